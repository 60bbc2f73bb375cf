/// How many deliveries are kept, by state.
public struct DeliveryFigures: Hashable, Sendable {
    /// To be attempted, or attempted again.
    public var pending: Int
    /// Taken by their endpoints.
    public var delivered: Int
    /// Given up.
    public var failed: Int

    /// Makes figures.
    public init(pending: Int, delivered: Int, failed: Int) {
        self.pending = pending
        self.delivered = delivered
        self.failed = failed
    }
}
