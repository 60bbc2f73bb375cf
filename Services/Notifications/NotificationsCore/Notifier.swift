internal import Exchange
internal import Logging
internal import Schema
internal import Storage

/// Reads the exchange, finds who is to be told of what, and queues it.
actor Notifier {
    /// What the bus took longer ago than this alerts nobody; deliveries are remembered for longer.
    static let newsSeconds: Int64 = 7 * 86_400
    /// How many events that concern nobody are read before the cursor is kept.
    static let lazyEvents = 256

    private let store: any Subscriptions
    private let registry: @Sendable () -> Registry?
    private let time: Time
    private let logger: Logger

    private var known: [SubscriptionID: StoredSubscription]?
    private var readings = 0
    private var newestReading = 0
    private var unkept = 0
    /// How far the journal has been read.
    private(set) var cursor = Cursor()
    /// Whether everything older than the start was read.
    private(set) var hasCaughtUp = false

    init(store: any Subscriptions, registry: @escaping @Sendable () -> Registry?, time: Time, logger: Logger) {
        self.store = store
        self.registry = registry
        self.time = time
        self.logger = logger
    }

    /// Where to begin reading: after what was read, or else when the service was started first.
    /// - Throws: ``StorageError``
    func start() async throws -> Start {
        self.unkept = 0
        self.hasCaughtUp = false
        if let kept = try await self.store.cursor() {
            self.cursor = kept
            return .cursor(kept)
        }
        self.cursor = Cursor()
        return .time(try await self.store.firstStart(now: self.time.now()))
    }

    /// Takes what the exchange says.
    ///
    /// - Returns: How many deliveries were queued.
    /// - Throws: ``StorageError``, whereupon reading goes on from ``start()``.
    @discardableResult
    func apply(_ event: SubscriptionEvent) async throws -> Int {
        switch event {
        case .update(let delivery):
            return try await self.apply(delivery)
        case .unverified(let delivery, let fault):
            self.logger.error(
                "nobody is told of an event",
                metadata: [
                    "audience": "\(delivery.audience)", "position": "\(delivery.position)", "fault": "\(fault)",
                    "key": "\(delivery.keyID)",
                ]
            )
            return 0
        case .caughtUp(let cursor):
            try await self.keep(cursor)
            self.hasCaughtUp = true
            return 0
        case .reset(let log):
            self.logger.warning("the journal is another one", metadata: ["log": "\(log)"])
            self.hasCaughtUp = false
            try await self.keep(Cursor(log: log))
            return 0
        case .trimmed(let audience, let first):
            self.logger.warning(
                "nobody is told of what has left the journal",
                metadata: ["audience": "\(audience)", "before position": "\(first)"]
            )
            return 0
        }
    }

    private func apply(_ delivery: Delivery) async throws -> Int {
        var cursor = self.cursor
        if cursor.log != delivery.log { cursor = Cursor(log: delivery.log) }
        guard delivery.position > cursor[delivery.audience] else { return 0 }
        cursor[delivery.audience] = delivery.position

        let matches = try await self.matches(for: delivery)
        guard let update = matches.update, !matches.subscriptions.isEmpty else {
            self.unkept += 1
            if self.unkept >= Self.lazyEvents { try await self.keep(cursor) } else { self.cursor = cursor }
            return 0
        }
        let notice = Notice(
            log: delivery.log,
            audience: delivery.audience,
            position: delivery.position,
            time: delivery.time,
            isExercise: delivery.isExercise,
            updateID: update,
            bytes: delivery.bytes
        )
        let deliveries = matches.subscriptions.map { ($0, WebhookMessage.id(of: notice, to: $0)) }
        let queued = try await self.store.enqueue(
            notice,
            deliveries: Dictionary(deliveries) { first, _ in first },
            now: self.time.now(),
            cursor: cursor
        )
        self.cursor = cursor
        self.unkept = 0
        return queued
    }

    private func keep(_ cursor: Cursor) async throws {
        try await self.store.enqueue(nil, deliveries: [:], now: self.time.now(), cursor: cursor)
        self.cursor = cursor
        self.unkept = 0
    }

    private func matches(for delivery: Delivery) async throws -> (update: UpdateID?, subscriptions: [SubscriptionID]) {
        let isNews = delivery.time >= self.time.now().adding(seconds: -Self.newsSeconds)
        guard !delivery.isBackfill, isNews else { return (nil, []) }
        let candidates = try await self.subscriptions().values.filter {
            $0.disabled == nil && $0.created <= delivery.time
        }
        guard !candidates.isEmpty else { return (nil, []) }
        let event: Event
        do { event = try delivery.event() } catch {
            self.logger.error(
                "an event cannot be read and alerts nobody",
                metadata: [
                    "audience": "\(delivery.audience)", "position": "\(delivery.position)",
                    "reason": "\(error.description)",
                ]
            )
            return (nil, [])
        }
        let (registry, now) = (try await self.currentRegistry(), self.time.now())
        let matching = candidates.filter {
            $0.filter.matches(event.data) && registry.mayRead($0.owner, delivery.audience, at: now)
        }
        return (event.data.id, matching.map(\.id))
    }

    /// Waits for the registry: to decide without it would lose what it allows.
    private func currentRegistry() async throws -> Registry {
        while true {
            if let registry = self.registry() { return registry }
            try await self.time.wait(self.time.now().adding(seconds: 1))
        }
    }
}

/// What people ask of it.
extension Notifier {
    /// Every subscription by its id.
    func subscriptions() async throws -> [SubscriptionID: StoredSubscription] {
        if let known { return known }
        return try await self.reload()
    }

    /// Reads every subscription again.
    @discardableResult
    func reload() async throws -> [SubscriptionID: StoredSubscription] {
        self.readings += 1
        let reading = self.readings
        let pairs = try await self.store.all().map { ($0.id, $0) }
        let known = Dictionary(pairs) { first, _ in first }
        // A reading that began later knows all that this one knows.
        if reading > self.newestReading {
            self.newestReading = reading
            self.known = known
        }
        return known
    }

    /// Keeps a subscription; from now on it is matched.
    func add(_ subscription: StoredSubscription) async throws {
        try await self.store.add(subscription)
        try await self.reload()
    }

    /// Forgets a subscription with its deliveries.
    func remove(_ id: SubscriptionID) async throws {
        try await self.store.remove(id)
        try await self.reload()
    }
}
