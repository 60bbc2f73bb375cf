/// Says of a document that no format recognises what it is, and what to send instead.
enum UnknownFormat {
    /// Documents that are taken for feeds, by their outermost element in small letters.
    private static let elements = [
        "html": "this is a web page, not a feed; look in it for the address of its feed",
        "opml": "this is a list of feeds (OPML); add its feeds with taiwa source opml",
        "kml": "this is a map (KML), not a feed; ask its publisher for a feed or for alerts in CAP",
        "opensearchdescription": "this describes a search (OpenSearch); give the address of a search as a feed",
        "service": "this lists the collections of a publisher (RFC 5023); give the address of one collection's feed",
        "categories": "this lists categories (RFC 5023), not items; give the address of a feed",
        "urlset": "this is a site map, not a feed; look on the site for the address of its feed",
        "sitemapindex": "this is a site map, not a feed; look on the site for the address of its feed",
    ]

    static func sentence(for document: Sniff) -> String {
        if let root = document.root?.local.lowercased() {
            if let sentence = Self.elements[root] { return sentence }
            // Text may hold tags and addresses such as <https://feeds.example>.
            if document.first == .less {
                return "the element <\(root.prefix(40))> begins no format that is known; see the list of formats"
            }
        }
        if let first = document.first, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) {
            return Self.sentence(json: document.json)
        }
        if document.first == .less {
            return "there is no element of XML in it; fetch it again, it may have been cut short"
        }
        let head = String(decoding: document.utf8.prefix(4_096), as: UTF8.self)
        let lines = head.split(whereSeparator: \.isNewline).map(\.stripped).filter { !$0.isEmpty }
        if let line = lines.first(where: { $0.hasPrefix("CCSDS_") && $0.contains("_VERS") }) {
            return "\(line.prefix(40)) begins no navigation data message that is known; see the list of formats"
        }
        let isProse = lines.count > 3 && document.utf8.count < 1_048_576
        return "this is no feed and no message of a known format; check the address or the file"
            + (isProse ? ", and begin a joint statement with \"Joint Statement\" or 共同声明" : "")
    }

    private static func sentence(json: JSONTree?) -> String {
        if ["FeatureCollection", "Feature"].contains(json?["type"]?.text) {
            return "this is GeoJSON whose features are nothing that is known: no alerts, earthquakes or events, no "
                + "warnings to ships, no notifications or records of the WMO and no items of a STAC; see the list of formats"
        }
        return "this JSON is no JSON Feed and of no other known format; send the source's feed in RSS, Atom, JSON Feed "
            + "or CAP in XML, or see the list of formats"
    }
}
