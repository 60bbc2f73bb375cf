internal import Exchange
internal import Journal
internal import Logging
internal import Metrics
internal import Schema
internal import ZeroMQ

/// Has old segments leave the front of the journal.
///
/// What leaves is immutable, so what stands for it is made on a thread of its own, from the base before and the segments,
/// and nobody waits for it. The order is: the base is durable, nobody reads the segments any more, they are removed.
actor Trimmer {
    nonisolated let executor: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }
    private let bus: Bus
    private let folder: JournalFolder
    private let seconds: Int64
    private let now: @Sendable () -> Timestamp
    private let logger: Logger

    /// - Parameters:
    ///   - bus: Whose journal it is.
    ///   - seconds: How old an event is at most that has to stay.
    ///   - now: The present.
    ///   - executor: The thread of its own.
    ///   - logger: The log.
    init(
        _ bus: Bus,
        keeping seconds: Int64,
        now: @escaping @Sendable () -> Timestamp,
        on executor: PollLoop,
        logger: Logger
    ) {
        self.bus = bus
        self.folder = JournalFolder(bus.journal.folder)
        self.seconds = seconds
        self.now = now
        self.executor = executor
        self.logger = logger
    }

    /// Each hour, until cancelled, has leave what is too old.
    func run() async throws {
        while true {
            do {
                try await self.trim()
                try await self.measure()
            } catch is CancellationError { throw CancellationError() } catch {
                self.logger.error("the journal was not trimmed; it is tried again", metadata: ["because": "\(error)"])
            }
            try await Task.sleep(for: .seconds(3_600))
        }
    }

    private func measure() async throws {
        Gauge(label: "taiwa_journal_bytes").record(Double(try self.folder.bytes()))
        let left = await self.bus.trimmed.values.reduce(0, +)
        Gauge(label: "taiwa_journal_trimmed_events").record(Double(left))
    }

    /// Has leave what is too old.
    /// - Throws: `JournalError`, `ExchangeError`; nothing has left then that no base stands for.
    func trim() async throws {
        while true {
            let current = await self.bus.journal.place.segment
            // Until it returns, the tree files have what is to be compared with them, and durably.
            _ = try await self.bus.trees.snapshot()
            let oldest = self.now().adding(seconds: -self.seconds)
            guard let base = try self.folder.nextBase(before: current, olderThan: oldest) else { return }
            if Bug.segmentsLeaveFirst.isOn { try self.folder.remove(before: base.segment) }
            try base.store(in: self.folder)
            await self.bus.trim(base)
            let count = try self.folder.remove(before: base.segment)
            self.logger.notice(
                "the journal was trimmed",
                metadata: ["segments": "\(count)", "up to": "\(Cursor(log: base.log, positions: base.positions))"]
            )
            try Task.checkCancellation()
        }
    }
}

extension Bus {
    /// Takes into account that what a base stands for leaves the journal.
    func trim(_ base: JournalBase) async {
        self.trimmed = base.positions
        await self.reader.trim(base)
    }
}
