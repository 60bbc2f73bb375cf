public import Exchange
public import Logging
public import Outbound
public import Schema
public import ServiceLifecycle
public import Storage
internal import Synchronization

/// Tells webhooks of the updates that their owners subscribed to and may read.
///
/// Each update is queued once for each matching subscription, also after a crash, and attempted until the endpoint
/// takes it or the schedule of Standard Webhooks 1.0 ends. An endpoint may see a delivery twice, under the same
/// `webhook-id`, when this service ended between the answer and its record.
public struct NotificationsService: Service {
    private static let pauseAfterFailure: Int64 = 5

    private let client: ExchangeClient
    private let notifier: Notifier
    private let courier: Courier
    private let desk: Desk
    private let time: Time
    private let failure: Failure
    private let logger: Logger

    /// Makes the service.
    ///
    /// - Parameters:
    ///   - client: The exchange, as an account that may read every audience.
    ///   - subscriptions: Where subscriptions and deliveries are kept.
    ///   - outbound: What sends.
    ///   - registry: The registry of the moment; nil while it is not known, in which time nothing is matched or sent.
    ///   - logger: Where events of operation go.
    public init(
        client: ExchangeClient,
        subscriptions: any Subscriptions,
        outbound: HTTPClient,
        registry: @escaping @Sendable () -> Registry?,
        logger: Logger
    ) {
        let time = Time.system
        let notifier = Notifier(store: subscriptions, registry: registry, time: time, logger: logger)
        let failure = Failure()
        self.client = client
        self.notifier = notifier
        self.courier = Courier(
            store: subscriptions,
            notifier: notifier,
            client: outbound,
            registry: registry,
            time: time,
            chance: { .random(in: 0..<1) },
            logger: logger
        )
        self.time = time
        self.failure = failure
        self.logger = logger
        self.desk = Desk(notifier: notifier, store: subscriptions, time: time) {
            try await Self.health(notifier, subscriptions, failure: failure.reason)
        }
    }

    /// Answers requests: `subscription.add`, `subscription.list`, `subscription.remove`, `deliveries`, `health`.
    public var handler: RequestHandler { { [desk] in try await desk.answer($0, by: $1) } }

    /// Reads and sends until shutdown.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.untilCancelled("reading the exchange") { try await self.follow() } }
                group.addTask { await self.untilCancelled("sending") { try await self.courier.run() } }
            }
        }
    }

    private func follow() async throws {
        let start = try await self.notifier.start()
        try await self.client.withSubscription(to: [.all], from: start) { [notifier, courier, failure] subscription in
            for try await event in subscription {
                if try await notifier.apply(event) > 0 { await courier.wake() }
                failure.clear("reading the exchange")
            }
        }
    }

    /// Begins again after a failure: stores and peers come back, and what was read is kept.
    private func untilCancelled(_ work: String, _ body: () async throws -> Void) async {
        while !Task.isCancelled {
            do {
                try await body()
            } catch is CancellationError {
                return
            } catch {
                if Task.isCancelled { return }
                self.failure.set(work, "\(error)")
                self.logger.error("work failed", metadata: ["work": "\(work)", "reason": "\(error)"])
            }
            do { try await self.time.wait(self.time.now().adding(seconds: Self.pauseAfterFailure)) } catch { return }
            if work == "sending" { self.failure.clear(work) }
        }
    }

    private static func health(
        _ notifier: Notifier,
        _ store: any Subscriptions,
        failure: String?
    ) async throws -> HealthAnswer {
        let figures = try await store.figures()
        let hasCaughtUp = await notifier.hasCaughtUp
        return HealthAnswer(
            service: RequestService.notifications.rawValue,
            status: failure != nil ? .failing : hasCaughtUp ? .ok : .starting,
            reason: failure ?? (hasCaughtUp ? nil : "it still reads what was published before"),
            cursor: await notifier.cursor,
            figures: [
                "subscriptions": Int64(try await notifier.subscriptions().count),
                "pending": Int64(figures.pending),
                "delivered": Int64(figures.delivered),
                "failed": Int64(figures.failed),
            ]
        )
    }
}

/// Why work does not go on, by the kind of work.
private final class Failure: Sendable {
    private let reasons = Mutex<[String: String]>([:])

    var reason: String? {
        self.reasons.withLock {
            $0.isEmpty ? nil : $0.map { "\($0.key): \($0.value)" }.sorted().joined(separator: "; ")
        }
    }

    func set(_ work: String, _ reason: String) { self.reasons.withLock { $0[work] = reason } }

    func clear(_ work: String) { self.reasons.withLock { $0[work] = nil } }
}
