/// How people reach the portal: scheme, host and optionally port, without a slash at the end.
///
/// It is configured; the Host field of a request is never repeated in an answer.
struct BaseURL: Sendable {
    let text: String
    /// The host without port, which names the authority of tag URIs (RFC 4151).
    let host: String

    init(_ text: String) throws(PortalError) {
        let text = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let scheme = ["http://", "https://"].first(where: { text.hasPrefix($0) }) else { throw .baseURL(text) }
        let authority = text.dropFirst(scheme.count)
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]".utf8)
        let host = authority.first == "[" ? authority.prefix { $0 != "]" }.dropFirst() : authority.prefix { $0 != ":" }
        guard authority.utf8.count <= 300, !host.isEmpty, authority.utf8.allSatisfy(allowed.contains) else {
            throw .baseURL(text)
        }
        self.text = text
        self.host = String(host)
    }
}
