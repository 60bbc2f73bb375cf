import TestSupport
import Testing

@testable import Outbound

@Suite("How an answer is coded") struct ContentCodingTests {
    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        stride(from: 0, to: hexadecimal.count, by: 2).compactMap {
            UInt8(hexadecimal.dropFirst($0).prefix(2), radix: 16)
        }
    }

    /// A thousand times the letter a, as `brotli` and `zstd` make it.
    private static let letters = [
        ("br", "1be703f825c2a2b1402034"), ("zstd", "28b52ffd60e80245000008610100e42b2004"),
    ]

    /// 40 MiB of it.
    private static let bomb = """
        cbffff3ff825c2e2b14020f7fe8fffff7ff04b00c4611180eefd1fffffffe0970088c30200ddfb3ffeffffc12f0110870500baf77ffcffff835f\
        02200e0b0074efff06
        """

    private func withServer(
        _ coding: String,
        _ body: [UInt8],
        _ use: (LocalServer, HTTPClient) async throws -> Void
    ) async throws {
        let server = try LocalServer { _ in .init(200, [("Content-Encoding", coding)], body: body) }
        let client = try HTTPClient(gate: AddressGate(allowing: ["127.0.0.0/8"]), userAgent: "test")
        do { try await use(server, client) } catch { Issue.record(error) }
        await client.close()
        server.stop()
    }

    @Test("what is asked for is decoded: br and zstd as well as gzip", arguments: Self.letters)
    func decoded(coding: String, body: String) async throws {
        try await self.withServer(coding, Self.bytes(body)) { server, client in
            let response = try await client.send(OutboundRequest(url: server.url()))
            #expect(response.body == [UInt8](repeating: 0x61, count: 1_000))
            var requests = server.requests.makeAsyncIterator()
            let accepted = try #require(await requests.next()?.headers["accept-encoding"])
            for name in ["gzip", "deflate", coding] { #expect(accepted.contains(name)) }
        }
    }

    @Test("67 bytes that become 40 MiB end at the limit")
    func bomb() async throws {
        try await self.withServer("br", Self.bytes(Self.bomb)) { server, client in
            await #expect(throws: OutboundError.tooLarge(host: "127.0.0.1", limit: 33_554_432)) {
                try await client.send(OutboundRequest(url: server.url()))
            }
        }
    }

    @Test("what is not the coding it says is an error", arguments: Self.letters)
    func damaged(coding: String, body: String) async throws {
        try await self.withServer(coding, [0xFF] + Self.bytes(body)) { server, client in
            await #expect(throws: OutboundError.self) {
                try await client.send(OutboundRequest(url: server.url()))
            }
        }
    }

    @Test(
        "the encoding of the text is named by a parameter of Content-Type, in quotes or not",
        arguments: [
            ("text/xml; charset=Shift_JIS", "Shift_JIS"), ("text/xml;charset=\"euc-jp\"", "euc-jp"),
            ("text/xml; version=1; Charset = utf-8", "utf-8"), ("text/xml", nil), ("text/xml; charset=", nil),
            ("charset=utf-8", nil), ("text/xml; xcharset=utf-8", nil),
        ] as [(String, String?)]
    )
    func charset(field: String, name: String?) {
        let response = OutboundResponse(
            status: 200,
            headers: ["content-type": field],
            body: [],
            finalURL: "https://a.example/",
            redirects: []
        )
        #expect(response.charset == name)
    }
}
