/// Header fields in their order, whose names are the same in any case.
///
/// Source: RFC 9110, section 5.
public struct HeaderFields: Sendable, ExpressibleByDictionaryLiteral {
    /// One field.
    public struct Field: Hashable, Sendable {
        /// The name as written.
        public var name: String
        /// The value without blanks around it.
        public var value: String
    }

    /// Every field.
    public private(set) var fields: [Field] = []

    /// Makes fields of names and values.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self.append(name, value) }
    }

    /// Adds a field after the others.
    public mutating func append(_ name: String, _ value: String) {
        self.fields.append(Field(name: name, value: value))
    }

    /// The first value of a name; setting it replaces every field of the name.
    public subscript(name: String) -> String? {
        get { self.fields.first { Self.areSame($0.name, name) }?.value }
        set {
            self.fields.removeAll { Self.areSame($0.name, name) }
            if let newValue { self.append(name, newValue) }
        }
    }

    /// The fields whose lowercase name is one of these.
    func only(_ names: Set<String>) -> Self {
        var kept: Self = [:]
        kept.fields = self.fields.filter { names.contains($0.name.lowercased()) }
        return kept
    }

    /// The first field that would break a message.
    var firstInvalid: Field? {
        self.fields.first { field in
            let isToken = !field.name.isEmpty && field.name.utf8.allSatisfy(\.isTokenByte)
            return !isToken || field.value.utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
        }
    }

    private static func areSame(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count && one.lowercased() == other.lowercased()
    }
}

extension UInt8 {
    /// A byte of a token.
    ///
    /// Source: RFC 9110, section 5.6.2.
    fileprivate var isTokenByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
        default: false
        }
    }
}
