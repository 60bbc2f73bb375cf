internal import Schema

/// Web pages of coordinators with warnings to ships, one update a warning.
///
/// The text is taken from the elements that hold one warning each: rows and tables, paragraphs, list items. Where a
/// warning stands in two languages on the page, both are kept, and the English one is read for its figures.
enum WarningPageFormat: FeedFormat {
    static let name = "navigation-warning-html"
    private static let words = [
        "NAVAREA ", "НАВАРЕА ", "NAV WARN", "ПРИП ", "HYDROLANT ", "HYDROPAC ", "HYDROARC ", "COASTAL WARNING",
        "AVURNAV ",
    ].map { Array($0.utf8) }

    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root?.local.lowercased(), ["html", "table", "body", "div"].contains(root),
            document.utf8.count <= WarningPage.sizeLimit,
            Self.words.contains(where: { document.utf8.byteRange(of: $0) != nil })
        else { return false }
        return (try? WarningPage.warnings(in: document.utf8).isEmpty) == false
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let updates = try WarningPage.warnings(in: document.utf8).map { Self.update(of: $0, in: context) }
        return FeedDocument(format: Self.name, updates: updates)
    }

    private static func update(of found: WarningPage.Found, in context: FeedContext) -> Update {
        guard found.blocks.count > 1 else {
            let number = found.blocks.first?.number
            return WarningText(found.text, number: number).warning().update(in: context, format: Self.name)
        }
        let parts = found.blocks.map { block in
            WarningTextFormat.update(of: block, in: context, format: Self.name)
        }
        var update = parts.first { $0.body?.texts["en"] != nil } ?? parts[0]
        var texts: [String: String] = [:]
        for part in parts { texts.merge(part.body?.texts ?? [:]) { first, more in "\(first)\n\n\(more)" } }
        update.body = LocalizedText(texts)
        return update
    }
}
