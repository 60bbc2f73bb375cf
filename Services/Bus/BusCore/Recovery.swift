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
        var state = BusState()
        var numbering = Numbering()
        var trees: TreeFiles
    }

    /// What a start goes on from.
    struct Opened {
        let journal: Journal
        let state: BusState
        let numbering: Numbering
        let trees: TreeFiles
    }

    private let collected: Mutex<Collected>

    private init(_ collected: Collected) { self.collected = Mutex(collected) }

    private func take(_ record: JournalRecord, _ place: Place) throws {
        try self.collected.withLock { collected in
            collected.state.apply(record, now: .now)
            guard case .event(let event) = record else { return }
            collected.numbering.remember(event)
            try collected.trees.append(event, at: place)
        }
    }

    /// The files of a bus's data.
    struct Folder {
        let path: String
        var journal: String { "\(self.path)/journal" }
        var snapshot: String { "\(self.path)/snapshot.json" }
        var checkpoints: String { "\(self.path)/checkpoints" }
    }

    /// Goes on from the snapshot if it is of this journal; otherwise reads all of it.
    ///
    /// A journal that lacks records which a checkpoint has goes on under another log id, so that no position is ever
    /// given to two records of one journal.
    /// - Throws: `CheckpointError` when the journal is not what a checkpoint says, ``JournalError``.
    static func open(
        _ folder: Folder,
        on disk: PollLoop,
        segmentBytes: Int = 64 * 1_048_576,
        checkpoints: AudienceTrees.Checkpoints? = nil,
        logger: Logger
    ) async throws -> Opened {
        do {
            if let snapshot = try Snapshot.load(folder.snapshot) {
                let collected = Collected(
                    state: snapshot.state,
                    numbering: snapshot.numbering,
                    trees: try TreeFiles(folder.journal, keeping: try snapshot.merkleTrees)
                )
                return try await self.open(
                    folder,
                    on: disk,
                    segmentBytes,
                    from: collected,
                    snapshot.resumption,
                    checkpoints,
                    logger
                )
            }
        } catch JournalError.inUse(let path) {
            throw JournalError.inUse(path: path)
        } catch {
            logger.notice("reading the whole journal", metadata: ["because": "\(error)"])
        }
        try PrivateFile.makeFolder(folder.journal)
        let collected = Collected(trees: try TreeFiles(folder.journal))
        return try await self.open(folder, on: disk, segmentBytes, from: collected, nil, checkpoints, logger)
    }

    private static func open(
        _ folder: Folder,
        on disk: PollLoop,
        _ segmentBytes: Int,
        from start: Collected,
        _ resumption: Journal.Resumption?,
        _ checkpoints: AudienceTrees.Checkpoints?,
        _ logger: Logger
    ) async throws -> Opened {
        let recovery = Recovery(start)
        do {
            let journal = try await Journal(
                folder.journal,
                on: disk,
                segmentBytes: segmentBytes,
                resuming: resumption
            ) { record, place in try recovery.take(record, place) }
            do {
                try recovery.collected.withLock { try $0.trees.flush() }
                if let checkpoints { try await recovery.compare(journal, checkpoints, logger) }
            } catch {
                await journal.close()
                throw error
            }
            let collected = recovery.collected.withLock { $0 }
            return Opened(
                journal: journal,
                state: collected.state,
                numbering: collected.numbering,
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
        _ logger: Logger
    ) async throws {
        let log = await journal.log
        let shortfalls = try self.collected.withLock { collected in
            try collected.trees.compare(log, with: checkpoints.folders, by: checkpoints.signer.publicKey)
        }
        guard !shortfalls.isEmpty else { return }
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
