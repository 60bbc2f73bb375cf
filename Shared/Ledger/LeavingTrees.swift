internal import Glibc
package import Journal
package import Schema
package import TransparencyLog

/// Grows the trees of a base by records that are to leave the journal, and compares every hash with the tree files, which
/// alone have them afterwards.
package struct LeavingTrees {
    /// How many hashes wait to be compared at most.
    private static let mostWaiting = 8_192

    private let folder: JournalFolder
    package private(set) var trees: [Audience: MerkleTree]
    private var waiting: [Audience: [TreeHash]] = [:]

    /// Begins with the trees of a base.
    package init(_ folder: JournalFolder, after trees: [Audience: MerkleTree]) {
        self.folder = folder
        self.trees = trees
    }

    /// Adds the next record of its audience.
    /// - Throws: `JournalError` when it is not the next one, or the file has other hashes.
    package mutating func append(_ event: EventRecord) throws(JournalError) {
        let audience = event.audience
        let next = (self.trees[audience]?.size ?? 0) + 1
        guard event.position == next else {
            throw .damaged(
                path: self.folder.path,
                offset: 0,
                reason: "position \(event.position) of \(audience) stands where \(next) belongs"
            )
        }
        self.trees[audience, default: MerkleTree()].append(event.leaf, to: &self.waiting[audience, default: []])
        if self.waiting[audience]?.count ?? 0 >= Self.mostWaiting { try self.compare(audience) }
    }

    /// Compares what was added and not compared yet.
    /// - Throws: `JournalError` when a file has other hashes, or not as many.
    package mutating func compare() throws(JournalError) {
        for audience in self.waiting.keys { try self.compare(audience) }
    }

    private mutating func compare(_ audience: Audience) throws(JournalError) {
        guard let hashes = self.waiting.removeValue(forKey: audience), let tree = self.trees[audience] else { return }
        let path = self.folder.tree(audience)
        let offset = (Int(storedHashCount(tree.size)) - hashes.count) * TreeHash.byteCount
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last(path, "opening") }
        defer { close(file) }
        let stored = try Files.read(hashes.count * TreeHash.byteCount, at: offset, file, path)
        guard let stored, hashes.withUnsafeBytes({ $0.elementsEqual(stored) }) else {
            throw .damaged(path: path, offset: offset, reason: "the hashes are not those of the records")
        }
    }
}

extension JournalBase {
    /// The tree of each audience.
    /// - Throws: `JournalError` when one is not of as many records as have left.
    package func merkleTrees(in folder: JournalFolder) throws(JournalError) -> [Audience: MerkleTree] {
        let trees = self.trees.compactMapValues { MerkleTree(snapshot: $0) }
        guard trees.mapValues(\.size) == self.positions else {
            throw .damaged(path: folder.base, offset: 0, reason: "it has not the trees of its positions")
        }
        return trees
    }
}
