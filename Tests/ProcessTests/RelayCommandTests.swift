import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import Testing

@Suite("taiwa up as a relay", .timeLimit(.minutes(5))) struct RelayCommandTests {
    @Test("subscriber, search and health have what the exchange publishes, and nothing is ingested")
    func relays() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            _ = try await publisher.publish(Event(try update("Relayed notice")))
            let stack = try Stack()
            let log = stack.folder.appending(path: "up.log")
            let upstream = [
                "TAIWA_UPSTREAM": bus.folder.account(try AccountName("operator")).path, "TAIWA_LOG_LEVEL": "notice",
            ]
            let environment = stack.environment.merging(upstream) { $1 }
            let up = try Executable("taiwa", ["up"], environment: environment, log: log)
            let isFound = try await eventually {
                try await stack.taiwa("search", "relayed", "--json").output.joined().contains("Relayed notice")
            }
            let said = try String(contentsOf: log, encoding: .utf8)
            #expect(isFound, "\(said)")
            #expect(try await stack.taiwa("health", "bus").status == 0)
            let once = ["subscribe", "--once", "--json", "--from", "earliest"]
            #expect(try await stack.taiwa(once).output.joined().contains("Relayed notice"))
            #expect(said.contains("nothing is ingested: a relay takes no events"))
            #expect(up.terminate() == 0)
            await publisher.close()
            await client.close()
            _ = await stack.stop()
        }
    }

    @Test("a demonstration of it is refused with what to leave out")
    func demonstration() async throws {
        let folder = try TemporaryFolder()
        let log = URL(filePath: folder.file("log"))
        let environment = ["TAIWA_DATA": folder.path, "TAIWA_UPSTREAM": folder.path]
        let (status, _) = try await Executable("taiwa", ["up", "--demo"], environment: environment, log: log).result()
        let said = try String(contentsOf: log, encoding: .utf8)
        #expect(status == 1 && said.contains("leave out --demo, or unset TAIWA_UPSTREAM"), "\(said)")
    }
}
