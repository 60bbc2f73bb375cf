/// One update with its place in the journal and in the story it tells: what the verb `update` answers.
public struct UpdateAnswer: Hashable, Sendable, Codable {
    /// The update.
    public var update: Update
    /// Who may read it.
    public var audience: Audience
    /// Its position in the audience, from 1.
    public var position: UInt64
    /// When the exchange took it.
    public var time: Timestamp
    /// The journal.
    public var log: LogID
    /// A later version, of the same agency, that replaces or withdraws it.
    public var supersededBy: UpdateID?
    /// Whether the later version withdraws it.
    public var isCancelled: Bool
    /// The versions it replaces, directly or through others, the oldest first; at most 256.
    public var history: [UpdateID]
    /// The event as it was published, to the byte; nil where it is not UTF-8.
    public var eventJSON: String?
    /// The Ed25519 signature of the event in base64.
    public var signature: String
    /// The id of the key that signed it.
    public var keyID: String

    /// Makes an answer.
    public init(
        update: Update,
        audience: Audience,
        position: UInt64,
        time: Timestamp,
        log: LogID,
        supersededBy: UpdateID? = nil,
        isCancelled: Bool = false,
        history: [UpdateID] = [],
        eventJSON: String? = nil,
        signature: String,
        keyID: String
    ) {
        self.update = update
        self.audience = audience
        self.position = position
        self.time = time
        self.log = log
        self.supersededBy = supersededBy
        self.isCancelled = isCancelled
        self.history = history
        self.eventJSON = eventJSON
        self.signature = signature
        self.keyID = keyID
    }
}
