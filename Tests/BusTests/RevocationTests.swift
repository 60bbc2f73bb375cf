@testable import BusCore
import Exchange
import Schema
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@Suite("Access ends", .timeLimit(.minutes(5))) struct RevocationTests {
    /// How long what the operator takes away may still be had.
    static let bound: Duration = .seconds(5)

    @Test("who loses an audience is put out of its live stream, and others catch up without a gap")
    func live() async throws {
        try await withBus { bus in
            let names = try ["stays", "leaves"].map { try AccountName($0) }
            let everyone = try ["public", "jp"].map { try Audience($0) }
            var registry = try bus.admit(names) { Account(keys: $0, read: everyone) }
            try await bus.knows(registry)
            let client = try bus.client()
            let publisher = try await Publisher(client)
            _ = try await publisher.publish(Event(try update("1", audience: "jp")))
            let leaver = try await LiveListener(bus, as: "leaves", to: "jp")
            try await leaver.connects()
            let stayer = try bus.client("stays")
            let events = Task { try await stayer.titles(3) }
            _ = try await publisher.publish(Event(try update("2", audience: "jp")))
            #expect(try await leaver.title() == "2")
            registry.accounts[names[1]]?.read = [.public]
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            try await leaver.isPutOut(within: Self.bound)
            _ = try await publisher.publish(Event(try update("3", audience: "jp")))
            #expect(try await events.value == ["1", "2", "3"])
            await leaver.close()
            await stayer.close()
            await publisher.close()
            await client.close()
        }
    }

    @Test(
        "a revoked key neither replays, asks nor publishes any more, and one whose date comes neither",
        arguments: [true, false]
    )
    func requests(isRevoked: Bool) async throws {
        try await withBus { bus in
            let name = try AccountName("agency")
            let grant = Grant(agencies: ["*"], topics: [.all], audiences: ["*"])
            var registry = try bus.admit([name]) { keys in
                Account(keys: keys, read: [.public], publish: [grant])
            }
            try await bus.knows(registry)
            let client = try bus.client("agency")
            let publisher = try await Publisher(client)
            _ = try await publisher.publish(Event(try update("while it counted")))
            #expect(try await client.titles(1) == ["while it counted"])
            if isRevoked {
                registry.accounts[name]?.keys[0].retired = .now
            } else {
                registry.accounts[name]?.keys[0].valid.until = Timestamp.now.adding(seconds: 2)
            }
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            let isOut = try await ends(within: Self.bound + (isRevoked ? .zero : .seconds(2))) {
                let _: Welcome = try await client.request(.bus, "welcome", Nothing(), timeout: .seconds(1))
            }
            #expect(isOut)
            // On a busy machine a request may have failed before that, for taking too long.
            while try !bus.audit().contains(where: { $0.contains("access ended") && $0.contains("agency") }) {
                await Task.yield()
            }
            let late = Task { try await publisher.publish(Event(try update("too late"))) }
            let operators = try bus.client()
            let other = try await Publisher(operators)
            _ = try await other.publish(Event(try update("by another")))
            #expect(try await operators.titles(2) == ["while it counted", "by another"])
            late.cancel()
            await publisher.close()
            await client.close()
            await other.close()
            await operators.close()
        }
    }

    private static func message(
        _ event: [UInt8],
        by signer: Credentials,
        _ signature: String,
        from sender: Credentials
    ) -> Message {
        var bytes: [UInt8] = []
        PublishMessage.Head(instance: "instance", epoch: 1, from: 1, count: 1).write(to: &bytes)
        PublishMessage.write(
            sequence: 1,
            deduplicationKey: nil,
            isBackfill: false,
            keyID: signer.publicKey.id,
            signature: signature,
            context: [],
            event: event,
            to: &bytes
        )
        return Message([Frame("peer"), Frame(bytes)], userID: "\(sender.account) \(sender.publicKey.id)")
    }

    private static func admit(_ message: Message, to admission: inout Admission) -> [Admission.Incoming] {
        var incoming: [Admission.Incoming] = []
        message.frames[1].withUnsafeBytes { bytes in
            admission.admit(
                bytes,
                frameCount: 1,
                from: message.frames[0],
                message.userID,
                now: .now,
                to: &incoming
            )
        }
        return incoming
    }

    @Test("a connection whose key is retired is nobody's at once, before it is ended")
    func atOnce() throws {
        let credentials = Credentials.generate(account: try AccountName("agency"))
        let grant = Grant(agencies: ["*"], topics: [.all], audiences: ["*"])
        var registry = try RegistryFile.standard(firstPort: 0)
        registry.accounts[credentials.account] = Account(keys: [credentials.publicKey], publish: [grant])
        let event = Event(try update("x")).json()
        let signature = try EventSignature.sign(event, with: credentials)
        let message = Self.message(event, by: credentials, signature, from: credentials)
        func accepted() -> [Bool] {
            var admission = Admission(registry: registry, takesUnsigned: false)
            return Self.admit(message, to: &admission).map { if case .event = $0.outcome { true } else { false } }
        }
        #expect(accepted() == [true])
        registry.accounts[credentials.account]?.keys[0].retired = .now
        #expect(accepted() == [])
        registry.accounts[credentials.account]?.keys = [credentials.publicKey]
        registry.accounts[credentials.account]?.valid.until = .now
        #expect(accepted() == [])
    }

    @Test("a signature by a key that no longer counts is refused, also on the connection of one that does")
    func signature() throws {
        let (old, new) = (
            Credentials.generate(account: try AccountName("agency")),
            Credentials.generate(account: try AccountName("agency"))
        )
        let grant = Grant(agencies: ["*"], topics: [.all], audiences: ["*"])
        var registry = try RegistryFile.standard(firstPort: 0)
        registry.accounts[old.account] = Account(keys: [old.publicKey, new.publicKey], publish: [grant])
        let event = Event(try update("x")).json()
        let message = Self.message(event, by: old, try EventSignature.sign(event, with: old), from: new)
        func codes() -> [String] {
            var admission = Admission(registry: registry, takesUnsigned: false)
            return Self.admit(message, to: &admission).map {
                if case .refused(let refusal) = $0.outcome { refusal.code } else { "" }
            }
        }
        #expect(codes() == [""])
        registry.accounts[old.account]?.keys[0].retired = .now
        #expect(codes() == ["BAD_SIGNATURE"])
    }

    @Test("a new audience has a live stream without a restart, and one that is removed has none")
    func audiences() async throws {
        try await withBus { bus in
            var registry = try RegistryFile.load(bus.folder.registryFile)
            let audience = try Audience("spring")
            registry.audiences[audience] = AudienceEntry(name: LocalizedText(["en": "Spring", "ja": "春"]), port: 0)
            registry.accounts[try AccountName("operator")]?.read.append(audience)
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            let account = bus.folder.account(try AccountName("operator"))
            while try ConnectFile.load(from: bus.folder.connectFile).live[audience] == nil { await Task.yield() }
            let listener = try await LiveListener(bus, as: "operator", to: "spring")
            try await listener.connects()
            let client = try bus.client()
            let publisher = try await Publisher(client)
            _ = try await publisher.publish(Event(try update("live at once", audience: "spring")))
            #expect(try await listener.title() == "live at once")
            registry.audiences[audience] = nil
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            try await listener.isDisconnected(within: Self.bound)
            while try ConnectFile.load(from: account.connectFile).live[audience] != nil { await Task.yield() }
            await listener.close()
            await publisher.close()
            await client.close()
        }
    }
}
