import Exchange
import Schema
import TestSupport
import Testing
import ZeroMQ

@Suite("Publishers and questions", .timeLimit(.minutes(5))) struct PublisherTests {
    @Test("what the bus cannot take now is sent again until it can, byte for byte")
    func sentAgain() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let event = Event(try update("one"))
            async let receipt = publisher.publish(event, deduplicationKey: "key", isBackfill: true)
            for answer in ["DISK_FULL later", "BUSY later", "stored public 7"] {
                let publish = try await bus.nextPublish()
                #expect(publish.entries.map(\.words) == ["1 key b"] && publish.entries.map(\.event) == [event.json()])
                try await bus.acknowledge(publish, "1 1 \(answer)")
            }
            #expect(try await receipt == Receipt(audience: .public, position: 7, isDuplicate: false))
            await publisher.close()
        }
    }

    @Test("answers that are none are ignored, a refusal ends the wait with its sentence")
    func answers() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let publishing = Task { try await publisher.publish(Event(try update("one"))) }
            let publish = try await bus.nextPublish()
            for line in ["", "x", "1 1 stored", "2 2 stored public 1", "1 1 DENIED ask the operator"] {
                try await bus.acknowledge(publish, line)
            }
            await #expect(throws: ExchangeError.refused(code: "DENIED", sentence: "ask the operator")) {
                _ = try await publishing.value
            }
            await publisher.close()
        }
    }

    @Test("events of one call go out together, have their results in their places, and refuse none but their own")
    func batches() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client, eventsPerMessage: 100)
            let large = OutgoingEvent([UInt8](repeating: 0x20, count: Event.maximumBytes + 1))
            let some = (1...3_000).map { OutgoingEvent(Array("\($0)".utf8)) }
            async let results = publisher.publish(Array(some[..<2_000]) + [large] + Array(some[2_000...]))
            var (messages, taken) = (0, UInt64(0))
            while taken < 3_000 {
                let publish = try await bus.nextPublish()
                messages += 1
                #expect(publish.entries.map(\.event) == publish.sequences.map { Array("\($0)".utf8) })
                #expect(publish.head.from + UInt64(Wire.window) > publish.sequences.last ?? .max)
                guard let last = publish.sequences.last, last > taken else { continue }
                try await bus.acknowledge(publish, "\(taken + 1) \(last) stored public \(taken + 1)")
                taken = last
            }
            #expect(messages < 100)
            var all = try await results
            #expect(all.count == 3_001)
            guard case .failure(.refused("TOO_LARGE", _)) = all.remove(at: 2_000) else {
                Issue.record("the large one was not refused")
                return
            }
            #expect(try all.map { try $0.get().position } == Array(1...3_000))
            await publisher.close()
        }
    }

    @Test("a publish that was cancelled while the bus was away is not sent when it is back")
    func cancelledIsNotSent() async throws {
        try await withScriptedBus { bus, _ in
            let endpoint = "tcp://127.0.0.1:\(freePorts())"
            let client = try bus.client(publishingTo: endpoint)
            let publisher = try await Publisher(client)
            let (first, second) = (Event(try update("cancelled")), Event(try update("meant")))
            let cancelled = Task { try await publisher.publish(first) }
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { _ = try await cancelled.value }
            let meant = Task { try await publisher.publish(second) }
            _ = try await bus.publishing.bind(endpoint)
            #expect(try await bus.nextPublish().entries.map(\.event) == [second.json()])
            meant.cancel()
            await #expect(throws: CancellationError.self) { _ = try await meant.value }
            await publisher.close()
            await client.close()
        }
    }

    @Test("with a full window more waits, can be cancelled, and ends when the publisher is closed")
    func fullWindow() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let many = (1...2_000).map { OutgoingEvent(Array("\($0)".utf8)) }
            let publishing = Task { try await publisher.publish(many) }
            while try await bus.nextPublish().sequences.last != UInt64(Wire.window) {}
            let cancelled = Task { try await publisher.publish(Event(try update("cancelled"))) }
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { _ = try await cancelled.value }
            let waiting = Task { try await publisher.publish(Event(try update("waiting"))) }
            await publisher.close()
            await #expect(throws: ExchangeError.closed) { _ = try await publishing.value }
            await #expect(throws: ExchangeError.closed) { _ = try await waiting.value }
            await #expect(throws: ExchangeError.closed) { _ = try await publisher.publish(Event(try update("late"))) }
        }
    }

    @Test("after the connection was lost, what is not answered is sent again in order")
    func reconnected() async throws {
        try await withScriptedBus { bus, _ in
            let endpoint = "tcp://127.0.0.1:\(freePorts())"
            _ = try await bus.publishing.bind(endpoint)
            let client = try bus.client(publishingTo: endpoint)
            let publisher = try await Publisher(client, eventsPerMessage: 1)
            async let results = publisher.publish((1...3).map { OutgoingEvent(Array("\($0)".utf8)) })
            for sequence in 1...3 as ClosedRange<UInt64> {
                #expect(try await bus.nextPublish().sequences == [sequence])
            }
            try await bus.publishing.unbind(endpoint)
            _ = try await bus.publishing.bind(endpoint)
            for sequence in 1...3 as ClosedRange<UInt64> {
                let publish = try await bus.nextPublish()
                #expect(publish.sequences == [sequence] && publish.head.from == 1)
                if sequence == 3 { try await bus.acknowledge(publish, "1 3 stored public 1") }
            }
            #expect(try await results.map { try $0.get().position } == [1, 2, 3])
            await publisher.close()
            await client.close()
        }
    }

    @Test("who is fenced ends: with what waits, and with what comes later")
    func fenced() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let publishing = (1...2).map { number in
                Task { try await publisher.publish(Event(try update("\(number)"))) }
            }
            let publish = try await bus.nextPublish()
            try await bus.acknowledge(publish, "1 1 FENCED it is another's")
            let fenced = ExchangeError.refused(code: "FENCED", sentence: "it is another's")
            for task in publishing { await #expect(throws: fenced) { _ = try await task.value } }
            await #expect(throws: fenced) { _ = try await publisher.publish(Event(try update("late"))) }
            await publisher.close()
        }
    }

    @Test("a question ends with its answer, a refusal, its deadline, its task or its client")
    func questions() async throws {
        try await withScriptedBus { bus, client in
            let welcome: Welcome = try await client.request(.bus, "welcome", Nothing())
            #expect(welcome.starts == 1)
            await #expect(throws: ExchangeError.refused(code: "NOT_FOUND", sentence: "there is no such")) {
                let _: Nothing = try await client.request(.bus, "such", Nothing())
            }
            // Nobody listens at the endpoint of indexing.
            let silent = ExchangeError.noAnswer(service: "indexing", endpoint: "tcp://127.0.0.1:1")
            await #expect(throws: silent) {
                let _: Nothing = try await client.request(.indexing, "x", Nothing(), timeout: .milliseconds(1))
            }
            let asking = Task {
                let _: Nothing = try await client.request(.indexing, "x", Nothing(), timeout: .seconds(600))
            }
            asking.cancel()
            await #expect(throws: CancellationError.self) { try await asking.value }
        }
    }
}
