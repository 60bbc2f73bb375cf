import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore
@testable import Journal

@Suite("A relay that cannot have what it needs", .timeLimit(.minutes(5))) struct RelayHardshipTests {
    private static let anything = Grant(agencies: ["*"], topics: [.all], audiences: ["*"])

    private static func publish(_ bus: RunningBus, _ titles: [String], as account: String = "operator") async throws {
        let client = try bus.client(account)
        let publisher = try await Publisher(client)
        for title in titles { _ = try await publisher.publish(Event(try update(title))) }
        await publisher.close()
        await client.close()
    }

    @Test(
        "at its first start without the exchange it serves nothing and says so, and follows it when it comes elsewhere"
    )
    func awayAtFirst() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            try await Self.publish(bus, ["1", "2"])
            let account = bus.folder.account(try AccountName("operator"))
            try await bus.stop()
            let relays = try ["relay", "other"].map { try RunningRelay(in: "\(path)/\($0)", of: account) }
            for relay in relays {
                try await relay.warns(of: "a relay begins when the exchange that it follows answers")
                #expect(!ExchangeFolder.exists(relay.folder.connectFile))
                #expect(!ExchangeFolder.exists("\(relay.path)/bus/journal"))
            }
            try await relays[1].stop()
            // On other ports, as connect.json says then.
            bus = try await RunningBus(in: bus.path)
            let there = try bus.client()
            try await relays[0].reaches(there)
            let here = try await relays[0].client()
            #expect(try await here.everything().records == there.everything().records)
            for client in [here, there] { await client.close() }
            try await relays[0].stop()
            try await bus.stop()
        }
    }

    @Test(
        "what bears no signature that holds is not taken, nor what follows; what came before is served, and it says why",
        arguments: ["wrong", "unknownKey"]
    )
    func unverifiable(fault: String) async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: "\(path)/upstream")
            let name = try AccountName("jaxa")
            let admitted = try bus.admit([name]) { Account(keys: $0, publish: [Self.anything]) }
            try await bus.knows(admitted)
            try await Self.publish(bus, ["1", "2"])
            try await Self.publish(bus, ["3"], as: "jaxa")
            try await Self.publish(bus, ["4"])
            try await bus.stop()
            var registry = admitted
            if fault == "wrong" {
                try await Self.forge(3, in: "\(bus.path)/bus")
            } else {
                registry.accounts[name] = nil
                try RegistryFile.store(registry, at: bus.folder.registryFile)
            }
            bus = try await RunningBus(in: bus.path)
            let account = bus.folder.account(try AccountName("operator"))
            var relay = try RunningRelay(in: "\(path)/relay", of: account)
            let said = "position 3 of public came with a signature that does not hold (\(fault), key "
            let health = try await relay.health { $0.reason?.contains("nothing more is taken: \(said)") == true }
            #expect(health.status == .failing)
            try await relay.warns(of: said)
            let here = try await relay.client()
            #expect(try await here.titles(2) == ["1", "2"])
            #expect(try await here.welcome().heads.positions[.public] == 2)
            await here.close()
            try await relay.stop()
            if fault == "unknownKey" {
                // The remedy that it names.
                registry.accounts[name] = admitted.accounts[name]
                registry.accounts[name]?.keys[0].retired = .now
                try RegistryFile.store(registry, at: bus.folder.registryFile)
                try await bus.knows(registry)
                relay = try RunningRelay(in: relay.path, of: account)
                let there = try bus.client()
                try await relay.reaches(there)
                let client = try await relay.client()
                #expect(try await client.titles(4) == ["1", "2", "3", "4"])
                for client in [client, there] { await client.close() }
                try await relay.stop()
            }
            try await bus.stop()
        }
    }

    /// Has a position of `public` bear the signature of the one before, in a journal that nothing else contradicts.
    private static func forge(_ position: UInt64, in data: String) async throws {
        let fixture = try JournalFixture("\(data)/journal")
        let (place, event, other) = try await fixture.withReader { reader in
            let events = try await reader.events(.public, position - 1..<position + 1, upTo: .max)
            return (try await reader.place(.public, position), events[1], events[0])
        }
        let journal = try await fixture.open(segmentBytes: 64 * 1_048_576).journal
        try await journal.replace(
            place,
            by: EventRecord(
                audience: event.audience,
                position: event.position,
                time: event.time,
                account: event.account,
                instance: event.instance,
                epoch: event.epoch,
                sequence: event.sequence,
                deduplicationKey: event.deduplicationKey,
                agency: event.agency,
                topics: event.topics,
                numbers: event.numbers,
                keyID: event.keyID,
                signature: other.signature,
                context: event.context,
                bytes: event.bytes
            )
        )
        await journal.close()
        await fixture.close()
        for name in ["snapshot.json", "checkpoints"] { try FileManager.default.removeItem(atPath: "\(data)/\(name)") }
    }

    @Test(
        "what the exchange no longer keeps ends the taking, which says what to do; with a copy of its journal it goes on"
    )
    func trimmed() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: "\(path)/upstream", later: 31)
            try await bus.knows(
                try bus.admit([try AccountName("jaxa")]) { Account(keys: $0, publish: [Self.anything]) }
            )
            try await Self.publish(bus, (1...4).map { "\($0)" })
            let account = bus.folder.account(try AccountName("operator"))
            var relay = try RunningRelay(in: "\(path)/relay", of: account)
            let there = try bus.client()
            try await relay.reaches(there)
            try await relay.stop()
            try await Self.publish(bus, (5...30).map { "\($0)" }, as: "jaxa")
            try await bus.trim()
            let first = try #require(try await there.welcome().trimmed?[.public])
            #expect(first > 5)
            for _ in 1...2 {
                relay = try RunningRelay(in: relay.path, of: account)
                let said = "the exchange keeps public from position \(first) on only"
                let health = try await relay.health { $0.reason?.contains("nothing more is taken: \(said)") == true }
                #expect(
                    health.status == .failing
                        && health.reason?.contains("put a copy of the exchange's bus/journal") == true
                )
                let here = try await relay.client()
                #expect(try await here.titles(4) == ["1", "2", "3", "4"])
                #expect(try await here.welcome().heads.positions[.public] == 4)
                await here.close()
                try await relay.stop()
            }
            let files = FileManager.default
            for name in ["journal", "snapshot.json", "upstream-keys.json"] {
                try files.removeItem(atPath: "\(relay.path)/bus/\(name)")
            }
            try files.copyItem(atPath: "\(bus.path)/bus/journal", toPath: "\(relay.path)/bus/journal")
            relay = try RunningRelay(in: relay.path, of: account)
            try await Self.publish(bus, ["31"])
            try await relay.reaches(there)
            // Readers find the keys of what was copied too.
            let here = try await relay.client()
            #expect(try await here.titles(32 - Int(first)) == (Int(first)...31).map { "\($0)" })
            #expect(try await here.everything().records == there.everything().records)
            #expect(try await here.welcome().trimmed == there.welcome().trimmed)
            for client in [here, there] { await client.close() }
            try await relay.stop()
            try await bus.stop()
        }
    }
}
