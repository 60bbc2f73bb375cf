internal import Exchange
internal import Logging
internal import Metrics
internal import Schema
internal import Storage

/// Puts what the journal says into the archive, and knows how far it is.
actor Indexer {
    /// How far the work is.
    enum State: Hashable {
        /// It reads what was published before.
        case catchingUp
        /// The archive has all that was published.
        case live
        /// It cannot go on, and tries again.
        case failing(reason: String)
    }

    private let archive: any Archive
    private let logger: Logger
    private let events = Counter(label: "taiwa_indexing_events_total")
    private let unreadable = Counter(label: "taiwa_indexing_unreadable_total")
    private var isRebuildWanted = false
    private var backlog: Backlog?

    /// How far the work is.
    private(set) var state = State.catchingUp

    init(archive: any Archive, logger: Logger) {
        self.archive = archive
        self.logger = logger
    }

    /// Makes ready for reading after the archive's cursor, or at the beginning when a rebuild is wanted.
    ///
    /// - Parameters:
    ///   - backlog: What will be applied, to be woken when a rebuild is wanted.
    ///   - welcome: Says what the journal has, asked when there is a rebuild.
    /// - Returns: Where to read on.
    /// - Throws: `StorageError`, or what `welcome` throws.
    func start(_ backlog: Backlog, _ welcome: @Sendable () async throws -> Welcome) async throws -> Start {
        self.backlog = backlog
        if self.isRebuildWanted {
            let welcome = try await welcome()
            // What has left the journal is in the archive alone.
            var kept = Cursor(log: welcome.heads.log)
            let had = try await self.archive.cursor()
            for (audience, first) in welcome.trimmed ?? [:] {
                kept[audience] = first - 1
                if had[audience] < first - 1 { self.lacks(audience, before: first) }
            }
            try await self.archive.reset(to: kept)
            self.isRebuildWanted = false
            self.logger.notice(
                "the archive is rebuilt from the journal",
                metadata: kept.positions.isEmpty ? [:] : ["but what has left it": "\(kept)"]
            )
        }
        self.state = .catchingUp
        let cursor = try await self.archive.cursor()
        return cursor.log == nil ? .earliest : .cursor(cursor)
    }

    private func lacks(_ audience: Audience, before first: UInt64) {
        self.logger.error(
            "the archive lacks what has left the journal before it was read",
            metadata: ["audience": "\(audience)", "before position": "\(first)"]
        )
    }

    /// Has the archive forget everything that the journal has, and read it from its beginning.
    func rebuild() {
        self.isRebuildWanted = true
        self.state = .catchingUp
        self.backlog?.wake()
    }

    /// Remembers why the work stopped, and how to go on.
    func failed(_ error: any Error) {
        if case StorageError.anotherLog(let kept, let given) = error {
            // A journal restored from a backup is another one, and is told apart by its id.
            self.logger.warning("the journal is another one", metadata: ["was": "\(kept)", "is": "\(given)"])
            self.isRebuildWanted = true
            return
        }
        self.state = .failing(reason: "\(error)")
        self.logger.error("indexing failed", metadata: ["reason": "\(error)"])
    }

    /// Applies events in order.
    ///
    /// - Returns: Whether to go on with the same subscription.
    /// - Throws: `StorageError`; what was not kept then comes again after the archive's cursor.
    func apply(_ events: [SubscriptionEvent]) async throws -> Bool {
        var deliveries: [Delivery] = []
        for event in events {
            switch event {
            case .update(let delivery): deliveries.append(delivery)
            case .unverified(let delivery, let fault): self.refuse(delivery, fault)
            case .caughtUp(let cursor):
                try await self.apply(deliveries)
                deliveries = []
                try await self.archive.append([], cursor: cursor)
                self.state = .live
            case .reset(let log):
                // What came before is of the journal that is no more.
                self.logger.warning("the journal is another one", metadata: ["is": "\(log)"])
                self.isRebuildWanted = true
                self.state = .catchingUp
                return false
            case .trimmed(let audience, let first): self.lacks(audience, before: first)
            }
        }
        try await self.apply(deliveries)
        return !self.isRebuildWanted
    }

    private func refuse(_ delivery: Delivery, _ fault: SignatureFault) {
        self.unreadable.increment()
        self.logger.error(
            "an event is not archived",
            metadata: [
                "audience": "\(delivery.audience)", "position": "\(delivery.position)", "fault": "\(fault)",
                "key": "\(delivery.keyID)",
            ]
        )
    }

    /// Keeps deliveries and the cursor after them in one transaction.
    /// - Throws: `StorageError`.
    func apply(_ deliveries: [Delivery]) async throws {
        guard let log = deliveries.first?.log else { return }
        var cursor = Cursor(log: log)
        for delivery in deliveries { cursor[delivery.audience] = max(cursor[delivery.audience], delivery.position) }
        try await self.archive.append(deliveries.map(self.entry(of:)), cursor: cursor)
        self.events.increment(by: deliveries.count)
    }

    private func entry(of delivery: Delivery) -> ArchivedUpdate {
        let content: ArchivedUpdate.Content
        do { content = .update(try delivery.event().data) } catch {
            self.unreadable.increment()
            self.logger.error(
                "an event cannot be read and is kept as it is",
                metadata: [
                    "audience": "\(delivery.audience)", "position": "\(delivery.position)", "reason": "\(error)",
                ]
            )
            content = .unreadable(reason: error.description)
        }
        return ArchivedUpdate(
            audience: delivery.audience,
            position: delivery.position,
            log: delivery.log,
            time: delivery.time,
            bytes: delivery.bytes,
            signature: delivery.signature,
            keyID: delivery.keyID,
            content: content
        )
    }
}
