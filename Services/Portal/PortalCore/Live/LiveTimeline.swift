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
    /// How many may catch up at once with what has left the window, each with up to 8 MiB.
    static let maximumCatchUps = 16
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
        /// Tell whether the bus answers.
        case standing(isHeard: Bool)
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
        /// After this cursor, because the one that was asked for belongs to another journal, or what follows it has left.
        case reset(Cursor)
    }

    private let logger: Logger
    private let state = Mutex(State())
    private let catchUps = Mutex(0)

    init(logger: Logger) { self.logger = logger }

    /// Why the timeline cannot be shown live now; nil when it can.
    var obstacle: String? {
        self.state.withLock { state in
            state.closed ?? state.silence
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
        case .trimmed(let audience, let first):
            guard audience == .public else { return }
            self.logger.warning("updates are missing that have left the journal", metadata: ["before": "\(first)"])
            self.change { $0.skip(to: first - 1) }
        }
    }

    /// Remembers why nothing comes until something does.
    func fail(_ reason: String) {
        self.state.withLock {
            $0.isCaughtUp = false
            $0.failure = reason
        }
    }

    /// Takes why the bus does not answer, or that it does; readers are told of a change.
    func hear(_ silence: String?) {
        self.change { state in
            guard state.silence != silence else { return }
            state.silence = silence
            if let silence {
                self.logger.warning("the bus is silent", metadata: ["reason": "\(silence)"])
            } else {
                self.logger.notice("the bus answers again")
            }
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
        if let closed = self.state.withLock({ $0.closed }) { throw .unavailable(closed) }
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

    /// Lets a reader fetch what it missed, which is held for it until it is written.
    ///
    /// - Returns: The permit, given back with its last reference.
    /// - Throws: ``PortalError/tooManyReaders(limit:)``.
    func permitCatchUp() throws(PortalError) -> CatchUpPermit {
        let isFree = self.catchUps.withLock { count in
            guard count < Self.maximumCatchUps else { return false }
            count += 1
            return true
        }
        guard isFree else { throw .tooManyReaders(limit: Self.maximumCatchUps) }
        return CatchUpPermit { self.catchUps.withLock { $0 -= 1 } }
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
