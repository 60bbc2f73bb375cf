import Outbound
import Schema
import Storage
import TestSupport
import Testing

@testable import NotificationsCore

@Suite("Retries")
struct RetryTests {
    @Test("attempts follow the schedule of the specification, later by chance at most a tenth, and end")
    func schedule() throws {
        let now = try Timestamp("2026-04-01T00:00:00Z")
        let delays: [Int64] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
        for (index, delay) in delays.enumerated() {
            let earliest = RetrySchedule(chance: { 0 }).next(after: index + 1, at: now, asked: nil)
            #expect(earliest == now.adding(seconds: delay))
            let latest = RetrySchedule(chance: { 1 }).next(after: index + 1, at: now, asked: nil)
            #expect(latest?.microseconds == now.microseconds + delay * 1_100_000)
        }
        for attempts in [0, 10, 11, -1, .max] {
            #expect(RetrySchedule(chance: { 0 }).next(after: attempts, at: now, asked: .seconds(1)) == nil)
        }
    }

    @Test(
        "an endpoint may ask for a longer wait up to a day, not for a shorter one",
        arguments: [(0, 5), (4, 5), (6, 6), (86_400, 86_400), (Int64.max, 86_400)] as [(Int64, Int64)]
    )
    func asked(seconds: Int64, expected: Int64) throws {
        let now = try Timestamp("2026-04-01T00:00:00Z")
        let next = RetrySchedule(chance: { 0 }).next(after: 1, at: now, asked: .seconds(seconds))
        #expect(next == now.adding(seconds: expected))
    }

    @Test("a subscription gets four attempts at a time, and after a failure a rest and then one")
    func lane() throws {
        let now = try Timestamp("2026-04-01T00:00:00Z")
        let one = SubscriptionID.random()
        var lanes = Lanes()
        for index in 0..<4 {
            #expect(lanes.room(for: one, at: now) == 4 - index)
            lanes.started("\(index)", for: one)
        }
        #expect(lanes.room(for: one, at: now) == 0)
        #expect(lanes.underWay(for: one) == ["0", "1", "2", "3"])
        for index in 0..<4 { lanes.ended("\(index)", for: one, endpointWorks: false, at: now) }
        let rested = now.adding(seconds: Lanes.rest)
        #expect(lanes.nextRestEnd(after: now) == rested)
        #expect(lanes.room(for: one, at: now) == 0)
        #expect(lanes.room(for: one, at: rested) == 1)
        lanes.started("4", for: one)
        #expect(lanes.room(for: one, at: rested) == 0)
        lanes.ended("4", for: one, endpointWorks: nil, at: rested)
        #expect(lanes.room(for: one, at: rested) == 1)
        lanes.ended("4", for: one, endpointWorks: true, at: rested)
        #expect(lanes.room(for: one, at: rested) == 4)
        #expect(lanes.nextRestEnd(after: now) == nil)
    }

    @Test("however many endpoints fail, half of all attempts is left for those that answer")
    func failingLanes() throws {
        let now = try Timestamp("2026-04-01T00:00:00Z")
        let rested = now.adding(seconds: Lanes.rest)
        var lanes = Lanes()
        let failing = (0..<200).map { _ in SubscriptionID.random() }
        for id in failing {
            lanes.started("x", for: id)
            lanes.ended("x", for: id, endpointWorks: false, at: now)
        }
        var started = 0
        for id in failing where lanes.room(for: id, at: rested) > 0 {
            lanes.started("x", for: id)
            started += 1
        }
        #expect(started == Lanes.maximumFailing)
        var left = 0
        while true {
            let id = SubscriptionID.random()
            let room = lanes.room(for: id, at: rested)
            guard room > 0 else { break }
            for index in 0..<room { lanes.started("\(index)", for: id) }
            left += room
        }
        #expect(left == Lanes.maximum - Lanes.maximumFailing)
    }
}
