internal import CChecksum

/// The checksum of journal records.
///
/// Source: RFC 3720, appendix B.4 (Castagnoli polynomial, reflected 0x82F63B78).
package enum CRC32C {
    private static let isInHardware = cchecksum_available() != 0

    /// The checksum of some bytes, or of what has a checksum already and these behind it.
    package static func checksum(_ bytes: UnsafeRawBufferPointer, after: UInt32 = 0) -> UInt32 {
        guard self.isInHardware else { return self.byTable(bytes, after: after) }
        return cchecksum_crc32c(after, bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count)
    }

    /// The checksum of some bytes.
    package static func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 { bytes.withUnsafeBytes { Self.checksum($0) } }

    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = (value >> 1) ^ (value & 1 == 1 ? 0x82F6_3B78 : 0) }
        return value
    }

    /// The checksum without the processor's help.
    package static func byTable(_ bytes: UnsafeRawBufferPointer, after: UInt32 = 0) -> UInt32 {
        let table = self.table
        return ~bytes.reduce(~after) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
    }
}
