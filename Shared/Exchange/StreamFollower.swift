public import Schema

/// Decides what a reader does with what it receives, so that nothing is missed and nothing comes twice.
///
/// It does no input or output. Live messages are numbered in streams; a number that is not the next one, a head
/// that is ahead, or a new start of the bus means that something was missed, and the answer to each is the same:
/// replay from the cursor.
public struct StreamFollower: Sendable {
    /// What to do with a live message.
    public enum Action: Hashable, Sendable {
        /// Hand it to the reader.
        case deliver
        /// It was delivered already, or is not wanted.
        case skip
        /// Something is missing: replay from the cursor.
        case replay
        /// The journal is another one than the cursor's.
        case reset(LogID)
    }

    /// How far was delivered.
    public private(set) var cursor: Cursor
    private let patterns: [TopicPattern]
    private var streams: [Audience: [String: UInt64]] = [:]
    private var starts: UInt64

    /// Makes a follower that has everything up to a cursor.
    public init(patterns: [TopicPattern], cursor: Cursor, starts: UInt64) {
        self.patterns = patterns
        self.cursor = cursor
        self.starts = starts
    }

    /// Takes a live message's first two frames.
    public mutating func live(_ stream: String, _ header: RecordHeader) -> Action {
        guard header.log == self.cursor.log else { return .reset(header.log) }
        guard self.wants(stream) else { return .skip }
        let last = self.streams[header.audience]?[stream] ?? 0
        if header.sequence <= last { return .skip }
        guard header.sequence == last + 1 else { return .replay }
        self.streams[header.audience, default: [:]][stream] = header.sequence
        guard header.position > self.cursor[header.audience] else { return .skip }
        self.cursor[header.audience] = header.position
        return .deliver
    }

    /// Takes an announcement of heads.
    ///
    /// - Parameters:
    ///   - audience: Whose heads.
    ///   - log: The journal.
    ///   - starts: How often the bus has started on it.
    ///   - heads: Streams that changed lately and their newest numbers.
    /// - Returns: What to do.
    public mutating func heads(
        _ audience: Audience,
        log: LogID,
        starts: UInt64,
        _ heads: [(stream: String, sequence: UInt64)]
    ) -> Action {
        guard log == self.cursor.log else { return .reset(log) }
        guard starts == self.starts else {
            self.starts = starts
            return .replay
        }
        let known = self.streams[audience] ?? [:]
        let behind = heads.contains { self.wants($0.stream) && $0.sequence > known[$0.stream] ?? 0 }
        return behind ? .replay : .skip
    }

    /// Takes a replayed record; whether to hand it to the reader.
    public mutating func replayed(_ header: RecordHeader) -> Bool {
        guard header.position > self.cursor[header.audience] else { return false }
        self.cursor[header.audience] = header.position
        return true
    }

    /// Takes the end of a page.
    public mutating func pageEnded(_ answer: ReplayAnswer) {
        self.cursor.log = answer.cursor.log
        for (audience, position) in answer.cursor.positions where position > self.cursor[audience] {
            self.cursor[audience] = position
        }
        if answer.complete { self.streams = answer.heads }
    }

    private func wants(_ stream: String) -> Bool {
        guard let name = StreamName(topicView: stream) else { return false }
        return self.patterns.contains { $0.matches(name.topic) }
    }
}
