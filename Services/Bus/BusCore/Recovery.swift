internal import Exchange
internal import Journal
internal import Ledger
internal import Logging
internal import Schema
internal import Synchronization
internal import ZeroMQ

/// Opens the journal and brings what the bus knows up to its end.
final class Recovery: Sendable {
    private struct Collected {
        var memory = BusMemory()
        var trees: TreeFiles
    }

    /// What a start goes on from.
    struct Opened {
        let journal: Journal
        let state: BusState
        let numbering: Numbering
        var trees: TreeFiles
    }

    private let collected: Mutex<Collected>

    private init(_ collected: Collected) { self.collected = Mutex(collected) }

    /// Begins with a snapshot, or with what stands for the segments that have left the journal.
    private func begin(_ folder: Folder, _ snapshot: Snapshot?, _ base: JournalBase?) throws {
        let trimmed = try base?.merkleTrees(in: JournalFolder(folder.journal)) ?? [:]
        let memory =
            try snapshot.map { BusMemory(state: $0.state, numbering: $0.numbering) }
            ?? base.map { try BusMemory($0, in: JournalFolder(folder.journal)) } ?? BusMemory()
        let trees = try TreeFiles(folder.journal, keeping: snapshot?.merkleTrees ?? trimmed, after: trimmed)
        self.collected.withLock { $0 = Collected(memory: memory, trees: trees) }
    }

    private func take(_ record: JournalRecord, _ place: Place) throws {
        try self.collected.withLock { collected in
            collected.memory.take(record)
            if case .event(let event) = record { try collected.trees.append(event, at: place) }
        }
    }

    /// The files of a bus's data.
    struct Folder {
        let path: String
        var journal: String { "\(self.path)/journal" }
        /// Whether a journal was begun there.
        var hasJournal: Bool { (try? JournalFolder(self.journal).numbers().isEmpty) == false }
        var snapshot: String { "\(self.path)/snapshot.json" }
        var checkpoints: String { "\(self.path)/checkpoints" }
        var quarantine: String { "\(self.path)/quarantine" }
    }

    /// Goes on from the snapshot if it is of this journal; otherwise reads all of it, from its base on.
    ///
    /// A journal that lacks records which a checkpoint has goes on under another log id, so that no position is ever
    /// given to two records of one journal. That of a relay takes them again.
    /// - Throws: `CheckpointError` when the journal is not what a checkpoint says, ``JournalError``.
    static func open(
        _ folder: Folder,
        on disk: PollLoop,
        segmentBytes: Int = 64 * 1_048_576,
        checkpoints: AudienceTrees.Checkpoints? = nil,
        log: LogID? = nil,
        isRelay: Bool = false,
        logger: Logger
    ) async throws -> Opened {
        do {
            if let snapshot = try Snapshot.load(folder.snapshot) {
                return try await self.open(
                    folder,
                    on: disk,
                    segmentBytes,
                    from: snapshot,
                    checkpoints,
                    log,
                    isRelay,
                    logger
                )
            }
        } catch JournalError.inUse(let path) {
            throw JournalError.inUse(path: path)
        } catch {
            logger.notice("reading the whole journal", metadata: ["because": "\(error)"])
        }
        return try await self.open(
            folder,
            on: disk,
            segmentBytes,
            from: nil,
            checkpoints,
            log,
            isRelay,
            logger
        )
    }

    private static func open(
        _ folder: Folder,
        on disk: PollLoop,
        _ segmentBytes: Int,
        from snapshot: Snapshot?,
        _ checkpoints: AudienceTrees.Checkpoints?,
        _ log: LogID?,
        _ isRelay: Bool,
        _ logger: Logger
    ) async throws -> Opened {
        let recovery = Recovery(Collected(trees: try TreeFiles(folder.journal)))
        do {
            let journal = try await Journal(
                folder.journal,
                on: disk,
                segmentBytes: segmentBytes,
                log: log,
                resuming: snapshot?.resumption,
                begins: { try recovery.begin(folder, snapshot, $0) },
                recovered: { try recovery.take($0, $1) }
            )
            do {
                try recovery.collected.withLock { try $0.trees.flush() }
                if let checkpoints { try await recovery.compare(journal, checkpoints, isRelay, logger) }
            } catch {
                await journal.close()
                throw error
            }
            let collected = recovery.collected.withLock { $0 }
            return Opened(
                journal: journal,
                state: collected.memory.state,
                numbering: collected.memory.numbering,
                trees: collected.trees
            )
        } catch {
            recovery.collected.withLock { $0.trees.close() }
            throw error
        }
    }

    private func compare(
        _ journal: Journal,
        _ checkpoints: AudienceTrees.Checkpoints,
        _ isRelay: Bool,
        _ logger: Logger
    ) async throws {
        let log = await journal.log
        let shortfalls = try self.collected.withLock { collected in
            try collected.trees.compare(log, with: checkpoints.folders, by: checkpoints.signer.publicKey)
        }
        // What a relay lacks it gets again under the same positions.
        guard !shortfalls.isEmpty, !isRelay else { return }
        try await journal.restart()
        let next = await journal.log
        logger.critical(
            """
            the journal is older than a checkpoint of it: records are lost; it goes on under another log id, and every \
            reader starts anew
            """,
            metadata: [
                "because": "\(shortfalls.map(\.description).joined(separator: "; "))", "log": "\(log)",
                "new log": "\(next)",
            ]
        )
    }
}
