internal import Schema

/// Rows of `YYYY MM DD` or `YYYY MM DD HHMM` and values, under comments that say what they are.
///
/// Source: NOAA SWPC lists of ACE and GOES measurements; daily solar, particle and geomagnetic data; GFZ, daily file of
/// Kp, ap, Ap, SN and F10.7.
struct BulletinTable {
    private let bulletin: SWPCBulletin

    init(_ bulletin: SWPCBulletin) { self.bulletin = bulletin }

    private typealias Name = (name: String, unit: String)

    /// What the comments say, and the columns after date, time, Julian day and seconds; an empty name is left out.
    private static let layouts: [(told: [String], main: String, columns: [Name])] = [
        // SWEPAM comes before EPAM, whose name ends its own.
        (
            ["swepam", "solar wind plasma"], "speed",
            [("", ""), ("density", "/cm³"), ("speed", "km/s"), ("temperature", "K")]
        ),
        (
            ["epam"], "proton flux 47-68 keV",
            [
                ("", ""), ("electron flux 38-53 keV", flux), ("electron flux 175-315 keV", flux), ("", ""),
                ("proton flux 47-68 keV", flux), ("proton flux 115-195 keV", flux), ("proton flux 310-580 keV", flux),
                ("proton flux 795-1193 keV", flux), ("proton flux 1060-1900 keV", flux), ("anisotropy index", ""),
            ]
        ),
        (
            ["_sis_", "isotope"], "proton flux >10 MeV",
            [("", ""), ("proton flux >10 MeV", "pfu"), ("", ""), ("proton flux >30 MeV", "pfu")]
        ),
        (
            ["ace_mag", "interplanetary magnetic field"], "Bz",
            [("", ""), ("Bx", "nT"), ("By", "nT"), ("Bz", "nT"), ("Bt", "nT"), ("latitude", "°"), ("longitude", "°")]
        ),
        (
            ["particle and electron flux", "part_5m"], "proton flux >10 MeV",
            [
                ("proton flux >1 MeV", "pfu"), ("proton flux >5 MeV", "pfu"), ("proton flux >10 MeV", "pfu"),
                ("proton flux >30 MeV", "pfu"), ("proton flux >50 MeV", "pfu"), ("proton flux >100 MeV", "pfu"),
                ("electron flux >0.8 MeV", "pfu"), ("electron flux >2 MeV", "pfu"), ("electron flux >4 MeV", "pfu"),
            ]
        ),
        (
            ["x-ray flux", "xr_1m", "xr_5m"], "X-ray flux 0.1-0.8nm",
            [("X-ray flux 0.05-0.4nm", "W/m²"), ("X-ray flux 0.1-0.8nm", "W/m²"), ("ratio", "")]
        ),
        (
            ["geomagnetic components", "mag_1m"], "Hp",
            [("Hp", "nT"), ("He", "nT"), ("Hn", "nT"), ("total", "nT")]
        ),
        (
            ["wing kp", "wingkp"], "predicted Kp, 1 hour",
            [
                ("", ""), ("", ""), ("", ""), ("", ""), ("predicted Kp, 1 hour", ""), ("lead time, 1 hour", "min"),
                ("", ""), ("", ""), ("", ""), ("", ""), ("predicted Kp, 4 hours", ""), ("lead time, 4 hours", "min"),
                ("estimated Kp", ""),
            ]
        ),
        (
            ["daily solar data"], "radio flux 10.7 cm",
            [
                ("radio flux 10.7 cm", "sfu"), ("sunspot number", ""), ("sunspot area", "millionths of the hemisphere"),
                ("new regions", ""), ("solar mean field", "µT"), ("X-ray background", ""), ("flares C", ""),
                ("flares M", ""), ("flares X", ""), ("flares S", ""), ("flares 1", ""), ("flares 2", ""),
                ("flares 3", ""),
            ]
        ),
        (
            ["daily particle data"], "proton fluence >10 MeV",
            [
                ("proton fluence >1 MeV", perDay), ("proton fluence >10 MeV", perDay),
                ("proton fluence >100 MeV", perDay), ("electron fluence >0.8 MeV", perDay),
                ("electron fluence >2 MeV", perDay), ("neutron monitor", "%"),
            ]
        ),
    ]
    private static let flux = "/(cm² s sr MeV)"
    private static let perDay = "/(cm² day sr)"

    func read(into report: inout SeriesReport) throws(FormatError) {
        let told = self.bulletin.told
        if told.contains("daily geomagnetic data") { return try self.readGeomagnetic(into: &report) }
        if told.contains("gfz") {
            let heading = self.bulletin.comments.lazy.map { $0.split(separator: " ") }.last {
                $0.contains("hh.h") && $0.contains("days_m")
            }
            guard let heading else { return try self.readDailyIndices(into: &report) }
            return try self.readIntervals(heading.dropFirst(7).map(String.init), into: &report)
        }
        let hasTime = told.contains("hhmm")
        let leading = hasTime ? (told.contains("julian") ? 6 : 4) : 3
        let layout = Self.layouts.first { layout in layout.told.contains { told.contains($0) } }
        let rows = self.bulletin.lines.filter { !$0.text.hasPrefix("#") && !$0.text.stripped.isEmpty }
        let width = (rows.first?.words.count ?? leading) - leading
        guard width > 0 else {
            throw FormatError(where: "line \(rows.first?.number ?? 1)", reason: "the row has a date and no values")
        }
        var names = layout?.columns ?? []
        if names.count != width { names = names.count > width ? Array(names.prefix(width)) : self.names(width) }
        names = self.energies(names)
        var table = SeriesTable(
            names.map { name in
                var column = SeriesTable.Column(quantity: name.name, unit: name.unit.isEmpty ? nil : name.unit)
                if !hasTime { column.intervalSeconds = 86_400 }
                return column
            }
        )
        var words: [String: String] = [:]
        for row in rows {
            let cells = row.words
            guard let day = SWPCBulletin.rowDate(cells), cells.count > leading else {
                throw FormatError(where: "line \(row.number)", reason: "a row is a date as 2026 04 01 and its values")
            }
            let time = hasTime ? SpaceWeatherTime.time(cells[3]) : (0, 0)
            guard let time else {
                throw FormatError(
                    where: "line \(row.number)",
                    reason: "\(cells[3].prefix(10)) is no time; write it as 0130"
                )
            }
            table.append(day.adding(seconds: Int64(time.0 * 3_600 + time.1 * 60)), [])
            for (index, cell) in cells.dropFirst(leading).prefix(names.count).enumerated()
            where !names[index].name.isEmpty {
                if let value = DecimalText.double(cell) {
                    if !Self.isMissing(value, names[index].name) { table.set(index, value) }
                } else if cell != "*" {
                    words[names[index].name] = String(cell)
                }
            }
        }
        report.tables = [table]
        report.main = layout?.main
        report.additional = words.sorted { $0.key < $1.key }.map { NamedText(name: $0.key, value: $0.value) }
        for comment in self.bulletin.comments {
            if let source = comment.rest(after: "source:") { report.station = source }
            if let location = comment.rest(after: "location:") {
                report.additional.append(NamedText(name: "Location", value: location))
            }
        }
    }

    private static func isMissing(_ value: Double, _ name: String) -> Bool {
        switch value {
        case -100_000, -99_999, -99_999.9, -9_999.9, -999.9, -999, -1e31, -99_999_999: true
        case -1:
            !name.hasPrefix("B") && !name.hasPrefix("H") && !name.contains("latitude") && name != "solar mean field"
        default: false
        }
    }

    /// The words over the columns where there are as many as columns.
    private func names(_ width: Int) -> [Name] {
        for comment in self.bulletin.comments.reversed() {
            let words = comment.split(separator: " ").drop { !["HHMM", "Date", "DA"].contains($0) }.dropFirst()
            let named = words.drop { ["HHMM", "Day", "Date"].contains($0) }
            if named.count == width { return named.map { (String($0), "") } }
        }
        return (1...width).map { ("column \($0)", "") }
    }

    /// Puts in the energies that the comments name, which changed over the years.
    private func energies(_ names: [Name]) -> [Name] {
        guard names.contains(where: { $0.name.hasPrefix("electron flux 38") }),
            let words = self.bulletin.comments.last(where: { $0.contains("HHMM") && $0.contains("38-53") })?.split(
                separator: " "
            )
        else { return names }
        let bands = words.filter { word in
            let parts = word.split(separator: "-")
            return parts.count == 2 && parts.allSatisfy { Int($0) != nil }
        }
        var rest = bands[...]
        return names.map { name in
            guard name.name.hasSuffix("keV"), let band = rest.popFirst() else { return name }
            return (name.name.split(separator: " ").prefix(2).joined(separator: " ") + " \(band) keV", name.unit)
        }
    }

    /// GFZ's rows: date, days, rotation, eight Kp, eight ap, Ap, SN, F10.7 observed and adjusted, state.
    private func readDailyIndices(into report: inout SeriesReport) throws(FormatError) {
        func column(_ name: String, _ unit: String?, _ seconds: Double) -> SeriesTable.Column {
            var column = SeriesTable.Column(quantity: name, unit: unit)
            column.intervalSeconds = seconds
            return column
        }
        var daily = SeriesTable([
            column("Ap", nil, 86_400), column("SN", nil, 86_400), column("F10.7 observed", "sfu", 86_400),
            column("F10.7 adjusted", "sfu", 86_400),
        ])
        var threeHourly = SeriesTable([column("Kp", nil, 10_800), column("ap", nil, 10_800)])
        for row in self.bulletin.lines where !row.text.hasPrefix("#") && !row.text.stripped.isEmpty {
            let cells = row.words
            guard let day = SWPCBulletin.rowDate(cells), cells.count >= 27 else {
                throw FormatError(where: "line \(row.number)", reason: "a row has a date and at least 24 values")
            }
            let values = cells.dropFirst(7).map { DecimalText.double($0).flatMap { $0 < 0 ? nil : $0 } }
            for slot in 0..<8 {
                threeHourly.append(day.adding(seconds: Int64(slot) * 10_800), [values[slot], values[8 + slot]])
            }
            daily.append(day, Array(values.dropFirst(16).prefix(4)))
        }
        report.tables = [threeHourly, daily]
        (report.main, report.english, report.japanese) = ("Kp", "Geomagnetic and solar indices", "地磁気・太陽活動指数")
        report.product = "Kp, ap, Ap, SN, F10.7 (GFZ)"
    }

    /// GFZ's rows of half an hour to three: date, hour of the beginning and of the middle, days of both, the indices and
    /// how definite they are.
    private func readIntervals(_ names: [String], into report: inout SeriesReport) throws(FormatError) {
        let indices = Array(names.prefix { $0 != "D" }.prefix(SeriesTable.columnLimit))
        var table = SeriesTable(indices.map { SeriesTable.Column(quantity: $0) })
        for row in self.bulletin.lines where !row.text.hasPrefix("#") && !row.text.stripped.isEmpty {
            let cells = row.words
            guard let day = SWPCBulletin.rowDate(cells), cells.count >= 7 + indices.count,
                let hour = DecimalText.double(cells[3]), (0..<24).contains(hour),
                let middle = DecimalText.double(cells[4]), (hour...24).contains(middle)
            else {
                throw FormatError(
                    where: "line \(row.number)",
                    reason: "a row has a date, two hours, two numbers of days and \(indices.count) indices"
                )
            }
            let values = cells.dropFirst(7).prefix(indices.count).map {
                DecimalText.double($0).flatMap { $0 < 0 ? nil : $0 }
            }
            table.append(day.adding(seconds: Int64(hour * 3_600)), values)
            for index in table.columns.indices { table.columns[index].intervalSeconds = (middle - hour) * 7_200 }
        }
        report.tables = [table]
        (report.main, report.english, report.japanese) = (indices.first, "Geomagnetic indices", "地磁気指数")
        report.product = "\(indices.joined(separator: ", ")) (GFZ)"
    }

    /// A and eight K of three stations a day; `-1` is none, and may stand against the value before it.
    private func readGeomagnetic(into report: inout SeriesReport) throws(FormatError) {
        let places = ["Fredericksburg", "College", "planetary"]
        var daily = SeriesTable(
            places.map { place in
                var column = SeriesTable.Column(quantity: "A index, \(place)")
                column.intervalSeconds = 86_400
                return column
            }
        )
        var threeHourly = SeriesTable(
            places.map { place in
                var column = SeriesTable.Column(quantity: place == "planetary" ? "Kp" : "K index, \(place)")
                column.intervalSeconds = 10_800
                return column
            }
        )
        for row in self.bulletin.lines where !row.text.hasPrefix("#") && !row.text.stripped.isEmpty {
            let cells = row.text.replacing("-", with: " -").split(whereSeparator: \.isWhitespace)
            guard let day = SWPCBulletin.rowDate(cells), cells.count >= 30 else {
                throw FormatError(
                    where: "line \(row.number)",
                    reason: "a row is a date, and A and eight K of three stations"
                )
            }
            let values = cells.dropFirst(3).prefix(27).map { DecimalText.double($0).flatMap { $0 < 0 ? nil : $0 } }
            daily.append(day, [values[0], values[9], values[18]])
            for slot in 0..<8 {
                let time = day.adding(seconds: Int64(slot) * 10_800)
                threeHourly.append(time, [values[1 + slot], values[10 + slot], values[19 + slot]])
            }
        }
        report.tables = [threeHourly, daily]
        report.main = "Kp"
    }
}
