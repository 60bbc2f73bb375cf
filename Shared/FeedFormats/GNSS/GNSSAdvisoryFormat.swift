internal import Schema

/// Advisories to users of satellite navigation as text: NANU of GPS, NAQU of QZSS, NAGU of Galileo.
///
/// Several in one text are told apart by their headings, or where they have none by their types.
/// Source: ICD-GPS-240E, section 10.3; QZSS NAQU format detail; Galileo NAGU.
enum GNSSAdvisoryFormat: FeedFormat {
    /// The most advisories of one text.
    private static let countLimit = 10_000

    static func recognises(_ document: Sniff) -> Bool {
        guard document.json == nil, document.jsonError == nil, document.first != .less else { return false }
        return document.head.split(whereSeparator: \.isNewline).prefix(40).contains {
            GNSSAdvisoryText.isHeading($0) || GNSSAdvisoryText.noticeOfType($0) != nil
        }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let text = try document.text()
        let found = GNSSAdvisoryText.each(in: text)
        let updates = try Self.updates(
            of: found.isEmpty ? GNSSAdvisoryText.withoutHeadings(in: text) : found,
            in: context
        )
        return FeedDocument(format: updates.first?.source.format ?? "nanu", updates: updates)
    }

    /// The advisories in a text as updates; none where it holds no heading.
    static func updates(of text: String, in context: FeedContext) throws(FormatError) -> [Update] {
        try Self.updates(of: GNSSAdvisoryText.each(in: text), in: context)
    }

    private static func updates(
        of found: [(line: Int, lines: [Substring])],
        in context: FeedContext
    ) throws(FormatError) -> [Update] {
        guard found.count <= Self.countLimit else {
            throw FormatError(where: "line 1", reason: "a text has at most \(Self.countLimit) notices; split it")
        }
        var updates: [Update] = []
        for (line, lines) in found {
            let advisory = try GNSSAdvisoryText.read(lines, from: line)
            updates.append(advisory.update(in: context, text: lines.joined(separator: "\n").stripped))
        }
        return updates
    }
}
