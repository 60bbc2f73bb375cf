/// A Merkle tree that only grows, kept as the roots of its complete subtrees: at most 64 hashes however large it is.
///
/// Source: RFC 6962, section 2.1.
public struct MerkleTree: Hashable, Sendable {
    /// How many leaves there are.
    public private(set) var size: UInt64 = 0
    /// The roots of the complete subtrees, the largest first: one for each bit that is set in ``size``.
    private var peaks: [TreeHash] = []

    /// Makes a tree without leaves.
    public init() {}

    init(size: UInt64, peaks: [TreeHash]) {
        self.size = size
        self.peaks = peaks
    }

    /// Reads a snapshot.
    /// - Parameter bytes: What ``snapshot`` gave; nil when it is cut, longer, or altered.
    public init?(snapshot bytes: [UInt8]) {
        guard bytes.count >= 8 + TreeHash.byteCount else { return nil }
        let size = bytes[..<8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        let end = 8 + size.nonzeroBitCount * TreeHash.byteCount
        guard bytes.count == end + TreeHash.byteCount,
            bytes[..<end].withUnsafeBytes({ TreeHash.leaf($0) }) == TreeHash(bytes[end...])
        else { return nil }
        self.size = size
        self.peaks = stride(from: 8, to: end, by: TreeHash.byteCount).compactMap {
            TreeHash(bytes[$0..<$0 + TreeHash.byteCount])
        }
    }

    /// The tree as bytes: size (8, little-endian), the complete subtrees' roots, the largest first (32 each), and the
    /// RFC 6962 leaf hash of all of these (32).
    public var snapshot: [UInt8] {
        var bytes = (0..<8).map { UInt8(truncatingIfNeeded: self.size >> ($0 * 8)) }
        for peak in self.peaks { bytes += peak.bytes }
        return bytes + bytes.withUnsafeBytes { TreeHash.leaf($0) }.bytes
    }

    /// Adds a leaf.
    ///
    /// - Parameters:
    ///   - leaf: The leaf's hash.
    ///   - stored: Receives the hashes to be appended to the stored tree: the leaf's, then that of each subtree which
    ///     it completes.
    public mutating func append(_ leaf: TreeHash, to stored: inout [TreeHash]) {
        stored.append(leaf)
        var hash = leaf
        for _ in 0..<self.size.trailingOnes {
            hash = .node(self.peaks.removeLast(), hash)
            stored.append(hash)
        }
        self.peaks.append(hash)
        self.size += 1
    }

    /// Adds a leaf of which nothing is stored.
    public mutating func append(_ leaf: TreeHash) {
        var hash = leaf
        for _ in 0..<self.size.trailingOnes { hash = .node(self.peaks.removeLast(), hash) }
        self.peaks.append(hash)
        self.size += 1
    }

    /// The root of all leaves.
    public var root: TreeHash {
        guard var hash = self.peaks.last else { return .empty }
        for peak in self.peaks.dropLast().reversed() { hash = .node(peak, hash) }
        return hash
    }
}

extension UInt64 {
    /// How many of the lowest bits are set before the first that is not.
    var trailingOnes: Int { (~self).trailingZeroBitCount }
}
