internal import Schema

/// Feeds of public warnings: Atom or RSS whose entries hold whole messages of the Common Alerting Protocol, or some of
/// its elements beside the feed's own.
///
/// An entry with a whole message becomes that message. One with elements keeps the feed's title, text and links, and
/// takes status, severity, validity, place and payload from the elements. Any other entry stays an article.
/// Source: OASIS Common Alerting Protocol 1.2; U.S. National Weather Service, CAP documentation, ATOM index.
enum AlertIndexFormat: FeedFormat {
    /// The most warnings of a feed, and entries of it.
    private static let countLimit = 5_000

    static func recognises(_ document: Sniff) -> Bool {
        Self.feed(document) != nil && AlertFormat.isNamed(in: document)
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
        let entries = Self.entries(in: try XMLElement.parse(document.utf8))
        // The feed's reader knows more ways to write an entry; of those nothing is told here.
        guard entries.count == feed.updates.count else { return feed }
        let name = AlertFormat.name(of: document)
        let messages = entries.map(AlertFormat.messages)
        guard messages.reduce(0, { $0 + max(1, $1.count) }) <= Self.countLimit else { throw Self.tooMany }
        var updates: [Update] = []
        for ((entry, messages), article) in zip(zip(entries, messages), feed.updates) {
            for message in messages {
                let reader = AlertReader(message, isFirstVersion: name == "cap-1.0")
                var update = try reader.alert().update(in: context, format: name)
                update.links += article.links
                updates.append(update)
            }
            if messages.isEmpty { updates.append(article.adding(AlertEntry(entry)?.alert(of: article))) }
        }
        return FeedDocument(format: feed.format, feed: feed.feed, updates: updates)
    }

    private static var tooMany: FormatError {
        FormatError(where: "1:1", reason: "a feed has at most \(Self.countLimit) warnings; publish fewer at a time")
    }

    private static func entries(in element: XMLElement) -> [XMLElement] {
        ["entry", "item"].contains(element.name.local.lowercased())
            ? [element] : element.elements.flatMap(Self.entries)
    }
}

extension Update {
    /// The article as the warning that its entry tells of.
    fileprivate func adding(_ alert: Alert?) -> Update {
        guard let alert else { return self }
        var update = self
        update.topics = alert.topics
        update.status = alert.trafficStatus
        update.severity = alert.information.compactMap(\.severity).max()
        update.valid = alert.validity
        update.geometry = alert.geometry ?? self.geometry
        update.payload = .alert(alert)
        update.keepWithin(Alert.sizeLimit)
        return update
    }
}
