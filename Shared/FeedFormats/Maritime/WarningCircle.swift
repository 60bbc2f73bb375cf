internal import Schema

/// A circle around a position: `WITHIN 9 MILES OF`, `RADIUS 500 METERS CENTERED ON`, and the bearings of a sector.
struct WarningCircle {
    private static let kilometres: [String: Double] = [
        "MILE": 1.852, "MILES": 1.852, "NM": 1.852, "NMS": 1.852, "МИЛЬ": 1.852, "МИЛИ": 1.852, "МИЛЯ": 1.852,
        "M": 0.001, "METER": 0.001, "METERS": 0.001, "METRE": 0.001, "METRES": 0.001, "МЕТРОВ": 0.001, "МЕТРА": 0.001,
        "KM": 1, "KILOMETERS": 1, "KILOMETRES": 1, "KILOMETER": 1, "КМ": 1, "КИЛОМЕТРОВ": 1,
        "CABLE": 0.1852, "CABLES": 0.1852, "КБТ": 0.1852, "КАБЕЛЬТОВ": 0.1852, "КАБЕЛЬТОВЫХ": 0.1852,
        "YARDS": 0.000_914_4, "YARD": 0.000_914_4,
    ]
    private static let words: [String: Double] = [
        "ONE": 1, "TWO": 2, "THREE": 3, "FOUR": 4, "FIVE": 5, "SIX": 6, "SEVEN": 7, "EIGHT": 8, "NINE": 9, "TEN": 10,
        "ELEVEN": 11, "TWELVE": 12, "FIFTEEN": 15, "TWENTY": 20, "TWENTY-FIVE": 25, "THIRTY": 30, "FORTY": 40,
        "FIFTY": 50,
        "ONE-HALF": 0.5, "HALF": 0.5,
    ]
    /// What may stand between the radius and the centre.
    private static let links: Set<String> = [
        "OF", "RADIUS", "AROUND", "CENTERED", "CENTRED", "CENTER", "CENTRE", "ON", "IN", "AT", "POSITION", "FROM",
        "THE",
        "NAUTICAL", "AND", "ЦЕНТРЕ", "ЦЕНТРОМ", "ЦЕНТР", "С", "В", "ТОЧКИ", "ТОЧКЕ", "ТОЧКА", "ОТ", "CIRCLE", "PSN",
    ]
    /// The widest circle that is believed, in kilometres.
    private static let limit = 5_000.0

    let radiusKilometers: Double
    /// From and to, clockwise from north; nil for all round.
    let bearings: (Double, Double)?

    /// Reads the words before and after a position; nil where they tell of no circle.
    init?(lead: String, tail: String) {
        let before = Self.parts(of: lead)
        let after = Self.parts(of: tail)
        guard let radius = Self.radius(atEndOf: before.suffix(12)) ?? Self.radius(atStartOf: after.prefix(6)),
            radius > 0, radius <= Self.limit
        else { return nil }
        self.radiusKilometers = radius
        self.bearings = Self.bearings(after.prefix(8))
    }

    /// How many kilometres an area reaches on each side of a line: `22NM EITHER SIDE OF LINE JOINING`,
    /// `WITHIN 5 MILES OF TRACKLINE`.
    static func reach(besideLine words: String) -> Double? {
        let parts = Self.parts(of: words).suffix(16)
        var reach: Double?
        for at in parts.indices {
            let next = parts[at...].prefix(3)
            if next.starts(with: ["EITHER", "SIDE"]) || next.starts(with: ["EACH", "SIDE"]) {
                let before = parts[..<at]
                reach = Self.length(before.last == "ON" || before.last == "TO" ? before.dropLast() : before) ?? reach
            } else if next.first == "OF", parts[..<at].contains("WITHIN"),
                next.dropFirst().contains(where: { $0.hasPrefix("TRACK") || $0.hasPrefix("LINE") })
            {
                reach = Self.length(parts[..<at]) ?? reach
            }
        }
        return reach.flatMap { $0 > 0 && $0 <= Self.limit ? ($0 * 1_000).rounded() / 1_000 : nil }
    }

    /// The circle or sector around a position.
    func area(around centre: [Double], label: String?) -> WarningArea {
        var area = WarningArea()
        area.shape = self.bearings == nil ? "circle" : "sector"
        area.label = label
        area.radiusKilometers = (self.radiusKilometers * 1_000).rounded() / 1_000
        area.centreDegrees = centre
        area.geometry = .circle(around: centre, radiusKilometers: self.radiusKilometers, bearings: self.bearings)
        return area
    }

    private static func parts(of text: String) -> [String] {
        text.uppercased().split { $0.isWhitespace || ",;:()".contains($0) }.map { part in
            part.hasSuffix(".") ? String(part.dropLast()) : String(part)
        }
    }

    /// A figure with its unit before words such as OF; the word WITHIN or RADIUS, or OF, shows that a circle is meant.
    private static func radius(atEndOf parts: ArraySlice<String>) -> Double? {
        var rest = Array(parts)
        var isMeant = rest.contains { ["WITHIN", "RADIUS", "РАДИУСОМ", "РАДИУС", "РАДИУСЕ"].contains($0) }
        while let last = rest.last, Self.links.contains(last) || last.count == 1 && last.allSatisfy(\.isLetter) {
            if last == "OF" || last == "RADIUS" || last == "AROUND" { isMeant = true }
            rest.removeLast()
        }
        if rest.last == "RADIUS" || rest.last == "РАДИУС" { rest.removeLast() }
        return isMeant ? Self.length(rest) : nil
    }

    private static func radius(atStartOf parts: ArraySlice<String>) -> Double? {
        var rest = Array(parts)
        if let first = rest.first, ["WITHIN", "WITH", "A", "AND"].contains(first) { rest.removeFirst() }
        guard let first = rest.first, ["RADIUS", "РАДИУС", "РАДИУСОМ"].contains(first) else { return nil }
        rest.removeFirst()
        if rest.first == "OF" { rest.removeFirst() }
        return (1...3).lazy.compactMap { Self.length(Array(rest.prefix($0))) }.first
    }

    /// `9 MILES`, `NINE NAUTICAL MILES`, `5NM` at the end of words.
    private static func length(_ parts: some Sequence<String>) -> Double? {
        var rest = Array(parts)
        guard var unit = rest.popLast() else { return nil }
        let digits = unit.prefix { $0.isNumber || $0 == "." }
        if !digits.isEmpty {
            unit = String(unit.dropFirst(digits.count))
            rest.append(String(digits))
        }
        guard let factor = Self.kilometres[unit] else { return nil }
        if rest.last == "NAUTICAL" { rest.removeLast() }
        guard let figure = rest.last else { return nil }
        return (Self.words[figure] ?? DecimalText.double(figure)).map { $0 * factor }
    }

    /// `BETWEEN 310 DEGREES AND 348 DEGREES`.
    private static func bearings(_ parts: ArraySlice<String>) -> (Double, Double)? {
        guard parts.first == "BETWEEN" else { return nil }
        let figures = parts.dropFirst().prefix(6).compactMap { DecimalText.double($0) }
        guard figures.count >= 2, parts.contains(where: { $0.hasPrefix("DEG") || $0.hasPrefix("BEARING") }),
            figures.prefix(2).allSatisfy({ (0...360).contains($0) })
        else { return nil }
        return (figures[0], figures[1])
    }
}
