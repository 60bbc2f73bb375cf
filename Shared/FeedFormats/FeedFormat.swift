/// One format of feeds; ``FeedParser`` lists them all.
///
/// A format only says what the bytes say. Identity, the topics that follow from the text, and the limits of the
/// schema are the entry point's: it finishes every update that a format returns (``Update/finish(in:textKind:)``), unless
/// the format has done so.
protocol FeedFormat: Sendable {
    /// Whether a document looks like this format, told by its beginning alone.
    static func recognises(_ document: Sniff) -> Bool

    /// Reads a document of this format.
    ///
    /// - Returns: Its updates with `source.item` where the format has an identity for items, and with the topics
    ///   that follow from the format itself, if any.
    /// - Throws: ``FormatError`` with the place; nothing partial is returned.
    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument
}
