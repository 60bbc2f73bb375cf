internal import Schema

/// Reads what agencies publish, in whatever format they publish it.
public enum FeedParser {
    /// Every format, in the order in which they are asked.
    private static let formats: [any FeedFormat.Type] = [
        RSSFormat.self,
        AtomFormat.self,
        JSONFeedFormat.self,
        AlertFormat.self,
        ConjunctionFormat.self,
        StatementFormat.self,
    ]

    /// Recognises the format by the content and reads the updates in it.
    ///
    /// Nothing is fetched, and nothing partial is returned.
    ///
    /// - Parameters:
    ///   - bytes: The document as it was fetched, at most 32 MiB.
    ///   - context: What is known of its source.
    /// - Returns: The format's name and the updates in the order of the document; each has an identity that follows
    ///   from source, item and content alone, so that the same document always gives the same updates.
    /// - Throws: ``FormatError`` with the place and the reason when the bytes are no known format or are damaged.
    public static func parse(_ bytes: [UInt8], in context: FeedContext) throws(FormatError) -> FeedDocument {
        let document = try Sniff(bytes)
        guard document.first != nil else {
            throw FormatError(where: "offset 0", reason: "the document is empty; fetch it again or check its address")
        }
        guard let format = Self.formats.first(where: { $0.recognises(document) }) else {
            throw FormatError(where: "1:1", reason: Self.sentenceForUnknown(document))
        }
        let read = try format.parse(document, in: context)
        var updates: [Update] = []
        updates.reserveCapacity(read.updates.count)
        var seen: Set<UpdateID> = []
        for update in read.updates {
            let finished = try update.finished(in: context)
            // What a document says twice in the same words is one update.
            if seen.insert(finished.id).inserted { updates.append(finished) }
        }
        return FeedDocument(format: read.format, updates: updates)
    }

    private static func sentenceForUnknown(_ document: Sniff) -> String {
        switch document.root?.local.lowercased() {
        case "html": "this is a web page, not a feed; look in it for the address of its feed"
        case let name?: "the element <\(name.prefix(40))> begins no format that is known; see the list of formats"
        case nil where document.isObject:
            "this JSON is of no format that is known; a JSON Feed has \"version\" and \"items\""
        case nil where document.first == .less:
            "there is no element of XML in it; fetch it again, it may have been cut short"
        case nil: "this is no feed and no message of a known format; check the address or the file"
        }
    }
}
