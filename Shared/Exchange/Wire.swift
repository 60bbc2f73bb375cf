public import Schema

/// The first frame of each kind of message, with the version of the wire.
public enum Wire {
    /// Which version this is, as `connect.json` says it; docs/exchange.md describes it, and golden files hold it.
    public static let version = 1
    /// A request: command, id, verb, reader (`*`: the account itself; empty: a guest), body.
    public static let request = "Q1"
    /// An answer: command, id, `ok` or a code, body or sentence, then attachments.
    public static let answer = "A1"
    /// A publish: the first word of a ``PublishMessage``.
    public static let publish = "P1"
    /// An acknowledgement: the first word of its line.
    public static let acknowledgement = "K1"
    /// The first word of ``Heads``.
    public static let heads = "h/"
    /// The most events that a publisher may have outstanding, and that a message may have.
    public static let window = 1_024
}

/// What ingest says with a publish: the lease it works under, and what the bus is to remember of the source.
public struct PublishContext: Hashable, Sendable, Codable {
    /// The source's name.
    public var source: String
    /// The host whose lease covers the source.
    public var host: String
    /// The lease's fencing token.
    public var token: UInt64
    /// The item published, as the bus is to remember it.
    public var item: SourceItem?

    /// Makes a context.
    public init(source: String, host: String, token: UInt64, item: SourceItem? = nil) {
        self.source = source
        self.host = host
        self.token = token
        self.item = item
    }
}

/// What is remembered of an item of a source.
public struct SourceItem: Hashable, Sendable, Codable {
    /// The item's identity in the source.
    public var key: String
    /// The hash of its content.
    public var hash: String
    /// The update that carries it.
    public var update: UpdateID

    /// Makes an item.
    public init(key: String, hash: String, update: UpdateID) {
        self.key = key
        self.hash = hash
        self.update = update
    }
}

/// What the bus remembers of a source between polls.
public struct SourceState: Hashable, Sendable {
    /// Validators and other marks of ingest's own, by name.
    public var marks: [String: String]
    /// The items by key.
    public var items: [String: SourceItem]

    /// Makes a state.
    public init(marks: [String: String] = [:], items: [String: SourceItem] = [:]) {
        self.marks = marks
        self.items = items
    }
}

/// Asks for a page of what the bus remembers of a source.
public struct SourceQuestion: Hashable, Sendable, Codable {
    /// The source's name.
    public var source: String
    /// The key of the last item of the page before; nil: the first page.
    public var after: String?

    /// Makes a question.
    public init(source: String, after: String? = nil) {
        self.source = source
        self.after = after
    }
}

/// A page of what the bus remembers of a source.
public struct SourceAnswer: Hashable, Sendable, Codable {
    /// All its marks.
    public var marks: [String: String]
    /// Items in the order of their keys.
    public var items: [SourceItem]
    /// Whether there are more.
    public var hasMore: Bool

    /// Makes a page.
    public init(marks: [String: String], items: [SourceItem], hasMore: Bool) {
        self.marks = marks
        self.items = items
        self.hasMore = hasMore
    }
}

/// Asks for the hosts that a replica of ingest may serve.
public struct LeaseQuestion: Hashable, Sendable, Codable {
    /// The replica.
    public var replica: String
    /// All the hosts it could serve.
    public var hosts: [String]

    /// Makes a question.
    public init(replica: String, hosts: [String]) {
        self.replica = replica
        self.hosts = hosts
    }
}

/// The hosts that a replica may serve until the leases end.
public struct LeaseAnswer: Hashable, Sendable, Codable {
    /// The fencing token of each host's lease, greater than that of any earlier lease of the host.
    public var tokens: [String: UInt64]
    /// How long they hold from now, in milliseconds.
    public var milliseconds: Int64

    /// Makes an answer.
    public init(tokens: [String: UInt64], milliseconds: Int64) {
        self.tokens = tokens
        self.milliseconds = milliseconds
    }
}

/// Stores marks of a source when a poll brought nothing to publish, and the context's item, which is no event.
public struct MarkQuestion: Hashable, Sendable, Codable {
    /// The source and its lease.
    public var context: PublishContext
    /// The marks, all of them.
    public var marks: [String: String]

    /// Makes a question.
    public init(context: PublishContext, marks: [String: String]) {
        self.context = context
        self.marks = marks
    }
}

/// What a reader is told on arrival.
public struct Welcome: Hashable, Sendable, Codable {
    /// The journal and the newest position of each audience the reader may read.
    public var heads: Cursor
    /// How often the bus has started on this journal.
    public var starts: UInt64
    /// The first position that the journal has, of each audience whose earlier ones have left it; nil: none have.
    public var trimmed: [Audience: UInt64]?

    /// Makes a welcome.
    public init(heads: Cursor, starts: UInt64, trimmed: [Audience: UInt64] = [:]) {
        self.heads = heads
        self.starts = starts
        self.trimmed = trimmed.isEmpty ? nil : trimmed
    }
}

/// Asks for one page of records.
public struct ReplayQuestion: Hashable, Sendable, Codable {
    /// The topics wanted.
    public var patterns: [TopicPattern]
    /// Where to begin.
    public var start: Start
    /// The most records, 1...16,384.
    public var messages: Int
    /// The most bytes of events, 1...8 MiB; a page holds at least one record if there is one.
    public var bytes: Int

    /// Makes a question.
    public init(patterns: [TopicPattern], start: Start, messages: Int = 1_024, bytes: Int = 4_194_304) {
        self.patterns = patterns
        self.start = start
        self.messages = messages
        self.bytes = bytes
    }
}

/// What a page of records ends with.
public struct ReplayAnswer: Hashable, Sendable, Codable {
    /// How far the page reached in each audience, also past what did not match.
    public var cursor: Cursor
    /// Whether nothing newer was there.
    public var complete: Bool
    /// With a complete page, the newest number of each stream, by audience and stream.
    public var heads: [Audience: [String: UInt64]]
    /// The first position that the journal has, of each audience where what follows the cursor asked from has left it;
    /// nil: nothing has.
    public var trimmed: [Audience: UInt64]?

    /// Makes an answer.
    public init(
        cursor: Cursor,
        complete: Bool,
        heads: [Audience: [String: UInt64]] = [:],
        trimmed: [Audience: UInt64] = [:]
    ) {
        self.cursor = cursor
        self.complete = complete
        self.heads = heads
        self.trimmed = trimmed.isEmpty ? nil : trimmed
    }
}

/// Stores a cursor under a name for the account.
public struct CursorQuestion: Hashable, Sendable, Codable {
    /// The cursor's name, at most 64 bytes.
    public var name: String
    /// The cursor.
    public var cursor: Cursor

    /// Makes a question.
    public init(name: String, cursor: Cursor) {
        self.name = name
        self.cursor = cursor
    }
}

/// A question without members, and an answer that says no more than that it was done.
public struct Nothing: Hashable, Sendable, Codable {
    /// Makes the value.
    public init() {}
}
