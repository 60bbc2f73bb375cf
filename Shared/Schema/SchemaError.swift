/// Why a value is not what the schema says, as a sentence for people.
public enum SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A value of the field is outside what the schema allows.
    case invalid(field: String, value: String, rule: String)
    /// The field is required and absent.
    case missing(field: String)
    /// A document is no JSON of its type, at this member; `.` is the whole.
    case unreadable(document: String, member: String, reason: String)

    /// The sentence: field, value (at most 80 characters of it) and the rule it breaks.
    public var description: String {
        switch self {
        case .invalid(let field, let value, let rule): "\(field) is \"\(value.prefix(80))\": \(rule)"
        case .missing(let field): "\(field) is missing"
        case .unreadable(let document, let member, let reason):
            member == "." ? "\(document): \(reason)" : "\(document), \(member): \(reason)"
        }
    }
}
