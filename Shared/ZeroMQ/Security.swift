/// How a socket proves who it is and learns who its peers are.
public enum Security: Sendable, Hashable {
    /// No encryption, no identities: allowed on `ipc://` and `inproc://` only, never on TCP.
    case none

    /// No encryption and no proof: whoever can open the `ipc://` path counts as this user, 1...255 bytes. For measurements.
    case assumed(userID: String)

    /// Encrypted; lets in whom the ``ZAPHandler`` of the context allows for this domain.
    ///
    /// `domain` has 1...255 bytes of UTF-8. It cannot be used while no handler runs.
    case curveServer(secretKey: CurveSecretKey, domain: String)

    /// Encrypted; talks only to the server that has `serverKey`, and is known to it by `keys`.
    case curveClient(serverKey: CurvePublicKey, keys: CurveKeyPair)

    /// Whether what is sent cannot be read on the way.
    var isEncrypted: Bool {
        switch self {
        case .none, .assumed: false
        case .curveServer, .curveClient: true
        }
    }
}
