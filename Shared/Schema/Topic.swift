/// What an update is about: a path of one to four segments, such as `ssa/conjunction`.
///
/// A segment is `[a-z0-9-]+`; the whole is at most 120 bytes. Who published an update is never part of
/// its topic.
public struct Topic: NamedValue {
    /// The path as written.
    public let name: String

    /// Makes a topic of a name that was checked before, such as by whoever wrote it to a file with a checksum.
    package init(trusted name: String) { self.name = name }

    /// Checks and makes a topic.
    ///
    /// - Parameter name: One to four segments joined by `/`, at most 120 bytes.
    /// - Throws: ``SchemaError`` with the rule that the text breaks.
    public init(_ name: String) throws(SchemaError) {
        let segments = name.split(separator: "/", omittingEmptySubsequences: false)
        guard name.utf8.count <= 120, (1...4).contains(segments.count),
            segments.allSatisfy({ String($0).consists { $0.isLowercaseOrDigit || $0 == 0x2D } })
        else {
            throw .invalid(
                field: "topic",
                value: name,
                rule: "a topic is one to four segments of a-z, 0-9 and - joined by /, at most 120 bytes"
            )
        }
        self.name = name
    }

    /// The first segment: the subject area.
    public var root: String { String(self.name.prefix { $0 != "/" }) }
}
