/// Atom 1.0, and its draft 0.3 that some publishers kept.
///
/// Source: RFC 4287.
enum AtomFormat: XMLFeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root else { return false }
        // Some publishers' programs wrap the feed in a page.
        if root.space == .xhtml, root.local == "html" {
            let head = document.utf8.prefix(4_096)
            return ["<body", "<feed", "http://www.w3.org/2005/Atom"].allSatisfy {
                head.byteRange(of: Array($0.utf8)) != nil
            }
        }
        guard root.local == "feed" || root.local == "entry" else { return false }
        return root.space == .atom || root.space == .atom03 || root.space == .none
    }

    static let isAtom = true

    static func name(of document: Sniff) -> String { document.root?.space == .atom03 ? "atom-0.3" : "atom" }
}
