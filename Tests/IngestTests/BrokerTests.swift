import Exchange
import Foundation
import Language
import Logging
import Schema
import ServiceKit
import TestSupport
import Testing

@testable import IngestCore
@testable import Outbound

@Suite(
    "A source at a broker",
    .enabled("needs the Debian packages mosquitto and mosquitto-clients") { Broker.isInstalled },
    .timeLimit(.minutes(5))
)
struct BrokerTests {
    private static func wis(_ name: String, _ broker: Broker, freshness: Int? = nil) throws -> WatchedSource {
        try source(name, broker.url("cache/a/wis2/#"), topic: "earth/weather", freshness: freshness)
    }

    static let topic = "cache/a/wis2/jp-test-centre/data/core/weather"

    /// The numbers of the notifications among updates, in their order.
    private static func numbers(_ updates: [Update]) -> [Int] {
        updates.compactMap { update in
            guard case .dataNotice = update.payload else { return nil }
            return update.source.item.flatMap { Int($0.suffix(12)) }
        }
    }

    private static func states(_ updates: [Update]) -> [String] {
        updates.compactMap { update in
            if case .sourceNotice(let notice) = update.payload { notice.state } else { nil }
        }
    }

    @Test("what it sends is published once and in order, and what comes while no replica is there comes to the next")
    func inOrder() async throws {
        let broker = try await Broker()
        try await withBus { bus in
            let sources = [try Self.wis("wis2", broker)]
            try await withIngest(of: bus, sources) {
                _ = try await bus.source("wis2") { $0.state == .ok }
                try await broker.publish(Self.topic, (0..<300).map { notification($0) })
                // They are counted after they were published, and not again by who is given them again.
                _ = try await bus.source("wis2") { $0.items == 300 }
            }
            try await broker.publish(Self.topic, (300..<900).map { notification($0) })
            let updates = try await withIngest(of: bus, sources) {
                let updates = try await bus.updates(900)
                _ = try await bus.source("wis2") { $0.items == 900 && $0.format == "wis2-notification" }
                return updates
            }
            #expect(Self.numbers(updates) == Array(0..<900))
            #expect(updates.allSatisfy { $0.source.url == sources[0].url && $0.origin == .collected })
            #expect(try await bus.updates().count == 900)
        }
        await broker.stop()
    }

    @Test("what several brokers send of one message is published once")
    func severalBrokers() async throws {
        let brokers = [try await Broker(), try await Broker()]
        try await withBus { bus in
            let sources = try brokers.enumerated().map { try Self.wis("wis2-\($0)", $1) }
            let updates = try await withIngest(of: bus, sources) {
                for source in sources { _ = try await bus.source(source.name) { $0.state == .ok } }
                try await brokers[0].publish(Self.topic, [notification(1)])
                _ = try await bus.updates(1)
                try await brokers[1].publish(Self.topic, [notification(1), notification(2)])
                _ = try await bus.updates(2)
                // By then the first broker's source is known to bring nothing more.
                try await brokers[0].publish(Self.topic, [notification(2), notification(3)])
                return try await bus.updates(3)
            }
            #expect(Self.numbers(updates) == [1, 2, 3])
        }
        for broker in brokers { await broker.stop() }
    }

    @Test("a message that cannot be read is kept as it came, those around it are published, and the source recovers")
    func garbage() async throws {
        let broker = try await Broker()
        let garbage: [UInt8] = [0xFF, 0x00, 0xFE] + Array("{\"id\":".utf8)
        try await withBus { bus in
            let updates = try await withIngest(of: bus, [try Self.wis("wis2", broker)]) {
                _ = try await bus.source("wis2") { $0.state == .ok }
                try await broker.publish(Self.topic, [notification(1)])
                try await broker.publish(Self.topic, [garbage])
                let (marks, kept) = try await bus.source("wis2") { $0.state == .quarantined }
                #expect(marks.reason?.hasPrefix("\(Self.topic): ") == true && marks.errors == 1)
                let client = try bus.client()
                #expect(kept.count == 1)
                for document in kept { #expect(try await client.document(document, of: "wis2") == garbage) }
                await client.close()
                try await broker.publish(Self.topic, [notification(2)])
                _ = try await bus.source("wis2") { $0.state == .ok }
                return try await bus.updates(4)
            }
            #expect(Self.numbers(updates) == [1, 2])
            #expect(Self.states(updates) == ["quarantined", "recovered"])
        }
        await broker.stop()
    }

    @Test("a message that is too large to be taken is told, and those around it are published")
    func oversize() async throws {
        try await withBus { bus in
            let source = try source("wis2", "mqtts://broker.example/#", topic: "earth/weather")
            let client = try bus.client("ingest")
            let gate = AddressGate()
            let bench = WorkBench(
                client: client,
                publisher: try await Publisher(client),
                http: try HTTPClient(gate: gate, userAgent: "taiwa-test"),
                gate: gate,
                logger: Program.logger("test", level: .critical),
                budgets: [:],
                classifier: .standard,
                callbacks: nil
            )
            let lease = try #require(SourceList([source]).leases(of: "test").keys.first)
            let answer: LeaseAnswer = try await client.request(
                .bus,
                "lease",
                LeaseQuestion(replica: "test", hosts: [lease])
            )
            let poll = bench.poll(source, Lease(name: lease, token: try #require(answer.tokens[lease])))
            var marks = SourceMarks()
            let (finding, failed) = try await poll.take(
                [
                    MQTTMessage(topic: "a", payload: notification(1), oversize: nil),
                    MQTTMessage(topic: "b", payload: [], oversize: 2_000_000),
                    MQTTMessage(topic: "c", payload: notification(2), oversize: nil),
                ],
                &marks
            )
            #expect(finding.published == 2 && failed == 1 && marks.state == .quarantined)
            #expect(marks.reason?.hasPrefix("b: a message has 2000000 bytes, and at most 1048576 are taken") == true)
            #expect(try await bus.source("wis2").kept.isEmpty)
            await bench.publisher.close()
            await bench.http.close()
            await client.close()
        }
    }

    @Test("one that cannot be reached is silent, with what to do, and is connected to again as soon as it is back")
    func unreachable() async throws {
        let broker = try await Broker(.init(isDurable: true))
        await broker.stop()
        try await withBus { bus in
            let updates = try await withIngest(of: bus, [try Self.wis("wis2", broker)]) {
                let marks = try await bus.source("wis2") { $0.state == .silent }.marks
                #expect(marks.reason?.contains("check that it is up") == true && marks.failures > 0)
                try await broker.start()
                _ = try await bus.source("wis2") { $0.state == .ok }
                // And it ends while it is connected to.
                await broker.stop()
                try await broker.start()
                try await broker.publish(Self.topic, [notification(1)])
                var updates: [Update] = []
                while Self.numbers(updates).isEmpty { updates = try await bus.updates() }
                return updates
            }
            #expect(Self.states(updates).prefix(2) == ["silent", "recovered"] && Self.numbers(updates) == [1])
        }
        await broker.stop()
    }

    @Test("one that is connected to and sends nothing for longer than expected is silent")
    func quiet() async throws {
        let broker = try await Broker()
        try await withBus { bus in
            let marks = try await withIngest(of: bus, [try Self.wis("wis2", broker, freshness: 1)]) {
                try await bus.source("wis2") { $0.state == .silent }.marks
            }
            #expect(marks.reason?.contains("it answers, but nothing new has come since") == true)
        }
        await broker.stop()
    }

    @Test("user and password come from a file that nobody else may read, and are named nowhere")
    func credentials() async throws {
        let broker = try await Broker(.init(login: ("everyone", "s3cret")))
        let folder = try TemporaryFolder()
        let file = folder.file("credentials")
        try Data("everyone\nwr0ng\n".utf8).write(to: URL(filePath: file))
        var wis = try Self.wis("wis2", broker)
        wis.credentials = file
        func allow(_ mode: Int) throws {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
        }
        try allow(0o644)
        let source = wis
        try await withBus { bus in
            let updates = try await withIngest(of: bus, [source]) {
                _ = try await bus.source("wis2") { $0.reason?.contains("run chmod 600 on it") == true }
                try allow(0o600)
                _ = try await bus.source("wis2") { $0.reason?.contains("correct user, password and topic") == true }
                try Data("everyone\ns3cret\n".utf8).write(to: URL(filePath: file))
                _ = try await bus.source("wis2") { $0.state == .ok }
                try await broker.publish(Self.topic, [notification(1)])
                return try await bus.updates(3)
            }
            #expect(Self.states(updates) == ["silent", "recovered"] && Self.numbers(updates) == [1])
            for update in updates {
                let text = String(decoding: JSONText.encode(update), as: UTF8.self)
                #expect(!text.contains("wr0ng") && !text.contains("s3cret"))
            }
        }
        await broker.stop()
    }
}
