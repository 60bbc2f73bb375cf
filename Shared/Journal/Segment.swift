internal import Exchange
internal import Glibc
internal import Exchange
package import Schema

/// The form of a segment file: a header, then records and marks.
///
/// A mark is written after each fdatasync and says that everything before it was durable. Since it needs no fdatasync
/// of its own it costs next to nothing, and since no later write can stand before it, it tells damage from a torn tail:
/// what is broken before a mark was whole once.
package struct Segment: Hashable, Sendable {
    /// What the header says.
    package struct Header: Hashable, Sendable {
        package var segment: Segment
        /// How many bytes the segment before has; 0 with the first.
        package var before: Int
    }

    /// What stands at a place.
    package enum Entry: Hashable, Sendable {
        /// A record whose checksum holds: what follows length and checksum.
        case record(body: Range<Int>)
        case mark

        /// Where the next entry begins, given where this one does.
        package func end(from offset: Int) -> Int {
            switch self {
            case .record(let body): body.upperBound
            case .mark: offset + Segment.markBytes
            }
        }
    }

    static let magic = Array("TAIWAJ3\n".utf8)
    package static let headerBytes = 36
    package static let markBytes = 12
    /// The most bytes that follow a record's length and checksum.
    package static let maximumRecordBytes = 4 * 1_048_576
    /// How a mark begins: a length that no record has, and bytes that no UTF-8 has, nor a number that a publisher chooses.
    private static let markStart = [UInt8](repeating: 0xFF, count: 4)

    package let log: LogID
    package let number: Int32

    package init(log: LogID, number: Int32) {
        self.log = log
        self.number = number
    }

    /// Magic, log id, number, length of the segment before, checksum of these and of that segment's log id.
    ///
    /// The log id may change from one segment to the next; a segment of another journal does not follow all the same.
    func header(before: Int, after log: LogID?) -> [UInt8] {
        var bytes = Self.magic + Array(self.log.name.utf8)
        bytes.append(littleEndian: UInt32(self.number))
        bytes.append(littleEndian: UInt32(before))
        bytes.append(littleEndian: Self.checksum(of: bytes[...], after: log))
        return bytes
    }

    private static func checksum(of bytes: ArraySlice<UInt8>, after log: LogID?) -> UInt32 {
        CRC32C.checksum(of: bytes + Array(log?.name.utf8 ?? "".utf8))
    }

    package static func header(of bytes: [UInt8], after log: LogID?) -> Header? {
        guard bytes.count >= Self.headerBytes, bytes.starts(with: Self.magic),
            bytes.littleEndian(at: 32) == Self.checksum(of: bytes[..<32], after: log),
            let log = try? LogID(String(decoding: bytes[8..<24], as: UTF8.self)),
            let number = Int32(exactly: bytes.littleEndian(at: 24))
        else { return nil }
        return Header(segment: Segment(log: log, number: number), before: Int(bytes.littleEndian(at: 28)))
    }

    /// A length that no record has, the mark's own offset, and a checksum that also covers log id and segment.
    func mark(at offset: Int) -> [UInt8] {
        var place = Array(self.log.name.utf8)
        place.append(littleEndian: UInt32(self.number))
        place.append(littleEndian: UInt32(offset))
        var bytes = Self.markStart
        bytes.append(littleEndian: UInt32(offset))
        bytes.append(littleEndian: CRC32C.checksum(of: place[...]))
        return bytes
    }

    /// What stands at an offset; nil when it is neither a whole record nor a mark.
    package func entry(of bytes: UnsafeRawBufferPointer, at offset: Int) -> Entry? {
        guard offset + 8 <= bytes.count else { return nil }
        if self.isMark(bytes, at: offset) { return .mark }
        let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        let checksum = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
        guard length >= 2, length <= Self.maximumRecordBytes, offset + 8 + length <= bytes.count,
            Bug.checksumsIgnored.isOn
                || CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[offset + 8..<offset + 8 + length]))
                    == checksum
        else { return nil }
        return .record(body: offset + 8..<offset + 8 + length)
    }

    /// Whether there is a mark anywhere behind an offset.
    package func hasMark(_ bytes: UnsafeRawBufferPointer, after offset: Int) -> Bool {
        var at = offset
        while at + Self.markBytes <= bytes.count, let start = bytes.baseAddress,
            let found = memchr(start + at, 0xFF, bytes.count - at)
        {
            at = UnsafeRawPointer(found) - start
            if self.isMark(bytes, at: at) { return true }
            at += 1
        }
        return false
    }

    func isMark(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        guard offset >= 0, offset + Self.markBytes <= bytes.count,
            bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self) == .max
        else { return false }
        return bytes[offset..<offset + Self.markBytes].elementsEqual(self.mark(at: offset))
    }
}
