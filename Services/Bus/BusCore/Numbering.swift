import Exchange
import Journal
import Schema

/// Decides what is taken, and gives it its numbers, ahead of its being durable.
struct Numbering: Codable, Sendable {
    var publishers = Publishers()
    var repeats = Repeats()
    private var heads: [Audience: UInt64] = [:]
    private var streams = StreamTable<UInt64>()

    /// What became of an event.
    enum Outcome: Hashable, Sendable {
        /// It has a new position.
        case stored(EventRecord)
        /// It has had one before.
        case duplicate(Receipt)
        /// It may not come now, or never.
        case refused(RequestRefusal)
    }

    /// Decides on an event that may be published, and numbers it if it is new.
    ///
    /// - Parameters:
    ///   - event: Without position and numbers.
    ///   - from: The lowest sequence that its publisher has not settled.
    ///   - objection: Why it may not be taken after all, asked if it is new.
    /// - Returns: What became of it.
    mutating func decide(
        _ event: EventRecord,
        from: UInt64,
        objection: () -> RequestRefusal? = { nil }
    ) -> Outcome {
        let sender = event.sender(from: from)
        switch self.publishers.judge(sender, event.sequence, mark: event.mark) {
        case .taken(let receipt):
            self.publishers.heard(sender, now: event.time)
            return .duplicate(receipt)
        case .gap(let expected):
            self.publishers.heard(sender, now: event.time)
            return .refused(RequestRefusal("SEQUENCE_GAP", "send again from \(expected) on, in order"))
        case .fenced(let sentence):
            self.publishers.fence(sender)
            return .refused(RequestRefusal("FENCED", sentence))
        case .fresh: break
        }
        if let objection = objection() {
            self.settle(event, sender, nil)
            return .refused(objection)
        }
        if let key = event.repeatKey, let position = self.repeats.position(of: key, now: event.time) {
            let receipt = Receipt(audience: event.audience, position: position, isDuplicate: true)
            self.settle(event, sender, receipt)
            return .duplicate(receipt)
        }
        var event = event
        var position = (self.heads[event.audience] ?? 0) + 1
        if Bug.positionSkipped.isOn, position.isMultiple(of: 16) { position += 1 }
        self.number(&event, position)
        let receipt = Receipt(audience: event.audience, position: event.position, isDuplicate: true)
        self.settle(event, sender, receipt)
        if let key = event.repeatKey { self.repeats.remember(key, position: event.position, time: event.time) }
        return .stored(event)
    }

    /// Decides on an event that may not be published: whether it is its turn to be refused, or was taken before, when it
    /// still might.
    mutating func refuse(
        _ sender: Publishers.Sender,
        _ sequence: UInt64,
        mark: UInt64,
        _ refusal: RequestRefusal,
        now: Timestamp
    ) -> Outcome {
        switch self.publishers.judge(sender, sequence, mark: mark) {
        case .gap(let expected):
            self.publishers.heard(sender, now: now)
            return .refused(RequestRefusal("SEQUENCE_GAP", "send again from \(expected) on, in order"))
        case .taken(let receipt):
            self.publishers.heard(sender, now: now)
            return .duplicate(receipt)
        case .fenced(let sentence):
            self.publishers.fence(sender)
            return .refused(RequestRefusal("FENCED", sentence))
        case .fresh:
            self.publishers.decided(sender, sequence, mark: mark, receipt: nil, now: now)
            return .refused(refusal)
        }
    }

    /// Takes an event of another bus's journal, which is to have the numbers here that it has there.
    ///
    /// - Returns: The event with its numbers.
    /// - Throws: ``Divergence`` when it would have others; nothing has changed then.
    mutating func follow(_ relayed: RelayedEvent) throws(Divergence) -> EventRecord {
        var event = relayed.event
        let position = (self.heads[event.audience] ?? 0) + 1
        guard event.position <= position else {
            throw Divergence(
                """
                position \(event.position) of \(event.audience) came where \(position) belongs; where the exchange no \
                longer keeps those between, begin with a copy of its folder bus/journal
                """
            )
        }
        guard event.position == position else {
            throw Divergence("position \(event.position) of \(event.audience) came again where \(position) belongs")
        }
        let number = (self.streams[event.audience, relayed.stream] ?? 0) + 1
        guard relayed.sequence == number else {
            throw Divergence(
                """
                position \(position) of \(event.audience) has the number \(relayed.sequence) in \
                \(relayed.stream.topicView), and here it would be \(number)
                """
            )
        }
        self.number(&event, position)
        return event
    }

    private mutating func number(_ event: inout EventRecord, _ position: UInt64) {
        event.position = position
        self.heads[event.audience] = position
        self.streams.update(event.route, initial: 0) { number, topic in
            number += 1
            event.add(number: number, of: topic)
        }
    }

    private mutating func settle(_ event: EventRecord, _ sender: Publishers.Sender, _ receipt: Receipt?) {
        self.publishers.decided(sender, event.sequence, mark: event.mark, receipt: receipt, now: event.time)
    }

    /// Takes a numbered event into account.
    mutating func remember(_ event: EventRecord) {
        self.heads[event.audience] = event.position
        self.streams.update(event.route, initial: 0) { $0 = event.number($1) }
        if Bug.numbersRestart.isOn { self.heads = [:] }
        let receipt = Receipt(audience: event.audience, position: event.position, isDuplicate: true)
        if !Bug.receiptsForgotten.isOn, !event.isRelayed {
            self.settle(event, event.sender(from: event.sequence), receipt)
        }
        guard let key = event.repeatKey, !Bug.keysForgotten.isOn else { return }
        self.repeats.remember(key, position: event.position, time: event.time)
    }
}

extension EventRecord {
    func sender(from: UInt64) -> Publishers.Sender {
        Publishers.Sender(account: self.account, instance: self.instance, epoch: self.epoch, from: from)
    }

    fileprivate var mark: UInt64 { Publishers.mark(self.signatureStart) }

    fileprivate var repeatKey: String? {
        self.deduplicationKey.map { "\(self.audience) \(self.agency) \($0)" }
    }
}
