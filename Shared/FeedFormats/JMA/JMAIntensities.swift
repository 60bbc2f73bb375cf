internal import Schema

/// Where an earthquake was felt how strongly, or is expected to be.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット, Body (seismology) Intensity.
enum JMAIntensities {
    /// The greatest of the observation or, before there is one, of the forecast.
    static func maximum(of body: XMLElement) -> JapaneseSeismicIntensity? {
        guard let intensity = body.first("Intensity") else { return nil }
        if let text = intensity.first("Observation")?.text(of: "MaxInt") { return JapaneseSeismicIntensity(text) }
        guard let forecast = intensity.first("Forecast") else { return nil }
        return ([forecast] + forecast.all("Pref").flatMap { $0.all("Area") }).compactMap(\.expected).max()
    }

    /// The places of each intensity, strongest first: municipalities, areas and prefectures of what was observed, the
    /// areas of what is expected.
    static func parameters(of body: XMLElement) -> [NamedText] {
        guard let intensity = body.first("Intensity") else { return [] }
        let observed = intensity.first("Observation")?.all("Pref") ?? []
        let areas = observed.flatMap { $0.all("Area") }
        let cities = areas.flatMap { $0.all("City") }
        var parameters = Self.listed(cities, "震度", \.maximum)
        parameters += Self.listed(areas, cities.isEmpty ? "震度" : "地域の震度", \.maximum)
        parameters += Self.listed(observed, "都道府県の震度", \.maximum)
        let expected = intensity.first("Forecast")?.all("Pref").flatMap { $0.all("Area") } ?? []
        return parameters + Self.listed(expected, "予測震度", \.expected)
    }

    private static func listed(
        _ places: [XMLElement],
        _ name: String,
        _ grade: (XMLElement) -> JapaneseSeismicIntensity?
    ) -> [NamedText] {
        var names: [JapaneseSeismicIntensity: [String]] = [:]
        for place in places {
            guard let grade = grade(place), let name = place.text(of: "Name") else { continue }
            names[grade, default: []].append(name)
        }
        return names.sorted { $0.key > $1.key }
            .map { NamedText(name: name + $0.key.japanese, value: $0.value.joined(separator: "、")) }
    }
}

extension XMLElement {
    /// The greatest intensity of a place.
    fileprivate var maximum: JapaneseSeismicIntensity? {
        self.text(of: "MaxInt").flatMap { JapaneseSeismicIntensity($0) }
    }

    /// The upper end of what is expected of a place; "over" stands for an end that is not told.
    fileprivate var expected: JapaneseSeismicIntensity? {
        let bound = self.first("ForecastInt")
        return bound?.text(of: "To").flatMap { JapaneseSeismicIntensity($0) }
            ?? bound?.text(of: "From").flatMap { JapaneseSeismicIntensity($0) }
    }
}
