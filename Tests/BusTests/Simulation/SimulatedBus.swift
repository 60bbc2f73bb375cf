@testable import BusCore
import Exchange
import Journal
import Schema
import ZeroMQ

/// A bus without input and output, by the rules of the real one: it decides, makes durable, acknowledges and sends on.
final class SimulatedBus {
    /// What one commit is making durable.
    struct Commit {
        var records: [EventRecord] = []
        var acknowledgements = Acknowledgements()
    }

    static let log = LogID.random()
    static let account = AccountName(trusted: "operator")
    static let audiences: [Audience] = [.public, Audience(trusted: "jp")]
    private static let agency = AgencyID(trusted: "us.nasa")

    /// What is on its disk.
    private(set) var durable: [JournalRecord] = []
    /// The same by audience and position.
    private(set) var events: [Audience: [EventRecord]] = [:]
    private(set) var state = BusState()
    private var numbering = Numbering()
    private var waiting: [Admission.Incoming] = []
    private(set) var commit: Commit?
    private(set) var isUp = false
    /// Whether its disk is full.
    var isFull = false
    /// Which start it is, so that what was planned before does not happen after.
    private(set) var start = 0

    /// Starts from what is durable.
    func startUp(at now: Timestamp) {
        self.isUp = true
        self.start += 1
        self.durable.append(.other(.started))
        (self.state, self.numbering) = (BusState(), Numbering())
        for record in self.durable {
            self.state.apply(record, now: now)
            if case .event(let event) = record { self.numbering.remember(event) }
        }
        self.state.announceAll(now: now)
    }

    /// Stops as a kill does; of what was being written, the first so many records were whole already.
    func crash(keeping count: Int) {
        if let commit { self.keep(Array(commit.records.prefix(count))) }
        (self.isUp, self.commit, self.waiting) = (false, nil, [])
        self.start += 1
    }

    private func keep(_ records: [EventRecord]) {
        for event in records {
            self.durable.append(.event(event))
            self.events[event.audience, default: []].append(event)
        }
    }

    /// Takes a publish from a peer; the event's text tells what it is, see ``Content``.
    func take(_ bytes: [UInt8], from peer: Frame, at now: Timestamp) {
        guard self.isUp else { return }
        bytes.withUnsafeBytes { bytes in
            guard let (head, end) = PublishMessage.Head.read(bytes) else { return }
            let sender = Publishers.Sender(
                account: Self.account,
                instance: head.instance,
                epoch: head.epoch,
                from: head.from
            )
            var at = end
            for _ in 0..<head.count {
                guard let entry = PublishMessage.Entry.read(bytes, at: at) else { return }
                at = entry.event.upperBound
                let text = Array(bytes[entry.event])
                let content = Content(text)
                let event = EventRecord(
                    audience: Self.audiences[content.audience],
                    time: now,
                    account: Self.account,
                    instance: head.instance,
                    epoch: head.epoch,
                    sequence: entry.sequence,
                    deduplicationKey: entry.deduplicationKey,
                    agency: Self.agency,
                    topics: content.topics,
                    keyID: entry.keyID,
                    signature: entry.signature,
                    bytes: text
                )
                self.waiting.append(
                    Admission.Incoming(
                        peer: peer,
                        sender: sender,
                        sequence: entry.sequence,
                        mark: Publishers.mark(entry.signature.utf8),
                        outcome: content.isRefused ? .refused(RequestRefusal("DENIED", "no")) : .event(event),
                        mostBytes: 0
                    )
                )
            }
        }
    }

    /// Begins a commit of what waits, when there is none.
    ///
    /// - Returns: What is answered at once, when the disk is full.
    func beginCommit(at now: Timestamp) -> [Message] {
        guard self.isUp, self.commit == nil, !self.waiting.isEmpty else { return [] }
        let incoming = self.waiting
        self.waiting = []
        guard !self.isFull else {
            var answers = Acknowledgements()
            for one in incoming { answers.add(one, RequestRefusal("DISK_FULL", "later")) }
            return answers.messages
        }
        var commit = Commit()
        for one in incoming {
            let outcome =
                switch one.outcome {
                case .refused(let refusal):
                    self.numbering.refuse(one.sender, one.sequence, mark: one.mark, refusal, now: now)
                case .event(let event), .leased(let event, _): self.numbering.decide(event, from: one.sender.from)
                }
            switch outcome {
            case .stored(let event):
                let receipt = Receipt(audience: event.audience, position: event.position, isDuplicate: false)
                commit.records.append(event)
                commit.acknowledgements.add(one, receipt)
            case .duplicate(let receipt): commit.acknowledgements.add(one, receipt)
            case .refused(let refusal): commit.acknowledgements.add(one, refusal)
            }
        }
        self.commit = commit
        return []
    }

    /// Ends the commit: it is durable, and may be acknowledged and sent on.
    func endCommit(at now: Timestamp) -> Commit? {
        guard let commit = self.commit else { return nil }
        self.commit = nil
        self.keep(commit.records)
        for event in commit.records { self.state.apply(event, now: now) }
        return commit
    }

    /// What it announces of an audience.
    func heads(_ audience: Audience, at now: Timestamp) -> Heads {
        var streams: [String: UInt64] = [:]
        for (stream, number) in self.state.changed(audience, now: now) { streams[stream.topicView] = number }
        return Heads(
            audience: audience,
            position: self.state.head(audience),
            time: now,
            log: Self.log,
            starts: self.state.starts,
            streams: streams
        )
    }

    /// A page of at most so many records.
    func page(_ patterns: [TopicPattern], after cursor: Cursor, _ most: Int) -> (ReplayAnswer, [RecordHeader]) {
        var reached = Cursor(log: Self.log)
        var headers: [RecordHeader] = []
        for audience in Self.audiences {
            let head = self.state.head(audience)
            var position = cursor.log == Self.log ? min(cursor[audience], head) : 0
            while position < head, headers.count < most {
                position += 1
                guard let event = self.events[audience]?[Int(position - 1)] else { break }
                let index = event.topics.firstIndex { topic in patterns.contains { $0.matches(topic) } }
                if let index { headers.append(event.header(index)) }
            }
            reached[audience] = position
        }
        var answer = ReplayAnswer(
            cursor: reached,
            complete: Self.audiences.allSatisfy { reached[$0] >= self.state.head($0) }
        )
        if answer.complete {
            for audience in Self.audiences {
                for (stream, newest) in self.state.streams[audience]
                where patterns.contains(where: { $0.matches(stream.topic) }) {
                    answer.heads[audience, default: [:]][stream.topicView] = newest.number
                }
            }
        }
        return (answer, headers)
    }
}

extension EventRecord {
    /// What readers are told of it besides its bytes, under one of its topics.
    func header(_ topic: Int) -> RecordHeader {
        RecordHeader(
            audience: self.audience,
            sequence: self.number(topic),
            position: self.position,
            time: self.time,
            log: SimulatedBus.log
        )
    }
}

/// What a simulated event says of itself: its number, which no other has, and what the bus is to do with it.
struct Content {
    let number: Int

    init(number: Int) { self.number = number }

    init(_ text: [UInt8]) { self.number = text.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

    var bytes: [UInt8] { Array("\(self.number)".utf8) }

    /// Whether the bus refuses it for good.
    var isRefused: Bool { self.number % 13 == 7 }

    /// Events with the same one are collected twice.
    var deduplicationKey: String? { self.number % 11 < 2 ? "key\(self.number / 11)" : nil }

    /// The index of its audience; the same for those with the same key.
    var audience: Int { self.number / 11 % 3 == 0 ? 1 : 0 }

    var topics: [Topic] { Self.topics[self.number % Self.topics.count] }

    private static let topics: [[Topic]] = [
        [Topic(trusted: "ssa/orbit")], [Topic(trusted: "gnss/gps")],
        [Topic(trusted: "gnss/gps"), Topic(trusted: "ssa/conjunction")],
        [Topic(trusted: "ssa/conjunction"), Topic(trusted: "ssa/orbit")],
    ]

    /// What the bus tells one event from another by: eight characters.
    var signature: String { String("\(100_000_000 + self.number)".suffix(8)) }
}
