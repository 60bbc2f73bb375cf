/// A collection of GeoJSON features that holds none at present, whatever it would hold: a search without a hit.
///
/// Source: RFC 7946, section 3.3.
enum EmptyFeaturesFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, json["type"]?.string == "FeatureCollection", let features = json["features"]
        else { return false }
        return features.isList && features.elements.isEmpty
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        FeedDocument(format: "geojson", updates: [])
    }
}
