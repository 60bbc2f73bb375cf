import Exchange
import Journal
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
        epoch: UInt64 = 1,
        audience: String = "public",
        agency: String = "us.nasa",
        topics: [String] = ["ssa/orbit"],
        signature: String = "signature",
        seconds: Int64 = 0
    ) throws -> EventRecord {
        EventRecord(
            audience: try Audience(audience),
            time: Self.start.adding(seconds: seconds),
            account: try AccountName("operator"),
            instance: instance,
            epoch: epoch,
            sequence: sequence,
            deduplicationKey: key,
            agency: try AgencyID(agency),
            topics: try topics.map { try Topic($0) },
            keyID: "key",
            signature: signature,
            bytes: []
        )
    }

    /// Decides on an event, and says in short what became of it.
    private func decide(_ numbering: inout Numbering, _ event: EventRecord, from: UInt64? = nil) -> String {
        switch numbering.decide(event, from: from ?? event.sequence) {
        case .stored(let event): "stored \(event.position)"
        case .duplicate(let receipt): "duplicate \(receipt.position)"
        case .refused(let refusal): refusal.code
        }
    }

    @Test("positions are contiguous in each audience, and numbers in each stream")
    func contiguous() throws {
        var numbering = Numbering()
        var positions: [String: [UInt64]] = [:]
        var orbit: [UInt64] = []
        for number in 1...6 as ClosedRange<UInt64> {
            let audience = number.isMultiple(of: 3) ? "jp" : "public"
            let topics = number.isMultiple(of: 2) ? ["ssa/orbit", "rules/norms"] : ["gnss/gps"]
            let event = try self.event(number, audience: audience, topics: topics)
            guard case .stored(let numbered) = numbering.decide(event, from: 1) else {
                Issue.record("\(number) was not taken")
                continue
            }
            positions[audience, default: []].append(numbered.position)
            if audience == "public", numbered.topics.count == 2 { orbit += numbered.numbers }
        }
        #expect(positions == ["public": [1, 2, 3, 4], "jp": [1, 2]])
        #expect(orbit == [1, 1, 2, 2])
    }

    @Test("what a publisher sends again has the receipt of the first time; another instance's does not")
    func sentAgain() throws {
        var numbering = Numbering()
        #expect(self.decide(&numbering, try self.event(7)) == "stored 1")
        let again = numbering.decide(try self.event(7, key: "other"), from: 7)
        #expect(again == .duplicate(Receipt(audience: .public, position: 1, isDuplicate: true)))
        #expect(self.decide(&numbering, try self.event(7, signature: "another")) == "FENCED")
        #expect(self.decide(&numbering, try self.event(7, instance: "two")) == "stored 2")
        #expect(self.decide(&numbering, try self.event(7)) == "duplicate 1")
        #expect(self.decide(&numbering, try self.event(8)) == "FENCED")
    }

    @Test("the same content is a repeat for 30 days from the first time, per audience and agency")
    func repeats() throws {
        var numbering = Numbering()
        func decide(_ sequence: UInt64, day: Int64, audience: String = "public", agency: String = "us.nasa") throws
            -> String
        {
            let event = try self.event(
                sequence,
                key: "content",
                instance: "two",
                audience: audience,
                agency: agency,
                seconds: day * Self.day
            )
            return self.decide(&numbering, event)
        }
        #expect(try decide(1, day: 0) == "stored 1")
        #expect(try decide(2, day: 0) == "duplicate 1")
        #expect(try decide(3, day: 0, audience: "jp") == "stored 1")
        #expect(try decide(4, day: 0, agency: "jp.jaxa") == "stored 2")
        // A repeat on the way does not prolong it.
        #expect(try decide(5, day: 20) == "duplicate 1")
        #expect(try decide(6, day: 29) == "duplicate 1")
        #expect(try decide(7, day: 30) == "stored 3")
        #expect(try decide(8, day: 59) == "duplicate 3")
        #expect(try decide(9, day: 60) == "stored 4")
    }

    @Test("a clock that was set back takes a repeat for one, and forgets nothing")
    func clockSetBack() throws {
        var numbering = Numbering()
        let past = -365 * Self.day
        #expect(self.decide(&numbering, try self.event(1, key: "content")) == "stored 1")
        #expect(self.decide(&numbering, try self.event(2, key: "content", seconds: past)) == "duplicate 1")
        #expect(self.decide(&numbering, try self.event(3, seconds: past)) == "stored 2")
        #expect(self.decide(&numbering, try self.event(1, seconds: past), from: 1) == "duplicate 1")
    }

    @Test("after 30 days contents and silent publishers are forgotten; one that goes on is not")
    func forgets() throws {
        var numbering = Numbering()
        for day in 0..<100 as Range<Int64> {
            let seconds = day * Self.day
            let daily = try self.event(1, key: "key \(day)", instance: "instance \(day)", seconds: seconds)
            #expect(self.decide(&numbering, daily) == "stored \(2 * day + 1)")
            let steady = try self.event(UInt64(day + 1), instance: "steady", seconds: seconds)
            #expect(self.decide(&numbering, steady) == "stored \(2 * day + 2)")
        }
        #expect(numbering.repeats.count <= 31)
        #expect(numbering.publishers.count <= 32)
        let first = try self.event(1, instance: "steady", seconds: 100 * Self.day)
        #expect(self.decide(&numbering, first) == "duplicate 2")
    }

    @Test("a publisher that asks for its receipts again and again is not silent")
    func heard() throws {
        var numbering = Numbering()
        _ = self.decide(&numbering, try self.event(1, epoch: 2))
        for day in stride(from: 20, through: 100, by: 20) as StrideThrough<Int64> {
            #expect(self.decide(&numbering, try self.event(1, epoch: 2, seconds: day * Self.day)) == "duplicate 1")
            _ = self.decide(&numbering, try self.event(UInt64(day), instance: "two", seconds: day * Self.day))
        }
        #expect(self.decide(&numbering, try self.event(1, epoch: 1, seconds: 101 * Self.day)) == "FENCED")
    }
}
