import Exchange
import Schema
import Testing

@Suite("What a reader does with what arrives") struct StreamFollowerTests {
    private static let log = LogID.random()
    private let orbit = "t/ssa/orbit/us.nasa/"
    private let gps = "t/gnss/gps/us.navcen/"

    private func header(_ position: UInt64, _ sequence: UInt64, log: LogID = Self.log) -> RecordHeader {
        RecordHeader(
            audience: .public,
            sequence: sequence,
            position: position,
            time: Timestamp(milliseconds: 0),
            log: log,
            isBackfill: false,
            isExercise: false
        )
    }

    private func heads(
        _ position: UInt64,
        _ streams: [String: UInt64] = [:],
        seconds: Int64 = 0,
        log: LogID = Self.log,
        starts: UInt64 = 1
    ) -> Heads {
        Heads(
            audience: .public,
            position: position,
            time: Timestamp(milliseconds: seconds * 1_000),
            log: log,
            starts: starts,
            streams: streams
        )
    }

    private func page(_ position: UInt64, _ streams: [String: UInt64]) -> ReplayAnswer {
        ReplayAnswer(
            cursor: Cursor(log: Self.log, positions: [.public: position]),
            complete: true,
            heads: [.public: streams]
        )
    }

    /// A reader that has caught up with an empty journal.
    private func follower(_ patterns: String...) throws -> StreamFollower {
        var follower = StreamFollower(
            patterns: try patterns.map { try TopicPattern($0) },
            cursor: Cursor()
        )
        follower.welcomed(starts: 1)
        follower.pageEnded(self.page(0, [:]))
        return follower
    }

    @Test("who reads everything asks for a lost position before the next is delivered")
    func everything() throws {
        var follower = try self.follower(">")
        #expect(follower.live(self.orbit, self.header(1, 1)) == .deliver)
        // Position 2 was about something else, and lost; the stream itself has no hole.
        #expect(follower.live(self.orbit, self.header(3, 2)) == .replay)
        #expect(follower.cursor[.public] == 1)
        let replayed = [2, 3].map { follower.replayed(self.header($0, 1)) }
        #expect(replayed == [true, true])
        follower.pageEnded(self.page(3, [self.orbit: 2, self.gps: 1]))
        #expect(follower.live(self.orbit, self.header(3, 2)) == .skip)
        #expect(follower.live(self.gps, self.header(4, 2)) == .deliver)
    }

    @Test("who reads some topics gets a lost position once, however late it is noticed, and nothing twice")
    func someTopics() throws {
        var follower = try self.follower("ssa/>", "gnss/>")
        #expect(follower.live(self.orbit, self.header(1, 1)) == .deliver)
        #expect(follower.live(self.orbit, self.header(3, 2)) == .deliver)
        #expect(follower.cursor[.public] == 0)
        #expect(follower.announced(self.heads(3, [self.orbit: 2, self.gps: 1])) == .replay)
        #expect([1, 2, 3].map { follower.replayed(self.header($0, 1)) } == [false, true, false])
        follower.pageEnded(self.page(3, [self.orbit: 2, self.gps: 1]))
        #expect(follower.cursor[.public] == 3)
        #expect(follower.live(self.gps, self.header(2, 1)) == .skip)
    }

    @Test(
        "a lost message is asked for when its stream goes on, or when the heads are ahead",
        arguments: [">", "ssa/*"]
    )
    func holes(_ pattern: String) throws {
        var follower = try self.follower(pattern)
        #expect(follower.live(self.orbit, self.header(1, 1)) == .deliver)
        #expect(follower.live(self.orbit, self.header(3, 3)) == .replay)
        follower.pageEnded(self.page(3, [self.orbit: 3]))
        #expect(follower.announced(self.heads(3, [self.orbit: 3])) == .skip)
        #expect(follower.announced(self.heads(4, [self.orbit: 4])) == .replay)
    }

    @Test("what others read moves the cursor of who reads some topics, and asks for nothing")
    func unwanted() throws {
        var follower = try self.follower("ssa/*")
        #expect(follower.announced(self.heads(0)) == .skip)
        #expect(follower.live(self.gps, self.header(1, 1)) == .skip)
        #expect(follower.live(self.gps, self.header(5, 5)) == .skip)
        #expect(follower.announced(self.heads(5, [self.gps: 5], seconds: 1)) == .reached(follower.cursor))
        #expect(follower.cursor[.public] == 5)
    }

    @Test(
        "after a silence, or before any heads, streams may have been mentioned that nobody heard of",
        arguments: [21, -21]
    )
    func silence(seconds: Int64) throws {
        var follower = try self.follower("ssa/*")
        #expect(follower.announced(self.heads(7)) == .replay)
        follower.pageEnded(self.page(7, [:]))
        #expect(follower.announced(self.heads(8, seconds: 20)) == .reached(follower.cursor))
        #expect(follower.announced(self.heads(8, seconds: 20 + seconds)) == .skip)
        #expect(follower.announced(self.heads(9, seconds: 20 + 2 * seconds)) == .replay)
    }

    @Test("an event under several topics is delivered once", arguments: [">", "ssa/*"])
    func severalTopics(_ pattern: String) throws {
        var follower = try self.follower(pattern)
        let other = "t/ssa/tracking/us.nasa/"
        #expect(follower.live(self.orbit, self.header(1, 1)) == .deliver)
        #expect(follower.live(other, self.header(1, 1)) == .skip)
        #expect(follower.live(self.orbit, self.header(2, 2)) == .deliver)
        #expect(follower.live(other, self.header(2, 2)) == .skip)
    }

    @Test("a new start of the bus is followed by one replay, something of another journal by a new connection")
    func starts() throws {
        var follower = try self.follower(">")
        #expect(follower.announced(self.heads(0, starts: 2)) == .replay)
        #expect(follower.announced(self.heads(0, starts: 2)) == .skip)
        let other = LogID.random()
        #expect(follower.announced(self.heads(0, log: other, starts: 2)) == .reconnect)
        #expect(follower.live(self.orbit, self.header(1, 1, log: other)) == .reconnect)
    }

    @Test("a reader that is ahead of the journal notices")
    func ahead() throws {
        var follower = try self.follower(">")
        follower.pageEnded(self.page(9, [:]))
        #expect(follower.pageBegan(self.page(9, [:])) == nil)
        #expect(follower.pageBegan(self.page(8, [:])) == Self.log)
        #expect(follower.cursor == Cursor(log: Self.log))
    }
}
