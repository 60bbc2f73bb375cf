public import Crypto
internal import Foundation

/// A key that notes are verified with: a name and an Ed25519 public key.
///
/// Source: C2SP signed-note, verifier keys.
public struct NoteVerifier: Sendable, CustomStringConvertible {
    /// The key's name.
    public let name: String
    /// The first four bytes of SHA-256(name LF 0x01 public key), big-endian.
    public let keyID: UInt32
    private let key: Curve25519.Signing.PublicKey

    /// Names a public key.
    /// - Throws: ``NoteError`` when the name is empty or has a space, a plus or a control character.
    public init(name: String, key: Curve25519.Signing.PublicKey) throws(NoteError) {
        guard isKeyName(name) else { throw NoteError("a key name has no spaces, pluses or control characters") }
        self.name = name
        self.key = key
        let hash = SHA256.hash(data: Array(name.utf8) + [0x0A, 0x01] + key.rawRepresentation)
        self.keyID = hash.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads `NAME+HEX-KEY-ID+BASE64`.
    /// - Throws: ``NoteError`` when it is no Ed25519 key of that form, or the id is not that of name and key.
    public init(parsing text: String) throws(NoteError) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count <= 1024, parts.count == 3, let raw = canonicalBase64(parts[2]), raw.count == 33,
            raw[0] == 0x01, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw[1...])
        else { throw NoteError("a verifier key is NAME+ID+BASE64 of an Ed25519 key") }
        try self.init(name: parts[0], key: key)
        guard parts[1] == self.hexID else { throw NoteError("the verifier key's id is not that of its name and key") }
    }

    /// `NAME+HEX-KEY-ID+BASE64`.
    public var description: String {
        "\(self.name)+\(self.hexID)+\(Data([0x01] + self.key.rawRepresentation).base64EncodedString())"
    }

    func isValid(_ signature: [UInt8], over text: String) -> Bool {
        signature.count == 64 && self.key.isValidSignature(signature, for: Array(text.utf8))
    }

    private var hexID: String {
        let digits = String(self.keyID, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// A key that notes are signed with.
public struct NoteSigner: Sendable, CustomStringConvertible, CustomReflectable {
    /// The key to verify with.
    public let verifier: NoteVerifier
    private let key: Curve25519.Signing.PrivateKey

    /// Names a key.
    /// - Throws: ``NoteError`` when the name cannot be a key's.
    public init(name: String, key: Curve25519.Signing.PrivateKey) throws(NoteError) {
        self.verifier = try NoteVerifier(name: name, key: key.publicKey)
        self.key = key
    }

    /// Signs a note's text.
    /// - Throws: ``NoteError`` when the key cannot sign.
    public func sign(_ text: String) throws(NoteError) -> SignedNote.Signature {
        do {
            let signature = try self.key.signature(for: Array(text.utf8))
            return .init(name: self.verifier.name, keyID: self.verifier.keyID, bytes: Array(signature))
        } catch { throw NoteError("the key cannot sign: \(error)") }
    }

    /// The public half only.
    public var description: String { self.verifier.description }
    /// Shows no members.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
