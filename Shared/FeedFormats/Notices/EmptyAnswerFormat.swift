/// An answer in JSON that holds nothing at present, whatever it would hold: an empty list, or a collection without a
/// feature.
///
/// Source: RFC 8259, section 5; RFC 7946, section 3.3.
enum EmptyAnswerFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        let list = json["type"]?.string == "FeatureCollection" ? json["features"] : json
        return list?.isList == true && list?.firstElement == nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        FeedDocument(format: document.json?.isList == true ? "json" : "geojson", updates: [])
    }
}
