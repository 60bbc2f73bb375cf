/// The bytes of an event, read eight at a time where that is quicker.
struct EventBytes {
    let start: UnsafePointer<UInt8>
    let count: Int

    @inline(__always)
    subscript(_ at: Int) -> UInt8 { self.start[at] }

    /// The bytes of a range.
    @inline(__always)
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: self.start + range.lowerBound, count: range.count)
    }

    /// The eight bytes from a place on, the first lowest; they must be there.
    @inline(__always)
    func word(_ at: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(self.start + at).loadUnaligned(as: UInt64.self))
    }

    /// The first eight bytes of a range, zeros after its end.
    @inline(__always)
    func head(_ range: Range<Int>) -> UInt64 {
        guard range.count < 8 else { return self.word(range.lowerBound) }
        guard range.lowerBound + 8 > self.count else {
            return self.word(range.lowerBound) & (1 << UInt64(8 * range.count) &- 1)
        }
        var head: UInt64 = 0
        for offset in 0..<range.count { head |= UInt64(self[range.lowerBound + offset]) << UInt64(8 * offset) }
        return head
    }

    /// Whether the bytes of two ranges are the same.
    func same(_ one: Range<Int>, _ two: Range<Int>) -> Bool {
        guard one.count == two.count else { return false }
        var at = 0
        while at + 8 <= one.count {
            guard self.word(one.lowerBound + at) == self.word(two.lowerBound + at) else { return false }
            at += 8
        }
        return self.head(one.lowerBound + at..<one.upperBound) == self.head(two.lowerBound + at..<two.upperBound)
    }

    /// Whether one of the bytes of a word is this one.
    @inline(__always)
    static func contains(_ byte: UInt64, in word: UInt64) -> Bool {
        let difference = word ^ (Self.ones &* byte)
        return (difference &- Self.ones) & ~difference & Self.highs != 0
    }

    /// Whether bytes are those of ASCII text.
    static func same(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<bytes.count where bytes[index] != text.utf8Start[index] { return false }
        return true
    }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// Marks, by their high bits, quotes, backslashes, control characters and bytes that are not ASCII.
    ///
    /// The lowest mark is right; those above it may be marked in error.
    @inline(__always)
    static func marks(_ word: UInt64) -> UInt64 {
        let quote = word ^ (Self.ones &* 0x22)
        let backslash = word ^ (Self.ones &* 0x5C)
        let quotes = (quote &- Self.ones) & ~quote
        let backslashes = (backslash &- Self.ones) & ~backslash
        let controls = (word &- Self.ones &* 0x20) & ~word
        return (quotes | backslashes | controls | word) & Self.highs
    }

    /// Where the next quote without a backslash before it is, or the end; nothing is checked.
    func closingQuote(after quote: Int) -> Int {
        var at = quote + 1
        while at < self.count {
            if at + 8 <= self.count {
                let marks = Self.marks(self.word(at) & ~Self.highs)
                if marks == 0 {
                    at += 8
                    continue
                }
                at += marks.trailingZeroBitCount >> 3
            }
            if self[at] == 0x22 { return at }
            at += self[at] == 0x5C ? 2 : 1
        }
        return self.count
    }

    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// The word of `kind` of the object from a place on, found by brackets and quotes alone; empty if it is not found so.
    func kind(from start: Int) -> Range<Int> {
        var at = start
        var depth = 0
        var isKey = false
        while at < self.count {
            switch self[at] {
            case 0x7B, 0x5B:
                depth += 1
                isKey = depth == 1
            case 0x7D, 0x5D:
                depth -= 1
                if depth == 0 { return 0..<0 }
            case 0x2C: isKey = depth == 1
            case 0x22:
                let end = self.closingQuote(after: at)
                if isKey, self.head(at + 1..<end) == 0x646E_696B, end - at == 5 {
                    var value = end + 1
                    while value < self.count, Self.isSpace(self[value]) || self[value] == 0x3A { value += 1 }
                    guard value < self.count, self[value] == 0x22 else { return 0..<0 }
                    return value + 1..<self.closingQuote(after: value)
                }
                isKey = false
                at = end
            default: break
            }
            at += 1
        }
        return 0..<0
    }
}
