/// The letters and digits of ASCII at the beginning of eight bytes of text, looked at all at once.
struct WordChunk {
    /// How many there are, 0...8.
    let count: Int
    /// They as written, the first one lowest, zeros behind them.
    let written: UInt64
    /// All bits of them.
    private let mask: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// Looks at bytes, of which the first one is lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        let low = bytes & ~Self.high
        let small = low | 0x2020_2020_2020_2020
        // Sums of seven bits each reach the eighth where a byte is not below a bound.
        let letters = (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B))
        let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A))
        let others = ~((letters | digits) & ~bytes) & Self.high
        let first = others & (0 &- others)
        self.count = others.trailingZeroBitCount >> 3
        self.mask = (first >> 7) &- 1
        self.written = bytes & self.mask
    }

    /// They with small letters.
    @inline(__always)
    var folded: UInt64 { self.written | 0x2020_2020_2020_2020 & self.mask }

    /// A bit for each one that is a small letter.
    @inline(__always)
    var small: UInt64 { self.written & self.written << 1 & 0x4040_4040_4040_4040 }

    /// A bit for each one that is a digit.
    @inline(__always)
    var digits: UInt64 { ~self.written & self.mask & 0x4040_4040_4040_4040 }
}
