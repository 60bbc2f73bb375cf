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
        let bounds =
            [forecast.first("ForecastInt")]
            + forecast.all("Pref").flatMap { $0.all("Area").map { $0.first("ForecastInt") } }
        // "over" stands for an end that is not told.
        return bounds.compactMap(\.self).compactMap { bound in
            (bound.text(of: "To").flatMap { JapaneseSeismicIntensity($0) }
                ?? bound.text(of: "From").flatMap { JapaneseSeismicIntensity($0) })
        }.max()
    }

    /// The municipalities, or else the areas, of each intensity, strongest first.
    static func parameters(of body: XMLElement) -> [NamedText] {
        var places: [JapaneseSeismicIntensity: [String]] = [:]
        func add(_ grade: String?, _ place: XMLElement) {
            guard let grade = grade.flatMap({ JapaneseSeismicIntensity($0) }), let name = place.text(of: "Name") else {
                return
            }
            places[grade, default: []].append(name)
        }
        let observed = body.first("Intensity")?.first("Observation")
        for area in observed?.all("Pref").flatMap({ $0.all("Area") }) ?? [] {
            let cities = area.all("City")
            if cities.isEmpty { add(area.text(of: "MaxInt"), area) }
            for city in cities { add(city.text(of: "MaxInt"), city) }
        }
        let expected = body.first("Intensity")?.first("Forecast")
        for area in expected?.all("Pref").flatMap({ $0.all("Area") }) ?? [] {
            let bound = area.first("ForecastInt")
            let upper = bound?.text(of: "To").flatMap { JapaneseSeismicIntensity($0)?.text }
            add(upper ?? bound?.text(of: "From"), area)
        }
        let name = observed == nil ? "予測震度" : "震度"
        return places.sorted { $0.key > $1.key }
            .map { NamedText(name: name + $0.key.japanese, value: $0.value.joined(separator: "、")) }
    }
}
