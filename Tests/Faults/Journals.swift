internal import Exchange
internal import Journal
internal import Schema
internal import Synchronization
internal import ZeroMQ

extension Scenario {
    /// How far a journal goes.
    static func heads(of folder: String) async throws -> Cursor {
        let heads = Mutex(Cursor())
        try await Self.withJournal(folder) { record in
            if case .event(let event) = record { heads.withLock { $0[event.audience] = event.position } }
        } then: { _ in
        }
        return heads.withLock { $0 }
    }

    /// Gives a restored journal another log id, as restoring a backup does.
    static func declareRestored(_ folder: String) async throws {
        try await Self.withJournal(folder) { _ in } then: { try await $0.restart() }
    }

    private static func withJournal(
        _ folder: String,
        _ recovered: @escaping @Sendable (JournalRecord) -> Void,
        then body: (Journal) async throws -> Void
    ) async throws {
        let context = try Context()
        let loop = try PollLoop(context, name: "journal")
        let journal = try await Journal(folder, on: loop) { record, _ in recovered(record) }
        try await body(journal)
        await journal.close()
        await loop.shutdown()
        await context.close()
    }
}
