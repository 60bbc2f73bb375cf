internal import Schema

/// The items of a feed, read on other cores while the feed is.
final class FeedItems {
    private enum Item: Sendable {
        indirect case ended(FeedEntry)
        case unread(XMLPart, FeedReader.Surroundings)
    }

    private let stream: ConcurrentStream<Item, [FeedEntry]?>
    /// The items in the order of the feed, some at a time, once no more come; nil for what could not be read.
    private lazy var values = self.stream.values()

    init(_ context: FeedContext, isAtom: Bool) {
        self.stream = ConcurrentStream { items in Self.ended(items, context, isAtom: isAtom) }
    }

    /// Reads items.
    ///
    /// - Returns: Nil where one of them could not be read.
    private static func ended(_ items: [Item], _ context: FeedContext, isAtom: Bool) -> [FeedEntry]? {
        var ended: [FeedEntry] = []
        var parts: [XMLPart] = []
        var surroundings: [FeedReader.Surroundings] = []
        for item in items {
            switch item {
            case .ended(let item): ended.append(item)
            case .unread(let part, let around):
                parts.append(part)
                surroundings.append(around)
            }
        }
        guard !parts.isEmpty else { return ended }
        let reader = FeedReader(context, isAtom: isAtom, itemsIn: surroundings)
        return PlainXML.read(parts, into: reader) ? reader.ended : nil
    }

    /// How many items have come.
    var count: Int { self.stream.count }

    func append(_ item: consuming FeedEntry) { self.stream.append(.ended(item)) }
    func append(_ part: consuming XMLPart, _ surroundings: FeedReader.Surroundings) {
        self.stream.append(.unread(part, surroundings))
    }

    /// Whether every item could be read.
    var isWhole: Bool { self.values.allSatisfy { $0 != nil } }

    /// The items, which are no longer here then.
    func takeEntries() -> [FeedEntry] {
        var parts = self.values.compactMap(\.self)
        self.values = []
        if parts.count == 1 { return parts[0] }
        var entries: [FeedEntry] = []
        entries.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts.indices {
            for index in parts[part].indices { entries.append(parts[part][index].taken()) }
        }
        return entries
    }
}
