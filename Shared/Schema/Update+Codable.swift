extension Update: Decodable, MemberEncodable {
    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.id = try members.required("id")
        self.agency = try members.required("agency")
        self.source = try members.required("source")
        self.origin = try members.required("origin")
        self.topics = try members.required("topics")
        self.title = try members.required("title")
        self.summary = try members.optional("summary")
        self.body = try members.optional("body")
        self.links = try members.list("links")
        self.published = try members.optional("published")
        self.received = try members.required("received")
        self.valid = try members.optional("valid")
        self.severity = try members.optional("severity")
        self.status = try members.optional("status") ?? .actual
        self.supersedes = try members.list("supersedes")
        self.geometry = try members.optional("geometry")
        self.audience = try members.required("audience")
        self.handling = try members.optional("handling") ?? .clear
        self.payload = try members.optional("payload")
        self.others = try members.others()
        do { try self.validate() } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description)
            )
        }
    }

    /// Writes the object with its unknown members.
    public func write(_ members: inout MemberWriter) throws {
        try members.write("agency", self.agency)
        try members.write("audience", self.audience)
        try members.write("body", self.body)
        try members.write("geometry", self.geometry)
        try members.write("handling", self.handling)
        try members.write("id", self.id)
        try members.write("links", list: self.links)
        try members.write("origin", self.origin)
        try members.write("payload", self.payload)
        try members.write("published", self.published)
        try members.write("received", self.received)
        try members.write("severity", self.severity)
        try members.write("source", self.source)
        try members.write("status", self.status)
        try members.write("summary", self.summary)
        try members.write("supersedes", list: self.supersedes)
        try members.write("title", self.title)
        try members.write("topics", list: self.topics)
        try members.write("valid", self.valid)
        try members.write(others: self.others)
    }
}
