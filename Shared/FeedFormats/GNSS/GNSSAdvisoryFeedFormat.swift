internal import Language
internal import Schema

/// Feeds whose items hold advisories to users of satellite navigation, such as the RSS of NAGU.
///
/// An item with an advisory in its text becomes that advisory, with the item's links. Any other item stays an article,
/// and so does one whose advisory cannot be read, for a reason in the document's `unread`.
enum GNSSAdvisoryFeedFormat: FeedFormat {
    /// The most advisories and other items of a feed.
    private static let countLimit = 5_000
    private static let heading = "notice advisory to "
    /// A field that every advisory has, and what it ends with whatever it is called.
    private static let types = ["nanu type:", "naqu type:", "nagu type:"]
    private static let typeEnd = "u type:"

    static func recognises(_ document: Sniff) -> Bool {
        guard Self.feed(document) != nil else { return false }
        let text = document.utf8.prefix(262_144)
        return text.holds(Self.heading) || text.holds(Self.typeEnd) && Self.types.contains { text.holds($0) }
    }

    private static func feed(_ document: Sniff) -> (any XMLFeedFormat.Type)? {
        AtomFormat.recognises(document) ? AtomFormat.self : RSSFormat.recognises(document) ? RSSFormat.self : nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let format = Self.feed(document) else {
            throw FormatError(where: "1:1", reason: "it is no feed; send Atom or RSS")
        }
        let feed = try format.read(document, in: context, finishes: false)
        guard feed.updates.count <= Self.countLimit else { throw Self.tooMany }
        var updates: [Update] = []
        var unread: [FormatError] = []
        for article in feed.updates {
            var fault: FormatError?
            updates += Self.advisories(of: article, in: context, &fault) ?? [article]
            guard updates.count <= Self.countLimit else { throw Self.tooMany }
            if let fault {
                let reason = "its advisory cannot be read (\(fault)) and stays an article"
                unread.append(FormatError(where: "item \(article.source.item ?? "")", reason: reason))
            }
        }
        try updates.concurrentlyChange { (update) throws(FormatError) in
            try update.finish(in: context, textKind: .article)
        }
        return FeedDocument(format: feed.format, feed: feed.feed, finished: updates, unread: unread)
    }

    private static var tooMany: FormatError {
        FormatError(where: "1:1", reason: "a feed has at most \(Self.countLimit) advisories; publish fewer at a time")
    }

    /// The advisories in an item; nil where it has none, or, for a reason, none that can be read.
    private static func advisories(
        of article: Update,
        in context: FeedContext,
        _ fault: inout FormatError?
    ) -> [Update]? {
        for text in [article.body, article.summary].compactMap({ $0?.all.first }) {
            let plain = text.utf8.contains(.less) || text.holds("&lt;") ? HTMLText.plain(Array(text.utf8)) : text
            let heading = article.title.all.first ?? ""
            let whole = GNSSAdvisoryText.each(in: plain).isEmpty ? "\(heading)\n\(plain)" : plain
            let found: [Update]
            do throws(FormatError) { found = try GNSSAdvisoryFormat.updates(of: whole, in: context) } catch {
                if Self.isMeantAsOne(whole) { fault = error }
                continue
            }
            guard !found.isEmpty else {
                if Self.isMeantAsOne(whole) {
                    let reason = "it has no heading such as NOTICE ADVISORY TO NAVSTAR USERS (NANU) 2031001"
                    fault = FormatError(where: "line 1", reason: reason)
                }
                continue
            }
            fault = nil
            return found.map { update in
                var update = update
                update.links += article.links
                update.published = update.published ?? article.published
                return update
            }
        }
        return nil
    }

    /// Whether a text is an advisory, and does not only speak of one.
    private static func isMeantAsOne(_ text: String) -> Bool {
        let lines = text.lowercased().split(whereSeparator: \.isNewline)
        return lines.contains { line in Self.isHeading(line.stripped) || Self.types.contains { line.holds($0) } }
    }

    /// Whether a line in small letters is a heading: `notice advisory to navstar users (nanu) 2031001`, not a sentence
    /// that begins so.
    private static func isHeading(_ line: String) -> Bool {
        guard line.hasPrefix(Self.heading), let users = line.firstRange(of: " users") else { return false }
        return line[users.upperBound...].first { $0 != " " } == "("
    }
}
