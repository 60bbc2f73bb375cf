internal import Schema

/// Kp and ap in the format of the World Data Centers, a line a day.
///
/// Source: GFZ, Kp index, `kp_format.txt` of the files `kpYYMM.wdc` and `Kp_defYYYY.wdc`: year, month and day of two digits,
/// Bartels rotation, day in it, eight Kp in tenths and their sum, eight ap, Ap, Cp, C9, sunspot number and F10.7.
enum PlanetaryIndexFormat: FeedFormat {
    /// More days than there have been since 1932.
    private static let lineLimit = 60_000

    static func recognises(_ document: Sniff) -> Bool {
        guard document.root == nil, document.json == nil, document.jsonError == nil else { return false }
        var lines = TextLines(Array(document.utf8.prefix(4_096)))
        while let line = lines.next() {
            if !line.isEmpty, line.first != UInt8(ascii: "#") { return Day(Array(line)) != nil }
        }
        return false
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        func column(_ name: String, _ unit: String?, _ seconds: Double) -> SeriesTable.Column {
            SeriesTable.Column(quantity: name, unit: unit, intervalSeconds: seconds)
        }
        var report = SeriesReport(
            format: SpaceWeatherIndexFormat.name,
            product: "Kp, ap (GFZ)",
            english: "Geomagnetic indices",
            japanese: "地磁気指数",
            main: "Kp"
        )
        var threeHourly = SeriesTable([column("Kp", nil, 10_800), column("ap", nil, 10_800)])
        var daily = SeriesTable([
            column("Ap", nil, 86_400), column("Cp", nil, 86_400), column("SN", nil, 86_400),
            column("F10.7", "sfu", 86_400),
        ])
        var lines = TextLines(document.utf8)
        while let line = lines.next() {
            guard lines.number <= Self.lineLimit else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason: "there are more than \(Self.lineLimit) days; send them in parts"
                )
            }
            guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
            guard let day = Day(Array(line)) else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason:
                        "this is no day of Kp: YYMMDD, rotation and day, eight Kp of 2 digits, their sum, eight ap of 3"
                )
            }
            for slot in 0..<8 {
                threeHourly.append(day.start.adding(seconds: Int64(slot) * 10_800), [day.kp[slot], day.ap[slot]])
            }
            daily.append(day.start, day.daily)
        }
        report.tables = [threeHourly, daily]
        return FeedDocument(format: report.format, updates: [try report.update(in: context, at: "line 1")])
    }

    /// A line.
    private struct Day {
        let start: Timestamp
        /// In units, thirds as tenths: 0, 0.3, 0.7, 1.
        let kp: [Double]
        let ap: [Double]
        /// Ap, Cp, sunspot number, F10.7.
        let daily: [Double?]

        init?(_ line: [UInt8]) {
            guard (58...80).contains(line.count), line[..<6].allSatisfy(\.isDigit) else { return nil }
            func text(_ range: Range<Int>) -> String {
                range.upperBound <= line.count ? String(decoding: line[range], as: UTF8.self).stripped : ""
            }
            func number(_ range: Range<Int>, _ limit: Int) -> Int? {
                Int(text(range)).flatMap { (0...limit).contains($0) ? $0 : nil }
            }
            guard let short = number(0..<2, 99), let month = number(2..<4, 12), let day = number(4..<6, 31),
                number(6..<10, 9_999) != nil, let place = number(10..<12, 27), place > 0,
                // The series begins in 1932.
                let start = Timestamp(year: short < 32 ? 2_000 + short : 1_900 + short, month: month, day: day)
            else { return nil }
            let kp = (0..<8).compactMap { number((12 + $0 * 2)..<(14 + $0 * 2), 90) }
            let ap = (0..<8).compactMap { number((31 + $0 * 3)..<(34 + $0 * 3), 400) }
            guard kp.count == 8, ap.count == 8, kp.allSatisfy({ [0, 3, 7].contains($0 % 10) }),
                let sum = number(28..<31, 720),
                abs(sum - kp.reduce(0, +)) <= 8
            else { return nil }
            self.start = start
            self.kp = kp.map { Double($0) / 10 }
            self.ap = ap.map(Double.init)
            self.daily = [55..<58, 58..<61, 62..<65, 65..<70].map {
                DecimalText.double(text($0)).flatMap { $0 < 0 ? nil : $0 }
            }
        }
    }
}
