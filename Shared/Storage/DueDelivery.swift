public import Schema

/// A delivery whose time has come.
public struct DueDelivery: Hashable, Sendable {
    /// Its identity, the same in each attempt.
    public var id: String
    /// The subscription.
    public var subscription: SubscriptionID
    /// What is told.
    public var notice: Notice
    /// How many attempts were made.
    public var attempts: Int

    /// Makes a delivery.
    public init(id: String, subscription: SubscriptionID, notice: Notice, attempts: Int) {
        self.id = id
        self.subscription = subscription
        self.notice = notice
        self.attempts = attempts
    }
}
