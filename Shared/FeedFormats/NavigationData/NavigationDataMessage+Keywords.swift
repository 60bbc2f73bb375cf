internal import Schema

extension NavigationDataMessage {
    /// The keywords of the header.
    ///
    /// `required`: False where publishers leave creation date and originator blank.
    static func header(required: Bool) -> KeywordTable<Self> {
        KeywordTable([
            .time("CREATION_DATE", \.created, required: required),
            .text("ORIGINATOR", \.originator, required: required),
            .text("MESSAGE_ID", \.messageID),
        ])
    }

    /// Takes over what a section has left.
    mutating func keepRest(of section: KeyValueSection) {
        self.comments += section.comments
        self.additional += section.rest()
    }
}

extension EphemerisSegment {
    /// Takes over what a section has left.
    mutating func keepRest(of section: KeyValueSection) {
        self.comments += section.comments
        self.additional += section.rest()
    }
}

extension NavigationBlock {
    /// The most lines that are kept.
    static let lineLimit = 100

    /// A block as it stands.
    init(_ section: MessageSection, named name: String? = nil) {
        self.init()
        self.name = name ?? section.name
        self.values = section.fields.rest()
        self.comments = section.fields.comments
        if !section.rows.isEmpty {
            self.lineCount = Int64(section.rows.count)
            self.lines = Thinning.indices(of: section.rows.count, limit: Self.lineLimit).map {
                String(decoding: section.rows[$0].text, as: UTF8.self)
            }
        }
    }
}

/// Which of many are kept: evenly, the first and the last among them.
enum Thinning {
    /// - Returns: At most so many places of 0..<count in order; `limit` is 2 or more.
    static func indices(of count: Int, limit: Int) -> [Int] {
        guard count > limit, limit > 1 else { return Array(0..<count) }
        return (0..<limit).map { $0 * (count - 1) / (limit - 1) }
    }

    /// How many of each part are kept so that all together are at most so many, each part at least 2.
    static func shares(of counts: [Int], limit: Int) -> [Int] {
        let total = counts.reduce(0, +)
        guard total > limit else { return counts }
        return counts.map { min($0, max(2, $0 * limit / total)) }
    }
}
