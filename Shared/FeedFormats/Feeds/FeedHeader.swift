public import Schema

/// What a feed says about itself.
///
/// Source: RSS 2.0.11, elements of the channel; RFC 4287, section 4.1.1; JSON Feed 1.1, top level.
public struct FeedHeader: Hashable, Sendable, Encodable {
    /// Its title in plain text of one line.
    public var title: String?
    /// Its description or subtitle in plain text.
    public var summary: String?
    /// Its Atom id.
    public var id: String?
    /// Its language as declared, a BCP 47 tag where the publisher knew.
    public var language: String?
    /// What it is about (`alternate`) and where it is (`self`, `hub`, …); at most 64.
    public var links: [Link] = []
    /// Who makes it; at most 64.
    public var authors: [String] = []
    /// Its categories; at most 64.
    public var categories: [String] = []
    /// When it was first published.
    public var published: Timestamp?
    /// When it last changed.
    public var updated: Timestamp?

    init() {}

    /// The header as it was read, in the way of an item.
    init(_ entry: FeedEntry) {
        self.title = entry.title.isEmpty ? nil : entry.title
        let summary = entry.summary.isEmpty ? entry.body : entry.summary
        self.summary = summary.isEmpty ? nil : summary
        self.id = entry.identity
        self.language = entry.language
        self.links = entry.links
        self.authors = entry.authors
        self.categories = entry.categories
        self.published = entry.published
        self.updated = entry.updated
    }
}
