import Exchange
import Schema

/// Gives events their numbers, ahead of their being durable, and recognises those that were taken before.
struct Numbering {
    /// How long the same content counts as a repeat.
    static let deduplicationSeconds: Int64 = 30 * 86_400

    private struct Repeat {
        var position: UInt64
        var time: Timestamp
    }

    private var heads: [Audience: UInt64] = [:]
    private var streams: [Audience: [StreamName: UInt64]] = [:]
    private var repeats: [String: Repeat] = [:]
    private var receipts: [String: [UInt64: Receipt]] = [:]

    /// The receipt of an event that was taken before: sent again by its publisher, or the same content.
    func receipt(of event: EventEntry) -> Receipt? {
        if let receipt = self.receipts[event.instanceKey]?[event.sequence] { return receipt }
        guard let key = event.repeatKey, let known = self.repeats[key],
            event.time.seconds - known.time.seconds < Self.deduplicationSeconds
        else { return nil }
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
        let receipt = Receipt(audience: event.audience, position: event.position, isDuplicate: true)
        self.receipts[event.instanceKey, default: [:]][event.sequence] = receipt
        self.receipts[event.instanceKey]?[event.sequence &- UInt64(2 * Publisher.window)] = nil
        guard let key = event.repeatKey else { return }
        if let known = self.repeats[key], event.time.seconds - known.time.seconds < Self.deduplicationSeconds { return }
        self.repeats[key] = Repeat(position: event.position, time: event.time)
    }
}

extension EventEntry {
    fileprivate var instanceKey: String { "\(self.account) \(self.instance)" }
    fileprivate var repeatKey: String? { self.deduplicationKey.map { "\(self.audience) \(self.agency) \($0)" } }
}
