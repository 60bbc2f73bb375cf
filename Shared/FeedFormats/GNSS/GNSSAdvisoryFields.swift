/// The fields of an advisory: keyword, colon, value, a line each or one after the other.
struct GNSSAdvisoryFields {
    /// The keywords of the notices of GPS, QZSS and Galileo, with `NANU`, `NAQU` and `NAGU` written `#`.
    ///
    /// Source: ICD-GPS-240E, section 10.3.2; QZSS NAQU format detail; Galileo NAGU.
    private static let keywords: Set<String> = [
        "# TYPE", "# NUMBER", "# DTG", "REFERENCE #", "REF # DTG", "SUBJ", "SVN", "PRN", "START JDAY",
        "START TIME ZULU", "START CALENDAR DATE", "STOP JDAY", "STOP TIME ZULU", "STOP CALENDAR DATE",
        "UNUSABLE START JDAY", "UNUSABLE START TIME ZULU", "UNUSABLE START CALENDAR DATE",
        "DECOMMISSIONING START JDAY", "DECOMMISSIONING START TIME ZULU", "DECOMMISSIONING START CALENDAR DATE",
        "LAUNCH JDAY", "LAUNCH TIME ZULU", "LAUNCH CALENDAR DATE", "CONDITION", "POC", "# SUBJECT", "# REFERENCED TO",
        "START DATE EVENT (UTC)", "END DATE EVENT (UTC)", "SATELLITE AFFECTED", "SATELLITES AFFECTED",
        "SATELLITE(S) AFFECTED", "SPACE VEHICLE ID", "SIGNAL(S) AFFECTED", "SIGNALS AFFECTED",
        "SERVICE(S) AFFECTED", "EVENT DESCRIPTION", "DATE GENERATED (UTC)",
    ]
    /// What may go on in the lines below.
    private static let prose: Set<String> = ["CONDITION", "EVENT DESCRIPTION", "POC", "SUBJ", "# SUBJECT"]
    private static let mostWords = 4

    private(set) var values: [String: String] = [:]
    /// Fields with other keywords, in order.
    private(set) var additional: [(name: String, value: String)] = []
    /// The lines that belong to no field.
    private(set) var free = ""

    /// Reads the lines below the heading.
    ///
    /// - Parameters:
    ///   - lines: At most 64 KiB together.
    ///   - notice: `NANU`, `NAQU` or `NAGU`.
    init(_ lines: [Substring], of notice: String) {
        var current: String?
        for line in lines {
            let text = Self.unnumbered(line.stripped)
            guard !text.isEmpty else {
                // The free text of a general notice follows an empty line.
                if let open = current, !Self.prose.contains(open) { current = nil }
                continue
            }
            let found = Self.keywords(in: text, of: notice)
            if let first = found.first {
                self.append(text[..<first.start].stripped, to: current)
                for (index, one) in found.enumerated() {
                    let end = index + 1 < found.count ? found[index + 1].start : text.endIndex
                    if self.values[one.keyword] == nil { self.values[one.keyword] = "" }
                    self.append(text[one.end..<end].stripped, to: one.keyword)
                    current = one.keyword
                }
            } else if let colon = text.firstIndex(of: ":"), current != "CONDITION", current != "EVENT DESCRIPTION",
                current != "POC", Self.isKeyword(text[..<colon])
            {
                self.additional.append((text[..<colon].stripped, text[text.index(after: colon)...].stripped))
                current = nil
            } else {
                self.append(text, to: current.flatMap { Self.prose.contains($0) ? $0 : nil })
            }
        }
    }

    /// The value of a keyword; nil where it is absent, empty or `N/A`.
    subscript(keyword: String) -> String? {
        guard let value = self.values[keyword], !value.isEmpty, value.uppercased() != "N/A" else { return nil }
        return value
    }

    private mutating func append(_ text: String, to keyword: String?) {
        guard !text.isEmpty else { return }
        guard let keyword else {
            self.free += (self.free.isEmpty ? "" : "\n") + text
            return
        }
        let blank = self.values[keyword]?.isEmpty ?? true ? "" : " "
        self.values[keyword, default: ""] += blank + text
    }

    /// The keywords of a line that a colon follows, each with where it stands and where its value begins.
    private static func keywords(
        in text: String,
        of notice: String
    ) -> [(keyword: String, start: String.Index, end: String.Index)] {
        var found: [(keyword: String, start: String.Index, end: String.Index)] = []
        var from = text.startIndex
        while let colon = text[from...].firstIndex(of: ":") {
            let words = text[from..<colon].split(separator: " ").suffix(Self.mostWords)
            for count in stride(from: words.count, to: 0, by: -1) {
                let last = words.suffix(count)
                let name = last.map { $0.uppercased() == notice ? "#" : $0.uppercased() }.joined(separator: " ")
                if Self.keywords.contains(name), let start = last.first?.startIndex {
                    found.append((name, start, text.index(after: colon)))
                    break
                }
            }
            from = text.index(after: colon)
        }
        return found
    }

    private static func isKeyword(_ text: Substring) -> Bool {
        (2...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0.isDigit || " ()/-_".utf8.contains($0) }
    }

    /// The text without the number of its paragraph: `1.` to `9.`.
    private static func unnumbered(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, first.isDigit, bytes.dropFirst().first == UInt8(ascii: ".") else { return text }
        return text.dropFirst(2).stripped
    }
}
