import Exchange
import Schema
import ServiceKit
import TestSupport
import Testing

@testable import BusCore

@Suite("Health at the bus", .timeLimit(.minutes(5))) struct HealthTests {
    private static func report(_ service: String, _ instance: String?) -> HealthAnswer {
        HealthAnswer(service: service, instance: instance, status: .ok)
    }

    @Test("a report counts for ten seconds, and a replica's newest only")
    func term() {
        var reports = Reports()
        let now = ContinuousClock.now
        reports.take(Self.report("ingest", "a/1"), now: now)
        reports.take(HealthAnswer(service: "ingest", instance: "a/1", status: .failing), now: now + .seconds(3))
        reports.take(Self.report("ingest", "b/1"), now: now + .seconds(5))
        #expect(reports.of("ingest", now: now + .seconds(12.9)).map(\.status) == [.failing, .ok])
        #expect(reports.of("ingest", now: now + .seconds(13)).map(\.instance) == ["b/1"])
        #expect(reports.of("ingest", now: now + .seconds(15)).isEmpty)
        #expect(reports.of("portal", now: now).isEmpty)
    }

    @Test("no more replicas are listed than there can be")
    func bound() {
        var reports = Reports()
        for number in 0..<1_000 { reports.take(Self.report("ingest", "host/\(number)"), now: .now) }
        #expect(reports.of("ingest", now: .now).count == Reports.replicas)
    }

    @Test("an account reports of the service of its own name, and only services see what others reported")
    func ownName() async throws {
        try await withBus { bus in
            let (portal, ingest) = (try bus.client("portal"), try bus.client("ingest"))
            let _: Nothing = try await portal.request(.bus, "report", Self.report("portal", "a/1"))
            let large = HealthAnswer(
                service: "portal",
                instance: "a/1",
                status: .ok,
                figures: [String(repeating: "x", count: 10_000): 1]
            )
            for wrong in [Self.report("ingest", "a/1"), Self.report("portal", nil), large] {
                await #expect(throws: ExchangeError.self) {
                    let _: Nothing = try await portal.request(.bus, "report", wrong)
                }
            }
            let own: HealthReports = try await portal.request(.bus, "reports", HealthReportsQuestion(service: "portal"))
            let seen: HealthReports = try await ingest.request(
                .bus,
                "reports",
                HealthReportsQuestion(service: "portal")
            )
            #expect(own == seen && seen.reports.map(\.instance) == ["a/1"])
            await #expect(throws: ExchangeError.self) {
                let _: HealthReports = try await portal.request(
                    .bus,
                    "reports",
                    HealthReportsQuestion(service: "ingest")
                )
            }
            await portal.close()
            await ingest.close()
        }
    }

    @Test("the bus's health tells an account of the audiences that it may read and no others")
    func heads() async throws {
        try await withBus { bus in
            let (portal, operators) = (try bus.client("portal"), try bus.client())
            let seen: HealthAnswer = try await portal.request(.bus, "health", Nothing())
            let all: HealthAnswer = try await operators.request(.bus, "health", Nothing())
            #expect(seen.cursor?.positions.keys.map(\.name) == ["public"])
            #expect(all.cursor?.positions.count == 4)
            await portal.close()
            await operators.close()
        }
    }

    @Test("an account is told of the streams that it may read and no others, and anew when that changes")
    func connectFile() async throws {
        try await withBus { bus in
            let account = bus.folder.account(try AccountName("portal"))
            #expect(try ConnectFile.load(from: account.connectFile).live.keys.map(\.name) == ["public"])
            var registry = try RegistryFile.load(bus.folder.registryFile)
            registry.accounts[try AccountName("portal")]?.read = try ["jp", "public"].map { try Audience($0) }
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            while try ConnectFile.load(from: account.connectFile).live.count < 2 { await Task.yield() }
            #expect(try ConnectFile.load(from: account.connectFile).live.keys.sorted().map(\.name) == ["jp", "public"])
        }
    }
}
