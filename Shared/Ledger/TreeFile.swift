internal import Glibc
package import Journal
package import Schema
package import TransparencyLog

/// The hashes of an audience's tree on disk, 32 bytes each, in the order of `StoredTree`.
///
/// It is a projection of the journal: what is not there, or not of this journal, is written again from it.
package struct TreeFile: Sendable {
    /// How many hashes wait in memory at most.
    private static let mostWaiting = 8_192

    private let path: String
    private let file: Int32
    /// The tree of all records that were added.
    package private(set) var tree: MerkleTree
    private var waiting: [TreeHash] = []

    /// Opens or makes the file, and cuts it behind the hashes of a tree.
    ///
    /// - Throws: `JournalError` when it cannot be opened, or has not the hashes of that tree.
    package init(_ path: String, keeping tree: MerkleTree = MerkleTree()) throws(JournalError) {
        self.path = path
        self.file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard self.file >= 0 else { throw .last(path, "opening") }
        self.tree = tree
        do throws(JournalError) {
            guard try self.stored.tree(at: tree.size) == tree else {
                throw JournalError.damaged(path: path, offset: 0, reason: "it has not the hashes of the tree")
            }
            guard ftruncate(self.file, off_t(self.flushed)) == 0 else { throw JournalError.last(path, "cutting") }
        } catch {
            Glibc.close(self.file)
            throw error
        }
    }

    /// How many bytes of it count.
    private var flushed: Int {
        (Int(storedHashCount(self.tree.size)) - self.waiting.count) * TreeHash.byteCount
    }

    /// Adds a record's hash; the position that belongs here where the record has another one.
    package mutating func append(_ leaf: Leaf) throws(JournalError) -> UInt64? {
        guard leaf.position == self.tree.size + 1 else { return self.tree.size + 1 }
        self.tree.append(leaf.hash, to: &self.waiting)
        if self.waiting.count >= Self.mostWaiting { try self.flush() }
        return nil
    }

    /// Writes what waits; by itself it need not be durable.
    ///
    /// What could not be written waits on.
    package mutating func flush() throws(JournalError) {
        guard !self.waiting.isEmpty else { return }
        try Files.write(self.waiting.withUnsafeBytes { Array($0) }, at: self.flushed, self.file, self.path)
        self.waiting.removeAll(keepingCapacity: true)
    }

    package func synchronize() throws(JournalError) {
        guard fdatasync(self.file) == 0 else { throw .last(self.path, "fdatasync") }
    }

    package func close() { Glibc.close(self.file) }

    /// The tree with all its inner hashes, once everything is flushed.
    package var stored: StoredTree<JournalError> {
        StoredTree(size: self.tree.size) { [file, path] index throws(JournalError) in
            let offset = Int(index) * TreeHash.byteCount
            guard let bytes = try Files.read(TreeHash.byteCount, at: offset, file, path), let hash = TreeHash(bytes)
            else { throw .damaged(path: path, offset: offset, reason: "a hash is missing") }
            return hash
        }
    }
}

/// The trees of all audiences of a journal.
package struct TreeFiles: Sendable {
    private let folder: JournalFolder
    package private(set) var files: [Audience: TreeFile] = [:]

    /// Goes on from the trees of a snapshot; without any, all records have to be added.
    ///
    /// - Parameters:
    ///   - journal: The journal's folder.
    ///   - trees: What the files have at least; they are cut behind it.
    ///   - trimmed: The trees of what has left the journal, which those are to begin with.
    /// - Throws: `JournalError` when a file has not the hashes of its tree.
    package init(
        _ journal: String,
        keeping trees: [Audience: MerkleTree] = [:],
        after trimmed: [Audience: MerkleTree] = [:]
    ) throws(JournalError) {
        self.folder = JournalFolder(journal)
        do throws(JournalError) {
            for (audience, tree) in trees {
                self.files[audience] = try TreeFile(self.folder.tree(audience), keeping: tree)
            }
            for (audience, tree) in trimmed where try self.stored(audience)?.tree(at: tree.size) != tree {
                throw JournalError.damaged(
                    path: self.folder.tree(audience),
                    offset: 0,
                    reason: "it has not the hashes of positions that have left the journal, 1 to \(tree.size)"
                )
            }
        } catch {
            self.close()
            throw error
        }
    }

    /// Adds the next record of its audience.
    ///
    /// - Throws: `JournalError` when the file cannot be written, or the position is not the next one.
    package mutating func append(_ event: EventRecord, at place: Place? = nil) throws(JournalError) {
        try self.append(Leaf(event), at: place)
    }

    /// Adds what stands for the next record of its audience.
    ///
    /// - Throws: `JournalError` when the file cannot be written, or the position is not the next one.
    package mutating func append(_ leaf: Leaf, at place: Place? = nil) throws(JournalError) {
        let audience = leaf.audience
        if self.files[audience] == nil { self.files[audience] = try TreeFile(self.folder.tree(audience)) }
        if let next = try self.files[audience]?.append(leaf) {
            throw .damaged(
                path: place.map { self.folder.path($0.segment) } ?? self.folder.path,
                offset: Int(place?.offset ?? 0),
                reason: "position \(leaf.position) of \(audience) stands where \(next) belongs"
            )
        }
    }

    package mutating func flush() throws(JournalError) {
        for audience in self.files.keys { try self.files[audience]?.flush() }
    }

    package func synchronize() throws(JournalError) { for file in self.files.values { try file.synchronize() } }

    package mutating func close() {
        for file in self.files.values { file.close() }
        self.files = [:]
    }

    /// The trees as they are.
    package var trees: [Audience: MerkleTree] { self.files.mapValues(\.tree) }

    /// The tree of an audience with its inner hashes, once flushed; nil where nothing was stored.
    package func stored(_ audience: Audience) -> StoredTree<JournalError>? { self.files[audience]?.stored }
}

/// What a record is in the tree of its audience.
package struct Leaf: Sendable {
    package let audience: Audience
    package let position: UInt64
    let hash: TreeHash

    package init(_ event: EventRecord) {
        self.audience = event.audience
        self.position = event.position
        self.hash = event.leaf
    }
}

extension EventRecord {
    /// What stands for it in the tree of its audience.
    package var leaf: TreeHash {
        self.withSignedBytes { keyID, signature, event in
            if self.isRedacted { return TreeHash(event.prefix(TreeHash.byteCount)) ?? .empty }
            return .record(keyID: keyID, signature: signature, event: event)
        }
    }
}
