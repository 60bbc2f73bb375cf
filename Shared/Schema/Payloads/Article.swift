/// An item of a news feed.
///
/// Source: RSS 2.0; RFC 4287; JSON Feed 1.1.
public struct Article: Described {
    /// Who wrote it.
    public var authors: [String] = []
    /// The feed's own categories.
    public var categories: [String] = []
    /// The title of the feed it came in.
    public var feed: String?
    /// When the agency last changed it.
    public var updated: Timestamp?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes an article.
    public init(authors: [String] = [], categories: [String] = [], feed: String? = nil, updated: Timestamp? = nil) {
        self.authors = authors
        self.categories = categories
        self.feed = feed
        self.updated = updated
    }

    /// Its members.
    public static let about = Description<Self>(
        kind: "article",
        "Article",
        "記事",
        "An item of a news feed. Source: RSS 2.0; RFC 4287; JSON Feed 1.1.",
        [
            .init("authors", \.authors, "Authors", "著者", "Who wrote it."),
            .init("categories", \.categories, "Categories", "カテゴリー", "The feed's own categories."),
            .init("feed", \.feed, "Feed", "フィード名", "The title of the feed it came in."),
            .init("updated", \.updated, "Updated", "更新日時", "When the agency last changed it."),
        ]
    )
}
