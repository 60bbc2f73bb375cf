import Schema

/// A part of what an update says in figures, as a table.
struct PayloadTable {
    /// What a row, a column or the table is called.
    enum Label: Hashable {
        /// In both languages.
        case phrase(Phrase)
        /// As the schema names it, in both languages.
        case described(Schema.Label)
        /// As the sender or a standard writes it.
        case text(String)
    }

    /// One row.
    struct Row {
        var label: Label
        var cells: [PayloadCell]
    }

    /// The most rows that are shown.
    static let maximumRows = 1_000

    var title: Label
    /// What distinguishes it from others of its title.
    var subtitle: (@Sendable (PageLanguage) -> String)?
    /// Names of the value columns; empty where there is one that needs no name.
    var columns: [Label] = []
    var rows: [Row] = []
    /// Whether it is shown only when asked for.
    var isFolded = false

    /// Adds a row unless every cell is empty.
    mutating func add(_ label: Label, _ cells: PayloadCell?...) { self.add(label, list: cells) }

    /// Adds a row of a phrase unless every cell is empty.
    mutating func add(_ phrase: Phrase, _ cells: PayloadCell?...) { self.add(.phrase(phrase), list: cells) }

    /// Adds rows of what this version does not know.
    mutating func add(others: Members) { self.rows += PayloadTable.rows(of: .object(others)) }

    private mutating func add(_ label: Label, list cells: [PayloadCell?]) {
        guard cells.contains(where: { $0 != nil }), self.rows.count < Self.maximumRows else { return }
        self.rows.append(Row(label: label, cells: cells.map { $0 ?? PayloadCell("–") }))
    }
}

extension PayloadTable {
    /// The tables of a payload, in the order people read them.
    static func tables(of payload: Payload, for reader: PageLanguage) -> [PayloadTable] {
        switch payload {
        case .alert(let alert): Self.tables(of: alert, for: reader)
        case .conjunction(let conjunction): Self.tables(of: conjunction)
        case .statement(let statement): Self.tables(of: statement)
        case .other(let kind, let members):
            [PayloadTable(title: .text(kind), columns: [.phrase(.value)], rows: Self.rows(of: .object(members)))]
        default: payload.described.map { Self.tables(of: $0) } ?? []
        }
    }

    /// A row for each value of a JSON value, named by its path, to a depth of 16.
    static func rows(of value: JSONValue, at path: String = "", depth: Int = 0) -> [Row] {
        var rows: [Row] = []
        func add(_ name: String, _ value: JSONValue) {
            guard rows.count < Self.maximumRows else { return }
            if depth < 16, value.object?.isEmpty == false || value.array?.contains(where: \.hasParts) == true {
                rows += Self.rows(of: value, at: name, depth: depth + 1)
            } else {
                rows.append(Row(label: .text(name), cells: [PayloadCell(Self.text(value))]))
            }
        }
        for (name, value) in (value.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            add(path.isEmpty ? name : "\(path) › \(name)", value)
        }
        for (index, value) in (value.array ?? []).prefix(Self.maximumRows).enumerated() {
            add("\(path) \(index + 1)", value)
        }
        return Array(rows.prefix(Self.maximumRows))
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .null: "–"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .decimal(let value): "\(value)"
        case .string(let value): value
        case .array(let values): values.prefix(Self.maximumRows).map { Self.text($0) }.joined(separator: ", ")
        case .object(let members): members.isEmpty ? "–" : "…"
        }
    }
}

extension JSONValue {
    fileprivate var hasParts: Bool { self.object != nil || self.array != nil }
}
