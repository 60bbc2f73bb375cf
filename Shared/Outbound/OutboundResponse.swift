internal import CCurl

/// The answer to a request.
public struct OutboundResponse: Sendable {
    /// One redirect that was followed.
    public struct Redirect: Hashable, Sendable {
        /// The address that redirected.
        public let from: String
        /// The address it redirected to.
        public let to: String
        /// Whether the new address is to be used from now on (301, 308).
        public let isPermanent: Bool
    }

    /// The status, 200...599.
    public let status: Int
    /// The header fields.
    public let headers: HeaderFields
    /// The body, decoded.
    public let body: [UInt8]
    /// The address that answered.
    public let finalURL: String
    /// The redirects followed on the way to it.
    public let redirects: [Redirect]

    /// The encoding of the body that the `charset` of `Content-Type` names.
    ///
    /// Source: RFC 9110, section 8.3.2.
    public var charset: String? {
        for parameter in self.headers["Content-Type"]?.split(separator: ";").dropFirst() ?? [] {
            let parts = parameter.split(separator: "=", maxSplits: 1).map { part in
                part.filter { $0 != " " && $0 != "\t" && $0 != "\"" }
            }
            guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
            let name = parts[1]
            return name.isEmpty ? nil : String(name.prefix(64))
        }
        return nil
    }

    /// How long to wait before asking again, as `Retry-After` says in seconds or as a date.
    ///
    /// Source: RFC 9110, section 10.2.3.
    ///
    /// - Parameter now: Seconds since 1970, against which a date counts.
    /// - Returns: Nil when the answer does not say.
    public func retryAfter(now: Int64) -> Duration? {
        guard let text = self.headers["Retry-After"] else { return nil }
        if let seconds = UInt32(text) { return .seconds(Int64(seconds)) }
        let date = Int64(curl_getdate(text, nil))
        return date < 0 ? nil : .seconds(max(date - now, 0))
    }
}
