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
                "<category term=\"ssa/reentry\" scheme=\"https://portal.example/topics/\" label=\"再突入\"/>",
                "<title>[訓練] 訓練：太平洋上空への制御されない再突入</title>", "href=\"https://portal.example/updates/drill-1?lang=ja\"",
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

    @Test("a feed is of a topic, a pattern or agencies, and says which page shows the same")
    func scopes() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            for (path, count, home) in [
                ("/feeds/*/conjunction.json", 1, "/search?topic=%2A%2Fconjunction"),
                ("/feeds/ssa/%3E.json", 2, "/topics/ssa"),
                ("/feeds.json?topic=ssa&topic=dialogue", 3, "/search?topic=ssa%2F%3E&topic=dialogue%2F%3E"),
                ("/feeds.json?agency=us.noaa", 3, "/search?agency=us.noaa"),
                ("/feeds/space-weather.json?agency=jp.jaxa", 0, "/search?topic=space-weather%2F%3E&agency=jp.jaxa"),
            ] {
                let reply = try await portal.client.get(path)
                let feed = try #require(try JSONText.decode(JSONValue.self, from: reply.body, called: "feed").object)
                #expect(feed["items"]?.array?.count == count, "\(path)")
                #expect(feed["home_page_url"]?.string == "https://portal.example\(home)", "\(path)")
                let address = try #require(feed["feed_url"]?.string).dropFirst("https://portal.example".count)
                #expect(try await portal.client.get(String(address)).body == reply.body, "\(path)")
            }
            let named = try await portal.client.get("/feeds.atom?agency=us.noaa&agency=jp.jaxa").text
            #expect(named.contains("<title>Oceans and Weather, Aerospace Agency – 対話 Taiwa</title>"))
            #expect(named.contains("<id>tag:portal.example,2026:feed/;us.noaa,jp.jaxa?lang=en</id>"))
            for path in ["/feeds.atom?q=rain", "/feeds/ssa.atom?topic=gnss", "/feeds.json?topic=A"] {
                #expect(try await portal.client.get(path).status == 400, "\(path)")
            }
        }
    }

    @Test("a feed says in the title that an update is replaced or withdrawn, and in JSON also in words for programs")
    func marks() async throws {
        var withdrawal = try Samples.update("w-1", topics: ["policy/strategy"], title: ["en": "Gone"])
        withdrawal.status = .cancel
        withdrawal.supersedes = [try UpdateID("statement-9")]
        let journal = JournalStandIn(try Samples.all() + [withdrawal])
        try await RunningPortal.with(journal.source) { portal in
            let atom = try await portal.client.get("/feeds.atom").text
            for title in ["[Replaced] Geomagnetic activity", "[Withdrawn] Joint statement", "[Withdrawal] Gone"] {
                #expect(atom.contains("<title>\(title)"), "\(title)")
            }
            let json = try await portal.client.get("/feeds/dialogue.json").text
            #expect(
                json.contains("\"_taiwa\":{\"is_cancelled\":true,\"status\":\"actual\",\"superseded_by\":\"w-1\"}")
            )
        }
    }

    @Test("an article that was changed since it was published says when")
    func changed() async throws {
        var update = try Samples.article()
        update.payload = .article(Article(updated: Samples.start.adding(seconds: 90)))
        try await RunningPortal.with(JournalStandIn([update]).source) { portal in
            let atom = try await portal.client.get("/feeds.atom").text
            #expect(
                atom.contains("<updated>2026-03-31T23:34:50Z</updated>\n<published>2026-03-31T23:33:20Z</published>")
            )
            let json = try await portal.client.get("/feeds.json").text
            #expect(json.contains("\"date_modified\":\"2026-03-31T23:34:50Z\""))
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
