/// Where more is to be found.
public struct Link: Hashable, Sendable, Decodable, MemberEncodable {
    /// The absolute address, at most 2,048 bytes.
    public var url: String
    /// What it is to the update (`alternate`, `enclosure`, `related`, `via`); IANA link relations.
    public var relation: String?
    /// Its media type, such as `image/png`.
    public var mediaType: String?
    /// A title for people.
    public var title: String?
    /// Its language as a BCP 47 tag.
    public var language: String?
    /// Its size in bytes.
    public var bytes: Int64?
    /// Members this version does not know.
    public var others: Members = [:]
}

extension Link {
    /// Makes a link.
    public init(
        _ url: String,
        relation: String? = nil,
        mediaType: String? = nil,
        title: String? = nil,
        language: String? = nil,
        bytes: Int64? = nil
    ) {
        self.init(
            url: url,
            relation: relation,
            mediaType: mediaType,
            title: title,
            language: language,
            bytes: bytes
        )
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.url = try members.required("url")
        self.relation = try members.optional("relation")
        self.mediaType = try members.optional("mediaType")
        self.title = try members.optional("title")
        self.language = try members.optional("language")
        self.bytes = try members.optional("bytes")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func write(_ members: inout MemberWriter) throws {
        try members.write("bytes", self.bytes)
        try members.write("language", self.language)
        try members.write("mediaType", self.mediaType)
        try members.write("relation", self.relation)
        try members.write("title", self.title)
        try members.write("url", self.url)
        try members.write(others: self.others)
    }
}
