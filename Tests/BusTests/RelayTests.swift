import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore

@Suite("A relay", .timeLimit(.minutes(5))) struct RelayTests {
    /// Publishes events under one to three topics, one in three as an exercise.
    private func publish(_ client: ExchangeClient, _ titles: [String], audience: String = "public") async throws {
        let publisher = try await Publisher(client)
        for (index, title) in titles.enumerated() {
            let topics = Array(["ssa/conjunction", "exploration/iss", "ssa/orbit"].prefix(1 + index % 3))
            let status: Status = index % 3 == 2 ? .exercise : .actual
            let event = Event(try update(title, topics: topics, audience: audience, status: status))
            _ = try await publisher.publish(event)
        }
        await publisher.close()
    }

    private func publish(_ bus: RunningBus, _ titles: [String], audience: String = "public") async throws {
        let client = try bus.client()
        try await self.publish(client, titles, audience: audience)
        await client.close()
    }

    /// The first so many live messages of events.
    private func live(_ socket: Socket, _ count: Int) async throws -> [[UInt8]] {
        var records: [[UInt8]] = []
        while records.count < count {
            for message in try await socket.receive(upTo: 64) {
                let bytes = message.frames[0].bytes
                if bytes.first != UInt8(ascii: "h") { records.append(bytes) }
            }
        }
        return records
    }

    private func listen(_ client: ExchangeClient) async throws -> Socket {
        let socket = try await Socket(.sub, on: client.loop, options: try client.options())
        try await socket.subscribe("")
        for audience in try ["public", "us"].map({ try Audience($0) }) {
            try await socket.connect(try #require(client.connect.live[audience]))
        }
        // Its subscriptions have arrived when it hears heads of both.
        var heard: Set<Audience> = []
        while heard.count < 2 {
            for message in try await socket.receive(upTo: 1) {
                if let heads = message.frames[0].bytes.withUnsafeBytes({ Heads($0) }) { heard.insert(heads.audience) }
            }
        }
        return socket
    }

    @Test("serves what the exchange serves, replayed and live: log id, positions, numbers, signatures and bytes")
    func same() async throws {
        try await withUpstream { bus, account, path in
            let there = try bus.client()
            try await self.publish(there, (1...9).map { "before \($0)" })
            try await self.publish(there, ["before"], audience: "us")
            let relay = try RunningRelay(in: "\(path)/relay", of: account)
            let audiences = try [Audience.public, Audience("us")]
            try await relay.reaches(there, audiences)
            let here = try await relay.client()
            let sockets = [try await self.listen(there), try await self.listen(here)]
            try await self.publish(there, (1...6).map { "after \($0)" })
            try await self.publish(there, ["after"], audience: "us")
            var records: [[[UInt8]]] = []
            // Each event comes once a topic and view.
            for socket in sockets { records.append(try await self.live(socket, 26)) }
            #expect(Set(records[0]) == Set(records[1]))
            for socket in sockets { await socket.close() }
            for _ in 1...2 {
                try await relay.reaches(there, audiences)
                let (upstream, own) = (try await there.everything(), try await here.everything())
                #expect(own.records == upstream.records && own.heads == upstream.heads)
                #expect(own.cursor.log == upstream.cursor.log)
                #expect(own.cursor.positions == [audiences[0]: 15, audiences[1]: 2])
            }
            // Without having read the exchange's journal again, and what came meanwhile is there too.
            try await relay.stop()
            try await self.publish(there, ["meanwhile 1", "meanwhile 2", "meanwhile 3"])
            let again = try RunningRelay(in: "\(path)/relay", of: account)
            try await again.reaches(there, audiences)
            let client = try await again.client()
            #expect(try await client.everything().records == there.everything().records)
            for client in [client, here, there] { await client.close() }
            try await again.stop()
        }
    }

    @Test("a reader goes from the exchange to a relay that is behind, and back, and misses and repeats nothing")
    func moves() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            let account = bus.folder.account(try AccountName("operator"))
            try await self.publish(bus, (1...4).map { "\($0)" })
            var relay = try RunningRelay(in: "\(path)/relay", of: account)
            var client = try bus.client()
            try await relay.reaches(client)
            try await relay.stop()
            try await self.publish(client, (5...8).map { "\($0)" })
            var cursor = Cursor()
            (_, cursor) = try await client.read(8, after: cursor)
            await client.close()
            try await bus.stop()
            // It has four, and no line to the exchange.
            relay = try RunningRelay(in: "\(path)/relay", of: account)
            client = try await relay.client()
            #expect(try await client.titles(4) == ["1", "2", "3", "4"])
            let reading = Task { [client, cursor] in try await client.read(2, after: cursor) }
            let health = try await relay.health { $0.status == .failing && $0.figures["silentSeconds"] != nil }
            #expect(health.reason?.contains("is not followed since") == true)
            bus = try await RunningBus(in: "\(path)/upstream")
            try await self.publish(bus, ["9", "10"])
            let (titles, next) = try await reading.value
            #expect(titles == ["9", "10"])
            _ = try await relay.health { $0.status == .ok && $0.figures["behind"] == 0 }
            try await self.publish(bus, ["11"])
            let back = try bus.client()
            #expect(try await back.read(1, after: next).titles == ["11"])
            for client in [client, back] { await client.close() }
            try await relay.stop()
            try await bus.stop()
        }
    }

    @Test("publishers' keys are known to a relay's readers also without the exchange, and after a restart")
    func keys() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: "\(path)/upstream")
            let account = bus.folder.account(try AccountName("operator"))
            try await self.publish(bus, ["1", "2"])
            var relay = try RunningRelay(in: "\(path)/relay", of: account)
            let there = try bus.client()
            try await relay.reaches(there)
            await there.close()
            try await bus.stop()
            for _ in 1...2 {
                let client = try await relay.client()
                // Unverified ones are not counted.
                #expect(try await client.titles(2) == ["1", "2"])
                await client.close()
                try await relay.stop()
                relay = try RunningRelay(in: "\(path)/relay", of: account)
            }
            try await relay.stop()
        }
    }

    @Test("what its account may not read is unknown; what it comes to read is served; what it loses is kept")
    func audiences() async throws {
        try await withUpstream(reading: ["public"]) { bus, account, path in
            let us = try Audience("us")
            let relay = try RunningRelay(in: "\(path)/relay", of: account)
            let there = try bus.client()
            try await self.publish(there, ["secret"], audience: "us")
            try await self.publish(there, ["1"])
            try await relay.reaches(there)
            var here = try await relay.client()
            #expect(here.connect.live.keys.sorted() == [.public])
            #expect(try await here.welcome().heads.positions == [.public: 1])
            #expect(try await here.everything().cursor.positions == [.public: 1])
            let partner = try AccountName("partner")
            var registry = try RegistryFile.load(bus.folder.registryFile)
            registry.accounts[partner]?.read = [.public, us]
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            try await relay.reaches(there, [.public, us])
            await here.close()
            repeat { here = try await relay.client() } while here.connect.live[us] == nil
            #expect(try await here.everything().records == there.everything().records)
            registry.accounts[partner]?.read = [.public]
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            let health = try await relay.health { $0.reason?.contains("may no longer read us") == true }
            #expect(health.status == .failing)
            try await self.publish(there, ["more"], audience: "us")
            try await self.publish(there, ["2"])
            try await relay.reaches(there)
            #expect(try await here.welcome().heads.positions == [.public: 2, us: 1])
            for client in [here, there] { await client.close() }
            try await relay.stop()
        }
    }

    @Test("its own registry decides who reads what it has")
    func readers() async throws {
        try await withUpstream { bus, account, path in
            let relay = try RunningRelay(in: "\(path)/relay", of: account)
            let there = try bus.client()
            try await self.publish(there, ["for us"], audience: "us")
            try await self.publish(there, ["for all"])
            let us = try Audience("us")
            try await relay.reaches(there, [.public, us])
            // Who may read it there may not here, where nobody knows the key.
            let stranger = Credentials.generate(account: try AccountName("operator"))
            let reader = Credentials.generate(account: try AccountName("reader"))
            let operators = try await relay.client()
            let unknown = try ExchangeClient(operators.connect, as: stranger)
            await #expect(throws: ExchangeError.self) {
                let _: Welcome = try await unknown.request(.bus, "welcome", Nothing(), timeout: .milliseconds(300))
            }
            var registry = try RegistryFile.load(relay.folder.registryFile)
            registry.accounts[reader.account] = Account(keys: [reader.publicKey], read: [.public])
            try RegistryFile.store(registry, at: relay.folder.registryFile)
            let own = try ExchangeClient(operators.connect, as: reader)
            var welcome = Welcome(heads: Cursor(), starts: 0)
            while welcome.heads.positions.isEmpty {
                do { welcome = try await own.welcome() } catch ExchangeError.noAnswer {}
            }
            #expect(welcome.heads.positions == [.public: 1])
            #expect(try await own.everything().cursor.positions == [.public: 1])
            await #expect(throws: ExchangeError.self) {
                let _: CheckpointAnswer = try await own.request(.bus, "checkpoint", CheckpointQuestion(audience: us))
            }
            for client in [unknown, own, operators, there] { await client.close() }
            try await relay.stop()
        }
    }

    @Test("publishing to it is refused with the endpoint to publish to, and leaves nothing behind")
    func publishing() async throws {
        try await withUpstream { bus, account, path in
            let relay = try RunningRelay(in: "\(path)/relay", of: account)
            let client = try await relay.client()
            let publisher = try await Publisher(client)
            let error = await #expect(throws: ExchangeError.self) {
                _ = try await publisher.publish(Event(try update("no")))
            }
            guard case .refused(let code, let sentence)? = error else { throw try #require(error) }
            #expect(code == "DENIED")
            #expect(sentence.contains(try ConnectFile.load(from: account.connectFile).publish))
            #expect(try await client.everything().records.isEmpty)
            await publisher.close()
            await client.close()
            try await relay.stop()
        }
    }

    @Test("a relay of a relay is a relay")
    func chain() async throws {
        try await withUpstream { bus, account, path in
            let there = try bus.client()
            try await self.publish(there, (1...5).map { "\($0)" })
            let first = try RunningRelay(in: "\(path)/first", of: account)
            let middle = try await first.client()
            let second = try RunningRelay(
                in: "\(path)/second",
                of: first.folder.account(try AccountName("operator"))
            )
            try await self.publish(there, (6...9).map { "\($0)" })
            try await second.reaches(there)
            let client = try await second.client()
            #expect(try await client.everything().records == there.everything().records)
            #expect(try await client.titles(9) == (1...9).map { "\($0)" })
            for client in [client, middle, there] { await client.close() }
            try await second.stop()
            try await first.stop()
        }
    }
}

extension ExchangeClient {
    /// The titles of so many updates after a cursor, and the cursor behind the last; nothing else may come.
    func read(_ count: Int, after cursor: Cursor) async throws -> (titles: [String], cursor: Cursor) {
        try await self.withSubscription(to: [.all], from: cursor.log == nil ? .earliest : .cursor(cursor)) { events in
            var (titles, cursor): ([String], Cursor) = ([], cursor)
            for try await event in events {
                switch event {
                case .update(let delivery):
                    titles.append(try delivery.event().data.title.text(in: "en"))
                    cursor.log = delivery.log
                    cursor[delivery.audience] = delivery.position
                case .reset, .unverified: titles.append("\(event)")
                case .caughtUp, .trimmed: break
                }
                if titles.count >= count { break }
            }
            return (titles, cursor)
        }
    }
}
