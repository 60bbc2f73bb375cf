/// A topic that a piece speaks for, and how loud.
struct LoudVoice: Sendable {
    /// The topic in the upper half, then as in ``both``.
    private let bits: UInt64

    /// Whole numbers add up to the same in any order and on any processor.
    ///
    /// 682 pieces of a title and as many of a text,
    /// each counted at most ten times, stay below 2^31.
    static let unit = 1.0 / 2_048
    private static let loudest = Double(Int16.max) * Self.unit

    /// - Parameters:
    ///   - topic: The topic's number.
    ///   - loudness: How loud it is.
    ///   - outside: How loud it is where terms do not count: halfway to what examples alone would say.
    init(topic: Int, loudness: Double, outside: Double) {
        func whole(_ loudness: Double) -> UInt64 { UInt64((min(loudness, Self.loudest) / Self.unit).rounded()) }
        self.bits = UInt64(topic) << 32 | whole(outside) << 16 | whole(loudness)
    }

    private init(bits: UInt64) { self.bits = bits }

    /// One that says nothing.
    static let silent = Self(bits: 0)

    @inline(__always)
    var topic: Int { Int(truncatingIfNeeded: self.bits >> 32) }

    /// How loud it is in full in the lower half, and where terms do not count in the upper half, in ``unit``.
    @inline(__always)
    var both: UInt32 { UInt32(truncatingIfNeeded: self.bits) }
}
