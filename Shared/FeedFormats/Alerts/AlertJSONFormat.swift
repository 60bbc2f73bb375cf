internal import Schema

/// Messages of the Common Alerting Protocol in JSON: one with the standard's element names as members, several in a list
/// or under `warnings` as MeteoAlarm gives them, or whole messages in XML within strings.
///
/// A template or draft without an identity is no message; a document of such alone is refused.
/// Source: OASIS Common Alerting Protocol 1.2; EUMETNET MeteoAlarm, feeds API version 1.
enum AlertJSONFormat: FeedFormat {
    /// The most alerts of a document, templates included, and of its entries.
    private static let countLimit = 5_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        if let warnings = json["warnings"], warnings.isList {
            return warnings.firstElement.map { $0["alert"] != nil || Self.isMessage($0) } ?? (json.count == 1)
        }
        return Self.candidates(in: json, atMost: 50).contains { Self.isMessage($0) || Self.text(in: $0) != nil }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let entries = json["warnings"]?.elements.map { $0["alert"] ?? $0 } ?? Self.candidates(in: json)
        guard entries.count <= Self.countLimit else { throw Self.tooMany(json) }
        var updates: [Update] = []
        var count = 0
        var templates = 0
        for entry in entries {
            if let text = Self.text(in: entry) {
                let root = try Self.placed(entry) { () throws(FormatError) in try XMLElement.parse(Array(text.utf8)) }
                let messages = AlertFormat.messages(in: root)
                count += messages.count
                guard count <= Self.countLimit else { throw Self.tooMany(json) }
                for message in messages {
                    guard message.text(of: "identifier") != nil || message.text(of: "sender") != nil else {
                        templates += 1
                        continue
                    }
                    updates.append(try Self.update(of: message, entry, in: context))
                }
            } else if Self.isMessage(entry) {
                guard entry.size <= XMLTreeBuilder.elementLimit else {
                    throw entry.error(
                        "an alert has more than \(XMLTreeBuilder.elementLimit) names and values; split it"
                    )
                }
                updates.append(try Self.update(of: Self.element("alert", entry), entry, in: context))
            } else if json["warnings"] != nil {
                throw entry.error("it is no alert; one has \"identifier\", \"sender\" and \"sent\"")
            }
        }
        if updates.isEmpty, templates > 0 {
            throw json.error("these are \(templates) templates of alerts without identifier and sender, and no alert")
        }
        return FeedDocument(format: "cap-json", updates: updates)
    }

    private static func tooMany(_ json: JSONTree) -> FormatError {
        json.error("a document has at most 5,000 alerts; split it")
    }

    // MARK: What is a message

    /// The objects that may be messages: the document, its `alert`, or the elements of a list.
    private static func candidates(in json: JSONTree, atMost limit: Int = .max) -> [JSONTree] {
        if json.isList { return json.elements(atMost: limit).map { $0["alert"] ?? $0["fields"] ?? $0 } }
        if let alerts = json["alerts"], alerts.isList {
            return alerts.elements(atMost: limit).map { $0["alert"] ?? $0 }
        }
        if let alert = json["alert"] { return alert.isList ? alert.elements(atMost: limit) : [alert] }
        return [json]
    }

    private static func isMessage(_ tree: JSONTree) -> Bool {
        tree["identifier"]?.text != nil && tree["sender"]?.text != nil
            && (tree["msgType"] != nil || tree["info"] != nil)
    }

    /// A message in XML as a member's string.
    private static func text(in tree: JSONTree) -> String? {
        for name in ["capXml", "cap_xml", "content", "cap", "xml"] {
            if let text = tree[name]?.string, text.stripped.hasPrefix("<"), text.holds("alert"),
                text.holds("emergency:cap:") || text.holds("incident.com/cap")
            {
                return text
            }
        }
        return nil
    }

    // MARK: Reading

    private static func update(
        of message: XMLElement,
        _ entry: JSONTree,
        in context: FeedContext
    ) throws(FormatError) -> Update {
        try Self.placed(entry) { () throws(FormatError) in
            try AlertReader(message).alert().update(in: context, format: "cap-json")
        }
    }

    /// Runs a reader of XML, giving its errors the place in the JSON.
    private static func placed<Value>(
        _ entry: JSONTree,
        _ read: () throws(FormatError) -> Value
    ) throws(FormatError) -> Value {
        do throws(FormatError) { return try read() } catch {
            let path = error.where.split(separator: " ").dropFirst().joined(separator: " ")
            throw FormatError(where: path.isEmpty ? entry.place : "\(entry.place) \(path)", reason: error.reason)
        }
    }

    /// The object as an element: members as elements inside it, a list as one for each of its values.
    private static func element(_ name: String, _ tree: JSONTree) -> XMLElement {
        var nodes: [XMLElement.Node] = []
        if tree.isObject {
            // The members of an object are in any order; elements of a message are not.
            let names = tree["valueName"] == nil ? [] : tree.members.filter { $0.name == "valueName" }
            for member in names + tree.members.filter({ $0.name != "valueName" || names.isEmpty }) {
                let values = member.value.isList ? member.value.elements : [member.value]
                for value in values where !value.isNull { nodes.append(.element(Self.element(member.name, value))) }
            }
        } else if let text = tree.text ?? tree.bool.map({ "\($0)" }) {
            nodes.append(.text(text))
        }
        return XMLElement(name, nodes: nodes)
    }
}
