internal import Schema

/// Feeds whose items hold advisories to users of satellite navigation, such as the RSS of NAGU.
///
/// An item with an advisory in its text becomes that advisory, with the item's links. Any other item, and one whose
/// advisory cannot be read, stays an article.
enum GNSSAdvisoryFeedFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard Self.feed(document) != nil else { return false }
        let text = document.utf8.prefix(262_144)
        return ["notice advisory to ", "nanu type:", "naqu type:", "nagu type:"].contains { text.holds($0) }
    }

    private static func feed(_ document: Sniff) -> (any FeedFormat.Type)? {
        AtomFormat.recognises(document) ? AtomFormat.self : RSSFormat.recognises(document) ? RSSFormat.self : nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let format = Self.feed(document) else {
            throw FormatError(where: "1:1", reason: "it is no feed; send Atom or RSS")
        }
        let feed = try format.parse(document, in: context)
        let updates = feed.updates.flatMap { article in
            Self.advisories(of: article, in: context) ?? [article]
        }
        return FeedDocument(format: feed.format, feed: feed.feed, updates: updates)
    }

    private static func advisories(of article: Update, in context: FeedContext) -> [Update]? {
        for text in [article.body, article.summary].compactMap({ $0?.all.first }) {
            let plain = text.contains("<") || text.contains("&lt;") ? HTMLText.plain(Array(text.utf8)) : text
            let heading = article.title.all.first ?? ""
            let whole = GNSSAdvisoryText.each(in: plain).isEmpty ? "\(heading)\n\(plain)" : plain
            guard let updates = try? GNSSAdvisoryFormat.updates(of: whole, in: context), !updates.isEmpty else {
                continue
            }
            return updates.map { update in
                var update = update
                update.links += article.links
                update.published = update.published ?? article.published
                return update
            }
        }
        return nil
    }
}
