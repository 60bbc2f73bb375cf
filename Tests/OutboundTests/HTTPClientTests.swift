import Outbound
import TestSupport
import Testing

@Suite("The HTTP client")
struct HTTPClientTests {
    /// A server and a client that may reach it, both ended afterwards.
    func withServer(
        _ answer: @escaping @Sendable (LocalServer.Request) -> LocalServer.Reply,
        _ body: (LocalServer, HTTPClient) async throws -> Void
    ) async throws {
        let server = try LocalServer(answer)
        defer { server.stop() }
        let client = try HTTPClient(gate: try AddressGate(allowing: ["127.0.0.0/8"]), userAgent: "taiwa-test")
        do { try await body(server, client) } catch {
            await client.close()
            throw error
        }
        await client.close()
    }

    func error(_ client: HTTPClient, _ request: OutboundRequest) async -> OutboundError? {
        do throws(OutboundError) {
            let response = try await client.send(request)
            Issue.record("\(request.url) was answered with \(response.status)")
            return nil
        } catch { return error }
    }

    @Test("an answer arrives with status, fields in any case, and body")
    func answers() async throws {
        try await self.withServer { _ in
            .init(404, [("X-Thing", " one "), ("x-thing", "two")], body: Array("no".utf8))
        } _: { server, client in
            let response = try await client.send(OutboundRequest(url: server.url("/a?b=c#d")))
            #expect(response.status == 404)
            #expect(response.headers["x-THING"] == "one")
            #expect(response.headers.fields.filter { $0.name.lowercased() == "x-thing" }.count == 2)
            #expect(response.body == Array("no".utf8))
            #expect(response.finalURL == server.url("/a?b=c"))
            #expect(response.redirects.isEmpty)
            let request = try #require(await server.requests.first { _ in true })
            #expect(request.target == "/a?b=c")
            #expect(request.headers["user-agent"] == "taiwa-test")
            #expect(request.headers["cookie"] == nil)
            #expect(request.headers["accept-encoding"]?.contains("gzip") == true)
        }
    }

    @Test("a post carries its body, also an empty one", arguments: [0, 1, 100_000])
    func posts(count: Int) async throws {
        try await self.withServer {
            .init(200, body: $0.body)
        } _: { server, client in
            let body = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            let headers: HeaderFields = ["Content-Type": "application/json", "X-Empty": ""]
            let response = try await client.send(
                OutboundRequest(.post, url: server.url(), headers: headers, body: body)
            )
            #expect(response.body == body)
            let request = try #require(await server.requests.first { _ in true })
            #expect(request.method == "POST")
            #expect(request.headers["content-type"] == "application/json")
            #expect(request.headers["x-empty"] == "")
            #expect(request.headers["content-length"] == "\(count)")
        }
    }

    @Test("redirects are followed, resolved and told, permanent or not")
    func redirects() async throws {
        try await self.withServer { request in
            switch request.target {
            case "/a/start": .init(301, [("Location", "../b?x=1")])
            case "/b?x=1": .init(302, [("location", "/c d")])
            case "/c%20d":
                .init(307, [("Location", "//127.0.0.1:\(request.headers["host"]?.split(separator: ":").last ?? "")/e")])
            case "/e": .init(308, [("Location", "f")])
            default: .init(200, body: Array(request.target.utf8))
            }
        } _: { server, client in
            let response = try await client.send(OutboundRequest(url: server.url("/a/start")))
            #expect(response.body == Array("/f".utf8))
            #expect(response.finalURL == server.url("/f"))
            #expect(
                response.redirects.map { [$0.from, $0.to, $0.isPermanent ? "permanent" : "once"] } == [
                    [server.url("/a/start"), server.url("/b?x=1"), "permanent"],
                    [server.url("/b?x=1"), server.url("/c%20d"), "once"],
                    [server.url("/c%20d"), server.url("/e"), "once"],
                    [server.url("/e"), server.url("/f"), "permanent"],
                ]
            )
        }
    }

    @Test("a circle of redirects ends after as many as were allowed", arguments: [1, 5])
    func circle(limit: Int) async throws {
        try await self.withServer { _ in
            .init(302, [("Location", "/")])
        } _: { server, client in
            let error = await self.error(client, OutboundRequest(url: server.url(), maximumRedirects: limit))
            guard case .redirectRefused = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            server.stop()
            #expect(await server.requests.reduce(0) { count, _ in count + 1 } == limit + 1)
        }
    }

    @Test("with no redirects allowed a redirect is the response")
    func unfollowed() async throws {
        try await self.withServer { _ in
            .init(302, [("Location", "/x")])
        } _: { server, client in
            let response = try await client.send(OutboundRequest(url: server.url(), maximumRedirects: 0))
            #expect(response.status == 302)
            #expect(response.headers["Location"] == "/x")
        }
    }

    @Test(
        "a redirect leads to no other scheme, user or inner address",
        arguments: [
            "file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/", "http://user:secret@127.0.0.1/",
            "http://[::1]/", "http://169.254.169.254/", "http://10.0.0.1/",
        ]
    )
    func redirectsElsewhere(location: String) async throws {
        try await self.withServer { _ in
            .init(302, [("Location", location)])
        } _: { server, client in
            switch await self.error(client, OutboundRequest(url: server.url())) {
            case .redirectRefused(_, let reason): #expect(!reason.contains("secret"))
            case .addressRefused: break
            case let error: Issue.record("\(String(describing: error))")
            }
        }
    }

    @Test("another origin is not told the fields that may be secret")
    func otherOrigin() async throws {
        try await self.withServer { _ in
            .init(200)
        } _: { other, client in
            let location = other.url()
            let server = try LocalServer { _ in .init(307, [("Location", location)]) }
            defer { server.stop() }
            let headers: HeaderFields = [
                "Authorization": "Bearer secret", "X-Api-Key": "secret", "Accept": "application/xml",
                "If-None-Match": "\"1\"",
            ]
            _ = try await client.send(OutboundRequest(url: server.url(), headers: headers))
            let first = try #require(await server.requests.first { _ in true })
            #expect(first.headers["x-api-key"] == "secret")
            let second = try #require(await other.requests.first { _ in true })
            #expect(second.headers["authorization"] == nil)
            #expect(second.headers["x-api-key"] == nil)
            #expect(second.headers["accept"] == "application/xml")
            #expect(second.headers["if-none-match"] == "\"1\"")
        }
    }

    @Test("a post goes on as a get after 303 and as a post after 307", arguments: [(303, "GET"), (307, "POST")])
    func postRedirected(status: Int, method: String) async throws {
        try await self.withServer { request in
            request.target == "/" ? .init(status, [("Location", "/next")]) : .init(200, body: request.body)
        } _: { server, client in
            let response = try await client.send(OutboundRequest(.post, url: server.url(), body: Array("x".utf8)))
            #expect(response.body == (method == "POST" ? Array("x".utf8) : []))
            let request = try #require(await server.requests.first { $0.target == "/next" })
            #expect(request.method == method)
        }
    }

    @Test("validators are sent back as they were received, and 304 is told")
    func conditional() async throws {
        let tag = "W/\"a, b\""
        let date = "sunday, 06-Nov-94 08:49:37 GMT"
        try await self.withServer { request in
            let isKnown = request.headers["if-none-match"] == tag && request.headers["if-modified-since"] == date
            return .init(isKnown ? 304 : 200, [("ETag", tag), ("Last-Modified", date)])
        } _: { server, client in
            var request = OutboundRequest(url: server.url())
            let first = try await client.send(request)
            #expect(!first.isUnchanged)
            #expect(first.validators == Validators(entityTag: tag, lastModified: date))
            request.unlessUnchanged(since: first.validators)
            let second = try await client.send(request)
            #expect(second.isUnchanged)
            #expect(second.body.isEmpty)
        }
    }

    @Test(
        "a validator that cannot be sent back is not taken",
        arguments: ["", "\"\u{1}\"", String(repeating: "a", count: 1_025)]
    )
    func strangeValidator(tag: String) async throws {
        try await self.withServer { _ in
            .init(200, [("ETag", tag)])
        } _: { server, client in
            let response = try await client.send(OutboundRequest(url: server.url()))
            #expect(response.validators == Validators())
        }
    }

    @Test("a compressed body arrives decoded")
    func compressed() async throws {
        let body = Compressed(byte: 0x61, runs: 10).bytes
        try await self.withServer { _ in
            .init(200, [("Content-Encoding", "gzip")], body: body)
        } _: { server, client in
            let response = try await client.send(OutboundRequest(url: server.url()))
            #expect(response.body == [UInt8](repeating: 0x61, count: 2_581))
        }
    }

    @Test("a compressed body may be as large as allowed once decoded, and no byte larger", arguments: [0, 1])
    func limit(beyond: Int) async throws {
        let body = Compressed(byte: 0, runs: 100).bytes
        try await self.withServer { _ in
            .init(200, [("Content-Encoding", "gzip")], body: body)
        } _: { server, client in
            let request = OutboundRequest(url: server.url(), maximumBytes: 25_801 - beyond)
            if beyond == 0 {
                let response = try await client.send(request)
                #expect(response.body.count == 25_801)
            } else {
                #expect(await self.error(client, request) == .tooLarge(host: "127.0.0.1", limit: 25_800))
            }
        }
    }

    @Test("a gzip bomb ends at the limit")
    func bomb() async throws {
        // 12 kB that would become 2 MB, then 100 more members like it.
        let member = Compressed(byte: 0, runs: 7_500).bytes
        let body = Array(repeating: member, count: 100).flatMap { $0 }
        try await self.withServer { _ in
            .init(200, [("Content-Encoding", "gzip")], body: body)
        } _: { server, client in
            let error = await self.error(client, OutboundRequest(url: server.url(), maximumBytes: 1_048_576))
            #expect(error == .tooLarge(host: "127.0.0.1", limit: 1_048_576))
        }
    }

    @Test("what is not the compression it says is an error")
    func notCompressed() async throws {
        try await self.withServer { _ in
            .init(200, [("Content-Encoding", "gzip")], body: Array("plain".utf8))
        } _: { server, client in
            guard case .broken = await self.error(client, OutboundRequest(url: server.url())) else {
                Issue.record("it was taken")
                return
            }
        }
    }

    @Test("a body without end stops at the limit, with and without a length")
    func oversized() async throws {
        let body = [UInt8](repeating: 0x61, count: 200_000)
        for head in ["Content-Length: 200000\r\n", "", "Content-Length: 999999999999\r\n"] {
            try await self.withServer { _ in
                .init(bytes: Array("HTTP/1.1 200 OK\r\n\(head)\r\n".utf8) + body, staysOpen: true)
            } _: { server, client in
                let error = await self.error(client, OutboundRequest(url: server.url(), maximumBytes: 65_536))
                #expect(error == .tooLarge(host: "127.0.0.1", limit: 65_536))
            }
        }
    }

    @Test("header fields without end stop at the limit, also in interim responses")
    func headerFlood() async throws {
        let field = "X-A: \(String(repeating: "a", count: 1_000))\r\n"
        let fields = "HTTP/1.1 200 OK\r\n" + String(repeating: field, count: 300)
        let interim = String(repeating: "HTTP/1.1 103 Early Hints\r\n\(field)\r\n", count: 300)
        for text in [fields, interim] {
            try await self.withServer { _ in
                .init(bytes: Array(text.utf8), staysOpen: true)
            } _: { server, client in
                let error = await self.error(client, OutboundRequest(url: server.url(), timeout: .seconds(20)))
                #expect(error == .headersTooLarge(host: "127.0.0.1", limit: 262_144))
            }
        }
    }

    @Test("what an interim response says does not count")
    func interim() async throws {
        let text = "HTTP/1.1 103 Early Hints\r\nX-A: early\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
        try await self.withServer { _ in
            .init(bytes: Array(text.utf8))
        } _: { server, client in
            let response = try await client.send(OutboundRequest(url: server.url()))
            #expect(response.status == 200)
            #expect(response.headers["X-A"] == nil)
        }
    }

    @Test(
        "bytes that are no HTTP are an error",
        arguments: ["", "\u{0}\u{1}\u{2}", "SSH-2.0-x\r\n", "HTTP/1.1 abc\r\n\r\n"]
    )
    func noHTTP(text: String) async throws {
        try await self.withServer { _ in
            .init(bytes: Array(text.utf8))
        } _: { server, client in
            guard case .broken = await self.error(client, OutboundRequest(url: server.url())) else {
                Issue.record("it was taken")
                return
            }
        }
    }

    @Test("a body that ends before its length is an error")
    func cutBody() async throws {
        try await self.withServer { _ in
            .init(bytes: Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc".utf8))
        } _: { server, client in
            guard case .broken = await self.error(client, OutboundRequest(url: server.url())) else {
                Issue.record("it was taken")
                return
            }
        }
    }

    @Test(
        "a server that is silent, or stops in the middle, is left at the deadline",
        arguments: ["", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"]
    )
    func deadline(text: String) async throws {
        try await self.withServer { _ in
            .init(bytes: Array(text.utf8), staysOpen: true)
        } _: { server, client in
            let timeout = Duration.milliseconds(200)
            let error = await self.error(client, OutboundRequest(url: server.url(), timeout: timeout))
            #expect(error == .timedOut(host: "127.0.0.1", after: timeout))
        }
    }

    @Test("one deadline holds for all redirects together")
    func deadlineOverRedirects() async throws {
        try await self.withServer { request in
            request.target == "/3"
                ? .silence : .init(302, [("Location", "/\((Int(request.target.dropFirst()) ?? 0) + 1)")])
        } _: { server, client in
            let timeout = Duration.milliseconds(300)
            let error = await self.error(client, OutboundRequest(url: server.url(), timeout: timeout))
            #expect(error == .timedOut(host: "127.0.0.1", after: timeout))
        }
    }

    @Test("cancelling ends the request and its connection at once")
    func cancellation() async throws {
        try await self.withServer { _ in
            .silence
        } _: { server, client in
            let task = Task { await self.error(client, OutboundRequest(url: server.url(), timeout: .seconds(600))) }
            _ = await server.requests.first { _ in true }
            task.cancel()
            #expect(await task.value == .cancelled(host: "127.0.0.1"))
            #expect(await server.hangUps.first { _ in true } != nil)
        }
    }

    @Test("a request of a task that was cancelled before is never made")
    func cancelledBefore() async throws {
        try await self.withServer { _ in
            .silence
        } _: { server, client in
            let error = await Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await self.error(client, OutboundRequest(url: server.url()))
            }.value
            #expect(error == .cancelled(host: "127.0.0.1"))
        }
    }

    @Test("closing ends what is under way, and later requests are refused")
    func closing() async throws {
        try await self.withServer { _ in
            .silence
        } _: { server, client in
            async let error = self.error(client, OutboundRequest(url: server.url(), timeout: .seconds(600)))
            _ = await server.requests.first { _ in true }
            await client.close()
            #expect(await error == .closed)
            #expect(await self.error(client, OutboundRequest(url: server.url())) == .closed)
            await client.close()
        }
    }

    @Test("a server that is silent delays no other request")
    func independence() async throws {
        try await self.withServer {
            $0.target == "/silent" ? .silence : .init(200)
        } _: { server, client in
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<32 {
                    group.addTask {
                        _ = await self.error(
                            client,
                            OutboundRequest(url: server.url("/silent"), timeout: .seconds(600))
                        )
                    }
                }
                for _ in 0..<8 {
                    do {
                        let response = try await client.send(OutboundRequest(url: server.url("/")))
                        #expect(response.status == 200)
                    } catch { Issue.record("\(error)") }
                }
                group.cancelAll()
            }
        }
    }

    @Test("a header that would break the message is refused")
    func brokenHeader() async throws {
        let client = try HTTPClient(gate: AddressGate(), userAgent: "taiwa-test")
        let fields: [(String, String)] = [
            ("X-A", "a\r\nX-B: b"), ("X-A", "a\u{0}"), ("X A", "a"), ("", "a"), ("X-A:", "a"), ("X\n", "a"),
        ]
        for (name, value) in fields {
            var headers: HeaderFields = [:]
            headers.append(name, value)
            let error = await self.error(client, OutboundRequest(url: "https://example.org/", headers: headers))
            #expect(error == .invalidHeader(name: name))
        }
        #expect(throws: OutboundError.invalidHeader(name: "User-Agent")) {
            try HTTPClient(gate: AddressGate(), userAgent: "a\r\nb")
        }
        await client.close()
    }

    @Test("a port that nobody listens on is unreachable")
    func unreachable() async throws {
        // Bound and never listening, so that no other test gets the port.
        let port = try #require(ReservedPort())
        defer { port.release() }
        let client = try HTTPClient(gate: try AddressGate(allowing: ["127.0.0.0/8"]), userAgent: "taiwa-test")
        let error = await self.error(client, OutboundRequest(url: "http://127.0.0.1:\(port.number)/"))
        guard case .unreachable("127.0.0.1", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        await client.close()
    }

    @Test("a name without address is told as such")
    func unresolved() async throws {
        let client = try HTTPClient(gate: AddressGate(), userAgent: "taiwa-test")
        let error = await self.error(client, OutboundRequest(url: "https://nowhere.invalid/", timeout: .seconds(20)))
        #expect(error == .unresolved(host: "nowhere.invalid"))
        await client.close()
    }

    @Test("what is confidential goes over plain http only to networks that the operator named")
    func confidential() async throws {
        // The address is public by the gate's own table; nothing is sent to it since it is refused before.
        let client = try HTTPClient(gate: try AddressGate(allowing: ["127.0.0.0/8"]), userAgent: "taiwa-test")
        let request = OutboundRequest(url: "http://192.0.1.1/", timeout: .seconds(20), isConfidential: true)
        guard case .insecure("192.0.1.1", _) = await self.error(client, request) else {
            Issue.record("it was sent")
            return
        }
        await client.close()
        try await self.withServer { _ in
            .init(200)
        } _: { server, client in
            for isConfidential in [false, true] {
                let request = OutboundRequest(url: server.url(), isConfidential: isConfidential)
                let response = try await client.send(request)
                #expect(response.status == 200)
            }
        }
    }

    @Test("plain bytes where TLS was expected are no secure connection")
    func notTLS() async throws {
        try await self.withServer { _ in
            .init(200)
        } _: { server, client in
            let url = "https://127.0.0.1:\(server.port)/"
            // The server reads no line and so never answers: either side may give up first.
            switch await self.error(client, OutboundRequest(url: url, timeout: .milliseconds(500))) {
            case .insecure, .timedOut, .broken: break
            case let error: Issue.record("\(String(describing: error))")
            }
        }
    }

    @Test(
        "Retry-After is read as seconds or as a date",
        arguments: [
            ("120", 120), ("0", 0), ("Thu, 01 Jan 1970 00:01:00 GMT", 50), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("soon", nil), ("-5", nil), ("99999999999999999999", nil),
        ] as [(String, Int64?)]
    )
    func retryAfter(text: String, seconds: Int64?) async throws {
        try await self.withServer { _ in
            .init(503, [("Retry-After", text)])
        } _: { server, client in
            let response = try await client.send(OutboundRequest(url: server.url()))
            #expect(response.retryAfter(now: 10) == seconds.map { .seconds($0) })
        }
    }
}
