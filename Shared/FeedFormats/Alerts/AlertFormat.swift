internal import Schema

/// Public warnings of the Common Alerting Protocol 1.0, 1.1 and 1.2, alone or in an EDXL distribution.
///
/// Every element goes into the payload. A message needs what its version of the standard requires of a message and
/// its blocks: who sent it when, its status, type and scope, and each block's event, urgency, severity and certainty.
/// What is in excess, out of order or beyond the lists of values is kept as words, because a warning with such a flaw
/// is still a warning.
///
/// Source: OASIS Common Alerting Protocol 1.2; OASIS EDXL Distribution Element 1.0, section 3.2.
enum AlertFormat: FeedFormat {
    /// The most messages in one document.
    private static let countLimit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root, root.local.lowercased() != "html" else { return false }
        if root.local == "EDXLDistribution" || Self.isNamed(in: document) { return true }
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
            let reader = AlertReader(message, isFirstVersion: name == "cap-1.0")
            var update = try reader.alert().update(in: context, format: name)
            // What a distribution calls a drill is one, whatever its content says.
            if !update.status.isExercise, let drill = Alert.drill(root.text(of: "distributionStatus")) {
                update.status = drill
            }
            updates.append(update)
        }
        return FeedDocument(format: name, updates: updates)
    }

    /// The outermost alerts of a document; one inside another is part of it.
    static func messages(in element: XMLElement) -> [XMLElement] {
        element.name.local.lowercased() == "alert" ? [element] : element.elements.flatMap(Self.messages)
    }

    /// The version by the namespace near the beginning of a document: `cap-1.0`, `cap-1.1` or, by default, `cap-1.2`.
    static func name(of document: Sniff) -> String {
        let head = document.utf8.prefix(16_384)
        if head.holds("emergency:cap:1.1") { return "cap-1.1" }
        return head.holds("cap/1.0") || head.holds("cap:1.0\"") ? "cap-1.0" : "cap-1.2"
    }

    /// Whether the protocol's namespace stands near the beginning of a document.
    static func isNamed(in document: Sniff) -> Bool {
        let head = document.utf8.prefix(16_384)
        return head.holds("names:tc:emergency:cap:") || head.holds("incident.com/cap/")
    }
}
