/// The identity of one version of an update: 1 to 128 visible ASCII characters.
public struct UpdateID: NamedValue {
    /// The id as written.
    public let name: String

    /// Checks and makes an id.
    ///
    /// - Parameter name: 1 to 128 bytes of visible ASCII other than `"`, `\`, `<` and `>`.
    /// - Throws: ``SchemaError`` with the rule that the text breaks.
    public init(_ name: String) throws(SchemaError) {
        guard name.utf8.count <= 128, name.consists(of: Self.isAllowed) else {
            throw .invalid(
                field: "id",
                value: name,
                rule: "an id is 1 to 128 visible ASCII characters without \" \\ < >"
            )
        }
        self.name = name
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C && byte != 0x3C && byte != 0x3E
    }

    /// Makes an id that nobody made before: 128 random bits as a version 4 UUID.
    ///
    /// Source: RFC 9562, section 5.4.
    public static func random() -> Self {
        var bytes = withUnsafeBytes(
            of: (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)),
            Array.init
        )
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return Self(trusted: text)
    }

    /// Makes an id of a name that consists of letters, digits and hyphens.
    package init(trusted name: String) { self.name = name }
}
