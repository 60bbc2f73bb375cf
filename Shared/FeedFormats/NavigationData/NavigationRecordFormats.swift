internal import Schema

/// Mean elements, conjunctions and re-entries in JSON: one record, or a list of them.
///
/// Source: celestrak.org, "A New Way to Obtain GP Data"; space-track.org, documentation of the API.
enum NavigationJSONFormat: FeedFormat {
    /// The most members of a record.
    private static let memberLimit = 1_000

    static func recognises(_ document: Sniff) -> Bool { document.json.flatMap(Self.kind) != nil }

    private static func kind(of tree: JSONTree) -> NavigationRecord? {
        guard let first = tree.isList ? tree.firstElement : tree, first.isObject else { return nil }
        return NavigationRecord(names: Set(first.members(atMost: Self.memberLimit).map { $0.name.uppercased() }))
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let tree = document.json, let kind = Self.kind(of: tree) else {
            throw FormatError(where: "1:1", reason: "there is no record in it; send a list of them")
        }
        let records = tree.isList ? tree.elements : [tree]
        guard records.count <= kind.countLimit else {
            throw FormatError(where: "1:1", reason: "a document has at most \(kind.countLimit) such records; split it")
        }
        let format = kind.format("json")
        var updates: [Update] = []
        updates.reserveCapacity(records.count)
        for record in records {
            guard record.isObject else { throw record.error("this is no record; write an object with keywords") }
            var fields = KeyValueSection(name: "record", start: 0)
            let members = record.members(atMost: Self.memberLimit + 1)
            guard members.count <= Self.memberLimit else {
                throw record.error("a record has at most 1,000 members; send fewer")
            }
            for (name, value) in members {
                guard let text = value.text ?? value.bool.map({ $0 ? "true" : "false" }) else { continue }
                let isKnownCase = name.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
                fields.append(KeyValueLine(number: 0, keyword: isKnownCase ? name : name.uppercased(), value: text))
            }
            do throws(FormatError) {
                updates.append(try kind.update(of: &fields, format: format, in: context))
            } catch {
                throw FormatError(where: record.place + error.where.dropFirst("line 0".count), reason: error.reason)
            }
        }
        kind.tellApart(&updates)
        return FeedDocument(format: format, updates: updates)
    }
}

/// Mean elements, conjunctions and re-entries as comma-separated values, whose first line names the columns.
///
/// Source: celestrak.org, "A New Way to Obtain GP Data"; RFC 4180.
enum NavigationTableFormat: FeedFormat {
    /// The most values of all rows.
    private static let valueLimit = 1_500_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let first = document.first, first.isLetter || first == .quote else { return false }
        let head = document.utf8.drop(while: \.isWhiteSpace).prefix(8_192).prefix { $0 != .lineFeed && $0 != 0x0D }
        guard head.contains(UInt8(ascii: ",")) else { return false }
        var table = CommaSeparated(Array(head))
        guard let names = try? table.next() else { return false }
        return NavigationRecord(names: Set(names.map { $0.stripped.uppercased() })) != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var table = CommaSeparated(document.utf8)
        var first = try table.next()
        while first == [""] { first = try table.next() }
        let names = (first ?? []).map { $0.stripped.uppercased() }
        guard let kind = NavigationRecord(names: Set(names)) else {
            throw FormatError(where: "line 1", reason: "the first line names no columns that are known")
        }
        let format = kind.format("csv")
        let reader = RecordReader(
            kind: kind,
            names: names,
            columns: kind == .orbit ? OrbitColumns(names) : nil,
            format: format,
            context: context
        )
        let limit = min(kind.countLimit, Self.valueLimit / names.count)
        let rows = table.rows(atMost: limit + 1, columns: names.count)
        if rows.count > limit {
            throw FormatError(
                where: "line \(rows[limit].line)",
                reason: "a table has at most \(limit) such rows; split it"
            )
        }
        // While an update is at hand it is finished, where nothing depends on the others.
        let isFinished = kind == .orbit
        var updates = try rows.concurrentMap { [table] (row) throws(FormatError) in
            var update = try reader.update(of: table, at: row)
            if isFinished { try update.finish(in: context) }
            return update
        }
        kind.tellApart(&updates)
        return isFinished
            ? FeedDocument(format: format, finished: updates) : FeedDocument(format: format, updates: updates)
    }
}

/// Reads rows whose columns are known.
private struct RecordReader: Sendable {
    let kind: NavigationRecord
    let names: [String]
    /// For rows of mean elements.
    let columns: OrbitColumns?
    let format: String
    let context: FeedContext

    /// Reads a row.
    func update(of table: CommaSeparated, at row: CommaSeparated.Row) throws(FormatError) -> Update {
        if let columns = self.columns, let orbit = table.withBytes(from: row, columns.orbit) {
            return orbit.update(in: self.context, format: self.format)
        }
        let values = try table.values(of: row)
        guard values.count == self.names.count else {
            throw FormatError(
                where: "line \(row.line)",
                reason: "it has \(values.count) values and the first line names \(self.names.count); write as many"
            )
        }
        var fields = KeyValueSection(name: "row", start: row.line)
        for (name, value) in zip(self.names, values) {
            fields.append(KeyValueLine(number: row.line, keyword: name, value: value))
        }
        return try self.kind.update(of: &fields, format: self.format, in: self.context)
    }
}

/// The rows of comma-separated values.
///
/// Source: RFC 4180, section 2.
struct CommaSeparated: Sendable {
    /// The most values of a row.
    private static let columnLimit = 1_000

    /// Where a row begins.
    struct Row {
        fileprivate let at: Int
        /// Its line, counted from 1.
        let line: Int
    }

    private let bytes: [UInt8]
    private var at = 0
    /// The line at which the row read last begins, counted from 1.
    private(set) var number = 0
    private var lines = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Passes over the rows that are left.
    ///
    /// - Parameters:
    ///   - limit: How many are passed over at most.
    ///   - columns: How many values a row has that is not empty.
    /// - Returns: Where each begins that is not empty.
    mutating func rows(atMost limit: Int, columns: Int) -> [Row] {
        var rows: [Row] = []
        while self.at < self.bytes.count, rows.count < limit {
            let row = Row(at: self.at, line: self.lines + 1)
            self.skip()
            // One that is shorter than the commas of a whole one may be empty; a damaged one is told of when it is read.
            let isBlank = self.bytes[row.at] == .lineFeed || self.bytes[row.at] == 0x0D
            let isEmpty = isBlank || self.at - row.at < columns && (try? self.values(of: row)) == [""]
            if !isEmpty { rows.append(row) }
        }
        return rows
    }

    /// The values of a row.
    func values(of row: Row) throws(FormatError) -> [String] {
        var table = self
        (table.at, table.lines) = (row.at, row.line - 1)
        return try table.next() ?? []
    }

    /// Gives the bytes from a row on, up to the end.
    func withBytes<Result>(from row: Row, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        self.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[row.at...])) }
    }

    /// The values of the next row; nil at the end.
    ///
    /// - Throws: ``FormatError`` with the line where a quotation mark is not closed.
    mutating func next() throws(FormatError) -> [String]? {
        guard self.at < self.bytes.count else { return nil }
        self.lines += 1
        self.number = self.lines
        var values: [String] = []
        values.reserveCapacity(20)
        while true {
            values.append(try self.value())
            guard values.count <= Self.columnLimit else {
                throw FormatError(where: "line \(self.number)", reason: "a row has at most 1,000 values; send fewer")
            }
            guard self.at < self.bytes.count else { return values }
            let byte = self.bytes[self.at]
            self.at += 1
            if byte == UInt8(ascii: ",") { continue }
            if byte == 0x0D, self.at < self.bytes.count, self.bytes[self.at] == .lineFeed { self.at += 1 }
            return values
        }
    }

    /// Passes over the next row.
    private mutating func skip() {
        self.lines += 1
        let start = self.at
        while self.at < self.bytes.count {
            let place = self.bytes.withUnsafeBufferPointer {
                ByteBlock.first(in: $0, from: self.at) {
                    $0.equal(to: .lineFeed) | $0.equal(to: 0x0D) | $0.equal(to: .quote)
                }
            }
            self.at = min(place + 1, self.bytes.count)
            guard place < self.bytes.count else { return }
            if self.bytes[place] == .quote {
                if place == start || self.bytes[place - 1] == UInt8(ascii: ",") { self.skipQuoted() }
            } else {
                if self.bytes[place] == 0x0D, self.at < self.bytes.count, self.bytes[self.at] == .lineFeed {
                    self.at += 1
                }
                return
            }
        }
    }

    /// Passes over the rest of a quoted value.
    private mutating func skipQuoted() {
        while self.at < self.bytes.count {
            let byte = self.bytes[self.at]
            self.at += 1
            if byte == .lineFeed { self.lines += 1 }
            guard byte == .quote else { continue }
            // Two of them stand for one.
            guard self.at < self.bytes.count, self.bytes[self.at] == .quote else { return }
            self.at += 1
        }
    }

    private mutating func value() throws(FormatError) -> String {
        guard self.at < self.bytes.count, self.bytes[self.at] == .quote else {
            let start = self.at
            while self.at < self.bytes.count, !self.endsValue(self.bytes[self.at]) { self.at += 1 }
            return String(decoding: self.bytes[start..<self.at].trimmed, as: UTF8.self)
        }
        self.at += 1
        var text: [UInt8] = []
        while self.at < self.bytes.count {
            let byte = self.bytes[self.at]
            self.at += 1
            if byte == .lineFeed { self.lines += 1 }
            if byte != .quote {
                text.append(byte)
            } else if self.at < self.bytes.count, self.bytes[self.at] == .quote {
                text.append(byte)
                self.at += 1
            } else {
                while self.at < self.bytes.count, !self.endsValue(self.bytes[self.at]) { self.at += 1 }
                return String(decoding: text[...].trimmed, as: UTF8.self)
            }
        }
        throw FormatError(where: "line \(self.number)", reason: "a quotation mark is not closed; the table seems cut")
    }

    private func endsValue(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == .lineFeed || byte == 0x0D
    }
}
