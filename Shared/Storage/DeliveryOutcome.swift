public import Schema

/// What an attempt means for its delivery.
public enum DeliveryOutcome: Hashable, Sendable {
    /// The endpoint took it.
    case delivered
    /// It is to be attempted again at a time.
    case retry(at: Timestamp)
    /// It is given up.
    case failed
    /// It is given up, and with it the subscription and all its pending deliveries, for a reason.
    case disabled(reason: String)
}
