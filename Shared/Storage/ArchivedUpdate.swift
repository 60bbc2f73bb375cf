public import Schema

/// One event as the archive keeps it: its bytes as they were published, and what they say.
public struct ArchivedUpdate: Hashable, Sendable {
    /// What the bytes say.
    public enum Content: Hashable, Sendable {
        /// An update.
        case update(Update)
        /// Nothing that this version can read, and why. It is kept but not found.
        case unreadable(reason: String)
    }

    /// Who may read it.
    public var audience: Audience
    /// Its position in the audience, from 1.
    public var position: UInt64
    /// The journal.
    public var log: LogID
    /// When the exchange took it.
    public var time: Timestamp
    /// The event's bytes.
    public var bytes: [UInt8]
    /// The Ed25519 signature of the bytes in base64.
    public var signature: String
    /// The id of the key that signed them.
    public var keyID: String
    /// What the bytes say.
    public var content: Content

    /// Makes an entry.
    public init(
        audience: Audience,
        position: UInt64,
        log: LogID,
        time: Timestamp,
        bytes: [UInt8],
        signature: String,
        keyID: String,
        content: Content
    ) {
        self.audience = audience
        self.position = position
        self.log = log
        self.time = time
        self.bytes = bytes
        self.signature = signature
        self.keyID = keyID
        self.content = content
    }

    /// When the update is from: when its agency published it or, where it does not say, when it was received.
    ///
    /// It is never later than ``time``, so that a date in the future does not stay the newest.
    public var occurred: Timestamp {
        switch self.content {
        case .update(let update): min(update.published ?? update.received, self.time)
        case .unreadable: self.time
        }
    }
}
