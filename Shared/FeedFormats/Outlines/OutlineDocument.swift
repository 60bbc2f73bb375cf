internal import Schema

/// A list of feeds as readers exchange it: OPML.
///
/// Source: OPML 2.0, <https://opml.org/spec2.opml>, "Subscription lists".
public struct OutlineDocument: Hashable, Sendable {
    /// One feed of the list.
    public struct Feed: Hashable, Sendable {
        /// Its title: `title`, or else `text`.
        public var title: String
        /// The feed's address, `xmlUrl`.
        public var url: String
        /// What it is about, `category` up to the first comma, without slashes around it.
        public var category: String?
        /// The text of the outline around it, innermost.
        public var group: String?

        /// Makes a feed.
        public init(title: String, url: String, category: String? = nil, group: String? = nil) {
            self.title = title
            self.url = url
            self.category = category
            self.group = group
        }
    }

    /// The feeds in the order of the document.
    public var feeds: [Feed]

    /// Makes a list.
    public init(_ feeds: [Feed]) { self.feeds = feeds }

    /// Reads a document of at most 32 MiB.
    /// - Throws: ``FormatError`` with the place when it is no OPML or is damaged.
    public init(_ bytes: [UInt8]) throws(FormatError) {
        let document = try Sniff(bytes)
        guard document.root?.local.lowercased() == "opml" else {
            throw FormatError(where: "1:1", reason: "this is no OPML; export the list of feeds as OPML and try again")
        }
        let root = try XMLElement.parse(document.utf8)
        guard let body = root.first("body") else {
            throw FormatError(where: root.place.description, reason: "the OPML has no body; export it again")
        }
        self.feeds = []
        self.collect(body.all("outline"), in: nil)
    }

    private mutating func collect(_ outlines: [XMLElement], in group: String?) {
        for outline in outlines {
            let text = outline.attributes["text"]?.stripped ?? ""
            // Some write the attribute in their own case.
            let url = outline.attributes.all.first { $0.name.space == .none && $0.name.local.lowercased() == "xmlurl" }
            if let url = url?.value.stripped, !url.isEmpty {
                let title = outline.attributes["title"]?.stripped ?? ""
                let category = outline.attributes["category"]?.split(separator: ",").first.map { part in
                    String(String(part).stripped.split(separator: "/").joined(separator: "/"))
                }
                self.feeds.append(Feed(title: title.isEmpty ? text : title, url: url, category: category, group: group))
            }
            self.collect(outline.all("outline"), in: text.isEmpty ? group : text)
        }
    }

    /// The list as OPML 2.0 in UTF-8, grouped where groups are named.
    ///
    /// - Parameter title: What to call the list.
    /// - Returns: The document.
    public func xml(title: String) -> [UInt8] {
        func attribute(_ name: String, _ value: String?) -> String {
            value.map { " \(name)=\"\(Self.escaped($0))\"" } ?? ""
        }
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#,
            "  <head><title>\(Self.escaped(title))</title></head>", "  <body>",
        ]
        var groups: [String?] = []
        for feed in self.feeds where !groups.contains(feed.group) { groups.append(feed.group) }
        for group in groups {
            if let group { lines.append("    <outline\(attribute("text", group))>") }
            for feed in self.feeds where feed.group == group {
                let category = attribute("category", feed.category.map { "/\($0)" })
                lines.append(
                    "      <outline type=\"rss\"\(attribute("text", feed.title))\(attribute("xmlUrl", feed.url))\(category)/>"
                )
            }
            if group != nil { lines.append("    </outline>") }
        }
        lines += ["  </body>", "</opml>", ""]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
