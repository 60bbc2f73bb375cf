internal import Schema

/// A storm of a typhoon bulletin: what it is, where it is and goes, and the circles of its winds.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット, Body (meteorology) TyphoonNamePart, ClassPart, CenterPart.
struct JMATyphoon: Sendable {
    private let name: (japanese: String, english: String, number: String)
    private let kind: String
    private let size: String
    private let strength: String
    private let pressure: String?
    private let wind: String?
    private let centre: ISO6709?
    private let place: String
    let areas: [AlertArea]

    /// Nil for a body without a storm's analysis.
    init?(_ body: XMLElement) {
        let moments = body.all("MeteorologicalInfos").flatMap { $0.all("MeteorologicalInfo") }
        guard let now = moments.first else { return nil }
        func find(_ local: String, in element: XMLElement) -> XMLElement? {
            if element.name.local == local { return element }
            for inner in element.elements { if let found = find(local, in: inner) { return found } }
            return nil
        }
        guard let centre = find("CenterPart", in: now) else { return nil }
        let named = find("TyphoonNamePart", in: now)
        self.name = (
            named?.text(of: "NameKana") ?? "", named?.text(of: "Name") ?? "", named?.text(of: "Number") ?? ""
        )
        let grade = find("ClassPart", in: now)
        self.kind = grade?.text(of: "TyphoonClass") ?? ""
        self.size = grade?.text(of: "AreaClass") ?? ""
        self.strength = grade?.text(of: "IntensityClass") ?? ""
        self.pressure = centre.all("Pressure").first { $0.attributes["unit"] == "hPa" }?.text
        self.wind =
            find("WindPart", in: now)?.all("WindSpeed")
            .first { $0.attributes["unit"] == "m/s" && $0.attributes["type"] == "最大風速" }?.text
        self.centre = centre.all("Coordinate").compactMap { ISO6709($0.text) }.first
        self.place = centre.text(of: "Location") ?? ""
        var areas: [AlertArea] = []
        for moment in moments.prefix(40) {
            let time = moment.first("DateTime")
            let label = [time?.attributes["type"], time?.text].compactMap(\.self).joined(separator: " ")
            if let centre = find("CenterPart", in: moment)?.all("Coordinate").compactMap({ ISO6709($0.text) }).first {
                var area = AlertArea(description: "中心 \(label)")
                area.geometry = .point(centre.position)
                areas.append(area)
            }
            areas += JMACircle.areas(in: moment, label).prefix(20)
        }
        self.areas = areas
    }

    var severity: Severity {
        if ["猛烈な", "非常に強い"].contains(self.strength) { return .extreme }
        if !self.strength.isEmpty || self.kind.contains("STS") || self.kind.contains("(TY)") { return .severe }
        return self.kind.hasPrefix("台風") ? .severe : .moderate
    }

    private var number: String { String(self.name.number.suffix(2).drop { $0 == "0" }) }

    var japanese: String? {
        let title = self.name.number.isEmpty ? self.kind : "台風第\(self.number)号（\(self.name.japanese)）"
        let parts = [
            title, self.size, self.strength, self.place, self.pressure.map { "\($0)hPa" },
            self.wind.map { "最大風速\($0)m/s" },
        ]
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "　")
    }

    var english: String? {
        let title =
            self.name.number.isEmpty
            ? "Tropical depression" : "Typhoon No. \(self.number) \(self.name.english)"
        let parts = [
            title, self.centre?.english, self.pressure.map { "\($0) hPa" },
            self.wind.map { "maximum wind \($0) m/s" },
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    var englishLines: [String] {
        [
            self.centre.map { "Centre: \($0.english)" },
            self.pressure.map { "Central pressure: \($0) hPa" },
            self.wind.map { "Maximum sustained wind: \($0) m/s" }, self.kind.isEmpty ? nil : "Class: \(self.kind)",
        ].compactMap(\.self)
    }
}
