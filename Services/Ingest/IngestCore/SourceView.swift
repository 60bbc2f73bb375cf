import Exchange
import Schema
import ServiceKit

/// What a replica has in hand of a source while it holds the lease; the bus has all of it that matters.
struct SourceView: Sendable {
    /// How often marks are made durable that otherwise would be lost with the bus, in seconds.
    private static let durableEach: Int64 = 6 * 3_600
    /// The longest pause after failures, in seconds.
    private static let longestPause: Int64 = 3_600
    /// Marks that matter too much to be lost: a loss of the others costs a request more, at most.
    private static let durable = [
        "state", "address", "moved", "not-before", "reparsed", "hub", "hub-topic", "hub-until",
    ]
    /// How many seconds at least are between two looks for which a hub called.
    private static let calledEach: Int64 = 10

    var marks: SourceMarks
    /// The stamps of a folder's files that were read, or told to be unreadable, under this lease.
    var files: [String: String] = [:]
    /// How many requests the last look took of its host, redirects to the same host included.
    var requests = 1
    /// Why files of a folder that are still there could not be read under this lease.
    var unreadable: [String: String] = [:]
    /// What a hub said of news that was not looked for yet.
    var call: SourceCall?
    /// What the bus has on disk of ``durable``, and when it was stored.
    private var stored: SourceMarks

    /// - Parameter marks: What the bus has.
    init(_ marks: [String: String] = [:]) {
        self.marks = SourceMarks(marks)
        self.stored = self.marks
    }

    /// Whether the marks have to be on disk: something that matters has changed, or they were long ago.
    func mustBeDurable(now: Timestamp) -> Bool {
        if Self.durable.contains(where: { self.marks.marks[$0] != self.stored.marks[$0] }) { return true }
        if (self.stored.answered == nil) != (self.marks.answered == nil) { return true }
        let last = self.stored.marks["stored"].flatMap { Int64($0) } ?? 0
        return now.seconds - last >= Self.durableEach
    }

    /// The marks as they go to the bus.
    mutating func readyToStore(isDurable: Bool, now: Timestamp) -> [String: String] {
        if isDurable { self.marks.marks["stored"] = String(now.seconds) }
        return self.marks.marks
    }

    /// The bus has them.
    mutating func wasStored(isDurable: Bool) { if isDurable { self.stored = self.marks } }

    /// When the source is to be looked at next, before jitter.
    ///
    /// That is its interval after the last look, doubled with each failure in a row after the first, and not before its
    /// host wants to be asked. A source that answers is looked at earlier when its hub tells of news, or is to be asked.
    /// A broker, which may have news at any moment, is connected to again after a second, doubled up to the interval.
    ///
    /// - Parameters:
    ///   - source: The source.
    ///   - asksHubs: Whether hubs can be asked.
    /// - Returns: The time; the beginning of 1970 when nobody has looked yet.
    func due(_ source: WatchedSource, asksHubs: Bool = false) -> Timestamp {
        guard let asked = self.marks.asked else { return Timestamp(microseconds: 0) }
        let interval = Int64(source.interval)
        let (first, longest) = source.topicFilter == nil ? (interval, Self.longestPause) : (1, interval)
        let doublings = min(max(self.marks.failures - 1, 0), 12)
        let pause = max(first, min(first << Int64(doublings), longest))
        var next = asked.adding(seconds: pause)
        if self.marks.failures == 0 {
            if self.call != nil { next = min(next, self.marks.hubNews?.adding(seconds: Self.calledEach) ?? asked) }
            if asksHubs, let renewal = self.marks.hubNext { next = min(next, renewal) }
        }
        return max(next, self.marks.notBefore ?? asked)
    }
}
