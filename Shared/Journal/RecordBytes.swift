internal import Exchange

/// Writes the parts of records one after the other; numbers are little-endian.
struct RecordWriter {
    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var end = 0

    /// Writes into memory that must have room for all that comes.
    init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

    mutating func put<Number: FixedWidthInteger>(_ number: Number) {
        self.buffer.storeBytes(of: number.littleEndian, toByteOffset: self.end, as: Number.self)
        self.end += MemoryLayout<Number>.size
    }

    /// A number that a publisher chooses, below 2⁶²: its lower 31 bits, then the others, so that no four bytes in a row
    /// are 0xFF, which is how a mark begins.
    mutating func put(chosen number: UInt64) {
        self.put(UInt32(number & 0x7FFF_FFFF))
        self.put(UInt32(number >> 31))
    }

    /// A length in one byte, then UTF-8.
    mutating func put(text: String) {
        var text = text
        text.withUTF8 { bytes in
            self.put(UInt8(bytes.count))
            self.put(UnsafeRawBufferPointer(bytes))
        }
    }

    mutating func put(bytes: [UInt8]) { bytes.withUnsafeBytes { self.put($0) } }

    mutating func put(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, let target = self.buffer.baseAddress, !bytes.isEmpty else { return }
        precondition(self.end + bytes.count <= self.buffer.count, "A record has more bytes than it said.")
        (target + self.end).copyMemory(from: source, byteCount: bytes.count)
        self.end += bytes.count
    }

    /// Length and checksum of what was written after a place, which has eight bytes left free for them.
    mutating func frame(at start: Int) {
        let body = UnsafeRawBufferPointer(rebasing: self.buffer[(start + 8)..<self.end])
        self.buffer.storeBytes(of: UInt32(body.count).littleEndian, toByteOffset: start, as: UInt32.self)
        self.buffer.storeBytes(of: CRC32C.checksum(body).littleEndian, toByteOffset: start + 4, as: UInt32.self)
    }

    mutating func skip(_ count: Int) { self.end += count }
}

/// Reads the parts of a record one after the other; nil where there are not as many bytes.
struct RecordReader {
    private let buffer: UnsafeRawBufferPointer
    private(set) var at = 0

    init(_ buffer: UnsafeRawBufferPointer) { self.buffer = buffer }

    mutating func take<Number: FixedWidthInteger>() -> Number? {
        let size = MemoryLayout<Number>.size
        guard self.at + size <= self.buffer.count else { return nil }
        defer { self.at += size }
        return Number(littleEndian: self.buffer.loadUnaligned(fromByteOffset: self.at, as: Number.self))
    }

    mutating func chosen() -> UInt64? {
        guard let low: UInt32 = self.take(), let high: UInt32 = self.take(), low >> 31 == 0, high >> 31 == 0 else {
            return nil
        }
        return UInt64(high) << 31 | UInt64(low)
    }

    mutating func text(upTo most: UInt8 = .max) -> String? {
        guard let count: UInt8 = self.take(), count <= most, self.at + Int(count) <= self.buffer.count else {
            return nil
        }
        defer { self.at += Int(count) }
        return String(utf8: UnsafeRawBufferPointer(rebasing: self.buffer[self.at..<self.at + Int(count)]))
    }

    /// Goes past so many texts; where they are, with their lengths.
    mutating func skipTexts(_ count: Int) -> UnsafeRawBufferPointer? {
        let start = self.at
        for _ in 0..<count {
            guard let length: UInt8 = self.take(), self.skip(Int(length)) else { return nil }
        }
        return UnsafeRawBufferPointer(rebasing: self.buffer[start..<self.at])
    }

    /// Goes past so many bytes, if there are as many.
    mutating func skip(_ count: Int) -> Bool {
        guard count <= self.buffer.count - self.at else { return false }
        self.at += count
        return true
    }

    /// Everything from a place on, to the end.
    mutating func all(from start: Int) -> [UInt8] {
        self.at = self.buffer.count
        return Array(UnsafeRawBufferPointer(rebasing: self.buffer[start...]))
    }

    mutating func rest() -> [UInt8] { self.all(from: self.at) }
}

extension [UInt8] {
    mutating func append(littleEndian value: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { self.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    func littleEndian(at index: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(self[index + $1]) << UInt32(8 * $1) }
    }
}
