/// The answer to `subscription.add`, and the only one that ever holds the secret.
public struct SubscriptionAddAnswer: Hashable, Sendable, Codable {
    /// The subscription.
    public var id: SubscriptionID
    /// The secret that its deliveries are signed with.
    public var secret: String

    /// Makes an answer.
    public init(id: SubscriptionID, secret: String) {
        self.id = id
        self.secret = secret
    }
}
