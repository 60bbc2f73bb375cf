import Exchange
import Journal
import Schema

/// A projection of what is durable, built anew from the journal where no snapshot of it is at hand.
///
/// Readers see nothing else.
struct BusState: Codable, Sendable {
    private(set) var starts: UInt64 = 0
    private(set) var heads: [Audience: UInt64] = [:]
    private(set) var streams: [Audience: [StreamName: UInt64]] = [:]
    private(set) var sources: [String: SourceMemory] = [:]
    private(set) var cursors: [String: Cursor] = [:]
    private(set) var changed: [Audience: [StreamName: Timestamp]] = [:]

    func head(_ audience: Audience) -> UInt64 { self.heads[audience] ?? 0 }

    func number(_ stream: StreamName, of audience: Audience) -> UInt64 { self.streams[audience]?[stream] ?? 0 }

    mutating func apply(_ record: JournalRecord, now: Timestamp) {
        switch record {
        case .event(let event): self.apply(event, now: now)
        case .other(.started): self.starts += 1
        case .other(.marks(let source, let marks)): self.sources[source, default: SourceMemory()].marks = marks
        case .other(.item(let source, let item)): self.sources[source, default: SourceMemory()].remember(item)
        case .other(.cursor(let account, let name, let cursor)): self.cursors["\(account) \(name)"] = cursor
        }
    }

    private mutating func apply(_ event: EventRecord, now: Timestamp) {
        self.heads[event.audience] = event.position
        for (index, number) in event.numbers.enumerated() {
            self.streams[event.audience, default: [:]][event.stream(index)] = number
            // Of this moment, not of when it came: the disk may have been slow, and heads are to tell of it for 30 s.
            self.changed[event.audience, default: [:]][event.stream(index)] = now
        }
        guard !event.context.isEmpty,
            let mark = try? JSONText.decode(SourceMark.self, from: event.context, called: "context"),
            let item = mark.item
        else { return }
        self.sources[mark.source, default: SourceMemory()].remember(item)
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
