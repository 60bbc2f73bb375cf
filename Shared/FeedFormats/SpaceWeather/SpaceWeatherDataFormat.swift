internal import Schema

/// The space weather data of CelesTrak: indices of the Earth's field, sunspots and radio flux since 1957, a line a day,
/// and what is predicted of them.
///
/// Of the text the columns are fixed and stand in sections from `BEGIN` to `END`; of comma-separated values the first
/// line names them, and `F10.7_DATA_TYPE` says what is predicted, for a day (`PRD`) or a month (`PRM`). Kp stands in
/// tenths. What was measured becomes an observation, what is predicted a forecast.
///
/// Source: CelesTrak, https://celestrak.org/SpaceData/SpaceWx-format.php (`SW-All.txt`, `SW-Last5Years.csv`), version 1.2.
enum SpaceWeatherDataFormat: FeedFormat {
    /// More days than there are from 1957 to 2100.
    private static let lineLimit = 60_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let first = document.first, first.isLetter, document.root == nil else { return false }
        let head = document.utf8.prefix(4_096)
        if head.starts(with: Array("DATATYPE CssiSpaceWeather".utf8)) { return true }
        return Self.names(of: head.prefix { $0 != .lineFeed && $0 != 0x0D }) != nil
    }

    /// The places of the columns by the line that names them; nil of another line.
    private static func names(of line: ArraySlice<UInt8>) -> [String]? {
        guard line.starts(with: Array("DATE,BSRN,ND,KP1,".utf8)) else { return nil }
        return String(decoding: line, as: UTF8.self).split(separator: ",", omittingEmptySubsequences: false).map(
            \.stripped
        )
    }

    /// `2031 Mar 03 21:00:22 UTC`.
    private static func time(_ words: ArraySlice<Substring>) -> Timestamp? {
        let words = Array(words)
        guard words.count >= 4, let month = SpaceWeatherTime.month(words[1]) else { return nil }
        return SpaceWeatherTime.numeric(Array("\(words[0])-\(month)-\(words[2]) \(words[3])".utf8))
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var days = SpaceWeatherDays()
        var lines = TextLines(document.utf8)
        var columns: [String: Int]?
        var section: SpaceWeatherDays.Section?
        while let line = lines.next() {
            func error(_ reason: String) -> FormatError { FormatError(where: "line \(lines.number)", reason: reason) }
            guard lines.number <= Self.lineLimit else { throw error("there are more than \(Self.lineLimit) lines") }
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            if lines.number == 1, let names = Self.names(of: line) {
                columns = Dictionary(zip(names, names.indices)) { first, _ in first }
            } else if let columns {
                guard days.take(row: line, columns) else {
                    throw error("this is no day: \(columns.count) values behind a date as 2031-03-01, Kp in tenths")
                }
            } else if first.isLetter {
                let words = String(decoding: line.prefix(200), as: UTF8.self).split(separator: " ")
                switch words[0] {
                case "UPDATED": days.updated = Self.time(words.dropFirst())
                case "BEGIN":
                    section = words.last.flatMap { SpaceWeatherDays.Section(rawValue: String($0)) }
                    guard section != nil else { throw error("\"\(words.last ?? "")\" is no section that is known") }
                case "END": section = nil
                default: break
                }
            } else {
                guard let section else { throw error("this day stands in no section; it has a line BEGIN above it") }
                guard days.take(line: line, section) else {
                    throw error("this is no day of the columns I4,I3,I3,I5,I3,8I3,I4,8I4,I4,F4.1,I2,I4,F6.1,I2,5F6.1")
                }
            }
        }
        guard section == nil else {
            throw FormatError(
                where: "line \(lines.number)",
                reason: "the section has no line END; the data seem cut, fetch them again"
            )
        }
        return FeedDocument(format: SpaceWeatherIndexFormat.name, updates: try days.updates(in: context))
    }
}

/// The days as they come.
private struct SpaceWeatherDays {
    /// What the days of a section are.
    enum Section: String {
        case observed = "OBSERVED", daily = "DAILY_PREDICTED", monthly = "MONTHLY_PREDICTED", fit = "MONTHLY_FIT"
    }

    /// The last quantities of a day: its name, that in the file, its place in a line.
    private static let quantities: [(name: String, unit: String?, column: String, place: Range<Int>)] = [
        ("Ap", nil, "AP_AVG", 79..<82),
        ("Cp", nil, "CP", 82..<86),
        ("C9", nil, "C9", 86..<88),
        ("SN", nil, "ISN", 89..<92),
        ("F10.7 observed", "sfu", "F10.7_OBS", 112..<118),
        ("F10.7 adjusted", "sfu", "F10.7_ADJ", 92..<98),
        ("F10.7 observed, 81 days around", "sfu", "F10.7_OBS_CENTER81", 118..<124),
        ("F10.7 observed, last 81 days", "sfu", "F10.7_OBS_LAST81", 124..<130),
        ("F10.7 adjusted, 81 days around", "sfu", "F10.7_ADJ_CENTER81", 100..<106),
        ("F10.7 adjusted, last 81 days", "sfu", "F10.7_ADJ_LAST81", 106..<112),
    ]

    var updated: Timestamp?
    private var observed = Tables(stage: "observed")
    private var predicted = Tables(stage: "predicted")
    private var months = Tables(stage: "predicted", isMonthly: true)

    /// Takes a line of fixed columns.
    ///
    /// - Returns: False where it is none.
    mutating func take(line: ArraySlice<UInt8>, _ section: Section) -> Bool {
        guard line.count >= 98, line.count <= 200 else { return false }
        func cell(_ place: Range<Int>) -> ArraySlice<UInt8> {
            let end = min(line.startIndex + place.upperBound, line.endIndex)
            return line[min(line.startIndex + place.lowerBound, end)..<end]
        }
        func whole(_ place: Range<Int>) -> Int? { Int(String(decoding: cell(place), as: UTF8.self).stripped) }
        guard let year = whole(0..<4), let month = whole(4..<7), let day = whole(7..<10),
            let time = Timestamp(year: year, month: month, day: day)
        else { return false }
        // Of a line whose columns are others a number would be cut.
        let isInPlace = Self.quantities.map { cell($0.place) }.allSatisfy { cell in
            cell.count < 4 || cell.allSatisfy(\.isWhiteSpace) || cell[cell.endIndex - 2] == UInt8(ascii: ".")
        }
        guard isInPlace else { return false }
        return self.take(
            time,
            section,
            kp: (0..<8).map { cell((18 + 3 * $0)..<(21 + 3 * $0)) },
            ap: (0..<8).map { cell((46 + 4 * $0)..<(50 + 4 * $0)) },
            rest: Self.quantities.map { cell($0.place) }
        )
    }

    /// Takes a row of comma-separated values.
    ///
    /// - Returns: False where it is none.
    mutating func take(row: ArraySlice<UInt8>, _ columns: [String: Int]) -> Bool {
        let cells = row.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard cells.count == columns.count, row.count <= 400, let time = SpaceWeatherTime.numeric(cells[0]) else {
            return false
        }
        func cell(_ name: String) -> ArraySlice<UInt8> { columns[name].map { cells[$0] } ?? [] }
        let type = String(decoding: cell("F10.7_DATA_TYPE"), as: UTF8.self).stripped
        return self.take(
            time,
            type == "PRD" ? .daily : type == "PRM" ? .monthly : .observed,
            kp: (1...8).map { cell("KP\($0)") },
            ap: (1...8).map { cell("AP\($0)") },
            rest: Self.quantities.map { cell($0.column) }
        )
    }

    private mutating func take(
        _ time: Timestamp,
        _ section: Section,
        kp: [ArraySlice<UInt8>],
        ap: [ArraySlice<UInt8>],
        rest: [ArraySlice<UInt8>]
    ) -> Bool {
        var isRight = true
        func number(_ text: ArraySlice<UInt8>, _ range: ClosedRange<Double>) -> Double? {
            if text.allSatisfy(\.isWhiteSpace) { return nil }
            guard let value = DecimalText.double(text), range.contains(value) else {
                isRight = false
                return nil
            }
            return value
        }
        let slots = zip(kp, ap).map { (number($0, 0...90).map { $0 / 10 }, number($1, 0...400)) }
        let values = rest.map { number($0, -1...10_000).flatMap { $0 < 0 ? nil : $0 } }
        guard isRight else { return false }
        switch section {
        case .observed: self.observed.append(time, slots, values)
        case .daily: self.predicted.append(time, slots, values)
        case .monthly, .fit: self.months.append(time, [], values)
        }
        return true
    }

    /// What was measured, then what is predicted.
    func updates(in context: FeedContext) throws(FormatError) -> [Update] {
        var report = SeriesReport(
            format: SpaceWeatherIndexFormat.name,
            product: "Space weather data (CelesTrak)",
            english: "Geomagnetic and solar indices",
            japanese: "地磁気・太陽活動指数",
            main: "Kp"
        )
        report.issued = self.updated
        report.tables = self.observed.all
        var forecast = report
        forecast.product += ", predicted"
        forecast.english += ", predicted"
        forecast.japanese += "予測"
        forecast.isForecast = true
        forecast.tables = self.predicted.all + self.months.all
        if self.predicted.isEmpty { forecast.main = "F10.7 observed" }
        let hasForecast = !self.predicted.isEmpty || !self.months.isEmpty
        var updates: [Update] = []
        if !self.observed.isEmpty || !hasForecast { updates.append(try report.update(in: context, at: "line 1")) }
        if hasForecast { updates.append(try forecast.update(in: context, at: "line 1")) }
        return updates
    }

    /// Series of one stage.
    private struct Tables {
        private var threeHourly: SeriesTable
        private var daily: SeriesTable

        init(stage: String, isMonthly: Bool = false) {
            func column(_ name: String, _ unit: String?, _ seconds: Double?) -> SeriesTable.Column {
                SeriesTable.Column(quantity: name, unit: unit, stage: stage, intervalSeconds: seconds)
            }
            self.threeHourly = SeriesTable([column("Kp", nil, 10_800), column("ap", nil, 10_800)])
            self.daily = SeriesTable(
                SpaceWeatherDays.quantities.map {
                    column(isMonthly ? "\($0.name), month" : $0.name, $0.unit, isMonthly ? nil : 86_400)
                }
            )
        }

        var all: [SeriesTable] { [self.threeHourly, self.daily] }
        var isEmpty: Bool { self.daily.times.isEmpty }

        mutating func append(_ day: Timestamp, _ slots: [(Double?, Double?)], _ values: [Double?]) {
            for (slot, (kp, ap)) in slots.enumerated() where kp != nil || ap != nil {
                self.threeHourly.append(day.adding(seconds: Int64(slot) * 10_800), [kp, ap])
            }
            self.daily.append(day, values)
        }
    }
}
