internal import Glibc
internal import Journal
internal import TransparencyLog

/// Reads the leaves of a tree's file in order, and the root that they have at some sizes.
final class StoredLeaves {
    private static let chunkBytes = 65_536

    private let file: Int32
    private let path: String
    private let sizes: Set<UInt64>
    private var chunk: [UInt8] = []
    private var chunkStart = 0
    private var tree = MerkleTree()
    /// The root at each of the sizes that was reached.
    private(set) var roots: [UInt64: TreeHash] = [:]

    /// - Parameters:
    ///   - path: The file; one that cannot be opened has no leaves.
    ///   - sizes: Where the root is wanted.
    init(_ path: String, sizes: Set<UInt64>) {
        self.path = path
        self.sizes = sizes
        self.file = open(path, O_RDONLY | O_CLOEXEC)
    }

    deinit { if self.file >= 0 { close(self.file) } }

    /// The leaf at an index, which is the next one.
    func next(_ index: UInt64) -> TreeHash? {
        guard self.file >= 0, index == self.tree.size, let leaf = self.hash(storedHashCount(index)) else { return nil }
        self.tree.append(leaf)
        if self.sizes.contains(self.tree.size) { self.roots[self.tree.size] = self.tree.root }
        return leaf
    }

    /// Reads to the end.
    func finish() { while self.next(self.tree.size) != nil {} }

    private func hash(_ index: UInt64) -> TreeHash? {
        let at = Int(index) * TreeHash.byteCount
        if at < self.chunkStart || at + TreeHash.byteCount > self.chunkStart + self.chunk.count {
            self.chunkStart = at
            self.chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkBytes) { buffer, filled in
                filled = max(0, pread(self.file, buffer.baseAddress, buffer.count, off_t(at)))
            }
        }
        let start = at - self.chunkStart
        guard start + TreeHash.byteCount <= self.chunk.count else { return nil }
        return TreeHash(self.chunk[start..<start + TreeHash.byteCount])
    }
}
