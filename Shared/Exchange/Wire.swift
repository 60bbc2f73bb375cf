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
