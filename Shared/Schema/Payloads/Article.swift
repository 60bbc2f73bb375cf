/// An item of a news feed.
///
/// Source: RSS 2.0; RFC 4287; JSON Feed 1.1.
public struct Article: Hashable, Sendable, Codable {
    /// Who wrote it.
    public var authors: [String]
    /// The feed's own categories.
    public var categories: [String]
    /// The title of the feed it came in.
    public var feed: String?
    /// When the agency last changed it.
    public var updated: Timestamp?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes an article.
    public init(authors: [String] = [], categories: [String] = [], feed: String? = nil, updated: Timestamp? = nil) {
        self.authors = authors
        self.categories = categories
        self.feed = feed
        self.updated = updated
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.authors = try members.list("authors")
        self.categories = try members.list("categories")
        self.feed = try members.optional("feed")
        self.updated = try members.optional("updated")
        self.others = try members.othersOfPayload()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("authors", list: self.authors)
        try members.write("categories", list: self.categories)
        try members.write("feed", self.feed)
        try members.write("updated", self.updated)
        try members.write(others: self.others)
    }
}
