/// What the items of a feed take from it.
struct FeedChannel: Hashable, Sendable {
    /// The most bytes of its title, and of its authors together, that each item repeats.
    private static let repeatedBytes = 1_024

    let title: String?
    /// The language as declared.
    let language: String?
    let authors: [String]

    init(title: String?, language: String?, authors: [String]) {
        self.title = title.flatMap { $0.isEmpty ? nil : $0 }?.clipped(characters: 1_000, bytes: Self.repeatedBytes)
        self.language = language
        var left = Self.repeatedBytes
        self.authors = Array(
            authors.prefix { name in
                left -= name.utf8.count
                return left >= 0
            }
        )
    }

    init(_ header: FeedHeader) {
        self.init(title: header.title, language: header.language, authors: header.authors)
    }
}
