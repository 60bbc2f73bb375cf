internal import Schema

/// The power that particles bring to each auroral zone.
///
/// - The nowcast: the times of observation and forecast, and a number for north and for south, a row each five minutes.
/// - As satellites measured it: a line with the year, then the satellite with its hemisphere, day and time, power, level of
///   activity and normalisation a pass.
///
/// Source: NOAA SWPC, `/text/aurora-nowcast-hemi-power.txt`; NOAA POES hemispheric power data files (`power_1d.txt`), whose
/// days are written `1/02` or, in older ones, as the day of the year against the time (`10031` is 00:31 of the first).
enum HemisphericPowerFormat: FeedFormat {
    private static let lineLimit = 200_000

    static func recognises(_ document: Sniff) -> Bool {
        guard document.root == nil, let first = document.first, "#:".utf8.contains(first) else { return false }
        let heading = document.head.lowercased().split(whereSeparator: \.isNewline).filter {
            "#:".contains($0.prefix(1))
        }
        .joined(separator: "\n")
        return heading.contains("hemispheric power") || heading.contains("gigawatts") && heading.contains("noaa poes")
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var reading = Reading()
        var lines = TextLines(document.utf8)
        while let line = lines.next() {
            guard lines.number <= Self.lineLimit else {
                throw FormatError(where: "line \(lines.number)", reason: "a list has at most \(Self.lineLimit) lines")
            }
            guard let first = line.first(where: { !$0.isWhiteSpace }), !"#:-".utf8.contains(first) else { continue }
            guard line.count <= 400, reading.take(String(decoding: line, as: UTF8.self).split(separator: " ")) else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason:
                        "a row is two times as 2026-04-01_00:00 and a number of gigawatts for north and south, or a "
                        + "satellite as NOAA-15 (N), day, time and gigawatts"
                )
            }
        }
        return FeedDocument(
            format: SWPCBulletinFormat.name,
            updates: [try reading.report.update(in: context, at: "line 1")]
        )
    }
}

/// The rows of a list as they come.
private struct Reading {
    private var isForecast = false
    private var year: Int?
    private var observed: Timestamp?
    private var tables = ["north", "south"].map {
        SeriesTable([.init(quantity: "hemispheric power, \($0)", unit: "GW")])
    }

    /// Takes a row.
    ///
    /// - Returns: False where it is none.
    mutating func take(_ words: [Substring]) -> Bool {
        if words.count == 1, words[0].utf8.count == 4, let year = Int(words[0]), (1_970...2_100).contains(year) {
            self.year = year
            return true
        }
        if words.count == 4, let observed = Self.time(words[0]), let forecast = Self.time(words[1]) {
            (self.isForecast, self.observed) = (true, observed)
            for (index, word) in words.suffix(2).enumerated() {
                self.tables[index].append(forecast, [DecimalText.double(word)])
            }
            return true
        }
        return self.pass(words)
    }

    /// `2026-04-01_00:00`.
    private static func time(_ word: Substring) -> Timestamp? {
        SpaceWeatherTime.numeric(Array(word.utf8.map { $0 == UInt8(ascii: "_") ? .space : $0 }))
    }

    /// `NOAA-15 (S)  1/02 0001  4.4  2  1.18` or `NOAA-15(S)  20001  4.4  2  1.18`.
    private mutating func pass(_ words: [Substring]) -> Bool {
        guard let year = self.year, let mark = words.prefix(2).firstIndex(where: { $0.hasSuffix(")") }),
            let hemisphere = ["(N)", "(S)"].firstIndex(where: words[mark].hasSuffix)
        else { return false }
        let rest = words[(mark + 1)...]
        guard let first = rest.first else { return false }
        let date = first.split(separator: "/").compactMap { Int($0) }
        let isWorded = date.count == 2
        let clock = isWorded ? rest.dropFirst().first ?? "" : first.suffix(4)
        guard let (hour, minute) = SpaceWeatherTime.time(clock),
            let power = rest.dropFirst(isWorded ? 2 : 1).first.flatMap({ DecimalText.double($0) }), power >= 0,
            let day = isWorded
                ? Timestamp(year: year, month: date[0], day: date[1])
                : SpaceWeatherTime.numeric(
                    Array(
                        "\(year)-\(String(repeating: "0", count: max(0, 7 - first.utf8.count)))\(first.dropLast(4))"
                            .utf8
                    )
                )
        else { return false }
        self.tables[hemisphere].append(day.adding(seconds: Int64(hour * 3_600 + minute * 60)), [power])
        return true
    }

    /// All rows as a product.
    var report: SeriesReport {
        var report = SeriesReport(
            format: SWPCBulletinFormat.name,
            product: self.isForecast ? "aurora-nowcast-hemi-power" : "POES hemispheric power",
            english: self.isForecast ? "Forecast of hemispheric power" : "Hemispheric power",
            japanese: self.isForecast ? "オーロラ半球電力予測" : "オーロラ半球電力",
            isForecast: self.isForecast,
            main: "hemispheric power, north"
        )
        report.issued = self.observed
        report.tables = self.tables
        if self.isForecast {
            for index in report.tables.indices { report.tables[index].columns[0].stage = "predicted" }
            let last = report.tables.map { $0.columns[0].values.last.map { "\($0.said) GW" } ?? "not known" }
            if let time = report.tables[0].times.last {
                let moment = Timestamp(microseconds: time).toTheMinute
                report.titleEnd = " \(moment): \(last[0]) north, \(last[1]) south"
            }
        }
        return report
    }
}
