internal import Schema

/// Hourly values of the Dst index, a line a day.
///
/// Source: WDC for Geomagnetism, Kyoto, Dst and AE index in WDC-like format: name, year and month, `*`, day, version,
/// century, base value in hundreds of nanotesla, 24 values of four digits and their mean; 9999 is none.
enum DisturbanceIndexFormat: FeedFormat {
    /// More days than there have been since 1957.
    private static let lineLimit = 40_000

    static func recognises(_ document: Sniff) -> Bool {
        guard document.root == nil, document.first == UInt8(ascii: "D") else { return false }
        let line = document.utf8.drop { $0.isWhiteSpace }.prefix(8)
        return line.starts(with: Array("DST".utf8)) && line.last == UInt8(ascii: "*")
    }

    /// What reports of the index have in common, in whatever form they are.
    static var emptyReport: SeriesReport {
        SeriesReport(
            format: SpaceWeatherIndexFormat.name,
            product: "Dst (WDC Kyoto)",
            english: "Dst index",
            japanese: "Dst 指数",
            main: "dst"
        )
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var report = Self.emptyReport
        var table = SeriesTable([.init(quantity: "Dst", unit: "nT", intervalSeconds: 3_600)])
        var version: UInt8?
        var lines = TextLines(document.utf8)
        while let line = lines.next() {
            guard lines.number <= Self.lineLimit else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason: "there are more than \(Self.lineLimit) days; send them in parts"
                )
            }
            let text = Array(line.drop { $0.isWhiteSpace })
            guard !text.isEmpty else { continue }
            guard let day = Day(text) else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason:
                        "this is no day of Dst values: DST, YYMM*DD, version, century, base and 24 values of 4 digits"
                )
            }
            version = text[13]
            for (hour, value) in day.values.enumerated() {
                guard let value else { continue }
                table.append(day.start.adding(seconds: Int64(hour) * 3_600), [value])
            }
        }
        if let version,
            let word = ["0": "real-time", "1": "provisional", "2": "final"][String(decoding: [version], as: UTF8.self)]
        {
            report.additional = [NamedText(name: "version", value: word)]
        }
        report.tables = [table]
        return FeedDocument(format: report.format, updates: [try report.update(in: context, at: "line 1")])
    }

    /// A line.
    private struct Day {
        let start: Timestamp
        /// In nanotesla, by the hour that begins with it.
        let values: [Double?]

        init?(_ line: [UInt8]) {
            guard line.count >= 116, line.starts(with: Array("DST".utf8)), line[7] == UInt8(ascii: "*") else {
                return nil
            }
            func number(_ range: Range<Int>) -> Int? { Int(String(decoding: line[range], as: UTF8.self).stripped) }
            guard let short = number(3..<5), let month = number(5..<7), let day = number(8..<10) else { return nil }
            // Lines before 2000 may leave the century out.
            let century = number(14..<16) ?? (short >= 57 ? 19 : 20)
            guard let start = Timestamp(year: century * 100 + short, month: month, day: day) else { return nil }
            let base = number(16..<20) ?? 0
            var values: [Double?] = []
            for hour in 0..<24 {
                guard let value = number((20 + hour * 4)..<(24 + hour * 4)) else { return nil }
                values.append(value == 9_999 ? nil : Double(base * 100 + value))
            }
            self.start = start
            self.values = values
        }
    }
}
