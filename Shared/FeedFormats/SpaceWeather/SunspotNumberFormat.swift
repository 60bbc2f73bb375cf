internal import Schema

/// The international sunspot number, a line a day, month or year, which names nothing: the lines are told by the date,
/// that stands in each twice, the second time as a decimal fraction of the year.
///
/// - `1818 01 08 1818.021 65 10.2 1 *`: number, standard deviation, observations; behind the date also by hemisphere,
///   whole, north and south each. Monthly ones have no day, yearly ones the fraction alone.
/// - With `;` between them a last `0` says what `*` does: the value is provisional.
/// - The estimate of the current month has two counts, of the stations that were used and of all.
///
/// `-1` stands for none. Of months the smoothed number alone has such, in its first half year.
///
/// Source: WDC-SILSO, Royal Observatory of Belgium, https://www.sidc.be/SILSO/datafiles: `SN_d_tot_V2.0`, `SN_d_hem_V2.0`,
/// `SN_m_tot_V2.0`, `SN_ms_tot_V2.0`, `SN_y_tot_V2.0`, `EISN_current`.
enum SunspotNumberFormat: FeedFormat {
    /// More days than there are from 1818 to 2090.
    private static let lineLimit = 100_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let first = document.first, first.isDigit, document.root == nil else { return false }
        var lines = TextLines(Array(document.utf8.prefix(1_024)))
        var days: [SunspotDay?] = []
        while days.count < 2, let line = lines.next() { if !line.isEmpty { days.append(SunspotDay(line)) } }
        guard let form = days.first??.form else { return false }
        return days.allSatisfy { $0?.form == form }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var reading: SunspotReading?
        var lines = TextLines(document.utf8)
        while let line = lines.next() {
            guard !line.isEmpty else { continue }
            guard lines.number <= Self.lineLimit else {
                throw FormatError(where: "line \(lines.number)", reason: "there are more than \(Self.lineLimit) lines")
            }
            guard let day = SunspotDay(line), day.form == reading?.form ?? day.form else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason: "this is no line of a date, the same in decimals of a year, and sunspot numbers as above"
                )
            }
            var known = reading ?? SunspotReading(day.form)
            reading = nil
            known.take(day)
            reading = known
        }
        guard let report = reading?.report else { throw FormatError(where: "line 1", reason: "there is no line") }
        return FeedDocument(
            format: SpaceWeatherIndexFormat.name,
            updates: [try report.update(in: context, at: "line 1")]
        )
    }
}

/// How the lines of a file are made.
private struct SunspotForm: Equatable {
    enum Step: String {
        case day = "daily", month = "monthly", year = "yearly"
    }

    let step: Step
    /// Whether north and south stand beside the whole.
    let isHemispheric: Bool
    /// Whether it is the estimate of the current month.
    let isEstimate: Bool
}

/// A line.
private struct SunspotDay {
    let form: SunspotForm
    let time: Timestamp
    /// Whole, or whole, north and south; nil where there is none.
    let numbers: [Double?]
    let deviations: [Double?]
    let isProvisional: Bool

    init?(_ line: ArraySlice<UInt8>) {
        guard line.count <= 120 else { return nil }
        let mark = [UInt8(ascii: ";"), UInt8(ascii: ",")].first { line.contains($0) }
        var cells = line.split(omittingEmptySubsequences: mark == nil) { $0 == mark || mark == nil && $0.isWhiteSpace }
            .map { String(decoding: $0, as: UTF8.self).stripped }
        var isProvisional = false
        if cells.last == "*" {
            isProvisional = true
            cells.removeLast()
        } else if cells.last == "" {
            cells.removeLast()
        }
        guard (4...14).contains(cells.count), let place = cells.firstIndex(where: { $0.contains(".") }) else {
            return nil
        }
        guard let (step, time) = Self.time(cells[..<place], cells[place]) else { return nil }
        var values: [Double] = []
        for cell in cells[(place + 1)...] {
            guard let value = DecimalText.double(cell), (-1...100_000).contains(value) else { return nil }
            values.append(value)
        }
        if mark == UInt8(ascii: ";") {
            guard let flag = values.popLast(), [0, 1].contains(flag) else { return nil }
            isProvisional = flag == 0
        }
        let isHemispheric = values.count == 9
        let isEstimate = values.count == 4 && step == .day
        guard values.count == 3 || isHemispheric || isEstimate else { return nil }
        let parts = isHemispheric ? 3 : 1
        guard values.prefix(parts).allSatisfy({ $0 <= 1_000 }),
            values[(2 * parts)...].allSatisfy({ $0.rounded() == $0 })
        else { return nil }
        self.form = SunspotForm(step: step, isHemispheric: isHemispheric, isEstimate: isEstimate)
        self.time = time
        self.isProvisional = isProvisional
        self.numbers = values.prefix(parts).map { $0 < 0 ? nil : $0 }
        self.deviations = values[parts..<(2 * parts)].map { $0 < 0 ? nil : $0 }
    }

    /// The date of year, month and day, which a fraction of the year tells again: its middle.
    private static func time(_ date: ArraySlice<String>, _ fraction: String) -> (SunspotForm.Step, Timestamp)? {
        guard let decimal = DecimalText.double(fraction), (1_600...2_200).contains(decimal) else { return nil }
        let year = Int(decimal)
        guard date.isEmpty || Int(date[0]) == year, let start = Timestamp(year: year, month: 1, day: 1),
            let end = Timestamp(year: year + 1, month: 1, day: 1)
        else { return nil }
        let numbers = date.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
        guard numbers.count == date.count else { return nil }
        let days = Double(end.seconds - start.seconds) / 86_400
        func middle(_ time: Timestamp, _ length: Double) -> Double {
            Double(year) + (Double(time.seconds - start.seconds) / 86_400 + length / 2) / days
        }
        switch numbers.count {
        case 0: return fraction.hasSuffix(".5") ? (.year, start) : nil
        case 2:
            guard let time = Timestamp(year: year, month: numbers[1], day: 1),
                let next = numbers[1] == 12 ? end : Timestamp(year: year, month: numbers[1] + 1, day: 1),
                abs(middle(time, Double(next.seconds - time.seconds) / 86_400) - decimal) < 0.002
            else { return nil }
            return (.month, time)
        case 3:
            guard let time = Timestamp(year: year, month: numbers[1], day: numbers[2]),
                abs(middle(time, 1) - decimal) < 0.002
            else { return nil }
            return (.day, time)
        default: return nil
        }
    }
}

/// The lines as they come.
private struct SunspotReading {
    let form: SunspotForm
    private var table: SeriesTable
    private var provisional: Timestamp?
    private var hasNone = false

    init(_ form: SunspotForm) {
        self.form = form
        let parts = form.isHemispheric ? ["", ", north", ", south"] : [""]
        self.table = SeriesTable(
            ["SN", "standard deviation"].flatMap { name in
                parts.map {
                    SeriesTable.Column(
                        quantity: name + $0,
                        stage: form.isEstimate ? "estimated" : nil,
                        intervalSeconds: form.step == .day ? 86_400 : nil
                    )
                }
            }
        )
    }

    mutating func take(_ day: SunspotDay) {
        self.table.append(day.time, day.numbers + day.deviations)
        if day.isProvisional, self.provisional == nil { self.provisional = day.time }
        if day.numbers[0] == nil { self.hasNone = true }
    }

    /// All lines as a product.
    var report: SeriesReport {
        let isSmoothed = self.form.step == .month && self.hasNone
        let words = [
            isSmoothed ? "13-month smoothed" : self.form.step.rawValue, self.form.isHemispheric ? "hemispheric" : nil,
            self.form.isEstimate ? "estimated" : nil,
        ]
        var report = SeriesReport(
            format: SpaceWeatherIndexFormat.name,
            product: (words.compactMap(\.self) + ["sunspot number (SILSO)"]).joined(separator: " "),
            english: "International sunspot number",
            japanese: "国際太陽黒点相対数",
            main: "SN"
        )
        if let provisional = self.provisional {
            report.additional.append(NamedText(name: "provisional from", value: provisional.dayAlone))
        }
        report.tables = [self.table]
        return report
    }
}
