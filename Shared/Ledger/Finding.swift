public import Schema

/// Something in a journal that is not as it was written, or was kept apart and is not the same.
public struct Finding: Hashable, Sendable, Codable, CustomStringConvertible {
    /// What it is.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// A segment file is missing, of another journal, or not as long as it was.
        case segment
        /// Bytes are not what was written: they do not match their checksum, or are no record.
        case damaged
        /// A record is another one than the tree has at its position.
        case altered
        /// A record is missing.
        case removed
        /// There is a record that the tree does not have.
        case inserted
        /// Records stand in another order than in the tree.
        case reordered
        /// A position, or a number in a stream, is not the one after the last.
        case order
        /// A signature does not hold.
        case signature
        /// A record is signed by a key that is not its account's.
        case foreignKey
        /// A record is filed otherwise than its event says.
        case misfiled
        /// Records at the end are missing that a checkpoint has.
        case cutTail
        /// A checkpoint cannot be trusted, or is of another exchange or journal.
        case foreignCheckpoint
        /// The records are not those that a checkpoint was made of.
        case checkpoint
    }

    /// What it is.
    public let kind: Kind
    /// Whose record, where one is known.
    public let audience: Audience?
    /// Its position; the first of several.
    public let position: UInt64?
    /// The file in which it was found.
    public let file: String
    /// Where in the file, in bytes; nil where it is about the whole.
    public let offset: Int?
    /// What is so, as a sentence.
    public let reason: String

    init(
        _ kind: Kind,
        _ file: String,
        at offset: Int? = nil,
        audience: Audience? = nil,
        position: UInt64? = nil,
        _ reason: String
    ) {
        self.kind = kind
        self.audience = audience
        self.position = position
        self.file = file
        self.offset = offset
        self.reason = reason
    }

    /// File, offset, audience, position and sentence in one line.
    public var description: String {
        var text = self.file
        if let offset { text += " byte \(offset)" }
        if let audience { text += ": \(audience)" }
        if let position { text += " position \(position)" }
        return "\(text): \(self.kind.rawValue): \(self.reason)"
    }
}
