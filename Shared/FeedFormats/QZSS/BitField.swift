/// Bits of a message, counted from its first.
struct BitField: Hashable, Sendable {
    private let bytes: [UInt8]
    /// How many bits there are.
    let count: Int

    /// - Parameters:
    ///   - bytes: The first bit is the greatest of the first byte.
    ///   - count: At most eight a byte.
    init(_ bytes: [UInt8], count: Int) {
        self.bytes = bytes
        self.count = min(count, bytes.count * 8)
    }

    /// A whole number of at most 64 bits; 0 for what is beyond the end.
    func value(at start: Int, _ width: Int) -> Int {
        var value: UInt64 = 0
        for bit in start..<(start + min(width, 63)) {
            let isSet = bit < self.count && self.bytes[bit / 8] >> (7 - UInt8(bit % 8)) & 1 == 1
            value = value << 1 | (isSet ? 1 : 0)
        }
        return Int(value)
    }

    /// The remainder of the bits before an end by the polynomial of satellite navigation messages, 0x1864CFB.
    ///
    /// Source: IS-GPS-200N, section 30.3.5 (CRC-24Q).
    func crc24(upTo end: Int) -> Int {
        var remainder = 0
        for bit in 0..<end {
            remainder ^= self.value(at: bit, 1) << 23
            remainder <<= 1
            if remainder & 0x100_0000 != 0 { remainder ^= 0x186_4CFB }
        }
        return remainder & 0xFF_FFFF
    }
}
