internal import Schema

/// Weather, rivers, typhoons and the sea.
///
/// Source: Cabinet Office, IS-QZSS-DCR-013, tables for disaster categories 10, 11, 12 and 14.
extension DisasterContent {
    mutating func readWeather(_ report: DisasterReport) {
        switch report.category {
        case .flood: self.readFlood(report)
        case .typhoon: self.readTyphoon(report)
        case .marine: self.readMarine(report)
        default: self.readWarnings(report)
        }
    }

    /// Kinds and places, one area a kind.
    private mutating func add(_ found: [(kind: String, place: String, code: Int)], table: String, pad: Int) {
        var kinds: [String] = []
        for one in found where !kinds.contains(one.kind) { kinds.append(one.kind) }
        for kind in kinds {
            let part = found.filter { $0.kind == kind }
            self.add(kind, part.map(\.place).joined(separator: "、"))
            self.addArea(part.map(\.place), kind, codes: part.map(\.code), table: table, pad: pad)
        }
        self.headline = kinds.map { kind in
            "\(kind)（\(found.filter { $0.kind == kind }.map(\.place).joined(separator: "、"))）"
        }.joined(separator: "　")
        let english = kinds.map { JMAKind($0).english }.joined(separator: ", ")
        let prefectures = Self.prefectures(found.map { pad == 6 ? $0.code / 10_000 : $0.code / 10_000_000_000 })
        self.english = english + (prefectures.isEmpty || pad == 0 ? "" : " (\(prefectures))")
        self.englishLines.append("Warnings: \(english)")
    }

    private mutating func readWarnings(_ report: DisasterReport) {
        let state = report.value(at: 53, 3)
        var found: [(kind: String, place: String, code: Int)] = []
        for index in 0..<6 {
            let start = 56 + index * 24
            guard report.value(at: start, 24) != 0 else { break }
            let code = report.value(at: start, 5)
            let region = report.value(at: start + 5, 19)
            let kind = CodeTable.weatherKind[code] + (state == 2 ? "解除" : "")
            found.append((kind, CodeTable.weatherRegion[region], region))
            let severity: Severity = (1...7).contains(code) ? .extreme : [21, 23].contains(code) ? .severe : .moderate
            self.severity = state == 2 ? .minor : max(self.severity, severity)
        }
        self.parameters.append(NamedText(name: "発表状況", value: CodeTable.weatherState[state]))
        self.add(found, table: "府県予報区", pad: 6)
    }

    private mutating func readFlood(_ report: DisasterReport) {
        var found: [(kind: String, place: String, code: Int)] = []
        for index in 0..<3 {
            let start = 53 + index * 44
            guard report.value(at: start, 44) != 0 else { break }
            let level = report.value(at: start, 4)
            let river = report.value(at: start + 4, 40)
            found.append((CodeTable.floodLevel[level], CodeTable.river[river], river))
            self.severity = max(self.severity, [1: .minor, 2: .severe, 3: .severe, 4: .extreme][level] ?? .unknown)
        }
        self.add(found, table: "河川", pad: 12)
    }

    private mutating func readMarine(_ report: DisasterReport) {
        var found: [(kind: String, place: String, code: Int)] = []
        for index in 0..<8 {
            let code = report.value(at: 53 + index * 19, 5)
            let region = report.value(at: 58 + index * 19, 14)
            guard code != 0 || region != 0 else { break }
            found.append((CodeTable.marineWarning[code], CodeTable.marineRegion[region], region))
            let severity: Severity = [0: .minor, 22: .severe, 23: .extreme][code] ?? .moderate
            self.severity = max(self.severity, severity)
        }
        self.add(found, table: "地方海上予報区", pad: 0)
    }

    private mutating func readTyphoon(_ report: DisasterReport) {
        self.onset = report.time(at: 53)
        let number = report.value(at: 87, 7)
        let strength = report.value(at: 98, 4)
        let pressure = report.value(at: 143, 11)
        let wind = report.value(at: 154, 7)
        let gust = report.value(at: 161, 7)
        self.severity = [0: .moderate, 1: .severe, 2: .extreme, 3: .extreme][strength] ?? .unknown
        let kind = CodeTable.typhoonTime[report.value(at: 69, 3)]
        let hours = report.value(at: 80, 7)
        if let onset { self.add("基点時刻", "\(onset)", english: "Time") }
        self.add("基点時刻分類", hours == 0 ? kind : "\(kind) \(hours)時間後")
        self.add("台風番号", "\(number)号")
        self.add("大きさ", CodeTable.typhoonSize[report.value(at: 94, 4)])
        self.add("強さ", CodeTable.typhoonStrength[strength])
        self.add("中心気圧", "\(pressure) hPa", english: "Central pressure")
        self.add("最大風速", wind == 0 ? "不明" : "\(wind) m/s", english: "Maximum wind")
        self.add("最大瞬間風速", gust == 0 ? "不明" : "\(gust) m/s", english: "Maximum gust")
        self.headline = "台風第\(number)号　\(kind)\(hours == 0 ? "" : "\(hours)時間後")　\(pressure)hPa　最大風速\(wind)m/s"
        self.english = "Typhoon No. \(number), \(pressure) hPa, maximum wind \(wind) m/s"
        guard let position = Self.position(report, at: 102) else { return }
        self.add("中心位置", Self.english(position), english: "Centre")
        self.english += ", \(Self.english(position))"
        var area = AlertArea(description: "台風第\(number)号の中心")
        area.geometry = .point(position)
        self.areas.append(area)
    }
}
