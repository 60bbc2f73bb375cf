internal import CZeroMQ

/// The secret half of a CURVE key: 32 bytes that no log, argument or address may hold.
///
/// Printing, dumping or interpolating it shows only that it is there.
public struct CurveSecretKey: Sendable, Hashable {
    let bytes: [UInt8]

    /// The public key that belongs to it.
    public let publicKey: CurvePublicKey

    /// Reads 40 characters of Z85.
    /// - Throws: `invalidKey`, which does not repeat the text.
    public init(z85 text: String) throws(ZeroMQError) {
        self.bytes = try Z85.key(text)
        var derived = [CChar](repeating: 0, count: Z85.keyCharacters + 1)
        guard zmq_curve_public(&derived, text) == 0 else { throw .invalidKey(reason: "no public key belongs to it") }
        self.publicKey = try CurvePublicKey(z85: Z85.string(derived))
    }

    /// The secret as 40 characters of Z85, for writing it to a file that only its owner may read.
    public var z85: String { Z85.text(bytes) }
}

extension CurveSecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says that there is a key, and nothing of it.
    public var description: String { "CurveSecretKey(redacted)" }

    /// Says that there is a key, and nothing of it.
    public var debugDescription: String { description }

    /// Shows no part of the key.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
