internal import Schema

/// What a warning is about, by the words that its publishers use.
///
/// Firing of guns and missiles is told apart from launches into space and what falls back from there: `ROCKETS` and
/// `ROCKET LAUNCHING` are launches, `MISSILES` and `FIRING` are not. The first subject whose words stand in the text
/// is taken. Source: IHO S-53, section 4.2, for what warnings are about.
enum WarningSubject {
    /// One subject.
    struct Entry: Sendable {
        let name: String
        let english: String
        let japanese: String
        let severity: Severity?
        let words: [String]

        init(_ name: String, _ english: String, _ japanese: String, _ severity: Severity?, _ words: [String]) {
            self.name = name
            self.english = english
            self.japanese = japanese
            self.severity = severity
            self.words = words
        }
    }

    static let cancellation = Entry("cancellation", "cancellation", "取消し", nil, [])
    static let other = Entry("other", "navigation warning", "航行警報", .minor, [])

    private static let byName = Dictionary(
        (Self.entries + [Self.cancellation, Self.other]).map { ($0.name, $0) }
    ) { first, _ in first }

    /// The subject by its name.
    static func entry(_ name: String) -> Entry { Self.byName[name] ?? Self.other }

    /// The name of the subject of a text.
    ///
    /// - Parameters:
    ///   - prose: The text without its heading.
    ///   - isCancelling: Whether it cancels other warnings; what does nothing else is a cancellation.
    /// - Returns: One of ``entries``, `cancellation` or `other`.
    static func name(of prose: String, isCancelling: Bool) -> String {
        let lines = prose.uppercased().fullLines.filter { !Self.isChart($0) }
        let text = lines.map(Self.withoutCancel).joined(separator: " ")
        if isCancelling, !text.utf8.contains(where: \.isDigit), text.blankSeparated.count < 25 {
            return Self.cancellation.name
        }
        return Self.first(in: text).map { Self.entries[$0].name } ?? Self.other.name
    }

    /// Whether a text, also of a cancellation, speaks of launches into space or of what falls back.
    static func isAboutSpace(_ text: String) -> Bool {
        Self.first(in: text.uppercased()).map { ["rocket-launch", "space-debris"].contains(Self.entries[$0].name) }
            ?? false
    }

    /// Whether a line of the heading names a place and no subject.
    static func isRegion(_ line: String) -> Bool { Self.first(in: line) == nil && !line.holds("CANCEL") }

    /// Whether a line in capitals names charts, or is the sender's line in Moscow time.
    static func isChart(_ line: Substring) -> Bool {
        ["DNC ", "CHART", "NGA CHART", "КАРТ"].contains { line.utf8.starts(with: $0.utf8) } || line.holds("МСК")
    }

    /// What stands before the words that cancel something; nothing where that is only a paragraph's number.
    private static func withoutCancel(_ line: Substring) -> Substring {
        for verb in ["CANCEL", "ОТМ "] {
            guard line.holds(verb), let end = line.range(after: verb) else { continue }
            let before = line[..<line.index(end, offsetBy: -verb.count)]
            return before.contains { $0.isLetter } ? before : ""
        }
        return line
    }

    /// The words of all subjects by their first two bytes, each with its subject's place in the list.
    private static let words: [UInt16: [(word: [UInt8], entry: Int)]] = Dictionary(
        grouping: Self.entries.enumerated().flatMap { index, entry in entry.words.map { (Array($0.utf8), index) } },
        by: { UInt16($0.0[0]) << 8 | UInt16($0.0[1]) }
    ).mapValues { $0.map { (word: $0.0, entry: $0.1) } }

    /// The place of the first subject whose words stand in a text in capitals, at the beginning of a word.
    private static func first(in text: String) -> Int? {
        let bytes = Array(text.blankSeparated.joined(separator: " ").utf8) + [.space]
        var best: Int?
        var isStart = true
        for at in bytes.indices.dropLast() {
            defer { isStart = !(bytes[at].isLetter || bytes[at] >= 0x80) }
            guard isStart, let candidates = Self.words[UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])] else { continue }
            for candidate in candidates
            where candidate.entry < best ?? .max && bytes[at...].starts(with: candidate.word) {
                best = candidate.entry
            }
        }
        return best
    }
}
