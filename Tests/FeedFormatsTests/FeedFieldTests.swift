@testable import FeedFormats
import Schema
import Testing

@Suite struct FeedFieldTests {
    @Test("an RSS item gives its text, links, people and times")
    func rss() throws {
        let document = try Feeds.file("agency-news.rss")
        #expect(document.format == "rss-2.0")
        #expect(document.updates.count == 2)
        let update = document.updates[0]
        #expect(update.title.texts == ["en": "Gateway module passes vibration test & leaves the hall"])
        #expect(update.summary?.texts == ["en": "The module of the lunar Gateway shook for an hour.\n\nIt held."])
        #expect(
            update.body?.texts == [
                "en":
                    "The module of the lunar Gateway shook for an hour.\n\nIt held — as planned.\nNext is the vacuum chamber."
            ]
        )
        #expect(
            update.links.map { "\($0.relation ?? "") \($0.url)" } == [
                "alternate https://agency.example/news/2026/gateway.html",
                "enclosure https://agency.example/audio/412.mp3",
                "enclosure https://agency.example/video/412.mp4",
                "preview https://agency.example/video/412.jpg",
            ]
        )
        #expect(update.links[1].bytes == 123_456)
        #expect(update.links[2].mediaType == "video/mp4")
        #expect(update.published?.description == "2026-04-12T13:30:00Z")
        #expect(update.source.item == "news-2026-0412")
        #expect(update.source.format == "rss-2.0")
        #expect(update.origin == .collected)
        guard case .article(let article) = update.payload else {
            Issue.record("an item is an article")
            return
        }
        #expect(article.authors == ["Press Office"])
        #expect(article.categories == ["Gateway", "Moon"])
        #expect(article.feed == "Example Agency News")
    }

    @Test("the place of a picture is that of its item")
    func placeOfPicture() throws {
        let feed = """
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:georss="http://www.georss.org/georss"
            xmlns:gml="http://www.opengis.net/gml"><channel><title>c</title><item><title>t</title>
            <media:content url="https://feeds.example/1.jpg"><media:location description="over the bay"><georss:where>
            <gml:Point><gml:pos>35.5 139.75</gml:pos></gml:Point></georss:where></media:location></media:content>
            </item></channel></rss>
            """
        #expect(try Feeds.parse(feed).updates[0].geometry == .point([139.75, 35.5]))
    }

    @Test("a GeoRSS point is longitude and latitude, an author is the name beside the address")
    func place() throws {
        let update = try Feeds.file("agency-news.rss").updates[1]
        #expect(update.geometry == .point([139.76, 35.68]))
        #expect(update.source.item == "https://agency.example/news/2026/flood.html")
        guard case .article(let article) = update.payload else {
            Issue.record("an item is an article")
            return
        }
        #expect(article.authors == ["Earth Desk"])
    }

    @Test("who wrote it counts before who else is named, and a name before an address")
    func writers() throws {
        func authors(_ author: String, _ other: String) throws -> [String] {
            let item =
                "<item><title>A</title>" + (author.isEmpty ? "" : "<author>\(author)</author>")
                + (other.isEmpty ? "" : "<media:credit>\(other)</media:credit>") + "</item>"
            let feed = try Feeds.parse(
                Feeds.rss(item).replacing("<rss ", with: "<rss xmlns:media=\"http://search.yahoo.com/mrss/\" ")
            )
            guard case .article(let article) = feed.updates[0].payload else { return [] }
            return article.authors
        }
        #expect(try authors("Desk", "") == ["Desk"])
        #expect(try authors("", "Photographer") == ["Photographer"])
        #expect(try authors("Desk", "Photographer") == ["Desk"])
        #expect(try authors("desk@example.org", "Photographer") == ["Photographer"])
        #expect(try authors("desk@example.org", "photo@example.org") == ["desk@example.org"])
        #expect(try authors("desk@example.org", "") == ["desk@example.org"])
    }

    @Test("a place among the topics is kept for the source's own")
    func topicLimit() throws {
        let all = try (0..<14).map { try Topic("policy/topic-\($0)") }
        for known in [[], [all[0]], [all[13]]] {
            for count in [1, 10, 11, 12, 14] {
                var topics = known
                topics.add(Array(all.prefix(count)))
                let expected = known + all.prefix(count).filter { !known.contains($0) }
                #expect(topics == Array(expected.prefix(11)))
            }
        }
    }

    @Test("RSS 1.0 in Shift_JIS is read with its own signs")
    func rdf() throws {
        let document = try Feeds.file("ministry-shift-jis.rdf")
        #expect(document.format == "rss-1.0")
        let update = try #require(document.updates.first)
        #expect(update.title.texts == ["ja": "準天頂衛星①号機の運用について"])
        #expect(update.summary?.texts == ["ja": "みちびきの運用状況を公表します。～詳細～"])
        #expect(update.published?.description == "2026-04-01T01:00:00Z")
        #expect(update.source.item == "https://sho.example/a.html")
    }

    @Test("guids that only number the places in a list give way to links")
    func placesInList() throws {
        let document = try Feeds.file("headquarters-bom.rdf")
        #expect(document.format == "rss-2.0")
        #expect(
            document.updates.map(\.source.item) == ["https://honbu.example/1.html", "https://honbu.example/2.html"]
        )
        #expect(document.updates[0].published?.description == "2026-04-01T09:00:00Z")
    }

    @Test("an Atom entry inherits base and language, and its text types are obeyed")
    func atom() throws {
        let document = try Feeds.file("observations.atom")
        #expect(document.format == "atom")
        #expect(document.updates.count == 2)
        let first = document.updates[0]
        #expect(first.title.texts == ["ja": "気象警報・注意報"])
        #expect(first.body?.texts == ["ja": "【警報】高潮に <b>警戒</b>"])
        #expect(
            first.links.map(\.url) == ["https://kishou.example/feed/data/1.xml", "https://kishou.example/img/1.png"]
        )
        #expect(first.links[1].title == "図")
        #expect(first.published?.description == "2026-04-01T00:00:00.250Z")
        #expect(first.geometry == .point([135.5, 34.7]))
        guard case .article(let article) = first.payload else {
            Issue.record("an entry is an article")
            return
        }
        #expect(article.authors == ["例示地方気象台"])
        #expect(article.categories == ["警報"])
        #expect(article.updated?.description == "2026-04-01T00:40:08Z")

        let second = document.updates[1]
        #expect(second.title.texts == ["en": "Sea level < limit"])
        #expect(second.summary?.texts == ["en": "- one\n- two"])
        #expect(second.source.item == "urn:example:warning:2")
        #expect(second.published?.description == "2026-04-01T00:00:00Z")
    }

    @Test("a JSON Feed item may have a number for an id, and text of either kind")
    func jsonFeed() throws {
        let document = try Feeds.file("press.json")
        #expect(document.format == "json-feed")
        let first = document.updates[0]
        #expect(first.source.item == "77")
        #expect(first.body?.texts == ["en": "The object was tracked all night."])
        #expect(
            first.links.map { "\($0.relation ?? "") \($0.url)" } == [
                "alternate https://press.example/77", "enclosure https://press.example/77.mp3",
                "preview https://press.example/77.jpg",
            ]
        )
        #expect(first.published?.description == "2026-04-01T00:30:00Z")
        let second = document.updates[1]
        #expect(second.title.texts == ["en": "Only text"])
        #expect(second.body?.texts == ["en": "Only text\n\nin two parts"])
        #expect(second.links.first?.url == "https://press.example/78")
        guard case .article(let article) = second.payload else {
            Issue.record("an item is an article")
            return
        }
        #expect(article.authors == ["Press Desk"])
    }

    @Test(
        "every dialect says its name",
        arguments: [
            ("<rss version='0.91'><channel/></rss>", "rss-0.91"),
            ("<rss version=\"0.92\"><channel/></rss>", "rss-0.92"),
            ("<rss version='2.01'><channel/></rss>", "rss-2.0"),
            ("<rss/>", "rss-2.0"),
            (
                "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                    + "xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel/></r:RDF>", "rss-0.90"
            ),
            ("<feed xmlns='http://purl.org/atom/ns#' version='0.3'/>", "atom-0.3"),
            ("<entry xmlns='http://www.w3.org/2005/Atom'><title>t</title></entry>", "atom"),
            ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", "json-feed"),
        ]
    )
    func dialects(text: String, format: String) throws {
        #expect(try Feeds.parse(text).format == format)
    }

    @Test("kana in a feed that calls itself English is Japanese, and a feed without a language is guessed")
    func languages() throws {
        let text = Feeds.rss("<item><title>ひまわりの画像について</title></item>", channel: "<language>en</language>")
        #expect(try Feeds.parse(text).updates[0].title.texts.keys.first == "ja")
        let plain = Feeds.rss("<item><title>The launch of the satellite is delayed by the weather</title></item>")
        #expect(try Feeds.parse(plain).updates[0].title.texts.keys.first == "en")
        let french = Feeds.rss("<item><title>Lancement</title></item>", channel: "<language>fr-FR</language>")
        #expect(try Feeds.parse(french).updates[0].title.texts.keys.first == "fr")
    }

    @Test("an item without a title is named by its text, its link or its feed")
    func titles() throws {
        let text = Feeds.rss(
            "<item><description>First line&lt;br>second</description></item>"
                + "<item><link>https://a.example/x</link></item><item><pubDate>1 Apr 2026 00:00 GMT</pubDate></item>"
        )
        #expect(
            try Feeds.parse(text).updates.map { $0.title.text(in: "en") } == [
                "First line", "https://a.example/x", "Feed",
            ]
        )
    }

    @Test("an address that a browser would run is no link")
    func links() throws {
        let text = Feeds.rss(
            "<item><title>t</title><link>javascript:alert(1)</link><enclosure url='data:text/html,x'/></item>"
        )
        #expect(try Feeds.parse(text).updates[0].links.isEmpty)
    }

    @Test("what an item mentions far below its beginning is not what it is about, while a document is read in full")
    func lateWords() throws {
        let late =
            String(repeating: "xyzzy ", count: 200)
            + "Conjunction data messages, conjunction assessment, probability of collision, collision avoidance manoeuvre, "
            + "close approach of two satellites."
        func topics(_ description: String) throws -> [String] {
            let item = "<item><title>A day</title><description>\(description)</description></item>"
            return try Feeds.parse(Feeds.rss(item)).updates[0].topics.map(\.name)
        }
        #expect(try topics("A conjunction data message. " + late).first == "ssa/conjunction")
        #expect(try topics(late) == ["policy/strategy"])
        #expect(
            try Feeds.parse("PRESS RELEASE\n\nA day\n\n" + late).updates[0].topics.map(\.name).contains(
                "ssa/conjunction"
            )
        )
    }

    @Test("the source's topic is kept beside what the text is about")
    func topics() throws {
        let context = try Feeds.context(topic: "commercial/industry")
        let text = Feeds.rss("<item><title>Conjunction assessment: space debris close approach</title></item>")
        let topics = try FeedParser.parse(Array(text.utf8), in: context).updates[0].topics.map(\.name)
        #expect(topics.first == "ssa/conjunction" || topics.first == "ssa/breakup")
        #expect(topics.contains("commercial/industry"))
        let silent = Feeds.rss("<item><title>zzz</title></item>")
        #expect(
            try FeedParser.parse(Array(silent.utf8), in: context).updates[0].topics.map(\.name) == [
                "commercial/industry"
            ]
        )
        #expect(try Feeds.parse(silent).updates[0].topics.map(\.name) == ["policy/strategy"])
    }
}
