internal import Exchange
internal import Journal
internal import Ledger
internal import Logging
public import Schema
public import ServiceKit
internal import TransparencyLog
public import ZeroMQ

/// Erases events from the journal of a bus that is stopped.
public enum Redaction {
    /// Why an event cannot be erased, as a sentence.
    public struct Impossible: Error, Hashable, Sendable, CustomStringConvertible {
        /// The sentence.
        public let description: String
    }

    /// Leaves a signed tombstone in the journal, and of the event the hash that stands for it in the tree.
    ///
    /// - Parameters:
    ///   - position: The event's position.
    ///   - audience: Its audience.
    ///   - person: Who has it erased, one line.
    ///   - reason: Why, one line.
    ///   - settings: Where the bus's data and the exchange are.
    ///   - context: The process's ZeroMQ context.
    /// - Returns: Whether it was not erased before.
    /// - Throws: ``Impossible``; `JournalError` or `CheckpointError` when a bus runs on the journal, or would not start on it;
    ///   `ExchangeError.file`.
    public static func redact(
        _ position: UInt64,
        of audience: Audience,
        by person: String,
        because reason: String,
        settings: Settings,
        context: Context
    ) async throws -> Bool {
        let data = Recovery.Folder(path: "\(settings.data)/bus")
        guard data.hasJournal else { throw Impossible(description: "there is no journal in \(data.path)") }
        let signer = try LogSigner(path: ExchangeFolder(settings.exchange).logKeyFile)
        let logger = Logger(label: "taiwa")
        let disk = try PollLoop(context, name: "journal")
        // As the bus starts, so that nothing is erased from what it would refuse.
        var opened = try await Recovery.open(
            data,
            on: disk,
            checkpoints: AudienceTrees.Checkpoints(
                folders: [data.checkpoints, settings.checkpoints].compactMap { $0.map { CheckpointFolder($0) } },
                signer: signer
            ),
            isRelay: settings.upstream != nil,
            logger: logger
        )
        let reader = JournalReader(data.journal, on: disk)
        let result: Result<Bool, any Error>
        do {
            if let last = await opened.journal.base?.positions[audience], position <= last, position > 0 {
                throw Impossible(
                    description: """
                        position \(position) of \(audience) is not in \(data.journal) any more, which begins with \
                        \(last + 1); erase it from the backups that have it
                        """
                )
            }
            guard position > 0, position <= opened.state.head(audience) else {
                throw Impossible(description: "there is no position \(position) of \(audience) in \(data.journal)")
            }
            let place = try await reader.place(audience, position)
            let events = try await reader.events(audience, position..<position + 1, upTo: 1)
            guard let event = events.first, event.audience == audience, event.position == position else {
                throw JournalError.damaged(
                    path: JournalFolder(data.journal).places(audience),
                    offset: 0,
                    reason: "another record is where it says that position \(position) is"
                )
            }
            if !event.isRedacted {
                try await Self.redact(event, at: place, in: opened.journal, signer, by: person, because: reason)
                let audit = AuditLog("\(data.path)/audit.jsonl", logger: logger)
                audit.note(
                    AuditLog.Entry(event: "redacted", audience: audience, what: "\(position) by \(person): \(reason)")
                )
                audit.flush()
            }
            result = .success(!event.isRedacted)
        } catch { result = .failure(error) }
        await reader.close()
        await opened.journal.close()
        opened.trees.close()
        return try result.get()
    }

    private static func redact(
        _ event: EventRecord,
        at place: Place,
        in journal: Journal,
        _ signer: LogSigner,
        by person: String,
        because reason: String
    ) async throws {
        let leaf = event.leaf
        guard let erased = event.redacted(leaf.bytes) else {
            throw Impossible(description: "the event has fewer bytes than the hash that would stand for it")
        }
        let tombstone = Tombstone(
            TreeOrigin(log: await journal.log, audience: event.audience),
            position: event.position,
            leaf: leaf,
            time: .now,
            by: person,
            reason: reason
        )
        let happening = JournalRecord.Happening.redacted(
            audience: event.audience,
            position: event.position,
            tombstone: try tombstone.signed(by: signer)
        )
        let bytes = JournalRecord.encode([], [happening]).bytes
        try await journal.reserve(bytes.count)
        _ = try await journal.append(bytes)
        try await journal.replace(place, by: erased)
    }
}
