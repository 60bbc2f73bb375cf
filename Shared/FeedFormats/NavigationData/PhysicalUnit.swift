/// A unit made of powers of metre, kilogram, second and degree, as CCSDS messages write it: `km`, `m**3/(kg*s)`.
///
/// Source: CCSDS 502.0-B-3, section 7.7; CCSDS 508.0-B-1, section 6.2.2; prefixes and derived units are read as well.
struct PhysicalUnit: Hashable {
    /// How many of the coherent SI unit it is.
    var scale: Double = 1
    var metres: Int = 0
    var kilograms: Int = 0
    var seconds: Int = 0
    /// Angles are no pure numbers here, so that nobody takes a radian for a degree.
    var degrees: Int = 0

    static let one = Self()
    static let metre = Self(metres: 1)
    static let metrePerSecond = Self(metres: 1, seconds: -1)
    static let kilometre = Self(scale: 1_000, metres: 1)
    static let kilometrePerSecond = Self(scale: 1_000, metres: 1, seconds: -1)
    static let second = Self(seconds: 1)
    static let day = Self(scale: 86_400, seconds: 1)
    static let hertz = Self(seconds: -1)
    static let kilogram = Self(kilograms: 1)
    static let squareMetre = Self(metres: 2)
    static let squareMetrePerKilogram = Self(metres: 2, kilograms: -1)
    static let gravitation = Self(scale: 1e9, metres: 3, seconds: -2)
    static let degree = Self(degrees: 1)
    static let degreePerSecond = Self(seconds: -1, degrees: 1)
    static let percent = Self(scale: 0.01)
    static let revolutionPerDay = Self(scale: 360 / 86_400, seconds: -1, degrees: 1)
    static let revolutionPerDay2 = Self(scale: 360 / 86_400 / 86_400, seconds: -2, degrees: 1)
    static let revolutionPerDay3 = Self(scale: 360 / 86_400 / 86_400 / 86_400, seconds: -3, degrees: 1)
    /// Per Earth radius of WGS 72, in which SGP4 has B*.
    static let perEarthRadius = Self(scale: 1 / 6_378_135, metres: -1)

    /// Whether both measure the same quantity, so that one converts into the other.
    func measuresLike(_ other: Self) -> Bool {
        self.metres == other.metres && self.kilograms == other.kilograms && self.seconds == other.seconds
            && self.degrees == other.degrees
    }

    static func * (one: Self, other: Self) -> Self {
        Self(
            scale: one.scale * other.scale,
            metres: one.metres &+ other.metres,
            kilograms: one.kilograms &+ other.kilograms,
            seconds: one.seconds &+ other.seconds,
            degrees: one.degrees &+ other.degrees
        )
    }

    private var inverse: Self {
        Self(
            scale: 1 / self.scale,
            metres: 0 &- self.metres,
            kilograms: 0 &- self.kilograms,
            seconds: 0 &- self.seconds,
            degrees: 0 &- self.degrees
        )
    }

    private static let symbols: [String: Self] = [
        "m": .metre, "km": .kilometre, "cm": Self(scale: 0.01, metres: 1), "mm": Self(scale: 0.001, metres: 1),
        "s": Self(seconds: 1), "sec": Self(seconds: 1), "ms": Self(scale: 0.001, seconds: 1),
        "min": Self(scale: 60, seconds: 1), "h": Self(scale: 3_600, seconds: 1), "d": Self(scale: 86_400, seconds: 1),
        "kg": Self(kilograms: 1), "g": Self(scale: 0.001, kilograms: 1),
        "day": Self(scale: 86_400, seconds: 1), "days": Self(scale: 86_400, seconds: 1),
        "hr": Self(scale: 3_600, seconds: 1), "us": Self(scale: 1e-6, seconds: 1), "ns": Self(scale: 1e-9, seconds: 1),
        "hz": .hertz, "khz": Self(scale: 1e3, seconds: -1), "mhz": Self(scale: 1e6, seconds: -1),
        "ghz": Self(scale: 1e9, seconds: -1), "n": Self(metres: 1, kilograms: 1, seconds: -2),
        "nm": Self(metres: 2, kilograms: 1, seconds: -2), "w": Self(metres: 2, kilograms: 1, seconds: -3),
        "deg": .degree, "°": .degree, "rad": Self(scale: 57.295779513082323, degrees: 1),
        "rev": Self(scale: 360, degrees: 1), "arcsec": Self(scale: 1 / 3_600, degrees: 1),
        "er": Self(scale: 6_378_135, metres: 1), "au": Self(scale: 149_597_870_700, metres: 1),
        "1": .one, "n/a": .one, "%": .percent,
    ]
}

extension PhysicalUnit {
    /// A unit by its text, the usual ones looked up.
    static func known(_ text: Substring) -> Self? {
        if let usual = Self.usual[text] { return usual }
        return Self(text)
    }

    private static let usual: [Substring: Self] = {
        let texts = [
            "m", "km", "m/s", "km/s", "m**2", "m**2/s", "m**2/s**2", "m**3/kg", "m**3/(kg*s)", "m**4/kg**2", "m**2/kg",
            "km**2", "km**2/s", "km**2/s**2", "km**3/s**2", "kg", "deg", "%", "s", "d", "rev/day", "W/kg", "m**2/s**3",
            "m**3/(kg*s**2)", "m**2/s**4", "m/s**2",
        ]
        return Dictionary(uniqueKeysWithValues: texts.compactMap { text in Self(text).map { (Substring(text), $0) } })
    }()

    /// Reads a unit without its brackets.
    ///
    /// `text`: Symbols joined by `*` and at most one `/`, powers as `**2` or `^2`, at most 40 bytes.
    ///   Nil comes of a symbol that is not known and of what is no unit.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 40 else { return nil }
        if let whole = Self.symbols[text.lowercased()] {
            self = whole
            return
        }
        let sides = text.lowercased().filter { $0 != " " }.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count <= 2, let first = sides.first, let above = Self.product(first) else { return nil }
        self = above
        if sides.count == 2 {
            guard let below = Self.product(sides[1]) else { return nil }
            self = above * below.inverse
        }
    }

    private static func product(_ text: Substring) -> Self? {
        var rest = text
        if rest.hasPrefix("("), rest.hasSuffix(")"), rest.count > 2 { rest = rest.dropFirst().dropLast() }
        var product = Self.one
        while true {
            let symbol = rest.prefix { $0 != "*" && $0 != "^" }
            guard let unit = Self.symbols[String(symbol)] else { return nil }
            rest = rest.dropFirst(symbol.count)
            var power = 1
            for mark in ["**", "^"] where rest.hasPrefix(mark) {
                rest = rest.dropFirst(mark.count)
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                guard let value = Int(digits), (1...9).contains(value) else { return nil }
                power = value
                rest = rest.dropFirst(digits.count)
                break
            }
            for _ in 0..<power { product = product * unit }
            if rest.isEmpty { return product }
            guard rest.first == "*" else { return nil }
            rest = rest.dropFirst()
        }
    }
}

extension PhysicalUnit: CustomStringConvertible {
    /// The unit in the form of the standard, its scale left out unless it is the kilometre's.
    var description: String {
        if self == .percent { return "%" }
        if self.degrees == 1, let name = Self.angular[self] { return name }
        if self == .perEarthRadius { return "1/ER" }
        if self == .day { return "d" }
        let metre = self.scale == 1 ? "m" : "km"
        let parts = [(metre, self.metres), ("kg", self.kilograms), ("s", self.seconds), ("deg", self.degrees)]
        let above = parts.filter { $0.1 > 0 }.map(Self.power)
        let below = parts.filter { $0.1 < 0 }.map { Self.power($0.0, 0 &- $0.1) }
        let numerator = above.isEmpty ? "1" : above.joined(separator: "*")
        if below.isEmpty { return numerator }
        return numerator + "/" + (below.count == 1 ? below[0] : "(" + below.joined(separator: "*") + ")")
    }

    private static let angular: [Self: String] = [
        .revolutionPerDay: "rev/day", .revolutionPerDay2: "rev/day**2", .revolutionPerDay3: "rev/day**3",
    ]

    private static func power(_ symbol: String, _ exponent: Int) -> String {
        exponent == 1 ? symbol : "\(symbol)**\(exponent)"
    }
}
