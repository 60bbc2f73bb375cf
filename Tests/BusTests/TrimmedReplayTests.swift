@testable import Exchange
import Foundation
import Ledger
import Schema
import ServiceKit
import TestSupport
import Testing
import TransparencyLog
import ZeroMQ

@testable import BusCore
@testable import Journal

@Suite("Reading a journal whose front has left", .timeLimit(.minutes(5))) struct TrimmedReplayTests {
    private static func publish(_ bus: RunningBus, _ titles: [String]) async throws {
        let client = try bus.client()
        let publisher = try await Publisher(client)
        for (index, title) in titles.enumerated() {
            let audience = index.isMultiple(of: 2) ? "jp" : "public"
            _ = try await publisher.publish(
                Event(try update(title, audience: audience)),
                deduplicationKey: "\(audience)-\(title)"
            )
        }
        await publisher.close()
        await client.close()
    }

    private static func page(
        _ client: ExchangeClient,
        _ start: Start,
        reader: ExchangeClient.Reader = .oneself
    ) async throws -> (answer: ReplayAnswer, positions: [Audience: [UInt64]]) {
        let question = JSONText.encode(ReplayQuestion(patterns: [.all], start: start, messages: 16_384))
        let answer = try await client.ask(.bus, "replay", question, for: reader, timeout: .seconds(10))
        var positions: [Audience: [UInt64]] = [:]
        for frame in answer.attachments {
            frame.withUnsafeBytes { bytes in
                var records = RecordSequence(bytes)
                while let record = records.next() {
                    positions[record.header.audience, default: []].append(record.header.position)
                }
            }
        }
        return (try JSONText.decode(ReplayAnswer.self, from: answer.body, called: "answer"), positions)
    }

    /// What a subscription yields until it has caught up.
    private static func words(_ client: ExchangeClient, from start: Start) async throws -> [String] {
        try await client.withSubscription(to: [.all], from: start) { events in
            var words: [String] = []
            for try await event in events {
                switch event {
                case .update(let delivery): words.append("\(delivery.audience) \(delivery.position)")
                case .trimmed(let audience, let first): words.append("\(audience) begins with \(first)")
                case .unverified, .reset: words.append("\(event)")
                case .caughtUp: return words
                }
            }
            return words
        }
    }

    /// Runs `body` on a bus of which something has left, with the first positions.
    private static func withTrimmedBus(
        _ body: (String, RunningBus, _ firsts: [Audience: UInt64]) async throws -> Void
    ) async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path, later: 31)
            try await Self.publish(bus, (1...32).map { "event-\($0)" })
            try await bus.trim()
            // So that there is something of each.
            try await Self.publish(bus, ["late-1", "late-2"])
            let client = try bus.client()
            let welcome: Welcome = try await client.request(.bus, "welcome", Nothing())
            await client.close()
            let firsts = try #require(welcome.trimmed)
            #expect(firsts.count == 2 && firsts.values.allSatisfy { $0 > 2 })
            do { try await body(path, bus, firsts) } catch {
                try await bus.stop()
                throw error
            }
            try await bus.stop()
        }
    }

    @Test(
        "who was before what there is is told the first position, and gets everything from it on; others are told nothing"
    )
    func told() async throws {
        try await Self.withTrimmedBus { _, bus, firsts in
            let client = try bus.client()
            let jp = try Audience("jp")
            let (first, firstJP) = (try #require(firsts[.public]), try #require(firsts[jp]))
            let latest = try await Self.page(client, .latest).answer.cursor
            let heads = latest.positions
            let log = try #require(latest.log)
            func all(_ from: UInt64, _ audience: Audience) -> [UInt64] { Array(from..<(heads[audience] ?? 0) + 1) }
            func cursor(_ position: UInt64, _ other: UInt64) -> Cursor {
                Cursor(log: log, positions: [.public: position, jp: other])
            }
            let everything = [.public: all(first, .public), jp: all(firstJP, jp)]
            for start in [.earliest, .time(Timestamp(microseconds: 0)), .cursor(Cursor())] as [Start] {
                let (answer, positions) = try await Self.page(client, start)
                #expect(answer.trimmed == nil && positions == everything)
            }
            for (given, told) in [
                (cursor(0, 0), firsts), (cursor(first - 2, firstJP - 1), [.public: first]),
                (cursor(first - 1, firstJP - 2), [jp: firstJP]), (cursor(first - 1, firstJP - 1), nil),
                (Cursor(log: log), firsts),
            ] as [(Cursor, [Audience: UInt64]?)] {
                let (answer, positions) = try await Self.page(client, .cursor(given))
                #expect(answer.trimmed == told && positions == everything)
                let _: Nothing = try await client.request(
                    .bus,
                    "cursor.set",
                    CursorQuestion(name: "\(given)", cursor: given)
                )
                #expect(try await Self.page(client, .named("\(given)")).answer.trimmed == told)
            }
            let behind = try await Self.page(client, .cursor(cursor(first, firstJP)))
            #expect(behind.answer.trimmed == nil)
            #expect(behind.positions == [.public: all(first + 1, .public), jp: all(firstJP + 1, jp)])
            // The first page that ends before the other audience begins says how far that is.
            let question = ReplayQuestion(patterns: [.all], start: .earliest, messages: 1)
            let short: ReplayAnswer = try await client.request(.bus, "replay", question)
            #expect(short.cursor[.public] == first - 1 && short.cursor[jp] == firstJP)
            await client.close()
        }
    }

    @Test("a reader of one audience is told nothing of what has left another one")
    func entitlement() async throws {
        try await Self.withTrimmedBus { _, bus, firsts in
            let portal = try bus.client("portal")
            let told = firsts.filter { $0.key == .public }
            let log = try await Self.page(portal, .latest).answer.cursor.log
            for reader in [ExchangeClient.Reader.oneself, .guest] {
                let given = Cursor(log: log, positions: [try Audience("jp"): 1])
                let (answer, positions) = try await Self.page(portal, .cursor(given), reader: reader)
                #expect(answer.trimmed == told && Array(positions.keys) == [.public])
                let welcome: Welcome = try await portal.request(.bus, "welcome", Nothing(), for: reader)
                #expect(welcome.trimmed == told)
                let health: HealthAnswer = try await portal.request(.bus, "health", Nothing(), for: reader)
                #expect(health.figures["first.public"] == told[.public].map { Int64($0) })
                #expect(health.figures["first.jp"] == nil)
            }
            await portal.close()
        }
    }

    @Test("a subscription is told before what there is, and goes on live; health says where the journal begins")
    func subscription() async throws {
        try await Self.withTrimmedBus { path, bus, firsts in
            let client = try bus.client()
            let heads = try await Self.page(client, .latest).answer.cursor
            let names = firsts.keys.sorted()
            let told = names.map { "\($0) begins with \(firsts[$0] ?? 0)" }
            let updates = names.flatMap { name in
                ((firsts[name] ?? 0)..<heads[name] + 1).map { "\(name) \($0)" }
            }
            #expect(try await Self.words(client, from: .earliest) == updates)
            #expect(try await Self.words(client, from: .cursor(Cursor(log: heads.log))) == told + updates)
            #expect(try await Self.words(client, from: .cursor(heads)) == [])
            let _: Nothing = try await client.request(
                .bus,
                "cursor.set",
                CursorQuestion(name: "a", cursor: Cursor(log: heads.log, positions: [.public: 1]))
            )
            #expect(try await Self.words(client, from: .named("a")) == told + updates)
            let health: HealthAnswer = try await client.request(.bus, "health", Nothing())
            #expect(health.figures["first.jp"] == firsts[try Audience("jp")].map { Int64($0) })
            #expect(health.figures["first.us"] == 1)
            #expect(try health.figures["journalBytes"] == Int64(JournalFolder("\(path)/bus/journal").bytes()))
            await client.close()
        }
    }

    @Test("what leaves while a reader is on its way is told at the next page, and what it was given is whole")
    func onTheWay() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path, later: 31)
            try await Self.publish(bus, (1...32).map { "event-\($0)" })
            let client = try bus.client()
            let question = ReplayQuestion(patterns: [.all], start: .earliest, messages: 2)
            let before: ReplayAnswer = try await client.request(.bus, "replay", question)
            #expect(before.cursor.positions.values.reduce(0, +) == 2 && before.trimmed == nil)
            try await bus.trim()
            let (answer, positions) = try await Self.page(client, .cursor(before.cursor))
            let firsts = try #require(answer.trimmed)
            for (audience, numbers) in positions { #expect(numbers.first == firsts[audience]) }
            await client.close()
            try await bus.stop()
        }
    }

    @Test("proofs, checkpoints, verification, duplicates and receipts hold over what has left, after restarts too")
    func restarted() async throws {
        try await Self.withTrimmedBus { path, bus, firsts in
            let client = try bus.client()
            let heads = try await Self.page(client, .latest).answer.cursor
            let before = try await Self.page(client, .earliest).positions
            await client.close()
            try await bus.stop()
            for hasSnapshot in [true, false] {
                if !hasSnapshot { try FileManager.default.removeItem(atPath: "\(path)/bus/snapshot.json") }
                let again = try await RunningBus(in: path, later: 0)
                let client = try again.client()
                #expect(try await Self.page(client, .earliest).positions == before)
                #expect(try await Self.page(client, .cursor(Cursor(log: heads.log))).answer.trimmed == firsts)
                // The same content as what has left is a duplicate of it.
                try await Self.publish(again, ["event-1", "event-2"])
                #expect(try await Self.page(client, .latest).answer.cursor == heads)
                let checkpoint: CheckpointAnswer = try await client.request(
                    .bus,
                    "checkpoint",
                    CheckpointQuestion(audience: .public)
                )
                let size = heads[.public]
                #expect(checkpoint.checkpoint.split(separator: "\n")[1] == "\(size)")
                let proof: ProofAnswer = try await client.request(
                    .bus,
                    "proof.inclusion",
                    InclusionQuestion(audience: .public, position: 1, size: size)
                )
                #expect(!proof.proof.isEmpty)
                await client.close()
                try await again.stop()
                let (findings, report) = try await verifyJournal(of: path)
                #expect(findings.isEmpty, "\(findings)")
                #expect(report.audiences[.public]?.first == firsts[.public])
                #expect(report.audiences[.public]?.checkpoint == size)
                #expect(report.notes.count == 2)
                let note = "public positions 1 to \((firsts[.public] ?? 0) - 1) have left the journal"
                #expect(report.notes.contains { $0.hasPrefix(note) && $0.hasSuffix("the checkpoint of \(size) alone") })
            }
            let context = try Context()
            let error = await #expect(throws: Redaction.Impossible.self) {
                _ = try await Redaction.redact(
                    1,
                    of: .public,
                    by: "the operator",
                    because: "spillage",
                    settings: try Settings(environment: ["TAIWA_DATA": path]),
                    context: context
                )
            }
            await context.close()
            #expect(error?.description.contains("begins with \(firsts[.public] ?? 0)") == true)
        }
    }

    @Test("nothing leaves before its time, nor the segment that is written to, nor without a base on disk")
    func stays() async throws {
        try await withFolder { path in
            let journal = JournalFolder("\(path)/bus/journal")
            var bus = try await RunningBus(in: path, later: 29)
            try await Self.publish(bus, (1...24).map { "event-\($0)" })
            try await bus.trim()
            let numbers = try journal.numbers()
            #expect(numbers.count > 3 && numbers.first == 0)
            try await bus.stop()
            bus = try await RunningBus(in: path, later: 0)
            try await bus.stop()
            #expect(try journal.numbers() == numbers)
            // No base can be written.
            try FileManager.default.createDirectory(atPath: "\(journal.base).new", withIntermediateDirectories: false)
            bus = try await RunningBus(in: path, later: 31)
            await #expect(throws: JournalError.self) { try await bus.trim() }
            #expect(try journal.numbers() == numbers)
            let client = try bus.client()
            let (answer, positions) = try await Self.page(client, .cursor(Cursor(log: try await Self.log(client))))
            #expect(answer.trimmed == nil && positions.values.allSatisfy { $0.first == 1 })
            try FileManager.default.removeItem(atPath: "\(journal.base).new")
            try await bus.trim()
            #expect(try journal.numbers() == [try #require(numbers.last)])
            await client.close()
            try await bus.stop()
        }
    }

    private static func log(_ client: ExchangeClient) async throws -> LogID? {
        try await Self.page(client, .latest).answer.cursor.log
    }

    @Test("a journal is kept for 30 days at least", arguments: ["29", "0", "-1", "x", "36501", ""])
    func tooShort(_ days: String) {
        let error = #expect(throws: Settings.Invalid.self) {
            _ = try Settings(environment: ["TAIWA_JOURNAL_DAYS": days])
        }
        #expect(error?.variable == "TAIWA_JOURNAL_DAYS")
    }
}
