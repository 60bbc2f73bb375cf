/// How a socket proves who it is and learns who its peers are.
public enum Security: Sendable, Hashable {
    /// No encryption, no identities: allowed on `ipc://` and `inproc://` only, never on TCP.
    case none

    /// Encrypted; lets in whom the ``ZAPHandler`` of the context allows for this domain.
    ///
    /// `domain` has 1...255 bytes of UTF-8. It cannot be used while no handler runs.
    case curveServer(secretKey: CurveSecretKey, domain: String)

    /// Encrypted; talks only to the server that has `serverKey`, and is known to it by `keys`.
    case curveClient(serverKey: CurvePublicKey, keys: CurveKeyPair)
}
