import Exchange
import Logging
import Outbound
import Schema
import ServiceKit
import TestSupport
import Testing

@testable import IngestCore

@Suite("What hubs may do", .timeLimit(.minutes(5))) struct WebSubRuleTests {
    @Test("a subscription that nobody asked for is not confirmed, and one that is wanted is not ended")
    func verification() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await hub.wish()
                func status(
                    _ mode: String,
                    _ more: [(String, String)] = [("hub.challenge", "x"), ("hub.lease_seconds", "60")],
                    topic: String? = nil,
                    path: String? = nil
                ) async throws -> Int {
                    var other = wish
                    if let path { other.fields["hub.callback"] = "https://exchange.example.org\(path)" }
                    let query = [("hub.mode", mode), ("hub.topic", topic ?? wish["hub.topic"])] + more
                    return try await hub.call(port, other, query).status
                }
                #expect(try await status("subscribe", topic: news.server.url("/other")) == 404)
                #expect(try await status("unsubscribe") == 404)
                #expect(try await status("publish") == 404)
                #expect(try await status("subscribe", [("hub.lease_seconds", "60")]) == 404)
                #expect(try await status("subscribe", [("hub.challenge", "x"), ("hub.lease_seconds", "0")]) == 404)
                let path = wish.path
                let last = path.hasSuffix("0") ? "1" : "0"
                for stranger in [
                    "/", "/websub", "/websub/news/", "/websub/news/x", "\(path)/", "\(path)0",
                    String(path.dropLast()) + last,
                    path.replacing("/news/", with: "/olds/"),
                ] {
                    #expect(try await status("subscribe", path: stranger) == 404, "\(stranger)")
                }
                #expect(try await bus.calls().isEmpty)
                // A proxy before the replicas may leave out what stands before the source.
                #expect(try await status("subscribe", path: path.replacing("/websub", with: "")) == 200)
                _ = try await bus.source("news") { $0.hubUntil != nil }
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("a hub that denies is left alone for a day, why it did is known, and the source is polled as before")
    func denied() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await hub.wish()
                #expect(try await hub.verify(wish, at: port))
                _ = try await bus.source("news") { $0.hubUntil != nil }
                let query = [
                    ("hub.mode", "denied"), ("hub.topic", wish["hub.topic"]), ("hub.reason", "members\u{1B}[2J only"),
                ]
                #expect(try await hub.call(port, wish, query).status == 200)
                let marks = try await bus.source("news") { $0.hubError != nil }.marks
                #expect(marks.hubUntil == nil && marks.state == .ok)
                let reason = try #require(marks.hubError)
                #expect(
                    reason.contains("denied the subscription, \"members[2J only\"") && reason.contains("ask whoever")
                )
                #expect(try #require(marks.hubNext) > Timestamp.now.adding(seconds: 86_000))
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("a hub that answers with anything but 202 is in the marks with its status, and is no trouble of the source")
    func refuses() async throws {
        try await withBus { bus in
            var hub = try TestHub(status: 500)
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { _ in
                _ = try await hub.wish()
                let marks = try await bus.source("news") { $0.hubError != nil }.marks
                #expect(marks.state == .ok && marks.hubFailures == 1 && marks.hubUntil == nil)
                #expect(marks.hubError?.contains("with status 500; ask whoever runs it") == true)
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test(
        "a hub at an address that is not public, or over plain http, is not asked",
        arguments: [
            ("http://10.0.0.1:9/hub", "10.0.0.1 is not a public address"),
            ("https://169.254.169.254/latest", "169.254.169.254 is not a public address"),
            ("https://[::ffff:10.0.0.1]/hub", "not a public address"),
            ("http://192.168.7.7/hub", "not a public address"),
            ("http://1.1.1.1:9/hub", "a secret goes unencrypted only to networks that the operator allows; use https"),
        ]
    )
    func privateHub(url: String, sentence: String) async throws {
        try await withBus { bus in
            let news = try OfferingFeed(hub: url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { _ in
                let marks = try await bus.source("news") { $0.hubError != nil }.marks
                #expect(marks.hubError?.contains(sentence) == true, "\(marks.hubError ?? "")")
                #expect(marks.state == .ok)
            }
            news.server.stop()
        }
    }

    @Test("an address with a query, which may hold a key, is told to no hub")
    func secret() async throws {
        try await withBus { bus in
            let hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, topic: "/feed?key=s3cret", ["Launch"])
            var source = try news.source()
            source.url = news.server.url("/feed?key=s3cret")
            try await withHubs(of: bus, SourceList([source])) { _ in
                let marks = try await bus.source("news") { $0.hubError != nil }.marks
                #expect(marks.hub == nil && !"\(marks.marks)".contains("s3cret"))
            }
            news.server.stop()
            hub.server.stop()
            #expect(await hub.server.requests.reduce(0) { count, _ in count + 1 } == 0)
            await hub.stop()
        }
    }

    @Test("a notification of more than 32 MiB is refused, and other methods are")
    func large() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await hub.wish()
                let large = [UInt8](repeating: 0x20, count: HubSignature.bodyLimit + 1)
                #expect(try await hub.notify(wish, at: port, large) == 413)
                #expect(try await hub.notify(wish, at: port, Array(large.dropLast())) == 202)
                _ = try await bus.source("news") { $0.hubNews != nil }
                let program = """
                    import http.client
                    client = http.client.HTTPConnection("127.0.0.1", int(input()))
                    client.request("PUT", input())
                    print(client.getresponse().status)
                    """
                let result = try await Python.run(program, input: Array("\(port)\n\(wish.path)\n".utf8))
                #expect(result.output == "405\n", "\(result.error)")
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("who connects and does not get on is cut off", arguments: ["", "POST /", "GET / HTTP/1.1\r\n"])
    func slow(text: String) async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            let address = try #require(CallbackAddress(url: TestHub.callbacks, port: 0) as CallbackAddress?)
            let logger = Program.logger("test", level: .critical)
            let (ports, found) = AsyncStream<Int>.makeStream()
            let listener = HubListener(
                patience: .milliseconds(100),
                address: address,
                responder: HubResponder(HubCallbacks(address.url, client.credentials), client: client, logger: logger),
                logger: logger,
                onListening: { found.yield($0) }
            )
            let run = Task { try await listener.run() }
            let port = try #require(await ports.first { _ in true })
            let program = """
                import socket
                connection = socket.create_connection(("127.0.0.1", int(input())), timeout=30)
                connection.sendall(input().replace("|", "\\r\\n").encode())
                print(connection.recv(1))
                """
            let line = text.replacing("\r\n", with: "|")
            let result = try await Python.run(program, input: Array("\(port)\n\(line)\n".utf8))
            #expect(result.output == "b''\n", "\(result.error)")
            run.cancel()
            _ = await run.result
            await client.close()
        }
    }

    @Test("a port that is taken stops the start with a sentence")
    func taken() async throws {
        try await withBus { bus in
            let other = try LocalServer { _ in .init(200) }
            let client = try bus.client("ingest")
            let ingest = IngestService(
                client: client,
                sources: SourceList([]),
                gate: try AddressGate(allowing: []),
                callbacks: CallbackAddress(url: TestHub.callbacks, port: other.port),
                logger: Program.logger("test", level: .critical)
            )
            let error = await #expect(throws: (any Error).self) { try await ingest.run() }
            #expect("\(String(describing: error))".contains("set TAIWA_WEBSUB_LISTEN to another"))
            other.stop()
            await client.close()
        }
    }
}
