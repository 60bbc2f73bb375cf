import Exchange
import Foundation
import Schema
import TestSupport
import Testing

@Suite("Publishers with an outbox", .timeLimit(.minutes(5))) struct OutboxTests {
    @Test("what was not acknowledged is sent by who opens the outbox next, and what was is not")
    func reopened() async throws {
        try await withScriptedBus { bus, client in
            try await withFolder { folder in
                let first = try await Publisher(client, outbox: folder)
                let publishing = Task { try await first.publish((1...3).map { OutgoingEvent(Array("\($0)".utf8)) }) }
                let before = try await bus.nextPublish()
                #expect(before.sequences == [1, 2, 3] && before.head.epoch == 1)
                try await bus.acknowledge(before, "1 1 stored public 1")
                // Nobody waits for it any more, and it is kept all the same.
                publishing.cancel()
                await #expect(throws: CancellationError.self) { _ = try await publishing.value }
                await first.close()

                let second = try await Publisher(client, outbox: folder)
                async let recovered = second.recoveredEvents()
                var after = try await bus.nextPublish()
                while after.head.epoch == 1 { after = try await bus.nextPublish() }
                #expect(after.head.instance == before.head.instance && after.head.epoch == 2)
                let kept = after.entries.map(\.event).suffix(2)
                #expect(after.sequences.suffix(2) == [2, 3] && Array(kept) == before.entries.dropFirst().map(\.event))
                try await bus.acknowledge(after, "1 2 duplicate public 1", "3 3 DENIED no")
                let results = try await recovered.suffix(2)
                #expect(results.first == .success(Receipt(audience: .public, position: 2, isDuplicate: true)))
                #expect(results.last == .failure(.refused(code: "DENIED", sentence: "no")))
                async let receipt = second.publish(Event(try update("new")))
                // On a slow machine what was acknowledged may have been sent once more before.
                var new = try await bus.nextPublish()
                while new.sequences != [4] { new = try await bus.nextPublish() }
                #expect(new.head.from == 4)
                try await bus.acknowledge(new, "4 4 stored public 3")
                #expect(try await receipt.position == 3)
                await second.close()

                let third = try await Publisher(client, outbox: folder)
                #expect(try await third.recoveredEvents().isEmpty)
                await third.close()
            }
        }
    }

    @Test("two publishers at one outbox are refused, until the first one is closed")
    func locked() async throws {
        try await withScriptedBus { _, client in
            try await withFolder { folder in
                let first = try await Publisher(client, outbox: folder)
                let error = await #expect(throws: ExchangeError.self) {
                    _ = try await Publisher(client, outbox: folder)
                }
                let reason = "another program publishes from this outbox; wait for its end, or name another folder"
                #expect(error == .file(path: folder, reason: reason))
                await first.close()
                await (try Publisher(client, outbox: folder)).close()
            }
        }
    }

    @Test("a damaged outbox is refused with the place of the damage, and is left as it is")
    func damaged() async throws {
        try await withScriptedBus { _, client in
            try await withFolder { folder in
                let publisher = try await Publisher(client, outbox: folder)
                let file = URL(filePath: "\(folder)/events")
                for event in ["<first>", "<second>", "<third>"] {
                    let publishing = Task { try await publisher.publish([OutgoingEvent(Array(event.utf8))]) }
                    while try Data(contentsOf: file).range(of: Data(event.utf8)) == nil { await Task.yield() }
                    publishing.cancel()
                }
                var bytes = try Data(contentsOf: file)
                await publisher.close()
                bytes[60] ^= 1
                try bytes.write(to: file)
                let error = await #expect(throws: ExchangeError.self) {
                    _ = try await Publisher(client, outbox: folder)
                }
                #expect("\(String(describing: error))".contains("damaged at byte"))
                #expect(try Data(contentsOf: file) == bytes)
            }
        }
    }

    @Test("a real bus stores once what is sent again from an outbox, and fences who had it before")
    func fenced() async throws {
        try await withBus { bus in
            try await withFolder { folder in
                let client = try bus.client()
                let first = try await Publisher(client, outbox: "\(folder)/one")
                let events = try (1...1_500).map { OutgoingEvent(Event(try update("\($0)")).json()) }
                let stored = try await first.publish(events).map { try $0.get().position }
                #expect(stored == Array(1...1_500))
                // As a copy of the folder would be used by another machine.
                try FileManager.default.copyItem(atPath: "\(folder)/one", toPath: "\(folder)/two")
                let second = try await Publisher(client, outbox: "\(folder)/two")
                for result in try await second.recoveredEvents() { #expect(try result.get().isDuplicate) }
                #expect(try await second.publish(Event(try update("second"))).position == 1_501)
                let error = await #expect(throws: ExchangeError.self) {
                    _ = try await first.publish(Event(try update("first")))
                }
                guard case .refused("FENCED", _) = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(try await client.titles(1_501).last == "second")
                await first.close()
                await second.close()
                await client.close()
            }
        }
    }
}
