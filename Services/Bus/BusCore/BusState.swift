import Exchange
import Schema

/// A projection of what is durable, built anew from the journal at each start.
///
/// Readers see nothing else.
struct BusState {
    struct Located: Sendable {
        var place: Journal.Place
        /// The latest time up to here, so that times never fall, whatever the clock did.
        var time: Timestamp
    }

    private(set) var starts: UInt64 = 0
    private(set) var places: [Audience: [Located]] = [:]
    private(set) var streams: [Audience: [StreamName: UInt64]] = [:]
    private(set) var changed: [Audience: [StreamName: Timestamp]] = [:]
    private(set) var sources: [String: SourceMemory] = [:]
    private(set) var cursors: [String: Cursor] = [:]

    func head(_ audience: Audience) -> UInt64 { UInt64(self.places[audience]?.count ?? 0) }

    func number(_ stream: StreamName, of audience: Audience) -> UInt64 { self.streams[audience]?[stream] ?? 0 }

    mutating func apply(_ happening: JournalRecord.Happening, at place: Journal.Place) {
        switch happening {
        case .started: self.starts += 1
        case .marks(let source, let marks): self.sources[source, default: SourceMemory()].marks = marks
        case .item(let source, let item): self.sources[source, default: SourceMemory()].remember(item)
        case .cursor(let account, let name, let cursor): self.cursors["\(account) \(name)"] = cursor
        case .event(let event): self.apply(event, at: place)
        }
    }

    private mutating func apply(_ event: EventEntry, at place: Journal.Place) {
        let time = max(event.time, self.places[event.audience]?.last?.time ?? event.time)
        self.places[event.audience, default: []].append(Located(place: place, time: time))
        let now = Timestamp.now
        for (index, number) in event.numbers.enumerated() {
            self.streams[event.audience, default: [:]][event.stream(index)] = number
            // Of this moment, not of when it came: the disk may have been slow, and heads are to tell of it for 30 s.
            self.changed[event.audience, default: [:]][event.stream(index)] = now
        }
        guard let source = event.source, let item = event.item else { return }
        self.sources[source, default: SourceMemory()].remember(item)
    }

    /// Forgets what no longer matters: which streams changed more than 30 s ago.
    mutating func forget(now: Timestamp) {
        let oldest = now.adding(seconds: -30)
        for audience in self.changed.keys {
            self.changed[audience] = self.changed[audience]?.filter { $0.value > oldest }
        }
    }

    /// After a start every stream counts as changed, so that a reader notices what was stored but not sent.
    mutating func announceAll(now: Timestamp) {
        for (audience, streams) in self.streams { self.changed[audience] = streams.mapValues { _ in now } }
    }
}
