import Exchange
@testable import IndexingCore
import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// How the journal gets into the archive.
struct IndexerTests {
    private func ids(_ fixture: IndexingFixture, _ text: String = "") async throws -> Set<String> {
        let answer: SearchAnswer = try await fixture.ask(
            "search",
            #"{"text":"\#(text)"}"#,
            reader: IndexingFixture.insider
        )
        return Set(answer.hits.map(\.update.id.name))
    }

    @Test("reading starts at the beginning, and after a crash behind what was kept")
    func start() async throws {
        let fixture = try IndexingFixture()
        #expect(try await fixture.start() == .earliest)
        let deliveries = try [
            fixture.delivery("a", "comet"), fixture.delivery("b", "comet", audience: IndexingFixture.jp),
            fixture.delivery("c", "comet"),
        ]
        #expect(try await fixture.indexer.apply(deliveries.map(SubscriptionEvent.update)))
        #expect(try await fixture.start() == .cursor(fixture.cursor))
        #expect(try await self.ids(fixture, "comet") == ["a", "b", "c"])
        // What is delivered again is kept once.
        try await fixture.indexer.apply(deliveries)
        #expect(try await self.ids(fixture, "comet") == ["a", "b", "c"])
    }

    @Test("it is live when it has caught up, also with what no update moved it to")
    func caughtUp() async throws {
        let fixture = try IndexingFixture()
        #expect(await fixture.indexer.state == .catchingUp)
        let first = try fixture.delivery("a", "comet")
        var cursor = fixture.cursor
        cursor[IndexingFixture.jp] = 0
        #expect(try await fixture.indexer.apply([.update(first), .caughtUp(cursor)]))
        #expect(await fixture.indexer.state == .live)
        #expect(try await fixture.archive.cursor() == cursor)
    }

    @Test("an event that cannot be read is kept by its bytes and hinders no other")
    func unreadable() async throws {
        let fixture = try IndexingFixture()
        let bad: [[UInt8]] = [
            [], [0xFF, 0xFE, 0x00], Array("{".utf8), Array("[]".utf8), Array(#"{"specversion":"2.0"}"#.utf8),
            Array(repeating: 0x5B, count: 100_000),
        ]
        var deliveries = bad.map { fixture.delivery($0) }
        deliveries.insert(try fixture.delivery("a", "comet"), at: 3)
        try await fixture.indexer.apply(deliveries)
        #expect(try await self.ids(fixture) == ["a"])
        #expect(try await fixture.archive.figures() == ArchiveFigures(events: 7, unreadable: 6))
        #expect(try await fixture.archive.cursor() == fixture.cursor)
    }

    @Test("a rebuild ends the subscription, begins at the beginning, and gives identical answers")
    func rebuild() async throws {
        let fixture = try IndexingFixture()
        var deliveries: [Delivery] = []
        for index in 0..<30 {
            deliveries.append(
                try fixture.delivery(
                    "u\(index)",
                    index % 2 == 0 ? "comet \(index)" : "宇宙の記録",
                    audience: index % 3 == 0 ? IndexingFixture.jp : .public
                )
            )
        }
        try await fixture.indexer.apply(deliveries)
        #expect(try await fixture.indexer.apply([.caughtUp(fixture.cursor)]))
        let before = try await fixture.dump()

        let health: HealthAnswer = try await fixture.ask(
            "rebuild",
            as: IndexingFixture.service,
            reader: IndexingFixture.service
        )
        #expect(health.status == .starting)
        #expect(try await fixture.indexer.apply([SubscriptionEvent]()) == false)
        #expect(try await fixture.start() == .earliest)
        #expect(try await self.ids(fixture).isEmpty)
        let others = deliveries.filter { $0.audience == .public } + deliveries.filter { $0.audience != .public }
        for delivery in others { #expect(try await fixture.indexer.apply([.update(delivery)])) }
        #expect(try await fixture.indexer.apply([.caughtUp(fixture.cursor)]))
        #expect(try await fixture.dump() == before)
    }

    @Test("a rebuild keeps what has left the journal, and reads the rest again; of another journal too")
    func trimmed() async throws {
        for isOther in [false, true] {
            let fixture = try IndexingFixture()
            var deliveries = [fixture.delivery(Array("no event".utf8))]
            for index in 0..<12 {
                let audience = index % 3 == 0 ? IndexingFixture.jp : .public
                deliveries.append(
                    try fixture.delivery("u\(index)", index % 2 == 0 ? "comet" : "宇宙", audience: audience)
                )
            }
            try await fixture.indexer.apply(deliveries)
            let before = try await fixture.dump()
            await fixture.indexer.rebuild()
            if isOther { fixture.log = try LogID("journal000000002") }
            let trimmed: [Audience: UInt64] = [.public: 4, IndexingFixture.jp: 2]
            let start = try await fixture.start(trimmed: trimmed)
            #expect(start == .cursor(Cursor(log: fixture.log, positions: trimmed.mapValues { $0 - 1 })))
            #expect(try await self.ids(fixture) == ["u0", "u1", "u2"])
            let rest = deliveries.filter { $0.position >= trimmed[$0.audience] ?? 0 }.map { fixture.again($0) }
            try await fixture.indexer.apply(rest)
            #expect(try await fixture.dump() == before)
            #expect(try await fixture.archive.cursor() == fixture.cursor)
        }
    }

    @Test("what left the journal before it was read holds nothing up")
    func missed() async throws {
        let fixture = try IndexingFixture()
        let old = try fixture.delivery("a", "comet")
        _ = try fixture.delivery("b", "comet")
        let new = try fixture.delivery("c", "comet")
        #expect(try await fixture.indexer.apply([.update(old), .trimmed(.public, first: 3), .update(new)]))
        #expect(try await self.ids(fixture) == ["a", "c"])
        #expect(try await fixture.archive.cursor() == fixture.cursor)
    }

    @Test("another journal, announced, takes the place of the one before")
    func reset() async throws {
        let fixture = try IndexingFixture()
        try await fixture.indexer.apply([try fixture.delivery("old", "comet")])
        let late = try fixture.delivery("late", "comet")
        try fixture.restoreJournal()
        let new = try fixture.delivery("new", "comet")
        #expect(try await !fixture.indexer.apply([.update(late), .reset(fixture.log), .update(new)]))
        #expect(try await fixture.start() == .earliest)
        #expect(try await fixture.indexer.apply([.update(new), .caughtUp(fixture.cursor)]))
        #expect(try await self.ids(fixture) == ["new"])
        #expect(try await fixture.archive.cursor() == fixture.cursor)
        #expect(await fixture.indexer.state == .live)
    }

    @Test("another journal, not announced, is noticed and read from its beginning")
    func otherJournal() async throws {
        for isEmpty in [false, true] {
            let fixture = try IndexingFixture()
            try await fixture.indexer.apply([try fixture.delivery("old", "comet")])
            try fixture.restoreJournal()
            let event: SubscriptionEvent =
                isEmpty ? .caughtUp(fixture.cursor) : .update(try fixture.delivery("new", "comet"))
            let error = await #expect(throws: StorageError.self) { _ = try await fixture.indexer.apply([event]) }
            await fixture.indexer.failed(try #require(error))
            #expect(try await self.ids(fixture) == ["old"])
            #expect(try await fixture.start() == .earliest)
            #expect(try await fixture.indexer.apply([event]))
            #expect(try await self.ids(fixture) == (isEmpty ? [] : ["new"]))
        }
    }

    @Test("a store that fails is told of by health, without its path to those outside")
    func failure() async throws {
        let fixture = try IndexingFixture()
        let delivery = try fixture.delivery("a", "comet")
        try fixture.archive.close()
        let error = await #expect(throws: StorageError.self) { try await fixture.indexer.apply([delivery]) }
        await fixture.indexer.failed(try #require(error))
        let inside: HealthAnswer = try await fixture.ask(
            "health",
            as: IndexingFixture.service,
            reader: IndexingFixture.service
        )
        #expect(inside.status == .failing)
        #expect(inside.reason?.contains(fixture.folder.path) == true)
        let outside: HealthAnswer = try await fixture.ask("health", reader: nil)
        #expect(outside.status == .failing)
        #expect(outside.reason?.contains("/") == false)
        let refusal = await #expect(throws: RequestRefusal.self) {
            let _: SearchAnswer = try await fixture.ask("search", reader: nil)
        }
        #expect(refusal?.code == "BUSY")
        #expect(refusal?.sentence.contains("/") == false)
    }
}
