/// What the verb `agencies` of the bus answers, to every account.
public struct AgenciesAnswer: Hashable, Sendable, Codable {
    /// The agencies that the registry knows, by id.
    public var agencies: [AgencyID: AgencyEntry]

    /// Makes an answer.
    public init(agencies: [AgencyID: AgencyEntry]) { self.agencies = agencies }
}
