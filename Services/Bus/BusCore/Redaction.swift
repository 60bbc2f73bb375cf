internal import Exchange
internal import Journal
internal import Ledger
internal import Logging
public import Schema
public import ServiceKit
internal import Synchronization
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
    /// - Throws: ``Impossible``, `JournalError` such as when a bus runs on the journal, `ExchangeError.file`.
    public static func redact(
        _ position: UInt64,
        of audience: Audience,
        by person: String,
        because reason: String,
        settings: Settings,
        context: Context
    ) async throws -> Bool {
        let data = "\(settings.data)/bus"
        let signer = try LogSigner(path: ExchangeFolder(settings.exchange).logKeyFile)
        let disk = try PollLoop(context, name: "journal")
        let found = Mutex<(event: EventRecord, place: Place)?>(nil)
        let journal = try await Journal("\(data)/journal", on: disk) { record, place in
            if case .event(let event) = record, event.position == position, event.audience == audience {
                found.withLock { $0 = (event, place) }
            }
        }
        do {
            if let last = await journal.base?.positions[audience], position <= last, position > 0 {
                throw Impossible(
                    description: """
                        position \(position) of \(audience) is not in \(data)/journal any more, which begins with \
                        \(last + 1); erase it from the backups that have it
                        """
                )
            }
            guard let (event, place) = found.withLock({ $0 }) else {
                throw Impossible(description: "there is no position \(position) of \(audience) in \(data)/journal")
            }
            if !event.isRedacted {
                try await Self.redact(event, at: place, in: journal, signer, by: person, because: reason)
                let audit = AuditLog("\(data)/audit.jsonl", logger: Logger(label: "taiwa"))
                audit.note(
                    AuditLog.Entry(event: "redacted", audience: audience, what: "\(position) by \(person): \(reason)")
                )
                audit.flush()
            }
            await journal.close()
            return !event.isRedacted
        } catch {
            await journal.close()
            throw error
        }
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
