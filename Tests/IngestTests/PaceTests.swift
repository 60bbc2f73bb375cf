import Schema
import ServiceKit
import Testing

@testable import IngestCore

@Suite("How often a host is asked") struct PaceTests {
    private static let start = Timestamp(milliseconds: 1_800_000_000_000)

    private static func later(_ seconds: Int64) -> Timestamp { Self.start.adding(seconds: seconds) }

    private static func source(interval: Int) throws -> WatchedSource {
        WatchedSource(
            name: "news",
            url: "https://news.example/feed",
            agency: try AgencyID("jp.jaxa"),
            topic: try Topic("exploration/iss"),
            interval: interval
        )
    }

    @Test("no minute has more than 30 requests and no hour more than 300, however long one goes on")
    func budget() {
        var log = RequestLog(RequestBudget(perMinute: 30, perHour: 300))
        var now = Self.start
        var sent: [Int64] = []
        while now < Self.later(3 * 3_600) {
            let wait = log.wait(now: now)
            if wait == .zero {
                log.spend(now: now)
                sent.append(now.milliseconds)
                now = Timestamp(milliseconds: now.milliseconds + 250)
            } else {
                now = Timestamp(milliseconds: now.milliseconds + wait.wholeMilliseconds)
            }
            // As if another replica went on at any moment.
            log = RequestLog(RequestBudget(perMinute: 30, perHour: 300), text: log.text)
        }
        for (index, time) in sent.enumerated() {
            if index >= 30 { #expect(time - sent[index - 30] >= 60_000) }
            if index >= 300 { #expect(time - sent[index - 300] >= 3_600_000) }
        }
        #expect(sent.count == 900)
    }

    @Test("a look that takes several requests waits for all of them, or for an idle host where it takes more than all")
    func several() {
        var log = RequestLog(RequestBudget(perMinute: 5))
        for second in 0..<4 { log.spend(now: Self.later(Int64(second))) }
        #expect(log.wait(for: 1, now: Self.later(4)) == .zero)
        #expect(log.wait(for: 2, now: Self.later(4)) == .seconds(56))
        #expect(log.wait(for: 5, now: Self.later(4)) == .seconds(59))
        #expect(log.wait(for: 9, now: Self.later(4)) == .seconds(59))
        #expect(log.wait(for: 9, now: Self.later(63)) == .zero)
    }

    @Test("a pause is up to a tenth longer, never shorter, and not the same twice in a row")
    func jitter() {
        let pauses = (0..<1_000).map { _ in Duration.seconds(300).withJitter }
        #expect(pauses.allSatisfy { (Duration.seconds(300)...Duration.seconds(330)).contains($0) })
        #expect(Set(pauses).count > 900)
        #expect(pauses.max()! - pauses.min()! > .seconds(20))
    }

    @Test("a log with times that are ahead, or no times at all, lets the host be asked within the budget's hour")
    func foreignClock() {
        for text in ["zzzzzzzzz zzzzzzzzz", "x y !", "", "-1 0"] {
            var log = RequestLog(RequestBudget(perHour: 2), text: text)
            let wait = log.wait(now: Self.start)
            #expect(wait <= .seconds(3_600))
            #expect(log.wait(now: Timestamp(milliseconds: Self.start.milliseconds + wait.wholeMilliseconds)) == .zero)
        }
    }

    @Test(
        "after failures in a row the pause doubles up to an hour, or stays the interval where that is longer",
        arguments: [
            (60, 0, 60), (60, 1, 60), (60, 2, 120), (60, 3, 240), (60, 7, 3_600), (60, 1_000_000, 3_600),
            (1, 5, 16), (7_200, 9, 7_200), (86_400, 3, 86_400),
        ] as [(Int, Int, Int64)]
    )
    func backsOff(interval: Int, failures: Int, seconds: Int64) throws {
        var view = SourceView()
        let source = try Self.source(interval: interval)
        #expect(view.due(source) < Self.start)
        view.marks.asked = Self.start
        view.marks.failures = failures
        #expect(view.due(source) == Self.later(seconds))
    }

    @Test(
        "a broker is connected to again after a second, doubled with each failure up to the interval",
        arguments: [(0, 1), (1, 1), (2, 2), (5, 16), (9, 256), (10, 300), (1_000, 300)] as [(Int, Int64)]
    )
    func connectsAgain(failures: Int, seconds: Int64) throws {
        var view = SourceView()
        var source = try Self.source(interval: 300)
        source.url = "mqtts://broker.example/#"
        view.marks.asked = Self.start
        view.marks.failures = failures
        #expect(view.due(source) == Self.later(seconds))
    }

    @Test("a host that wants to be left alone is, and a replica that comes later knows")
    func leavesAlone() throws {
        var view = SourceView()
        let source = try Self.source(interval: 60)
        view.marks.asked = Self.start
        view.marks.notBefore = Self.later(1_000)
        #expect(SourceView(view.marks.marks).due(source) == Self.later(1_000))
        view.marks.notBefore = Self.later(10)
        #expect(view.due(source) == Self.later(60))
    }

    @Test("marks go to disk when the state changes, with the first answer, and every six hours")
    func durable() {
        var view = SourceView()
        view.marks.asked = Self.start
        view.marks.answered = Self.start
        #expect(view.mustBeDurable(now: Self.start))
        _ = view.readyToStore(isDurable: true, now: Self.start)
        view.wasStored(isDurable: true)
        view.marks.asked = Self.later(300)
        view.marks.answered = Self.later(300)
        view.marks.items = 7
        view.marks.body = "b"
        #expect(!view.mustBeDurable(now: Self.later(300)))
        #expect(view.mustBeDurable(now: Self.later(21_600)))
        view.marks.state = .silent
        #expect(view.mustBeDurable(now: Self.later(300)))
    }

    @Test(
        "what is expected is what the operator said, or three times the longest of eight gaps, from an hour to 30 days"
    )
    func expectation() throws {
        var marks = SourceMarks()
        var source = try Self.source(interval: 60)
        marks.gaps = Array(repeating: 600, count: 7)
        #expect(marks.expectedFreshness(source) == nil)
        marks.gaps.append(2_000)
        #expect(marks.expectedFreshness(source) == 6_000)
        marks.gaps = Array(repeating: 1, count: 8)
        #expect(marks.expectedFreshness(source) == 3_600)
        marks.gaps = Array(repeating: Int64.max, count: 8)
        #expect(marks.expectedFreshness(source) == 2_592_000)
        source.freshness = 5
        #expect(marks.expectedFreshness(source) == 5)
    }
}

extension Duration {
    fileprivate var wholeMilliseconds: Int64 {
        self.components.seconds * 1_000 + self.components.attoseconds / 1_000_000_000_000_000
    }
}
