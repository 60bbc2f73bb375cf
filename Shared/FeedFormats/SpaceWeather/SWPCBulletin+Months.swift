internal import Schema

extension SWPCBulletin {
    /// What the comments say, and the columns after year and month.
    ///
    /// Source: NOAA SWPC, Recent Solar Indices and Predicted Sunspot Number And Radio Flux Values, whose column heads run
    /// over several lines.
    private static let monthly: [(told: String, main: String, columns: [(name: String, unit: String?)])] = [
        (
            "predicted sunspot number", "predicted sunspot number",
            [
                ("predicted sunspot number", nil), ("high sunspot number", nil), ("low sunspot number", nil),
                ("predicted radio flux 10.7 cm", "sfu"), ("high radio flux 10.7 cm", "sfu"),
                ("low radio flux 10.7 cm", "sfu"),
            ]
        ),
        (
            "recent solar indices", "sunspot number, SWPC",
            [
                ("sunspot number, SWPC", nil), ("sunspot number, international", nil),
                ("ratio of sunspot numbers", nil),
                ("smoothed sunspot number, SWPC", nil), ("smoothed sunspot number, international", nil),
                ("radio flux 10.7 cm", "sfu"), ("smoothed radio flux 10.7 cm", "sfu"), ("Ap index", nil),
                ("smoothed Ap index", nil),
            ]
        ),
    ]

    /// Rows of `2018 01  15.0  25.0  5.0`: year, month and the values of the month; `-1` is none.
    func readMonths(into report: inout SeriesReport) throws(FormatError) {
        let told = self.told
        let layout = Self.monthly.first { told.contains($0.told) }
        let rows = self.lines.filter { !$0.text.hasPrefix("#") && !$0.text.stripped.isEmpty }
        let width = max(1, min((rows.first?.words.count ?? 0) - 2, SeriesTable.columnLimit))
        let columns = layout?.columns.count == width ? layout?.columns ?? [] : (1...width).map { ("column \($0)", nil) }
        report.isForecast = told.contains("predicted")
        let stage = report.isForecast ? "predicted" : nil
        var table = SeriesTable(columns.map { .init(quantity: $0.name, unit: $0.unit, stage: stage) })
        for row in rows {
            let words = row.words
            guard words.count >= 2 + width, words[0].utf8.count == 4, words[1].utf8.count <= 2,
                let year = Int(words[0]),
                let month = Int(words[1]), let time = Timestamp(year: year, month: month, day: 1)
            else {
                throw FormatError(
                    where: "line \(row.number)",
                    reason: "a row is a year, a month and \(width) values, as 2018 01 15.0"
                )
            }
            table.append(time, words[2..<(2 + width)].map { DecimalText.double($0).flatMap { $0 < 0 ? nil : $0 } })
        }
        report.tables = [table]
        report.main = layout?.main
    }
}
