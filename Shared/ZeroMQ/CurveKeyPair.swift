internal import CZeroMQ

/// Both halves of a CURVE key.
public struct CurveKeyPair: Sendable, Hashable {
    /// What others know this end by.
    public let publicKey: CurvePublicKey

    /// What proves it.
    public let secretKey: CurveSecretKey

    /// Makes the pair that a secret key belongs to.
    public init(secretKey: CurveSecretKey) {
        self.publicKey = secretKey.publicKey
        self.secretKey = secretKey
    }

    /// Makes a new random pair.
    public static func generate() -> CurveKeyPair {
        var publicText = [CChar](repeating: 0, count: Z85.keyCharacters + 1)
        var secretText = [CChar](repeating: 0, count: Z85.keyCharacters + 1)
        guard zmq_curve_keypair(&publicText, &secretText) == 0,
            let secretKey = try? CurveSecretKey(z85: Z85.string(secretText))
        else { preconditionFailure("This libzmq was built without CURVE; install one with it.") }
        return CurveKeyPair(secretKey: secretKey)
    }
}
