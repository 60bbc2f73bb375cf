public import Schema

/// An event that some subscriptions are to be told of.
public struct Notice: Hashable, Sendable {
    /// The journal.
    public var log: LogID
    /// Who may read it.
    public var audience: Audience
    /// Its position in the audience, from 1.
    public var position: UInt64
    /// When the bus took it.
    public var time: Timestamp
    /// Whether it is exercise traffic.
    public var isExercise: Bool
    /// The update.
    public var updateID: UpdateID
    /// The event's bytes, exactly as they were published.
    public var bytes: [UInt8]

    /// Makes a notice.
    public init(
        log: LogID,
        audience: Audience,
        position: UInt64,
        time: Timestamp,
        isExercise: Bool,
        updateID: UpdateID,
        bytes: [UInt8]
    ) {
        self.log = log
        self.audience = audience
        self.position = position
        self.time = time
        self.isExercise = isExercise
        self.updateID = updateID
        self.bytes = bytes
    }
}
