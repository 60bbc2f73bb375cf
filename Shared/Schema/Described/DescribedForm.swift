/// What a member may be, for the shape of events and for their JSON Schema.
public struct DescribedForm: Sendable {
    let shape: EventShape
    /// The keywords of the JSON Schema, without braces: `"type": "string"`.
    let schema: String
    /// The definitions of parts that the schema refers to, by name.
    let parts: [String: String]

    init(_ shape: EventShape, _ schema: String, parts: [String: String] = [:]) {
        self.shape = shape
        self.schema = schema
        self.parts = parts
    }

    /// A list of such values.
    var list: Self {
        Self(.list(self.shape), #""type": "array", "items": {\#(self.schema)}"#, parts: self.parts)
    }
}

extension Description {
    /// The members as the bus checks them.
    var shape: [EventShape.Member] { self.members.map(\.shape) }

    /// The name of its definition in the JSON Schema.
    var definition: String {
        let words = self.name.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The definitions of it and of its parts in the JSON Schema, by name.
    var definitions: [String: String] {
        var all: [String: String] = [:]
        var lines = self.members.map { member in
            let unit = member.unit.map { " Unit: \($0)." } ?? ""
            return "\(Self.quoted(member.name)): {\(member.form.schema), "
                + "\"description\": \(Self.quoted("\(member.label.en). \(member.note)\(unit)"))}"
        }
        for member in self.members { all.merge(member.form.parts) { first, _ in first } }
        if self.isPayload { lines.insert("\"kind\": {\"const\": \(Self.quoted(self.name))}", at: 0) }
        let required = (self.isPayload ? ["kind"] : []) + self.members.filter(\.isRequired).map(\.name)
        var text = "{\"description\": \(Self.quoted(self.sentence)), \"type\": \"object\", \"properties\": {"
        text += lines.joined(separator: ", ") + "}"
        if !required.isEmpty { text += ", \"required\": [\(required.map(Self.quoted).joined(separator: ", "))]" }
        all[self.definition] = text + "}"
        return all
    }

    private static func quoted(_ text: String) -> String { String(decoding: JSONText.encode(text), as: UTF8.self) }
}
