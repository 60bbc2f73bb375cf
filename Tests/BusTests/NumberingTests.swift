import Exchange
import Schema
import TestSupport
import Testing

@testable import BusCore

@Suite("Numbering") struct NumberingTests {
    private static let day: Int64 = 86_400
    private static let start = Timestamp(microseconds: 1_700_000_000_000_000)

    private func event(
        _ sequence: UInt64,
        key: String? = nil,
        instance: String = "one",
        audience: String = "public",
        agency: String = "us.nasa",
        topics: [String] = ["ssa/orbit"],
        seconds: Int64 = 0
    ) throws -> EventEntry {
        EventEntry(
            audience: try Audience(audience),
            position: 0,
            time: Self.start.adding(seconds: seconds),
            account: try AccountName("operator"),
            instance: instance,
            sequence: sequence,
            deduplicationKey: key,
            isBackfill: false,
            isExercise: false,
            agency: try AgencyID(agency),
            topics: try topics.map { try Topic($0) },
            numbers: [],
            keyID: "key",
            signature: "signature"
        )
    }

    @Test("positions are contiguous in each audience, and numbers in each stream")
    func contiguous() throws {
        var numbering = Numbering()
        var positions: [String: [UInt64]] = [:]
        var orbit: [UInt64] = []
        for number in 1...6 as ClosedRange<UInt64> {
            let audience = number.isMultiple(of: 3) ? "jp" : "public"
            let topics = number.isMultiple(of: 2) ? ["ssa/orbit", "rules/norms"] : ["gnss/gps"]
            let numbered = numbering.number(try self.event(number, audience: audience, topics: topics))
            positions[audience, default: []].append(numbered.position)
            if audience == "public", numbered.topics.count == 2 { orbit += numbered.numbers }
        }
        #expect(positions == ["public": [1, 2, 3, 4], "jp": [1, 2]])
        #expect(orbit == [1, 1, 2, 2])
    }

    @Test("what a publisher sends again has the receipt of the first time; another instance's does not")
    func sentAgain() throws {
        var numbering = Numbering()
        let first = numbering.number(try self.event(7))
        let receipt = try #require(numbering.receipt(of: try self.event(7, key: "other")))
        #expect(receipt == Receipt(audience: .public, position: first.position, isDuplicate: true))
        #expect(numbering.receipt(of: try self.event(7, instance: "two")) == nil)
        #expect(numbering.receipt(of: try self.event(8)) == nil)
    }

    @Test("the same content is a repeat for 30 days from the first time, per audience and agency")
    func repeats() throws {
        var numbering = Numbering()
        _ = numbering.number(try self.event(1, key: "content"))
        func isKnown(_ sequence: UInt64, day: Int64, audience: String = "public", agency: String = "us.nasa") throws
            -> Bool
        {
            let event = try self.event(
                sequence,
                key: "content",
                instance: "two",
                audience: audience,
                agency: agency,
                seconds: day * Self.day
            )
            return numbering.receipt(of: event) != nil
        }
        #expect(try isKnown(1, day: 0))
        #expect(try !isKnown(1, day: 0, audience: "jp"))
        #expect(try !isKnown(1, day: 0, agency: "jp.jaxa"))
        // A repeat on the way does not prolong it.
        #expect(try isKnown(2, day: 20))
        #expect(try isKnown(3, day: 29))
        #expect(try !isKnown(4, day: 30))
        let again = numbering.number(try self.event(4, key: "content", instance: "two", seconds: 30 * Self.day))
        #expect(again.position == 2)
        #expect(try isKnown(5, day: 59))
        #expect(try !isKnown(6, day: 60))
    }

    @Test("a clock that was set back takes a repeat for one, and forgets nothing")
    func clockSetBack() throws {
        var numbering = Numbering()
        _ = numbering.number(try self.event(1, key: "content"))
        #expect(numbering.receipt(of: try self.event(2, key: "content", seconds: -365 * Self.day)) != nil)
        _ = numbering.number(try self.event(2, seconds: -365 * Self.day))
        #expect(numbering.receipt(of: try self.event(1)) != nil)
    }

    @Test("after 30 days contents and silent publishers are forgotten; one that goes on is not")
    func forgets() throws {
        var numbering = Numbering()
        for day in 0..<100 as Range<Int64> {
            let daily = try self.event(1, key: "key \(day)", instance: "instance \(day)", seconds: day * Self.day)
            _ = numbering.number(daily)
            _ = numbering.number(try self.event(UInt64(day), instance: "steady", seconds: day * Self.day))
        }
        #expect(numbering.remembered.contents <= 31)
        #expect(numbering.remembered.instances <= 32)
        #expect(numbering.receipt(of: try self.event(0, instance: "steady", seconds: 100 * Self.day)) != nil)
    }

    @Test(
        "a publisher whose sequences are far apart has as few receipts kept as any, the highest",
        arguments: [1, 1_000]
    )
    func bounded(step: UInt64) throws {
        var numbering = Numbering()
        for number in 1...10_000 as ClosedRange<UInt64> {
            _ = numbering.number(try self.event(number &* step &* step))
        }
        #expect(numbering.receipts(of: try self.event(1)) <= 2 * Numbering.receiptsPerInstance)
        for number in (10_001 - UInt64(Publisher.window))...10_000 {
            #expect(numbering.receipt(of: try self.event(number &* step &* step)) != nil)
        }
    }
}
