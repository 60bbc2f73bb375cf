import Exchange
import Schema
import Testing

@Suite("What a publisher decides") struct PublisherMachineTests {
    /// A machine, its clock, and what became of its events.
    private struct World {
        var machine: PublisherMachine
        var now: Duration = .zero
        var results: [UInt64: String] = [:]
        private var calls: UInt64 = 0

        init(events: Int = 0, bytes: Int = 10, eventsPerMessage: Int = 4) throws {
            self.machine = PublisherMachine(instance: "one", epoch: 3, eventsPerMessage: eventsPerMessage)
            for _ in 0..<events { try self.add(bytes: bytes) }
        }

        mutating func add(bytes: Int = 10) throws {
            self.calls += 1
            let event = try OutgoingEvent(Array(repeating: 0x61, count: bytes)).encoded { _ in ("key", "signature") }
            self.machine.add(event, .init(call: self.calls, index: 0))
        }

        /// The next message's `from` and sequences.
        mutating func send() throws -> (from: UInt64, sequences: [UInt64])? {
            guard let draft = self.machine.draft(now: self.now) else { return nil }
            self.machine.sent(draft, now: self.now)
            return try draft.bytes.withUnsafeBytes { bytes in
                var (head, at) = try #require(PublishMessage.Head.read(bytes))
                #expect(head.instance == "one" && head.epoch == 3)
                var sequences: [UInt64] = []
                for _ in 0..<head.count {
                    let entry = try #require(PublishMessage.Entry.read(bytes, at: at))
                    sequences.append(entry.sequence)
                    at = entry.event.upperBound
                }
                #expect(at == bytes.count)
                head.count = 0
                return (head.from, sequences)
            }
        }

        /// All that goes out now.
        mutating func sendAll() throws -> [UInt64] {
            var sequences: [UInt64] = []
            while let message = try self.send() { sequences += message.sequences }
            return sequences
        }

        mutating func receive(_ lines: String..., from publisher: String = "one 3") {
            var settlements: [PublisherMachine.Settlement] = []
            let text = "K1 \(publisher)\n" + lines.map { "\($0)\n" }.joined()
            Array(text.utf8).withUnsafeBytes { self.machine.received($0, now: self.now, &settlements) }
            for settlement in settlements {
                #expect(self.results[settlement.ticket.call] == nil)
                self.results[settlement.ticket.call] =
                    switch settlement.result {
                    case .success(let receipt): "\(receipt.isDuplicate ? "duplicate" : "stored") \(receipt.position)"
                    case .failure(.refused(let code, _)): code
                    case .failure(let error): "\(error)"
                    }
            }
        }
    }

    @Test("events go out in order, as many in a message as there may be, and say what is not settled")
    func messages() throws {
        var world = try World(events: 6)
        #expect(try world.send()?.sequences == [1, 2, 3, 4])
        #expect(try world.send()?.sequences == [5, 6])
        #expect(try world.send() == nil)
        world.receive("1 3 stored public 7", "4 4 duplicate jp 2")
        #expect(world.results == [1: "stored 7", 2: "stored 8", 3: "stored 9", 4: "duplicate 2"])
        try world.add()
        let message = try #require(try world.send())
        #expect(message.from == 5 && message.sequences == [7])
        world.receive("5 7 stored public 10")
        #expect(world.machine.isIdle && world.machine.deadline == nil)
    }

    @Test("a message has at most a mebibyte, or one event")
    func messageBytes() throws {
        var world = try World(events: 2, bytes: 500_000)
        try world.add(bytes: 1_048_576)
        try world.add()
        #expect(try world.send()?.sequences == [1, 2])
        #expect(try world.send()?.sequences == [3])
        #expect(try world.send()?.sequences == [4])
    }

    @Test("at most 1,024 sequences from the lowest not settled are under way, and 8 MiB")
    func window() throws {
        var world = try World(events: 1_100, eventsPerMessage: 100)
        #expect(try world.sendAll() == Array(1...1_024))
        world.receive("2 10 stored public 1")
        #expect(try world.sendAll() == [])
        world.receive("1 1 stored public 10")
        #expect(try world.sendAll() == Array(1_025...1_034))

        var large = try World(events: 10, bytes: 1_000_000)
        #expect(try large.sendAll() == Array(1...8))
        large.receive("1 1 stored public 1")
        #expect(try large.sendAll() == [9])
    }

    @Test("with an outbox, nothing is sent that the bus could not remember beside what a restart would send")
    func restart() throws {
        var world = try World(events: 2_000, eventsPerMessage: 1_024)
        world.machine.restart = 1
        #expect(try world.sendAll() == Array(1...1_024))
        world.receive("1 1000 stored public 1")
        #expect(try world.sendAll() == [])
        world.machine.restart = 501
        #expect(try world.sendAll() == Array(1_025...1_524))
    }

    @Test("what the bus misses is sent again with all that follows, once until something is settled")
    func gap() throws {
        var world = try World(events: 6, eventsPerMessage: 2)
        #expect(try world.sendAll() == Array(1...6))
        world.receive("1 2 stored public 1")
        world.receive("5 5 SEQUENCE_GAP send again from 3 on, in order", "6 6 SEQUENCE_GAP send again")
        #expect(try world.sendAll() == Array(3...6))
        world.receive("6 6 SEQUENCE_GAP send again from 3 on, in order")
        #expect(try world.sendAll() == [])
        world.receive("3 4 stored public 3", "6 6 SEQUENCE_GAP send again from 5 on, in order")
        #expect(try world.sendAll() == [5, 6])
    }

    @Test("without an answer everything is sent again after 2, 4, 8 and 8 seconds; an answer begins anew")
    func patience() throws {
        var world = try World(events: 3)
        #expect(try world.sendAll() == [1, 2, 3])
        for seconds in [2, 4, 8, 8] {
            #expect(world.machine.deadline == world.now + .seconds(seconds))
            world.now += .seconds(seconds) - .milliseconds(1)
            #expect(try world.sendAll() == [])
            world.now += .milliseconds(1)
            #expect(try world.sendAll() == [1, 2, 3])
        }
        world.now += .seconds(1)
        world.receive("1 1 stored public 1")
        #expect(world.machine.deadline == world.now + .seconds(2))
        world.now += .seconds(2)
        #expect(try world.sendAll() == [2, 3])
    }

    @Test("after the connection was made anew everything is sent again at once")
    func reconnected() throws {
        var world = try World(events: 3)
        world.machine.reconnected()
        #expect(try world.sendAll() == [1, 2, 3])
        world.receive("1 1 stored public 1")
        world.machine.reconnected()
        #expect(try world.sendAll() == [2, 3])
    }

    @Test(
        "a bus that cannot take it now is asked again after a pause that doubles up to 5 seconds",
        arguments: [
            "BUSY", "DISK_FULL",
        ]
    )
    func pause(code: String) throws {
        var world = try World(events: 4, eventsPerMessage: 2)
        #expect(try world.sendAll() == [1, 2, 3, 4])
        for milliseconds in [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000] {
            world.receive("1 1 \(code) later", "2 2 \(code) later")
            // The other messages of the same moment do not prolong it.
            world.receive("3 3 SEQUENCE_GAP send again", "4 4 \(code) later")
            #expect(world.machine.deadline == world.now + .milliseconds(milliseconds))
            #expect(try world.sendAll() == [])
            world.now += .milliseconds(milliseconds)
            #expect(try world.sendAll() == [1, 2, 3, 4])
        }
        world.receive("1 2 stored public 1")
        world.receive("3 4 \(code) later")
        #expect(world.machine.deadline == world.now + .milliseconds(100))
    }

    @Test("a refusal for good settles its event and no other")
    func refused() throws {
        var world = try World(events: 3)
        _ = try world.sendAll()
        world.receive("1 1 DENIED ask the operator", "2 2 LEASE_LOST it is another's", "3 3 stored public 1")
        #expect(world.results == [1: "DENIED", 2: "LEASE_LOST", 3: "stored 1"])
        #expect(world.machine.isIdle && world.machine.end == nil)
    }

    @Test(
        "who is fenced, or is not understood, ends",
        arguments: [
            ("one 3", "2 2 FENCED another program has it", "FENCED"), ("one 3", "0 0 BAD_MESSAGE no", "BAD_MESSAGE"),
            ("- 0", "0 0 BAD_MESSAGE no", "BAD_MESSAGE"),
        ]
    )
    func ends(publisher: String, line: String, code: String) throws {
        var world = try World(events: 3)
        _ = try world.sendAll()
        world.receive("1 1 stored public 1", line, from: publisher)
        guard case .refused(code, _) = world.machine.end else {
            Issue.record("\(String(describing: world.machine.end))")
            return
        }
        world.now += .seconds(60)
        #expect(try world.sendAll() == [] && world.machine.deadline == nil)
    }

    @Test("an answer to another publisher, of what was not sent, of what is settled, or that is none, changes nothing")
    func others() throws {
        var world = try World(events: 8, eventsPerMessage: 2)
        _ = try world.send()
        for publisher in ["two 3", "one 2", "one 4", "- 0", "- 1", "one"] {
            world.receive("1 1 stored public 1", "2 2 FENCED no", from: publisher)
        }
        for line in [
            "", "x", "1", "1 1", "1 1 stored", "1 1 stored public", "1 1 stored public x", "1 1 stored public 0",
            "1 1 stored PUBLIC 1", "2 1 stored public 1", "0 1 stored public 1", "0 0 stored public 1",
            "1 1 stored public 1 1", "1 1 stored  public 1", "1 1025 stored public 1", "3 4 FENCED no",
            "3 4 stored public 1", "3 3 SEQUENCE_GAP no", "4 4 BUSY no", "1 1 stored public 18446744073709551616",
            "1 2 stored public 18446744073709551615", "1 1 denied no", "1 1 \u{1} no",
        ] {
            world.receive(line)
            #expect(world.results.isEmpty && world.machine.end == nil, "\(line)")
        }
        #expect(try world.send()?.sequences == [3, 4])
        world.receive("1 1 stored public 1")
        world.receive("1 1 FENCED settled long ago", "1 1 stored public 9")
        #expect(world.results == [1: "stored 1"] && world.machine.end == nil)
    }

    @Test("what is given up before it was sent leaves no gap; what was sent is seen through")
    func withdrawn() throws {
        var world = try World(events: 6, eventsPerMessage: 2)
        _ = try world.send()
        for call in [2, 4, 5] as [UInt64] { world.machine.withdraw(call) }
        #expect(try world.sendAll() == [3, 4])
        world.receive("1 4 stored public 1")
        #expect(world.results == [1: "stored 1", 2: "stored 2", 3: "stored 3", 6: "stored 4"])
    }
}
