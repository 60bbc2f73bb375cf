/// A topic that a piece speaks for, and how loud.
struct LoudVoice: Sendable {
    /// The topic in the upper 20 bits, more than a glossary has room for; then 22 bits of how loud it is in full, and 22
    /// of how loud where terms do not count, both in ``unit``.
    private let bits: UInt64

    /// Whole numbers add up to the same in any order, and two at a time: 682 pieces, as many as a title or a text can
    /// have, stay below 2^32.
    static let unit = 1.0 / 131_072
    private static let loudest = Double(1 << 22 - 1) * Self.unit
    private static let mask: UInt64 = 1 << 22 - 1

    init(_ voice: LikenessLesson.Voice) {
        func whole(_ loudness: Double) -> UInt64 { UInt64((min(loudness, Self.loudest) / Self.unit).rounded()) }
        self.bits = UInt64(voice.topic) << 44 | whole(voice.loudness) << 22 | whole(voice.outside)
    }

    private init(bits: UInt64) { self.bits = bits }

    /// One that says nothing.
    static let silent = Self(bits: 0)

    @inline(__always)
    var topic: Int { Int(truncatingIfNeeded: self.bits >> 44) }

    /// How loud it is in full in the upper half, and where terms do not count in the lower half.
    @inline(__always)
    var both: UInt64 { (self.bits >> 22 & Self.mask) << 32 | self.bits & Self.mask }
}
