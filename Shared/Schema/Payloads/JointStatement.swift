/// What governments agreed at a meeting.
public struct JointStatement: Hashable, Sendable, Codable {
    /// The meeting's name.
    public var meeting: String?
    /// Which meeting of its series it is, from 1.
    public var ordinal: Int?
    /// The day as `YYYY-MM-DD`.
    public var date: String?
    /// Where it was held.
    public var place: String?
    /// The governments as ISO 3166-1 codes in lower case, such as `jp` and `us`.
    public var governments: [String]
    /// The agencies it names, in the order of their first mention.
    public var agencies: [AgencyID]
    /// What was agreed to be done.
    public var commitments: [Commitment]
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        meeting: String? = nil,
        ordinal: Int? = nil,
        date: String? = nil,
        place: String? = nil,
        governments: [String] = [],
        agencies: [AgencyID] = [],
        commitments: [Commitment] = []
    ) {
        self.meeting = meeting
        self.ordinal = ordinal
        self.date = date
        self.place = place
        self.governments = governments
        self.agencies = agencies
        self.commitments = commitments
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.meeting = try members.optional("meeting")
        self.ordinal = try members.optional("ordinal")
        self.date = try members.optional("date")
        self.place = try members.optional("place")
        self.governments = try members.list("governments")
        self.agencies = try members.list("agencies")
        self.commitments = try members.list("commitments")
        self.others = try members.othersOfPayload()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("meeting", self.meeting)
        try members.write("ordinal", self.ordinal)
        try members.write("date", self.date)
        try members.write("place", self.place)
        try members.write("governments", list: self.governments)
        try members.write("agencies", list: self.agencies)
        try members.write("commitments", list: self.commitments)
        try members.write(others: self.others)
    }
}
