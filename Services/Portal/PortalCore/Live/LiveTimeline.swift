import Logging
import Metrics
import Schema
import Synchronization

/// The newest public updates as they come, for every reader who follows them.
///
/// Readers take from one bounded window of entries and hold nothing of their own, so a slow one costs no memory: it
/// falls out of the window, or stands in one write for two beats, and is closed.
final class LiveTimeline: Sendable {
    /// How many readers may follow at once.
    static let maximumReaders = 500
    /// How much the window holds.
    static let maximumEntries = 512, maximumBytes = 16 * 1_048_576

    /// What a reader has to do next.
    enum Step: Sendable {
        /// Write these.
        case entries([LiveEntry])
        /// Tell that the stream still stands.
        case heartbeat
        /// Tell that the journal is another one, whose newest position is this.
        case reset(Cursor)
        /// Close: what comes next has left the window.
        case lost
        /// Close: the portal stops.
        case end
    }

    /// Where a reader begins.
    enum Place: Sendable {
        /// After this cursor.
        case after(Cursor)
        /// After this cursor, which has left the window: what is between must be fetched.
        case behind(Cursor)
        /// After this cursor, because the one that was asked for belongs to another journal.
        case reset(Cursor)
    }

    private let logger: Logger
    private let state = Mutex(State())

    init(logger: Logger) { self.logger = logger }

    /// Why the timeline cannot be shown live now; nil when it can.
    var obstacle: String? {
        self.state.withLock { state in
            if state.isClosed { return "the portal is stopping" }
            if state.isCaughtUp { return nil }
            return state.failure ?? "the live timeline has not caught up with the exchange yet"
        }
    }

    /// The newest position that is known.
    var cursor: Cursor? { self.state.withLock { $0.cursor } }

    /// How many readers follow.
    var readerCount: Int { self.state.withLock { $0.readers.count } }

    // MARK: What the exchange tells

    func receive(_ event: LiveEvent) {
        switch event {
        case .update(let audience, let position, let log, let bytes):
            guard audience == .public else {
                self.logger.error("update refused: not public", metadata: ["audience": "\(audience)"])
                return
            }
            let entry: LiveEntry?
            do {
                let update = try Event(json: bytes).data
                entry =
                    update.audience == .public ? .init(position: position, log: log, update: update, bytes: bytes) : nil
                if entry == nil { self.logger.error("update refused: its event is not public") }
            } catch {
                self.logger.warning(
                    "event cannot be read",
                    metadata: ["position": "\(position)", "reason": "\(error)"]
                )
                entry = nil
            }
            self.change { $0.append(entry, position: position, log: log) }
        case .caughtUp(let cursor): self.change { $0.catchUp(cursor) }
        case .reset(let log): self.change { $0.reset(log) }
        }
    }

    /// Remembers why nothing comes until something does.
    func fail(_ reason: String) {
        self.state.withLock {
            $0.isCaughtUp = false
            $0.failure = reason
        }
    }

    /// Forgets the journal, so that following begins anew with what comes next.
    func forget() { self.change { $0.reset(nil) } }

    // MARK: Readers

    /// Lets a reader in.
    ///
    /// - Parameter close: Breaks the reader's connection off, also in the middle of a write.
    /// - Returns: The reader's place, given up with its last reference.
    /// - Throws: ``PortalError/tooManyReaders(limit:)`` or ``PortalError/unavailable(_:)``.
    func admit(close: @escaping @Sendable () -> Void) throws(PortalError) -> LiveReader {
        if let obstacle = self.obstacle { throw .unavailable(obstacle) }
        let number = self.state.withLock { state -> Int? in
            guard state.readers.count < Self.maximumReaders else { return nil }
            state.lastReader += 1
            state.readers[state.lastReader] = Reader(close: close, askedAt: state.beat, toldOf: state.beat)
            return state.lastReader
        }
        guard let number else { throw .tooManyReaders(limit: Self.maximumReaders) }
        self.countReaders()
        return LiveReader(number: number, timeline: self)
    }

    /// Finds where a reader begins: after the cursor it has, or with what comes next.
    func place(after cursor: Cursor?) throws(PortalError) -> Place {
        let place = self.state.withLock { state -> Place? in
            guard let newest = state.cursor, let floor = state.floor else { return nil }
            guard let cursor else { return .after(newest) }
            guard cursor.log == newest.log else { return .reset(newest) }
            return cursor[.public] < floor ? .behind(cursor) : .after(cursor)
        }
        guard let place else { throw .unavailable("the live timeline has not begun yet") }
        return place
    }

    /// Waits for what a reader has to do next.
    func next(_ number: Int, after cursor: Cursor) async -> Step {
        while !Task.isCancelled {
            if let step = self.state.withLock({ $0.step(number, after: cursor) }) { return step }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let goesOn = self.state.withLock { state in
                        guard !Task.isCancelled, state.step(number, after: cursor, looking: true) == nil else {
                            return true
                        }
                        state.readers[number]?.waiting = continuation
                        return false
                    }
                    if goesOn { continuation.resume() }
                }
            } onCancel: {
                self.state.withLock { $0.readers[number]?.waiting.take() }?.resume()
            }
        }
        return .end
    }

    func leave(_ number: Int) {
        self.state.withLock { $0.readers.removeValue(forKey: number)?.waiting }?.resume()
        self.countReaders()
    }

    private func countReaders() { Gauge(label: "taiwa_portal_live_readers").record(self.readerCount) }

    /// One beat: readers that wait are told that the stream stands; one in the same write for two beats is closed.
    func beat() {
        let stuck = self.change { state -> [@Sendable () -> Void] in
            state.beat += 1
            return state.readers.values.filter { $0.waiting == nil && state.beat - $0.askedAt >= 2 }.map(\.close)
        }
        Counter(label: "taiwa_portal_slow_readers_closed_total").increment(by: stuck.count)
        if !stuck.isEmpty { self.logger.notice("slow readers closed", metadata: ["count": "\(stuck.count)"]) }
        for close in stuck { close() }
    }

    /// Ends every reader and lets no more in.
    ///
    /// - Returns: What breaks off the connections of those that do not end by themselves.
    @discardableResult
    func close() -> [@Sendable () -> Void] {
        self.change { state in
            state.isClosed = true
            return state.readers.values.map(\.close)
        }
    }

    private func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        let (result, waiting) = self.state.withLock { state in
            let result = body(&state)
            let waiting = state.readers.keys.compactMap { state.readers[$0]?.waiting.take() }
            return (result, waiting)
        }
        for continuation in waiting { continuation.resume() }
        return result
    }
}

extension LiveTimeline {
    fileprivate struct Reader {
        let close: @Sendable () -> Void
        /// The beat at which it last asked for something to do.
        var askedAt: Int
        /// The beat of which it was last told.
        var toldOf: Int
        var waiting: CheckedContinuation<Void, Never>?
    }

    fileprivate struct State {
        var log: LogID?
        /// The newest position, whether or not its event could be read.
        var head: UInt64?
        /// The position after which every entry is in the window.
        var floor: UInt64?
        var entries: [LiveEntry] = []
        var bytes = 0
        var isCaughtUp = false
        var failure: String?
        var readers: [Int: Reader] = [:]
        var lastReader = 0
        var beat = 0
        var isClosed = false

        var cursor: Cursor? {
            guard let log = self.log, let head = self.head else { return nil }
            return Cursor(log: log, positions: [.public: head])
        }

        mutating func append(_ entry: LiveEntry?, position: UInt64, log: LogID) {
            if self.log != log { self.reset(log) }
            guard position > self.head ?? 0 else { return }
            if self.floor == nil { self.floor = position - 1 }
            self.head = position
            guard let entry else { return }
            self.entries.append(entry)
            self.bytes += entry.bytes.count
            while self.entries.count > LiveTimeline.maximumEntries || self.bytes > LiveTimeline.maximumBytes {
                let oldest = self.entries.removeFirst()
                self.bytes -= oldest.bytes.count
                self.floor = oldest.position
            }
        }

        mutating func catchUp(_ cursor: Cursor) {
            if let log = cursor.log {
                if self.log != log { self.reset(log) }
                self.head = max(self.head ?? 0, cursor[.public])
                if self.floor == nil { self.floor = self.head }
            }
            self.isCaughtUp = true
            self.failure = nil
        }

        mutating func reset(_ log: LogID?) {
            self.log = log
            self.head = nil
            self.floor = nil
            self.entries = []
            self.bytes = 0
            self.isCaughtUp = false
        }

        /// What a reader has to do, or nil: wait.
        mutating func step(_ number: Int, after cursor: Cursor, looking: Bool = false) -> LiveTimeline.Step? {
            guard let reader = self.readers[number], !self.isClosed else { return .end }
            if !looking { self.readers[number]?.askedAt = self.beat }
            if let newest = self.cursor, let floor = self.floor {
                guard newest.log == cursor.log else { return .reset(newest) }
                guard cursor[.public] >= floor else { return .lost }
                let entries = self.entries.filter { $0.position > cursor[.public] }
                if !entries.isEmpty { return .entries(entries) }
            }
            guard reader.toldOf < self.beat else { return nil }
            if !looking { self.readers[number]?.toldOf = self.beat }
            return .heartbeat
        }
    }
}
