public import Crypto
internal import Foundation
public import Schema
public import ZeroMQ

/// An account's keys: one pair for connections, one for signatures.
///
/// The file is JSON with `account`, `curvePublic` and `curveSecret` (Z85), `signingPublic` and
/// `signingSecret` (base64), readable by its owner only. Secrets show nowhere else.
public struct Credentials: Sendable, CustomStringConvertible, CustomReflectable {
    private struct File: Codable {
        var account: AccountName
        var curvePublic: String
        var curveSecret: String
        var signingPublic: String
        var signingSecret: String
    }

    /// The account's name.
    public let account: AccountName
    /// The pair that connections prove themselves with.
    public let curve: CurveKeyPair
    /// The key that events are signed with.
    public let signing: Curve25519.Signing.PrivateKey
    /// The public halves, as the registry keeps them.
    public let publicKey: AccountKey

    init(account: AccountName, curve: CurveKeyPair, signing: Curve25519.Signing.PrivateKey) {
        self.account = account
        self.curve = curve
        self.signing = signing
        self.publicKey = AccountKey(curve: curve.publicKey, signing: signing.publicKey)
    }

    /// Makes new keys.
    public static func generate(account: AccountName) -> Self {
        Self(account: account, curve: .generate(), signing: .init())
    }

    /// Reads a file.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public static func load(from path: String) throws(ExchangeError) -> Self {
        let file = try JSONText.file(File.self, path: path)
        do {
            guard let seed = Data(base64Encoded: file.signingSecret) else {
                throw ExchangeError.file(path: path, reason: "signingSecret is not base64")
            }
            return Self(
                account: file.account,
                curve: CurveKeyPair(secretKey: try CurveSecretKey(z85: file.curveSecret)),
                signing: try .init(rawRepresentation: seed)
            )
        } catch {
            throw .file(path: path, reason: "it holds no usable keys; make new ones with taiwa key new")
        }
    }

    /// Writes the file with permissions 0600.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public func write(to path: String) throws(ExchangeError) {
        let file = File(
            account: self.account,
            curvePublic: self.curve.publicKey.z85,
            curveSecret: self.curve.secretKey.z85,
            signingPublic: self.publicKey.signing,
            signingSecret: self.signing.rawRepresentation.base64EncodedString()
        )
        try PrivateFile.write(JSONText.encode(file, pretty: true) + [0x0A], to: path)
    }

    /// Names the account only.
    public var description: String { "Credentials(\(self.account))" }

    /// Shows no members.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension AccountKey {
    /// Makes a key with the id that belongs to it.
    init(curve: CurvePublicKey, signing: Curve25519.Signing.PublicKey) {
        let hash = SHA256.hash(data: signing.rawRepresentation).prefix(8)
        self.init(
            id: hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
            curve: curve.z85,
            signing: signing.rawRepresentation.base64EncodedString()
        )
    }
}

/// Signatures over event bytes.
public enum EventSignature {
    /// What stands before the bytes, so that a signature of an event is a signature of nothing else.
    private static let domain = Array("taiwa event v1\n".utf8)

    /// What is signed of an event's bytes.
    static func message(_ event: UnsafeRawBufferPointer) -> [UInt8] {
        var message = Self.domain
        message.reserveCapacity(message.count + event.count)
        message.append(contentsOf: event)
        return message
    }

    /// Signs an event's bytes; base64 of 64 bytes.
    /// - Throws: ``ExchangeError`` when the key cannot sign.
    public static func sign(_ event: [UInt8], with credentials: Credentials) throws(ExchangeError) -> String {
        do {
            let message = event.withUnsafeBytes { Self.message($0) }
            return try credentials.signing.signature(for: message).base64EncodedString()
        } catch {
            throw .malformed(what: "the key cannot sign: \(error)")
        }
    }

    /// Whether a signature is the key's over these bytes.
    public static func verify(_ signature: String, of event: [UInt8], by key: AccountKey) -> Bool {
        event.withUnsafeBytes { self.verify(signature, of: $0, by: key) }
    }

    /// Whether a signature is the key's over these bytes.
    public static func verify(_ signature: String, of event: UnsafeRawBufferPointer, by key: AccountKey) -> Bool {
        EventVerifier(key.signing)?.isValid(signature, of: event) ?? false
    }
}
