internal import Schema

/// Early warnings, hypocentres, intensities, and the texts on the Nankai Trough.
///
/// Source: Cabinet Office, IS-QZSS-DCR-013, tables for disaster categories 1 to 4.
extension DisasterContent {
    mutating func readEarthquake(_ report: DisasterReport) {
        switch report.category {
        case .intensity: self.readIntensity(report)
        case .nankaiTrough: self.readPages(report)
        default: self.readHypocentre(report)
        }
    }

    private mutating func readHypocentre(_ report: DisasterReport) {
        self.readNotices(report)
        self.onset = report.time(at: 80)
        if let onset { self.add("地震発生時刻", "\(onset)", english: "Origin time") }
        let place = CodeTable.epicentre[report.value(at: 112, 10)]
        let depth = Self.depth(report.value(at: 96, 9))
        let magnitude = Self.magnitude(report.value(at: 105, 7))
        self.add("震央地名", place, english: "Epicentre")
        self.add("深さ", depth.japanese)
        self.add("マグニチュード", magnitude.japanese)
        self.englishLines += ["Depth: \(depth.english)", "Magnitude: \(magnitude.english)"]
        // A plum-line estimate has no hypocentre of its own.
        let isAssumed =
            report.category == .earlyWarning && report.value(at: 96, 9) == 10 && report.value(at: 105, 7) == 10
        if isAssumed { self.add("備考", "仮定震源要素", english: "Note") }
        self.headline = isAssumed ? "\(place)（仮定震源要素）" : "\(place)　M\(magnitude.japanese)　深さ\(depth.japanese)"
        var area = AlertArea(description: "震央: \(place)")
        area.geocodes = [NamedText(name: "震央地名", value: "\(report.value(at: 112, 10))")]
        var location = place
        if report.category == .hypocentre, let position = Self.position(report, at: 122) {
            area.geometry = .point(position)
            location += " (\(Self.english(position)))"
        }
        self.english = isAssumed ? place : "\(location), magnitude \(magnitude.english), depth \(depth.english)"
        self.areas.append(area)
        if report.category == .earlyWarning { self.readRegions(report) }
    }

    private static let limits = [
        1: "0", 2: "1", 3: "2", 4: "3", 5: "4", 6: "5-", 7: "5+", 8: "6-", 9: "6+", 10: "7",
    ]

    private mutating func readRegions(_ report: DisasterReport) {
        let lower = Self.limits[report.value(at: 122, 4)].flatMap { JapaneseSeismicIntensity($0) }
        let upper = Self.limits[report.value(at: 126, 4)].flatMap { JapaneseSeismicIntensity($0) }
        let strongest = [lower, upper].compactMap(\.self).max()
        self.severity = max(strongest?.severity ?? .severe, .severe)
        let open = report.value(at: 126, 4) == 11
        if let lower {
            let end = open ? "程度以上" : upper.map { $0 == lower ? "" : "〜\($0.japanese)" } ?? ""
            self.add("最大予測震度", "震度\(lower.japanese)\(end)")
            self.headline += "　最大予測震度\(strongest?.japanese ?? "")\(open ? "程度以上" : "")"
            self.english += ", expected seismic intensity \(strongest?.text ?? "")\(open ? " or more" : "")"
            self.englishLines.append("Expected seismic intensity: \(strongest?.text ?? "")\(open ? " or more" : "")")
        }
        for (name, start) in [("長周期地震動階級（下限）", 47), ("長周期地震動階級（上限）", 50)] {
            let code = report.value(at: start, 3)
            let grades = [1: "1未満", 2: "1", 3: "2", 4: "3", 5: "4", 6: "程度以上", 7: "不明"]
            if let grade = grades[code] { self.add(name, grade) }
        }
        let regions = (0..<80).filter { report.value(at: 130 + $0, 1) == 1 }.map { $0 + 1 }
        self.addArea(regions.map { CodeTable.earlyWarningRegion[$0] }, "強い揺れに警戒", codes: regions, table: "府県予報区・地方予報区")
        if !regions.isEmpty {
            self.lines.append("対象地域: " + regions.map { CodeTable.earlyWarningRegion[$0] }.joined(separator: "、"))
        }
    }

    private mutating func readIntensity(_ report: DisasterReport) {
        self.onset = report.time(at: 53)
        if let onset { self.add("地震発生時刻", "\(onset)", english: "Origin time") }
        let grades = [2: "4", 3: "5-", 4: "5+", 5: "6-", 6: "6+", 7: "7"]
        var places: [Int: [Int]] = [:]
        for index in 0..<16 {
            let code = report.value(at: 69 + index * 9, 3)
            let prefecture = report.value(at: 72 + index * 9, 6)
            guard code != 0 || prefecture != 0 else { break }
            places[code, default: []].append(prefecture)
        }
        let sorted = places.sorted { $0.key > $1.key }
        for (code, prefectures) in sorted {
            let grade = grades[code].flatMap { JapaneseSeismicIntensity($0) }
            let name = grade.map { "震度\($0.japanese)" } ?? (code == 1 ? "震度4未満" : "震度 \(code)")
            let names = prefectures.map { JapanesePrefecture.japanese($0) ?? "都道府県 \($0)" }
            self.add(name, names.joined(separator: "、"))
            self.englishLines.append("Intensity \(grade?.text ?? "below 4"): \(Self.prefectures(prefectures))")
            self.addArea(names, name, codes: prefectures, table: "都道府県", pad: 2)
            self.severity = max(self.severity, grade?.severity ?? .minor)
        }
        guard let strongest = sorted.first else { return }
        let grade = grades[strongest.key].flatMap { JapaneseSeismicIntensity($0) }
        let names = strongest.value.compactMap { JapanesePrefecture.japanese($0) }.joined(separator: "、")
        self.headline = "最大震度\(grade?.japanese ?? "4未満")（\(names)）"
        self.english = "maximum \(grade?.text ?? "below 4") (\(Self.prefectures(strongest.value)))"
    }

    private mutating func readPages(_ report: DisasterReport) {
        let serial = report.value(at: 53, 4)
        let total = report.value(at: 207, 6)
        self.severity =
            [1: .moderate, 2: .moderate, 3: .moderate, 4: .extreme, 5: .severe, 6: .minor][serial] ?? .unknown
        let stage = CodeTable.nankaiSerial[serial]
        let short = String(stage.prefix { $0 != "（" })
        self.headline = short
        self.english =
            [
                1: "under investigation", 2: "under investigation", 3: "under investigation",
                4: "megathrust earthquake warning", 5: "megathrust earthquake advisory", 6: "investigation ended",
            ][serial] ?? "stage \(serial)"
        self.parameters.append(NamedText(name: "地震関連情報", value: stage))
        var bytes: [UInt8] = []
        var missing: [Int] = []
        for page in 1...max(1, total) {
            if let text = report.pages[page] { bytes += text.filter { $0 != 0 } } else { missing.append(page) }
        }
        self.lines.append(String(decoding: bytes, as: UTF8.self))
        self.parameters.append(NamedText(name: "ページ", value: "\(total - missing.count)/\(total)"))
        if !missing.isEmpty {
            self.add("未受信のページ", missing.map { "\($0)" }.joined(separator: ", "), english: "Pages not received")
        }
    }

    // MARK: Figures

    private static func depth(_ code: Int) -> (japanese: String, english: String) {
        switch code {
        case 501: ("500kmより深い", "more than 500 km")
        case 511: ("不明", "unknown")
        case 502...510: ("深さ \(code)", "code \(code)")
        default: ("\(code)km", "\(code) km")
        }
    }

    private static func magnitude(_ code: Int) -> (japanese: String, english: String) {
        switch code {
        case 101: ("10.0より大きい", "more than 10.0")
        case 126: ("不明(8.0より大きい)", "unknown, more than 8.0")
        case 127: ("不明", "unknown")
        case 0, 102...125: ("マグニチュード \(code)", "code \(code)")
        default: ("\(code / 10).\(code % 10)", "\(code / 10).\(code % 10)")
        }
    }
}
