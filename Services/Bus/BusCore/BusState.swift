import Exchange
import Journal
import Schema

/// A projection of what is durable, built anew from the journal where no snapshot of it is at hand.
///
/// Readers see nothing else.
struct BusState: Codable, Sendable {
    /// The newest number of a stream, and when it had it.
    struct Newest: Codable, Sendable {
        var number: UInt64
        var changed: Timestamp
    }

    private(set) var starts: UInt64 = 0
    private(set) var heads: [Audience: UInt64] = [:]
    private(set) var streams = StreamTable<Newest>()
    private(set) var sources: [String: SourceMemory] = [:]
    private(set) var cursors: [String: Cursor] = [:]

    func head(_ audience: Audience) -> UInt64 { self.heads[audience] ?? 0 }

    mutating func apply(_ record: JournalRecord, now: Timestamp) {
        switch record {
        case .event(let event): self.apply(event, now: now)
        case .other(.started): self.starts += 1
        case .other(.marks(let source, let marks)): self.sources[source, default: SourceMemory()].marks = marks
        case .other(.item(let source, let item)): self.sources[source, default: SourceMemory()].remember(item)
        case .other(.redacted): break
        case .other(.cursor(let account, let name, let cursor)): self.cursors["\(account) \(name)"] = cursor
        }
    }

    /// Takes marks that no record has, and that may be lost with the process.
    mutating func note(_ marks: [String: String], of source: String) {
        self.sources[source, default: SourceMemory()].marks = marks
    }

    mutating func apply(_ event: EventRecord, now: Timestamp) {
        self.heads[event.audience] = event.position
        // Of this moment, not of when it came: the disk may have been slow, and heads are to tell of it for 30 s.
        self.streams.update(event.route, initial: Newest(number: 0, changed: now)) { newest, topic in
            newest = Newest(number: event.number(topic), changed: now)
        }
        guard event.hasContext,
            let mark = try? JSONText.decode(SourceMark.self, from: event.context, called: "context"),
            let item = mark.item
        else { return }
        self.sources[mark.source, default: SourceMemory()].remember(item)
    }

    /// The newest numbers of the streams that changed in the last 30 s.
    func changed(_ audience: Audience, now: Timestamp) -> [StreamName: UInt64] {
        let oldest = now.adding(seconds: -30)
        var changed: [StreamName: UInt64] = [:]
        for (stream, newest) in self.streams[audience] where newest.changed > oldest { changed[stream] = newest.number }
        return changed
    }

    /// After a start every stream counts as changed, so that a reader notices what was stored but not sent.
    mutating func announceAll(now: Timestamp) {
        self.streams.updateAll { $0.changed = now }
    }
}
