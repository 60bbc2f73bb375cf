/// The question of notifications' verb `subscription.remove`; what is still pending is not sent any more.
public struct SubscriptionRemoveQuestion: Hashable, Sendable, Codable {
    /// The subscription, one of the reader's own.
    public var id: SubscriptionID

    /// Makes a question.
    public init(id: SubscriptionID) { self.id = id }
}
