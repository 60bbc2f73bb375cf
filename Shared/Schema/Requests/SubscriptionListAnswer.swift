/// The answer to notifications' verb `subscription.list`: the reader's own subscriptions, oldest first.
public struct SubscriptionListAnswer: Hashable, Sendable, Codable {
    /// One subscription, without its secret.
    public struct Entry: Hashable, Sendable, Codable {
        /// Its id.
        public var id: SubscriptionID
        /// What its owner calls it.
        public var name: String
        /// What it is about.
        public var filter: SubscriptionFilter
        /// Where its updates are posted to.
        public var url: String
        /// When it was made.
        public var created: Timestamp
        /// Why nothing is sent any more; nil while it works.
        public var disabled: String?

        /// Makes an entry.
        public init(
            id: SubscriptionID,
            name: String,
            filter: SubscriptionFilter,
            url: String,
            created: Timestamp,
            disabled: String?
        ) {
            self.id = id
            self.name = name
            self.filter = filter
            self.url = url
            self.created = created
            self.disabled = disabled
        }

        /// Reads the object, in which the filter's members stand beside the others.
        public init(from decoder: any Decoder) throws {
            var members = try MemberReader(decoder)
            self.id = try members.required("id")
            self.name = try members.required("name")
            self.filter = try SubscriptionFilter(from: decoder)
            self.url = try members.required("url")
            self.created = try members.required("created")
            self.disabled = try members.optional("disabled")
        }

        /// Writes the object, in which the filter's members stand beside the others.
        public func encode(to encoder: any Encoder) throws {
            try self.filter.encode(to: encoder)
            var members = MemberWriter(encoder)
            try members.write("id", self.id)
            try members.write("name", self.name)
            try members.write("url", self.url)
            try members.write("created", self.created)
            try members.write("disabled", self.disabled)
        }
    }

    /// The subscriptions.
    public var subscriptions: [Entry]

    /// Makes an answer.
    public init(subscriptions: [Entry]) { self.subscriptions = subscriptions }
}
