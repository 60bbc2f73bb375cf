internal import Schema

/// Indices of other observatories and data services, in the forms that they give them.
///
/// - GFZ: an object of lists, `datetime` and an index such as `Kp`, `ap`, `Hp60`, `SN`, `Fobs`.
/// - LaTiS: an object of a dataset with `samples`.
/// - LASP: lines of `2023/301-21:09:23 -52.6` under `Time` and what is predicted.
/// - Values separated by commas under a line of names, of which one is an index; a title may stand above it.
///
/// Source: GFZ Helmholtz Centre, kp.gfz.de web service; LASP, LISIRD and space weather data portal.
enum SpaceWeatherIndexFormat: FeedFormat {
    static let name = "space-weather-index"

    static func recognises(_ document: Sniff) -> Bool {
        if let tree = document.json {
            guard tree.isObject else { return false }
            if let times = tree["datetime"], times.isList {
                return tree.members.contains { $0.value.isList && SpaceWeatherQuantity.isKnown($0.name) }
            }
            guard let dataset = tree.members.first, tree.members.count == 1,
                let first = dataset.value["samples"]?.firstElement
            else { return false }
            return first["time"] != nil && first.members.contains { SpaceWeatherQuantity.isKnown($0.name) }
        }
        guard document.root == nil, document.jsonError == nil else { return false }
        return Self.header(document) != nil
    }

    private enum Header {
        case predicted(String)
        /// The names of the columns, and below how many lines the values begin.
        case names([String], lines: Int)
    }

    private static func header(_ document: Sniff) -> Header? {
        let lines = document.head.split(maxSplits: 3, whereSeparator: \.isNewline)
        guard lines.count >= 2 else { return nil }
        let words = lines[0].split(separator: " ")
        if words.count == 3, words[0] == "Time", words[1] == "Predicted", SpaceWeatherQuantity.isKnown(words[2]) {
            return .predicted(String(words[2]))
        }
        // A title may stand above the names.
        for (index, line) in lines.dropLast().enumerated() {
            let names = line.split(separator: ",", omittingEmptySubsequences: false).map(\.stripped)
            let time = Self.unquoted(Array(lines[index + 1].prefix { $0 != "," }.utf8)[...])
            guard names.count >= 2, names[0].isEmpty || SpaceWeatherTable.timeNames.contains(names[0].lowercased()),
                names.dropFirst().contains(where: SpaceWeatherQuantity.isKnown), SpaceWeatherTime.numeric(time) != nil
            else { continue }
            return .names(names, lines: index + 1)
        }
        return nil
    }

    private static func unquoted(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let cell = cell.trimmed
        return cell.count > 1 && cell.first == .quote && cell.last == .quote ? cell.dropFirst().dropLast() : cell
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var report = SeriesReport(format: Self.name, product: "", english: "", japanese: "")
        if let tree = document.json {
            if tree["datetime"] != nil {
                try Self.readLists(tree, into: &report)
            } else {
                try Self.readSamples(tree, into: &report)
            }
        } else if let header = Self.header(document) {
            try Self.readLines(document, header, into: &report)
        }
        return FeedDocument(format: Self.name, updates: [try report.update(in: context, at: "1:1")])
    }

    private static func column(_ name: String) -> SeriesTable.Column {
        SeriesTable.Column(quantity: name, unit: SpaceWeatherQuantity.unit(name).flatMap { $0.isEmpty ? nil : $0 })
    }

    private static func name(_ report: inout SeriesReport, _ source: String, _ names: [String]) {
        report.product = names.prefix(8).joined(separator: ", ") + (source.isEmpty ? "" : " (\(source))")
        report.english = names.count == 1 ? "Space weather index" : "Space weather indices"
        report.japanese = "宇宙天気指数"
        report.main = names.first
    }

    private static func readLists(_ tree: JSONTree, into report: inout SeriesReport) throws(FormatError) {
        let times = try tree.required("datetime").elements
        var moments: [Timestamp] = []
        moments.reserveCapacity(times.count)
        for time in times {
            guard let moment = time.string.flatMap({ SpaceWeatherTime.numeric(Array($0.utf8)) }) else {
                throw time.error("this is no time; write it as 2026-04-01T00:00:00Z")
            }
            moments.append(moment)
        }
        var names: [String] = []
        for member in tree.members where member.name != "datetime" && member.value.isList {
            let values = member.value.elements
            guard values.count == moments.count else {
                throw member.value.error(
                    "\"\(member.name.prefix(40))\" has \(values.count) values for \(moments.count) times"
                )
            }
            if values.contains(where: { $0.number != nil }) {
                var table = SeriesTable([Self.column(member.name)])
                for (moment, value) in zip(moments, values) { table.append(moment, [value.number]) }
                report.tables.append(table)
                names.append(member.name)
            } else if let last = values.last?.text {
                report.additional.append(NamedText(name: member.name, value: String(last.prefix(1_000))))
            }
        }
        for (name, value) in tree["meta"]?.members ?? [] {
            if let text = value.text {
                report.additional.append(NamedText(name: name, value: String(text.prefix(1_000))))
            }
        }
        Self.name(&report, tree[path: "meta", "source"]?.text ?? "GFZ", names)
    }

    private static func readSamples(_ tree: JSONTree, into report: inout SeriesReport) throws(FormatError) {
        guard let dataset = tree.members.first, let samples = dataset.value["samples"] else {
            throw tree.error("there are no samples")
        }
        var table = SpaceWeatherTable()
        if let row = table.read(samples) {
            throw (samples.elements.dropFirst(row).first ?? samples).error("this sample has no time that can be read")
        }
        report.tables = table.groups.map(\.table)
        report.additional = table.words
        Self.name(&report, dataset.name, report.tables.flatMap(\.columns).filter { !$0.values.isEmpty }.map(\.quantity))
    }

    private static func readLines(
        _ document: Sniff,
        _ header: Header,
        into report: inout SeriesReport
    ) throws(FormatError) {
        var names: [String]
        switch header {
        case .predicted(let name): names = [name]
        case .names(let all, _): names = Array(all.dropFirst().prefix(SeriesTable.columnLimit))
        }
        var linesAbove = if case .names(_, let lines) = header { lines } else { 1 }
        var table = SeriesTable(names.map(Self.column))
        var words: [String: String] = [:]
        var number = 0
        for line in TextLines(document.utf8) {
            number += 1
            guard line.contains(where: { !$0.isWhiteSpace }) else { continue }
            guard linesAbove == 0 else {
                linesAbove -= 1
                continue
            }
            let cells: [ArraySlice<UInt8>]
            if case .predicted = header {
                cells = line.split(whereSeparator: \.isWhiteSpace)
            } else {
                cells = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(Self.unquoted)
            }
            guard let time = cells.first.flatMap({ SpaceWeatherTime.numeric($0) }) else {
                throw FormatError(
                    where: "line \(number)",
                    reason: "the line has no time that can be read at its beginning"
                )
            }
            guard cells.count == names.count + 1 || cells.count > SeriesTable.columnLimit else {
                throw FormatError(
                    where: "line \(number)",
                    reason: "the line has \(cells.count - 1) values for \(names.count) names"
                )
            }
            table.append(time, [])
            for (index, cell) in cells.dropFirst().prefix(names.count).enumerated() {
                if let value = DecimalText.double(cell) {
                    if value > -999 { table.set(index, value) }
                } else if !cell.trimmed.elementsEqual("NaN".utf8) {
                    words[names[index]] = String(decoding: cell.prefix(200), as: UTF8.self).stripped
                }
            }
        }
        report.additional = words.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { NamedText(name: $0.key, value: $0.value) }
        names = table.columns.filter { !$0.values.isEmpty }.map(\.quantity)
        Self.name(&report, "", names)
        if case .predicted(let name) = header {
            report.isForecast = true
            table.columns[0].stage = "predicted"
            report.product = "Predicted \(name)"
            report.english = "Predicted \(name) index"
            report.japanese = "\(name) 指数予測"
        }
        report.tables = [table]
    }
}
