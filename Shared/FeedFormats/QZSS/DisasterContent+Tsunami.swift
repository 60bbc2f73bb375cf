internal import Schema

/// Tsunami on the coasts of Japan and of the Northwest Pacific.
///
/// Source: Cabinet Office, IS-QZSS-DCR-013, tables for disaster categories 5 and 6.
extension DisasterContent {
    mutating func readTsunami(_ report: DisasterReport) {
        report.category == .tsunami ? self.readJapan(report) : self.readPacific(report)
    }

    private mutating func readJapan(_ report: DisasterReport) {
        self.readNotices(report)
        let code = report.value(at: 80, 4)
        let grade = CodeTable.tsunamiWarning[code]
        self.severity = [1: .minor, 2: .minor, 3: .severe, 4: .extreme, 5: .extreme][code] ?? .unknown
        let english =
            [
                1: "No tsunami", 2: "Warning lifted", 3: "Tsunami warning", 4: "Major tsunami warning",
                5: "Major tsunami warning issued",
            ][code] ?? "grade \(code)"
        self.add("津波警報等", grade)
        var names: [String] = []
        for index in 0..<5 {
            let start = 84 + index * 26
            guard report.value(at: start, 26) != 0 else { break }
            let region = report.value(at: start + 16, 10)
            let name = CodeTable.tsunamiRegion[region]
            let height = CodeTable.tsunamiHeight[report.value(at: start + 12, 4)]
            let arrival = Self.arrival(report, at: start)
            names.append(name)
            self.add(name, "高さ \(height)、到達予想 \(arrival.japanese)")
            let english = Self.heights[report.value(at: start + 12, 4)] ?? height
            self.englishLines.append("\(name): height \(english), arrival \(arrival.english)")
            self.addArea([name], "\(grade) \(height)", codes: [region], table: "津波予報区")
        }
        self.headline = "\(grade)　\(names.joined(separator: "、"))"
        self.english = "\(english) \(names.joined(separator: ", "))"
    }

    private static let heights = [
        1: "less than 0.2 m", 2: "1 m", 3: "3 m", 4: "5 m", 5: "10 m", 6: "more than 10 m", 14: "unknown",
    ]

    private mutating func readPacific(_ report: DisasterReport) {
        let code = report.value(at: 53, 3)
        let potential = CodeTable.tsunamiPotential[code]
        self.severity = [0: .minor, 1: .extreme, 2: .severe, 3: .severe, 4: .minor][code] ?? .unknown
        self.add("津波発生の可能性", potential, english: "Tsunamigenic potential")
        self.headline = potential
        self.english = potential
        for index in 0..<5 {
            let start = 56 + index * 28
            guard report.value(at: start, 28) != 0 else { break }
            let coast = report.value(at: start + 21, 7)
            let name = CodeTable.coast[coast]
            let height = CodeTable.pacificHeight[report.value(at: start + 12, 9)]
            let arrival = Self.arrival(report, at: start)
            self.add(name, "高さ \(height)、到達予想 \(arrival.japanese)")
            self.englishLines.append("\(name): height \(height), arrival \(arrival.english)")
            self.addArea([name], height, codes: [coast], table: "Coastal region")
        }
    }

    /// The day after or not, hour and minute of the first wave.
    private static func arrival(_ report: DisasterReport, at start: Int) -> (japanese: String, english: String) {
        let hour = report.value(at: start + 1, 5)
        let minute = report.value(at: start + 6, 6)
        guard hour < 24, minute < 60 else { return ("不明", "unknown") }
        let day = report.reported.adding(seconds: report.value(at: start, 1) == 1 ? 86_400 : 0).description.prefix(10)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(day)T\(two(hour)):\(two(minute)):00Z"
        return (time, time)
    }
}
