import Exchange
import Foundation
import Ledger
import Schema
import ServiceKit
import Synchronization
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore
@testable import Journal

@Suite("A relay whose exchange is not what it was", .timeLimit(.minutes(5))) struct RelayDivergenceTests {
    private func publish(_ bus: RunningBus, _ titles: [String], topics: [String] = ["ssa/conjunction"]) async throws {
        let client = try bus.client()
        let publisher = try await Publisher(client)
        for title in titles { _ = try await publisher.publish(Event(try update(title, topics: topics))) }
        await publisher.close()
        await client.close()
    }

    /// Stops a bus, has its folder changed, and starts it.
    private func restart(_ bus: RunningBus, _ change: () async throws -> Void) async throws -> RunningBus {
        try await bus.stop()
        try await change()
        return try await RunningBus(in: bus.path)
    }

    private func replace(_ names: [String], of path: String, by backup: String) throws {
        for name in names {
            try FileManager.default.removeItem(atPath: "\(path)/bus/\(name)")
            try FileManager.default.copyItem(atPath: "\(backup)/\(name)", toPath: "\(path)/bus/\(name)")
        }
    }

    @Test("an older backup put back upstream: the relay begins anew, keeps what it had, and its readers start anew")
    func otherLog() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            let backup = "\(path)/backup"
            try await self.publish(bus, ["1", "2"])
            bus = try await self.restart(bus) {
                try FileManager.default.copyItem(atPath: "\(bus.path)/bus", toPath: backup)
            }
            try await self.publish(bus, ["3", "4"])
            let relay = try RunningRelay(in: "\(path)/relay", of: bus.folder.account(try AccountName("operator")))
            let there = try bus.client()
            try await relay.reaches(there)
            let log = try #require(try await there.welcome().heads.log)
            await there.close()
            let reader = try await relay.client()
            let (seen, report) = AsyncStream<String>.makeStream()
            let reading = Task {
                try await reader.withSubscription(to: [.all], from: .earliest) { events in
                    for try await event in events {
                        switch event {
                        case .update(let delivery): report.yield(try delivery.event().data.title.text(in: "en"))
                        case .reset: report.yield("reset")
                        case .caughtUp, .trimmed: break
                        case .unverified: report.yield("unverified")
                        }
                    }
                }
            }
            var titles = seen.makeAsyncIterator()
            for title in ["1", "2", "3", "4"] { #expect(await titles.next() == title) }
            bus = try await self.restart(bus) {
                try self.replace(["journal", "snapshot.json"], of: bus.path, by: backup)
            }
            try await self.publish(bus, ["another 3"])
            for title in ["reset", "1", "2", "another 3"] { #expect(await titles.next() == title) }
            reading.cancel()
            _ = try? await reading.value
            #expect(FileManager.default.fileExists(atPath: "\(path)/relay/bus/journal-\(log)/public.places"))
            let (own, upstream) = (try await relay.client(), try bus.client())
            #expect(try await own.everything().records == upstream.everything().records)
            for client in [own, upstream, reader] { await client.close() }
            try await relay.stop()
            try await bus.stop()
        }
    }

    @Test(
        "a history that was changed upstream is noticed before anything of it is taken, and what was there is served",
        arguments: [0, 2]
    )
    func changed(later: Int) async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            let backup = "\(path)/backup"
            try await self.publish(bus, ["1", "2"])
            bus = try await self.restart(bus) {
                try FileManager.default.copyItem(atPath: "\(bus.path)/bus", toPath: backup)
            }
            try await self.publish(bus, ["3"])
            let account = bus.folder.account(try AccountName("operator"))
            var relay = try RunningRelay(in: "\(path)/relay", of: account)
            let there = try bus.client()
            try await relay.reaches(there)
            await there.close()
            try await relay.stop()
            // With its checkpoints, so that the bus notices nothing.
            bus = try await self.restart(bus) {
                try self.replace(["journal", "snapshot.json", "checkpoints"], of: bus.path, by: backup)
            }
            if later > 0 { try await self.publish(bus, (1...later).map { "another \($0)" }) }
            relay = try RunningRelay(in: "\(path)/relay", of: account)
            let health = try await relay.health { $0.reason?.contains("nothing more is taken") == true }
            #expect(health.status == .failing)
            #expect(
                health.reason?.contains(later == 0 ? "says now that it has 2" : "changed what it published") == true
            )
            try await self.publish(bus, ["after"])
            let client = try await relay.client()
            #expect(try await client.titles(3) == ["1", "2", "3"])
            #expect(try await client.welcome().heads.positions[.public] == 3)
            await client.close()
            try await relay.stop()
            try await bus.stop()
        }
    }

    @Test("an event erased upstream leaves its hash and its numbers, under each of its topics")
    func erased() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            try await self.publish(bus, ["1", "2"])
            try await self.publish(bus, ["spilled"], topics: ["ssa/orbit", "exploration/iss", "ssa/conjunction"])
            try await self.publish(bus, ["4"], topics: ["exploration/iss", "ssa/orbit"])
            try await self.publish(bus, ["5"])
            bus = try await self.restart(bus) {
                let context = try Context()
                _ = try await Redaction.redact(
                    3,
                    of: .public,
                    by: "the operator",
                    because: "spillage",
                    settings: try Settings(environment: ["TAIWA_DATA": bus.path]),
                    context: context
                )
                await context.close()
            }
            let relay = try RunningRelay(in: "\(path)/relay", of: bus.folder.account(try AccountName("operator")))
            let there = try bus.client()
            try await relay.reaches(there)
            let here = try await relay.client()
            for topic in ["ssa/orbit", "exploration/iss", "ssa/conjunction", ">"] {
                let question = ReplayQuestion(patterns: [try TopicPattern(topic)], start: .earliest)
                let (own, upstream) = (try await here.page(question), try await there.page(question))
                #expect(own.records.map(\.bytes) == upstream.records.map(\.bytes), "\(topic)")
                #expect(own.answer == upstream.answer)
            }
            try await self.publish(bus, ["6"], topics: ["ssa/conjunction", "ssa/orbit"])
            try await relay.reaches(there)
            #expect(try await here.everything().records == there.everything().records)
            for client in [here, there] { await client.close() }
            try await relay.stop()
            // Whoever verifies the relay's copy is told that it was erased, and finds nothing wrong.
            let (findings, report) = try await verifyJournal(of: relay.path, relaying: bus.folder)
            #expect(findings == [] && report.notes.count == 1)
            try await bus.stop()
        }
    }

    private func redact(_ position: UInt64, in path: String) async throws {
        let context = try Context()
        _ = try await Redaction.redact(
            position,
            of: .public,
            by: "the operator",
            because: "spillage",
            settings: try Settings(environment: ["TAIWA_DATA": path]),
            context: context
        )
        await context.close()
    }

    @Test("an erased event is committed with its tombstone: wherever a crash cuts, nothing is altered, and it goes on")
    func oneCommit() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            try await self.publish(bus, ["1", "2", "spilled", "4", "5"])
            bus = try await self.restart(bus) { try await self.redact(3, in: bus.path) }
            var relay = try RunningRelay(in: "\(path)/relay", of: bus.folder.account(try AccountName("operator")))
            let there = try bus.client()
            try await relay.reaches(there)
            try await relay.stop()
            let records = try await self.records(of: "\(relay.path)/bus/journal")
            let tombstone = try #require(records.firstIndex { $0.name == "tombstone" })
            let erased = try #require(records.firstIndex { $0.name == "3" })
            try #require(tombstone < erased)
            #expect(records.count { $0.name == "tombstone" } == 1)
            // Between two commits there is a mark.
            let commit = records[tombstone...erased]
            #expect(zip(commit, commit.dropFirst()).allSatisfy { $0.bytes.upperBound == $1.bytes.lowerBound })
            let segment = URL(filePath: JournalFolder("\(relay.path)/bus/journal").path(0))
            let whole = try Data(contentsOf: segment)
            var cuts = commit.flatMap { [$0.bytes.lowerBound, $0.bytes.lowerBound + $0.bytes.count / 2] }
            cuts.append(records[erased].bytes.upperBound)
            for cut in cuts {
                try whole.prefix(cut).write(to: segment)
                let (findings, report) = try await verifyJournal(of: relay.path, relaying: bus.folder)
                #expect(findings.allSatisfy { $0.kind != .altered }, "cut at \(cut): \(findings)")
                let isAlone = (records[tombstone].bytes.upperBound..<records[erased].bytes.upperBound).contains(cut)
                #expect(report.notes.contains { $0.hasSuffix("and has not come yet") } == isAlone)
            }
            for cut in [records[erased].bytes.lowerBound, records[erased].bytes.upperBound - 1] {
                try whole.prefix(cut).write(to: segment)
                relay = try RunningRelay(in: relay.path, of: bus.folder.account(try AccountName("operator")))
                try await relay.reaches(there)
                let here = try await relay.client()
                #expect(try await here.everything().records == there.everything().records)
                await here.close()
                try await relay.stop()
                let (findings, report) = try await verifyJournal(of: relay.path, relaying: bus.folder)
                #expect(findings == [] && report.notes.count == 1)
            }
            await there.close()
            try await bus.stop()
        }
    }

    /// What a journal has, and where: positions, tombstones, and what else.
    private func records(of journal: String) async throws -> [(name: String, bytes: Range<Int>)] {
        let context = try Context()
        let loop = try PollLoop(context, name: "journal")
        let records = Mutex<[(name: String, bytes: Range<Int>)]>([])
        let opened = try await Journal(journal, on: loop) { record, place in
            let name =
                switch record {
                case .event(let event): "\(event.position)"
                case .other(.redacted): "tombstone"
                case .other: "other"
                }
            let start = Int(place.offset)
            records.withLock { $0.append((name, start..<start + record.encodedBytes)) }
        }
        await opened.close()
        await loop.shutdown()
        await context.close()
        return records.withLock { $0 }
    }

    @Test("what is redacted upstream stays at a relay until it is redacted there too; it follows on, and both verify")
    func redactedTwice() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            try await self.publish(bus, ["1", "spilled", "3"])
            let account = bus.folder.account(try AccountName("operator"))
            var relay = try RunningRelay(in: "\(path)/relay", of: account)
            var there = try bus.client()
            try await relay.reaches(there)
            await there.close()
            bus = try await self.restart(bus) { try await self.redact(2, in: bus.path) }
            try await self.publish(bus, ["4"])
            there = try bus.client()
            try await relay.reaches(there)
            var here = try await relay.client()
            #expect(try await here.titles(4) == ["1", "spilled", "3", "4"])
            await here.close()
            try await relay.stop()
            try await self.redact(2, in: relay.path)
            relay = try RunningRelay(in: relay.path, of: account)
            try await self.publish(bus, ["5"])
            try await relay.reaches(there)
            here = try await relay.client()
            #expect(try await here.everything().records == there.everything().records)
            _ = try await relay.health { $0.status == .ok && $0.figures["behind"] == 0 }
            for client in [here, there] { await client.close() }
            try await relay.stop()
            try await bus.stop()
            for (path, upstream) in [(bus.path, nil), (relay.path, bus.folder)] as [(String, ExchangeFolder?)] {
                let (findings, report) = try await verifyJournal(of: path, relaying: upstream)
                #expect(findings == [] && report.notes.count == 1)
                #expect(report.notes.first?.hasPrefix("public position 2 was redacted by the operator") == true)
                #expect(report.audiences[.public]?.size == 5)
            }
        }
    }
}
