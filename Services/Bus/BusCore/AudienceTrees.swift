internal import Exchange
internal import Journal
internal import Ledger
internal import Logging
internal import Schema
internal import Synchronization
internal import TransparencyLog
internal import ZeroMQ

/// The Merkle tree of each audience, behind the commits on a thread of its own, and the checkpoints of them.
///
/// Nobody waits for it: a record is added when it is durable. What a crash leaves out, the next start adds.
actor AudienceTrees {
    /// Where checkpoints are kept, and the key that signs them.
    struct Checkpoints: Sendable {
        let folders: [CheckpointFolder]
        let signer: LogSigner
    }

    /// How many records wait until they are added before the next checkpoint.
    private static let enough = 4_096

    nonisolated let executor: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }
    let log: LogID
    let checkpoints: Checkpoints
    private let logger: Logger
    private let queue = Mutex<[Leaf]>([])
    private var files: TreeFiles
    /// Why hashes may not be on disk although a later synchronisation says so; a start writes them again.
    private var unsynchronized: JournalError?
    /// How many records the newest checkpoint of each audience has.
    private var kept: [Audience: UInt64] = [:]

    init(_ files: TreeFiles, of log: LogID, _ checkpoints: Checkpoints, on executor: PollLoop, logger: Logger) {
        self.files = files
        self.log = log
        self.checkpoints = checkpoints
        self.executor = executor
        self.logger = logger
    }

    /// Takes durable events, in the order of their positions; hashed here, where their bytes still are in the processor's
    /// cache.
    nonisolated func add(_ events: [EventRecord]) {
        guard !events.isEmpty else { return }
        let leaves = events.map { Leaf($0) }
        let count = self.queue.withLock { queue in
            queue += leaves
            return queue.count
        }
        // What is fewer is added with the next checkpoint.
        if count >= Self.enough, count - leaves.count < Self.enough {
            Task { await self.drain() }
        }
    }

    /// Hashes what waits; writes it as far as the disk has room.
    private func drain() {
        let leaves = self.queue.withLock { queue in
            defer { queue = [] }
            return queue
        }
        do {
            for leaf in leaves { try self.files.append(leaf) }
            try self.files.flush()
        } catch {
            let rest = leaves.filter { $0.position > self.files.files[$0.audience]?.tree.size ?? 0 }
            self.queue.withLock { $0.insert(contentsOf: rest, at: 0) }
            self.logger.error("the hashes of records wait for the disk", metadata: ["error": "\(error)"])
        }
    }

    /// All trees with what was added so far, durable beside the journal.
    /// - Throws: `JournalError`.
    func snapshot() throws(JournalError) -> [Audience: MerkleTree] {
        self.drain()
        try self.files.flush()
        if let unsynchronized { throw unsynchronized }
        do throws(JournalError) { try self.files.synchronize() } catch {
            self.unsynchronized = error
            throw error
        }
        return self.files.trees
    }

    /// The tree of an audience with what was added so far; nil where nothing was.
    func current(_ audience: Audience) throws(JournalError) -> TreeFile? {
        self.drain()
        try self.files.flush()
        return self.files.files[audience]
    }

    /// How many records the tree of an audience has.
    func size(of audience: Audience) throws -> UInt64 { try self.current(audience)?.tree.size ?? 0 }

    /// The root of an audience's first so many records; nil where there are fewer.
    func root(of audience: Audience, at size: UInt64) throws -> TreeHash? {
        guard let stored = try self.current(audience)?.stored else { return size == 0 ? .empty : nil }
        return try stored.tree(at: size)?.root
    }

    /// Each second, until cancelled, keeps a checkpoint of every tree that grew.
    func keepCheckpoints() async throws {
        while true {
            try await Task.sleep(for: .seconds(1))
            self.keep()
        }
    }

    private func keep() {
        self.drain()
        for (audience, tree) in self.files.trees where tree.size > self.kept[audience] ?? 0 {
            let origin = TreeOrigin(log: self.log, audience: audience)
            do {
                let note = try self.checkpoints.signer.sign(tree, of: origin)
                for folder in self.checkpoints.folders { try folder.store(note, of: origin) }
                self.kept[audience] = tree.size
            } catch {
                self.logger.error("a checkpoint was not kept", metadata: ["of": "\(origin)", "error": "\(error)"])
            }
        }
    }

    func close() {
        self.keep()
        self.files.close()
    }
}
