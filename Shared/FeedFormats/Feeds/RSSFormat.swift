/// RSS 0.9x and 2.0, and RSS 0.90, 1.0 and 1.1 in RDF.
///
/// Source: RSS Advisory Board, RSS 2.0.11; RSS 1.0.
enum RSSFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root else { return false }
        switch root.local.lowercased() {
        case "rss": return true
        case "channel": return root.space.isFeed
        case "rdf":
            // RSS may name its namespace only on its elements.
            let head = document.utf8.prefix(65_536)
            return root.space == .rdf
                && ["purl.org/rss/1.0", "netscape.com/rdf/simple/0.9"].contains {
                    head.firstRange(of: Array($0.utf8)) != nil
                }
        default: return false
        }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let reader = try XMLDocument.read(document.utf8) { FeedReader(context, isAtom: false) }
        if let stranger = reader.stranger {
            throw FormatError(where: stranger.description, reason: "there is no <channel>; an RSS feed has one")
        }
        let format = Self.name(document)
        return FeedDocument(format: format, updates: reader.updates(format: format))
    }

    private static func name(_ document: Sniff) -> String {
        if document.root?.local.lowercased() != "rss" {
            let isOld = document.rootAttributes.contains { XMLSpace(uri: $0.value) == .rss09 }
            return isOld ? "rss-0.90" : "rss-1.0"
        }
        let version = document.rootAttributes["version"]?.stripped ?? ""
        return ["0.90", "0.91", "0.92", "0.93", "0.94"].contains(version) ? "rss-\(version)" : "rss-2.0"
    }
}
