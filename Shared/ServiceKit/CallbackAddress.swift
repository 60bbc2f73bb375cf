/// Where hubs reach ingest, and where ingest listens for them.
public struct CallbackAddress: Hashable, Sendable {
    /// The address that hubs are told, `http` or `https`, without query and without a slash at the end.
    public let url: String
    /// The address to bind.
    public let host: String
    /// The port to bind; 0: one that is free.
    public let port: Int

    /// Checks and makes an address; nil when it is none that a hub can be told.
    ///
    /// - Parameters:
    ///   - url: Such as `https://exchange.example.org/websub`.
    ///   - host: The address to bind.
    ///   - port: The port to bind; 0: one that is free.
    public init?(url: String, host: String = "127.0.0.1", port: Int = 8_090) {
        let url = url.hasSuffix("/") ? String(url.dropLast()) : url
        guard let scheme = ["http://", "https://"].first(where: { url.hasPrefix($0) }) else { return nil }
        let rest = url.dropFirst(scheme.count)
        guard let first = rest.first, first != "/", first != ":", url.utf8.count <= 512,
            rest.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"?#@\\\"<>".utf8.contains($0) })
        else { return nil }
        self.url = url
        self.host = host
        self.port = port
    }

    /// Reads `host:port`, an IPv6 address in brackets; nil when it is none.
    static func listening(_ text: String) -> (host: String, port: Int)? {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port)
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        return host.isEmpty ? nil : (String(host), port)
    }
}
