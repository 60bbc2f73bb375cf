import Schema
import Testing

@testable import PortalCore

@Suite("The API") struct APITests {
    @Test("updates are found by topic, agency, time and words, page by page")
    func updates() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            func ids(_ query: String) async throws -> [String] {
                let reply = try await portal.client.get("/api/v1/updates\(query)")
                #expect(reply.status == 200 && reply.headers["content-type"] == "application/json")
                let answer = try JSONText.decode(SearchAnswer.self, from: reply.body, called: "answer")
                return answer.hits.map(\.update.id.name)
            }
            #expect(try await ids("").count == 8)
            #expect(try await ids("?topic=ssa") == ["drill-1", "cdm-2026-04-01-0042"])
            #expect(try await ids("?topic=ssa/reentry&topic=dialogue/*") == ["drill-1", "statement-9"])
            #expect(try await ids("?agency=jp.jma") == ["alert-77"])
            #expect(try await ids("?from=2026-04-01T02:00:00Z").count == 2)
            #expect(try await ids("?q=storm") == ["forecast-2"])
            let first = try await portal.client.get("/api/v1/updates?limit=5")
            let link = try #require(first.headers["link"])
            #expect(link.hasSuffix("; rel=\"next\""))
            let next = String(link.dropFirst().prefix { $0 != ">" }.dropFirst("/api/v1/updates".count))
            #expect(try await ids(next).count == 3)
        }
    }

    @Test("one update comes with its versions, its event to the byte with its signature")
    func update() async throws {
        let update = try Samples.conjunction()
        let journal = JournalStandIn([update])
        try await RunningPortal.with(journal.source) { portal in
            let reply = try await portal.client.get("/api/v1/updates/\(update.id)")
            #expect(try JSONText.decode(UpdateAnswer.self, from: reply.body, called: "answer").update == update)
            let event = try await portal.client.get("/api/v1/updates/\(update.id)/event")
            #expect(event.body == Event(update).json())
            #expect(event.headers["taiwa-signature"] == "c2lnbmF0dXJl" && event.headers["taiwa-key-id"] == "k1")
        }
    }

    @Test("an update whose id needs encoding is found by its encoded id")
    func encodedID() async throws {
        let update = try Samples.update("urn:x/y?z#%2F", topics: ["ssa/orbit"], title: ["en": "Odd"])
        let journal = JournalStandIn([update])
        try await RunningPortal.with(journal.source) { portal in
            let path = PageRequest.path(ofUpdate: update.id)
            let list = try await portal.client.get("/").text
            #expect(list.contains("href=\"\(path)\""))
            #expect(try await portal.client.get(path).status == 200)
            #expect(try await portal.client.get("/api/v1\(path)/event").body == Event(update).json())
        }
    }

    private static let refused: [(method: String, target: String, status: Int, parameter: String?)] = [
        ("GET", "/api/v1/updates?limit=0", 400, "limit"), ("GET", "/api/v1/updates?limit=501", 400, "limit"),
        ("GET", "/api/v1/updates?limit=9999999999999999999999", 400, "limit"),
        ("GET", "/api/v1/updates?topic=A%20B", 400, "topic"), ("GET", "/api/v1/updates?agency=x", 400, "agency"),
        ("GET", "/api/v1/updates?from=yesterday", 400, "from"),
        ("GET", "/api/v1/updates?until=2026-13-01", 400, "until"),
        ("GET", "/api/v1/updates?from=2026-02-01&until=2026-01-01", 400, "from"),
        ("GET", "/api/v1/updates?q=%FF", 400, "query"), ("GET", "/api/v1/stream?after=nonsense", 400, "after"),
        ("GET", "/api/v1/updates/none", 404, nil), ("GET", "/api/v1/updates/a%22b", 404, nil),
        ("GET", "/api/v1/updates?\(String(repeating: "agency=a.b&", count: 65))", 400, "agency"),
        ("GET", "/api/v1/nothing", 404, nil), ("GET", "/api/v2/updates", 404, nil), ("GET", "/api/v1", 404, nil),
        ("GET", "/feeds/Nope.atom", 404, nil), ("GET", "/feeds.rss", 404, nil), ("GET", "/api/v1/%zz/x", 404, nil),
        ("POST", "/api/v1/updates", 405, nil), ("DELETE", "/api/v1/updates/x", 405, nil),
        ("OPTIONS", "/api/v1/updates", 405, nil),
        ("GET", "/api/v1/updates?q=\(String(repeating: "x", count: 9_000))", 414, nil),
        ("GET", "/api/v1/updates?q=\(String(repeating: "x", count: 2_000))", 400, "q"),
        ("GET", "/api/v1/updates?\(String(repeating: "a&", count: 200))", 400, "query"),
    ]

    @Test("what cannot be answered is a problem with a sentence")
    func problems() async throws {
        struct Read: Decodable {
            var status: Int
            var title: String
            var detail: String
            var parameter: String?
        }
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            for (method, target, status, parameter) in Self.refused {
                let reply = try await portal.client.get(target, method: method)
                #expect(reply.status == status, "\(method) \(target.prefix(80))")
                #expect(reply.headers["content-type"] == "application/problem+json")
                #expect(status != 405 || reply.headers["allow"] == "GET, HEAD")
                PageTests.expectStrict(reply.headers)
                let problem = try JSONText.decode(Read.self, from: reply.body, called: "problem")
                #expect(problem.status == status && problem.parameter == parameter && problem.detail.count > 10)
            }
        }
    }

    @Test("the agencies of the registry and the schema of events are there for programs")
    func registry() async throws {
        let journal = JournalStandIn()
        try await RunningPortal.with(journal.source) { portal in
            let agencies = try await portal.client.get("/api/v1/agencies").text
            #expect(
                agencies == #"{"agencies":[{"agency":"jp.jaxa","name":{"en":"Aerospace Agency","ja":"航空宇宙機関"}},"#
                    + #"{"agency":"us.noaa","name":{"en":"Oceans and Weather"}}]}"#
            )
            let schema = try await portal.client.get("/api/v1/schema")
            #expect(schema.headers["content-type"] == "application/schema+json")
            #expect(schema.text == JSONSchema.event)
            journal.set(failure: .unavailable("no answer"))
            #expect(try await portal.client.get("/api/v1/agencies").status == 503)
        }
    }

    @Test("what is not public leaves by no exit")
    func publicOnly() async throws {
        var secret = try Samples.update("secret-1", topics: ["ssa/orbit"], title: ["en": "For two governments"])
        secret.audience = try Audience("bilateral")
        var mislabelled = try Samples.update("secret-2", topics: ["ssa/orbit"], title: ["en": "For two governments"])
        mislabelled.audience = try Audience("bilateral")
        let journal = JournalStandIn([try Samples.article(), secret, mislabelled])
        let newSecret = secret
        try await RunningPortal.with(journal.source) { portal in
            for path in [
                "/", "/search?q=governments", "/topics/ssa", "/updates/secret-1", "/api/v1/updates", "/feeds.atom",
                "/feeds/ssa.json", "/api/v1/updates/secret-1", "/api/v1/updates/secret-1/event",
            ] {
                let text = try await portal.client.get(path).text
                #expect(!text.contains("two governments"), "\(path)")
            }
            let denied = try await portal.client.get("/api/v1/updates/secret-1")
            let absent = try await portal.client.get("/api/v1/updates/secret-9")
            #expect(denied.status == 404)
            #expect(denied.text.replacing("secret-1", with: "secret-9") == absent.text)
            let stream = try await portal.client.open("/api/v1/stream")
            _ = try await stream.read(until: "retry:")
            var other = newSecret
            other.id = try UpdateID("secret-3")
            journal.publish(other)
            journal.publish(try Samples.update("open-1", topics: ["ssa/orbit"], title: ["en": "Open"]))
            let told = try await stream.read(until: "open-1")
            #expect(!told.contains("secret-3"))
        }
    }

    @Test("an answer that the client has is not sent again, and HEAD has no body")
    func caching() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            for path in ["/topics", "/api/v1/updates", "/feeds.atom", "/static/portal.css"] {
                let first = try await portal.client.get(path)
                let tag = try #require(first.headers["etag"])
                let again = try await portal.client.get(path, ["If-None-Match: \"other\", W/\(tag)"])
                #expect(again.status == 304 && again.body.isEmpty && again.headers["etag"] == tag)
                let changed = try await portal.client.get(path, ["If-None-Match: \"other\""])
                #expect(changed.status == 200)
                let head = try await portal.client.get(path, method: "HEAD")
                #expect(head.status == 200 && head.body.isEmpty)
                #expect(head.headers["content-length"] == String(first.body.count))
            }
            let html = try await portal.client.get("/").text
            let style = try #require(
                html.split(separator: "rel=\"stylesheet\" href=\"").dropFirst().first?.prefix { $0 != "\"" }
            )
            #expect(try await portal.client.get(String(style)).headers["cache-control"]?.contains("immutable") == true)
        }
    }

    @Test("ready means that indexing answers and the live timeline has caught up")
    func probes() async throws {
        let journal = JournalStandIn(try Samples.all())
        var source = journal.source
        let (gate, open) = AsyncStream<Void>.makeStream()
        source.follow = { cursor, each in
            for await _ in gate { break }
            try await journal.source.follow(cursor, each)
        }
        try await RunningPortal.with(source, waits: false) { portal in
            #expect(try await portal.client.get("/healthz").status == 200)
            let early = try await portal.client.get("/readyz")
            #expect(early.status == 503 && early.text.contains("caught up"))
            #expect(try await portal.client.get("/api/v1/stream").status == 503)
            open.yield()
            try await portal.wait { portal.timeline.obstacle == nil }
            #expect(try await portal.client.get("/readyz").status == 200)
            journal.set(health: HealthAnswer(service: "indexing", status: .starting, reason: "reading the journal"))
            let starting = try await portal.client.get("/readyz")
            #expect(starting.status == 503 && starting.text.contains("reading the journal"))
            journal.set(failure: .unavailable("no answer"))
            #expect(try await portal.client.get("/readyz").status == 503)
            #expect(try await portal.client.get("/healthz").status == 200)
            let metrics = try await portal.client.get("/metrics")
            #expect(metrics.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
            #expect(metrics.text.contains("taiwa_portal_requests_total"))
        }
    }

    @Test("the description of the API is JSON and names every path that answers")
    func description() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let reply = try await portal.client.get("/api/v1/openapi.json")
            let document = try JSONText.decode(JSONValue.self, from: reply.body, called: "description")
            #expect(document.object?["openapi"]?.string == "3.1.0")
            let paths = try #require(document.object?["paths"]?.object).keys
            for path in paths where !path.contains("stream") {
                let address = path.replacing("{id}", with: "kp-1").replacing("{pattern}", with: "*/alert")
                #expect(try await portal.client.get(address).status == 200, "\(address)")
            }
        }
    }
}
