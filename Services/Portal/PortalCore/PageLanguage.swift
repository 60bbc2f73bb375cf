/// The languages that pages are written in.
enum PageLanguage: String, CaseIterable, Sendable {
    case en
    case ja

    /// The other one.
    var other: Self { self == .en ? .ja : .en }

    /// Chooses by the field Accept-Language; English where it names neither.
    ///
    /// Source: RFC 9110, section 12.5.4, and RFC 4647, section 3.3.1.
    init(accepting field: String) {
        var best: (language: Self, weight: Int)?
        for range in field.utf8.prefix(1_000).split(separator: UInt8(ascii: ",")).prefix(32) {
            let parts = range.split(separator: UInt8(ascii: ";")).map { Self.trimmed($0) }
            guard let tag = parts.first else { continue }
            var weight = 1_000
            if let given = parts.dropFirst().first(where: { $0.hasPrefix("q=") }) {
                weight = Self.thousandths(String(given.dropFirst(2)))
            }
            let primary = tag.prefix { $0 != "-" }
            guard weight > 0, let language = primary == "*" ? .en : Self(rawValue: String(primary)) else { continue }
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        self = best?.language ?? .en
    }

    private static func trimmed(_ bytes: Substring.UTF8View.SubSequence) -> String {
        String(decoding: bytes.filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self).lowercased()
    }

    /// `0.8` as 800; 0 for what is no weight.
    private static func thousandths(_ text: String) -> Int {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, whole == "0" || whole == "1", parts.count <= 2 else { return 0 }
        let digits = parts.count == 2 ? parts[1].prefix(3) : ""
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return 0 }
        let padded = digits + String(repeating: "0", count: 3 - digits.utf8.count)
        return min(1_000, (whole == "1" ? 1_000 : 0) + (Int(padded) ?? 0))
    }
}
