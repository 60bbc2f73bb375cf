internal import Schema

/// One earthquake of a bulletin: when, where, how deep and how strong.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット, Body (seismology) Earthquake.
struct JMAEarthquake: Sendable {
    let origin: Timestamp?
    private let place: String
    private let code: String
    private let position: ISO6709?
    /// Such as 北緯２４．３度　東経１２５．２度　深さ　３０ｋｍ.
    private let described: String
    private let magnitude: (type: String, value: String, described: String)?

    init(_ earthquake: XMLElement) {
        self.origin = (earthquake.text(of: "OriginTime") ?? earthquake.text(of: "ArrivalTime")).flatMap(
            AlertReader.time
        )
        let area = earthquake.first("Hypocenter")?.first("Area")
        let detailed = area?.text(of: "DetailedName").map { "（\($0)）" } ?? ""
        self.place = JMAReport.line((area?.text(of: "Name") ?? "") + detailed)
        self.code = area?.text(of: "Code") ?? ""
        let coordinates = area?.all("Coordinate") ?? []
        // Of degrees and degrees with minutes the finer one is meant for programs.
        let coordinate = coordinates.first { $0.attributes["type"]?.contains("度分") ?? false } ?? coordinates.first
        self.position = coordinate.flatMap { ISO6709($0.text) }
        self.described = JMAReport.line(coordinates.first?.attributes["description"] ?? "")
        self.magnitude = earthquake.first("Magnitude").map { element in
            (
                element.attributes["type"] ?? "M", element.text,
                JMAReport.line(element.attributes["description"] ?? "")
            )
        }
    }

    private var strength: String? {
        guard let magnitude = self.magnitude else { return nil }
        guard DecimalText.double(magnitude.value) != nil else {
            return magnitude.described.isEmpty ? nil : magnitude.described
        }
        return "M\(magnitude.value)"
    }

    /// Whole kilometres below the sea; the agency writes 0 for very shallow.
    private var depth: Int? { self.position?.heightMeters.flatMap { Int(exactly: (-$0 / 1_000).rounded()) } }

    private var coordinates: String? { self.position?.english }

    var japanese: String? {
        let depth = self.depth.map { $0 == 0 ? "深さごく浅い" : "深さ\($0)km" }
        let parts = [self.place, self.strength, depth].compactMap(\.self).filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: "　")
    }

    var english: String? {
        let depth = self.depth.map { $0 == 0 ? "very shallow" : "depth \($0) km" }
        let location = self.coordinates.map { self.place.isEmpty ? $0 : "\(self.place) (\($0))" } ?? self.place
        let parts = [location, self.strength, depth].compactMap(\.self).filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    var englishLines: [String] {
        var lines: [String] = []
        if let origin = self.origin { lines.append("Origin time: \(origin)") }
        if let coordinates = self.coordinates { lines.append("Epicentre: \(self.place) \(coordinates)") }
        if let depth = self.depth { lines.append("Depth: \(depth == 0 ? "very shallow" : "\(depth) km")") }
        if let magnitude = self.magnitude, let strength = self.strength {
            lines.append("Magnitude: \(strength) (\(magnitude.type))")
        }
        return lines
    }

    var parameters: [NamedText] {
        var parameters: [NamedText] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { parameters.append(NamedText(name: name, value: value)) }
        }
        add("Earthquake/OriginTime", self.origin?.description)
        add("Hypocenter/Area", self.place)
        add("Hypocenter/Area/Code", self.code)
        add("Hypocenter/Coordinate", self.described)
        add("Hypocenter/Depth", self.depth.map { "\($0) km" })
        if let magnitude = self.magnitude {
            add("Magnitude (\(magnitude.type))", magnitude.value == "NaN" ? magnitude.described : magnitude.value)
        }
        return parameters
    }

    var area: AlertArea? {
        guard !self.place.isEmpty || self.position != nil else { return nil }
        var area = AlertArea(description: "震央: \(self.place)")
        if let position = self.position { area.geometry = .point(position.position) }
        if !self.code.isEmpty { area.geocodes = [NamedText(name: "震央地名", value: self.code)] }
        return area
    }
}
