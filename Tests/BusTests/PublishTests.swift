import BusCore
import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import Testing

@Suite("Publishing", .timeLimit(.minutes(5))) struct PublishTests {
    @Test("an acknowledged event reaches a reader byte for byte, with a signature that holds")
    func delivers() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            let event = Event(try update("Close approach"))
            let receipt = try await publisher.publish(event)
            #expect(receipt == Receipt(audience: .public, position: 1, isDuplicate: false))
            let delivery = try await client.withSubscription(to: [.all], from: .earliest) { events in
                for try await case .update(let delivery) in events { return delivery }
                throw ExchangeError.closed
            }
            #expect(delivery.bytes == event.json())
            #expect(EventSignature.verify(delivery.signature, of: delivery.bytes, by: client.credentials.publicKey))
            await publisher.close()
            await client.close()
        }
    }

    @Test("everything acknowledged is there, in order, after the bus was stopped and started again")
    func survivesRestart() async throws {
        try await withFolder { path in
            let titles = (1...50).map { "Update \($0)" }
            var bus = try await RunningBus(in: path)
            var client = try bus.client()
            let publisher = try await Publisher(client)
            for title in titles { _ = try await publisher.publish(Event(try update(title))) }
            await publisher.close()
            await client.close()
            try await bus.stop()
            bus = try await RunningBus(in: path)
            client = try bus.client()
            #expect(try await client.titles(50) == titles)
            await client.close()
            try await bus.stop()
        }
    }

    @Test("a live reader gets what is published after it caught up, once, whatever the number of topics")
    func live() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            _ = try await publisher.publish(Event(try update("before")))
            let titles = try await client.withSubscription(to: [.all], from: .earliest) { events in
                var titles: [String] = []
                for try await event in events {
                    switch event {
                    case .caughtUp where titles.count == 1:
                        for number in 1...3 {
                            let topics = ["ssa/conjunction", "ssa/orbit", "rules/norms"]
                            _ = try await publisher.publish(Event(try update("live \(number)", topics: topics)))
                        }
                    case .update(let delivery): titles.append(try delivery.event().data.title.text(in: "en"))
                    default: break
                    }
                    if titles.count == 4 { break }
                }
                return titles
            }
            #expect(titles == ["before", "live 1", "live 2", "live 3"])
            await publisher.close()
            await client.close()
        }
    }

    @Test("the same content collected twice is stored once")
    func storesOnce() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            let first = try await publisher.publish(Event(try update("one")), deduplicationKey: "k")
            let second = try await publisher.publish(Event(try update("one again")), deduplicationKey: "k")
            #expect(!first.isDuplicate && second.isDuplicate && second.position == first.position)
            await publisher.close()
            await client.close()
        }
    }

    @Test(
        "nobody publishes outside a grant, or with what is no event",
        arguments: [("portal", "us.nasa"), ("reader", "us.nasa"), ("jaxa", "us.nasa")]
    )
    func refuses(account: String, agency: String) async throws {
        try await withBus { bus in
            var registry = try RegistryFile.load(bus.folder.registryFile)
            for name in ["reader", "jaxa"] {
                let credentials = Credentials.generate(account: try AccountName(name))
                try bus.folder.enter(credentials)
                let grant = Grant(agencies: ["jp.jaxa"], topics: [.all], audiences: ["public"])
                registry.accounts[credentials.account] = Account(
                    keys: [credentials.publicKey],
                    read: [.public],
                    publish: name == "jaxa" ? [grant] : []
                )
            }
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            for name in ["reader", "jaxa"] { try bus.folder.introduce(try AccountName(name), registry) }
            let client = try bus.client(account)
            let publisher = try await Publisher(client)
            await #expect(throws: (any Error).self) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { _ = try await publisher.publish(Event(try update("x", agency: agency))) }
                    group.addTask {
                        // An account without any grant is not even let in; its publish never ends by itself.
                        try await Task.sleep(for: .seconds(3))
                        throw ExchangeError.closed
                    }
                    defer { group.cancelAll() }
                    try await group.next()
                }
            }
            await publisher.close()
            await client.close()
        }
    }

    @Test("a reader without a grant sees neither the events of an audience nor its heads")
    func hidesAudiences() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            _ = try await publisher.publish(Event(try update("for one side", audience: "jp")))
            _ = try await publisher.publish(Event(try update("for all")))
            let portal = try bus.client("portal")
            let welcome: Welcome = try await portal.request(.bus, "welcome", Nothing())
            #expect(Array(welcome.heads.positions.keys) == [.public])
            #expect(try await portal.titles(1) == ["for all"])
            #expect(Set(try await client.titles(2)) == ["for one side", "for all"])
            await publisher.close()
            await portal.close()
            await client.close()
        }
    }

    @Test("topics select, and a pattern in the middle selects too")
    func selects() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            for topic in ["ssa/orbit", "space-weather/alert", "gnss/gps"] {
                _ = try await publisher.publish(Event(try update(topic, topics: [topic])))
            }
            #expect(try await client.titles(1, of: ["*/alert"]) == ["space-weather/alert"])
            #expect(try await client.titles(2, of: ["ssa/>", "gnss/gps"]) == ["ssa/orbit", "gnss/gps"])
            await publisher.close()
            await client.close()
        }
    }
}
