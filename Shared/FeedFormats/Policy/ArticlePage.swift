internal import Schema

/// What a web page says of itself where it is an article: in the elements of Open Graph, or in a block of schema.org.
///
/// Source: The Open Graph protocol, type `article` (https://ogp.me); schema.org, `Article` and the types below it, in
/// JSON-LD 1.1; DCMI Metadata Terms, `issued` and `date`; HTML Living Standard, sections 4.2.5 (`meta`) and 4.6.7 (`canonical`).
struct ArticlePage {
    /// The most bytes of a page in which the elements are looked for.
    private static let headBytes = 1_048_576
    private static let tagLimit = 20_000
    /// The most blocks of schema.org, and objects of one.
    private static let blockLimit = 8
    private static let objectLimit = 64

    private(set) var title = ""
    private(set) var description = ""
    private(set) var site: String?
    private(set) var address: String?
    private(set) var published: Timestamp?
    private(set) var updated: Timestamp?
    private(set) var authors: [String] = []
    private(set) var categories: [String] = []
    private var isArticle = false

    /// Reads a page; nil where it does not say that it is an article.
    ///
    /// - Parameters:
    ///   - utf8: The page.
    ///   - zoneMinutes: The offset of dates without a zone.
    init?(_ utf8: [UInt8], zoneMinutes: Int) {
        var at = 0
        var tags = 0
        var blocks = 0
        var close = 0
        let head = utf8.prefix(Self.headBytes)
        while tags < Self.tagLimit, let open = head[at...].firstIndex(of: .less) {
            tags += 1
            if close < open { close = head[open...].firstIndex(of: .greater) ?? head.endIndex }
            guard close < head.endIndex else { break }
            guard let tag = PageTag(utf8, at: open, before: close) else {
                at = open + 1
                continue
            }
            at = min(tag.end, head.endIndex)
            switch tag.name {
            case "!--": at = head[at...].byteRange(of: Array("-->".utf8))?.upperBound ?? head.endIndex
            case "meta": self.take(meta: tag, zoneMinutes)
            case "link" where tag.attribute("rel")?.lowercased() == "canonical":
                self.address = tag.attribute("href") ?? self.address
            case "script" where !tag.isEnd:
                let end = head[at...].byteRange(of: Array("</script".utf8)) ?? head.endIndex..<head.endIndex
                if tag.attribute("type")?.lowercased() == "application/ld+json", blocks < Self.blockLimit {
                    blocks += 1
                    self.take(block: head[at..<end.lowerBound], zoneMinutes)
                }
                at = end.upperBound
            default: break
            }
        }
        guard self.isArticle else { return nil }
    }

    private mutating func take(meta tag: PageTag, _ zoneMinutes: Int) {
        guard let name = tag.attribute("property") ?? tag.attribute("name"), let content = tag.attribute("content"),
            !content.isEmpty
        else { return }
        switch name.lowercased() {
        case "og:type": self.isArticle = self.isArticle || content.lowercased() == "article"
        case "og:title": if self.title.isEmpty { self.title = content }
        case "og:description", "description": if self.description.isEmpty { self.description = content }
        case "og:site_name": self.site = self.site ?? content
        case "og:url": self.address = self.address ?? content
        case "article:published_time", "article:published", "dcterms.issued", "dc.date.issued", "dcterms.date",
            "dc.date":
            self.published = self.published ?? DateText.timestamp(content, zoneMinutes: zoneMinutes)
        case "article:modified_time":
            self.updated = self.updated ?? DateText.timestamp(content, zoneMinutes: zoneMinutes)
        case "author": if self.authors.count < 16 { self.authors.append(content) }
        case "article:section", "article:tag": if self.categories.count < 64 { self.categories.append(content) }
        default: break
        }
    }

    /// A block that is no JSON says nothing, as browsers and search engines take it.
    private mutating func take(block: ArraySlice<UInt8>, _ zoneMinutes: Int) {
        var block = block[...]
        // Pages that are XHTML too mark it as text.
        if let mark = block.prefix(64).byteRange(of: Array("<![CDATA[".utf8)) {
            block = block[mark.upperBound...]
            block = block[..<(block.byteRange(of: Array("]]>".utf8))?.lowerBound ?? block.endIndex)]
        }
        guard let tree = try? JSONTree(Array(block), allowsLines: false) else { return }
        let objects =
            tree["@graph"]?.elements(atMost: Self.objectLimit)
            ?? (tree.isList ? tree.elements(atMost: Self.objectLimit) : [tree])
        for object in objects where Self.isArticle(object) {
            guard let day = object["datePublished"]?.text,
                let moment = DateText.timestamp(day, zoneMinutes: zoneMinutes)
            else { continue }
            self.isArticle = true
            self.published = self.published ?? moment
            self.updated =
                self.updated
                ?? object["dateModified"]?.text.flatMap { DateText.timestamp($0, zoneMinutes: zoneMinutes) }
            if self.title.isEmpty, let title = object["headline"]?.text {
                self.title = HTMLText.line(Array(title.utf8))
            }
        }
    }

    private static func isArticle(_ object: JSONTree) -> Bool {
        let type = object["@type"]
        let names = type?.text.map { [$0] } ?? type?.elements(atMost: 8).compactMap(\.text) ?? []
        return names.contains { $0.hasSuffix("Article") || $0 == "BlogPosting" }
    }

    /// The page as an item of a feed; `page` is what it shows.
    func entry(of page: NewsPage, in context: FeedContext) -> FeedEntry {
        var entry = FeedEntry()
        // A title often ends with the site's name; the first heading does not.
        let isShorter = page.heading.utf8.count >= 12 && self.title.hasPrefix(page.heading)
        entry.title = isShorter || self.title.isEmpty ? page.heading : self.title
        if entry.title.isEmpty { entry.title = page.title }
        entry.summary = self.description
        entry.body = page.prose.clipped(characters: .max, bytes: PlainDocumentFormat.textLimit)
        entry.language = page.language
        (entry.published, entry.updated) = (
            self.published ?? PlainDocumentFormat.day(of: page.prose.fullLines.map(\.stripped)), self.updated
        )
        (entry.authors, entry.categories) = (self.authors, self.categories)
        if let address = self.address.flatMap({ WebAddress.absolute($0, base: context.url) }) ?? context.url {
            entry.links = [Link(address, relation: "alternate")]
        }
        return entry
    }
}
