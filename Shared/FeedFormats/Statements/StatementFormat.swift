internal import Language
internal import Schema

/// Joint statements of governments as plain text, in English or Japanese.
///
/// Recognised by its beginning: a title such as "Joint Statement" or 共同声明 near the top, and the language of a
/// meeting below. The update is filed under `dialogue/statement` and whatever its sentences are about; its payload
/// holds the meeting, its day and place, governments, agencies, and what was agreed to be done.
enum StatementFormat: FeedFormat {
    static let name = "joint-statement"
    /// The most bytes of a statement.
    private static let sizeLimit = 262_144
    /// The most characters of a title, and of a line that may hold one among other words.
    private static let titleLimit = 400
    private static let lineLimit = 200

    private static let kinds = [
        "statement", "declaration", "announcement", "communique", "fact sheet", "press release", "vision",
    ]
    private static let japaneseKinds = ["声明", "発表", "宣言", "文書", "ステートメント", "コミュニケ", "リリース"]

    private static let meetings = [
        "dialogue", "meeting", "consultation", "summit", "committee", "both sides", "two governments", "対話", "会合", "協議",
        "会談", "委員会", "双方", "両国",
    ]

    /// Whether a line is, or holds, the title of a statement: `Joint Press Statement`, `G7 Leaders' Statement`, 共同発表.
    static func isTitle(_ line: String) -> Bool {
        guard line.count <= Self.titleLimit else { return false }
        if let mark = line.firstRange(of: "共同") {
            let rest = line[mark.upperBound...].prefix(14)
            return line.count <= Self.lineLimit && Self.japaneseKinds.contains { rest.contains($0) }
        }
        let folded = Folding.fold(line)
        guard let mark = folded.firstRange(of: "joint ") else { return Self.isTitleOfGroup(line, folded) }
        // Only a title is so long and begins with what it is; a sentence ends with a stop.
        if line.count > Self.lineLimit, line.hasSuffix(".") || folded[..<mark.lowerBound].count > 40 { return false }
        let rest = folded[mark.upperBound...].prefix(40)
        return Self.kinds.contains { rest.contains($0) }
    }

    /// Whether leaders or ministers of a group speak without the word joint: `ASEAN-U.S. Leaders' Statement`.
    private static func isTitleOfGroup(_ line: String, _ folded: String) -> Bool {
        guard line.count <= Self.lineLimit, !line.hasSuffix(".") else { return false }
        let words = folded.filter { $0 != "'" && $0 != "’" }
        let isCommon = ["leaders", "ministers", "ministerial"].contains { who in
            ["statement", "declaration", "communique"].contains { words.holds("\(who) \($0)") }
        }
        return isCommon && (!CountryGroup.members(in: line).isEmpty || Country.mentions(in: line).count >= 2)
    }

    static func recognises(_ document: Sniff) -> Bool {
        guard let first = document.first, ![0x3C, 0x7B, 0x5B].contains(first) else { return false }
        let head = String(decoding: document.utf8.prefix(8_192), as: UTF8.self)
        let lines = head.split(whereSeparator: \.isNewline).map(\.stripped).filter { !$0.isEmpty }
        guard let title = lines.prefix(10).first(where: Self.isTitle) else { return false }
        if !CountryGroup.members(in: title).isEmpty { return true }
        let folded = head.lowercased()
        return Self.meetings.contains { folded.contains($0) } || Country.mentions(in: head).count >= 2
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard document.utf8.count <= Self.sizeLimit else {
            throw FormatError(
                where: "offset 262144",
                reason: "a statement has at most 262,144 bytes; send its text alone"
            )
        }
        let text = StatementText(document.utf8)
        let header = StatementHeader(text)
        let governments = StatementParties.of(text)
        let sentences = text.statements.map(\.text)
        let whole = (text.header + text.paragraphs).joined(separator: "\n")
        let day = header.day.map {
            DatePhrase("", year: $0.year, month: $0.month, day: $0.day, force: .moment, start: 0).date
        }
        let topics = StatementTopics(classifier: context.classifier)
        let statement = JointStatement(
            meeting: header.meeting,
            ordinal: header.ordinal,
            date: day,
            place: header.place,
            governments: governments,
            agencies: AgencyMentions.all(in: whole, of: governments),
            commitments: try StatementCommitments.all(
                in: text.statements,
                saidOn: header.day,
                by: governments,
                about: topics
            )
        )
        let update = Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: [day, header.title.clipped(characters: 400, bytes: 1_600)].compactMap(\.self).joined(
                    separator: " "
                ),
                format: Self.name
            ),
            origin: .collected,
            topics: [.literal("dialogue/statement")] + topics.of(sentences),
            title: LocalizedText(header.title, language: text.language),
            summary: statement.summary,
            body: LocalizedText(text.paragraphs.joined(separator: "\n\n"), language: text.language),
            links: context.url.map { [Link($0, relation: "alternate", language: text.language)] } ?? [],
            published: header.day.flatMap { Timestamp(year: $0.year, month: $0.month, day: $0.day) },
            received: context.received,
            audience: context.audience,
            payload: .statement(statement)
        )
        return FeedDocument(format: Self.name, updates: [update])
    }
}
