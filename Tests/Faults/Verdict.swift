internal import Exchange
internal import Schema

/// Whether a history is one that the exchange's guarantees allow.
///
/// Acknowledged ⊆ delivered ⊆ attempted; the order of a lane is the order of its positions; positions are 1, 2, 3 … and
/// each has the same bytes for everyone for ever; a reader is handed each once, in order, and only what it may read.
public struct Verdict: Sendable, CustomStringConvertible {
    /// Events that a publisher was about to publish.
    public private(set) var attempted = 0
    /// Events that a publisher was told are durable.
    public private(set) var acked = 0
    /// Attempted events that some reader was handed.
    public private(set) var delivered = 0
    /// Acknowledged events that some reader who may read them was not handed, or that are gone.
    public private(set) var lost = 0
    /// Contents that are stored twice, and repeats that a reader was handed.
    public private(set) var duplicated = 0
    /// Deliveries of what nobody published, or of what is not there any more.
    public private(set) var phantom = 0
    /// Each broken rule, as a sentence.
    public private(set) var complaints: [String] = []

    /// Judges a history.
    public init(_ history: History) {
        self.attempted = history.attempts.count
        self.acked = history.receipts.count
        self.phantom = history.phantoms
        self.complaints = history.complaints
        let attempts = Dictionary(history.attempts.enumerated().map { ($1.bytes, $0) }) { first, _ in first }
        self.judgeBytes(history)
        self.judgeRemains(history, attempts)
        for (name, reader) in history.readers.sorted(by: { $0.key < $1.key }) {
            self.judge(reader, name, history, attempts)
        }
        var seen = Set(history.remains.map(\.bytes))
        for reader in history.readers.values { for section in reader.sections { seen.formUnion(section.map(\.bytes)) } }
        self.delivered = seen.count { attempts[$0] != nil }
    }

    /// Whether everything is as guaranteed.
    public var isGood: Bool { self.complaints.isEmpty }

    /// One line; the first complaints follow on lines of their own.
    public var description: String {
        let line = """
            attempted \(self.attempted), acked \(self.acked), delivered \(self.delivered), lost \(self.lost), \
            duplicated \(self.duplicated), phantom \(self.phantom)
            """
        let more = self.complaints.count > 5 ? ["… and \(self.complaints.count - 5) more"] : []
        return ([line] + self.complaints.prefix(5) + more).joined(separator: "\n    ")
    }

    private struct Place: Hashable {
        var log: LogID
        var audience: Audience
        var position: UInt64

        init(_ sight: History.Sight) {
            self.log = sight.log
            self.audience = sight.audience
            self.position = sight.position
        }
    }

    private mutating func judgeBytes(_ history: History) {
        var bytes = Dictionary(history.remains.map { (Place($0), $0.bytes) }) { first, _ in first }
        for (name, reader) in history.readers {
            for sight in reader.sections.joined() {
                if let known = bytes.updateValue(sight.bytes, forKey: Place(sight)), known != sight.bytes {
                    self.complaints.append(
                        "\(name) read other bytes at \(sight.audience) \(sight.position) than others"
                    )
                }
            }
        }
    }

    private mutating func judgeRemains(_ history: History, _ attempts: [Int: Int]) {
        var heads: [Audience: UInt64] = [:]
        var contents: Set<String> = []
        var places: [Int: (audience: Audience, position: UInt64)] = [:]
        for sight in history.remains {
            let next = heads[sight.audience].map { $0 + 1 } ?? history.firsts[sight.audience] ?? 1
            if sight.position != next {
                self.complaints.append("\(sight.audience) \(sight.position) is stored where \(next) should be")
            }
            heads[sight.audience] = sight.position
            guard let index = attempts[sight.bytes], history.attempts[index].audience == sight.audience else {
                self.phantom += 1
                self.complaints.append("nobody published what is stored at \(sight.audience) \(sight.position)")
                continue
            }
            if contents.insert(history.attempts[index].content).inserted {
                places[index] = (sight.audience, sight.position)
            } else {
                self.duplicated += 1
                self.complaints.append("\(history.attempts[index].content) is stored twice")
            }
        }
        self.judgeLanes(history, places)
        self.judgeReceipts(history, attempts)
    }

    private mutating func judgeLanes(_ history: History, _ places: [Int: (audience: Audience, position: UInt64)]) {
        var last: [String: UInt64] = [:]
        for (index, attempt) in history.attempts.enumerated() {
            guard let place = places[index] else { continue }
            let key = "\(attempt.lane) \(place.audience)"
            if let before = last.updateValue(place.position, forKey: key), before > place.position {
                self.complaints.append("\(attempt.content) is stored before what its publisher said before it")
            }
        }
    }

    private mutating func judgeReceipts(_ history: History, _ attempts: [Int: Int]) {
        var stored: [String: Int] = [:]
        for sight in history.remains { stored["\(sight.audience) \(sight.position)"] = attempts[sight.bytes] }
        for (index, receipt) in history.receipts.sorted(by: { $0.key < $1.key })
        where !history.forgone.contains(index) {
            let attempt = history.attempts[index]
            guard let other = stored["\(receipt.audience) \(receipt.position)"] else {
                if history.hasLeft(index, history.firsts) { continue }
                self.lost += 1
                self.complaints.append("\(attempt.content) is not where its receipt says, \(receipt.position)")
                continue
            }
            guard history.attempts[other].content != attempt.content else { continue }
            self.lost += 1
            self.complaints.append("the receipt of \(attempt.content) is for \(history.attempts[other].content)")
        }
    }

    private mutating func judge(
        _ reader: History.Reader,
        _ name: String,
        _ history: History,
        _ attempts: [Int: Int]
    ) {
        for section in reader.sections {
            var last: [Audience: UInt64] = [:]
            var contents: Set<String> = []
            for sight in section {
                if !reader.audiences.contains(sight.audience) {
                    self.complaints.append("\(name) was handed \(sight.audience) \(sight.position) and may not read it")
                }
                if attempts[sight.bytes] == nil {
                    self.phantom += 1
                    self.complaints.append("\(name) was handed what nobody published, \(sight.position)")
                }
                let isNew = attempts[sight.bytes].map { contents.insert(history.attempts[$0].content).inserted } ?? true
                let before = last.updateValue(sight.position, forKey: sight.audience) ?? 0
                if sight.position > before, !isNew {
                    self.duplicated += 1
                    self.complaints.append("\(name) was handed \(sight.audience) \(sight.position), which came before")
                }
                if sight.position <= before {
                    let isRepeat = sight.position == before || section.count { $0 == sight } > 1
                    if isRepeat { self.duplicated += 1 }
                    self.complaints.append("\(name) was handed \(sight.audience) \(sight.position) after \(before)")
                }
            }
        }
        let latest = reader.sections.last ?? []
        let remains = Set(history.remains)
        for sight in latest where !remains.contains(sight) && attempts[sight.bytes] != nil {
            if sight.position < history.firsts[sight.audience] ?? 0 { continue }
            self.phantom += 1
            self.complaints.append("\(name) was handed \(sight.audience) \(sight.position), which is gone")
        }
        self.judgeMissing(Set(latest.map(\.bytes)), reader, name, history, attempts)
    }

    private mutating func judgeMissing(
        _ seen: Set<Int>,
        _ reader: History.Reader,
        _ name: String,
        _ history: History,
        _ attempts: [Int: Int]
    ) {
        let contents = Set(seen.compactMap { attempts[$0].map { history.attempts[$0].content } })
        for index in history.receipts.keys.sorted() where !history.forgone.contains(index) {
            let attempt = history.attempts[index]
            guard reader.audiences.contains(attempt.audience), !contents.contains(attempt.content) else { continue }
            if history.hasLeft(index, reader.firsts) { continue }
            self.lost += 1
            self.complaints.append("\(name) was not handed \(attempt.content), which was acknowledged")
        }
    }
}
