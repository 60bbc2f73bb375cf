/// What a server gave to recognise a version of what it served, kept exactly as received.
///
/// Source: RFC 9110, section 8.8.
public struct Validators: Hashable, Sendable, Codable {
    /// The `ETag`, quotes and weakness mark included.
    public var entityTag: String?
    /// The `Last-Modified` date, as written.
    public var lastModified: String?

    /// Makes validators.
    public init(entityTag: String? = nil, lastModified: String? = nil) {
        self.entityTag = entityTag
        self.lastModified = lastModified
    }
}

extension OutboundRequest {
    /// Asks for the content only if it is another version than the one with these validators.
    ///
    /// The answer then may have status 304 and no body.
    public mutating func unlessUnchanged(since validators: Validators) {
        self.headers["If-None-Match"] = validators.entityTag
        self.headers["If-Modified-Since"] = validators.lastModified
    }
}

extension OutboundResponse {
    /// Whether the content is still the version that was asked about.
    public var isUnchanged: Bool { self.status == 304 }

    /// The validators that the answer carries; one that is no visible ASCII of at most 1,024 bytes is left out.
    public var validators: Validators {
        func field(_ name: String) -> String? {
            guard let value = self.headers[name], (1...1_024).contains(value.utf8.count),
                value.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
            else { return nil }
            return value
        }
        return Validators(entityTag: field("ETag"), lastModified: field("Last-Modified"))
    }
}
