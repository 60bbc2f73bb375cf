internal import Schema

/// JSON Feed 1.0 and 1.1.
///
/// Source: jsonfeed.org, version 1.1.
enum JSONFeedFormat: FeedFormat {
    /// The most values of a feed, names of members included.
    private static let valueLimit = 1_000_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let version = document.json?["version"]?.text else { return false }
        // Some feeds give the version without its address; their members tell them all the same.
        return version.contains("jsonfeed.org/version/")
            || document.json?["items"]?.elements.contains { $0["content_text"] != nil || $0["content_html"] != nil }
                ?? false
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        if let values = document.json?.size, values > Self.valueLimit {
            throw FormatError(
                where: ".",
                reason: "the feed has more than \(Self.valueLimit) values; publish fewer items at a time"
            )
        }
        let feed: JSONFeed
        do throws(SchemaError) {
            feed = try JSONText.decode(JSONFeed.self, from: document.utf8, called: "feed", limit: XMLLimits.input)
        } catch {
            guard case .unreadable(_, let place, let rule) = error else {
                throw FormatError(where: ".", reason: error.description)
            }
            let sentence = rule.hasSuffix(".") ? String(rule.dropLast()) : rule
            throw FormatError(
                where: place.isEmpty ? "." : place,
                reason: "\(sentence); correct it where the feed is made"
            )
        }
        guard feed.items.count <= FeedReader.itemLimit else {
            throw FormatError(
                where: ".items",
                reason: "the feed has more than \(FeedReader.itemLimit) items; publish fewer at a time"
            )
        }
        let header = feed.header
        let base = feed.address ?? context.url
        let zone = context.agency.name.hasPrefix("jp.") ? 540 : 0
        let growth = FeedGrowth()
        var entries: [FeedEntry] = []
        for item in feed.items {
            entries.append(item.entry(base: base, zoneMinutes: zone))
            let bytes = entries.last?.links.reduce(0) { $0 + $1.url.utf8.count } ?? 0
            try growth.add(bytes, at: ".items[\(entries.count - 1)]")
        }
        return FeedDocument(
            format: "json-feed",
            feed: header,
            finished: try entries.updates(in: header, format: "json-feed", context: context, finishes: true)
        )
    }
}
