internal import Language
internal import Schema

/// Web pages of press offices: lists of dated links, a statement, a release, or what says that it is an article.
///
/// A page that is none of these is not read: a feed that answers with a page about its maintenance says nothing.
/// Source: HTML Living Standard, section 4, for the meaning of headings, links, lists and `main`.
enum NewsPageFormat: FeedFormat {
    static let name = "html-news"

    /// The most bytes of a page: 4 MiB.
    private static let limit = 4 * 1_048_576

    /// What stands in the title or the first heading of a list of news, in small letters.
    private static let titles = [
        "報道発表", "プレスリリース", "記者発表", "お知らせ", "新着", "ニュース", "官報", "press release", "news release", "newsroom",
        "news and", "latest news", "media release", "press room", "announcements",
    ]

    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root?.local.lowercased(), root == "html" || root == "head" || root == "body" else {
            return Self.isPage(document)
        }
        return Self.reading(document, zoneMinutes: 0) != nil
    }

    /// Pages whose doctype hides the first element.
    private static func isPage(_ document: Sniff) -> Bool {
        let head = document.head.lowercased()
        return head.hasPrefix("<!doctype html") && Self.reading(document, zoneMinutes: 0) != nil
    }

    private enum Reading {
        case list(NewsPage)
        case article(ArticlePage, NewsPage)
        case prose(any FeedFormat.Type, Sniff)
    }

    private static func reading(_ document: Sniff, zoneMinutes: Int) -> Reading? {
        guard document.utf8.count <= Self.limit else { return nil }
        let page = NewsPage(document.utf8)
        let names = (page.title + "\n" + page.heading).lowercased()
        let article = ArticlePage(document.utf8, zoneMinutes: zoneMinutes)
        if article?.published == nil, page.items.count >= 3, Self.titles.contains(where: { names.contains($0) }) {
            return .list(page)
        }
        guard let text = try? Sniff(Array(page.prose.utf8)) else { return nil }
        if StatementFormat.recognises(text) { return .prose(StatementFormat.self, text) }
        // Any page has a title, prose and days somewhere: only words tell that it is a release.
        let isRelease = PlainDocumentFormat.isMarked(text)
        if let article, isRelease || article.published != nil { return .article(article, page) }
        return isRelease ? .prose(PlainDocumentFormat.self, text) : nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let isJapanese = context.agency.name.hasPrefix("jp.")
        switch Self.reading(document, zoneMinutes: isJapanese ? 540 : 0) {
        case .prose(let format, let text): return try format.parse(text, in: context)
        case nil: throw FormatError(where: "1:1", reason: UnknownFormat.sentence(for: document))
        case .article(let article, let page):
            var header = FeedHeader()
            header.title = article.site
            header.language = page.language
            return FeedDocument(
                format: Self.name,
                feed: header,
                updates: try [article.entry(of: page, in: context)].updates(
                    in: header,
                    format: Self.name,
                    context: context
                )
            )
        case .list(let page):
            var header = FeedHeader()
            header.title = page.title
            header.language = page.language
            header.links = page.links.compactMap { link in
                WebAddress.absolute(link.address, base: context.url).map { Link($0, relation: link.relation) }
            }
            let zone = isJapanese || page.language == "ja" ? 540 : 0
            let entries = page.items.compactMap { $0.entry(in: context, zoneMinutes: zone) }
            return FeedDocument(
                format: Self.name,
                feed: header,
                updates: try entries.updates(in: header, format: Self.name, context: context)
            )
        }
    }
}
