import Exchange
import Schema

/// What is remembered of those who publish: their epoch, how far they are, and the receipts that they may ask for again.
///
/// It decides by the rules of docs/exchange.md, "Publish", and does no input or output. What it remembers is bounded:
/// publishers heard of within 30 days, of each account some thousand, and of each publisher the receipts that it can
/// still ask for.
struct Publishers: Codable, Sendable {
    /// How long a publisher that is silent is remembered.
    static let memorySeconds: Int64 = 30 * 86_400
    /// The most publishers of an account that are remembered; those that were silent for longest are forgotten first.
    static let mostOfAccount = 4_096
    /// How many sequences back from its last one a publisher may ask for receipts; at most three times as many are kept.
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

    fileprivate struct Key: Hashable, Codable, CodingKeyRepresentable, CodingKey, Sendable {
        let account: AccountName
        let instance: String

        init(account: AccountName, instance: String) {
            self.account = account
            self.instance = instance
        }

        var codingKey: any CodingKey { self }
        var stringValue: String { "\(self.account) \(self.instance)" }
        var intValue: Int? { nil }

        init?<Name: CodingKey>(codingKey: Name) { self.init(stringValue: codingKey.stringValue) }
        init?(intValue: Int) { nil }

        init?(stringValue: String) {
            let words = stringValue.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let account = try? AccountName(String(words[0])) else { return nil }
            self.init(account: account, instance: String(words[1]))
        }
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
        /// The epoch of a program that was fenced for what it published, after which nothing more of it is taken.
        var fenced: UInt64?

        subscript(sequence: UInt64) -> Taken? {
            guard sequence >= self.first, sequence - self.first < UInt64(self.taken.count) else { return nil }
            return self.taken[Int(sequence - self.first)]
        }

        mutating func add(_ one: Taken?, _ sequence: UInt64) {
            if sequence >= self.first, sequence - self.first >= 3 * UInt64(Publishers.receipts) {
                // What is older cannot be asked for again.
                let kept = sequence - UInt64(Publishers.receipts) + 1
                self.taken.removeFirst(Int(min(UInt64(self.taken.count), kept - self.first)))
                self.first = kept
            }
            if self.taken.isEmpty { self.first = sequence }
            if sequence < self.first {
                // One that was refused before what is known of this publisher, and is taken after all.
                self.taken.insert(contentsOf: repeatElement(nil, count: Int(self.first - sequence)), at: 0)
                self.first = sequence
            }
            let index = Int(sequence - self.first)
            while self.taken.count <= index { self.taken.append(nil) }
            self.taken[index] = one
        }
    }

    private var instances: [Key: Instance] = [:]
    /// Where the publisher is that was looked for last, since its events mostly come in a row.
    private var last: (sender: Sender, place: Dictionary<Key, Instance>.Index)?
    private var forgot = Timestamp(microseconds: 0)
    /// From how many publishers on it is looked whether an account has too many.
    private var most = Self.mostOfAccount

    private enum CodingKeys: CodingKey {
        case instances
        case forgot
    }

    /// How many publishers are remembered.
    var count: Int { self.instances.count }

    /// How many receipts of a publisher are remembered.
    func receipts(of sender: Sender) -> Int { self.instances[sender.key]?.taken.count ?? 0 }

    /// Decides on an event, and changes nothing.
    mutating func judge(_ sender: Sender, _ sequence: UInt64, mark: UInt64) -> Verdict {
        guard let known = self.place(of: sender).map({ self.instances.values[$0] }) else {
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
        guard sequence > known.highest || known.highest - sequence < UInt64(Self.receipts) else {
            return .fenced("this sequence was settled long ago; publish as a new instance")
        }
        guard sender.epoch > known.fenced ?? 0 || Bug.epochsIgnored.isOn else {
            return .fenced("another program uses this outbox; publish as a new instance")
        }
        let last = known.last(for: sender)
        // What was refused before, its publisher may not have heard of.
        guard sequence > last else { return .fresh }
        var next = max(last + 1, sender.from)
        while known[next] != nil { next += 1 }
        return sequence == next || Bug.gapsTaken.isOn ? .fresh : .gap(expected: next)
    }

    /// Takes into account that a publisher said something that changes nothing but its epoch.
    mutating func heard(_ sender: Sender, now: Timestamp) {
        guard var known = self.instances[sender.key] else { return }
        known.enter(sender)
        known.heard = max(known.heard, now)
        self.instances[sender.key] = known
    }

    /// Takes into account that a publisher was fenced: what it sent behind that would stand before it, were it taken once
    /// this is forgotten.
    mutating func fence(_ sender: Sender) {
        let epoch = max(self.instances[sender.key]?.fenced ?? 0, sender.epoch)
        self.instances[sender.key]?.fenced = epoch
    }

    /// What tells an event from another one: the first eight characters of its signature.
    static func mark(_ signature: some Collection<UInt8>) -> UInt64 {
        signature.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Takes into account that an event was decided; `receipt` is nil for one that was refused for good.
    mutating func decided(_ sender: Sender, _ sequence: UInt64, mark: UInt64, receipt: Receipt?, now: Timestamp) {
        self.forget(now)
        let taken = receipt.map { Taken(audience: $0.audience, position: $0.position, mark: mark) }
        if self.place(of: sender) == nil {
            self.last = nil
            self.instances[sender.key] = Instance(epoch: sender.epoch, last: 0, first: sequence, heard: now)
        }
        guard let place = self.place(of: sender) else { return }
        self.instances.values[place].decided(sender, sequence, taken, now)
    }

    private mutating func place(of sender: Sender) -> Dictionary<Key, Instance>.Index? {
        if let last, last.sender.instance == sender.instance, last.sender.account == sender.account {
            return last.place
        }
        self.last = self.instances.index(forKey: sender.key).map { (sender, $0) }
        return self.last?.place
    }

    /// Looks once a day for those that are silent for too long, and now and then whether an account has too many.
    private mutating func forget(_ now: Timestamp) {
        guard now >= self.forgot.adding(seconds: 86_400) || self.instances.count > self.most else { return }
        self.forgot = now
        self.last = nil
        self.instances = self.instances.filter { now < $0.value.heard.adding(seconds: Self.memorySeconds) }
        for (_, known) in Dictionary(grouping: self.instances, by: \.key.account) where known.count > Self.mostOfAccount
        {
            let silent = known.sorted { $0.value.heard < $1.value.heard }.dropLast(Self.mostOfAccount)
            for (key, _) in silent { self.instances[key] = nil }
        }
        self.most = self.instances.count + Self.mostOfAccount / 4
    }
}

extension Publishers.Instance {
    /// The highest sequence that was ever decided.
    fileprivate var highest: UInt64 { self.first + UInt64(self.taken.count) - 1 }

    /// The highest sequence that was decided for a publisher; in a new epoch none that it has not settled, since what an
    /// older program was told may be another event now.
    fileprivate func last(for sender: Publishers.Sender) -> UInt64 {
        sender.epoch > self.epoch ? sender.from - 1 : self.last
    }

    fileprivate mutating func enter(_ sender: Publishers.Sender) {
        self.last = self.last(for: sender)
        self.epoch = max(self.epoch, sender.epoch)
    }

    fileprivate mutating func decided(
        _ sender: Publishers.Sender,
        _ sequence: UInt64,
        _ taken: Publishers.Taken?,
        _ now: Timestamp
    ) {
        if sequence < self.last, self.last - sequence >= UInt64(Publishers.receipts) {
            // It had been silent for too long when this was taken.
            self = Self(epoch: sender.epoch, last: 0, first: sequence, heard: now)
        }
        self.enter(sender)
        self.last = max(self.last, sequence)
        self.heard = max(self.heard, now)
        self.add(taken, sequence)
    }
}
