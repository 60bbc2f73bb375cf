internal import Language
internal import Schema
internal import Synchronization

/// The items of a feed, read on other cores while the feed is.
final class FeedItems {
    /// What is made of them.
    enum Kind {
        /// Entries, of which updates are made once the whole feed is known.
        case entries
        /// Finished articles in a format, as if the feed had said of itself all it says before its first item, and as if
        /// no item went by what another one goes by.
        case articles(format: String)
    }

    private enum Item: Sendable {
        indirect case ended(FeedEntry)
        case unread(XMLPart, FeedReader.Surroundings)
    }

    /// What could not be read or made.
    private enum Failure: Error {
        case unread
        case unmade(FormatError)
    }

    /// Whether articles were made that go by an identity of their own, and whether some were that do not.
    private final class Identities: Sendable {
        private let met = Mutex<Set<Bool>>([])

        func meet(_ entries: [FeedEntry]) {
            self.met.withLock { $0.formUnion(entries.lazy.map(\.hasOwnIdentity)) }
        }

        var areMixed: Bool { self.met.withLock { $0.count > 1 } }
    }

    private typealias Entries = ConcurrentStream<Item, FeedEntry, Failure>
    private typealias Articles = ConcurrentStream<Item, Update, Failure>

    private let context: FeedContext
    private let isAtom: Bool
    private let kind: Kind
    private let entries: Entries
    /// Begins with the first item.
    private var articles: Articles?
    /// What the articles took from their feed.
    private(set) var channel: FeedChannel?
    /// How many items have come.
    private(set) var count = 0
    private let identities = Identities()
    private lazy var readEntries = Result { () throws(Failure) in try self.entries.takeValues() }
    private lazy var madeArticles = Result { () throws(Failure) in try self.articles?.takeValues() ?? [] }

    init(_ kind: Kind, _ context: FeedContext, isAtom: Bool) {
        self.kind = kind
        self.context = context
        self.isAtom = isAtom
        self.entries = Entries { (items, _, entries) throws(Failure) in
            var read = try Self.read(items, context, isAtom: isAtom)
            for index in read.indices { entries.append(read[index].taken()) }
        }
    }

    /// Takes in an item; `channel` is what items take from their feed, as far as the feed has said it.
    func append(_ item: consuming FeedEntry, in channel: @autoclosure () -> FeedChannel) {
        self.append(.ended(item), in: channel)
    }

    /// Takes in an item that is still to be read.
    func append(_ part: XMLPart, _ around: FeedReader.Surroundings, in channel: @autoclosure () -> FeedChannel) {
        self.append(.unread(part, around), in: channel)
    }

    private func append(_ item: Item, in channel: () -> FeedChannel) {
        switch self.kind {
        case .entries: self.entries.append(item)
        case .articles(let format):
            let articles = self.articles ?? self.beginArticles(format, in: channel())
            articles.append(item)
        }
        self.count += 1
    }

    private func beginArticles(_ format: String, in channel: FeedChannel) -> Articles {
        let articles = Articles { [context, isAtom, identities] (items, first, articles) throws(Failure) in
            var entries = try Self.read(items, context, isAtom: isAtom)
            identities.meet(entries)
            for index in entries.indices {
                do throws(FormatError) {
                    articles.append(entries[index].takeDraft(first + index, in: channel, format: format, context))
                    try articles.changeLast { (article) throws(FormatError) in
                        try article.finish(in: context, textKind: .article)
                    }
                } catch {
                    throw .unmade(error)
                }
            }
        }
        self.channel = channel
        self.articles = articles
        return articles
    }

    private static func read(_ items: [Item], _ context: FeedContext, isAtom: Bool) throws(Failure) -> [FeedEntry] {
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
        if parts.isEmpty { return ended }
        guard ended.isEmpty else { throw .unread }
        let reader = FeedReader(context, isAtom: isAtom, itemsIn: surroundings)
        guard PlainXML.read(parts, into: reader) else { throw .unread }
        return reader.takeEnded()
    }

    /// Whether every item could be read, once no more come.
    var isWhole: Bool {
        switch self.kind {
        case .entries: if case .failure = self.readEntries { false } else { true }
        case .articles: if case .failure(.unread) = self.madeArticles { false } else { true }
        }
    }

    /// The items, which are no longer here then.
    func takeEntries() -> [FeedEntry] {
        defer { self.readEntries = .success([]) }
        guard case .success(let entries) = self.readEntries else {
            preconditionFailure("of a feed that is not whole nothing is taken")
        }
        return entries
    }

    /// The articles, which are no longer here then.
    ///
    /// - Returns: Nil where one of the items is none, and where some have an identity and some have not: whether a link is
    ///   one's own is to be asked of all.
    func takeArticles() -> [Update]? {
        defer { self.madeArticles = .success([]) }
        guard case .success(let articles) = self.madeArticles, !self.identities.areMixed else { return nil }
        return articles
    }
}
