/// Somebody who asks to be let in.
///
/// Source: ZeroMQ RFC 27 (ZAP).
public struct ZAPRequest: Sendable, Hashable {
    /// The domain of the server that was connected to.
    public let domain: String

    /// The IP address that the peer connects from; empty on `ipc://`.
    public let address: String

    /// The routing id of the server's own socket; libzmq 4.3.4 does not tell the peer's.
    public let identity: [UInt8]

    /// Always `CURVE`: all others are refused before.
    public let mechanism: String

    /// The key that the peer has proved to hold.
    public let publicKey: CurvePublicKey?

    /// Makes a request.
    public init(domain: String, address: String, identity: [UInt8], mechanism: String, publicKey: CurvePublicKey?) {
        self.domain = domain
        self.address = address
        self.identity = identity
        self.mechanism = mechanism
        self.publicKey = publicKey
    }
}
