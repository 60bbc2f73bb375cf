/// Eight bytes of a text at a time.
///
/// Source: H. S. Warren, "Hacker's Delight", section 6-1.
@frozen
public struct ByteBlock {
    @usableFromInline let word: UInt64

    @inlinable
    @inline(__always)
    init(_ word: UInt64) { self.word = word }

    /// Marks the bytes of this value; of the marks the lowest is right, those above it may be too many.
    @inlinable
    @inline(__always)
    public func equal(to byte: UInt8) -> UInt64 {
        let difference = self.word ^ UInt64(byte) &* 0x0101_0101_0101_0101
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }

    /// Marks the bytes below this value, which is at most 0x80; the lowest mark is right.
    @inlinable
    @inline(__always)
    public func below(_ byte: UInt8) -> UInt64 {
        (self.word &- UInt64(byte) &* 0x0101_0101_0101_0101) & ~self.word & 0x8080_8080_8080_8080
    }

    /// The first byte from a place on that fulfils a condition.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes.
    ///   - start: Where to begin, 0...count.
    ///   - marks: Marks the bytes of a block that fulfil the condition; it may join marks with `|`.
    /// - Returns: Its place; the number of bytes where there is none.
    @inlinable
    @inline(__always)
    public static func first(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        where marks: (ByteBlock) -> UInt64
    ) -> Int {
        let text = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= text.count {
            let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = marks(ByteBlock(word))
            if found != 0 { return index + found.trailingZeroBitCount >> 3 }
            index += 8
        }
        guard index < text.count else { return text.count }
        var word: UInt64 = 0
        for place in index..<text.count { word |= UInt64(text[place]) << UInt64((place - index) * 8) }
        return min(index + marks(ByteBlock(word)).trailingZeroBitCount >> 3, text.count)
    }
}
