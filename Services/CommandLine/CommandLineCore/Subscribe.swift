public import ArgumentParser
internal import Exchange
internal import Schema

/// `taiwa subscribe`.
public struct Subscribe: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Print updates as they come.",
        discussion: """
            Patterns select topics: ssa/conjunction, 'ssa/>' for all below, '*/alert', '>' for everything (the default).
            Nothing is missed: what a broken connection swallowed is fetched again. With --cursor, what came within the
            last second before the end may be printed once more the next time.
            """
    )

    @Argument(help: "Topic patterns.")
    var patterns: [String] = [">"]

    @Option(help: "Where to begin: earliest, latest, a time (2026-04-01T00:00:00Z) or a cursor.")
    var from = "latest"

    @Option(
        help: ArgumentHelp(
            "Go on where the subscription of this name was left, and keep its place at the bus; --from counts the first time.",
            valueName: "name"
        )
    )
    var cursor: String?

    @Option(help: "End after this many updates.")
    var limit: Int?

    @Flag(help: "End when everything that is stored has been printed.")
    var once = false

    @Flag(help: "Print one JSON object a line: audience, position, time, the event, and whether it is backfill.")
    var json = false

    @Option(help: "Language of titles: en or ja.")
    var language = "en"

    @OptionGroup var connection: Connection

    /// Makes the command.
    public init() {}

    /// Checks what was typed.
    public func validate() throws {
        _ = try self.topics()
        _ = try self.start()
        if let limit, limit < 1 { throw ValidationError("--limit is \(limit); say 1 or more") }
    }

    private func topics() throws -> [TopicPattern] { try self.patterns.map { try TopicPattern($0) } }

    private func start() throws -> Start {
        switch self.from {
        case "earliest": .earliest
        case "latest": .latest
        default: self.from.contains("=") ? .cursor(try Cursor(self.from)) : .time(try Timestamp(self.from))
        }
    }

    /// Prints until interrupted, or as the options say.
    public func run() async throws {
        let (patterns, start) = (try self.topics(), try self.start())
        try await self.connection.withClient { client in
            try await client.warnOfUnknownTopics(patterns)
            guard let cursor else { return try await self.print(patterns, from: start, client) }
            do { try await self.print(patterns, from: .named(cursor), client) } catch ExchangeError.refused(
                code: "NOT_FOUND",
                _
            ) {
                try await self.print(patterns, from: start, client)
            }
        }
    }

    private func print(_ patterns: [TopicPattern], from start: Start, _ client: ExchangeClient) async throws {
        let (json, language, limit) = (self.json, self.language, self.limit)
        let bookmark = self.cursor.map { Bookmark(client: client, name: $0, start: start) }
        let read = { @Sendable (events: Subscription) async throws in
            var (printed, bookmark) = (0, bookmark)
            for try await event in events {
                switch event {
                case .update(let delivery):
                    say(json ? DeliveryLine.json(delivery) : DeliveryLine.text(delivery, language: language))
                    try await bookmark?.passed(delivery)
                    printed += 1
                    if printed == limit { return try await bookmark?.keep() ?? () }
                case .unverified(let delivery, let fault):
                    warn("not printed: \(delivery.audience) \(delivery.position), \(fault.sentence(delivery.keyID))")
                    try await bookmark?.passed(delivery)
                case .caughtUp(let cursor):
                    try await bookmark?.passed(cursor)
                case .reset(let log):
                    warn("the exchange's journal is another one now (\(log)); reading it from its beginning")
                case .trimmed(let audience, let first):
                    warn(
                        """
                        missing: what of \(audience) before position \(first) was not printed yet; the exchange does not \
                        keep it any more
                        """
                    )
                }
            }
        }
        if self.once { return try await client.withReplay(of: patterns, from: start, read) }
        try await client.withSubscription(to: patterns, from: start, read)
    }
}

extension SignatureFault {
    fileprivate func sentence(_ key: String) -> String {
        switch self {
        case .unsigned: "it is not signed"
        case .redacted: "the operator had it erased"
        case .unknownKey: "it is signed by the key \(key), which the exchange does not know"
        case .wrong: "its signature by the key \(key) does not hold"
        }
    }
}

/// The place that a named subscription has reached, kept at the bus at most once a second.
private struct Bookmark: Sendable {
    let client: ExchangeClient
    let name: String
    private var cursor: Cursor
    private var isCatchingUp: Bool
    private var kept = ContinuousClock.now

    /// What an audience that was not read yet starts at is known for the journal's beginning, for a cursor and for a
    /// name; from any other start nothing is kept before all have been read.
    init(client: ExchangeClient, name: String, start: Start) {
        self.client = client
        self.name = name
        switch start {
        case .earliest, .named: (self.cursor, self.isCatchingUp) = (Cursor(), true)
        case .cursor(let cursor): (self.cursor, self.isCatchingUp) = (cursor, true)
        case .latest, .time: (self.cursor, self.isCatchingUp) = (Cursor(), false)
        }
    }

    /// While it catches up, updates come in the order of positions; later one may come after those that follow it.
    mutating func passed(_ delivery: Delivery) async throws {
        guard self.isCatchingUp else { return }
        if self.cursor.log != delivery.log { self.cursor = Cursor(log: delivery.log) }
        self.cursor[delivery.audience] = delivery.position
        if self.kept.duration(to: .now) >= .seconds(1) { try await self.keep() }
    }

    mutating func passed(_ cursor: Cursor) async throws {
        self.isCatchingUp = false
        self.cursor = cursor
        try await self.keep()
    }

    mutating func keep() async throws {
        guard self.cursor.log != nil else { return }
        let _: Nothing = try await self.client.request(
            .bus,
            "cursor.set",
            CursorQuestion(name: self.name, cursor: self.cursor)
        )
        self.kept = .now
    }
}

/// How a delivery is printed.
enum DeliveryLine {
    private struct Line: Encodable {
        var audience: Audience
        var position: UInt64
        var time: Timestamp
        var log: LogID
        /// Old news that was collected late; left out where it is not.
        var backfill: Bool?
        var event: JSONValue
        var keyID: String
        var signature: String
    }

    static func json(_ delivery: Delivery) -> String {
        let event = try? JSONText.decode(JSONValue.self, from: delivery.bytes, called: "event")
        let line = Line(
            audience: delivery.audience,
            position: delivery.position,
            time: delivery.time,
            log: delivery.log,
            backfill: delivery.isBackfill ? true : nil,
            event: event ?? .null,
            keyID: delivery.keyID,
            signature: delivery.signature
        )
        return String(decoding: JSONText.encode(line), as: UTF8.self)
    }

    static func text(_ delivery: Delivery, language: String) -> String {
        guard let update = try? delivery.event().data else {
            return
                "\(delivery.time)  \(delivery.audience) \(delivery.position)  an event of a newer schema; see it with --json"
        }
        let marks = delivery.isBackfill ? ["BACKFILL"] : []
        return UpdateLine.text(update, at: delivery.time, marks: marks, language: language)
    }
}
