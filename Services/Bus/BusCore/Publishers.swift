import Exchange
import Schema

/// What is remembered of those who publish: their epoch, how far they are, and the receipts that they may ask for again.
///
/// It decides by the rules of docs/exchange.md, "Publish", and does no input or output. What it remembers is bounded:
/// publishers heard of within 30 days, and of each the receipts that it can still ask for.
struct Publishers: Codable, Sendable {
    /// How long a publisher that is silent is remembered.
    static let memorySeconds: Int64 = 30 * 86_400
    /// How many receipts of a publisher are kept at least; at most three times as many.
    static let receipts = Wire.window

    /// Who sent an event.
    struct Sender: Hashable, Sendable {
        var account: AccountName
        var instance: String
        var epoch: UInt64
        /// The lowest sequence that it has not settled.
        var from: UInt64

        fileprivate var key: Key { Key(account: self.account, instance: self.instance) }
    }

    fileprivate struct Key: Hashable, Codable, Sendable {
        var account: AccountName
        var instance: String
    }

    /// What is to become of an event.
    enum Verdict: Hashable, Sendable {
        /// It was not taken before.
        case fresh
        /// It was taken before.
        case taken(Receipt)
        /// Others must come first, this one at the head.
        case gap(expected: UInt64)
        /// The sender is not the one that counts, for this reason.
        case fenced(String)
    }

    fileprivate struct Taken: Codable, Sendable {
        var audience: Audience
        var position: UInt64
        /// What tells this event from another one.
        var mark: UInt64
    }

    fileprivate struct Instance: Codable, Sendable {
        var epoch: UInt64
        /// The highest sequence that was decided.
        var last: UInt64
        /// The sequence of the first of ``taken``.
        var first: UInt64
        var taken: [Taken?] = []
        var heard: Timestamp

        subscript(sequence: UInt64) -> Taken? {
            guard sequence >= self.first, sequence - self.first < UInt64(self.taken.count) else { return nil }
            return self.taken[Int(sequence - self.first)]
        }

        mutating func add(_ one: Taken?, _ sequence: UInt64) {
            if self.taken.isEmpty || sequence < self.first || sequence - self.first > 3 * UInt64(Publishers.receipts) {
                // Nothing before it can be asked for again.
                if sequence >= self.first || self.taken.isEmpty {
                    self.first = sequence
                    self.taken = [one]
                }
                return
            }
            let index = Int(sequence - self.first)
            while self.taken.count <= index { self.taken.append(nil) }
            self.taken[index] = one
            guard self.taken.count > 3 * Publishers.receipts else { return }
            self.taken.removeFirst(2 * Publishers.receipts)
            self.first += 2 * UInt64(Publishers.receipts)
        }
    }

    private var instances: [Key: Instance] = [:]
    private var forgot = Timestamp(microseconds: 0)

    /// How many publishers are remembered.
    var count: Int { self.instances.count }

    /// How many receipts of a publisher are remembered.
    func receipts(of sender: Sender) -> Int { self.instances[sender.key]?.taken.count ?? 0 }

    /// Decides on an event, and changes nothing.
    func judge(_ sender: Sender, _ sequence: UInt64, mark: UInt64) -> Verdict {
        guard let known = self.instances[sender.key] else {
            return sequence == sender.from ? .fresh : .gap(expected: sender.from)
        }
        guard sender.epoch >= known.epoch || Bug.epochsIgnored.isOn else {
            return .fenced("another program has opened this outbox since; this one must end")
        }
        if let taken = known[sequence], !Bug.repeatsTaken.isOn {
            guard taken.mark == mark else {
                return .fenced("another event had this sequence; publish as a new instance")
            }
            return .taken(Receipt(audience: taken.audience, position: taken.position, isDuplicate: true))
        }
        // What is skipped, or refused before, its publisher has settled or did not hear of.
        guard sequence > known.last else { return .fresh }
        let next = max(known.last + 1, sender.from)
        return sequence == next || Bug.gapsTaken.isOn ? .fresh : .gap(expected: next)
    }

    /// Takes into account that an event was decided; `receipt` is nil for one that was refused for good.
    mutating func decided(_ sender: Sender, _ sequence: UInt64, mark: UInt64, receipt: Receipt?, now: Timestamp) {
        self.forget(now)
        let taken = receipt.map { Taken(audience: $0.audience, position: $0.position, mark: mark) }
        let key = sender.key
        self.instances[key, default: Instance(epoch: sender.epoch, last: 0, first: sequence, heard: now)]
            .decided(sender.epoch, sequence, taken, now)
    }

    /// Looks once a day for those that are silent for too long.
    private mutating func forget(_ now: Timestamp) {
        guard now >= self.forgot.adding(seconds: 86_400) else { return }
        self.forgot = now
        self.instances = self.instances.filter { now < $0.value.heard.adding(seconds: Self.memorySeconds) }
    }
}

extension Publishers.Instance {
    fileprivate mutating func decided(_ epoch: UInt64, _ sequence: UInt64, _ taken: Publishers.Taken?, _ now: Timestamp) {
        self.epoch = max(self.epoch, epoch)
        self.last = max(self.last, sequence)
        self.heard = max(self.heard, now)
        self.add(taken, sequence)
    }
}
