/// Which topics someone wants: a topic in which `*` stands for one segment and a final `>` for all below.
///
/// `ssa/>` matches everything under `ssa`, `*/alert` every second segment `alert`, `>` everything.
public struct TopicPattern: NamedValue {
    /// Every topic.
    public static let all = Self(unchecked: ">")

    /// The pattern as written.
    public let name: String

    private init(unchecked name: String) { self.name = name }

    /// Checks and makes a pattern.
    ///
    /// - Parameter name: One to four segments, each a topic segment or `*`; the last may be `>`.
    /// - Throws: ``SchemaError`` with the rule that the text breaks.
    public init(_ name: String) throws(SchemaError) {
        let segments = name.split(separator: "/", omittingEmptySubsequences: false)
        let valid = segments.enumerated().allSatisfy { index, segment in
            if segment == "*" { return true }
            if segment == ">" { return index == segments.count - 1 }
            return String(segment).consists { $0.isLowercaseOrDigit || $0 == 0x2D }
        }
        guard valid, name.utf8.count <= 120, (1...5).contains(segments.count),
            segments.count < 5 || segments.last == ">"
        else {
            throw .invalid(
                field: "topic pattern",
                value: name,
                rule: "write a topic in which * may stand for one segment and a final > for all below, such as ssa/>"
            )
        }
        self.name = name
    }

    /// A pattern that matches just this topic.
    public init(_ topic: Topic) { self.name = topic.name }

    /// Whether a topic matches.
    ///
    /// `ssa/>` matches what is below `ssa`, and `ssa` itself.
    public func matches(_ topic: Topic) -> Bool {
        var wanted = self.name.utf8.split(separator: 0x2F)[...]
        var given = topic.name.utf8.split(separator: 0x2F)[...]
        while let segment = wanted.popFirst() {
            if segment.elementsEqual(">".utf8) { return true }
            guard let next = given.popFirst() else { return false }
            if !segment.elementsEqual("*".utf8), !segment.elementsEqual(next) { return false }
        }
        return given.isEmpty
    }

    /// The longest path that every matching topic starts with, ending in `/` unless empty or a whole topic.
    ///
    /// It is what a client can ask of prefix subscription; the rest it filters itself.
    public var commonPrefix: String {
        var prefix: [Substring] = []
        for segment in self.name.split(separator: "/") {
            if segment == "*" || segment == ">" { break }
            prefix.append(segment)
        }
        return prefix.map { $0 + "/" }.joined()
    }
}
