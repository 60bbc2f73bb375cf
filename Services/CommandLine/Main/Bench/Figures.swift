import Foundation
import Schema

/// The result of a measurement: names and values in the order in which people read them.
struct Figures {
    private var rows: [(name: String, value: JSONValue)] = []

    mutating func add(_ name: String, _ value: Int) { self.rows.append((name, .integer(Int64(value)))) }
    mutating func add(_ name: String, _ value: Bool) { self.rows.append((name, .bool(value))) }
    mutating func add(_ name: String, _ value: String) { self.rows.append((name, .string(value))) }

    /// Adds a number with two decimals, or none where they would say nothing.
    mutating func add(_ name: String, _ value: Double) {
        let places = value < 1_000 ? 2 : 0
        let text = String(format: "%.\(places)f", locale: Locale(identifier: "en_US_POSIX"), value)
        self.rows.append((name, .decimal(Decimal(string: text) ?? 0)))
    }

    mutating func add(_ load: Load) {
        self.add("transport", load.transport.rawValue)
        self.add("signed", load.sign)
        self.add("messages", load.messages)
        self.add("size", load.size)
        self.add("topics", load.topics)
        self.add("window", load.window)
        self.add("batch", load.batch)
        if let rate = load.rate { self.add("rate", rate) }
    }

    /// One line of JSON, or a table.
    func text(json: Bool) -> String {
        if json {
            let object = JSONValue.object(Dictionary(uniqueKeysWithValues: self.rows.map { ($0.name, $0.value) }))
            return String(decoding: JSONText.encode(object), as: UTF8.self)
        }
        let widest = self.rows.map(\.name.count).max() ?? 0
        return self.rows.map { name, value in
            let text = value.string ?? String(decoding: JSONText.encode(value), as: UTF8.self)
            return name + String(repeating: " ", count: widest + 2 - name.count) + text
        }.joined(separator: "\n")
    }
}
