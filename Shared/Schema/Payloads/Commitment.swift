/// Something that was agreed to be done.
public struct Commitment: Hashable, Sendable, Codable {
    /// The sentence that says it, as it stands in the source.
    public var sentence: String
    /// Whom it binds: country codes or agency ids.
    public var parties: [String]
    /// What it is about, the main topic first.
    public var topics: [Topic]
    /// By when, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the last moment of which is meant.
    public var due: String?
    /// By when, in the words of the source.
    public var dueText: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        sentence: String,
        parties: [String] = [],
        topics: [Topic] = [],
        due: String? = nil,
        dueText: String? = nil
    ) {
        self.sentence = sentence
        self.parties = parties
        self.topics = topics
        self.due = due
        self.dueText = dueText
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.sentence = try members.required("sentence")
        self.parties = try members.list("parties")
        self.topics = try members.list("topics")
        self.due = try members.optional("due")
        self.dueText = try members.optional("dueText")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("sentence", self.sentence)
        try members.write("parties", list: self.parties)
        try members.write("topics", list: self.topics)
        try members.write("due", self.due)
        try members.write("dueText", self.dueText)
        try members.write(others: self.others)
    }
}
