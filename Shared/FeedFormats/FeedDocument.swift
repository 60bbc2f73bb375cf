public import Schema

/// What was read from a source in one go.
public struct FeedDocument: Hashable, Sendable {
    /// The format it was recognised as, such as `rss-2.0` or `ccsds-cdm-kvn`.
    public let format: String
    /// What it says, in the order of the document; origin `collected`.
    public let updates: [Update]

    /// Makes a document.
    public init(format: String, updates: [Update]) {
        self.format = format
        self.updates = updates
    }
}
