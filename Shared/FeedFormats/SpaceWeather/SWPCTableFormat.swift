internal import Schema

/// Tables of the data service in JSON.
///
/// They are lists of objects with a time and values, lists of lists under a row of names, or single values with a
/// `TimeStamp`. Each file is an update.
/// Source: NOAA SWPC data service (https://services.swpc.noaa.gov/json, /products).
enum SWPCTableFormat: FeedFormat {
    static let name = "swpc-json"

    static func recognises(_ document: Sniff) -> Bool {
        guard let tree = document.json else { return false }
        if tree.isObject {
            if let first = tree["data"]?.firstElement {
                return first["time"] != nil && (first["metric"] != nil || Self.isTable(first))
            }
            return tree["TimeStamp"] != nil && Self.isTable(tree)
        }
        guard let first = tree.firstElement else { return false }
        return Self.isTable(first)
    }

    private static func isTable(_ row: JSONTree) -> Bool {
        let names = row.isList ? row.elements(atMost: 100).compactMap(\.string) : row.members(atMost: 100).map(\.name)
        let lowercased = names.map { $0.lowercased() }
        guard lowercased.contains(where: SpaceWeatherTable.timeNames.contains) else { return false }
        if lowercased.contains("time_tag") || lowercased.contains("time-tag") { return names.count > 1 }
        return lowercased.contains(where: SpaceWeatherQuantity.isKnown)
            || Set(["begin_datetime", "max_datetime"]).isSubset(of: lowercased)
            || Set(["observed_date", "region", "location"]).isSubset(of: lowercased)
            || Set(["timestamp", "flux"]).isSubset(of: lowercased)
            || Set(["timestamp", "bz"]).isSubset(of: lowercased)
            || Set(["model_prediction_time", "k"]).isSubset(of: lowercased)
            || Set(["date", "fluence", "fluence_day_two"]).isSubset(of: lowercased)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let whole = document.json else { throw FormatError(where: "1:1", reason: "this is no JSON") }
        let tree = whole["data"] ?? whole
        // Of an instrument that is silent the service gives the row of names alone.
        if tree.isList, tree.count == 1, tree.firstElement?.isList == true {
            return FeedDocument(format: Self.name, updates: [])
        }
        let first = tree.isObject ? tree : tree.firstElement
        let names = first.map { $0.isList ? $0.elements.compactMap(\.string) : $0.members.map(\.name) } ?? []
        let product = SpaceWeatherProduct.of(names)
        var report = SeriesReport(
            format: Self.name,
            product: product.name,
            english: product.english,
            japanese: product.japanese,
            main: product.main
        )
        switch product.kind {
        case .records(let name, let begin, let maximum, let end):
            report.records = try Self.records(tree, name, begin, maximum, end)
            report.scales = Self.scales(of: report.records)
        case .observation, .forecast:
            if case .forecast = product.kind { report.isForecast = true }
            try Self.read(tree, into: &report)
            if !report.tables.contains(where: { $0.columns.contains { !$0.values.isEmpty } }) {
                report.records = try Self.records(tree, ["common_name", "station", "name"], "time_tag", nil, nil).filter
                { !$0.values.isEmpty }
                report.titleEnd = ": \(report.records.count)"
            }
        }
        for name in ["issued", "issue_time", "issuetime"] where report.issued == nil {
            report.issued = whole[name]?.text.flatMap { SpaceWeatherTime.numeric(Array($0.utf8)) }
        }
        return FeedDocument(format: Self.name, updates: [try report.update(in: context, at: tree.place)])
    }

    private static func read(_ tree: JSONTree, into report: inout SeriesReport) throws(FormatError) {
        var table = SpaceWeatherTable()
        if let row = table.read(tree) {
            let isUnderNames = tree.firstElement?.isList == true
            let place = tree.elements.dropFirst(row + (isUnderNames ? 1 : 0)).first ?? tree
            throw place.error("this row has no time that can be read; write it as 2026-04-01T00:00:00Z")
        }
        let names = table.groupNames
        report.tables = table.groups.map { group in
            var series = group.table
            let isDifferential = series.columns.contains { ["de1", "de4"].contains($0.quantity) }
            for index in series.columns.indices {
                Self.name(&series.columns[index], names, group.words)
                if isDifferential, ["p1", "p3", "p5", "p7", "p8"].contains(series.columns[index].quantity) {
                    series.columns[index].unit = SpaceWeatherQuantity.differentialFlux
                }
            }
            return series
        }
        let stations = Set(report.tables.flatMap(\.columns).compactMap(\.station))
        if stations.count == 1, let station = stations.first {
            report.station = station
            for table in report.tables.indices {
                for column in report.tables[table].columns.indices {
                    report.tables[table].columns[column].station = nil
                }
            }
        }
        report.additional = table.words.filter { !($0.name == "noaa_scale") }
        Self.nameFlux(&report)
    }

    /// Tells a series by the words of its group.
    private static func name(_ column: inout SeriesTable.Column, _ names: [String], _ words: [String]) {
        let measured = column.quantity.lowercased()
        for (name, word) in zip(names, words) where word != "null" && !word.isEmpty {
            switch name.lowercased() {
            case "satellite": column.station = "GOES-\(word)"
            case "source", "station", "station_id", "common_name": column.station = word
            case "observed": column.stage = word
            case "metric":
                column.quantity = word
                column.unit = SpaceWeatherQuantity.unit(word).flatMap { $0.isEmpty ? nil : $0 }
            case "frequency": column.quantity += " \(word) MHz"
            default: column.quantity += " \(word)"
            }
            if name.lowercased() == "energy", column.unit == nil {
                column.unit = Self.unit(measured, of: word)
            }
            if name.lowercased() == "energy", word.hasSuffix("nm"), measured.hasPrefix("electron_") {
                column.unit = "W/m²"
            }
        }
        let isRadio = names.contains { $0.lowercased() == "frequency" }
        if column.unit == nil, measured == "flux", isRadio || column.quantity.lowercased() == "flux" {
            column.unit = "sfu"
        }
    }

    /// The unit of a flux of particles or light of some energy or length of waves.
    private static func unit(_ measured: String, of energy: String) -> String? {
        switch measured {
        case "flux" where energy.hasSuffix("nm"): "W/m²"
        case "flux" where energy.hasSuffix("V"): energy.hasPrefix(">") ? "pfu" : "/(cm² s sr keV)"
        default: nil
        }
    }

    /// Tells a flux by the energies, or the channels, as `flux 0.1-0.8nm` and `flux 80-115 keV E1`.
    private static func nameFlux(_ report: inout SeriesReport) {
        let names = report.tables.flatMap(\.columns).map(\.quantity)
        func name(_ product: String, _ english: String, _ japanese: String) {
            (report.product, report.english, report.japanese) = (product, "GOES \(english)", "GOES \(japanese)")
        }
        if report.product == "goes-flux" {
            if names.contains(where: { $0.hasSuffix("nm") }) {
                name("xrays", "X-ray flux", "X線フラックス")
            } else if names.contains(where: { $0.contains("2 MeV") }) {
                name("integral-electrons", "electron flux", "電子フラックス")
            } else if names.contains(where: { $0.hasSuffix("V") }) {
                name("integral-protons", "proton flux", "陽子フラックス")
            }
        } else if report.product == "differential-particles" {
            let channels = Set(names.compactMap { $0.split(separator: " ").last?.first })
            if channels == ["E"] { name("differential-electrons", "differential electron flux", "電子微分フラックス") }
            if channels == ["P"] { name("differential-protons", "differential proton flux", "陽子微分フラックス") }
        }
    }

    // MARK: Things with words

    private static func records(
        _ tree: JSONTree,
        _ names: [String],
        _ begin: String,
        _ maximum: String?,
        _ end: String?
    ) throws(FormatError) -> [ObservedRecord] {
        var records: [ObservedRecord] = []
        for row in tree.isObject ? [tree] : tree.elements {
            guard row.isObject else { throw row.error("a row is an object with names and values") }
            func time(_ name: String?) -> Timestamp? {
                name.flatMap { row[$0]?.string }.flatMap { SpaceWeatherTime.numeric(Array($0.utf8)) }
            }
            var record = ObservedRecord()
            record.name = names.compactMap { row[$0]?.text }.joined(separator: " ")
            record.begin = time(begin) ?? time("time_tag")
            (record.maximum, record.end) = (time(maximum), time(end))
            if record.name.isEmpty { record.name = record.begin.map(\.toTheMinute) ?? "" }
            for (name, value) in row.members where !names.contains(name) {
                guard ![begin, maximum, end].contains(name) || time(name) == nil else { continue }
                if let fluxes = Self.fluxes(value) {
                    record.values += fluxes
                    continue
                }
                let nested = value.isList || value.isObject ? value.compact(bytes: 2_000) : nil
                guard let text = value.text ?? value.bool.map({ "\($0)" }) ?? nested else { continue }
                record.values.append(NamedText(name: String(name.prefix(100)), value: String(text.prefix(2_000))))
            }
            records.append(record)
        }
        return records
    }

    /// Radio fluxes of a station, an object with `frequency` and `flux` each; nil of anything else.
    private static func fluxes(_ tree: JSONTree) -> [NamedText]? {
        guard tree.isList, tree.firstElement?["frequency"] != nil, tree.firstElement?["flux"] != nil else { return nil }
        return tree.elements.prefix(64).compactMap { one in
            guard let frequency = one["frequency"]?.number, let flux = one["flux"]?.number else { return nil }
            return NamedText(name: "\(frequency.said) MHz", value: "\(flux.said) sfu")
        }
    }

    /// The level of the last flare.
    private static func scales(of records: [ObservedRecord]) -> [SpaceWeatherScale] {
        guard let name = records.last?.name, "ABCMX".contains(name.prefix(1)) else { return [] }
        let level = NOAAScale.radio(name)
        return [SpaceWeatherScale("R", level, NOAAScale.word(level))]
    }
}
