public import Schema

/// One event as a reader receives it.
public struct Delivery: Hashable, Sendable {
    /// The audience.
    public let audience: Audience
    /// The position in the audience, from 1.
    public let position: UInt64
    /// The stream under which it came, in the topic view, such as `t/ssa/conjunction/us.spacecom/`.
    public let stream: String
    /// The number in that stream, from 1.
    public let sequence: UInt64
    /// When the bus took it.
    public let time: Timestamp
    /// The journal.
    public let log: LogID
    /// Whether it is old news fetched late, which alerts nobody.
    public let isBackfill: Bool
    /// Whether it is exercise traffic.
    public let isExercise: Bool
    /// Whether the event was erased.
    public let isRedacted: Bool
    /// The event's bytes, exactly as they were published; of one that was erased, what stands for it in the tree.
    public let bytes: [UInt8]
    /// The id of the key that signed them.
    public let keyID: String
    /// The Ed25519 signature in base64.
    public let signature: String

    /// Makes a delivery.
    public init(stream: String, header: RecordHeader, bytes: [UInt8], keyID: String, signature: String) {
        self.audience = header.audience
        self.position = header.position
        self.stream = stream
        self.sequence = header.sequence
        self.time = header.time
        self.log = header.log
        self.isBackfill = header.isBackfill
        self.isExercise = header.isExercise
        self.isRedacted = header.isRedacted
        self.bytes = bytes
        self.keyID = keyID
        self.signature = signature
    }

    /// The event, decoded.
    /// - Throws: `SchemaError` when the bytes are of a schema this version cannot read.
    public func event() throws(SchemaError) -> Event { try Event(json: self.bytes) }
}
