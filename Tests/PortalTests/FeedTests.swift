import Schema
import Testing

@testable import PortalCore

@Suite("Feeds") struct FeedTests {
    @Test("an Atom feed has what RFC 4287 asks of it, by topic and in the reader's language")
    func atom() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let reply = try await portal.client.get("/feeds/ssa.atom?lang=ja")
            #expect(reply.headers["content-type"] == "application/atom+xml; charset=utf-8")
            let xml = reply.text
            #expect(
                xml.hasPrefix(
                    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ja\">"
                )
            )
            for part in [
                "<title>宇宙状況把握（SSA） – 対話 Taiwa</title>", "<id>tag:portal.example,2026:feed/ssa?lang=ja</id>",
                "<updated>2026-04-01T02:03:20Z</updated>",
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://portal.example/feeds/ssa.atom?lang=ja\"/>",
                "<id>tag:portal.example,2026:update/drill-1</id>", "<author><name>jp.mod</name></author>",
                "<category term=\"ssa/reentry\"/>", "href=\"https://portal.example/updates/drill-1?lang=ja\"",
            ] { #expect(xml.contains(part), "\(part)") }
            #expect(xml.split(separator: "<entry").count - 1 == 2)
        }
    }

    @Test("a JSON Feed has what version 1.1 asks of it")
    func json() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let reply = try await portal.client.get("/feeds.json")
            #expect(reply.headers["content-type"] == "application/feed+json")
            let feed = try #require(try JSONText.decode(JSONValue.self, from: reply.body, called: "feed").object)
            #expect(feed["version"]?.string == "https://jsonfeed.org/version/1.1")
            #expect(feed["feed_url"]?.string == "https://portal.example/feeds.json")
            let items = try #require(feed["items"]?.array)
            #expect(items.count == 8)
            for item in items.compactMap(\.object) {
                #expect(item["id"]?.string != nil && item["content_text"]?.string != nil && item["url"]?.string != nil)
            }
            #expect(items.last?.object?["id"]?.string == "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e")
            #expect(items.last?.object?["external_url"]?.string == "https://www.example.jp/htv-x3/")
        }
    }

    @Test("an empty feed is whole, and pages name their feeds")
    func empty() async throws {
        try await RunningPortal.with(JournalStandIn().source) { portal in
            let feed = try await portal.client.get("/feeds/policy/budget.atom")
            #expect(feed.status == 200 && feed.text.contains("<updated>1970-01-01T00:00:00Z</updated>"))
            let page = try await portal.client.get("/topics/policy/budget").text
            #expect(page.contains("type=\"application/atom+xml\" title=\"Atom\" href=\"/feeds/policy/budget.atom\""))
            #expect(page.contains("There are no updates yet."))
        }
    }
}
