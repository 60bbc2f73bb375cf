/// One update on its way to one subscription, with every attempt made.
public struct DeliveryRecord: Hashable, Sendable, Codable {
    /// How far it has come.
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
        /// It will be attempted, or attempted again.
        case pending
        /// The endpoint took it.
        case delivered
        /// It was given up.
        case failed
    }

    /// One attempt.
    public struct Attempt: Hashable, Sendable, Codable {
        /// When it was made.
        public var time: Timestamp
        /// The endpoint's status; nil when there was none.
        public var status: Int?
        /// Why it did not succeed, as a sentence; nil when it did.
        public var error: String?
        /// How long it took.
        public var milliseconds: Int64

        /// Makes an attempt.
        public init(time: Timestamp, status: Int?, error: String?, milliseconds: Int64) {
            self.time = time
            self.status = status
            self.error = error
            self.milliseconds = milliseconds
        }
    }

    /// Its identity, which the endpoint sees as `webhook-id`, the same in each attempt.
    public var id: String
    /// The subscription.
    public var subscription: SubscriptionID
    /// The update.
    public var updateID: UpdateID
    /// The update's audience.
    public var audience: Audience
    /// Whether it is exercise traffic.
    public var isExercise: Bool
    /// When it was put in the queue.
    public var created: Timestamp
    /// How far it has come.
    public var state: State
    /// When it is attempted next, while pending.
    public var next: Timestamp?
    /// Every attempt, the oldest first.
    public var attempts: [Attempt]

    /// Makes a record.
    public init(
        id: String,
        subscription: SubscriptionID,
        updateID: UpdateID,
        audience: Audience,
        isExercise: Bool,
        created: Timestamp,
        state: State,
        next: Timestamp?,
        attempts: [Attempt]
    ) {
        self.id = id
        self.subscription = subscription
        self.updateID = updateID
        self.audience = audience
        self.isExercise = isExercise
        self.created = created
        self.state = state
        self.next = next
        self.attempts = attempts
    }
}
