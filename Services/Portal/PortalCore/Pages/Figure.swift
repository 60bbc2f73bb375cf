import Schema

/// Numbers and moments as people read them.
enum Figure {
    /// A number with all its digits, without grouping: `715`, `0.0042`, `4.835 × 10⁻⁵`.
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
        if value == 0 { return "0" }
        let written = Self.decimal(value)
        guard let mark = written.firstIndex(of: "e") else { return Self.signed(written) }
        let exponent = written[written.index(after: mark)...].drop { $0 == "+" }
        let digits: [Character: Character] = [
            "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
            "-": "⁻",
        ]
        let mantissa = Self.signed(String(written[..<mark]))
        return "\(mantissa)\u{202F}×\u{202F}10\(String(exponent.compactMap { digits[$0] }))"
    }

    /// A number as programs read it: `4.835e-5`, `715`.
    static func plain(_ value: Double) -> String { value.isFinite ? Self.decimal(value) : "" }

    /// A moment as `2026-04-01 09:30:00 UTC`, with a fraction where it has one.
    static func text(_ moment: Timestamp) -> String {
        let text = moment.description
        return "\(text.prefix(10)) \(text.dropFirst(11).dropLast()) UTC"
    }

    /// A moment as ``text(_:)``, with Japan's time after it for readers of Japanese.
    static func text(_ moment: Timestamp, for reader: PageLanguage) -> String {
        reader == .ja
            ? "\(Self.text(moment))（\(JapanTime.text(moment, isToTheSecond: true))）" : Self.text(moment)
    }

    /// A moment to the minute, for lists, with Japan's time after it for readers of Japanese.
    static func minutes(_ moment: Timestamp, for reader: PageLanguage) -> String {
        let text = moment.description
        let utc = "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
        return reader == .ja ? "\(utc)（\(JapanTime.text(moment))）" : utc
    }

    /// A unit of the Consultative Committee's keyword notation as people write it: `m**2/s` as `m²/s`.
    static func unit(_ unit: String) -> String {
        String(unit.prefix(40)).replacing("**2", with: "²").replacing("**3", with: "³").replacing("*", with: "·")
    }

    /// With a true minus sign.
    private static func signed(_ number: String) -> String {
        number.hasPrefix("-") ? "−" + number.dropFirst() : number
    }

    private static func decimal(_ value: Double) -> String {
        let written = value.description
        let magnitude = value.magnitude
        // Swift writes 0.0001...2^53 in full, which is too long for small fractions only.
        if magnitude < 0.001 || magnitude >= 1e15, !written.contains("e") {
            return Self.scientific(written)
        }
        let parts = written.split(separator: "e", maxSplits: 1)
        let mantissa = parts[0].hasSuffix(".0") ? parts[0].dropLast(2) : parts[0]
        guard parts.count == 2 else { return String(mantissa) }
        return "\(mantissa)e\(Int(parts[1]).map(String.init) ?? String(parts[1]))"
    }

    /// `0.00048` as `4.8e-4`.
    private static func scientific(_ written: String) -> String {
        let sign = written.hasPrefix("-") ? "-" : ""
        let parts = written.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
        let fraction = parts.count == 2 && parts[1] != "0" ? parts[1] : ""
        let all = parts[0] + fraction
        let significant = all.drop { $0 == "0" }
        guard let lead = significant.first else { return "0" }
        let exponent = parts[0].count - 1 - (all.count - significant.count)
        var rest = String(significant.dropFirst())
        while rest.hasSuffix("0") { rest.removeLast() }
        return "\(sign)\(lead)\(rest.isEmpty ? "" : ".\(rest)")e\(exponent)"
    }
}
