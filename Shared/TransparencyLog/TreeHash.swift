internal import Crypto

/// A hash of a Merkle tree: 32 bytes of SHA-256.
///
/// An array of them has the bytes in memory as a tree file has them on disk, 32 each, so `withUnsafeBytes` of the array
/// can be written as it is.
///
/// Source: RFC 6962, section 2.1.
public struct TreeHash: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// How many bytes a hash has.
    public static let byteCount = 32

    /// The root of a tree without leaves: SHA-256 of nothing.
    public static let empty = Self { _ in }

    /// Takes a hash as it is stored.
    /// - Parameter bytes: 32 bytes; nil with any other count.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.byteCount else { return nil }
        withUnsafeMutableBytes(of: &self.words) { $0.copyMemory(from: bytes) }
    }

    /// Takes a hash as it is stored.
    /// - Parameter bytes: 32 bytes; nil with any other count.
    public init?(_ bytes: some Sequence<UInt8>) {
        guard let hash = Array(bytes).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
        self = hash
    }

    /// SHA-256 of what `write` puts, one behind another.
    private init(_ write: (inout Pieces) -> Void) {
        withUnsafeTemporaryAllocation(byteCount: Pieces.byteCount, alignment: 1) { buffer in
            var pieces = Pieces(buffer)
            write(&pieces)
            pieces.finish().withUnsafeBytes { digest in
                withUnsafeMutableBytes(of: &self.words) { $0.copyMemory(from: digest) }
            }
        }
    }

    /// Hashes small parts together, since each call of the hash function costs as much as some hundred bytes.
    private struct Pieces {
        static let byteCount = 1_024

        private let buffer: UnsafeMutableRawBufferPointer
        private var end = 0
        private var hasher = SHA256()

        init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

        mutating func put(_ byte: UInt8) { Swift.withUnsafeBytes(of: byte) { self.put($0) } }

        mutating func put(_ bytes: UnsafeRawBufferPointer) {
            if bytes.count > self.buffer.count - self.end { self.flush() }
            guard bytes.count <= self.buffer.count else { return self.hasher.update(bufferPointer: bytes) }
            UnsafeMutableRawBufferPointer(rebasing: self.buffer[self.end...]).copyMemory(from: bytes)
            self.end += bytes.count
        }

        mutating func finish() -> SHA256Digest {
            self.flush()
            return self.hasher.finalize()
        }

        private mutating func flush() {
            self.hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: self.buffer[..<self.end]))
            self.end = 0
        }
    }

    /// The hash of a leaf: SHA-256 of 0x00 and the leaf's bytes.
    public static func leaf(_ bytes: UnsafeRawBufferPointer) -> Self {
        Self { pieces in
            pieces.put(0x00)
            pieces.put(bytes)
        }
    }

    /// The leaf hash of a record: SHA-256(0x00 || KEY-ID SP SIGNATURE LF event).
    ///
    /// - Parameters:
    ///   - keyID: The signing key's id, in ASCII.
    ///   - signature: Base64, as the record has it.
    ///   - event: The event's bytes.
    /// - Returns: The leaf hash.
    public static func record(
        keyID: UnsafeRawBufferPointer,
        signature: UnsafeRawBufferPointer,
        event: UnsafeRawBufferPointer
    ) -> Self {
        Self { pieces in
            pieces.put(0x00)
            pieces.put(keyID)
            pieces.put(UInt8(ascii: " "))
            pieces.put(signature)
            pieces.put(UInt8(ascii: "\n"))
            pieces.put(event)
        }
    }

    /// The leaf hash of a record: SHA-256(0x00 || KEY-ID SP SIGNATURE LF event).
    ///
    /// - Parameters:
    ///   - keyID: The signing key's id.
    ///   - signature: Base64, as the record has it.
    ///   - event: The event's bytes.
    /// - Returns: The leaf hash.
    public static func record(keyID: String, signature: String, event: [UInt8]) -> Self {
        Array(keyID.utf8).withUnsafeBytes { keyID in
            Array(signature.utf8).withUnsafeBytes { signature in
                event.withUnsafeBytes { Self.record(keyID: keyID, signature: signature, event: $0) }
            }
        }
    }

    /// The hash of an inner node: SHA-256 of 0x01 and both children's hashes.
    public static func node(_ left: Self, _ right: Self) -> Self {
        Self { pieces in
            pieces.put(0x01)
            left.withUnsafeBytes { pieces.put($0) }
            right.withUnsafeBytes { pieces.put($0) }
        }
    }

    /// The bytes, 32.
    public var bytes: [UInt8] { self.withUnsafeBytes { Array($0) } }

    /// Lends the 32 bytes without a copy.
    /// - Parameter body: Must not let the buffer escape.
    /// - Returns: What `body` returns.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        Swift.withUnsafeBytes(of: self.words, body)
    }

    /// Whether both are the same 32 bytes.
    public static func == (one: Self, other: Self) -> Bool { one.words == other.words }

    /// Feeds the 32 bytes.
    public func hash(into hasher: inout Hasher) { self.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
