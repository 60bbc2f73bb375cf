internal import Schema

/// Tables of JPL's Horizons system, as text or within its JSON answer.
///
/// Tables of vectors become positions and velocities in kilometres, tables of elements named columns; tables for an
/// observer stay lines as written.
///
/// Source: ssd.jpl.nasa.gov, "Horizons User Manual", section "Output".
enum HorizonsFormat: FeedFormat {
    static let name = "horizons-text"

    static func recognises(_ document: Sniff) -> Bool {
        if let source = document.json?[path: "signature", "source"]?.text { return source.contains("Horizons") }
        guard document.json == nil, document.root == nil || document.first != .less else { return false }
        let head = document.utf8.prefix(65_536)
        return head.byteRange(of: Array("Horizons".utf8)) != nil
            && head.byteRange(of: Array("Target body name:".utf8)) != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var text = document.utf8
        if let json = document.json {
            guard let result = json["result"]?.string else {
                throw json.error("there is no \"result\": \(json["error"]?.text?.prefix(200) ?? "ask for a table")")
            }
            text = Array(result.utf8)
        }
        let table = try HorizonsTable(text)
        var ephemeris = try table.ephemeris()
        ephemeris.originator = "NASA/JPL Horizons"
        return FeedDocument(format: Self.name, updates: [ephemeris.update(in: context, format: Self.name)])
    }
}

/// The header and the lines of a table.
struct HorizonsTable {
    private var header: [String: String] = [:]
    /// The line of column names, where there is one.
    private var columns: String?
    private var rows: [MessageRow] = []
    private var start = 0

    /// - Throws: ``FormatError`` where the marks of the table are missing.
    init(_ text: [UInt8]) throws(FormatError) {
        var lines = TextLines(text)
        var names: [String] = []
        var isOpen = false
        var isClosed = false
        while !isClosed, let line = lines.next() {
            let words = line.trimmed
            if isOpen {
                if words.starts(with: Array("$$EOE".utf8)) {
                    isClosed = true
                } else if !words.isEmpty {
                    self.rows.append(MessageRow(line: lines.number, text: words))
                }
            } else if words.starts(with: Array("$$SOE".utf8)) {
                isOpen = true
                self.start = lines.number
            } else if !words.isEmpty, words.first != UInt8(ascii: "*") {
                let text = String(decoding: line, as: UTF8.self)
                names.append(text)
                if let colon = text.firstIndex(of: ":"), colon > text.startIndex {
                    let name = text[..<colon].stripped
                    if self.header[name] == nil { self.header[name] = text[text.index(after: colon)...].stripped }
                }
            }
        }
        guard isClosed else {
            throw FormatError(
                where: "line \(max(lines.number, 1))",
                reason: isOpen
                    ? "there is no $$EOE; the table seems cut" : "there is no $$SOE; ask for a table of ephemerides"
            )
        }
        guard !self.rows.isEmpty else {
            throw FormatError(where: "line \(self.start)", reason: "the table has no lines; ask for another time")
        }
        self.columns = names.last
    }

    /// The value of a header line without what stands in braces behind it.
    private func value(_ name: String) -> String? {
        guard let text = self.header[name] else { return nil }
        let value = text.prefix { $0 != "{" }.stripped
        return value.isEmpty ? nil : value
    }

    /// What was asked for.
    func ephemeris() throws(FormatError) -> Ephemeris {
        var ephemeris = Ephemeris()
        let target = self.value("Target body name") ?? ""
        ephemeris.objectName = target
        let zone = self.value("Start time")?.split(separator: " ").last.map { $0.uppercased() } ?? "UT"
        let scale: TimeScale = zone == "TDB" || zone == "TT" || zone == "CT" ? .tt : .utc
        ephemeris.start = self.value("Start time").flatMap { Self.moment(Array($0.utf8)[...], in: scale) }
        ephemeris.stop = self.value("Stop  time").flatMap { Self.moment(Array($0.utf8)[...], in: scale) }
        let kept = ["Center-site name", "Step-size", "Output units", "Output type", "Output format", "Keplerian GM"]
        for name in kept {
            if let value = self.value(name) { ephemeris.additional.append(NamedText(name: name, value: value)) }
        }
        let type = self.value("Output type")?.lowercased() ?? ""
        guard type.contains("cartesian") || type.contains("elements") else {
            try self.readObservations(into: &ephemeris, in: scale)
            return ephemeris
        }
        var segment = EphemerisSegment()
        segment.center = self.value("Center body name")
        segment.frame = self.value("Reference frame")
        segment.timeSystem = zone
        var states = StateSeries(in: scale)
        var names: [String] = []
        for record in try self.records(in: scale) {
            if names.isEmpty { names = record.names }
            guard record.names == names else { throw record.row.error("it has other columns than the lines before it") }
            try states.append(record.epoch, record.values, of: record.row)
        }
        if let vectors = try self.vectors(states, names) {
            segment.type = "CARTPV"
            segment.keep(vectors, share: StateSeries.limit)
        } else {
            (segment.times, segment.elements) = states.kept(StateSeries.limit)
            segment.epoch = states.first
            segment.stateCount = Int64(states.count)
            let units = self.value("Output units") ?? ""
            segment.elementNames = names.map { Self.named($0, units) }
        }
        (segment.start, segment.stop) = (states.first, states.last)
        ephemeris.append(segment)
        return ephemeris
    }

    // MARK: Records

    private struct Record {
        let row: MessageRow
        let epoch: Timestamp
        var names: [String] = []
        var values: [Double] = []
    }

    /// The records of a table of vectors or elements: comma-separated, or a line with the time and lines of `X = 1`.
    private func records(in scale: TimeScale) throws(FormatError) -> [Record] {
        var records: [Record] = []
        let isTable = self.rows[0].text.contains(UInt8(ascii: ","))
        let columns = self.columns?.split(separator: ",").map(\.stripped).filter { !$0.isEmpty } ?? []
        for row in self.rows {
            if isTable {
                let cells = row.text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: true)
                    .map(\.trimmed).filter { !$0.isEmpty }
                guard cells.count == columns.count, cells.count > 2, let epoch = Self.moment(cells[1], in: scale) else {
                    throw row.error("it has no time, or other columns than the table's names say")
                }
                var record = Record(row: row, epoch: epoch, names: Array(columns.dropFirst(2)))
                for cell in cells.dropFirst(2) { record.values.append(try row.number(cell)) }
                records.append(record)
            } else if let sign = row.text.firstIndex(of: UInt8(ascii: "=")),
                let epoch = Self.moment(row.text[(sign + 1)...], in: scale)
            {
                records.append(Record(row: row, epoch: epoch))
            } else {
                guard !records.isEmpty else { throw row.error("a record begins with its time") }
                try Self.read(row, into: &records[records.count - 1])
            }
        }
        return records
    }

    /// `EC= 7.7E-02 QR= 2.5E+00 W = 1.3E+02`.
    private static func read(_ row: MessageRow, into record: inout Record) throws(FormatError) {
        var name: [UInt8] = []
        var at = row.text.startIndex
        while at < row.text.endIndex {
            guard let sign = row.text[at...].firstIndex(of: UInt8(ascii: "=")) else {
                throw row.error("it has no = where a value should follow")
            }
            name = Array(row.text[at..<sign].trimmed)
            var start = sign + 1
            while start < row.text.endIndex, row.text[start] <= 0x20 { start += 1 }
            var end = start
            while end < row.text.endIndex, row.text[end] > 0x20 { end += 1 }
            record.names.append(String(decoding: name, as: UTF8.self))
            record.values.append(try row.number(row.text[start..<end]))
            at = end
            while at < row.text.endIndex, row.text[at] <= 0x20 { at += 1 }
        }
    }

    // MARK: Units

    private static let astronomicalUnit = 149_597_870.7

    /// The states in kilometres and kilometres a second; nil where the columns are no vectors.
    private func vectors(_ states: StateSeries, _ names: [String]) throws(FormatError) -> StateSeries? {
        let wanted = ["X", "Y", "Z", "VX", "VY", "VZ"]
        let places = wanted.compactMap { names.firstIndex(of: $0) }
        guard places.count == 6 || places.count == 3 && names.contains("X") else { return nil }
        let units = self.value("Output units")?.uppercased() ?? "KM-S"
        let length = units.hasPrefix("AU") ? Self.astronomicalUnit : 1
        let time: Double = units.hasSuffix("-D") ? 86_400 : 1
        var vectors = StateSeries(in: .utc)
        for index in 0..<states.count {
            let values = places.enumerated().map { order, place in
                states.values[index * states.width + place] * length / (order < 3 ? 1 : time)
            }
            try vectors.append(states.epochs[index], values, of: self.rows[0])
        }
        return vectors
    }

    /// A column of elements with its unit.
    private static func named(_ name: String, _ units: String) -> String {
        let isAstronomical = units.uppercased().hasPrefix("AU")
        let length = isAstronomical ? "au" : "km"
        let time = units.uppercased().contains("-D") ? "d" : "s"
        switch name.uppercased() {
        case "QR", "A", "AD": return "\(name) [\(length)]"
        case "IN", "OM", "W", "MA", "TA": return "\(name) [deg]"
        case "N": return "\(name) [deg/\(time)]"
        case "PR": return "\(name) [\(time)]"
        case "TP": return "\(name) [JD]"
        default: return name
        }
    }

    // MARK: Observations

    private func readObservations(into ephemeris: inout Ephemeris, in scale: TimeScale) throws(FormatError) {
        var section = MessageSection(name: "OBSERVER", line: self.start)
        section.rows = self.rows
        var block = NavigationBlock(section)
        if let columns = self.columns { block.values.append(NamedText(name: "columns", value: columns.stripped)) }
        if let center = self.value("Center body name") {
            block.values.append(NamedText(name: "Center body name", value: center))
        }
        ephemeris.blocks = [block]
        ephemeris.stateCount = Int64(self.rows.count)
        let first = self.rows.first.flatMap { Self.moment($0.text, in: scale) }
        let last = self.rows.last.flatMap { Self.moment($0.text, in: scale) }
        guard let first, let last else {
            throw self.rows[0].error("a line begins with its time, and this one has none")
        }
        (ephemeris.start, ephemeris.stop) = (first, last)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// `A.D. 2020-Feb-07 00:00:00.0000 TDB` or `2020-Feb-07 00:00`; what follows the time is passed over.
    static func moment(_ text: ArraySlice<UInt8>, in scale: TimeScale) -> Timestamp? {
        var words = text.trimmed.words[...]
        if words.first.map({ $0.elementsEqual("A.D.".utf8) }) ?? false { words = words.dropFirst() }
        guard let date = words.first?.split(separator: .hyphen), date.count == 3,
            let year = Int(String(decoding: date[0], as: UTF8.self)),
            let day = Int(String(decoding: date[2].prefix(2), as: UTF8.self)),
            let month = Self.months.firstIndex(of: String(decoding: date[1].map(\.lowercased), as: UTF8.self))
        else { return nil }
        var fields = DateFields(year: year, month: month + 1, day: day)
        if let time = words.dropFirst().first { _ = fields.readTime(time) }
        return fields.timestamp(zoneMinutes: 0).map(scale.utc)
    }
}
