internal import Schema

/// A format of feeds in XML, whose items other formats may make more of.
protocol XMLFeedFormat: FeedFormat {
    static var isAtom: Bool { get }
    /// The name of the format that a document has.
    static func name(of document: Sniff) -> String
    /// Throws where a document says that the feed is elsewhere.
    static func check(_ document: Sniff) throws(FormatError)
}

extension XMLFeedFormat {
    /// The most bytes of a feed that may be read twice.
    private static var plainLimit: Int { 8_388_608 }

    static func check(_ document: Sniff) throws(FormatError) {}

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        if let read = try Self.plainly(document, in: context) { return read }
        return try Self.read(document, in: context, finishes: true)
    }

    /// Reads a document of this format.
    ///
    /// `finishes`: Whether the updates are finished as articles; otherwise more is to be said of them.
    static func read(
        _ document: Sniff,
        in context: FeedContext,
        finishes: Bool
    ) throws(FormatError) -> FeedDocument {
        let format = Self.name(of: document)
        let (header, items) = try Self.items(document, .entries, in: context)
        let updates = try items.takeEntries().updates(in: header, format: format, context: context, finishes: finishes)
        return finishes
            ? FeedDocument(format: format, feed: header, finished: updates)
            : FeedDocument(format: format, feed: header, updates: updates)
    }

    /// Reads a feed as most of them are: it has said of itself what its items take before the first of them, and each of
    /// these has a name of its own.
    ///
    /// - Returns: Nil for any other feed, and for a large one, which would take too long if it were to be read again.
    private static func plainly(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument? {
        guard document.utf8.count <= Self.plainLimit else { return nil }
        let format = Self.name(of: document)
        let (header, items) = try Self.items(document, .articles(format: format), in: context)
        guard items.channel.map({ $0 == FeedChannel(header) }) ?? true, let updates = items.takeArticles(),
            updates.haveOwnItems
        else { return nil }
        return FeedDocument(format: format, feed: header, finished: updates, hasOwnItems: true)
    }

    private static func items(
        _ document: Sniff,
        _ kind: FeedItems.Kind,
        in context: FeedContext
    ) throws(FormatError) -> (FeedHeader, FeedItems) {
        try Self.check(document)
        var items = FeedItems(kind, context, isAtom: Self.isAtom)
        let reader = try XMLDocument.read(document.utf8) {
            items = FeedItems(kind, context, isAtom: Self.isAtom)
            return FeedReader(context, isAtom: Self.isAtom, items: items)
        }
        return (try reader.header(), items)
    }
}

extension [Update] {
    /// Whether it is sure that no two of them are of one item.
    fileprivate var haveOwnItems: Bool {
        let labels = RepeatedLabels(count: self.count)
        return self.indices.allSatisfy { index in self[index].source.item.map { labels.insert($0.label) } ?? false }
    }
}

extension String {
    /// What all its bytes come to, which hardly two texts share that are not the same; never 0.
    fileprivate var label: UInt64 {
        var text = self
        return text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            var (label, at) = (UInt64(bytes.count), 0)
            func add(_ chunk: UInt64) {
                label = (label ^ chunk) &* 0x9E37_79B9_7F4A_7C15
                label ^= label >> 32
            }
            while bytes.count - at >= 8 {
                add(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                at += 8
            }
            while at < bytes.count {
                add(UInt64(bytes[at]))
                at += 1
            }
            return max(label, 1)
        }
    }
}
