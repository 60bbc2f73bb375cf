import Exchange
import Foundation
import Ledger
import Schema
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore

@Suite("A relay whose exchange is not what it was", .timeLimit(.minutes(1))) struct RelayDivergenceTests {
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
            let exchange = ExchangeFolder("\(path)/relay/exchange")
            let verifier = JournalVerifier(
                journal: "\(path)/relay/bus/journal",
                registry: try RegistryFile.load(bus.folder.registryFile),
                checkpoints: CheckpointFolder("\(path)/relay/bus/checkpoints").files,
                key: try LogKey(try #require(ConnectFile.load(from: exchange.connectFile).logKey))
            )
            var findings: [Finding] = []
            let report = try await verifier.run(found: { findings.append($0) })
            #expect(findings == [] && report.notes.count == 1)
            try await bus.stop()
        }
    }
}
