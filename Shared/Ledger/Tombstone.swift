internal import Foundation
package import Schema
package import TransparencyLog

/// What is left of an event that was erased: which it was, who had it erased, when and why, signed with the log key.
///
/// It is a signed note whose text has the lines origin, `redacted POSITION`, base64 of the leaf's hash, time, who, why; no
/// checkpoint has such a second line.
package struct Tombstone: Hashable, Sendable {
    package let origin: TreeOrigin
    package let position: UInt64
    package let leaf: TreeHash
    package let time: Timestamp
    package let by: String
    package let reason: String

    package init(
        _ origin: TreeOrigin,
        position: UInt64,
        leaf: TreeHash,
        time: Timestamp,
        by: String,
        reason: String
    ) {
        self.origin = origin
        self.position = position
        self.leaf = leaf
        self.time = time
        self.by = by
        self.reason = reason
    }

    /// Reads a note.
    /// - Throws: `NoteError` when it is none, or the key did not sign it.
    package init(_ note: String, by key: LogKey) throws {
        let signed = try SignedNote(parsing: Array(note.utf8))
        let lines = signed.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 7, let origin = TreeOrigin(lines[0]), lines[1].hasPrefix("redacted "),
            let position = UInt64(lines[1].dropFirst(9)), let raw = Data(base64Encoded: lines[2]),
            let leaf = TreeHash(raw), signed.isSigned(by: try key.verifier(of: origin.audience, in: origin.log))
        else { throw CheckpointError("tombstone", "it is not signed by the exchange's log key") }
        self.init(
            origin,
            position: position,
            leaf: leaf,
            time: try Timestamp(lines[3]),
            by: lines[4],
            reason: lines[5]
        )
    }

    /// The note.
    /// - Throws: `NoteError` when who or why is not one line.
    package func signed(by signer: LogSigner) throws(NoteError) -> String {
        let leaf = Data(self.leaf.bytes).base64EncodedString()
        let lines = ["\(self.origin)", "redacted \(self.position)", leaf, "\(self.time)", self.by, self.reason]
        return String(
            decoding: try signer.sign(lines.joined(separator: "\n") + "\n", of: self.origin).bytes,
            as: UTF8.self
        )
    }

    /// In words.
    package var words: String {
        "\(self.origin.audience) position \(self.position) was redacted by \(self.by) at \(self.time): \(self.reason)"
    }
}
