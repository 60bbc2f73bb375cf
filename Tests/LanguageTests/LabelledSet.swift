import Foundation
import Language

/// Short items with the topics they are about.
struct LabelledSet {
    struct Item {
        var id: String
        /// `en` or `ja`.
        var language: String
        /// The main one first; none for an item that is not of the field.
        var topics: [String]
        var text: String
    }

    struct Malformed: Error { var line: Substring }

    /// Items that only measure, from `Tests/Fixtures/classification/items.tsv`.
    static var held: [Item] {
        get throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Fixtures/classification/items.tsv")
            return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
                .map { line in
                    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                    guard columns.count == 4 else { throw Malformed(line: line) }
                    let topics = columns[2] == "-" ? [] : columns[2].split(separator: ",").map(String.init)
                    return Item(id: columns[0], language: columns[1], topics: topics, text: columns[3])
                }
        }
    }

    /// Items that the classifier learns from: the examples of the standard glossary.
    static var learnt: [Item] {
        Glossary.standard.examples.enumerated().flatMap { number, example in
            example.texts.map { text in
                let isJapanese = text.unicodeScalars.contains { (0x3041...0x9FFF).contains($0.value) }
                let language = isJapanese ? "ja" : "en"
                return Item(id: "\(language)-\(number)", language: language, topics: example.topics, text: text)
            }
        }
    }
}

/// How far the topics given to items agree with their labels, over all items at once (micro-averaged).
struct Agreement: CustomStringConvertible {
    private var items = 0
    private var mainHits = 0
    private var answered = 0
    private var labelled = 0
    private var hits = 0
    private var given = 0
    private var expected = 0

    mutating func add(_ topics: [String], for item: LabelledSet.Item) {
        self.items += 1
        self.answered += topics.isEmpty ? 0 : 1
        self.labelled += item.topics.isEmpty ? 0 : 1
        if let first = topics.first, first == item.topics.first { self.mainHits += 1 }
        self.hits += Set(topics).intersection(item.topics).count
        self.given += topics.count
        self.expected += item.topics.count
    }

    /// F1 where an item has its main topic as the one decision.
    var main: Double { 2 * Double(self.mainHits) / Double(self.answered + self.labelled) }

    /// F1 over all pairs of item and topic.
    var all: Double { 2 * Double(self.hits) / Double(self.given + self.expected) }

    var description: String {
        func digits(_ value: Double) -> String { String((value * 1_000).rounded() / 1_000) }
        return "\(self.items) items: F1 main \(digits(self.main)), all \(digits(self.all))"
    }
}
