/// The identity of a subscription: 16 lowercase letters or digits.
public struct SubscriptionID: NamedValue {
    /// The id as written.
    public let name: String

    /// Checks and makes an id.
    /// - Throws: ``SchemaError`` when it is not 16 of `a-z` and `0-9`.
    public init(_ name: String) throws(SchemaError) {
        guard name.utf8.count == 16, name.consists(of: \.isLowercaseOrDigit) else {
            throw .invalid(field: "subscription", value: name, rule: "a subscription's id is 16 of a-z and 0-9")
        }
        self.name = name
    }

    /// Makes an id that nobody made before.
    public static func random() -> Self {
        let text = String(UInt64.random(in: .min ... .max), radix: 16)
        return Self(unchecked: String(repeating: "0", count: 16 - text.count) + text)
    }

    private init(unchecked name: String) { self.name = name }
}
