internal import Language

/// One format of feeds; ``FeedParser`` lists them all.
///
/// A format only says what the bytes say. Identity, the topics that follow from the text, and the limits of the
/// schema are the entry point's: it finishes every update that a format returns (``Update/finish(in:)``).
protocol FeedFormat: Sendable {
    /// What the texts of its updates are, where the texts say what they are about.
    static var textKind: Classifier.TextKind { get }

    /// Whether a document looks like this format, told by its beginning alone.
    static func recognises(_ document: Sniff) -> Bool

    /// Reads a document of this format.
    ///
    /// - Returns: Its updates with `source.item` where the format has an identity for items, and with the topics
    ///   that follow from the format itself, if any.
    /// - Throws: ``FormatError`` with the place; nothing partial is returned.
    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument
}

extension FeedFormat {
    static var textKind: Classifier.TextKind { .document }
}
