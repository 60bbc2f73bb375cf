import Exchange
import Journal
import Schema
import TestSupport
import Testing

@testable import BusCore

@Suite("What is remembered of a publisher") struct PublisherMemoryTests {
    private static let window = UInt64(Wire.window)

    /// Decides on an event of this sequence, and says in short what became of it.
    private func decide(
        _ numbering: inout Numbering,
        _ sequence: UInt64,
        from: UInt64,
        epoch: UInt64 = 1,
        objection: RequestRefusal? = nil
    ) throws -> String {
        let signature = "s\(sequence)"
        var event = try EventRecord.sample(0, epoch: epoch, sequence: sequence, signature: signature, bytes: 0)
        event.numbers = []
        switch numbering.decide(event, from: from, objection: { objection }) {
        case .stored(let event): return "stored \(event.position)"
        case .duplicate(let receipt): return "duplicate \(receipt.position)"
        case .refused(let refusal): return refusal.code
        }
    }

    /// What a bus knows that has read these events of a journal.
    private func recovered(_ sequences: [UInt64], epoch: UInt64 = 1) throws -> Numbering {
        var numbering = Numbering()
        for (index, sequence) in sequences.enumerated() {
            let (position, signature) = (UInt64(index + 1), "s\(sequence)")
            numbering.remember(
                try .sample(position, epoch: epoch, sequence: sequence, signature: signature, bytes: 0)
            )
        }
        return numbering
    }

    @Test("what an older program was refused does not stand before the events of the one that took its outbox over")
    func refusedOlder() throws {
        var numbering = Numbering()
        #expect(try self.decide(&numbering, 1, from: 1) == "stored 1")
        #expect(try self.decide(&numbering, 2, from: 1, objection: RequestRefusal("DENIED", "no")) == "DENIED")
        #expect(try self.decide(&numbering, 3, from: 2) == "stored 2")
        #expect(try self.decide(&numbering, 4, from: 2, epoch: 2) == "SEQUENCE_GAP")
        #expect(try self.decide(&numbering, 3, from: 2, epoch: 2) == "duplicate 2")
        #expect(try self.decide(&numbering, 4, from: 2, epoch: 2) == "SEQUENCE_GAP")
        #expect(try self.decide(&numbering, 2, from: 2, epoch: 2) == "stored 3")
        #expect(try self.decide(&numbering, 4, from: 2, epoch: 2) == "stored 4")
    }

    @Test("nothing more is taken of a program that was fenced, so that nothing stands before what it was fenced for")
    func nothingAfterFence() throws {
        var numbering = Numbering()
        #expect(try self.decide(&numbering, 1, from: 1) == "stored 1")
        var event = try EventRecord.sample(0, epoch: 2, sequence: 1, signature: "another", bytes: 0)
        event.numbers = []
        guard case .refused(let refusal) = numbering.decide(event, from: 1) else {
            Issue.record("another event under a taken sequence was not refused")
            return
        }
        #expect(refusal.code == "FENCED")
        #expect(try self.decide(&numbering, 2, from: 1, epoch: 2) == "FENCED")
        #expect(try self.decide(&numbering, 2, from: 1, epoch: 3) == "stored 2")
    }

    @Test("of each publisher few receipts are kept, and all that it may ask for", arguments: [1, 7, 1_000] as [UInt64])
    func bounded(step: UInt64) throws {
        var numbering = Numbering()
        var taken: [UInt64] = []
        for number in 1...10_000 as ClosedRange<UInt64> {
            let sequence = number * step
            #expect(try self.decide(&numbering, sequence, from: sequence) == "stored \(number)")
            taken.append(sequence)
        }
        let sender = try EventRecord.sample(1).sender(from: 1)
        #expect(numbering.publishers.receipts(of: sender) <= 3 * Wire.window)
        let last = 10_000 * step
        for (index, sequence) in taken.enumerated() where last - sequence < Self.window {
            #expect(try self.decide(&numbering, sequence, from: sequence) == "duplicate \(index + 1)")
        }
        // Who asks for what is older than a window lost its outbox, and would have events stored twice.
        for sequence in [1, last - 3 * Self.window] {
            #expect(try self.decide(&numbering, sequence, from: sequence) == "FENCED")
            #expect(try self.decide(&numbering, sequence, from: sequence, epoch: 2) == "FENCED")
        }
    }

    @Test("of an account's publishers some thousand are remembered, those that were heard of last")
    func manyPublishers() throws {
        var publishers = Publishers()
        let account = try AccountName("cron")
        func sender(_ number: Int) -> Publishers.Sender {
            Publishers.Sender(account: account, instance: "i\(number)", epoch: 1, from: 1)
        }
        let receipt = Receipt(audience: .public, position: 1, isDuplicate: false)
        let count = 3 * Publishers.mostOfAccount
        for number in 0..<count {
            let now = Timestamp(milliseconds: Int64(number))
            publishers.decided(sender(number), 1, mark: 7, receipt: receipt, now: now)
            #expect(publishers.count <= Publishers.mostOfAccount * 5 / 4 + 1)
        }
        for number in count - Publishers.mostOfAccount..<count {
            #expect(publishers.receipts(of: sender(number)) == 1)
        }
    }

    @Test("who was silent for 30 days is forgotten by what it says next, and remembered from there on")
    func silent() throws {
        var publishers = Publishers()
        let sender = Publishers.Sender(account: try AccountName("cron"), instance: "i", epoch: 1, from: 1)
        let receipt = Receipt(audience: .public, position: 1, isDuplicate: false)
        let start = Timestamp(milliseconds: 1_700_000_000_000)
        for sequence in 1...3 as ClosedRange<UInt64> {
            publishers.decided(sender, sequence, mark: 7, receipt: receipt, now: start)
        }
        #expect(publishers.receipts(of: sender) == 3)
        let late = start.adding(seconds: Publishers.memorySeconds)
        #expect(publishers.judge(sender, 4, mark: 7) == .fresh)
        publishers.decided(sender, 4, mark: 7, receipt: receipt, now: late)
        #expect(publishers.count == 1 && publishers.receipts(of: sender) == 1)
    }

    @Test("a refusal is no receipt: the event is decided anew, and stored once when nothing objects any more")
    func refusedBefore() throws {
        var numbering = Numbering()
        let objection = RequestRefusal("LEASE_LOST", "no lease")
        #expect(try self.decide(&numbering, 1, from: 1, objection: objection) == "LEASE_LOST")
        #expect(try self.decide(&numbering, 2, from: 1) == "stored 1")
        #expect(try self.decide(&numbering, 1, from: 1, objection: objection) == "LEASE_LOST")
        #expect(try self.decide(&numbering, 1, from: 1) == "stored 2")
        #expect(try self.decide(&numbering, 1, from: 1) == "duplicate 2")
        #expect(try self.decide(&numbering, 3, from: 1) == "stored 3")
    }

    @Test("after a restart, too, an event refused before what the journal has is stored once")
    func refusedBeforeRestart() throws {
        // 1 and 2 were refused, which the journal does not say.
        var numbering = try self.recovered([3])
        #expect(try self.decide(&numbering, 1, from: 1) == "stored 2")
        #expect(try self.decide(&numbering, 1, from: 1) == "duplicate 2")
        #expect(try self.decide(&numbering, 2, from: 1) == "stored 3")
        #expect(try self.decide(&numbering, 3, from: 1) == "duplicate 1")
        numbering = try self.recovered([3, 1, 2])
        for (sequence, position) in [(1, 2), (2, 3), (3, 1)] as [(UInt64, Int)] {
            #expect(try self.decide(&numbering, sequence, from: 1) == "duplicate \(position)")
        }
    }

    @Test(
        "after a restart all that may be asked for is known, however many were refused between",
        arguments: 1_000...1_030
    )
    func refusedBetween(count: Int) throws {
        let before = (1...UInt64(3 * Wire.window - 70)).map { $0 }
        let last = before.count + count
        var numbering = try self.recovered(before + [UInt64(last)])
        for sequence in before where UInt64(last) - sequence < Self.window {
            #expect(try self.decide(&numbering, sequence, from: sequence) == "duplicate \(sequence)")
        }
        #expect(try self.decide(&numbering, UInt64(last), from: UInt64(last)) == "duplicate \(before.count + 1)")
    }

    @Test("a publisher that began anew, being forgotten, is remembered from there on when the journal is read")
    func beganAnew() throws {
        var numbering = try self.recovered([PublishMessage.largestSequence, 1, 2])
        #expect(try self.decide(&numbering, 2, from: 1) == "duplicate 3")
        #expect(try self.decide(&numbering, 3, from: 1) == "stored 4")
        #expect(numbering.publishers.receipts(of: try EventRecord.sample(1).sender(from: 1)) == 3)
    }

    @Test("whatever is lost on the way, in any order of resends, each event is stored once and in order")
    func random() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed of resends: \(seed)")
        var random = SplitMix(seed: seed)
        var numbering = Numbering()
        var journal: [UInt64] = []
        var settled: Set<UInt64> = []
        var from: UInt64 = 1
        for _ in 0..<20_000 {
            let sequence = from + UInt64.random(in: 0..<12, using: &random)
            let answer = try self.decide(&numbering, sequence, from: from)
            let isKnown = sequence <= UInt64(journal.count)
            if answer.hasPrefix("stored") {
                #expect(!isKnown && answer == "stored \(journal.count + 1)")
                #expect(sequence == (journal.last ?? 0) + 1)
                journal.append(sequence)
            } else if answer.hasPrefix("duplicate") {
                #expect(isKnown && answer == "duplicate \(sequence)")
            } else {
                #expect(answer == "SEQUENCE_GAP" && !isKnown)
            }
            if answer != "SEQUENCE_GAP", Bool.random(using: &random) { settled.insert(sequence) }
            while settled.contains(from) { from += 1 }
            if Int.random(in: 0..<500, using: &random) == 0 { numbering = try self.recovered(journal) }
        }
        #expect(journal == Array(1...UInt64(journal.count)) && journal.count > 500)
    }
}
