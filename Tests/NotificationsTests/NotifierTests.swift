import Exchange
import Outbound
import SQLiteStorage
import Schema
import Storage
import Testing

@testable import NotificationsCore

@Suite("Matching and queueing", .timeLimit(.minutes(5)))
struct NotifierTests {
    @Test("a matching update is queued once for each subscription, however often it is read")
    func once() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            try await office.subscribe("houston")
            #expect(try await office.notifier.apply(.update(.sample(1))) == 2)
            #expect(try await office.notifier.apply(.update(.sample(1))) == 0)
            let records = try await office.deliveries()
            #expect(records.map(\.updateID.name) == ["public-1"])
            #expect(records.first?.state == .pending)
            #expect(records.first?.attempts == [])
        }
    }

    @Test("after a crash reading goes on behind what was queued, and what is read again is not queued again")
    func crash() async throws {
        let first = try Office()
        try await first.subscribe("tsukuba")
        for position in 1...3 as ClosedRange<UInt64> {
            #expect(try await first.notifier.apply(.update(.sample(position))) == 1)
        }
        try await first.close()

        let second = try Office(after: first)
        let expected = try Cursor(log: LogID("a000000000000000"), positions: [.public: 3])
        #expect(try await second.notifier.start() == .cursor(expected))
        #expect(try await second.notifier.apply(.update(.sample(3))) == 0)
        #expect(try await second.notifier.apply(.update(.sample(4))) == 1)
        #expect(try await second.deliveries().map(\.updateID.name) == ["public-4", "public-3", "public-2", "public-1"])
        try await second.close()
        try second.remove()
    }

    @Test("before anything was read, reading starts where the service was started first")
    func firstStart() async throws {
        let first = try Office()
        let start = first.held.now
        #expect(try await first.notifier.start() == .time(start))
        try await first.close()
        first.held.move(bySeconds: 3_600)
        let second = try Office(after: first)
        #expect(try await second.notifier.start() == .time(start))
        try await second.close()
        try second.remove()
    }

    @Test("a failing store changes nothing, and the event is queued when it is read again")
    func failingStore() async throws {
        let first = try Office()
        try await first.subscribe("tsukuba")
        try first.store.close()
        await #expect(throws: StorageError.self) { try await first.notifier.apply(.update(.sample(1))) }
        #expect(await first.notifier.cursor == Cursor())
        await first.client.close()
        let second = try Office(after: first)
        #expect(try await second.notifier.apply(.update(.sample(1))) == 1)
        try await second.close()
        try second.remove()
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var topics = [">"]
        var agencies: [String] = []
        var minimum: Severity?
        let matches: [Bool]
        var testDescription: String { "\(self.topics) \(self.agencies) \(self.minimum.map { "\($0)" } ?? "")" }
    }

    @Test(
        "topics, agencies and severity all have to match",
        arguments: [
            Case(matches: [true, true, true]),
            Case(topics: ["ssa/>"], matches: [true, false, true]),
            Case(topics: ["ssa/conjunction"], matches: [true, false, false]),
            Case(topics: ["*/alert", "ssa/reentry"], matches: [false, true, true]),
            Case(agencies: ["us.noaa", "eu.esa"], matches: [false, true, false]),
            Case(minimum: .moderate, matches: [false, true, true]),
            Case(minimum: .extreme, matches: [false, false, true]),
            Case(minimum: .unknown, matches: [true, true, true]),
            Case(topics: ["ssa/>"], agencies: ["jp.jaxa"], minimum: .minor, matches: [false, false, true]),
        ]
    )
    func filters(given: Case) async throws {
        try await Office.with { office in
            let filter = SubscriptionFilter(
                topics: try given.topics.map { try TopicPattern($0) },
                agencies: try given.agencies.map { try AgencyID($0) },
                minimumSeverity: given.minimum
            )
            try await office.subscribe("tsukuba", filter: filter)
            let samples: [Delivery] = [
                try .sample(1),
                try .sample(2, topics: ["space-weather/alert"], agency: "us.noaa", severity: .moderate),
                try .sample(3, topics: ["earth/data", "ssa/reentry"], severity: .extreme),
            ]
            for (sample, matches) in zip(samples, given.matches) {
                #expect(try await office.notifier.apply(.update(sample)) == (matches ? 1 : 0), "\(sample.position)")
            }
        }
    }

    @Test("an update is queued only for owners who may read its audience at that moment")
    func rights() async throws {
        try await Office.with { office in
            for owner in ["tsukuba", "houston", "visitor"] { try await office.subscribe(owner) }
            #expect(try await office.notifier.apply(.update(.sample(1, audience: "public"))) == 3)
            #expect(try await office.notifier.apply(.update(.sample(1, audience: "bilateral"))) == 2)
            #expect(try await office.notifier.apply(.update(.sample(1, audience: "jp"))) == 1)
            #expect(try await office.notifier.apply(.update(.sample(1, audience: "us"))) == 0)
            office.registry.current?.accounts[try AccountName("tsukuba")] = nil
            #expect(try await office.notifier.apply(.update(.sample(2, audience: "jp"))) == 0)
            #expect(try await office.notifier.apply(.update(.sample(2, audience: "public"))) == 2)
        }
    }

    @Test("while the registry is not known, matching waits for it")
    func unknownRegistry() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            office.registry.current = nil
            async let queued = office.notifier.apply(.update(.sample(1, audience: "jp")))
            let next = office.held.now.adding(seconds: 1)
            try await eventually { office.held.isAwaited(next) }
            office.registry.current = try Office.everyone()
            office.held.move(to: next)
            #expect(try await queued == 1)
        }
    }

    @Test("backfill and old news alert nobody, and are not read again")
    func oldNews() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            office.held.move(bySeconds: 8 * 86_400)
            #expect(try await office.notifier.apply(.update(.sample(1))) == 0)
            #expect(
                try await office.notifier.apply(.update(.sample(2, at: "2026-04-09T00:00:00Z", isBackfill: true))) == 0
            )
            #expect(try await office.notifier.apply(.update(.sample(3, at: "2026-04-02T00:00:00Z"))) == 1)
            #expect(await office.notifier.cursor[.public] == 3)
        }
    }

    @Test("a subscription brings what the bus took after it was made")
    func afterCreation() async throws {
        try await Office.with { office in
            office.held.move(bySeconds: 10)
            try await office.subscribe("tsukuba")
            #expect(try await office.notifier.apply(.update(.sample(1, at: "2026-04-01T00:00:09.999Z"))) == 0)
            #expect(try await office.notifier.apply(.update(.sample(2, at: "2026-04-01T00:00:10Z"))) == 1)
        }
    }

    @Test("exercise traffic is queued as such")
    func exercise() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            #expect(try await office.notifier.apply(.update(.sample(1, isExercise: true))) == 1)
            #expect(try await office.deliveries().map(\.isExercise) == [true])
        }
    }

    @Test("after the journal was restored, what was told is not told again, and what is new is")
    func reset() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            #expect(try await office.notifier.apply(.update(.sample(7))) == 1)
            let restored = "b000000000000000"
            #expect(try await office.notifier.apply(.reset(LogID(restored))) == 0)
            #expect(try await office.store.cursor() == Cursor(log: LogID(restored)))
            #expect(try await office.notifier.apply(.update(.sample(1, id: "public-7", log: restored))) == 0)
            #expect(try await office.notifier.apply(.update(.sample(2, id: "public-8", log: restored))) == 1)
        }
    }

    @Test("what left the journal unread holds nothing up")
    func trimmed() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            #expect(try await office.notifier.apply(.update(.sample(7))) == 1)
            #expect(try await office.notifier.apply(.trimmed(.public, first: 12)) == 0)
            #expect(try await office.notifier.apply(.update(.sample(12))) == 1)
        }
    }

    @Test("an update that carries another's id is told as well")
    func sameID() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            #expect(try await office.notifier.apply(.update(.sample(1, id: "x", agency: "jp.mext"))) == 1)
            #expect(try await office.notifier.apply(.update(.sample(2, id: "x"))) == 1)
            #expect(try await office.notifier.apply(.update(.sample(1, audience: "jp", id: "x"))) == 1)
        }
    }

    @Test("an event that cannot be read alerts nobody and holds nothing up")
    func unreadable() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            for (position, text) in ["", "{", "[]", "{\"specversion\":\"2.0\"}", "\u{0}"].enumerated() {
                let sample = try Delivery.sample(UInt64(position + 1), bytes: Array(text.utf8))
                #expect(try await office.notifier.apply(.update(sample)) == 0)
            }
            #expect(try await office.notifier.apply(.update(.sample(9))) == 1)
        }
    }

    @Test("the cursor is kept now and then also when nothing concerns anybody, and when all was read")
    func lazyCursor() async throws {
        try await Office.with { office in
            for position in 1..<UInt64(Notifier.lazyEvents) {
                try await office.notifier.apply(.update(.sample(position)))
            }
            #expect(try await office.store.cursor() == nil)
            try await office.notifier.apply(.update(.sample(UInt64(Notifier.lazyEvents))))
            #expect(try await office.store.cursor()?[.public] == UInt64(Notifier.lazyEvents))
            #expect(await !office.notifier.hasCaughtUp)
            let cursor = try Cursor(log: LogID("a000000000000000"), positions: [.public: 300, Audience("jp"): 2])
            try await office.notifier.apply(.caughtUp(cursor))
            #expect(try await office.store.cursor() == cursor)
            #expect(await office.notifier.hasCaughtUp)
        }
    }
}
