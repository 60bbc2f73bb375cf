import Foundation

/// Short items with the topics they are about, from `Tests/Fixtures/classification`.
struct LabelledSet {
    struct Item {
        /// The main one first.
        var topics: [String]
        var title: String
        var text: String
    }

    static let names = ["development", "heldout"]

    static var all: [Item] {
        get throws { try Self.names.flatMap { try self.items(in: $0) } }
    }

    static func items(in name: String) throws -> [Item] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/classification/\(name).tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Item(
                topics: columns[0].split(separator: ",").map(String.init),
                title: columns[1],
                text: columns.count > 2 ? columns[2] : ""
            )
        }
    }
}
