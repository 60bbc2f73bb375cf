internal import Crypto
public import Exchange
internal import Foundation
public import Schema
public import TransparencyLog

/// The public key that an exchange's checkpoints are verified with.
///
/// The key's name in a note is the tree's origin, `taiwa/LOG-ID/AUDIENCE`, so each tree has a verifier key of its own
/// made of the same 32 bytes.
///
/// Source: C2SP tlog-checkpoint and signed-note.
public struct LogKey: Sendable, CustomStringConvertible {
    private let key: Curve25519.Signing.PublicKey

    init(_ key: Curve25519.Signing.PublicKey) { self.key = key }

    /// Reads base64 of 32 bytes, as `connect.json` has it.
    /// - Throws: `ExchangeError.malformed`.
    public init(_ text: String) throws(ExchangeError) {
        guard let raw = Data(base64Encoded: text), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
        else { throw .malformed(what: "a log key is 32 bytes of an Ed25519 key in base64") }
        self.key = key
    }

    /// Base64 of the 32 bytes.
    public var description: String { self.key.rawRepresentation.base64EncodedString() }

    /// The key that verifies checkpoints of an audience's tree.
    public func verifier(of audience: Audience, in log: LogID) throws(NoteError) -> NoteVerifier {
        try NoteVerifier(name: TreeOrigin(log: log, audience: audience).description, key: self.key)
    }
}

/// Which tree a checkpoint is of: `taiwa/LOG-ID/AUDIENCE`.
public struct TreeOrigin: Hashable, Sendable, CustomStringConvertible {
    /// The journal.
    public let log: LogID
    /// Whose tree.
    public let audience: Audience

    /// Names a tree.
    public init(log: LogID, audience: Audience) {
        self.log = log
        self.audience = audience
    }

    /// Reads an origin; nil when it is not one of an exchange.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "taiwa", let log = try? LogID(String(parts[1])),
            let audience = try? Audience(String(parts[2]))
        else { return nil }
        self.init(log: log, audience: audience)
    }

    /// The origin as checkpoints have it.
    public var description: String { "taiwa/\(self.log)/\(self.audience)" }
}

/// The secret key that an exchange signs its checkpoints with.
public struct LogSigner: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a key and writes it to a file with permissions 0600, unless there is one.
    /// - Throws: `ExchangeError.file`.
    public static func make(at path: String) throws(ExchangeError) {
        let text = Curve25519.Signing.PrivateKey().rawRepresentation.base64EncodedString() + "\n"
        try PrivateFile.write(Array(text.utf8), to: path)
    }

    /// Reads the file.
    /// - Throws: `ExchangeError.file` when it is absent, or no key.
    public init(path: String) throws(ExchangeError) {
        let text = String(decoding: try PrivateFile.read(path, atMost: 1_024).filter { $0 > 0x20 }, as: UTF8.self)
        guard let seed = Data(base64Encoded: text),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        else { throw .file(path: path, reason: "it holds no Ed25519 key; put back the one that was there") }
        self.key = key
    }

    /// What others verify with.
    public var publicKey: LogKey { LogKey(self.key.publicKey) }

    /// Signs where a tree stands.
    public func sign(_ tree: MerkleTree, of origin: TreeOrigin) throws(NoteError) -> SignedNote {
        try Checkpoint(origin: origin.description, size: tree.size, root: tree.root)
            .signed(by: NoteSigner(name: origin.description, key: self.key))
    }

    /// Signs another text about a tree, whose second line is no number.
    func sign(_ text: String, of origin: TreeOrigin) throws(NoteError) -> SignedNote {
        try SignedNote(text, by: NoteSigner(name: origin.description, key: self.key))
    }

    /// The public half only.
    public var description: String { self.publicKey.description }
    /// Shows no members.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
