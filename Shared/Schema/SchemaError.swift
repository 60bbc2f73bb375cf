/// Why a value is not what the schema says, as a sentence for people.
public enum SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A value of the field is outside what the schema allows.
    case invalid(field: String, value: String, rule: String)
    /// The field is required and absent.
    case missing(field: String)

    /// The sentence: field, value (at most 80 characters of it) and the rule it breaks.
    public var description: String {
        switch self {
        case .invalid(let field, let value, let rule): "\(field) is \"\(value.prefix(80))\": \(rule)"
        case .missing(let field): "\(field) is missing"
        }
    }
}
