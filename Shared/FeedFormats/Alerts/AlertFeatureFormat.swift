internal import Schema

/// Alerts as GeoJSON features: those of the National Weather Service's API and of Environment Canada's.
///
/// What a feature leaves out is not made up: without `sent` the beginning of its validity stands for it.
/// Source: U.S. National Weather Service, API Web Service, /alerts; Environment and Climate Change Canada, GeoMet
/// OGC API, weather-alerts.
enum AlertFeatureFormat: FeedFormat {
    private static let countLimit = 10_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, json.isObject else { return false }
        if let first = Self.features(of: json, atMost: 1).first {
            return Self.isWeatherService(first) || Self.isCanadian(first)
        }
        return json["features"] != nil && json["title"]?.text?.lowercased().contains("warnings, and advisories") == true
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let features = Self.features(of: json)
        guard features.count <= Self.countLimit else {
            throw json.error("a document has at most 10,000 alerts; split it")
        }
        let updated = (json["updated"] ?? json["timeStamp"])?.text.flatMap(AlertReader.time)
        var updates: [Update] = []
        for feature in features {
            let alert: Alert
            if Self.isCanadian(feature) {
                alert = try CanadianAlertFeature(feature, updated: updated).alert()
            } else if Self.isWeatherService(feature) {
                alert = try WeatherServiceFeature(feature, updated: updated).alert(in: context)
            } else {
                throw feature.error("the feature is no alert; one has \"event\" and \"severity\" in its properties")
            }
            updates.append(alert.update(in: context, format: "alert-geojson"))
        }
        return FeedDocument(format: "alert-geojson", updates: updates)
    }

    /// The features of a collection, of linked data, or the document itself.
    private static func features(of json: JSONTree, atMost limit: Int = .max) -> [JSONTree] {
        if let features = json["features"] { return features.elements(atMost: limit) }
        if let graph = json["@graph"] { return graph.elements(atMost: limit) }
        return json["properties"] != nil && json["type"]?.string == "Feature" ? [json] : []
    }

    private static func isWeatherService(_ feature: JSONTree) -> Bool {
        let properties = feature["properties"] ?? feature
        guard properties["event"]?.text != nil else { return false }
        return ["severity", "messageType", "msgType", "areaDesc", "headline"].contains { properties[$0] != nil }
    }

    private static func isCanadian(_ feature: JSONTree) -> Bool {
        let properties = feature["properties"]
        return properties?["alert_type"] != nil && properties?["alert_name_en"] != nil
    }
}
