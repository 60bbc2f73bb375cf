/// What a request asks for: the segments of its path, and its query.
struct Target: Sendable {
    /// The longest address that is read, in bytes.
    static let maximumBytes = 8_192

    /// The path as sent, without the query.
    let path: String
    /// The segments of the path, decoded; none for `/`.
    let segments: [String]
    let query: QueryItems

    /// - Throws: ``PortalError/tooLong(limit:)``, or ``PortalError/notFound(_:)`` for a path that cannot be decoded.
    init(_ text: String) throws(PortalError) {
        guard text.utf8.count <= Self.maximumBytes else { throw .tooLong(limit: Self.maximumBytes) }
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0]
        guard path.utf8.first == UInt8(ascii: "/") else { throw .notFound("this page") }
        self.path = String(path)
        var segments: [String] = []
        for segment in path == "/" ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let segment = PercentText.decode(segment) else { throw .notFound("this page") }
            segments.append(segment)
        }
        // `/topics/` is read as `/topics`.
        if segments.count > 1, segments.last == "" { segments.removeLast() }
        self.segments = segments
        self.query = try QueryItems(parts.count == 2 ? String(parts[1]) : "")
    }
}
