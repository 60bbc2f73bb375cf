internal import Foundation

/// A tree's size and root, said by a log.
///
/// Source: C2SP tlog-checkpoint, https://c2sp.org/tlog-checkpoint.
public struct Checkpoint: Hashable, Sendable {
    /// The log, for instance `taiwa/LOG-ID/AUDIENCE`; also the name of the key that signs.
    public let origin: String
    /// How many leaves the tree has, at most 2^62.
    public let size: UInt64
    /// The root of these leaves.
    public let root: TreeHash

    /// Says where a tree stands.
    /// - Throws: ``NoteError`` when the origin cannot be a key's name, or the size is over 2^62.
    public init(origin: String, size: UInt64, root: TreeHash) throws(NoteError) {
        guard isKeyName(origin) else { throw NoteError("an origin has no spaces, pluses or control characters") }
        guard size <= 1 << 62 else { throw NoteError("a tree has at most 2^62 leaves") }
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads a note's text; extension lines are passed over.
    /// - Throws: ``NoteError`` when it is not a checkpoint.
    public init(text: String) throws(NoteError) {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard lines.count >= 4, lines.last == "", lines.dropLast().allSatisfy({ !$0.isEmpty }),
            let size = UInt64(lines[1]), String(size) == lines[1], let raw = canonicalBase64(lines[2]),
            let root = TreeHash(raw)
        else { throw NoteError("a checkpoint is a line each of origin, decimal size and base64 of the root") }
        try self.init(origin: lines[0], size: size, root: root)
    }

    /// Reads a checkpoint that a key signed whose name is the origin.
    /// - Throws: ``NoteError`` when it is none, or not signed by the key.
    public init(_ note: SignedNote, by key: NoteVerifier) throws(NoteError) {
        guard note.isSigned(by: key) else { throw NoteError("the note is not signed by \(key.name)") }
        try self.init(text: note.text)
        guard self.origin == key.name else { throw NoteError("\(key.name) does not speak for \(self.origin)") }
    }

    /// The text that is signed.
    public var text: String { "\(self.origin)\n\(self.size)\n\(Data(self.root.bytes).base64EncodedString())\n" }

    /// Signs it.
    /// - Throws: ``NoteError`` when the signer is not named as the origin, or cannot sign.
    public func signed(by signer: NoteSigner) throws(NoteError) -> SignedNote {
        guard signer.verifier.name == self.origin else {
            throw NoteError("\(signer.verifier.name) does not speak for \(self.origin)")
        }
        return try SignedNote(self.text, by: signer)
    }
}
