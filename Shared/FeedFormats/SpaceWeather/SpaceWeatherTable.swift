internal import Schema

/// The rows of a table in JSON, read into columns of numbers and what is said in words.
struct SpaceWeatherTable {
    /// What a column holds.
    private enum Role {
        case number, group, flag
    }

    private struct Column {
        let name: [UInt8]
        let text: String
        let role: Role
    }

    /// The members that tell when, the better first.
    static let timeNames = [
        "time_tag", "time-tag", "timestamp", "model_prediction_time", "observed_date", "obsdate", "time", "date",
        "datetime", "begin_datetime", "begin_time",
    ]
    private static let groupNames: Set<String> = [
        "satellite", "energy", "channel", "source", "frequency", "common_name", "station", "station_id", "observed",
        "reporting_schedule", "metric",
    ]

    private var columns: [Column] = []
    private var known: [[UInt8]: Int] = [:]
    private var timeColumn: Int?
    private var lastTables: [(words: [[UInt8]], index: Int)] = []
    /// The tables with the words that tell them apart.
    private(set) var groups: [(words: [String], table: SeriesTable)] = []
    /// How many rows have been read.
    private(set) var count = 0
    /// By column: where its last word stands, and how often what is true or false is true.
    private var lastWords: [Range<Int>] = []
    private var flags: [(yes: Int, all: Int)] = []
    /// What stands in words, its last value, and of what is true or false how often it is true.
    private(set) var words: [NamedText] = []

    /// The names of the columns.
    var names: [String] { self.columns.map(\.text) }
    /// The names of the columns that tell the tables apart.
    var groupNames: [String] { self.columns.filter { $0.role == .group }.map(\.text) }

    private func said(_ text: Text) -> [NamedText] {
        self.columns.indices.compactMap { index -> NamedText? in
            let name = self.columns[index].text
            let word = self.lastWords[index]
            if !word.isEmpty {
                return NamedText(name: name, value: String(decoding: text[word].prefix(1_000), as: UTF8.self))
            }
            let (yes, all) = self.flags[index]
            return all > 0 ? NamedText(name: name, value: "true in \(yes) of \(all)") : nil
        }
    }

    // MARK: Reading

    /// Reads a list of objects, or of lists of which the first names the columns, or one object.
    ///
    /// - Returns: The first row that has no time that can be read, if any.
    mutating func read(_ tree: JSONTree) -> Int? {
        tree.withNodes { text, nodes, index in
            defer { self.words = self.said(text) }
            guard nodes[index].kind == .list else { return self.object(text, nodes, index, row: 0) ? nil : 0 }
            var next = index + 1
            let end = index + Int(nodes[index].span)
            var row = 0
            var header: [Int] = []
            while next < end {
                defer { next += Int(nodes[next].span) }
                if nodes[next].kind == .list {
                    if header.isEmpty {
                        header = self.header(text, nodes, next)
                        continue
                    }
                    guard self.list(text, nodes, next, header) else { return row }
                } else if nodes[next].kind == .object {
                    guard self.object(text, nodes, next, row: row) else { return row }
                } else {
                    return row
                }
                row += 1
            }
            return nil
        }
    }

    private typealias Text = UnsafeBufferPointer<UInt8>
    private typealias Nodes = UnsafeBufferPointer<JSONParser.Node>

    private mutating func header(_ text: Text, _ nodes: Nodes, _ index: Int) -> [Int] {
        let names = (index + 1)..<(index + Int(nodes[index].span))
        let columns = names.map { self.column(Array(text[Int(nodes[$0].start)..<Int(nodes[$0].end)]), nodes[$0], text) }
        self.chooseTime()
        return columns
    }

    private mutating func list(_ text: Text, _ nodes: Nodes, _ index: Int, _ header: [Int]) -> Bool {
        var cells: [Cell] = []
        cells.reserveCapacity(header.count)
        var next = index + 1
        let end = index + Int(nodes[index].span)
        while next < end, cells.count < header.count {
            cells.append(Cell(column: header[cells.count], node: next))
            next += Int(nodes[next].span)
        }
        return self.row(text, nodes, cells)
    }

    private struct Cell {
        let column: Int
        let node: Int
    }

    private mutating func object(_ text: Text, _ nodes: Nodes, _ index: Int, row: Int) -> Bool {
        var cells: [Cell] = []
        cells.reserveCapacity(self.columns.count)
        var next = index + 1
        let end = index + Int(nodes[index].span)
        while next < end {
            let key = nodes[next]
            let value = next + 1
            cells.append(Cell(column: self.column(text, key, nodes[value], expected: cells.count), node: value))
            next = value + Int(nodes[value].span)
        }
        if row == 0 { self.chooseTime() }
        return self.row(text, nodes, cells)
    }

    /// The column of a member, which mostly stands where it stood in the row before.
    private mutating func column(
        _ text: Text,
        _ key: JSONParser.Node,
        _ value: JSONParser.Node,
        expected: Int
    ) -> Int {
        let name = text[Int(key.start)..<Int(key.end)]
        if expected < self.columns.count, self.columns[expected].name.count == name.count,
            self.columns[expected].name.elementsEqual(name)
        {
            return expected
        }
        return self.column(Array(name), value, text)
    }

    private mutating func column(_ name: [UInt8], _ value: JSONParser.Node, _ text: Text) -> Int {
        if let index = self.known[name] { return index }
        let words = String(decoding: name.prefix(100), as: UTF8.self)
        let role: Role =
            if Self.groupNames.contains(words.lowercased()) {
                .group
            } else if value.kind == .yes || value.kind == .no {
                .flag
            } else {
                .number
            }
        guard self.columns.count < 200 else { return -1 }
        self.columns.append(Column(name: name, text: words, role: role))
        self.known[name] = self.columns.count - 1
        self.lastWords.append(0..<0)
        self.flags.append((0, 0))
        return self.columns.count - 1
    }

    private mutating func chooseTime() {
        let names = self.columns.map { $0.text.lowercased() }
        guard let name = Self.timeNames.first(where: names.contains), let index = names.firstIndex(of: name) else {
            return
        }
        self.timeColumn = index
    }

    private mutating func row(_ text: Text, _ nodes: Nodes, _ cells: [Cell]) -> Bool {
        var moment: Timestamp?
        var table = 0
        var hasGroup = false
        for cell in cells where cell.column >= 0 {
            if cell.column == self.timeColumn {
                let node = nodes[cell.node]
                guard node.kind == .text else { return false }
                moment = SpaceWeatherTime.numeric(text[Int(node.start)..<Int(node.end)])
            } else if self.columns[cell.column].role == .group {
                hasGroup = true
            }
        }
        guard let moment else { return false }
        self.count += 1
        table = self.table(text, nodes, cells, isGrouped: hasGroup)
        guard table >= 0 else { return true }
        self.groups[table].table.times.append(moment.microseconds)
        for cell in cells where cell.column >= 0 && cell.column != self.timeColumn {
            let node = nodes[cell.node]
            switch node.kind {
            case .number, .text:
                guard self.columns[cell.column].role == .number else { continue }
                let written = UnsafeBufferPointer(rebasing: text[Int(node.start)..<Int(node.end)])
                guard let value = DecimalText.number(written) else {
                    if node.kind == .text { self.lastWords[cell.column] = Int(node.start)..<Int(node.end) }
                    continue
                }
                self.set(value, cell.column, table)
            case .yes, .no:
                self.flags[cell.column].yes += node.kind == .yes ? 1 : 0
                self.flags[cell.column].all += 1
            default: continue
            }
        }
        return true
    }

    private mutating func set(_ value: Double, _ column: Int, _ table: Int) {
        guard !Self.isMissing(value, self.columns[column].text) else { return }
        while self.groups[table].table.columns.count <= column {
            let name = self.columns[self.groups[table].table.columns.count].text
            self.groups[table].table.columns.append(
                SeriesTable.Column(
                    quantity: name,
                    unit: SpaceWeatherQuantity.unit(name).flatMap { $0.isEmpty ? nil : $0 }
                )
            )
        }
        self.groups[table].table.set(column, value)
    }

    /// The table of the words that tell tables apart; -1 beyond the most.
    private mutating func table(_ text: Text, _ nodes: Nodes, _ cells: [Cell], isGrouped: Bool) -> Int {
        guard isGrouped else {
            if self.groups.isEmpty { self.groups.append(([], SeriesTable())) }
            return 0
        }
        if let last = self.lastTables.first(where: { self.matches($0, text, nodes, cells) }) { return last.index }
        let words = cells.filter { $0.column >= 0 && self.columns[$0.column].role == .group }.map { cell in
            Array(text[Int(nodes[cell.node].start)..<Int(nodes[cell.node].end)])
        }
        guard self.groups.count < SeriesTable.columnLimit else { return -1 }
        self.groups.append((words.map { String(decoding: $0.prefix(100), as: UTF8.self) }, SeriesTable()))
        self.lastTables.append((words, self.groups.count - 1))
        return self.groups.count - 1
    }

    private func matches(_ table: (words: [[UInt8]], index: Int), _ text: Text, _ nodes: Nodes, _ cells: [Cell]) -> Bool
    {
        var place = 0
        for cell in cells where cell.column >= 0 && self.columns[cell.column].role == .group {
            let written = text[Int(nodes[cell.node].start)..<Int(nodes[cell.node].end)]
            guard place < table.words.count, table.words[place].count == written.count,
                table.words[place].elementsEqual(written)
            else { return false }
            place += 1
        }
        return place == table.words.count
    }

    /// Whether a number stands for none, as the services write it.
    private static func isMissing(_ value: Double, _ name: String) -> Bool {
        switch value {
        case -999, -999.9, -9_999, -9_999.9, -99_999, -99_999.9, -100_000, -1e31: true
        case -1: name.contains("ssn") || name.contains("f10.7") || name == "anis_idx"
        default: false
        }
    }
}
