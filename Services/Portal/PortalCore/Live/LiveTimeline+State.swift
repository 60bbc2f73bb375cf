import Schema

extension LiveTimeline {
    /// Someone who follows.
    struct Reader {
        let close: @Sendable () -> Void
        /// The beat at which it last asked for something to do.
        var askedAt: Int
        /// The beat of which it was last told.
        var toldOf: Int
        /// Whether it knows that the bus answers; it believes so at first.
        var believesHeard = true
        var waiting: CheckedContinuation<Void, Never>?
    }

    /// The window and who reads from it.
    struct State {
        var log: LogID?
        /// The newest position, whether or not its event could be read.
        var head: UInt64?
        /// The position after which every entry is in the window.
        var floor: UInt64?
        var entries: [LiveEntry] = []
        var bytes = 0
        var isCaughtUp = false
        var failure: String?
        /// Why the bus does not answer.
        var silence: String?
        var readers: [Int: Reader] = [:]
        var lastReader = 0
        var beat = 0
        var isClosed = false

        /// Why no reader may come in.
        var closed: String? {
            if self.isClosed { return "the portal is stopping" }
            if self.isCaughtUp { return nil }
            return self.failure ?? "the live timeline has not caught up with the exchange yet"
        }

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

        /// Goes on behind what never comes; who follows has to begin anew.
        mutating func skip(to position: UInt64) {
            guard position > self.head ?? 0 else { return }
            self.entries = []
            self.bytes = 0
            self.head = position
            self.floor = position
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
            if reader.believesHeard != (self.silence == nil) {
                if !looking { self.readers[number]?.believesHeard.toggle() }
                return .standing(isHeard: self.silence == nil)
            }
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
