public import Schema

/// A subscription as the service keeps it.
public struct StoredSubscription: Hashable, Sendable {
    /// Its id.
    public var id: SubscriptionID
    /// Whose it is, and whose reading rights decide.
    public var owner: AccountName
    /// What its owner calls it.
    public var name: String
    /// What it is about.
    public var filter: SubscriptionFilter
    /// Where its updates are posted to.
    public var url: String
    /// What its deliveries are signed with.
    public var secret: WebhookSecret
    /// When it was made; it brings what the bus took from then on.
    public var created: Timestamp
    /// Why nothing is sent any more; nil while it works.
    public var disabled: String?

    /// Makes a subscription.
    public init(
        id: SubscriptionID = .random(),
        owner: AccountName,
        name: String,
        filter: SubscriptionFilter,
        url: String,
        secret: WebhookSecret,
        created: Timestamp,
        disabled: String? = nil
    ) {
        self.id = id
        self.owner = owner
        self.name = name
        self.filter = filter
        self.url = url
        self.secret = secret
        self.created = created
        self.disabled = disabled
    }
}
