internal import Schema

extension SWPCBulletin {
    private static func column(_ name: String, _ unit: String?, hours: Double) -> SeriesTable.Column {
        var column = SeriesTable.Column(quantity: name, unit: unit)
        column.stage = "predicted"
        column.intervalSeconds = hours * 3_600
        return column
    }

    private func error(_ line: Line, _ reason: String) -> FormatError {
        FormatError(where: "line \(line.number)", reason: reason)
    }

    /// Rows of `2026 Aug 10  90  12  4`: flux, planetary A and largest Kp a day.
    func readOutlook(into report: inout SeriesReport) throws(FormatError) {
        var table = SeriesTable([
            Self.column("radio flux 10.7 cm", "sfu", hours: 24), Self.column("A index, planetary", nil, hours: 24),
            Self.column("largest Kp index", nil, hours: 24),
        ])
        for line in self.lines where !line.text.hasPrefix("#") && !line.text.stripped.isEmpty {
            let words = line.words
            guard words.count >= 6, let day = SpaceWeatherTime.worded(words.prefix(3).joined(separator: " ")) else {
                guard words.first.map({ Int($0) != nil }) == true else { continue }
                throw self.error(line, "a row is a date as 2026 Aug 10, the flux, the A index and the Kp index")
            }
            table.append(day, words.dropFirst(3).prefix(3).map { DecimalText.double($0) })
        }
        (report.isForecast, report.tables, report.main) = (true, [table], "largest Kp")
    }

    /// The days over the columns of a table: `Apr 03  Apr 04  Apr 05`, or `03 Apr  04 Apr`.
    private func days(_ text: String) -> [Timestamp] {
        guard let issued = self.issued else { return [] }
        let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "-" })
        var days: [Timestamp] = []
        var at = 0
        while at + 1 < words.count {
            let (month, number) =
                SpaceWeatherTime.month(words[at]).map { ($0, words[at + 1]) }
                ?? SpaceWeatherTime.month(words[at + 1]).map { ($0, words[at]) } ?? (0, "")
            guard month > 0, let day = Int(number.drop { $0 == "0" }),
                let time = SpaceWeatherTime.day(day, of: month, near: issued)
            else { return [] }
            days.append(time)
            at += 2
        }
        return at == words.count ? days : []
    }

    /// The forecast of three days: Kp by three hours, and the chances of storms and blackouts.
    func readDays(into report: inout SeriesReport) throws(FormatError) {
        report.isForecast = true
        guard self.issued != nil else {
            throw FormatError(
                where: "line 1",
                reason: "the forecast has no \":Issued:\" that can be read, so its days have no year"
            )
        }
        var days: [Timestamp] = []
        var indices = SeriesTable([Self.column("Kp index", nil, hours: 3)])
        var slots: [(Timestamp, Double)] = []
        var chances: [String: SeriesTable] = [:]
        var order: [String] = []
        for line in self.lines {
            let found = self.days(line.text)
            if found.count >= 2 {
                days = found
                continue
            }
            if let slot = Self.slot(line.words) {
                let values = line.words.dropFirst().compactMap { DecimalText.double($0) }
                guard !days.isEmpty, values.count == days.count else {
                    throw self.error(line, "there are \(values.count) values for \(days.count) days")
                }
                for (day, value) in zip(days, values) { slots.append((day.adding(seconds: slot), value)) }
            } else if let (name, values) = Self.chances(line.text), values.count == days.count || days.isEmpty {
                let known = days.isEmpty ? self.span(values.count) : days
                guard known.count == values.count else { continue }
                if chances[name] == nil { order.append(name) }
                var table = chances[name] ?? SeriesTable([Self.column("probability of \(name)", "%", hours: 24)])
                for (day, value) in zip(known, values) { table.append(day, [value]) }
                chances[name] = table
            }
        }
        for (time, value) in slots.sorted(by: { $0.0 < $1.0 }) { indices.append(time, [value]) }
        guard !slots.isEmpty else {
            throw FormatError(where: "line 1", reason: "the forecast has no row such as \"00-03UT 3.67 1.00 5.00\"")
        }
        report.tables = [indices] + order.compactMap { chances[$0] }
        report.main = "Kp index"
        report.rationale = self.paragraphs.filter { $0.hasPrefix("Rationale:") }.map { $0.dropFirst(10).stripped }
        self.readObserved(into: &report)
    }

    /// `03-06UT`, `03-06UT` with a station before it: seconds after midnight.
    private static func slot(_ words: [Substring]) -> Int64? {
        guard let first = words.first, let name = first.split(separator: "/").last, name.hasSuffix("UT"),
            name.utf8.count == 7, let hour = Int64(name.prefix(2)), (0..<24).contains(hour)
        else { return nil }
        return hour * 3_600
    }

    /// `S1 or greater   15%     15%     15%`, `Active                40/25/10`.
    private static func chances(_ text: String) -> (String, [Double])? {
        if text.contains("%") {
            let words = text.split(whereSeparator: \.isWhitespace)
            let values = words.filter { $0.hasSuffix("%") }.compactMap { DecimalText.double($0.dropLast()) }
            let name = words.prefix { !$0.hasSuffix("%") }.joined(separator: " ")
            return values.count >= 2 && !name.isEmpty && words.count <= 12 ? (name, values) : nil
        }
        let words = text.split(separator: " ")
        guard let last = words.last, words.count >= 2 else { return nil }
        let parts = last.split(separator: "/", omittingEmptySubsequences: false)
        let values = parts.compactMap { DecimalText.double($0) }
        guard parts.count == 3, values.count == 3 else { return nil }
        return (words.dropLast().joined(separator: " ").lowercased(), values)
    }

    /// Days from the day after the issue, for tables whose days stand in their title.
    private func span(_ count: Int) -> [Timestamp] {
        for line in self.lines where line.text.lowercased().contains("probabilities") {
            let words = line.text.split(whereSeparator: { $0 == " " || $0 == "-" }).suffix(4).joined(separator: " ")
            if let first = self.days(words).first {
                return (0..<count).map { first.adding(seconds: Int64($0) * 86_400) }
            }
        }
        return []
    }

    /// The paragraphs, each as one line.
    var paragraphs: [String] {
        var paragraphs: [String] = []
        var open: [String] = []
        for line in self.lines {
            let text = line.text.stripped
            if text.isEmpty || text.hasPrefix("#") || text.hasPrefix(":") {
                if !open.isEmpty { paragraphs.append(open.joined(separator: " ")) }
                open = []
            } else {
                open.append(text)
            }
        }
        if !open.isEmpty { paragraphs.append(open.joined(separator: " ")) }
        return paragraphs
    }

    /// Keeps what was observed before, as `The greatest observed 3 hr Kp over the past 24 hours was 4`.
    private func readObserved(into report: inout SeriesReport) {
        for sentence in self.paragraphs.flatMap({ $0.split(separator: ". ").map(String.init) }) {
            let words = sentence.lowercased()
            let isWanted = ["observed", "estimated ap", "past 24 hours"].contains { words.contains($0) }
            if isWanted, !words.hasPrefix("rationale"), sentence.utf8.count < 400,
                !sentence.contains("Observation and Forecast")
            {
                report.additional.append(NamedText(name: "observed", value: sentence))
            }
        }
        report.additional = Array(report.additional.prefix(12))
    }

    /// Sections under `:Name:` with a row a quantity and a column a day of `:Prediction_dates:`.
    func readPredictions(into report: inout SeriesReport) throws(FormatError) {
        report.isForecast = true
        var days: [Timestamp] = []
        var section = ""
        var tables: [String: SeriesTable] = [:]
        var order: [String] = []
        for line in self.lines where !line.text.hasPrefix("#") && !line.text.stripped.isEmpty {
            let text = line.text.stripped
            if text.hasPrefix(":") {
                let parts = text.dropFirst().split(separator: ":", maxSplits: 1)
                section = parts.first.map(String.init) ?? ""
                if section.lowercased() == "prediction_dates" {
                    let words = (parts.last ?? "").split(separator: " ")
                    days = stride(from: 0, to: words.count - 2, by: 3).compactMap {
                        SpaceWeatherTime.worded(words[$0..<($0 + 3)].joined(separator: " "))
                    }
                    guard !days.isEmpty else {
                        throw self.error(line, "the days are written as 2023 Nov 01 2023 Nov 02")
                    }
                }
                continue
            }
            let words = line.words
            let values = words.reversed().prefix { DecimalText.double($0) != nil }.reversed().compactMap {
                DecimalText.double($0)
            }
            guard section != "Reg_Prob", !values.isEmpty else {
                report.additional.append(NamedText(name: section, value: text))
                continue
            }
            guard values.count >= days.count else {
                throw self.error(line, "there are \(values.count) values for \(days.count) days")
            }
            let isAlone = words.count == values.count
            let label = isAlone ? section : words.dropLast(days.count).joined(separator: " ")
            let slot = Self.slot(words)
            let name =
                slot == nil
                ? Self.name(label, section)
                : label.split(separator: "/").first.map { "\($0) latitude K index" } ?? label
            if tables[name] == nil { order.append(name) }
            let unit = section.lowercased().contains("flux") ? "sfu" : section.lowercased().contains("prob") ? "%" : nil
            var table = tables[name] ?? SeriesTable([Self.column(name, unit, hours: slot == nil ? 24 : 3)])
            for (day, value) in zip(days, values.suffix(days.count)) {
                table.append(day.adding(seconds: slot ?? 0), [value])
            }
            tables[name] = table
        }
        report.tables = order.compactMap { tables[$0] }
        report.additional = Array(report.additional.prefix(100))
        report.main = "A index"
    }

    private static func name(_ label: String, _ section: String) -> String {
        let words = label.replacing("_", with: " ").replacing("/", with: " ")
        if section == "Geomagnetic_A_indices" { return "A index, " + words.dropFirst(2) }
        if section == "10cm_flux" { return "radio flux 10.7 cm" }
        return section.lowercased().contains("prob") ? "probability of \(words)" : words
    }

    /// Pairs of `18Sep22 012` under `45-DAY AP FORECAST` and `45-DAY F10.7 CM FLUX FORECAST`.
    func readPairs(into report: inout SeriesReport) throws(FormatError) {
        report.isForecast = true
        report.body = nil
        for line in self.lines where !line.text.hasPrefix("#") && !line.text.stripped.isEmpty {
            let text = line.text.stripped
            if text.uppercased().hasPrefix("45-DAY") {
                let isFlux = text.uppercased().contains("F10.7")
                report.tables.append(
                    SeriesTable([
                        isFlux
                            ? Self.column("radio flux 10.7 cm", "sfu", hours: 24)
                            : Self.column("Ap index", nil, hours: 24)
                    ])
                )
                continue
            }
            let words = line.words
            guard words[0].utf8.count == 7, !report.tables.isEmpty else {
                report.additional.append(NamedText(name: "note", value: text))
                continue
            }
            for pair in stride(from: 0, to: words.count - 1, by: 2) {
                let date = words[pair]
                let parts = "20\(date.suffix(2)) \(date.dropFirst(2).prefix(3)) \(date.prefix(2))"
                guard date.utf8.count == 7, let day = SpaceWeatherTime.worded(parts),
                    let value = DecimalText.double(words[pair + 1])
                else { throw self.error(line, "a pair is a day as 18Sep22 and a value") }
                report.tables[report.tables.count - 1].append(day, [value])
            }
        }
        report.main = "Ap index"
    }
}
