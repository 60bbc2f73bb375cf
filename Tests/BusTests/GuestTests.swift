import Exchange
import Schema
@testable import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@Suite("Guests", .timeLimit(.minutes(5))) struct GuestTests {
    @Test("anybody with a key of their own reads public, and nothing else, while the operator lets guests in")
    func reads() async throws {
        try await withBus { bus in
            let credentials = Credentials.generate(account: try AccountName("operator"))
            let operators = try bus.client()
            let publisher = try await Publisher(operators)
            _ = try await publisher.publish(Event(try update("for all")))
            _ = try await publisher.publish(Event(try update("for one side", audience: "jp")))
            func stranger() async throws -> Bool {
                let everything = try ConnectFile.load(from: bus.folder.connectFile)
                let client = try ExchangeClient(everything, as: credentials)
                let welcome: Welcome? = try? await client.request(.bus, "welcome", Nothing(), timeout: .seconds(1))
                await client.close()
                return welcome != nil
            }
            #expect(try await !stranger(), "guests are off until someone turns them on")
            #expect(!ExchangeFolder.exists(bus.folder.guestFile))

            var registry = try RegistryFile.load(bus.folder.registryFile)
            registry.guests = GuestLimits(connections: 16, perAddress: 16)
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            while !ExchangeFolder.exists(bus.folder.guestFile) { await Task.yield() }
            let told = try ConnectFile.load(from: bus.folder.guestFile)
            #expect(Array(told.live.keys) == [.public])
            let guest = try ExchangeClient(told, as: credentials)
            let welcome: Welcome = try await guest.request(.bus, "welcome", Nothing())
            #expect(Array(welcome.heads.positions.keys) == [.public])
            #expect(try await guest.titles(1) == ["for all"])
            for verb in ["registry", "cursor.set", "lease"] {
                await #expect(throws: ExchangeError.self) {
                    let _: Nothing = try await guest.request(.bus, verb, CursorQuestion(name: "mine", cursor: Cursor()))
                }
            }
            await #expect(throws: ExchangeError.self) {
                let name = try AccountName("operator")
                let _: Welcome = try await guest.request(.bus, "welcome", Nothing(), for: .account(name))
            }
            let everything = try ConnectFile.load(from: bus.folder.connectFile)
            let live = try #require(everything.live[.public])
            let listener = try await LiveListener(live, server: everything.serverKey, as: credentials)
            try await listener.connects()
            let closed = try #require(everything.live[try Audience("jp")])
            let intruder = try await LiveListener(closed, server: everything.serverKey, as: credentials)
            try await intruder.isRefused(within: .seconds(20))
            let publishing = try await LiveListener(everything.publish, server: everything.serverKey, as: credentials)
            try await publishing.isRefused(within: .seconds(20))

            registry.guests = nil
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            try await listener.isPutOut(within: RevocationTests.bound)
            #expect(
                try await ends(within: RevocationTests.bound) {
                    let _: Welcome = try await guest.request(.bus, "welcome", Nothing(), timeout: .seconds(1))
                }
            )
            for listener in [listener, intruder, publishing] { await listener.close() }
            await guest.close()
            await publisher.close()
            await operators.close()
        }
    }

    @Test("guests have so many connections, all together and from an address, until the process has fewer")
    func limits() {
        let limits = GuestLimits(connections: 3, perAddress: 2)
        let all = GuestBook(open: { ["192.0.2.1": 9, "192.0.2.2": 9, "192.0.2.3": 9] })
        let knocks = [1, 1, 1, 2, 3].map { all.admits("192.0.2.\($0)", within: limits) }
        #expect(knocks == [true, true, false, true, false])
        #expect(!all.admits("192.0.2.4", within: nil))
        let some = GuestBook(open: { ["192.0.2.1": 1] })
        #expect(
            [1, 1, 1, 2, 3].map { some.admits("192.0.2.\($0)", within: limits) } == [true, true, true, true, false]
        )
    }
}
