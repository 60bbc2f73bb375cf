internal import Exchange
internal import Journal
internal import Logging
internal import Schema
internal import Synchronization
internal import ZeroMQ

/// Opens the journal and brings what the bus knows up to its end.
final class Recovery: Sendable {
    private let collected: Mutex<(state: BusState, numbering: Numbering)>

    private init(_ state: BusState = BusState(), _ numbering: Numbering = Numbering()) {
        self.collected = Mutex((state, numbering))
    }

    private func take(_ record: JournalRecord) {
        self.collected.withLock { collected in
            collected.state.apply(record, now: .now)
            if case .event(let event) = record { collected.numbering.remember(event) }
        }
    }

    private var result: (state: BusState, numbering: Numbering) { self.collected.withLock { $0 } }

    /// The files of a bus's data.
    struct Folder {
        let path: String
        var journal: String { "\(self.path)/journal" }
        var snapshot: String { "\(self.path)/snapshot.json" }
    }

    /// Goes on from the snapshot if it is of this journal; otherwise reads all of it.
    static func open(
        _ folder: Folder,
        on disk: PollLoop,
        segmentBytes: Int = 64 * 1_048_576,
        logger: Logger
    ) async throws -> (journal: Journal, state: BusState, numbering: Numbering) {
        if let snapshot = Snapshot.load(folder.snapshot) {
            let recovery = Recovery(snapshot.state, snapshot.numbering)
            do {
                let journal = try await Journal(
                    folder.journal,
                    on: disk,
                    segmentBytes: segmentBytes,
                    resuming: snapshot.resumption
                ) { record, _ in recovery.take(record) }
                let (state, numbering) = recovery.result
                return (journal, state, numbering)
            } catch JournalError.inUse(let path) {
                throw JournalError.inUse(path: path)
            } catch {
                logger.notice("reading the whole journal", metadata: ["because": "\(error)"])
            }
        }
        let recovery = Recovery()
        let journal = try await Journal(folder.journal, on: disk, segmentBytes: segmentBytes) { record, _ in
            recovery.take(record)
        }
        let (state, numbering) = recovery.result
        return (journal, state, numbering)
    }
}
