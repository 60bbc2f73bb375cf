import Exchange
import Faults
import Schema
import Testing

/// That the judge of the fault tests notices what it is there for.
@Suite("The judge of a history") struct VerdictTests {
    let log = LogID.random()

    /// A history in which two events were published, acknowledged, read by one who may, and are stored.
    func good() -> History {
        var history = History()
        history.enter("reader", reading: [.public])
        for number in 1...2 {
            let attempt = history.attempt([UInt8(number)], to: .public, lane: "lane")
            history.acknowledge(attempt, Receipt(audience: .public, position: UInt64(number), isDuplicate: false))
        }
        for number in 1...2 { history.deliver(self.delivery(number), to: "reader") }
        history.remain([self.delivery(1), self.delivery(2)])
        return history
    }

    func delivery(_ position: Int, _ byte: Int? = nil, to audience: Audience = .public) -> Delivery {
        let header = RecordHeader(
            audience: audience,
            sequence: UInt64(position),
            position: UInt64(position),
            time: .now,
            log: self.log
        )
        return Delivery(
            stream: "t/ssa/us.nasa/",
            header: header,
            bytes: [UInt8(byte ?? position)],
            keyID: "",
            signature: ""
        )
    }

    @Test("everything acknowledged and handed over once in order is as it should be")
    func isGood() {
        let verdict = Verdict(self.good())
        #expect(verdict.isGood, "\(verdict)")
        #expect(
            "\(verdict)" == "attempted 2, acked 2, delivered 2, lost 0, duplicated 0, phantom 0"
        )
    }

    @Test("what was attempted and not acknowledged may be there or not")
    func unacknowledged() {
        var history = self.good()
        _ = history.attempt([3], to: .public, lane: "lane")
        #expect(Verdict(history).isGood)
        history.deliver(self.delivery(3), to: "reader")
        history.remain([1, 2, 3].map { self.delivery($0) })
        #expect(Verdict(history).isGood)
    }

    @Test("what was acknowledged and not handed over is lost")
    func lostToReader() {
        var history = self.good()
        history.enter("other", reading: [.public])
        history.deliver(self.delivery(1), to: "other")
        let verdict = Verdict(history)
        #expect(verdict.lost == 1 && !verdict.isGood)
        #expect(!history.isComplete)
    }

    @Test("what was acknowledged and is not stored is lost")
    func lostToAll() {
        var history = self.good()
        history.remain([self.delivery(1)])
        #expect(Verdict(history).lost == 1)
        #expect(Verdict(history).phantom == 1)
    }

    @Test("what an old copy of the journal does not have is gone, and readers who were told need not have it")
    func forgone() {
        var history = self.good()
        history.forgo(beyond: Cursor(positions: [.public: 1]))
        history.reset("reader")
        history.deliver(self.delivery(1), to: "reader")
        history.remain([self.delivery(1)])
        #expect(Verdict(history).isGood)
    }

    @Test("what was allowed to leave the journal may be gone for who was told so, and for nobody else")
    func left() {
        func history(leaving: Bool, first: UInt64, told: UInt64?) -> History {
            var history = self.good()
            history.enter("late", reading: [.public])
            history.deliver(self.delivery(2), to: "late")
            if leaving { history.letLeave(2) }
            if let told { history.tell("late", that: .public, beginsWith: told) }
            let remains = [1, 2].map { self.delivery($0) }
            history.remain(remains, from: first > 1 ? [.public: first] : [:])
            return history
        }
        let good = history(leaving: true, first: 2, told: 2)
        #expect(Verdict(good).isGood && good.isComplete, "\(Verdict(good))")
        #expect(Verdict(history(leaving: true, first: 2, told: nil)).lost == 1)
        #expect(!history(leaving: true, first: 2, told: nil).isComplete)
        #expect(Verdict(history(leaving: false, first: 1, told: 2)).lost == 1)
        // Gone, and not handed to the late one.
        #expect(Verdict(history(leaving: false, first: 2, told: 2)).lost == 2)
        var hole = good
        hole.remain([self.delivery(2)], from: [.public: 1])
        #expect("\(Verdict(hole))".contains("stored where 1 should be"))
    }

    @Test("what is handed over again at another position is a duplicate")
    func again() {
        var history = self.good()
        history.deliver(self.delivery(3, 2), to: "reader")
        #expect(Verdict(history).duplicated == 1)
    }

    @Test("what is handed over twice is a duplicate")
    func twice() {
        var history = self.good()
        history.deliver(self.delivery(2), to: "reader")
        #expect(Verdict(history).duplicated == 1)
    }

    @Test("what is stored twice is a duplicate")
    func storedTwice() {
        var history = self.good()
        history.remain([self.delivery(1), self.delivery(2), self.delivery(3, 2)])
        #expect(Verdict(history).duplicated == 1)
    }

    @Test("what nobody published is a phantom")
    func phantom() {
        var history = self.good()
        history.deliver(self.delivery(3), to: "reader")
        #expect(Verdict(history).phantom == 1)
    }

    @Test("a reader must not be handed what it may not read")
    func unentitled() throws {
        var history = self.good()
        let us = try Audience("us")
        _ = history.attempt([7], to: us, lane: "lane")
        history.deliver(self.delivery(1, 7, to: us), to: "reader")
        #expect("\(Verdict(history))".contains("may not read it"))
    }

    @Test("the order of a lane and of positions is kept")
    func order() {
        var history = self.good()
        history.remain([self.delivery(1, 2), self.delivery(2, 1)])
        #expect("\(Verdict(history))".contains("before what its publisher said before it"))
        history = self.good()
        history.remain([self.delivery(1), self.delivery(3, 2)])
        #expect("\(Verdict(history))".contains("stored where 2 should be"))
    }
}
