internal import Schema

/// Public warnings of the Common Alerting Protocol 1.0, 1.1 and 1.2, alone or in an EDXL distribution.
///
/// Every element goes into the payload. A message needs identifier, sender, sent, status and type; what else the
/// standard requires may be missing, because a warning with a flaw is still a warning.
/// Source: OASIS Common Alerting Protocol 1.2; OASIS EDXL Distribution Element 1.0, section 3.2.
enum AlertFormat: FeedFormat {
    /// The most messages in one document.
    private static let countLimit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root else { return false }
        if root.local == "EDXLDistribution" { return true }
        guard root.local.lowercased() == "alert" else { return false }
        switch root.space {
        case .cap, .none: return true
        case .other(let uri): return uri.lowercased().contains("cap")
        default: return false
        }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let root = try XMLElement.parse(document.utf8)
        let messages = Self.messages(in: root)
        guard !messages.isEmpty else {
            throw FormatError(
                where: root.place.description,
                reason: "there is no alert in <\(root.name.local.prefix(40))>"
            )
        }
        guard messages.count <= Self.countLimit else {
            throw FormatError(where: root.place.description, reason: "a document has at most 1,000 alerts; split it")
        }
        let name = Self.name(of: document)
        var updates: [Update] = []
        for message in messages {
            let reader = AlertReader(message)
            updates.append(try reader.alert().update(in: context, format: name))
        }
        return FeedDocument(format: name, updates: updates)
    }

    /// The outermost alerts of a document; one inside another is part of it.
    private static func messages(in element: XMLElement) -> [XMLElement] {
        element.name.local.lowercased() == "alert" ? [element] : element.elements.flatMap(Self.messages)
    }

    private static func name(of document: Sniff) -> String {
        let head = String(decoding: document.utf8.prefix(16_384), as: UTF8.self).lowercased()
        if head.contains("emergency:cap:1.1") { return "cap-1.1" }
        return head.contains("cap/1.0") || head.contains("cap:1.0\"") ? "cap-1.0" : "cap-1.2"
    }
}
