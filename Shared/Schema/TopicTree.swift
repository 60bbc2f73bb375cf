/// The topics that an exchange files under, with their names in English and Japanese, in the order people see.
///
/// It is data: a table of three columns separated by tabs, to which an operator's file adds.
public struct TopicTree: Hashable, Sendable {
    /// One topic and its names.
    public struct Entry: Hashable, Sendable {
        /// The topic: a whole subject area or a topic within one.
        public let topic: Topic
        /// Its name in English.
        public let english: String
        /// Its name in Japanese.
        public let japanese: String

        /// Names a topic.
        public init(topic: Topic, english: String, japanese: String) {
            self.topic = topic
            self.english = english
            self.japanese = japanese
        }

        /// The name in a language: Japanese for `ja`, English for any other.
        public func name(in language: String) -> String { language == "ja" ? self.japanese : self.english }
    }

    /// The most rows of a table.
    public static let maximumRows = 2_000

    /// The entries, every topic once.
    public let entries: [Entry]
    private let places: [Topic: Int]

    /// Reads a table: a row a line, `topic`, English and Japanese name separated by tabs.
    ///
    /// Empty lines and lines that begin with `#` are skipped. A topic named twice keeps its first place and its last
    /// names, so that a table appended to another renames.
    ///
    /// - Parameter text: The table, at most 2,000 rows.
    /// - Throws: ``SchemaError`` with the number of the first line that is no row.
    public init(text: String) throws(SchemaError) {
        var entries: [Entry] = []
        // A carriage return and a line feed are one Character, so lines are cut by `isNewline`.
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.allSatisfy(\.isWhitespace) || line.first == "#" { continue }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 3, cells.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 200 }),
                entries.count < Self.maximumRows
            else {
                throw .invalid(
                    field: "topic table, line \(index + 1)",
                    value: String(line),
                    rule: "a row is topic, English and Japanese name with a tab between, at most 2,000 rows"
                )
            }
            entries.append(Entry(topic: try Topic(cells[0]), english: cells[1], japanese: cells[2]))
        }
        self.init(entries)
    }

    /// Makes a tree of entries; a topic named twice keeps its first place and its last names.
    public init(_ entries: [Entry]) {
        var kept: [Entry] = []
        var places: [Topic: Int] = [:]
        for entry in entries {
            if let place = places[entry.topic] {
                kept[place] = entry
            } else {
                places[entry.topic] = kept.count
                kept.append(entry)
            }
        }
        self.entries = kept
        self.places = places
    }

    /// The tree with more topics at its end, or other names for those it has.
    public func adding(_ entries: [Entry]) -> Self { entries.isEmpty ? self : Self(self.entries + entries) }

    /// The topic of the tree that is spelled most like a text, if one is near: at most three letters apart.
    public func nearest(to text: String) -> Topic? {
        let near = self.entries.map { (topic: $0.topic, distance: $0.topic.name.distance(to: text)) }
        return near.min { $0.distance < $1.distance }.flatMap { $0.distance <= 3 ? $0.topic : nil }
    }

    /// The entry of a topic.
    public subscript(topic: Topic) -> Entry? { self.places[topic].map { self.entries[$0] } }

    /// Whether a pattern matches any topic of the tree.
    public func has(_ pattern: TopicPattern) -> Bool { self.entries.contains { pattern.matches($0.topic) } }

    /// The name of a topic in a language, `en` or `ja`; the topic as written where the tree does not have it.
    public func name(of topic: Topic, in language: String) -> String {
        self[topic]?.name(in: language) ?? topic.name
    }
}

extension String {
    /// How many letters have to be added, left out or replaced to make the one of the other.
    ///
    /// Source: Levenshtein, Soviet Physics Doklady 10 (1966).
    fileprivate func distance(to other: String) -> Int {
        let (one, other) = (Array(self.utf8), Array(other.utf8.prefix(120)))
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let replaced = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
