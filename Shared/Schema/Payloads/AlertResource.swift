/// A file that belongs to an alert; its content stays where it is.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.3.
public struct AlertResource: Hashable, Sendable, Codable {
    /// What it is, in words.
    public var description: String
    /// Its media type, such as `image/png`.
    public var mediaType: String?
    /// Its size in bytes.
    public var bytes: Int64?
    /// Where it is; nil when the message carried the content itself.
    public var url: String?
    /// Its SHA-1 as the sender gives it.
    public var digest: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        description: String,
        mediaType: String? = nil,
        bytes: Int64? = nil,
        url: String? = nil,
        digest: String? = nil
    ) {
        self.description = description
        self.mediaType = mediaType
        self.bytes = bytes
        self.url = url
        self.digest = digest
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.description = try members.required("description")
        self.mediaType = try members.optional("mediaType")
        self.bytes = try members.optional("bytes")
        self.url = try members.optional("url")
        self.digest = try members.optional("digest")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("description", self.description)
        try members.write("mediaType", self.mediaType)
        try members.write("bytes", self.bytes)
        try members.write("url", self.url)
        try members.write("digest", self.digest)
        try members.write(others: self.others)
    }
}
