/// The letters and digits of ASCII at the beginning of eight bytes of text, looked at all at once.
struct WordChunk {
    /// How many there are, 0...8.
    let count: Int
    /// They as written, the first one lowest, zeros behind them.
    let written: UInt64

    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Looks at bytes, of which the first one is lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        let low = bytes & ~Self.high
        let small = low | Self.ones &* 0x20
        // Sums of seven bits each reach the eighth where a byte is not below a bound.
        let letters = (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B))
        let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A))
        let others = ~((letters | digits) & ~bytes) & Self.high
        self.count = others.trailingZeroBitCount >> 3
        self.written = self.count == 8 ? bytes : bytes & (1 << UInt64(8 * self.count) &- 1)
    }

    /// They with small letters.
    @inline(__always)
    var folded: UInt64 { self.written | self.mask(0x20) }

    /// Whether one is a small letter.
    @inline(__always)
    var hasSmall: Bool { (self.written & self.written << 1) & (Self.ones &* 0x40) != 0 }

    /// Whether all are letters.
    @inline(__always)
    var isLetters: Bool { self.written & (Self.ones &* 0x40) == self.mask(0x40) }

    @inline(__always)
    private func mask(_ byte: UInt64) -> UInt64 {
        let all = Self.ones &* byte
        return self.count == 8 ? all : all & (1 << UInt64(8 * self.count) &- 1)
    }
}
