/// The answer to `deliveries`: the newest first.
public struct DeliveriesAnswer: Hashable, Sendable, Codable {
    /// The deliveries.
    public var deliveries: [DeliveryRecord]

    /// Makes an answer.
    public init(deliveries: [DeliveryRecord]) { self.deliveries = deliveries }
}
