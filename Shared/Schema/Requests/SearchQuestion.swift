/// What the verb `search` of indexing is asked.
///
/// The conditions hold together. Without text the newest comes first, with text the best.
public struct SearchQuestion: Hashable, Sendable, Codable {
    /// The most bytes of ``text``.
    public static let maximumTextBytes = 1_000
    /// How many hits a page may have.
    public static let limits = 1...500
    /// The most patterns, and the most agencies.
    public static let maximumFilters = 64
    /// The most bytes of ``before``.
    public static let maximumTokenBytes = 8_192

    /// Words that all occur, in any language and order; `"…"` keeps words together; at most 1,000 bytes.
    public var text: String?
    /// Topics, any of which it has; empty: any topic; at most 64.
    public var topics: [TopicPattern]
    /// Agencies, any of which says it; empty: any agency; at most 64.
    public var agencies: [AgencyID]
    /// Not from before this moment.
    public var from: Timestamp?
    /// From before this moment.
    public var until: Timestamp?
    /// How many hits a page has, 1...500.
    public var limit: Int
    /// The ``SearchAnswer/next`` of the page before, for the page after it.
    public var before: String?

    /// Makes a question; ``validate()`` checks it.
    public init(
        text: String? = nil,
        topics: [TopicPattern] = [],
        agencies: [AgencyID] = [],
        from: Timestamp? = nil,
        until: Timestamp? = nil,
        limit: Int = 50,
        before: String? = nil
    ) {
        self.text = text
        self.topics = topics
        self.agencies = agencies
        self.from = from
        self.until = until
        self.limit = limit
        self.before = before
    }

    /// Reads the object and checks it; what is absent is not asked for.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.text = try members.optional("text")
        self.topics = try members.list("topics")
        self.agencies = try members.list("agencies")
        self.from = try members.optional("from")
        self.until = try members.optional("until")
        self.limit = try members.optional("limit") ?? 50
        self.before = try members.optional("before")
        do { try self.validate() } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description)
            )
        }
    }

    /// Writes what is asked for.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("text", self.text)
        try members.write("topics", list: self.topics)
        try members.write("agencies", list: self.agencies)
        try members.write("from", self.from)
        try members.write("until", self.until)
        try members.write("limit", self.limit)
        try members.write("before", self.before)
    }

    /// Checks lengths and counts.
    ///
    /// - Throws: ``SchemaError`` with the first rule broken.
    public func validate() throws(SchemaError) {
        func check(_ holds: Bool, _ field: String, _ value: String, _ rule: String) throws(SchemaError) {
            if !holds { throw .invalid(field: field, value: value, rule: rule) }
        }
        let text = self.text ?? ""
        try check(text.utf8.count <= Self.maximumTextBytes, "text", text, "search for at most 1,000 bytes of text")
        try check(
            self.topics.count <= Self.maximumFilters,
            "topics",
            "\(self.topics.count)",
            "name at most 64 patterns"
        )
        try check(
            self.agencies.count <= Self.maximumFilters,
            "agencies",
            "\(self.agencies.count)",
            "name at most 64 agencies"
        )
        try check(Self.limits.contains(self.limit), "limit", "\(self.limit)", "a page has 1 to 500 hits")
        let token = self.before ?? ""
        try check(token.utf8.count <= Self.maximumTokenBytes, "before", token, "use the `next` of an answer as it is")
        if let from = self.from, let until = self.until {
            try check(from <= until, "from", "\(from)...\(until)", "the end is not before the start")
        }
    }
}
