public import Schema

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

/// Asks for a page of what the bus remembers of a source.
public struct SourceQuestion: Hashable, Sendable, Codable {
    /// The source's name.
    public var source: String
    /// The key of the last item of the page before; nil: the first page.
    public var after: String?
    /// Only the items with these keys, all in one page; nil: every item.
    public var keys: [String]?

    /// Makes a question.
    public init(source: String, after: String? = nil, keys: [String]? = nil) {
        self.source = source
        self.after = after
        self.keys = keys
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
    /// What could not be read and was kept, the oldest first; nil: nothing.
    public var kept: [KeptDocument]?

    /// Makes a page.
    public init(marks: [String: String], items: [SourceItem], hasMore: Bool, kept: [KeptDocument] = []) {
        self.marks = marks
        self.items = items
        self.hasMore = hasMore
        self.kept = kept.isEmpty ? nil : kept
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
    /// The sources whose kept documents somebody wants read again, and the request's id, which the mark `reparsed` is to
    /// have afterwards; nil: none.
    public var reparse: [String: String]?
    /// What hubs said of sources and was not acted on yet; nil: nothing.
    public var calls: [String: SourceCall]?

    /// Makes an answer.
    public init(
        tokens: [String: UInt64],
        milliseconds: Int64,
        reparse: [String: String] = [:],
        calls: [String: SourceCall] = [:]
    ) {
        self.tokens = tokens
        self.milliseconds = milliseconds
        self.reparse = reparse.isEmpty ? nil : reparse
        self.calls = calls.isEmpty ? nil : calls
    }
}

/// Stores marks of a source when a poll brought nothing to publish, and the context's item, which is no event.
public struct MarkQuestion: Hashable, Sendable, Codable {
    /// The source and its lease.
    public var context: PublishContext
    /// The marks, all of them.
    public var marks: [String: String]
    /// Whether they may be lost with the bus, as counts and times that the next poll brings anew.
    public var isFleeting: Bool?

    /// Makes a question.
    public init(context: PublishContext, marks: [String: String], isFleeting: Bool = false) {
        self.context = context
        self.marks = marks
        self.isFleeting = isFleeting ? true : nil
    }
}

/// Asks for the marks of all sources, a page at a time.
public struct SourcesQuestion: Hashable, Sendable, Codable {
    /// The last source of the page before; nil: the first page.
    public var after: String?

    /// Makes a question.
    public init(after: String? = nil) { self.after = after }
}

/// The marks of sources, in the order of their names.
public struct SourcesAnswer: Hashable, Sendable, Codable {
    /// The marks by source.
    public var sources: [String: [String: String]]
    /// Whether there are more.
    public var hasMore: Bool

    /// Makes a page.
    public init(sources: [String: [String: String]], hasMore: Bool) {
        self.sources = sources
        self.hasMore = hasMore
    }
}

/// Wants a source's kept documents read again.
public struct ReparseQuestion: Hashable, Sendable, Codable {
    /// The source's name.
    public var source: String
    /// The request's id, 1...64 bytes, which the source's mark `reparsed` has once it is done.
    public var request: String

    /// Makes a question.
    public init(source: String, request: String) {
        self.source = source
        self.request = request
    }
}
