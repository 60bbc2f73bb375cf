internal import Crypto
internal import Foundation
public import Schema
internal import ZeroMQ

/// The public halves of a key that its owner asks an exchange to admit, as in `request.json`; it holds no secret.
///
/// A key that is to take the place of another is vouched for by that one, so that nobody can put a key of their own into
/// another's account.
public struct KeyRequest: Hashable, Sendable, Codable {
    /// Which key vouches, and its Ed25519 signature in base64 over `taiwa key v0`, LF, the account, LF, the CURVE key,
    /// LF, the signing key, LF.
    public struct Voucher: Hashable, Sendable, Codable {
        /// The id of the key.
        public var key: String
        /// The signature.
        public var signature: String
    }

    /// The account.
    public var account: AccountName
    /// The key.
    public var key: AccountKey
    /// By which key of the account it is vouched for, if it has one already.
    public var voucher: Voucher?

    /// Asks for the key of an account, vouched for by another key of the same account.
    /// - Throws: ``ExchangeError`` when the other key cannot sign.
    public init(for credentials: Credentials, vouchedForBy other: Credentials? = nil) throws(ExchangeError) {
        self.account = credentials.account
        self.key = credentials.publicKey
        guard let other else { return }
        do {
            let signature = try other.signing.signature(for: self.signed)
            self.voucher = Voucher(key: other.publicKey.id, signature: signature.base64EncodedString())
        } catch { throw .malformed(what: "the key cannot sign: \(error)") }
    }

    /// Reads a request that someone gave.
    ///
    /// - Parameters:
    ///   - bytes: The JSON.
    ///   - name: What it is called in errors.
    /// - Returns: The request, its key without dates: those are for the operator to give.
    /// - Throws: ``ExchangeError/file(path:reason:)`` when it is no request, or its parts do not belong together.
    public static func read(_ bytes: [UInt8], called name: String) throws(ExchangeError) -> Self {
        var request: Self
        do { request = try JSONText.decode(Self.self, from: bytes, called: "the request") } catch {
            throw .file(path: name, reason: error.description)
        }
        let usable: AccountKey
        do {
            usable = AccountKey(
                curve: try CurvePublicKey(z85: request.key.curve),
                signing: try .init(rawRepresentation: Data(base64Encoded: request.key.signing) ?? Data())
            )
        } catch { throw .file(path: name, reason: "it holds no usable keys; make it anew with taiwa key new") }
        guard usable.id == request.key.id else {
            throw .file(
                path: name,
                reason: "its key does not have the id that it says; make it anew with taiwa key new"
            )
        }
        request.key = usable
        return request
    }

    /// Whether a key of the account vouches for this one.
    public func isVouchedFor(by key: AccountKey) -> Bool {
        guard let voucher, voucher.key == key.id, let signature = Data(base64Encoded: voucher.signature),
            let raw = Data(base64Encoded: key.signing),
            let signer = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
        else { return false }
        return signer.isValidSignature(signature, for: self.signed)
    }

    private var signed: Data {
        Data("taiwa key v0\n\(self.account)\n\(self.key.curve)\n\(self.key.signing)\n".utf8)
    }
}
