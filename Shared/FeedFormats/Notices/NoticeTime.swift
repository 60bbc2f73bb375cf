internal import Schema

/// Moments of notices: RFC 3339, or a day alone, which stands for its first moment.
enum NoticeTime {
    /// Reads a moment.
    ///
    /// - Returns: Nil where the value is absent, `null`, empty or the open end `..` of an interval.
    /// - Throws: ``FormatError`` at its place when it is no moment.
    static func read(_ tree: JSONTree?) throws(FormatError) -> Timestamp? {
        guard let tree, !tree.isNull, let text = tree.text, text != ".." else { return nil }
        if let moment = try? Timestamp(text) { return moment }
        guard text.utf8.count <= 64, text.utf8.first?.isDigit ?? false, let moment = DateText.timestamp(text) else {
            throw tree.error("\"\(text.prefix(40))\" is no point in time; write it as RFC 3339 in UTC")
        }
        return moment
    }

    /// Reads a moment that must be there.
    static func required(_ name: String, of tree: JSONTree) throws(FormatError) -> Timestamp {
        let member = try tree.required(name)
        guard let moment = try Self.read(member) else {
            throw member.error("\"\(name)\" is no point in time; write it as RFC 3339 in UTC")
        }
        return moment
    }
}
