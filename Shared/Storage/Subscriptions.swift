public import Schema

/// Who is to be told of what, and every delivery on its way.
///
/// What a call has changed is durable when it returns. Each call is all or nothing.
public protocol Subscriptions: Sendable {
    /// Keeps a subscription.
    /// - Throws: ``StorageError``
    func add(_ subscription: StoredSubscription) async throws

    /// Every subscription, the oldest first.
    /// - Throws: ``StorageError``
    func all() async throws -> [StoredSubscription]

    /// Forgets a subscription and all its deliveries; nothing happens when there is none.
    /// - Throws: ``StorageError``
    func remove(_ id: SubscriptionID) async throws

    /// When the service was first started with this store, which is now if it never was.
    /// - Throws: ``StorageError``
    func firstStart(now: Timestamp) async throws -> Timestamp

    /// How far the journal has been read; nil before anything was.
    /// - Throws: ``StorageError``
    func cursor() async throws -> Cursor?

    /// Queues the deliveries of one event and keeps the cursor after it, in one transaction.
    ///
    /// A delivery that was queued before, whatever became of it, is not queued again, nor is one for a subscription that
    /// was removed or disabled meanwhile.
    ///
    /// - Parameters:
    ///   - notice: The event; nil when only the cursor is kept.
    ///   - deliveries: The ids of the deliveries by subscription.
    ///   - now: When they are queued, and first due.
    ///   - cursor: How far the journal has been read, with this event.
    /// - Returns: How many deliveries are new.
    /// - Throws: ``StorageError``
    @discardableResult
    func enqueue(
        _ notice: Notice?,
        deliveries: [SubscriptionID: String],
        now: Timestamp,
        cursor: Cursor
    ) async throws -> Int

    /// The subscriptions that have pending deliveries due.
    /// - Throws: ``StorageError``
    func dueSubscriptions(at now: Timestamp) async throws -> [SubscriptionID]

    /// The pending deliveries of a subscription that are due, the longest due first.
    ///
    /// - Parameters:
    ///   - subscription: The subscription.
    ///   - now: The time.
    ///   - limit: The most to give.
    /// - Returns: The deliveries with their events' bytes.
    /// - Throws: ``StorageError``
    func due(for subscription: SubscriptionID, at now: Timestamp, limit: Int) async throws -> [DueDelivery]

    /// When the next pending delivery after a time becomes due; nil when there is none.
    /// - Throws: ``StorageError``
    func nextDue(after now: Timestamp) async throws -> Timestamp?

    /// Keeps an attempt and what it means; nothing happens when the delivery is pending no more.
    /// - Throws: ``StorageError``
    func record(_ attempt: DeliveryRecord.Attempt, of delivery: String, outcome: DeliveryOutcome) async throws

    /// Deliveries with their attempts, the newest first.
    ///
    /// - Parameters:
    ///   - subscriptions: Of which subscriptions.
    ///   - readable: The audiences that the reader may read.
    ///   - limit: The most to give.
    /// - Returns: What the owner is told of them.
    /// - Throws: ``StorageError``
    func deliveries(
        of subscriptions: [SubscriptionID],
        readable: Set<Audience>,
        limit: Int
    ) async throws -> [DeliveryRecord]

    /// Counts what is kept.
    /// - Throws: ``StorageError``
    func figures() async throws -> DeliveryFigures

    /// Forgets deliveries that were queued before a time and are pending no more.
    /// - Throws: ``StorageError``
    func forget(queuedBefore time: Timestamp) async throws
}
