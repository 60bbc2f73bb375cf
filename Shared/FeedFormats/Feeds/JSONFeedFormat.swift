internal import Schema

/// JSON Feed 1.0 and 1.1.
///
/// Source: jsonfeed.org, version 1.1.
enum JSONFeedFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        document.isObject && document.utf8.firstRange(of: Array("jsonfeed.org/version/".utf8)) != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        if let place = JSONDepth.place(in: document.utf8) {
            throw FormatError(
                where: place,
                reason: "lists and objects are nested deeper than \(JSONDepth.limit); flatten them"
            )
        }
        let feed: JSONFeed
        do throws(SchemaError) {
            feed = try JSONText.decode(JSONFeed.self, from: document.utf8, called: "feed", limit: XMLLimits.input)
        } catch {
            guard case .invalid(_, let place, let rule) = error else {
                throw FormatError(where: ".", reason: error.description)
            }
            throw FormatError(where: place.isEmpty ? "." : place, reason: rule)
        }
        guard feed.items.count <= FeedReader.itemLimit else {
            throw FormatError(
                where: ".items",
                reason: "the feed has more than \(FeedReader.itemLimit) items; publish fewer at a time"
            )
        }
        var header = FeedHeader()
        header.title = HTMLText.collapsed(Array((feed.title ?? "").utf8), keepsLines: false)
        header.language = feed.language
        header.authors = feed.authors
        let base = feed.address ?? context.url
        let zone = context.agency.name.hasPrefix("jp.") ? 540 : 0
        let entries = feed.items.map { $0.entry(base: base, zoneMinutes: zone) }.filter { !$0.isEmpty }
        return FeedDocument(
            format: "json-feed",
            updates: entries.updates(in: header, format: "json-feed", context: context)
        )
    }
}
