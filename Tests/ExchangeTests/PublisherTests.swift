import Exchange
import Schema
import TestSupport
import Testing
import ZeroMQ

@Suite("Publishers and questions", .timeLimit(.minutes(1))) struct PublisherTests {
    private func event(_ title: String) throws -> Event {
        Event(
            Update(
                agency: try AgencyID("us.nasa"),
                source: Source(name: "test"),
                origin: .direct,
                topics: [try Topic("ssa/orbit")],
                title: LocalizedText(title, language: "en")
            )
        )
    }

    /// The next publish that arrives, with the words before its event.
    private func next(_ socket: Socket) async throws -> (peer: Frame, words: String, event: [UInt8]) {
        let frames = try #require(try await socket.receive(upTo: 1).first).frames
        return try frames[1].withUnsafeBytes { bytes in
            let (_, end) = try #require(PublishMessage.Head.read(bytes))
            let entry = try #require(PublishMessage.Entry.read(bytes, at: end))
            let words = "\(entry.sequence) \(entry.deduplicationKey ?? "-") \(entry.isBackfill ? "b" : "-")"
            return (frames[0], words, Array(bytes[entry.event]))
        }
    }

    /// An acknowledgement of one line.
    private func acknowledgement(_ peer: Frame, _ line: String) -> Message {
        Message([peer, Frame("\(Wire.acknowledgement) one 1\n\(line)\n")])
    }

    @Test("what the bus cannot take now is sent again until it can, byte for byte")
    func sentAgain() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let event = try self.event("one")
            async let receipt = publisher.publish(event)
            for code in ["DISK_FULL later", "BUSY later", "stored public 7"] {
                let (peer, words, bytes) = try await self.next(bus.publishing)
                #expect(words == "1 - -" && bytes == event.json())
                try await bus.publishing.send(self.acknowledgement(peer, "1 1 \(code)"))
            }
            #expect(try await receipt == Receipt(audience: .public, position: 7, isDuplicate: false))
            await publisher.close()
        }
    }

    @Test("answers that are none are ignored, a refusal ends the wait with its sentence")
    func answers() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let event = try self.event("one")
            let publishing = Task { try await publisher.publish(event) }
            let (peer, _, _) = try await self.next(bus.publishing)
            for line in [
                "", "x", "1", "1 1", "1 1 stored", "1 1 stored public x", "2 1 stored public 1", "2 2 stored public 1",
                "0 0 BAD_MESSAGE no", "1 1 DENIED ask the operator",
            ] {
                try await bus.publishing.send(self.acknowledgement(peer, line))
            }
            await #expect(throws: ExchangeError.refused(code: "DENIED", sentence: "ask the operator")) {
                _ = try await publishing.value
            }
            await publisher.close()
        }
    }

    @Test("a publish that was cancelled while the bus was away is not sent when it is back")
    func cancelledIsNotSent() async throws {
        try await withScriptedBus { bus, _ in
            let endpoint = "tcp://127.0.0.1:\(freePorts())"
            let client = try bus.client(publishingTo: endpoint)
            let publisher = try await Publisher(client)
            let (first, second) = (try self.event("cancelled"), try self.event("meant"))
            let cancelled = Task { try await publisher.publish(first) }
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { _ = try await cancelled.value }
            let meant = Task { try await publisher.publish(second) }
            _ = try await bus.publishing.bind(endpoint)
            #expect(try await self.next(bus.publishing).event == second.json())
            meant.cancel()
            _ = await meant.result
            await publisher.close()
            await client.close()
        }
    }

    @Test("with a full window one more waits, can be cancelled, and ends when the publisher is closed")
    func fullWindow() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let event = try self.event("one")
            let publishing = (0..<Wire.window).map { _ in Task { try await publisher.publish(event) } }
            for _ in 0..<Wire.window { _ = try await self.next(bus.publishing) }
            let cancelled = Task { try await publisher.publish(event) }
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { _ = try await cancelled.value }
            let waiting = Task { try await publisher.publish(event) }
            await publisher.close()
            for task in publishing + [waiting] {
                await #expect(throws: ExchangeError.closed) { _ = try await task.value }
            }
            await #expect(throws: ExchangeError.closed) { _ = try await publisher.publish(event) }
        }
    }

    @Test("what is not acknowledged holds back what the bus could no longer remember it beside")
    func span() async throws {
        try await withScriptedBus { bus, client in
            let publisher = try await Publisher(client)
            let event = try self.event("one")
            let count = Wire.window + 10
            try await withThrowingTaskGroup(of: Receipt.self) { group in
                for _ in 0..<count { group.addTask { try await publisher.publish(event) } }
                var (peer, acknowledged): (Frame?, Set<UInt64>) = (nil, [])
                func acknowledge(_ sequence: UInt64) async throws {
                    let line = "\(sequence) \(sequence) stored public \(sequence)"
                    acknowledged.insert(sequence)
                    try await bus.publishing.send(self.acknowledgement(try #require(peer), line))
                }
                while acknowledged.count < Wire.window - 1 {
                    let (from, words, _) = try await self.next(bus.publishing)
                    peer = from
                    let sequence = try #require(words.split(separator: " ").first.flatMap { UInt64($0) })
                    #expect(sequence <= UInt64(Wire.window))
                    if sequence != 1, !acknowledged.contains(sequence) { try await acknowledge(sequence) }
                }
                // Only the first is under way, and it is sent again before anything beyond the window is sent at all.
                #expect(try await self.next(bus.publishing).words == "1 - -")
                try await acknowledge(1)
                while acknowledged.count < count {
                    let sequence = try await self.next(bus.publishing).words.split(separator: " ").first
                    if let number = sequence.flatMap({ UInt64($0) }), !acknowledged.contains(number) {
                        try await acknowledge(number)
                    }
                }
                var receipts = 0
                for try await _ in group { receipts += 1 }
                #expect(receipts == count)
            }
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
