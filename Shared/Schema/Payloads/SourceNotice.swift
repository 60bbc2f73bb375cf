/// A change in the state of a source of this exchange, filed under `system/source`.
public struct SourceNotice: Hashable, Sendable, Codable {
    /// The source's name.
    public var source: String
    /// Its new state: `ok`, `silent`, `drifted`, `quarantined` or `recovered`.
    public var state: String
    /// What happened, where, and what to do.
    public var reason: String
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes a notice.
    public init(source: String, state: String, reason: String) {
        self.source = source
        self.state = state
        self.reason = reason
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.source = try members.required("source")
        self.state = try members.required("state")
        self.reason = try members.required("reason")
        self.others = try members.othersOfPayload()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("source", self.source)
        try members.write("state", self.state)
        try members.write("reason", self.reason)
        try members.write(others: self.others)
    }
}
