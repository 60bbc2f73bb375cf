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
        var places: [Topic: Int] = [:]
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
            let entry = Entry(topic: try Topic(cells[0]), english: cells[1], japanese: cells[2])
            if let place = places[entry.topic] {
                entries[place] = entry
            } else {
                places[entry.topic] = entries.count
                entries.append(entry)
            }
        }
        self.entries = entries
        self.places = places
    }

    /// The entry of a topic.
    public subscript(topic: Topic) -> Entry? { self.places[topic].map { self.entries[$0] } }

    /// The name of a topic in a language, `en` or `ja`; the topic as written where the tree does not have it.
    public func name(of topic: Topic, in language: String) -> String {
        self[topic]?.name(in: language) ?? topic.name
    }
}
