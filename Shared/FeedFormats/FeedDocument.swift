public import Schema

/// What was read from a source in one go.
public struct FeedDocument: Hashable, Sendable {
    private static let mostUnread = 100

    /// The format it was recognised as, such as `rss-2.0` or `ccsds-cdm-kvn`.
    public let format: String
    /// What the feed says about itself, where the format is one of feeds.
    public let feed: FeedHeader?
    /// What it says, in the order of the document; origin `collected`.
    public internal(set) var updates: [Update]
    /// Parts that could not be read, and were left out, such as damaged sentences of a receiver's stream, or stay what
    /// they are in, such as an advisory in a feed's item; at most 100, the last of which then says how many more there
    /// are.
    public let unread: [FormatError]
    /// Whether such parts are to be expected, as in what a receiver takes from the air.
    public let isNoisy: Bool
    /// Whether its updates have identity, topics and lengths as the exchange needs them.
    private(set) var isFinished = false
    /// Whether it is known that no two of its updates are of one item.
    private(set) var hasOwnItems = false

    /// Makes a document.
    public init(
        format: String,
        feed: FeedHeader? = nil,
        updates: [Update],
        unread: [FormatError] = [],
        isNoisy: Bool = false
    ) {
        self.format = format
        self.isNoisy = isNoisy
        self.feed = feed
        self.updates = updates
        let more = unread.count - Self.mostUnread
        self.unread =
            more <= 0
            ? unread
            : unread.prefix(Self.mostUnread - 1) + [
                FormatError(
                    where: "after \(unread[Self.mostUnread - 2].where)",
                    reason: "\(more + 1) more cannot be read"
                )
            ]
    }

    /// Makes a document whose updates are finished.
    init(
        format: String,
        feed: FeedHeader? = nil,
        finished updates: [Update],
        hasOwnItems: Bool = false,
        unread: [FormatError] = []
    ) {
        self.init(format: format, feed: feed, updates: updates, unread: unread)
        self.isFinished = true
        self.hasOwnItems = hasOwnItems
    }
}
