public import Schema

/// That the bus has an event on disk.
public struct Receipt: Hashable, Sendable, Codable {
    /// The audience.
    public var audience: Audience
    /// Its position there.
    public var position: UInt64
    /// Whether the bus had it before.
    public var isDuplicate: Bool

    /// Makes a receipt.
    public init(audience: Audience, position: UInt64, isDuplicate: Bool) {
        self.audience = audience
        self.position = position
        self.isDuplicate = isDuplicate
    }
}
