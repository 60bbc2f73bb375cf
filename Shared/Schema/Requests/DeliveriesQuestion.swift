/// The question of notifications' verb `deliveries`.
public struct DeliveriesQuestion: Hashable, Sendable, Codable {
    /// One of the reader's subscriptions; nil: all of them.
    public var subscription: SubscriptionID?
    /// The most to tell, 1...500; 50 unless told.
    public var limit: Int

    /// Makes a question.
    public init(subscription: SubscriptionID? = nil, limit: Int = 50) {
        self.subscription = subscription
        self.limit = limit
    }

    /// Reads the object.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.subscription = try members.optional("subscription")
        self.limit = try members.optional("limit") ?? 50
    }
}
