internal import Exchange
internal import Logging
internal import Outbound
internal import Schema
internal import Storage

/// Sends what is due and keeps what came of it.
actor Courier {
    /// How long a delivery that is pending no more is kept.
    static let keptSeconds: Int64 = 30 * 86_400
    private static let secondsADay: Int64 = 86_400

    private let store: any Subscriptions
    private let client: HTTPClient
    private let registry: @Sendable () -> Registry?
    private let time: Time
    private let schedule: RetrySchedule
    private let logger: Logger
    private let notifier: Notifier

    private var lanes = Lanes()
    private var waker: AsyncStream<Void>.Continuation?
    private var timer: Task<Void, Never>?
    private var nextTidying: Timestamp?

    init(
        store: any Subscriptions,
        notifier: Notifier,
        client: HTTPClient,
        registry: @escaping @Sendable () -> Registry?,
        time: Time,
        chance: @escaping @Sendable () -> Double,
        logger: Logger
    ) {
        self.store = store
        self.notifier = notifier
        self.client = client
        self.registry = registry
        self.time = time
        self.schedule = RetrySchedule(chance: chance)
        self.logger = logger
    }

    /// Sends until cancelled.
    /// - Throws: ``StorageError`` when the store fails, ``OutboundError/closed`` when the client was closed.
    func run() async throws {
        // A stream ends with the task that reads it: each run has its own.
        let (wakes, waker) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        self.waker = waker
        self.lanes = Lanes()
        defer {
            self.timer?.cancel()
            waker.finish()
        }
        try await withThrowingDiscardingTaskGroup { group in
            waker.yield()
            for await _ in wakes {
                for (delivery, subscription) in try await self.takeDue() {
                    group.addTask { try await self.attempt(delivery, for: subscription) }
                }
            }
        }
    }

    /// Looks for what is due: after something was queued, an attempt ended or a time came.
    func wake() { self.waker?.yield() }

    private func takeDue() async throws -> [(DueDelivery, StoredSubscription)] {
        let now = self.time.now()
        guard self.registry() != nil else {
            // Who may read what is not known just now, and will be.
            self.wake(at: now.adding(seconds: 1))
            return []
        }
        try await self.tidyUp(at: now)
        let subscriptions = try await self.notifier.subscriptions()
        self.lanes.keep(only: Set(subscriptions.keys))
        let due = try await self.store.dueSubscriptions(at: now)
        var taken: [(DueDelivery, StoredSubscription)] = []
        // Those that answer come first; among each kind chance decides, so that no id is always the last.
        let turns = due.shuffled().map { ($0, self.lanes.isFailing($0)) }
        for (id, _) in turns.filter({ !$0.1 }) + turns.filter(\.1) {
            let room = self.lanes.room(for: id, at: now)
            guard room > 0, let subscription = subscriptions[id] else { continue }
            let underWay = self.lanes.underWay(for: id)
            let found = try await self.store.due(for: id, at: now, limit: room + underWay.count)
            for delivery in found.filter({ !underWay.contains($0.id) }).prefix(room) {
                self.lanes.started(delivery.id, for: id)
                taken.append((delivery, subscription))
            }
        }
        let next = try await self.store.nextDue(after: now)
        let times = [next, self.lanes.nextRestEnd(after: now), self.nextTidying].compactMap { $0 }
        if let time = times.min() { self.wake(at: time) }
        return taken
    }

    private func wake(at time: Timestamp) {
        self.timer?.cancel()
        self.timer = Task {
            do { try await self.time.wait(time) } catch { return }
            self.wake()
        }
    }

    private func tidyUp(at now: Timestamp) async throws {
        if let nextTidying, now < nextTidying { return }
        self.nextTidying = now.adding(seconds: Self.secondsADay)
        try await self.store.forget(queuedBefore: now.adding(seconds: -Self.keptSeconds))
    }

    private func attempt(_ delivery: DueDelivery, for subscription: StoredSubscription) async throws {
        let time = self.time.now()
        let start = ContinuousClock.now
        var end = time
        var endpointWorks: Bool?
        defer {
            self.lanes.ended(delivery.id, for: subscription.id, endpointWorks: endpointWorks, at: end)
            self.wake()
        }
        guard let verdict = try await self.verdict(on: delivery, for: subscription, at: time) else { return }
        end = self.time.now()
        let record = DeliveryRecord.Attempt(
            time: time,
            status: verdict.status,
            error: verdict.error,
            milliseconds: Int64(start.duration(to: .now) / .milliseconds(1))
        )
        // In a task of its own, which shutdown does not cancel: what was sent is to be known as sent.
        try await Task { [store] in
            try await store.record(record, of: delivery.id, outcome: verdict.outcome)
        }.value
        endpointWorks = verdict.endpointWorks
        if case .disabled = verdict.outcome { try await self.notifier.reload() }
        if verdict.error != nil {
            self.logger.notice(
                "delivery not taken",
                metadata: [
                    "subscription": "\(subscription.id)", "delivery": "\(delivery.id)",
                    "attempt": "\(delivery.attempts + 1)", "status": "\(verdict.status.map { "\($0)" } ?? "none")",
                ]
            )
        }
    }

    /// Asks for the owner's rights once more, then sends; nil when the attempt was broken off.
    private func verdict(
        on delivery: DueDelivery,
        for subscription: StoredSubscription,
        at now: Timestamp
    ) async throws(OutboundError) -> Verdict? {
        let attempts = delivery.attempts + 1
        guard let registry = self.registry() else { return nil }
        guard registry.mayRead(subscription.owner, delivery.notice.audience, at: now) else {
            let sentence = "not sent: \(subscription.owner) may not read \(delivery.notice.audience) at this time"
            return Verdict(unsent: sentence, attempts: attempts, at: now, schedule: self.schedule)
        }
        let request = WebhookMessage.request(delivery, to: subscription, at: now)
        do throws(OutboundError) {
            let response = try await self.client.send(request)
            return Verdict(response, attempts: attempts, at: self.time.now(), schedule: self.schedule)
        } catch {
            switch error {
            case .cancelled: return nil
            case .closed: throw error
            default: return Verdict(error, attempts: attempts, at: self.time.now(), schedule: self.schedule)
            }
        }
    }
}
