/// Who says something: country (or `int`, `eu`) and agency, such as `jp.jaxa`.
public struct AgencyID: NamedValue {
    /// The id as written.
    public let name: String

    /// Makes an agency id of a name that was checked before, such as by whoever wrote it to a file with a checksum.
    package init(trusted name: String) { self.name = name }

    /// Checks and makes an agency id.
    ///
    /// - Parameter name: Two to four segments of `[a-z0-9-]` joined by `.`, at most 64 bytes.
    /// - Throws: ``SchemaError`` with the rule that the text breaks.
    public init(_ name: String) throws(SchemaError) {
        let segments = name.split(separator: ".", omittingEmptySubsequences: false)
        guard name.utf8.count <= 64, (2...4).contains(segments.count),
            segments.allSatisfy({ String($0).consists { $0.isLowercaseOrDigit || $0 == 0x2D } })
        else {
            throw .invalid(
                field: "agency",
                value: name,
                rule: "an agency is a country and a name joined by a dot, such as jp.jaxa, at most 64 bytes"
            )
        }
        self.name = name
    }
}
