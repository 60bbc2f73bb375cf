public import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The words of a line that ends with LF, separated by single spaces.
public struct Words {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0
    private let line: Int

    /// Reads a line from the beginning of memory that outlives it.
    ///
    /// - Parameters:
    ///   - bytes: The line, and whatever follows it.
    ///   - longest: The most bytes of the line without its LF; a longer one has no words.
    public init(_ bytes: UnsafeRawBufferPointer, longest: Int) {
        self.bytes = bytes
        self.line = Self.place(of: 0x0A, in: bytes, from: 0, to: min(longest + 1, bytes.count)) ?? -1
    }

    private static func place(of byte: Int32, in bytes: UnsafeRawBufferPointer, from: Int, to: Int) -> Int? {
        guard let start = bytes.baseAddress, from < to, let found = memchr(start + from, byte, to - from) else {
            return nil
        }
        return UnsafeRawPointer(found) - start
    }

    /// Where what follows the line begins; 0 when there is no line.
    public var end: Int { self.line + 1 }

    /// Whether there are no more words.
    public var isAtEnd: Bool { self.at > self.line }

    /// The next word's bytes; nil when there is none, or an empty one.
    public mutating func next() -> Slice<UnsafeRawBufferPointer>? {
        guard self.at < self.line else { return nil }
        let end = Self.place(of: 0x20, in: self.bytes, from: self.at, to: self.line) ?? self.line
        guard end > self.at else { return nil }
        defer { self.at = end + 1 }
        return self.bytes[self.at..<end]
    }

    /// The next word; nil also when it is not UTF-8.
    public mutating func text() -> String? {
        self.next().flatMap { String(utf8: UnsafeRawBufferPointer(rebasing: $0)) }
    }

    /// The next word, made only if it is not the same as one that is at hand.
    mutating func text(or known: String) -> String? {
        guard let word = self.next() else { return nil }
        let bytes = UnsafeRawBufferPointer(rebasing: word)
        return bytes.isSame(as: known) ? known : String(utf8: bytes)
    }

    /// The next word as a decimal number without sign.
    public mutating func number() -> UInt64? {
        guard let word = self.next(), word.count <= 20 else { return nil }
        var value: UInt64 = 0
        for index in word.startIndex..<word.endIndex {
            let digit = self.bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(UInt64(digit))
            guard !overflow, !carried else { return nil }
            value = sum
        }
        return value
    }

    /// The next word as milliseconds since 1970, up to the end of the year 9999.
    public mutating func time() -> Timestamp? {
        guard let milliseconds = self.number(), milliseconds < 253_402_300_800_000 else { return nil }
        return Timestamp(milliseconds: Int64(milliseconds))
    }

    /// All that is left of the line, as text.
    public mutating func rest() -> String? {
        guard self.at < self.line else { return nil }
        defer { self.at = self.line + 1 }
        return String(validating: self.bytes[self.at..<self.line], as: UTF8.self)
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these are the bytes of a text's UTF-8.
    func isSame(as text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { self.isSame(as: UnsafeRawBufferPointer($0)) }
            ?? self.elementsEqual(text.utf8)
    }

    /// Whether these are the same bytes.
    package func isSame(as other: UnsafeRawBufferPointer) -> Bool {
        guard self.count == other.count else { return false }
        guard let one = self.baseAddress, let two = other.baseAddress else { return true }
        return memcmp(one, two, self.count) == 0
    }
}

extension String {
    /// Text of bytes; nil when they are not UTF-8.
    ///
    /// As `init(validating:as:)`, in a fraction of the time.
    package init?(utf8 bytes: UnsafeRawBufferPointer) {
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            self.init(validating: bytes, as: UTF8.self)
            return
        }
        self.init(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Adds text.
    public mutating func append(text: String) {
        var text = text
        text.withUTF8 { self.append(contentsOf: $0) }
    }

    /// Adds a space and text.
    public mutating func append(word: String) {
        self.append(0x20)
        self.append(text: word)
    }

    /// Adds a space and a decimal number.
    public mutating func append(word: UInt64) {
        self.append(0x20)
        self.append(decimal: word)
    }

    /// Adds a decimal number.
    public mutating func append(decimal number: UInt64) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var at = 20
            var rest = number
            repeat {
                at -= 1
                digits[at] = UInt8(0x30 + rest % 10)
                rest /= 10
            } while rest > 0
            self.append(contentsOf: digits[at...])
        }
    }
}

/// Writes a line's words into memory that has room for all of them; it stops the process where it has not.
struct LineWriter {
    private let buffer: UnsafeMutableRawBufferPointer
    private var end = 0

    init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

    /// What was written.
    var written: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: self.buffer[..<self.end]) }

    mutating func put(_ byte: UInt8) {
        precondition(self.end < self.buffer.count, "a line has no room for its words")
        self.buffer[self.end] = byte
        self.end += 1
    }

    mutating func put(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count <= self.buffer.count - self.end, "a line has no room for its words")
        guard let source = bytes.baseAddress, let target = self.buffer.baseAddress else { return }
        (target + self.end).copyMemory(from: source, byteCount: bytes.count)
        self.end += bytes.count
    }

    mutating func put(_ bytes: [UInt8]) { bytes.withUnsafeBytes { self.put($0) } }

    /// A space and text.
    mutating func put(word: String) {
        self.put(0x20)
        var text = word
        text.withUTF8 { self.put(UnsafeRawBufferPointer($0)) }
    }

    /// A space and bytes.
    mutating func put(word: UnsafeRawBufferPointer) {
        self.put(0x20)
        self.put(word)
    }

    /// A space and a decimal number.
    mutating func put(word number: UInt64) {
        self.put(0x20)
        var count = 1
        var rest = number / 10
        while rest > 0 {
            count += 1
            rest /= 10
        }
        precondition(count <= self.buffer.count - self.end, "a line has no room for its words")
        rest = number
        for index in stride(from: self.end + count - 1, through: self.end, by: -1) {
            self.buffer[index] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
            rest /= 10
        }
        self.end += count
    }
}
