/// What a subscription is about.
///
/// An update matches when it meets every condition.
public struct SubscriptionFilter: Hashable, Sendable, Codable {
    /// 1 to 64 patterns, of which one matches one of the update's topics.
    public var topics: [TopicPattern]
    /// At most 64 agencies, of which one says it; empty: any.
    public var agencies: [AgencyID]
    /// How bad it is at least; nil: anything, also what does not say how bad it is.
    public var minimumSeverity: Severity?

    /// Makes a filter.
    public init(topics: [TopicPattern] = [.all], agencies: [AgencyID] = [], minimumSeverity: Severity? = nil) {
        self.topics = topics
        self.agencies = agencies
        self.minimumSeverity = minimumSeverity
    }

    /// Reads a filter; without topics it is about all, without agencies about any.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.topics = try members.optional("topics") ?? [.all]
        self.agencies = try members.list("agencies")
        self.minimumSeverity = try members.optional("minimumSeverity")
    }

    /// Whether an update meets every condition.
    public func matches(_ update: Update) -> Bool {
        if !self.agencies.isEmpty, !self.agencies.contains(update.agency) { return false }
        if let minimumSeverity, (update.severity ?? .unknown) < minimumSeverity { return false }
        return self.topics.contains { pattern in update.topics.contains { pattern.matches($0) } }
    }

    /// Checks the counts.
    /// - Throws: ``SchemaError`` with the first rule broken.
    public func validate() throws(SchemaError) {
        guard (1...64).contains(self.topics.count) else {
            throw .invalid(field: "topics", value: "\(self.topics.count)", rule: "name 1 to 64 topic patterns")
        }
        guard self.agencies.count <= 64 else {
            throw .invalid(field: "agencies", value: "\(self.agencies.count)", rule: "name at most 64 agencies")
        }
    }
}
