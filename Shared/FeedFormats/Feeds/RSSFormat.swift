/// RSS 0.9x and 2.0, and RSS 0.90, 1.0 and 1.1 in RDF.
///
/// Source: RSS Advisory Board, RSS 2.0.11; RSS 1.0.
enum RSSFormat: XMLFeedFormat {
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
                    head.byteRange(of: Array($0.utf8)) != nil
                }
        default: return false
        }
    }

    static let isAtom = false

    static func check(_ document: Sniff) throws(FormatError) {
        guard let address = Self.newAddress(document) else { return }
        throw FormatError(where: "rss/redirect", reason: "the feed has moved to \(address); use that address")
    }

    /// Where a feed says it is now, in place of its channel.
    private static func newAddress(_ document: Sniff) -> String? {
        let head = document.utf8.prefix(4_096)
        guard head.byteRange(of: Array("<channel".utf8)) == nil,
            let open = head.byteRange(of: Array("<newLocation>".utf8)),
            let close = head[open.upperBound...].firstIndex(of: .less)
        else { return nil }
        return WebAddress.absolute(String(decoding: head[open.upperBound..<close], as: UTF8.self), base: nil)
    }

    static func name(of document: Sniff) -> String {
        if document.root?.local.lowercased() != "rss" {
            let isOld = document.rootAttributes.contains { XMLSpace(uri: $0.value) == .rss09 }
            return isOld ? "rss-0.90" : "rss-1.0"
        }
        let version = document.rootAttributes["version"]?.stripped ?? ""
        return ["0.90", "0.91", "0.92", "0.93", "0.94"].contains(version) ? "rss-\(version)" : "rss-2.0"
    }
}
