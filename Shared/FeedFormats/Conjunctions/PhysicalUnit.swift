/// A unit made of powers of metre, kilogram and second, as CCSDS messages write it: `km`, `m**3/(kg*s)`.
///
/// Source: CCSDS 508.0-B-1, section 6.2.2; the SI prefix and the derived unit are read as well.
struct PhysicalUnit: Hashable {
    /// How many of the coherent SI unit it is.
    var scale: Double = 1
    var metres: Int = 0
    var kilograms: Int = 0
    var seconds: Int = 0

    static let one = Self()
    static let metre = Self(metres: 1)
    static let metrePerSecond = Self(metres: 1, seconds: -1)
    static let kilometre = Self(scale: 1_000, metres: 1)
    static let kilometrePerSecond = Self(scale: 1_000, metres: 1, seconds: -1)

    /// Whether both measure the same quantity, so that one converts into the other.
    func measuresLike(_ other: Self) -> Bool {
        self.metres == other.metres && self.kilograms == other.kilograms && self.seconds == other.seconds
    }

    static func * (one: Self, other: Self) -> Self {
        Self(
            scale: one.scale * other.scale,
            metres: one.metres &+ other.metres,
            kilograms: one.kilograms &+ other.kilograms,
            seconds: one.seconds &+ other.seconds
        )
    }

    private var inverse: Self {
        Self(
            scale: 1 / self.scale,
            metres: 0 &- self.metres,
            kilograms: 0 &- self.kilograms,
            seconds: 0 &- self.seconds
        )
    }

    private static let symbols: [String: Self] = [
        "m": .metre, "km": .kilometre, "cm": Self(scale: 0.01, metres: 1), "mm": Self(scale: 0.001, metres: 1),
        "s": Self(seconds: 1), "sec": Self(seconds: 1), "ms": Self(scale: 0.001, seconds: 1),
        "min": Self(scale: 60, seconds: 1), "h": Self(scale: 3_600, seconds: 1), "d": Self(scale: 86_400, seconds: 1),
        "kg": Self(kilograms: 1), "g": Self(scale: 0.001, kilograms: 1),
        "w": Self(metres: 2, kilograms: 1, seconds: -3), "1": .one, "%": Self(scale: 0.01),
    ]
}

extension PhysicalUnit {
    /// Reads a unit without its brackets.
    ///
    /// - Parameter text: Symbols joined by `*` and at most one `/`, powers as `**2` or `^2`, at most 40 bytes.
    ///   Nil comes of a symbol that is not known and of what is no unit.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 40 else { return nil }
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
        let metre = self.scale == 1 ? "m" : "km"
        let parts = [(metre, self.metres), ("kg", self.kilograms), ("s", self.seconds)]
        let above = parts.filter { $0.1 > 0 }.map(Self.power)
        let below = parts.filter { $0.1 < 0 }.map { Self.power($0.0, 0 &- $0.1) }
        let numerator = above.isEmpty ? "1" : above.joined(separator: "*")
        if below.isEmpty { return numerator }
        return numerator + "/" + (below.count == 1 ? below[0] : "(" + below.joined(separator: "*") + ")")
    }

    private static func power(_ symbol: String, _ exponent: Int) -> String {
        exponent == 1 ? symbol : "\(symbol)**\(exponent)"
    }
}
