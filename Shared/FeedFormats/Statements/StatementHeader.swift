internal import Language
internal import Schema

/// What a statement says of itself: title, meeting, day and place.
struct StatementHeader {
    let title: String
    let meeting: String?
    let ordinal: Int?
    let day: CivilDate?
    let place: String?

    /// How many characters of a paragraph are searched for what the title should have said.
    private static let openingLimit = 3_000

    init(_ text: StatementText) {
        let lines = text.header.filter { !Self.isNote($0) }
        let paragraphs = text.paragraphs.prefix(2).map { String($0.prefix(Self.openingLimit)) }
        let opening = paragraphs.joined(separator: " ")
        let named = (lines + paragraphs.flatMap(Self.ownSentences)).compactMap(MeetingName.init)
        let best = named.first { $0.ordinal != nil && $0.name != nil } ?? named.first { $0.name != nil }
        self.meeting = best?.name
        self.ordinal = best?.ordinal ?? named.compactMap(\.ordinal).first
        let own = lines.flatMap { DatePhrase.all(in: $0) }.first(where: \.isDay)
        self.day = (own ?? Self.dayOfMeeting(opening, text))?.last
        self.place = lines.lazy.compactMap(MeetingPlace.beforeDate).first ?? MeetingPlace.inProse(opening)
        self.title = Self.title(lines, text)
    }

    /// Remarks about the paper itself: 仮訳, "For immediate release".
    private static func isNote(_ line: String) -> Bool {
        let folded = line.lowercased()
        let notes = ["仮訳", "provisional translation", "for immediate release", "media note", "press release", "報道発表"]
        return line.count <= 60 && notes.contains { folded.contains($0) } && !StatementFormat.isTitle(line)
    }

    /// The sentences of a paragraph without those that only look back or ahead to some other meeting.
    private static func ownSentences(_ paragraph: String) -> [String] {
        guard !paragraph.unicodeScalars.contains(where: \.isJapanese) else { return [paragraph] }
        return Sentences.split(paragraph).map(\.text).filter { sentence in
            guard let name = MeetingName(sentence)?.name else { return true }
            let words = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
            guard let range = words.firstRange(of: name.lowercased()) else { return true }
            let before = words[..<range.lowerBound].suffix(60)
            let behind = words[range.upperBound...].prefix(40)
            return !Self.references.contains { before.holds($0) }
                && !["to be held", "to take place", "will be held"].contains { behind.holds($0) }
        }
    }

    private static let references = [
        "welcomed", "look forward", "looking forward", "looked forward", "upcoming", "in advance of", "ahead of",
        "prior to", "since the", "commitment made at", "on the margins of",
    ]

    private static func dayOfMeeting(_ opening: String, _ text: StatementText) -> DatePhrase? {
        DatePhrase.all(in: opening).first(where: \.isDay)
            ?? text.paragraphs.lazy.flatMap { DatePhrase.all(in: $0) }.first(where: \.isDay)
    }

    private static func title(_ lines: [String], _ text: StatementText) -> String {
        let names = lines.filter { !DatePhrase.isAlone(in: $0) }
        guard let index = names.firstIndex(where: StatementFormat.isTitle) else {
            return names.first ?? String((text.paragraphs.first ?? "").prefix(200))
        }
        let mark = names[index]
        let isJapanese = text.language == "ja"
        // "Joint Statement" alone needs the line that says of what.
        guard mark.count <= (isJapanese ? 12 : 40) else { return mark }
        let isMeeting = { (line: String) in MeetingName(line) != nil }
        let others = names[(index + 1)...].prefix(2).filter(isMeeting).map(\.self)
        if !others.isEmpty { return ([mark] + others).joined(separator: isJapanese ? "　" : ": ") }
        let before = names[..<index].suffix(2).filter(isMeeting)
        return (before + [mark]).joined(separator: isJapanese ? "　" : ": ")
    }
}
