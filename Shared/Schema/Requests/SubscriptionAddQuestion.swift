/// The question of notifications' verb `subscription.add`.
///
/// The subscription is owned by the reader and brings what the bus takes after it was made.
public struct SubscriptionAddQuestion: Hashable, Sendable, Codable {
    /// What its owner calls it, 1 to 100 characters.
    public var name: String
    /// What it is about.
    public var filter: SubscriptionFilter
    /// Where its updates are posted to.
    public var webhook: WebhookTarget

    /// Makes a question.
    public init(name: String, filter: SubscriptionFilter, webhook: WebhookTarget) {
        self.name = name
        self.filter = filter
        self.webhook = webhook
    }

    /// Reads the object, in which the filter's members stand beside the name.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.name = try members.required("name")
        self.webhook = try members.required("webhook")
        self.filter = try SubscriptionFilter(from: decoder)
    }

    /// Writes the object, in which the filter's members stand beside the name.
    public func encode(to encoder: any Encoder) throws {
        try self.filter.encode(to: encoder)
        var members = MemberWriter(encoder)
        try members.write("name", self.name)
        try members.write("webhook", self.webhook)
    }
}
