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
        guard name.utf8.count <= 120, Self.isPath(name) else {
            throw .invalid(
                field: "topic",
                value: name,
                rule: "a topic is one to four segments of a-z, 0-9 and - joined by /, at most 120 bytes"
            )
        }
        self.name = name
    }

    private static func isPath(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { name in
            var segments = 1
            var length = 0
            for byte in name {
                if byte == UInt8(ascii: "/"), length > 0 {
                    segments += 1
                    length = 0
                } else if byte.isLowercaseOrDigit || byte == 0x2D {
                    length += 1
                } else {
                    return false
                }
            }
            return length > 0 && segments <= 4
        }
    }

    /// The first segment: the subject area.
    public var root: String { String(self.name.prefix { $0 != "/" }) }
}
