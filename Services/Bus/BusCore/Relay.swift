internal import Exchange
internal import Journal
internal import Ledger
internal import Logging
internal import Schema
internal import ZeroMQ

/// Follows another bus as a reader does, and stores what comes under the numbers that it has there.
///
/// What is in the journal says where it goes on; there is nothing else to remember.
struct Relay: Sendable {
    /// The exchange that is followed has another journal now.
    struct OtherJournal: Error {
        let log: LogID
    }

    /// What may be read, or is served, changed: begin again.
    private struct Changed: Error {}

    private static let pause: Duration = .seconds(1)
    /// After how long without an answer the line counts as down.
    private static let patience: Duration = .seconds(2)

    let bus: Bus
    let upstream: Upstream
    let trees: AudienceTrees
    let registry: LiveRegistry
    let signer: LogSigner
    let logger: Logger

    /// Follows until cancelled.
    ///
    /// - Throws: ``OtherJournal``, or `CancellationError`.
    func run() async throws {
        while true {
            do { try await self.follow() } catch is Changed {} catch let error as Divergence {
                return try await self.stop(error.description)
            } catch let error as OtherJournal { throw error } catch {
                try Task.checkCancellation()
                if self.upstream.missed(because: "\(error)") {
                    self.logger.warning("the exchange is not followed for now", metadata: ["because": "\(error)"])
                }
                await self.upstream.measure(self.bus.state.heads)
                try await Task.sleep(for: Self.pause)
            }
        }
    }

    /// Takes nothing more, and says so, until cancelled.
    private func stop(_ reason: String) async throws {
        self.upstream.object(reason)
        self.logger.error("the relay takes no more; it serves what it has", metadata: ["because": "\(reason)"])
        await self.upstream.measure(self.bus.state.heads)
        while true { try await Task.sleep(for: .seconds(3_600)) }
    }

    private func follow() async throws {
        let client = try self.upstream.folder.client()
        do { try await self.follow(client) } catch {
            await client.close()
            throw error
        }
    }

    private func follow(_ client: ExchangeClient) async throws {
        guard let text = client.connect.logKey else {
            throw Divergence("\(self.upstream.folder.connectFile) names no logKey; ask the exchange for a newer one")
        }
        let key = try LogKey(text)
        let welcome: Welcome = try await client.request(.bus, "welcome", Nothing(), timeout: Self.patience)
        guard let log = welcome.heads.log, log == self.bus.log else {
            throw welcome.heads.log.map { OtherJournal(log: $0) } as (any Error)?
                ?? ExchangeError.malformed(what: "a welcome names no journal")
        }
        self.registry.show(Set(welcome.heads.positions.keys))
        let served = self.served(welcome, client.connect)
        var cursor = welcome.heads
        for audience in served { cursor[audience] = await self.bus.state.head(audience) }
        let start = cursor
        // Before anything is put behind what is here.
        for audience in served {
            try await self.prove(client, TreeOrigin(log: log, audience: audience), by: key)
        }
        if !self.upstream.hasKeys { try await self.learnAll(client) }
        self.upstream.heard(welcome.heads, unreachable: self.unreachable(welcome, client.connect))
        self.logger.info(
            "following the exchange",
            metadata: ["from": "\(start)", "audiences": "\(served.sorted().map(\.name).joined(separator: " "))"]
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await client.withSubscription(to: [.all], from: .cursor(start)) { subscription in
                    var events = RelayedEvents()
                    try await subscription.forEachBatch { batch in
                        let (deliveries, end) = Self.deliveries(batch, of: log, among: served)
                        try await self.take(deliveries, client, &events)
                        if let end { throw end }
                    }
                }
                throw ExchangeError.closed
            }
            group.addTask { try await self.watch(client, key, log, served) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Has the exchange prove that its tree goes on from the one here; another journal since its welcome is no other
    /// history of this one.
    private func prove(_ client: ExchangeClient, _ origin: TreeOrigin, by key: LogKey) async throws {
        do { try await client.prove(self.trees, origin, by: key) } catch let error as Divergence {
            let welcome: Welcome = try await client.request(.bus, "welcome", Nothing(), timeout: Self.patience)
            if let other = welcome.heads.log, other != origin.log { throw OtherJournal(log: other) }
            throw error
        }
    }

    /// The audiences that may be read there and are served here.
    private func served(_ welcome: Welcome, _ connect: ConnectFile) -> Set<Audience> {
        Set(self.registry.current.audiences.keys.filter { welcome.heads.positions[$0] != nil })
            .subtracting(self.unreachable(welcome, connect))
    }

    private func unreachable(_ welcome: Welcome, _ connect: ConnectFile) -> Set<Audience> {
        Set(welcome.heads.positions.keys).subtracting(connect.live.keys)
    }

    /// What events of a subscription hand over, up to one behind which nothing is taken, and why it is not.
    private static func deliveries(
        _ events: [SubscriptionEvent],
        of log: LogID,
        among served: Set<Audience>
    ) -> (deliveries: [Delivery], end: (any Error)?) {
        var deliveries: [Delivery] = []
        for event in events {
            do {
                if let delivery = try Self.delivery(event, of: log, among: served) { deliveries.append(delivery) }
            } catch { return (deliveries, error) }
        }
        return (deliveries, nil)
    }

    /// What an event of a subscription hands over, if it is of an audience that is served.
    private static func delivery(
        _ event: SubscriptionEvent,
        of log: LogID,
        among served: Set<Audience>
    ) throws -> Delivery? {
        switch event {
        case .update(let delivery), .unverified(let delivery, .redacted):
            return served.contains(delivery.audience) ? delivery : nil
        case .unverified(let delivery, let fault):
            guard served.contains(delivery.audience) else { return nil }
            throw Divergence(
                """
                position \(delivery.position) of \(delivery.audience) came with a signature that does not hold \
                (\(fault.rawValue), key \(delivery.keyID)); a key that was removed from the registry there is to be \
                put back as retired
                """
            )
        case .caughtUp: return nil
        case .trimmed(let audience, let first):
            guard served.contains(audience) else { return nil }
            throw Divergence(
                """
                the exchange keeps \(audience) from position \(first) on only, and what is here ends before; stop the \
                relay, put a copy of the exchange's bus/journal in place of its own, remove bus/snapshot.json and \
                bus/upstream-keys.json, and start it
                """
            )
        case .reset(let other):
            guard other == log else { throw OtherJournal(log: other) }
            throw Divergence("the exchange has fewer events than it had")
        }
    }

    /// Stores deliveries that came together; returns when they are durable.
    private func take(
        _ deliveries: [Delivery],
        _ client: ExchangeClient,
        _ events: inout RelayedEvents
    ) async throws {
        guard !deliveries.isEmpty else { return }
        try await self.learn(Set(deliveries.map(\.keyID)), client)
        var relayed: [RelayedEvent] = []
        do {
            for delivery in deliveries { relayed.append(try await self.relayed(delivery, client, &events)) }
        } catch let divergence as Divergence {
            // What came before it is right.
            if !relayed.isEmpty { try await self.bus.store(relayed) }
            throw divergence
        }
        try await self.bus.store(relayed)
    }

    private func relayed(
        _ delivery: Delivery,
        _ client: ExchangeClient,
        _ events: inout RelayedEvents
    ) async throws -> RelayedEvent {
        let account = self.upstream.keys([delivery.keyID]).first?.account ?? client.credentials.account
        guard delivery.isRedacted else { return try events.event(delivery, of: account) }
        let topics = try await client.topics(ofErased: delivery)
        var erased = try RelayedEvents.erased(delivery, under: topics, of: account)
        erased.tombstone = try self.tombstone(erased.event, delivery.log)
        return erased
    }

    /// Says of an event that it was erased before it came here, so that `taiwa verify` knows why it is not there.
    private func tombstone(_ event: EventRecord, _ log: LogID) throws -> String {
        try Tombstone(
            TreeOrigin(log: log, audience: event.audience),
            position: event.position,
            leaf: event.leaf,
            time: .now,
            by: "the exchange that is relayed",
            reason: "it was erased there before it came here"
        ).signed(by: self.signer)
    }

    /// Keeps the keys of ids that are not known yet, before anything is stored that they signed.
    private func learn(_ ids: Set<String>, _ client: ExchangeClient) async throws {
        let unknown = ids.subtracting(self.upstream.keys(ids).map(\.id))
        if !unknown.isEmpty { try await self.ask(unknown, client) }
    }

    /// Keeps the keys of everything that is here, as when it was copied from the exchange.
    private func learnAll(_ client: ExchangeClient) async throws {
        var ids: Set<String> = []
        for (audience, head) in await self.bus.state.heads {
            var next = (await self.bus.trimmed[audience] ?? 0) + 1
            while next <= head {
                try Task.checkCancellation()
                let events = try await self.bus.reader.events(
                    audience,
                    next..<min(next + 4_096, head + 1),
                    upTo: 1_048_576
                )
                ids.formUnion(events.map(\.keyID))
                next += UInt64(events.count)
            }
        }
        try await self.ask(ids, client)
    }

    private func ask(_ ids: Set<String>, _ client: ExchangeClient) async throws {
        let ids = ids.sorted()
        var keys: [SigningKey] = []
        for start in stride(from: 0, to: ids.count, by: KeysQuestion.most) {
            let some = Array(ids[start..<min(ids.count, start + KeysQuestion.most)])
            let answer: KeysAnswer = try await client.request(.bus, "keys", KeysQuestion(ids: some))
            keys += answer.keys.filter { some.contains($0.id) }
        }
        try self.upstream.keep(keys)
    }

    /// Each second asks how the exchange is, and compares its trees with those here.
    private func watch(_ client: ExchangeClient, _ key: LogKey, _ log: LogID, _ served: Set<Audience>) async throws {
        var rounds = 0
        while true {
            let connect = try ConnectFile.load(from: self.upstream.folder.connectFile)
            guard connect == client.connect else { throw Changed() }
            do {
                let welcome: Welcome = try await client.request(.bus, "welcome", Nothing(), timeout: Self.patience)
                guard welcome.heads.log == log else {
                    throw welcome.heads.log.map { OtherJournal(log: $0) } ?? Changed()
                }
                self.upstream.heard(welcome.heads, unreachable: self.unreachable(welcome, client.connect))
                self.registry.show(Set(welcome.heads.positions.keys))
                guard self.served(welcome, client.connect) == served else { throw Changed() }
                for audience in served {
                    try await self.prove(client, TreeOrigin(log: log, audience: audience), by: key)
                }
                // What they may sign and until when changes there.
                if rounds.isMultiple(of: 60) { try await self.ask(Set(self.upstream.keyIDs), client) }
                rounds += 1
            } catch ExchangeError.noAnswer(let service, let endpoint) {
                let error = ExchangeError.noAnswer(service: service, endpoint: endpoint)
                if self.upstream.missed(because: "\(error)") {
                    self.logger.warning("the line is down; what is here is served", metadata: ["because": "\(error)"])
                }
            }
            await self.upstream.measure(self.bus.state.heads)
            try await Task.sleep(for: Self.pause)
        }
    }
}
