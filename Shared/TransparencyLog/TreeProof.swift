/// Whether proofs hold, judged without the tree.
public enum TreeProof {
    /// Whether a leaf is in the tree of a size and root.
    ///
    /// - Parameters:
    ///   - proof: The path from the leaf upwards.
    ///   - leaf: The leaf's hash.
    ///   - index: The leaf's index, from 0.
    ///   - size: The tree's size; size and root belong together, take both from one checkpoint.
    ///   - root: The tree's root.
    /// - Returns: Whether the leaf is there.
    ///
    /// Source: RFC 9162, section 2.1.3.2.
    public static func includes(
        _ proof: [TreeHash],
        leaf: TreeHash,
        at index: UInt64,
        size: UInt64,
        root: TreeHash
    ) -> Bool {
        guard index < size else { return false }
        var (node, last) = (index, size - 1)
        var hash = leaf
        for sibling in proof {
            if last == 0 { return false }
            if node & 1 == 1 || node == last {
                hash = .node(sibling, hash)
                while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                hash = .node(hash, sibling)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && hash == root
    }

    /// Whether the tree of one size and root is the beginning of that of another.
    ///
    /// - Parameters:
    ///   - proof: Empty when the sizes are equal or the old one is 0.
    ///   - old: The earlier size.
    ///   - oldRoot: Its root.
    ///   - new: The later size.
    ///   - newRoot: Its root.
    /// - Returns: Whether the later tree is the earlier one with more leaves behind it.
    ///
    /// Source: RFC 9162, section 2.1.4.2.
    public static func extends(
        _ proof: [TreeHash],
        from old: UInt64,
        root oldRoot: TreeHash,
        to new: UInt64,
        root newRoot: TreeHash
    ) -> Bool {
        guard old <= new else { return false }
        if old == new { return proof.isEmpty && oldRoot == newRoot && (old > 0 || oldRoot == .empty) }
        if old == 0 { return proof.isEmpty && oldRoot == .empty }
        var path = proof[...]
        guard !path.isEmpty else { return false }
        var oldHash = oldRoot
        if old.nonzeroBitCount != 1 { oldHash = path.removeFirst() }
        var newHash = oldHash
        let skipped = (old - 1).trailingOnes
        var (node, last) = ((old - 1) >> UInt64(skipped), (new - 1) >> UInt64(skipped))
        for hash in path {
            if last == 0 { return false }
            if node & 1 == 1 || node == last {
                oldHash = .node(hash, oldHash)
                newHash = .node(hash, newHash)
                while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                newHash = .node(newHash, hash)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && oldHash == oldRoot && newHash == newRoot
    }
}
