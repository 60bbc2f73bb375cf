public import Schema

/// Where the portal has everything from that it shows: questions to indexing, and the live timeline.
///
/// Questions are asked for a guest, who reads `public` only. A question throws ``PortalError/notFound(_:)``,
/// ``PortalError/invalid(parameter:value:rule:)`` or ``PortalError/unavailable(_:)``; any other error counts as the last.
public struct PortalSource: Sendable {
    /// Follows public updates in the order of their positions while it runs.
    ///
    /// - Parameters:
    ///   - cursor: After which position to begin; nil: with what comes next.
    ///   - each: Takes an event; false when no more are wanted.
    public typealias Follow =
        @Sendable (_ cursor: Cursor?, _ each: @escaping @Sendable (LiveEvent) async throws -> Bool) async throws -> Void

    /// Searches the archive.
    public var search: @Sendable (SearchQuestion) async throws -> SearchAnswer
    /// Looks one update up.
    public var update: @Sendable (UpdateQuestion) async throws -> UpdateAnswer
    /// Counts updates by topic.
    public var topics: @Sendable () async throws -> TopicsAnswer
    /// Lists the agencies with their names.
    public var agencies: @Sendable () async throws -> [AgencyID: AgencyEntry]
    /// Asks the bus how it is.
    public var bus: @Sendable () async throws -> HealthAnswer
    /// Asks indexing how it is.
    public var health: @Sendable () async throws -> HealthAnswer
    /// Follows the exchange.
    public var follow: Follow

    /// Makes a source of its parts.
    public init(
        search: @escaping @Sendable (SearchQuestion) async throws -> SearchAnswer,
        update: @escaping @Sendable (UpdateQuestion) async throws -> UpdateAnswer,
        topics: @escaping @Sendable () async throws -> TopicsAnswer,
        agencies: @escaping @Sendable () async throws -> [AgencyID: AgencyEntry],
        bus: @escaping @Sendable () async throws -> HealthAnswer,
        health: @escaping @Sendable () async throws -> HealthAnswer,
        follow: @escaping Follow
    ) {
        self.search = search
        self.update = update
        self.topics = topics
        self.agencies = agencies
        self.bus = bus
        self.health = health
        self.follow = follow
    }
}
