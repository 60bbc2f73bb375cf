/// Atom 1.0, and its draft 0.3 that some publishers kept.
///
/// Source: RFC 4287.
enum AtomFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root, root.local == "feed" || root.local == "entry" else { return false }
        return root.space == .atom || root.space == .atom03 || root.space == .none
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let reader = try XMLDocument.read(document.utf8) { FeedReader(context, isAtom: true) }
        let format = document.root?.space == .atom03 ? "atom-0.3" : "atom"
        return FeedDocument(format: format, updates: reader.updates(format: format))
    }
}
