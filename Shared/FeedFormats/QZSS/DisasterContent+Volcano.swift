internal import Schema

/// Volcanoes and the ash that falls.
///
/// Source: Cabinet Office, IS-QZSS-DCR-013, tables for disaster categories 8 and 9.
extension DisasterContent {
    mutating func readVolcano(_ report: DisasterReport) {
        report.category == .volcano ? self.readActivity(report) : self.readAsh(report)
    }

    private mutating func readActivity(_ report: DisasterReport) {
        self.onset = report.time(at: 53)
        let code = report.value(at: 69, 7)
        let volcano = report.value(at: 76, 12)
        let name = CodeTable.volcano[volcano]
        let grade = CodeTable.volcanicWarning[code]
        switch code {
        case 11, 21, 35: self.severity = .minor
        case 12, 22: self.severity = .moderate
        case 13, 23, 36, 52, 62: self.severity = .severe
        case 14, 15, 24, 25: self.severity = .extreme
        default: self.severity = .unknown
        }
        self.headline = "\(name)　\(grade)"
        self.english = "\(name), " + (Self.grades[code] ?? "code \(code)")
        self.add("火山", name, english: "Volcano")
        self.add("防災気象情報要素", grade)
        self.englishLines.append("State: " + (Self.grades[code] ?? "code \(code)"))
        if let onset { self.add("噴火日時", "\(onset)", english: "Time") }
        let doubt = report.value(at: 50, 3)
        if doubt != 0 { self.add("時刻のあいまいさ", "\(doubt)") }
        let codes = (0..<5).map { report.value(at: 88 + $0 * 23, 23) }.prefix { $0 != 0 }
        self.addArea(codes.map(CodeTable.municipality), grade, codes: Array(codes), table: "市町村", pad: 7)
        self.areas.append(AlertArea(description: name))
    }

    private static let grades = [
        11: "level 1 (potential for increased activity)", 12: "level 2 (do not approach the crater)",
        13: "level 3 (do not approach the volcano)", 14: "level 4 (evacuation of the elderly)",
        15: "level 5 (evacuate)",
        21: "potential for increased activity", 22: "danger near the crater", 23: "danger on the mountain",
        24: "strict caution at the foot", 25: "strict caution in residential areas",
        35: "potential for increased activity (submarine)", 36: "caution on the surrounding sea", 52: "eruption",
        62: "eruption suspected",
    ]

    private mutating func readAsh(_ report: DisasterReport) {
        self.onset = report.time(at: 53)
        let volcano = report.value(at: 71, 12)
        let name = CodeTable.volcano[volcano]
        let type = report.value(at: 69, 2)
        let kind = [1: "速報", 2: "詳細"][type] ?? "降灰予報の種類 \(type)"
        self.add("火山", name, english: "Volcano")
        self.add("降灰予報", kind)
        if let onset { self.add("噴火日時", "\(onset)", english: "Time") }
        var worst = 0
        for index in 0..<4 {
            let start = 83 + index * 29
            guard report.value(at: start, 29) != 0 else { break }
            let hours = report.value(at: start, 3)
            let code = report.value(at: start + 3, 3)
            let place = report.value(at: start + 6, 23)
            let municipality = CodeTable.municipality(place)
            let grade = CodeTable.ashFall[code]
            self.add("\(municipality) \(hours)時間後", grade)
            self.addArea([municipality], "\(hours)時間後 \(grade)", codes: [place], table: "市町村", pad: 7)
            if code <= 4 { worst = max(worst, code) }
        }
        self.severity = [1: .minor, 2: .moderate, 3: .severe, 4: .severe][worst] ?? .unknown
        let english = [1: "little ash", 2: "some ash", 3: "much ash", 4: "small rocks"][worst] ?? "ash"
        self.headline = "\(name)　\(kind)　\(worst == 0 ? "" : CodeTable.ashFall[worst])".stripped
        self.english = "\(name), \(english) (\(Self.prefectures(self.areas.compactMap { Self.prefecture($0) })))"
    }

    private static func prefecture(_ area: AlertArea) -> Int? {
        area.geocodes.first.flatMap { Int($0.value.prefix(2)) }
    }
}
