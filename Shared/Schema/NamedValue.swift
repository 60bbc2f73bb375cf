/// A short name that is text on the wire and checked when it is made.
public protocol NamedValue: Hashable, Comparable, Sendable, Codable, CustomStringConvertible, CodingKeyRepresentable {
    /// The name as written.
    var name: String { get }
    /// Checks and makes the value.
    /// - Throws: ``SchemaError`` with the rule that the text breaks.
    init(_ name: String) throws(SchemaError)
}

extension NamedValue {
    /// The name as written.
    public var description: String { self.name }

    /// Orders by the bytes of the name.
    public static func < (one: Self, other: Self) -> Bool { one.name < other.name }

    /// Reads the text form and checks it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do { self = try Self(text) } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.name)
    }

    /// The name as a key of a JSON object.
    public var codingKey: any CodingKey { MemberName(self.name) }

    /// Reads a key of a JSON object.
    public init?<Key: CodingKey>(codingKey: Key) {
        guard let value = try? Self(codingKey.stringValue) else { return nil }
        self = value
    }
}

extension String {
    /// Whether it consists only of these bytes, and has at least one.
    func consists(of allowed: (UInt8) -> Bool) -> Bool { !self.isEmpty && self.utf8.allSatisfy(allowed) }
}

extension UInt8 {
    /// Whether it is a lowercase ASCII letter or a digit.
    var isLowercaseOrDigit: Bool { (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) }
}
