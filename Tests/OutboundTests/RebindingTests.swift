import Synchronization
import TestSupport
import Testing

@testable import Outbound

@Suite("Names whose addresses change", .timeLimit(.minutes(5))) struct RebindingTests {
    /// A client whose name server gives these answers, one a connection; 127.0.0.1 alone is allowed.
    private static func client(_ answers: [[String]]) throws -> (HTTPClient, asked: @Sendable () -> Int) {
        let asked = Mutex(0)
        let box = Box(asked)
        let client = try HTTPClient(
            gate: try AddressGate(allowing: ["127.0.0.1/32"]),
            userAgent: "taiwa-test",
            resolver: { _ in
                box.count.withLock { count in
                    defer { count += 1 }
                    return answers[min(count, answers.count - 1)]
                }
            }
        )
        return (client, { box.count.withLock { $0 } })
    }

    private final class Box: Sendable {
        let count: Mutex<Int>
        init(_ count: consuming Mutex<Int>) { self.count = count }
    }

    private static func isRefused(_ error: any Error, as address: String) -> Bool {
        error as? OutboundError == .addressRefused(host: "rebinding.example", address: address)
    }

    @Test(
        "a name that was allowed and then stands for an inner address is not connected to",
        arguments: ["127.0.0.2", "10.0.0.1", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "[fd00::1]"]
    )
    func rebinding(inner: String) async throws {
        let server = try LocalServer { _ in .init(200, body: Array("public".utf8)) }
        defer { server.stop() }
        let url = "http://rebinding.example:\(server.port)/"
        let (client, asked) = try Self.client([["127.0.0.1"], [inner]])
        let answer = try await client.send(OutboundRequest(url: url))
        #expect(String(decoding: answer.body, as: UTF8.self) == "public")
        let address = inner.filter { $0 != "[" && $0 != "]" }
        await #expect {
            try await client.send(OutboundRequest(url: url))
        } throws: { Self.isRefused($0, as: address) }
        #expect(asked() == 2)
        await client.close()
    }

    @Test("a redirect of a name to itself, which by then stands for an inner address, is not followed there")
    func redirect() async throws {
        let server = try LocalServer { request in
            request.target == "/" ? .init(302, [("Location", "/inner")]) : .init(200, body: Array("inner".utf8))
        }
        defer { server.stop() }
        let (client, asked) = try Self.client([["127.0.0.1"], ["127.0.0.3"]])
        await #expect {
            try await client.send(OutboundRequest(url: "http://rebinding.example:\(server.port)/"))
        } throws: { Self.isRefused($0, as: "127.0.0.3") }
        #expect(asked() == 2)
        await client.close()
    }

    @Test("of a name with several addresses only an allowed one is connected to, wherever it stands")
    func several() async throws {
        let server = try LocalServer { _ in .init(200, body: Array("public".utf8)) }
        defer { server.stop() }
        let url = "http://rebinding.example:\(server.port)/"
        for addresses in [["127.0.0.2", "127.0.0.1"], ["127.0.0.1", "10.0.0.1"], ["10.0.0.1", "[::1]", "127.0.0.1"]] {
            let (client, _) = try Self.client([addresses])
            #expect(try await client.send(OutboundRequest(url: url)).status == 200)
            await client.close()
        }
        let (client, _) = try Self.client([["10.0.0.1", "[::1]", "192.168.0.1"]])
        await #expect(throws: OutboundError.self) { try await client.send(OutboundRequest(url: url)) }
        await client.close()
    }
}
