internal import Crypto
internal import Foundation

/// An Ed25519 public key, ready to verify many events.
///
/// Source: RFC 8032; what is signed is described in docs/exchange.md.
public struct EventVerifier: Sendable {
    private let key: Curve25519.Signing.PublicKey

    /// Reads base64 of 32 bytes; nil when it is no key.
    public init?(_ signing: String) {
        guard let raw = Data(base64Encoded: signing),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
        else { return nil }
        self.key = key
    }

    /// Whether a signature is the key's over an event's bytes.
    public func isValid(_ signature: String, of event: [UInt8]) -> Bool {
        event.withUnsafeBytes { self.isValid(signature, of: $0) }
    }

    /// Whether a signature is the key's over an event's bytes.
    public func isValid(_ signature: String, of event: UnsafeRawBufferPointer) -> Bool {
        guard let bytes = Data(base64Encoded: signature) else { return false }
        return self.key.isValidSignature(bytes, for: EventSignature.message(event))
    }
}
