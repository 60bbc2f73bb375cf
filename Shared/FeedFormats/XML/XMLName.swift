/// The name of an element or attribute: its namespace and its local part.
struct XMLName: Hashable, Sendable {
    /// The namespace.
    let space: XMLSpace
    /// The name without prefix, as written.
    let local: String
    /// Made once: names are looked up for every element, and a namespace may be long.
    private let hash: Int

    init(_ space: XMLSpace, _ local: String) {
        self.space = space
        self.local = local
        var hasher = Hasher()
        hasher.combine(space)
        hasher.combine(local)
        self.hash = hasher.finalize()
    }

    static func == (left: Self, right: Self) -> Bool {
        left.hash == right.hash && left.local == right.local && left.space == right.space
    }

    func hash(into hasher: inout Hasher) { hasher.combine(self.hash) }

    /// Whether it is this name of ASCII, in whatever namespace.
    @inline(__always)
    func isNamed(_ local: String) -> Bool { self.local.utf8.count == local.utf8.count && self.local == local }

    /// Reads expat's form: `uri U+0001 local`, or `local` alone.
    init(expanded bytes: UnsafeBufferPointer<UInt8>) {
        if let separator = bytes.firstIndex(of: XMLReader.separator) {
            let uri = String(decoding: bytes[..<separator], as: UTF8.self)
            self.init(XMLSpace(uri: uri), String(decoding: bytes[(separator + 1)...], as: UTF8.self))
        } else {
            self.init(.none, String(decoding: bytes, as: UTF8.self))
        }
    }
}

/// A namespace: one that a format of this module knows by heart, or any other by its URI.
enum XMLSpace: Hashable, Sendable {
    case none
    case xml
    case atom
    case atom03
    case rss10
    case rss09
    case rdf
    case dublinCore
    case content
    case media
    case georss
    case gml
    case geo
    case itunes
    case xhtml
    case cap
    case other(String)

    /// Finds a namespace by its URI, forgiving case, a missing final `/` or `#`, and `https`.
    init(uri: String) {
        self = Self.known[Self.folded(uri)] ?? (uri.isEmpty ? .none : .other(uri))
    }

    private static func folded(_ uri: String) -> String {
        var text = Substring(uri.lowercased())
        if text.hasPrefix("https://") { text = "http://" + text.dropFirst(8) }
        while let last = text.last, last == "/" || last == "#" { text.removeLast() }
        return String(text)
    }

    private static let known: [String: XMLSpace] = [
        "http://www.w3.org/xml/1998/namespace": .xml,
        "http://www.w3.org/2005/atom": .atom,
        "http://purl.org/atom/ns": .atom03,
        "http://purl.org/echo": .atom03,
        "http://purl.org/pie": .atom03,
        "http://example.com/newformat": .atom03,
        "http://example.com/necho": .atom03,
        "http://purl.org/rss/1.0": .rss10,
        "http://my.netscape.com/rdf/simple/0.9": .rss09,
        "http://channel.netscape.com/rdf/simple/0.9": .rss09,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
        "http://purl.org/dc/elements/1.1": .dublinCore,
        "http://purl.org/dc/elements/1.0": .dublinCore,
        "http://purl.org/dc/terms": .dublinCore,
        "http://purl.org/rss/1.0/modules/content": .content,
        "http://search.yahoo.com/mrss": .media,
        "http://www.rssboard.org/media-rss": .media,
        "http://www.georss.org/georss": .georss,
        "http://www.georss.org/georss/10": .georss,
        "http://www.opengis.net/gml": .gml,
        "http://www.opengis.net/gml/3.2": .gml,
        "http://www.w3.org/2003/01/geo/wgs84_pos": .geo,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
        "http://www.w3.org/1999/xhtml": .xhtml,
        "urn:oasis:names:tc:emergency:cap:1.2": .cap,
        "urn:oasis:names:tc:emergency:cap:1.1": .cap,
        "http://www.incident.com/cap/1.0": .cap,
        // Feeds that put RSS's own elements into a namespace mean the elements without one.
        "http://backend.userland.com/rss2": .none,
        "http://backend.userland.com/rss": .none,
        "http://blogs.law.harvard.edu/tech/rss": .none,
        "http://purl.org/net/rss1.1": .rss10,
    ]
}
