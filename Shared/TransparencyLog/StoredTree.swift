/// A tree of which every complete subtree's hash is stored, in the order in which they were completed.
///
/// The leaf `i` stands at index `2i - (bits set in i)`, and the subtrees that it completes behind it, the smallest first.
/// Hashes are only ever appended, and each is one read.
public struct StoredTree<Failure: Error> {
    /// How many leaves there are.
    public let size: UInt64
    private let hash: (UInt64) throws(Failure) -> TreeHash

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - size: How many leaves are stored.
    ///   - hash: Reads the hash at an index, `0 ..< storedHashCount(size)`; in a file its offset is 32 times the index.
    public init(size: UInt64, hash: @escaping (UInt64) throws(Failure) -> TreeHash) {
        self.size = size
        self.hash = hash
    }

    /// The hash of a leaf.
    /// - Parameter index: From 0, below ``size``.
    /// - Returns: The hash.
    /// - Throws: What reading throws.
    public func leaf(_ index: UInt64) throws(Failure) -> TreeHash { try self.hash(storedHashCount(index)) }

    /// The tree as it was at an earlier size; nil where `size` is more than there is.
    /// - Throws: What reading throws.
    public func tree(at size: UInt64) throws(Failure) -> MerkleTree? {
        guard size <= self.size else { return nil }
        return MerkleTree(size: size, peaks: try self.peaks(0, size))
    }

    /// Proves that a leaf is in the tree of a size, in O(log n) reads.
    ///
    /// - Parameters:
    ///   - leaf: The leaf's index, from 0.
    ///   - size: The tree's size.
    /// - Returns: The path from the leaf upwards; nil where there is no such leaf or size.
    /// - Throws: What reading throws.
    ///
    /// Source: RFC 6962, section 2.1.1.
    public func inclusionProof(of leaf: UInt64, in size: UInt64) throws(Failure) -> [TreeHash]? {
        guard leaf < size, size <= self.size else { return nil }
        var (low, high) = (UInt64(0), size)
        var path: [TreeHash] = []
        while high - low > 1 {
            let middle = low + (high - low).largestPowerBelow
            if leaf < middle {
                path.append(try self.root(middle, high))
                high = middle
            } else {
                path.append(try self.root(low, middle))
                low = middle
            }
        }
        return path.reversed()
    }

    /// Proves that the tree of one size is the beginning of that of another, in O(log n) reads.
    ///
    /// - Parameters:
    ///   - old: The earlier size.
    ///   - new: The later size.
    /// - Returns: The proof, empty when `old` is 0 or `new`; nil where there are no such sizes.
    /// - Throws: What reading throws.
    ///
    /// Source: RFC 6962, section 2.1.2.
    public func consistencyProof(from old: UInt64, to new: UInt64) throws(Failure) -> [TreeHash]? {
        guard old <= new, new <= self.size else { return nil }
        if old == 0 || old == new { return [] }
        var (low, high) = (UInt64(0), new)
        var path: [TreeHash] = []
        while high != old {
            let middle = low + (high - low).largestPowerBelow
            if old <= middle {
                path.append(try self.root(middle, high))
                high = middle
            } else {
                path.append(try self.root(low, middle))
                low = middle
            }
        }
        if low > 0 { path.append(try self.root(low, high)) }
        return path.reversed()
    }

    private func root(_ low: UInt64, _ high: UInt64) throws(Failure) -> TreeHash {
        MerkleTree(size: high - low, peaks: try self.peaks(low, high)).root
    }

    /// The complete subtrees from `low` to `high`, the largest first; `low` is a multiple of the largest.
    private func peaks(_ low: UInt64, _ high: UInt64) throws(Failure) -> [TreeHash] {
        var peaks: [TreeHash] = []
        var start = low
        while start < high {
            let level = 63 - (high - start).leadingZeroBitCount
            start += 1 << UInt64(level)
            peaks.append(try self.hash(storedHashCount(start - 1) + UInt64(level)))
        }
        return peaks
    }
}

/// How many hashes the stored tree of so many leaves has, which is also the index of the next leaf's hash.
/// - Parameter leaves: At most 2^62.
/// - Returns: The number of hashes.
public func storedHashCount(_ leaves: UInt64) -> UInt64 { 2 * leaves - UInt64(leaves.nonzeroBitCount) }

extension UInt64 {
    /// The largest power of two that is less than this number, which is at least 2.
    var largestPowerBelow: UInt64 { 1 << UInt64(63 - (self - 1).leadingZeroBitCount) }
}
