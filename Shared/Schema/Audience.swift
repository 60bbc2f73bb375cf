/// Who may read an update: the name of a group of readers, such as `public` or `bilateral`.
public struct Audience: NamedValue {
    /// Everyone.
    public static let `public` = Self(trusted: "public")

    /// The name as written.
    public let name: String

    /// Makes an audience of a name that was checked before, such as by whoever wrote it to a file with a checksum.
    package init(trusted name: String) { self.name = name }

    /// Checks and makes an audience.
    ///
    /// - Parameter name: `[a-z0-9-]+`, at most 32 bytes.
    /// - Throws: ``SchemaError`` with the rule that the text breaks.
    public init(_ name: String) throws(SchemaError) {
        guard name.utf8.count <= 32, name.consists(of: { $0.isLowercaseOrDigit || $0 == 0x2D }) else {
            throw .invalid(field: "audience", value: name, rule: "an audience is a-z, 0-9 and -, at most 32 bytes")
        }
        self.name = name
    }
}
