/// The answer to `subscription.remove`.
public struct SubscriptionRemoveAnswer: Hashable, Sendable, Codable {
    /// The subscription that is no more.
    public var id: SubscriptionID

    /// Makes an answer.
    public init(id: SubscriptionID) { self.id = id }
}
