public import Schema

/// What the exchange tells someone who follows it.
public enum LiveEvent: Hashable, Sendable {
    /// An event's bytes, with its audience, its position there and the journal.
    case update(audience: Audience, position: UInt64, log: LogID, bytes: [UInt8])
    /// Everything up to the cursor was told; what follows is live.
    case caughtUp(Cursor)
    /// The journal is another one: positions known before mean nothing.
    case reset(LogID)
    /// What was not told before a position has left the journal.
    case trimmed(audience: Audience, first: UInt64)
}
