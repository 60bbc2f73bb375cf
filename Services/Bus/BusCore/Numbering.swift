import Exchange
import Schema

/// Gives events their numbers, ahead of their being durable, and recognises those that were taken before.
///
/// What it remembers is bounded: contents of 30 days, publishers heard of within 30 days, and of each the receipts that
/// it can still ask for again.
struct Numbering {
    /// How long the same content counts as a repeat, and how long a publisher that is silent is remembered.
    static let memorySeconds: Int64 = 30 * 86_400
    /// How many of a publisher's receipts are kept, the highest sequences: at least this, at most twice as many.
    static let receiptsPerInstance = 2 * Publisher.window

    private struct Repeat {
        var position: UInt64
        var time: Timestamp
    }

    private struct Instance {
        var receipts: [UInt64: Receipt] = [:]
        var heard: Timestamp

        mutating func add(_ receipt: Receipt, of sequence: UInt64) {
            self.receipts[sequence] = receipt
            guard self.receipts.count > 2 * Numbering.receiptsPerInstance else { return }
            let oldest = self.receipts.keys.sorted()[self.receipts.count - Numbering.receiptsPerInstance]
            self.receipts = self.receipts.filter { $0.key >= oldest }
        }
    }

    private var heads: [Audience: UInt64] = [:]
    private var streams: [Audience: [StreamName: UInt64]] = [:]
    private var repeats: [String: Repeat] = [:]
    private var instances: [String: Instance] = [:]
    private var forgot = Timestamp(microseconds: .min)

    /// How many contents and publishers are remembered.
    var remembered: (contents: Int, instances: Int) { (self.repeats.count, self.instances.count) }

    /// How many receipts of a publisher's instance are remembered.
    func receipts(of event: EventEntry) -> Int { self.instances[event.instanceKey]?.receipts.count ?? 0 }

    /// The receipt of an event that was taken before: sent again by its publisher, or the same content.
    func receipt(of event: EventEntry) -> Receipt? {
        if let receipt = self.instances[event.instanceKey]?.receipts[event.sequence] { return receipt }
        guard let key = event.repeatKey, let known = self.repeats[key], known.time.isRecent(at: event.time) else {
            return nil
        }
        return Receipt(audience: event.audience, position: known.position, isDuplicate: true)
    }

    /// Gives an event its position and its number in each stream, and remembers them.
    mutating func number(_ event: EventEntry) -> EventEntry {
        var event = event
        event.position = (self.heads[event.audience] ?? 0) + 1
        event.numbers = event.topics.indices.map { (self.streams[event.audience]?[event.stream($0)] ?? 0) + 1 }
        self.remember(event)
        return event
    }

    /// Takes a numbered event into account.
    mutating func remember(_ event: EventEntry) {
        self.heads[event.audience] = event.position
        for (index, number) in event.numbers.enumerated() {
            self.streams[event.audience, default: [:]][event.stream(index)] = number
        }
        self.forget(event.time)
        let receipt = Receipt(audience: event.audience, position: event.position, isDuplicate: true)
        self.instances[event.instanceKey, default: Instance(heard: event.time)].add(receipt, of: event.sequence)
        self.instances[event.instanceKey]?.heard = event.time
        guard let key = event.repeatKey else { return }
        if let known = self.repeats[key], known.time.isRecent(at: event.time) { return }
        self.repeats[key] = Repeat(position: event.position, time: event.time)
    }

    /// Looks once a day for what is too old to matter.
    private mutating func forget(_ now: Timestamp) {
        guard now >= self.forgot.adding(seconds: 86_400) else { return }
        self.forgot = now
        self.repeats = self.repeats.filter { $0.value.time.isRecent(at: now) }
        self.instances = self.instances.filter { $0.value.heard.isRecent(at: now) }
    }
}

extension Timestamp {
    fileprivate func isRecent(at now: Timestamp) -> Bool { now < self.adding(seconds: Numbering.memorySeconds) }
}

extension EventEntry {
    fileprivate var instanceKey: String { "\(self.account) \(self.instance)" }
    fileprivate var repeatKey: String? { self.deduplicationKey.map { "\(self.audience) \(self.agency) \($0)" } }
}
