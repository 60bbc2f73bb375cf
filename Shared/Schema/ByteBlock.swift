public import CBytes

/// Sixteen bytes of a text at a time.
///
/// What is marked of them is a number with a bit for each byte, the first one's lowest.
@frozen
public struct ByteBlock {
    /// How many bytes it has.
    @inlinable public static var count: Int { 16 }

    @usableFromInline let block: cbytes_block

    @inlinable
    @inline(__always)
    init(_ block: cbytes_block) { self.block = block }

    /// The bytes from an address on.
    @inlinable
    @inline(__always)
    public init(at address: UnsafePointer<UInt8>) { self.init(cbytes_load(address)) }

    /// Marks the bytes of this value.
    @inlinable
    @inline(__always)
    public func equal(to byte: UInt8) -> UInt32 { cbytes_equal(self.block, byte) }

    /// Marks the bytes below this value.
    @inlinable
    @inline(__always)
    public func below(_ byte: UInt8) -> UInt32 { cbytes_below(self.block, byte) }

    /// Marks the bytes that are no ASCII.
    @inlinable
    @inline(__always)
    public var beyondASCII: UInt32 { cbytes_high_bits(self.block) }

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
        where marks: (ByteBlock) -> UInt32
    ) -> Int {
        guard let text = bytes.baseAddress else { return 0 }
        var index = start
        while index + Self.count <= bytes.count {
            let found = marks(ByteBlock(at: text + index))
            if found != 0 { return index + found.trailingZeroBitCount }
            index += Self.count
        }
        guard index < bytes.count else { return bytes.count }
        let found = marks(ByteBlock(cbytes_load_end(text + index, bytes.count - index)))
        return min(index + found.trailingZeroBitCount, bytes.count)
    }

    /// The first place from a place on where one of three pairs of bytes begins.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes.
    ///   - start: Where to begin, 0 or more.
    ///   - pairs: The pairs, the first byte in the lower half.
    /// - Returns: The place; the number of bytes where there is none.
    public static func firstPair(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        of pairs: (UInt16, UInt16, UInt16)
    ) -> Int {
        guard let text = bytes.baseAddress else { return 0 }
        return cbytes_first_pair(text, bytes.count, start, pairs.0, pairs.1, pairs.2)
    }
}
