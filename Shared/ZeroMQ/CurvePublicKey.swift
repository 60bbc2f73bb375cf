internal import CZeroMQ

/// The public half of a CURVE key: 32 bytes that anyone may know.
///
/// Source: ZeroMQ RFC 26 (CurveZMQ) for the key, RFC 32 (Z85) for its text.
public struct CurvePublicKey: Sendable, Hashable, CustomStringConvertible {
    /// How many bytes a key has.
    public static let byteCount = 32

    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Reads 40 characters of Z85.
    /// - Throws: `invalidKey`.
    public init(z85 text: String) throws(ZeroMQError) {
        self.bytes = try Z85.key(text)
    }

    /// Takes 32 bytes.
    /// - Throws: `invalidKey`.
    public init(bytes: [UInt8]) throws(ZeroMQError) {
        guard bytes.count == Self.byteCount else {
            throw .invalidKey(reason: "it has \(bytes.count) bytes instead of \(Self.byteCount)")
        }
        self.bytes = bytes
    }

    /// The key as 40 characters of Z85.
    public var z85: String { Z85.text(bytes) }

    /// The key as 40 characters of Z85.
    public var description: String { z85 }
}
