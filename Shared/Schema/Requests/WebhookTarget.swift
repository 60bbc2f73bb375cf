/// Where a subscription's updates are posted to.
///
/// Source: Standard Webhooks 1.0.
public struct WebhookTarget: Hashable, Sendable, Codable {
    /// An `https` address without user and password, at most 2,048 bytes; `http` only within the networks that the
    /// operator allows.
    public var url: String
    /// The signing secret: `whsec_` and 24 to 64 bytes in base64; made by the service when nil.
    public var secret: String?

    /// Makes a target.
    public init(url: String, secret: String? = nil) {
        self.url = url
        self.secret = secret
    }
}
