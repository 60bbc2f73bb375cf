import Exchange
import Schema
import TestSupport
import Testing

@testable import BusCore

@Suite("Replay", .timeLimit(.minutes(5))) struct ReplayTests {
    private func page(
        _ client: ExchangeClient,
        _ start: Start,
        _ patterns: [String] = [">"],
        messages: Int = 1_024,
        bytes: Int = 1_048_576,
        reader: ExchangeClient.Reader = .oneself
    ) async throws -> ReplayAnswer {
        let question = ReplayQuestion(
            patterns: try patterns.map { try TopicPattern($0) },
            start: start,
            messages: messages,
            bytes: bytes
        )
        return try await client.request(.bus, "replay", question, for: reader)
    }

    @Test("a page ends where it is told to, and the pages together have everything once")
    func pages() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            for number in 1...7 { _ = try await publisher.publish(Event(try update("\(number)"))) }
            for (messages, bytes, step) in [(1, 1_048_576, 1), (3, 1_048_576, 3), (16_384, 1, 1)] {
                var answer = try await self.page(client, .earliest, messages: messages, bytes: bytes)
                var ends: [UInt64] = []
                while true {
                    ends.append(answer.cursor[.public])
                    if answer.complete { break }
                    #expect(answer.heads.isEmpty)
                    answer = try await self.page(client, .cursor(answer.cursor), messages: messages, bytes: bytes)
                }
                #expect(ends == Array(stride(from: UInt64(step), through: 6, by: step)) + [7])
                #expect(answer.heads == [.public: ["t/ssa/conjunction/us.nasa/": 7]])
            }
            await publisher.close()
            await client.close()
        }
    }

    @Test(
        "a page that is not one is refused",
        arguments: [(0, 1, 1), (16_385, 1, 1), (1, 0, 1), (1, 8_388_609, 1), (1, 1, 0), (1, 1, 257)]
    )
    func limits(messages: Int, bytes: Int, patterns: Int) async throws {
        try await withBus { bus in
            let client = try bus.client()
            let error = await #expect(throws: ExchangeError.self) {
                _ = try await self.page(
                    client,
                    .earliest,
                    Array(repeating: ">", count: patterns),
                    messages: messages,
                    bytes: bytes
                )
            }
            guard case .refused("BAD_REQUEST", _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            await client.close()
        }
    }

    @Test("reading starts where it is told to")
    func starts() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            for number in 1...4 { _ = try await publisher.publish(Event(try update("\(number)"))) }
            let times = try await client.withSubscription(to: [.all], from: .earliest) { events in
                var times: [Timestamp] = []
                for try await case .update(let delivery) in events {
                    times.append(delivery.time)
                    if times.count == 4 { break }
                }
                return times
            }
            let log = try #require(try await self.page(client, .latest).cursor.log)
            func first(_ start: Start) async throws -> UInt64 {
                try await self.page(client, start, messages: 1).cursor[.public]
            }
            #expect(try await first(.earliest) == 1)
            #expect(try await first(.latest) == 4)
            #expect(try await first(.cursor(Cursor(log: log, positions: [.public: 2]))) == 3)
            // One that is ahead of the journal ends where the journal does, by which its reader notices.
            #expect(try await first(.cursor(Cursor(log: log, positions: [.public: .max]))) == 4)
            #expect(try await first(.cursor(Cursor(log: .random(), positions: [.public: 2]))) == 1)
            #expect(try await first(.cursor(Cursor())) == 1)
            let earliest = try #require(times.firstIndex(of: times[2]))
            #expect(try await first(.time(times[2])) == UInt64(earliest + 1))
            #expect(try await first(.time(Timestamp(milliseconds: 0))) == 1)
            #expect(try await first(.time(Timestamp(milliseconds: 253_402_300_799_000))) == 4)
            let cursor = Cursor(log: log, positions: [.public: 1])
            let _: Nothing = try await client.request(.bus, "cursor.set", CursorQuestion(name: "mine", cursor: cursor))
            #expect(try await first(.named("mine")) == 2)
            let portal = try bus.client("portal")
            for (asker, name) in [(client, "unknown"), (portal, "mine")] {
                let error = await #expect(throws: ExchangeError.self) { _ = try await self.page(asker, .named(name)) }
                guard case .refused("NOT_FOUND", _) = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
            }
            await portal.close()
            await publisher.close()
            await client.close()
        }
    }

    @Test("a reader of one audience sees nothing of another: no record, position, number or head")
    func entitlement() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            for audience in ["jp", "public", "jp", "us"] {
                _ = try await publisher.publish(Event(try update("x", topics: ["ssa/orbit"], audience: audience)))
            }
            let log = try await self.page(client, .latest).cursor.log
            let portal = try bus.client("portal")
            let jp = try Audience("jp")
            let starts: [Start] = [
                .earliest, .latest, .time(Timestamp(microseconds: 0)),
                .cursor(Cursor(log: log, positions: [jp: 1, .public: 0])),
            ]
            for reader in [ExchangeClient.Reader.oneself, .guest] {
                for start in starts {
                    let answer = try await self.page(portal, start, reader: reader)
                    #expect(answer.cursor.positions == [.public: 1])
                    #expect(answer.heads == [.public: ["t/ssa/orbit/us.nasa/": 1]])
                }
                let welcome: Welcome = try await portal.request(.bus, "welcome", Nothing(), for: reader)
                #expect(welcome.heads.positions == [.public: 1])
            }
            // Who may act for others sees what they may see, and who may not is not told whether they exist.
            let operatorName = try AccountName("operator")
            let acted = try await self.page(portal, .earliest, reader: .account(operatorName))
            #expect(acted.cursor.positions.count == 4)
            let indexing = try bus.client("indexing")
            for name in ["operator", "nobody"] {
                let error = await #expect(throws: ExchangeError.self) {
                    _ = try await self.page(indexing, .earliest, reader: .account(try AccountName(name)))
                }
                guard case .refused("DENIED", _) = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
            }
            for one in [client, portal, indexing] { await one.close() }
            await publisher.close()
        }
    }

    @Test("a complete page's cursor and heads are of one moment, however much is published meanwhile")
    func concurrent() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            let topics = ["ssa/orbit", "gnss/gps", "rules/norms"]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        for number in 0..<60 {
                            let audience = number.isMultiple(of: 2) ? "public" : "jp"
                            let topic = topics[(writer + number) % 3]
                            let event = Event(try update("x", topics: [topic], audience: audience))
                            _ = try await publisher.publish(event)
                        }
                    }
                }
                var answer = try await self.page(client, .latest)
                while answer.cursor.positions.values.reduce(0, +) < 240 {
                    if answer.complete {
                        for (audience, position) in answer.cursor.positions {
                            // Each event has one topic here, so the numbers of the streams add up to the position.
                            #expect(answer.heads[audience]?.values.reduce(0, +) ?? 0 == position)
                        }
                    }
                    answer = try await self.page(client, .cursor(answer.cursor), messages: 7)
                }
                try await group.waitForAll()
            }
            await publisher.close()
            await client.close()
        }
    }
}
