/// What a feed says about itself.
struct FeedHeader {
    var title = ""
    var language: String?
    /// The address of what the feed is about.
    var link: String?
    var authors: [String] = []
}
