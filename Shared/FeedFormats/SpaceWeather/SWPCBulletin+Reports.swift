internal import Schema

extension SWPCBulletin {
    /// Sunspot regions: those with spots, plages without, and those due to return.
    func readRegions(into report: inout SeriesReport) throws(FormatError) {
        report.isEvent = true
        var section = ""
        var counts = ["I": 0, "IA": 0, "II": 0]
        for line in self.lines {
            let words = line.words
            guard let first = words.first else { continue }
            if ["I.", "IA.", "II."].contains(first.uppercased()) {
                section = String(first.dropLast()).uppercased()
                continue
            }
            guard !section.isEmpty, first.utf8.count <= 5, first.utf8.allSatisfy(\.isDigit), words.count >= 3,
                ["N", "S"].contains(words[1].prefix(1).uppercased())
            else { continue }
            var record = ObservedRecord()
            record.name = "region \(first)"
            record.begin = self.issued
            let names =
                section == "I"
                ? [
                    "location", "Carrington longitude [°]", "area [millionths]", "Z", "extent [°]", "spots",
                    "magnetic type",
                ]
                : section == "IA"
                    ? ["location", "Carrington longitude [°]"] : ["latitude", "Carrington longitude [°]"]
            for (index, name) in names.enumerated() where index + 1 < words.count {
                let isLast = index == names.count - 1
                let value = isLast ? words[(index + 1)...].joined(separator: " ") : String(words[index + 1])
                record.values.append(NamedText(name: name, value: value))
            }
            let kinds = ["I": "with spots", "IA": "plage without spots", "II": "due to return"]
            record.values.append(NamedText(name: "kind", value: kinds[section] ?? section))
            counts[section, default: 0] += 1
            report.records.append(record)
        }
        report.english = "Solar region summary"
        report.japanese = "太陽黒点領域概要"
        let numbers = report.records.filter { $0.values.last?.value == "with spots" }.map { $0.name.dropFirst(7) }
        report.titleEnd =
            "\(self.issued.map { " \($0.toTheMinute)" } ?? ""): \(counts["I"] ?? 0) with spots"
            + (numbers.isEmpty ? "" : " (\(numbers.prefix(20).joined(separator: ", ")))")
    }

    /// Events of a day: `8510  0633 0638 0644 G15 5 XRA 1-8A B5.1 3.3E-04 2378`.
    func readEvents(into report: inout SeriesReport) throws(FormatError) {
        let comments = self.comments.compactMap { $0.rest(after: "edited events for ") }
        let day = self.day ?? comments.compactMap { SpaceWeatherTime.worded($0) }.first ?? self.issued
        var strongest: (String, Double)?
        for line in self.lines where !line.text.hasPrefix("#") {
            var words = line.words
            guard words.count >= 7, let number = words.first, number.utf8.allSatisfy(\.isDigit) else { continue }
            words.removeFirst()
            let isUpdated = words.first == "+"
            if isUpdated { words.removeFirst() }
            guard words.count >= 6, let day else {
                throw FormatError(
                    where: "line \(line.number)",
                    reason: "the events have no day; write it as \":Date: 2026 04 01\""
                )
            }
            func time(_ word: Substring, after: Timestamp?) -> Timestamp? {
                guard let (hour, minute) = SpaceWeatherTime.time(word.filter(\.isNumber)) else { return nil }
                let time = day.adding(seconds: Int64(hour * 3_600 + minute * 60))
                return after.map { time < $0 ? time.adding(seconds: 86_400) : time } ?? time
            }
            var record = ObservedRecord()
            record.begin = time(words[0], after: nil)
            record.maximum = time(words[1], after: record.begin)
            record.end = time(words[2], after: record.begin)
            let type = words[5]
            let rest = words.dropFirst(6)
            let particulars = rest.dropFirst().first.map(String.init) ?? ""
            record.name = "\(type) \(NOAAScale.isFlareClass(particulars) ? particulars : String(number))"
            for (name, value) in zip(
                ["event", "observatory", "quality", "location or frequency"],
                [number, words[3], words[4], rest.first ?? ""]
            ) {
                if !value.isEmpty { record.values.append(NamedText(name: name, value: String(value))) }
            }
            let said = rest.dropFirst().joined(separator: " ")
            if !said.isEmpty { record.values.append(NamedText(name: "particulars", value: said)) }
            report.records.append(record)
            if NOAAScale.isFlareClass(particulars), let multiple = DecimalText.double(particulars.dropFirst()) {
                let units: [String: Double] = ["A": 1e-8, "B": 1e-7, "C": 1e-6, "M": 1e-5, "X": 1e-4]
                let flux: Double = multiple * (units[String(particulars.prefix(1))] ?? 0)
                let before: Double = strongest?.1 ?? 0
                if flux > before { strongest = (particulars, flux) }
            }
        }
        report.english = "Solar events"
        report.japanese = "太陽活動現象"
        let count = report.records.count
        report.titleEnd =
            "\(day.map { " \($0.dayAlone)" } ?? ""): \(count)"
            + (strongest.map { ", strongest flare \($0.0)" } ?? "")
        if let strongest {
            let level = NOAAScale.radio(strongest.0)
            if level > 0 { report.scales = [SpaceWeatherScale("R", level, NOAAScale.word(level))] }
        }
    }

    /// Finds `Solar flux 126 and estimated planetary A-index 20` and `K-index at 0300 UTC on 20 August was 2.67`.
    func readIndices(into report: inout SeriesReport) {
        report.isEvent = true
        let words = self.lines.flatMap(\.words).map { $0.trimming(",.") }
        // `indices for 19 August follow`.
        func day(_ at: Int) -> Timestamp? {
            guard words.indices.contains(at), words.indices.contains(at + 1), let issued = self.issued,
                let number = Int(words[at]), let month = SpaceWeatherTime.month(words[at + 1])
            else { return nil }
            return SpaceWeatherTime.day(number, of: month, near: issued)
        }
        let followed = words.indices.first { words[$0].lowercased() == "follow" && $0 > 2 }
        let time = followed.flatMap { day($0 - 2) } ?? self.issued ?? Timestamp(milliseconds: 0)
        func value(after names: [String]) -> (Double, Int)? {
            for at in words.indices.dropLast(names.count) {
                let found = words[at..<(at + names.count)].map { $0.lowercased() }
                if found == names, let value = DecimalText.double(words[at + names.count]) { return (value, at) }
            }
            return nil
        }
        if self.issued != nil {
            if let (flux, _) = value(after: ["solar", "flux"]) {
                var table = SeriesTable([.init(quantity: "radio flux 10.7 cm", unit: "sfu")])
                table.append(time, [flux])
                report.tables.append(table)
            }
            for (at, word) in words.enumerated() where at + 1 < words.count && at > 0 {
                let isA = word.lowercased() == "a-index"
                guard isA || word.lowercased() == "k-index" else { continue }
                let place = words[at - 1].lowercased() == "planetary" ? "planetary" : words[at - 1].lowercased()
                let name = isA ? "A index, \(place)" : place == "planetary" ? "Kp index" : "K index, \(place)"
                // The K index follows its time: "at 0300 UTC on 20 August was 2.67".
                let was = isA ? at : words[at...].prefix(12).firstIndex { $0.lowercased() == "was" }
                guard let was, was + 1 < words.count, let value = DecimalText.double(words[was + 1]),
                    !report.tables.contains(where: { $0.columns[0].quantity == name })
                else { continue }
                var table = SeriesTable([.init(quantity: name)])
                if isA {
                    table.append(time, [value])
                } else {
                    let clock = words[at...].prefix(4).firstIndex { SpaceWeatherTime.time($0) != nil }
                    let moment = clock.flatMap { at in
                        SpaceWeatherTime.time(words[at]).flatMap { hour, minute in
                            day(at + 3)?.adding(seconds: Int64(hour * 3_600 + minute * 60))
                        }
                    }
                    table.append(moment ?? self.issued ?? time, [value])
                }
                report.tables.append(table)
            }
        }
        report.english = "Geophysical alert"
        report.japanese = "地球物理警報"
        let said = report.tables.map { "\($0.columns[0].quantity) \(($0.columns[0].values.last ?? 0).said)" }
        report.titleEnd = "\(self.issued.map { " \($0.toTheMinute)" } ?? ""): \(said.joined(separator: ", "))"
        report.scales = self.scales(in: self.paragraphs.filter { $0.contains("past 24 hours") })
    }

    /// The levels that sentences name, each scale's highest.
    func scales(in sentences: [String]) -> [SpaceWeatherScale] {
        var scales: [SpaceWeatherScale] = []
        for word in sentences.flatMap({ $0.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\n" }) }) {
            let text = word.trimming("().,;")
            guard text.utf8.count == 2, let scale = NOAAScale.level(in: text), (scale.level ?? 0) > 0 else { continue }
            if let index = scales.firstIndex(where: { $0.scale == scale.scale }) {
                if (scales[index].level ?? 0) < (scale.level ?? 0) { scales[index] = scale }
            } else {
                scales.append(scale)
            }
        }
        return scales
    }

    /// Current indices: radio flux by station, particles, A and K.
    func readCurrent(into report: inout SeriesReport) {
        guard let issued = self.issued else { return }
        var section = ""
        func add(_ name: String, _ unit: String?, _ time: Timestamp, _ value: Double?, _ station: String? = nil) {
            guard let value, value >= 0 else { return }
            if let index = report.tables.firstIndex(where: {
                $0.columns[0].quantity == name && $0.columns[0].station == station
            }) {
                report.tables[index].append(time, [value])
            } else {
                var table = SeriesTable([.init(quantity: name, unit: unit, station: station)])
                table.append(time, [value])
                report.tables.append(table)
            }
        }
        var day = issued
        let stations = ["Learmonth", "San Vito", "Sag Hill", "Penticton", "Penticton", "Palehua", "Penticton"]
        let hours = self.radioHours ?? [4, 10, 17, 17, 20, 23, 23]
        for line in self.lines where !line.text.hasPrefix("#") {
            let words = line.words
            guard let first = words.first else { continue }
            if first.hasPrefix(":") {
                section = first.lowercased()
                day = SpaceWeatherTime.worded(words.dropFirst().joined(separator: " ")) ?? issued
                continue
            }
            if words.count == 3, let date = SpaceWeatherTime.worded(line.text) {
                (section, day) = (":solar_radio_flux", date)
                continue
            }
            let values = words.map { DecimalText.double($0) }
            if section.hasPrefix(":solar_radio_flux"), values.count == 8, let frequency = values[0] {
                for (index, station) in stations.enumerated() {
                    let time = day.adding(seconds: hours[index] * 3_600)
                    add("radio flux \(frequency.said) MHz", "sfu", time, values[index + 1], station)
                }
            } else if section.hasPrefix(":energetic_particle"), values.count >= 5 {
                for (name, value) in zip(
                    ["proton flux >1 MeV", "proton flux >10 MeV", "proton flux >100 MeV", "electron flux >2 MeV"],
                    values
                ) {
                    add(name, "pfu", issued, value)
                }
                add("X-ray flux 0.1-0.8nm", "W/m²", issued, values[4])
            } else if section.hasPrefix(":geomagnetic"), values.count >= 17 {
                add("running A index, Boulder", nil, issued, values[0])
                for slot in 0..<8 {
                    let time = day.adding(seconds: Int64(slot) * 10_800)
                    add("K index, Boulder", nil, time, values[1 + slot])
                    add("Kp index", nil, time, values[9 + slot])
                }
            }
        }
        report.main =
            report.tables.contains { $0.columns[0].quantity == "Kp index" } ? "Kp index" : "radio flux 2800 MHz"
    }

    /// The hours at which the stations measure the radio flux, where a comment says them: `MHZ   0500 UTC   1200 UTC`.
    private var radioHours: [Int64]? {
        for comment in self.comments where comment.uppercased().hasPrefix("MHZ ") {
            let hours = comment.split(separator: " ").compactMap { SpaceWeatherTime.time($0).map { Int64($0.0) } }
            if hours.count == 7 { return hours }
        }
        return nil
    }

    /// Whatever else: a forecast where its title says so, with the levels that it names, the figures of its header.
    func readText(into report: inout SeriesReport) {
        report.isEvent = true
        // Its name would make a forecast of whatever the centre prepares.
        let title = (self.product + " " + self.comments.joined(separator: " ")).lowercased()
            .replacing("space weather prediction center", with: "")
        report.isForecast =
            ["forecast", "outlook", "prediction", "discussion", "rsga"].contains { title.contains($0) }
            || self.contains("event probabilities")
        if report.isForecast {
            report.rationale = self.paragraphs.filter { $0.utf8.count > 20 }.prefix(40).map { String($0.prefix(4_000)) }
            let expected = self.paragraphs.filter { paragraph in
                ["likely", "expected", "chance", "predicted"].contains { paragraph.lowercased().contains($0) }
            }
            report.scales = self.scales(in: expected)
        }
        self.readProbabilities(into: &report)
        report.titleEnd = self.issued.map { " \($0.toTheMinute)" } ?? ""
        let levels = report.scales.map(\.said).joined(separator: ", ")
        if !levels.isEmpty { report.titleEnd = (report.titleEnd ?? "") + ": \(levels)" }
    }

    /// `Class M    75/75/75`, `Observed  11 Apr 170`, `Predicted 12 Apr-14 Apr  170/168/165`.
    private func readProbabilities(into report: inout SeriesReport) {
        guard let issued = self.issued else { return }
        var section = ""
        var first = issued
        for line in self.lines {
            let words = line.words
            guard let last = words.last, words.count >= 2 else { continue }
            if words[0].hasSuffix("."), words[0].utf8.allSatisfy({ $0 == 0x2E || "IVX".utf8.contains($0) }) {
                section = words.dropFirst().joined(separator: " ").lowercased()
            }
            for (at, word) in words.enumerated() where at > 0 {
                if let month = SpaceWeatherTime.month(word.prefix(3)), let day = Int(words[at - 1].drop { $0 == "0" }),
                    let time = SpaceWeatherTime.day(day, of: month, near: issued)
                {
                    first = time
                    break
                }
            }
            let values = last.split(separator: "/").compactMap { DecimalText.double($0) }
            guard values.count == 3, last.split(separator: "/").count == 3, report.tables.count < 30 else { continue }
            let name = words.dropLast().joined(separator: " ")
            let isFlux = section.contains("flux")
            let isIndex = section.contains("indices")
            var column = SeriesTable.Column(quantity: name, unit: isFlux ? "sfu" : isIndex ? nil : "%")
            if isFlux { column.quantity = "radio flux 10.7 cm" }
            if !isFlux, !isIndex { column.quantity = "probability of \(name.lowercased())" }
            column.stage = "predicted"
            column.intervalSeconds = 86_400
            var table = SeriesTable([column])
            for (index, value) in values.enumerated() {
                table.append(first.adding(seconds: Int64(index) * 86_400), [value])
            }
            report.tables.append(table)
        }
    }
}
