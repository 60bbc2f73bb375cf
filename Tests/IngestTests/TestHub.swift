import Crypto
import Exchange
import Foundation
import IngestCore
import Logging
import Outbound
import Schema
import ServiceKit
import TestSupport
import Testing

/// A hub as the Recommendation says, which does each step when the test says so.
///
/// Source: W3C WebSub (2018), sections 5 and 7.
struct TestHub {
    /// A request of a subscriber, as its form says it.
    struct Wish {
        var fields: [String: String]
        subscript(name: String) -> String { self.fields[name] ?? "" }
        /// The callback's path.
        var path: String {
            String(self["hub.callback"].dropFirst("https://".count).drop { $0 != "/" })
        }
    }

    /// Where ingest says that hubs reach it; the test's hub goes to the port itself.
    static let callbacks = "https://exchange.example.org/websub"

    let server: LocalServer
    private let client: HTTPClient
    private var wishes: AsyncStream<LocalServer.Request>.Iterator

    init(status: Int = 202) throws {
        let server = try LocalServer { _ in .init(status) }
        self.server = server
        self.client = try HTTPClient(gate: try AddressGate(allowing: ["127.0.0.0/8"]), userAgent: "test hub")
        self.wishes = server.requests.makeAsyncIterator()
    }

    var url: String { self.server.url("/hub") }

    func stop() async {
        self.server.stop()
        await self.client.close()
    }

    /// The next request of a subscriber.
    mutating func wish() async throws -> Wish {
        let request = try #require(await self.wishes.next())
        #expect(request.method == "POST")
        #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
        let pairs = String(decoding: request.body, as: UTF8.self).split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "" }
            return (parts[0], parts.count == 2 ? parts[1] : "")
        }
        return Wish(fields: Dictionary(uniqueKeysWithValues: pairs))
    }

    /// Calls a replica back by a query.
    func call(_ port: Int, _ wish: Wish, _ query: [(String, String)]) async throws -> (status: Int, text: String) {
        let text = query.map { "\($0)=\(Self.escaped($1))" }.joined(separator: "&")
        let url = "http://127.0.0.1:\(port)\(wish.path)?\(text)"
        let response = try await self.client.send(OutboundRequest(url: url))
        return (response.status, String(decoding: response.body, as: UTF8.self))
    }

    /// Verifies what was asked for, as a hub does.
    func verify(_ wish: Wish, at port: Int, lease: Int = 864_000) async throws -> Bool {
        let challenge = "challenge \(UInt64.random(in: .min ... .max))&=?"
        let query = [
            ("hub.mode", wish["hub.mode"]), ("hub.topic", wish["hub.topic"]), ("hub.challenge", challenge),
            ("hub.lease_seconds", "\(lease)"),
        ]
        let (status, text) = try await self.call(port, wish, query)
        return (200..<300).contains(status) && text == challenge
    }

    /// Tells news.
    /// - Returns: The status of the answer.
    func notify(_ wish: Wish, at port: Int, _ body: [UInt8], signed signature: String? = nil) async throws -> Int {
        let key = SymmetricKey(data: Array(wish["hub.secret"].utf8))
        let code = HMAC<SHA256>.authenticationCode(for: body, using: key)
        var headers: HeaderFields = ["Content-Type": "application/rss+xml"]
        let field = signature ?? "sha256=\(code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())"
        if !field.isEmpty { headers["X-Hub-Signature"] = field }
        let url = "http://127.0.0.1:\(port)\(wish.path)"
        return try await self.client.send(OutboundRequest(.post, url: url, headers: headers, body: body)).status
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

/// Runs `body` while a replica of ingest watches sources and listens for hubs, on the port that it is given.
func withHubs<Result: Sendable>(
    of bus: RunningBus,
    _ sources: SourceList,
    _ body: (Int) async throws -> Result
) async throws -> Result {
    let client = try bus.client("ingest")
    let (ports, found) = AsyncStream<Int>.makeStream()
    let ingest = IngestService(
        client: client,
        sources: sources,
        gate: try AddressGate(allowing: ["127.0.0.0/8"]),
        callbacks: CallbackAddress(url: TestHub.callbacks, port: 0),
        logger: Program.logger("test", level: .critical),
        onListening: { found.yield($0) }
    )
    let run = Task {
        defer { found.finish() }
        try await ingest.run()
    }
    let result: Swift.Result<Result, any Error>
    do {
        guard let port = await ports.first(where: { _ in true }) else {
            try await run.value
            throw CancellationError()
        }
        result = .success(try await body(port))
    } catch { result = .failure(error) }
    run.cancel()
    _ = await run.result
    await client.close()
    return try result.get()
}

extension RunningBus {
    /// What hubs said that the bus has and nobody acted on.
    func calls() async throws -> [String: SourceCall] {
        let client = try self.client()
        let question = LeaseQuestion(replica: "test", hosts: [])
        let answer: LeaseAnswer = try await client.request(.bus, "lease", question)
        await client.close()
        return answer.calls ?? [:]
    }
}
