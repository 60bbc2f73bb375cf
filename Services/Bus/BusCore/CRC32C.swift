/// The checksum of journal records.
///
/// Source: RFC 3720, appendix B.4 (Castagnoli polynomial, reflected 0x82F63B78).
enum CRC32C {
    private static let tables: [[UInt32]] = {
        let first = (0..<256).map { index -> UInt32 in
            var value = UInt32(index)
            for _ in 0..<8 { value = (value >> 1) ^ (value & 1 == 1 ? 0x82F6_3B78 : 0) }
            return value
        }
        var tables = [first]
        for _ in 1..<8 {
            let last = tables[tables.count - 1]
            tables.append(last.map { $0 >> 8 ^ tables[0][Int($0 & 0xFF)] })
        }
        return tables
    }()

    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        let tables = Self.tables
        var crc: UInt32 = .max
        var at = 0
        while at + 8 <= bytes.count {
            let low = bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian ^ crc
            let high = bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self).littleEndian
            crc = tables[7][Int(low & 0xFF)] ^ tables[6][Int(low >> 8 & 0xFF)]
            crc ^= tables[5][Int(low >> 16 & 0xFF)] ^ tables[4][Int(low >> 24)]
            crc ^= tables[3][Int(high & 0xFF)] ^ tables[2][Int(high >> 8 & 0xFF)]
            crc ^= tables[1][Int(high >> 16 & 0xFF)] ^ tables[0][Int(high >> 24)]
            at += 8
        }
        while at < bytes.count {
            crc = crc >> 8 ^ tables[0][Int((crc ^ UInt32(bytes[at])) & 0xFF)]
            at += 1
        }
        return ~crc
    }
}
