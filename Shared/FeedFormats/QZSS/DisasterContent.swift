internal import Schema

/// What the part of a report says that differs from category to category.
struct DisasterContent: Sendable {
    /// The gist in Japanese.
    var headline = ""
    /// The gist in English.
    var english = ""
    /// One fact a line.
    var lines: [String] = []
    var englishLines: [String] = []
    /// What people should mind.
    var notices: [String] = []
    var areas: [AlertArea] = []
    var parameters: [NamedText] = []
    var severity: Severity = .unknown
    var onset: Timestamp?

    init(_ report: DisasterReport) {
        switch report.category {
        case .earlyWarning, .hypocentre, .intensity, .nankaiTrough: self.readEarthquake(report)
        case .tsunami, .pacificTsunami: self.readTsunami(report)
        case .volcano, .ashFall: self.readVolcano(report)
        case .weather, .flood, .typhoon, .marine: self.readWeather(report)
        }
    }

    mutating func add(_ name: String, _ value: String, english: String? = nil) {
        self.lines.append("\(name): \(value)")
        self.parameters.append(NamedText(name: name, value: value))
        if let english { self.englishLines.append("\(english): \(value)") }
    }

    /// Places of one kind as one area.
    mutating func addArea(_ names: [String], _ kind: String, codes: [Int], table: String, pad: Int = 0) {
        guard !names.isEmpty else { return }
        let places = names.joined(separator: "、")
        var area = AlertArea(description: kind.isEmpty ? places : "\(places)（\(kind)）")
        area.geocodes = codes.map { code in
            let digits = "\(code)"
            return NamedText(
                name: table,
                value: String(repeating: "0", count: max(0, pad - digits.utf8.count)) + digits
            )
        }
        self.areas.append(area)
    }

    /// The sentences on what people should mind, at most three.
    mutating func readNotices(_ report: DisasterReport) {
        for index in 0..<3 {
            let code = report.value(at: 53 + index * 9, 9)
            guard code != 0 else { break }
            self.notices.append(CodeTable.notification[code])
        }
    }

    /// The prefectures of areas whose codes begin with their number, in English.
    static func prefectures(_ numbers: [Int]) -> String {
        var names: [String] = []
        for number in numbers {
            guard let name = JapanesePrefecture.english(number), !names.contains(name) else { continue }
            names.append(name)
        }
        return names.joined(separator: ", ")
    }

    /// Latitude and longitude in degrees, minutes and seconds; nil where they are no position.
    static func position(_ report: DisasterReport, at start: Int) -> [Double]? {
        func degrees(_ start: Int, _ width: Int) -> Double? {
            let minutes = report.value(at: start + 1 + width, 6)
            let seconds = report.value(at: start + 7 + width, 6)
            guard minutes < 60, seconds < 60 else { return nil }
            let size = Double(report.value(at: start + 1, width)) + Double(minutes) / 60 + Double(seconds) / 3_600
            return ((report.value(at: start, 1) == 1 ? -size : size) * 100_000).rounded() / 100_000
        }
        guard let latitude = degrees(start, 7), let longitude = degrees(start + 20, 8), abs(latitude) <= 90,
            abs(longitude) <= 180
        else { return nil }
        return [longitude, latitude]
    }

    static func english(_ position: [Double]) -> String {
        "\(abs(position[1]))°\(position[1] < 0 ? "S" : "N") \(abs(position[0]))°\(position[0] < 0 ? "W" : "E")"
    }
}
