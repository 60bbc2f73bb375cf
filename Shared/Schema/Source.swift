/// Where an update was taken from.
public struct Source: Hashable, Sendable, Decodable, MemberEncodable {
    /// The source's name in this exchange's list of sources, or the account's for what is published directly.
    public var name: String
    /// The address it was fetched from.
    public var url: String?
    /// The item's identity within the source: guid, Atom id, CAP identifier, message id.
    public var item: String?
    /// The format it was recognised as, such as `rss-2.0` or `ccsds-cdm-kvn`.
    public var format: String?
    /// Members this version does not know.
    public var others: Members = [:]
}

extension Source {
    /// Makes a source.
    public init(name: String, url: String? = nil, item: String? = nil, format: String? = nil) {
        self.init(name: name, url: url, item: item, format: format, others: [:])
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.name = try members.required("name")
        self.url = try members.optional("url")
        self.item = try members.optional("item")
        self.format = try members.optional("format")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func write(_ members: inout MemberWriter) throws {
        try members.write("format", self.format)
        try members.write("item", self.item)
        try members.write("name", self.name)
        try members.write("url", self.url)
        try members.write(others: self.others)
    }
}
