public import Schema

/// Decides what a reader does with what it receives, so that nothing is missed and nothing comes twice.
///
/// It does no input or output. A number in a stream that is not the next one, heads that are ahead, a silence longer
/// than heads are repeated, or a new start of the bus mean that something may have been missed, and the answer to each
/// is the same: replay from the cursor.
///
/// Who reads every topic sees every position, so that a missing one is noticed before the next is delivered. Who reads
/// some cannot tell a position that was lost from one that is about something else; the cursor then stands where the
/// last announcement of heads found nothing missing, and what is lost comes late, but comes.
public struct StreamFollower: Sendable {
    /// What to do with a live message.
    public enum Action: Hashable, Sendable {
        /// Hand it to the reader.
        case deliver
        /// It was delivered already, or is not wanted.
        case skip
        /// Something is missing: replay from the cursor.
        case replay
        /// Everything wanted up to the cursor was delivered.
        case reached(Cursor)
        /// It is of another journal than the cursor's: connect anew, and replay from the cursor. The page says which
        /// journal there is now, since a message from before it changed may have waited.
        case reconnect
    }

    /// After how many seconds without heads one may have missed a stream's only mention.
    private static let silence: Int64 = 20
    /// The most positions kept beyond the cursor of an audience.
    private static let mostBeyond = 65_536

    /// The most streams of which it is remembered whether they are wanted.
    private static let mostStreams = 65_536

    /// Up to where everything wanted was delivered.
    public private(set) var cursor: Cursor
    private let patterns: [TopicPattern]
    private let seesEverything: Bool
    private var streams: [Audience: [String: UInt64]] = [:]
    private var wanted: [String: Bool] = [:]
    /// What was delivered beyond the cursor.
    private var beyond: [Audience: Set<UInt64>] = [:]
    private var heard: [Audience: Timestamp] = [:]
    private var starts: UInt64

    /// Makes a follower that has everything up to a cursor.
    public init(patterns: [TopicPattern], cursor: Cursor) {
        self.patterns = patterns
        self.seesEverything = patterns.contains(.all)
        self.cursor = cursor
        self.starts = 0
    }

    /// Takes how often the bus has been started, as its welcome says.
    public mutating func welcomed(starts: UInt64) { self.starts = starts }

    /// Takes a live record's stream and header.
    public mutating func live(_ stream: String, _ header: RecordHeader) -> Action {
        guard header.log == self.cursor.log || Bug.resetIgnored.isOn else { return .reconnect }
        guard self.seesEverything || self.wants(stream) else { return .skip }
        let audience = header.audience
        let last = self.streams[audience]?[stream] ?? 0
        if header.sequence <= last { return Bug.repeatsDelivered.isOn ? .deliver : .skip }
        let reached = self.cursor[audience]
        let isKnown = !self.seesEverything && self.beyond[audience]?.contains(header.position) ?? false
        let isNew = header.position > reached && !isKnown
        guard header.sequence == last + 1, !isNew || !self.seesEverything || header.position == reached + 1,
            self.seesEverything || self.beyond[audience]?.count ?? 0 < Self.mostBeyond
        else { return .replay }
        self.streams[audience, default: [:]][stream] = header.sequence
        guard isNew || Bug.repeatsDelivered.isOn else { return .skip }
        if self.seesEverything {
            self.cursor[audience] = header.position
        } else {
            self.beyond[audience, default: []].insert(header.position)
        }
        return .deliver
    }

    /// Takes an announcement of heads.
    public mutating func announced(_ heads: Heads) -> Action {
        if Bug.headsIgnored.isOn { return .skip }
        guard heads.log == self.cursor.log || Bug.resetIgnored.isOn else { return .reconnect }
        let silence = self.heard.updateValue(heads.time, forKey: heads.audience).map { heads.time.seconds - $0.seconds }
        guard heads.starts == self.starts else {
            self.starts = heads.starts
            return .replay
        }
        guard heads.position > self.cursor[heads.audience] else { return .skip }
        let known = self.streams[heads.audience] ?? [:]
        var isBehind = false
        for (stream, number) in heads.streams where number > known[stream] ?? 0 && self.wants(stream) {
            isBehind = true
        }
        guard !self.seesEverything, !isBehind, let silence, abs(silence) <= Self.silence else { return .replay }
        self.advance(heads.audience, to: heads.position)
        return .reached(self.cursor)
    }

    /// Takes the beginning of a page.
    ///
    /// - Returns: The journal that the page is of, when it is another one than the cursor's, or ends before the cursor,
    ///   so that what was read is not there any more. Everything is forgotten then: ask from the earliest.
    public mutating func pageBegan(_ answer: ReplayAnswer) -> LogID? {
        guard let log = self.cursor.log, let other = answer.cursor.log, !Bug.resetIgnored.isOn,
            log != other || answer.cursor.positions.contains(where: { $0.value < self.cursor[$0.key] })
        else { return nil }
        self = Self(patterns: self.patterns, cursor: Cursor(log: other))
        return other
    }

    /// Where the page behind one begins that has begun, unless it is the last.
    public func next(after answer: ReplayAnswer) -> Cursor? {
        guard !answer.complete else { return nil }
        var cursor = self.cursor
        cursor.log = answer.cursor.log
        for (audience, position) in answer.cursor.positions { cursor[audience] = max(cursor[audience], position) }
        return cursor
    }

    /// Takes a replayed record; whether to hand it to the reader.
    public mutating func replayed(_ header: RecordHeader) -> Bool {
        guard header.position > self.cursor[header.audience] else { return false }
        guard self.seesEverything else {
            return self.beyond[header.audience, default: []].insert(header.position).inserted
        }
        self.cursor[header.audience] = header.position
        return true
    }

    /// Takes the end of a page.
    public mutating func pageEnded(_ answer: ReplayAnswer) {
        self.cursor.log = answer.cursor.log
        for (audience, position) in answer.cursor.positions { self.advance(audience, to: position) }
        if answer.complete { self.streams = answer.heads }
    }

    private mutating func advance(_ audience: Audience, to position: UInt64) {
        self.cursor[audience] = max(self.cursor[audience], position)
        self.beyond[audience] = self.beyond[audience]?.filter { $0 > position }
    }

    private mutating func wants(_ stream: String) -> Bool {
        if let known = self.wanted[stream] { return known }
        let topic = StreamName(topicView: stream)?.topic
        let isWanted = topic.map { topic in self.patterns.contains { $0.matches(topic) } } ?? false
        if self.wanted.count >= Self.mostStreams { self.wanted = [:] }
        self.wanted[stream] = isWanted
        return isWanted
    }
}
