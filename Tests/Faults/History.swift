public import Exchange
public import Schema

/// What publishers and readers of a run saw of their own actions, from which ``Verdict`` judges the exchange.
///
/// It knows nothing of how the exchange works: what was tried, what was promised, and what was handed over.
public struct History: Sendable {
    struct Attempt: Sendable {
        var lane: String
        var audience: Audience
        /// What it says, whoever says it how often.
        var content: String
        var bytes: Int
    }

    /// What a reader was handed.
    struct Sight: Hashable, Sendable {
        var log: LogID
        var audience: Audience
        var position: UInt64
        var bytes: Int
    }

    struct Reader: Sendable {
        var audiences: Set<Audience>
        /// What it was handed, in order; a new section begins when it was told to forget what it had.
        var sections: [[Sight]] = [[]]
        /// Before which position it was told that nothing more comes.
        var firsts: [Audience: UInt64] = [:]
    }

    var attempts: [Attempt] = []
    var receipts: [Int: Receipt] = [:]
    /// Acknowledged, and gone with the disk that held it.
    var forgone: Set<Int> = []
    /// How many of the attempts may leave the journal.
    var leaving = 0
    var readers: [String: Reader] = [:]
    /// What is there in the end: handed to a reader of everything that came last.
    var remains: [Sight] = []
    /// Where each audience begins then whose front has left the journal.
    var firsts: [Audience: UInt64] = [:]
    /// What went wrong besides.
    var complaints: [String] = []
    /// Deliveries of what did not outlive a power cut.
    var phantoms = 0
    private var interned: [[UInt8]: Int] = [:]

    /// Makes an empty history.
    public init() {}

    /// An event is about to be published.
    ///
    /// - Parameters:
    ///   - bytes: Exactly as they are to be delivered; no two attempts have the same.
    ///   - audience: Who may read it.
    ///   - lane: Publishes one after another; the order of a lane's attempts is the order that readers must see.
    ///   - content: What is to be stored once, however often it is attempted; nil: the bytes.
    /// - Returns: The attempt's number.
    public mutating func attempt(
        _ bytes: [UInt8],
        to audience: Audience,
        lane: String,
        content: String? = nil
    ) -> Int {
        let id = self.intern(bytes)
        let content = content ?? "\(lane) \(self.attempts.count)"
        self.attempts.append(Attempt(lane: lane, audience: audience, content: content, bytes: id))
        return self.attempts.count - 1
    }

    /// The publisher was told that it is durable.
    public mutating func acknowledge(_ attempt: Int, _ receipt: Receipt) { self.receipts[attempt] = receipt }

    /// Someone begins to read who may read these audiences.
    public mutating func enter(_ reader: String, reading audiences: Set<Audience>) {
        self.readers[reader] = Reader(audiences: audiences)
    }

    /// A reader was handed an event.
    public mutating func deliver(_ delivery: Delivery, to reader: String) {
        let sight = self.sight(delivery)
        guard var known = self.readers.removeValue(forKey: reader) else { return }
        known.sections[known.sections.count - 1].append(sight)
        self.readers[reader] = known
    }

    /// A reader was told that the journal is another one.
    public mutating func reset(_ reader: String) { self.readers[reader]?.sections.append([]) }

    /// A reader was told that what comes before a position of an audience is not kept any more.
    public mutating func tell(_ reader: String, that audience: Audience, beginsWith first: UInt64) {
        self.readers[reader]?.firsts[audience] = first
    }

    /// So many of the attempts may leave the journal, the first ones, and nothing else.
    public mutating func letLeave(_ attempts: Int) { self.leaving = attempts }

    /// Whether an attempt has rightly left the journal for who was told where audiences begin.
    func hasLeft(_ attempt: Int, _ firsts: [Audience: UInt64]) -> Bool {
        guard attempt < self.leaving, let receipt = self.receipts[attempt] else { return false }
        return receipt.position < firsts[receipt.audience] ?? 0
    }

    /// What can be read in the end.
    ///
    /// - Parameters:
    ///   - deliveries: In the order of positions.
    ///   - firsts: The first position of each audience whose front has left the journal.
    public mutating func remain(_ deliveries: [Delivery], from firsts: [Audience: UInt64] = [:]) {
        self.firsts = firsts
        // More may have left in between.
        self.remains = deliveries.filter { $0.position >= firsts[$0.audience] ?? 0 }.map { self.sight($0) }
    }

    /// Everything acknowledged so far that an older copy of the journal does not have is gone with its disk.
    ///
    /// - Parameter cursor: How far the copy goes.
    public mutating func forgo(beyond cursor: Cursor) {
        for (attempt, receipt) in self.receipts where receipt.position > cursor[receipt.audience] {
            self.forgone.insert(attempt)
        }
    }

    /// Whether every reader was handed everything acknowledged that it may read.
    public var isComplete: Bool {
        var contents: [Int: String] = [:]
        for attempt in self.attempts { contents[attempt.bytes] = attempt.content }
        return self.readers.values.allSatisfy { reader in
            let seen = Set((reader.sections.last ?? []).compactMap { contents[$0.bytes] })
            return self.receipts.keys.allSatisfy { index in
                let attempt = self.attempts[index]
                return self.forgone.contains(index) || !reader.audiences.contains(attempt.audience)
                    || seen.contains(attempt.content) || self.hasLeft(index, reader.firsts)
            }
        }
    }

    /// Says of what readers had been handed that the disk does not have it.
    ///
    /// - Parameter cursor: How far the journal goes on the disk.
    public mutating func expectKept(until cursor: Cursor) {
        for (name, reader) in self.readers {
            for sight in reader.sections.last ?? [] where sight.position > cursor[sight.audience] {
                self.phantoms += 1
                self.complain("\(name) had been handed \(sight.audience) \(sight.position), which the disk never had")
            }
        }
    }

    /// Something else went wrong.
    public mutating func complain(_ sentence: String) { self.complaints.append(sentence) }

    private mutating func sight(_ delivery: Delivery) -> Sight {
        Sight(
            log: delivery.log,
            audience: delivery.audience,
            position: delivery.position,
            bytes: self.intern(delivery.bytes)
        )
    }

    private mutating func intern(_ bytes: [UInt8]) -> Int {
        if let known = self.interned[bytes] { return known }
        self.interned[bytes] = self.interned.count
        return self.interned.count - 1
    }
}
