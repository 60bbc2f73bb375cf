public import Schema

/// Asks for the newest checkpoint of an audience's tree.
public struct CheckpointQuestion: Hashable, Sendable, Codable {
    /// The audience.
    public var audience: Audience

    /// Makes a question.
    public init(audience: Audience) { self.audience = audience }
}

/// A signed checkpoint.
public struct CheckpointAnswer: Hashable, Sendable, Codable {
    /// A C2SP signed note whose text is a tlog-checkpoint.
    public var checkpoint: String
    /// The key to verify it with, as C2SP signed-note writes it; trust `logKey` of `connect.json` rather.
    public var verifier: String

    /// Makes an answer.
    public init(checkpoint: String, verifier: String) {
        self.checkpoint = checkpoint
        self.verifier = verifier
    }
}

/// Asks for a proof that a position is in the tree of a size.
public struct InclusionQuestion: Hashable, Sendable, Codable {
    /// The audience.
    public var audience: Audience
    /// The position, from 1; its leaf has the index before.
    public var position: UInt64
    /// The tree's size, from a checkpoint.
    public var size: UInt64

    /// Makes a question.
    public init(audience: Audience, position: UInt64, size: UInt64) {
        self.audience = audience
        self.position = position
        self.size = size
    }
}

/// Asks for a proof that the tree of one size is the beginning of that of another.
public struct ConsistencyQuestion: Hashable, Sendable, Codable {
    /// The audience.
    public var audience: Audience
    /// The earlier size.
    public var from: UInt64
    /// The later size.
    public var to: UInt64

    /// Makes a question.
    public init(audience: Audience, from: UInt64, to: UInt64) {
        self.audience = audience
        self.from = from
        self.to = to
    }
}

/// A proof.
///
/// Source: RFC 6962, section 2.1.
public struct ProofAnswer: Hashable, Sendable, Codable {
    /// Hashes in the order of RFC 6962, base64 of 32 bytes each.
    public var proof: [String]

    /// Makes an answer.
    public init(proof: [String]) { self.proof = proof }
}
