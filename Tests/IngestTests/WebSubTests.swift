import Exchange
import Schema
import ServiceKit
import TestSupport
import Testing

@testable import IngestCore

@Suite("A source's hub", .timeLimit(.minutes(5))) struct WebSubTests {
    private static func titles(_ updates: [Update]) -> [String] { updates.map { $0.title.text(in: "en") } }

    @Test("is asked to tell news, and when it does the source is looked at at once")
    func tells() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await hub.wish()
                #expect(wish["hub.mode"] == "subscribe" && wish["hub.lease_seconds"] == "864000")
                #expect(wish["hub.topic"] == news.server.url("/topic"))
                #expect(wish["hub.callback"].hasPrefix(TestHub.callbacks + "/news/"))
                #expect((32..<200).contains(wish["hub.secret"].utf8.count))
                #expect(try await hub.verify(wish, at: port))
                let marks = try await bus.source("news") { $0.hubUntil != nil }.marks
                #expect(marks.hub == hub.url && marks.hubError == nil && marks.hubAsked == nil)
                let left = try #require(marks.hubUntil).seconds - Timestamp.now.seconds
                #expect((863_000...864_000).contains(left))
                news.says(["Landing", "Launch"])
                #expect(try await hub.notify(wish, at: port, Array("anything".utf8)) == 202)
                #expect(Self.titles(try await bus.updates(2)) == ["Launch", "Landing"])
            }
            #expect(news.looks == 2)
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("that calls any replica leads to one publication by the one that has the lease")
    func anyReplica() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            let sources = SourceList([try news.source()])
            try await withHubs(of: bus, sources) { first in
                try await withHubs(of: bus, sources) { second in
                    let wish = try await hub.wish()
                    #expect(try await hub.verify(wish, at: second))
                    _ = try await bus.source("news") { $0.hubUntil != nil }
                    news.says(["Landing", "Launch"])
                    for port in [first, second] {
                        #expect(try await hub.notify(wish, at: port, Array("new".utf8)) == 202)
                    }
                    _ = try await bus.updates(2)
                    _ = try await bus.source("news") { $0.hubNews != nil }
                }
            }
            #expect(Self.titles(try await bus.updates()) == ["Launch", "Landing"])
            news.server.stop()
            await hub.stop()
        }
    }

    @Test(
        "is found in the content where no header names one",
        arguments: [
            """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
            <link rel="hub" href="HUB"/><link rel="self" href="/topic"/>
            <entry><title>Launch</title><id>urn:1</id><updated>2026-11-29T00:00:00Z</updated></entry></feed>
            """,
            """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:c="urn:oasis:names:tc:emergency:cap:1.2">
            <title>W</title><id>urn:w</id><link rel="hub" href="HUB"/><link rel="self" href="SELF"/>
            <entry><title>Launch</title><id>urn:1</id><updated>2026-11-29T00:00:00Z</updated><c:event>Gale</c:event>
            <c:status>Actual</c:status><c:severity>Severe</c:severity></entry></feed>
            """,
            """
            <rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>R</title>
            <a:link rel="hub" href="HUB"/><a:link rel="self" href="SELF"/><item><title>Launch</title></item></channel></rss>
            """,
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"J","feed_url":"SELF",
            "hubs":[{"type":"rssCloud","url":"https://other.example/"},{"type":"WebSub","url":"HUB"}],
            "items":[{"id":"1","content_text":"Launch"}]}
            """,
            """
            <!DOCTYPE html><html><head><title>Press releases</title><link rel="hub" href="HUB">
            <link rel="self" href="/topic"></head><body><h1>Press releases</h1><ul>
            <li>1 November 2026 <a href="/1">A rocket was launched today</a></li>
            <li>2 November 2026 <a href="/2">The rocket has landed at sea</a></li>
            <li>3 November 2026 <a href="/3">The rocket was brought home</a></li></ul></body></html>
            """,
        ]
    )
    func inContent(text: String) async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed([], [])
            let topic = news.server.url("/topic")
            news.says(Array(text.replacing("HUB", with: hub.url).replacing("SELF", with: topic).utf8))
            let wish = try await withHubs(of: bus, SourceList([try news.source()])) { _ in try await hub.wish() }
            #expect(wish["hub.topic"] == topic)
            news.server.stop()
            await hub.stop()
        }
    }

    @Test(
        "is not believed without a signature that holds, and is not told so",
        arguments: [
            "", "sha256=", "sha256=00", "sha256=" + String(repeating: "0", count: 64), "sha1=00", "md5=00", "SHA256",
        ]
    )
    func unsigned(signature: String) async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await hub.wish()
                #expect(try await hub.notify(wish, at: port, Array("new".utf8), signed: signature) == 202)
                #expect(try await bus.calls().isEmpty)
                let marks = try await bus.source("news").marks
                #expect(marks.called == nil && marks.hubNews == nil && news.looks == 1)
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("that signs by SHA-1 only is not believed, which the source's marks say until it signs by a better one")
    func weak() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await hub.wish()
                let field = try await "sha1=" + Self.code(.sha1, of: "new", by: wish["hub.secret"])
                #expect(try await hub.notify(wish, at: port, Array("new".utf8), signed: field) == 202)
                let marks = try await bus.source("news") { $0.hubDistrust != nil }.marks
                #expect(marks.hubDistrust?.contains("signs its news by sha1, which proves nothing any more") == true)
                #expect(marks.hubNews == nil && news.looks == 1)
                #expect(try await hub.notify(wish, at: port, Array("new".utf8)) == 202)
                _ = try await bus.source("news") { $0.hubDistrust == nil && $0.hubNews != nil }
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("signs by any of three hashes", arguments: [Hash.sha256, .sha384, .sha512])
    func signed(hash: Hash) async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await hub.wish()
                let field = try await "\(hash)=" + Self.code(hash, of: "new", by: wish["hub.secret"])
                #expect(try await hub.notify(wish, at: port, Array("new".utf8), signed: field) == 202)
                _ = try await bus.source("news") { $0.hubNews != nil }
            }
            news.server.stop()
            await hub.stop()
        }
    }

    /// By Python, which has nothing of this code.
    private static func code(_ hash: Hash, of text: String, by secret: String) async throws -> String {
        let program = "import hmac;print(hmac.new(input().encode(),input().encode(),input()).hexdigest())"
        let result = try await Python.run(program, input: Array("\(secret)\n\(text)\n\(hash)\n".utf8))
        return result.output.split(separator: "\n").last.map(String.init) ?? ""
    }

    /// A hash that a hub may sign by.
    enum Hash: String, CustomStringConvertible {
        case sha1, sha256, sha384, sha512
        var description: String { self.rawValue }
    }
}
