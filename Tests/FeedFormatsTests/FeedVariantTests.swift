@testable import FeedFormats
import Schema
import Testing

/// How the same things are written differently by different publishers.
@Suite struct FeedVariantTests {
    private static func atom(_ entries: String, attributes: String = "", head: String = "") -> String {
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"\(attributes)><title>Feed</title>\(head)\(entries)</feed>"
    }

    private func article(_ update: Update) throws -> Article {
        guard case .article(let article) = update.payload else {
            throw FormatError(where: "payload", reason: "an item is an article")
        }
        return article
    }

    @Test("text in base64 is read, and what base64 holds besides text is not")
    func base64() throws {
        let old =
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>"
            + "<title mode='base64' type='text/html'>PGI+6KGb5pif\n PC9iPg==</title>"
            + "<content mode='base64' type='text/html'>/w==</content></entry></feed>"
        let update = try Feeds.parse(old).updates[0]
        #expect(update.title.all == ["衛星"])
        #expect(update.body == nil)
        let new = Self.atom("<entry><title>t</title><content type='image/png'>PGI+6KGb5pifPC9iPg==</content></entry>")
        #expect(try Feeds.parse(new).updates[0].body == nil)
    }

    @Test("a title of a type that nobody knows is its characters")
    func unknownTextType() throws {
        let text = Self.atom("<entry><title type='application/x-title'>Orbit &lt;1&gt;</title></entry>")
        #expect(try Feeds.parse(text).updates[0].title.all == ["Orbit <1>"])
    }

    @Test(
        "RSS in a namespace of the publisher's own is RSS",
        arguments: ["http://www.w3.org/2005/Atom", "https://press.example/ns", "http://www.w3.org/1999/xhtml"]
    )
    func ownNamespace(uri: String) throws {
        let text =
            "<rss version='2.0' xmlns='\(uri)'><channel><title>F</title><item><title>t</title>"
            + "<link>https://a.example/1</link><description>d <b>e</b></description></item></channel></rss>"
        let update = try Feeds.parse(text).updates[0]
        #expect(update.title.all == ["t"])
        #expect(update.links.map(\.url) == ["https://a.example/1"])
        #expect(update.summary?.all == ["d e"])
    }

    @Test("a relative address is relative to the feed's own where nobody knows whence the feed came")
    func ownAddress() throws {
        let entry = "<entry><title>t</title><link href='../1.html'/></entry>"
        let head = "<link rel='self' href='https://a.example/feeds/all.xml'/><link href='https://b.example/'/>"
        let text = Self.atom(entry, head: head)
        #expect(try Feeds.parse(text).updates[0].links.map(\.url) == ["https://a.example/1.html"])
        #expect(
            try Feeds.parse(text, url: "https://c.example/x/y.xml").updates[0].links.map(\.url) == [
                "https://c.example/1.html"
            ]
        )
        let channel = "<a:link xmlns:a='http://www.w3.org/2005/Atom' rel='self' href='https://a.example/f/rss.xml'/>"
        let rss = Feeds.rss("<item><title>t</title><link>1.html</link></item>", channel: channel)
        #expect(try Feeds.parse(rss).updates[0].links.map(\.url) == ["https://a.example/f/1.html"])
    }

    @Test("the page comes before other forms of it and before a text kept elsewhere")
    func pages() throws {
        let links =
            "<content src='https://a.example/1.pdf' type='application/pdf'/>"
            + "<link href='https://a.example/1.mp4' type='video/mp4'/><link href='https://a.example/1' type='text/html'/>"
        let update = try Feeds.parse(Self.atom("<entry><title>t</title>\(links)</entry>")).updates[0]
        #expect(
            update.links.map { "\($0.relation ?? "") \($0.url)" } == [
                "alternate https://a.example/1", "alternate https://a.example/1.mp4",
                "related https://a.example/1.pdf",
            ]
        )
        let alone = Self.atom("<entry><title>t</title><content src='https://a.example/1.pdf'/></entry>")
        #expect(try Feeds.parse(alone).updates[0].links.map(\.relation) == ["alternate"])
    }

    @Test("a link that is written as text keeps its relation")
    func textLinks() throws {
        let text = Self.atom(
            "<entry><title>t</title><link rel='enclosure'>https://a.example/e</link><link>https://a.example/p</link></entry>"
        )
        #expect(try Feeds.parse(text).updates[0].links.map(\.relation) == ["alternate", "enclosure"])
    }

    @Test(
        "an author is the name, or the address where there is none",
        arguments: [
            ("press@a.example (Press Desk)", "Press Desk"), ("Press Desk (press@a.example)", "Press Desk"),
            ("Press Desk &lt;press@a.example&gt;", "Press Desk"), ("press@a.example", "press@a.example"),
            ("Desk (Tokyo)", "Desk (Tokyo)"), ("(press@a.example)", "(press@a.example)"),
        ]
    )
    func authors(written: String, name: String) throws {
        let rss = Feeds.rss("<item><title>t</title><author>\(written)</author></item>")
        #expect(try self.article(try Feeds.parse(rss).updates[0]).authors == [name])
    }

    @Test("an Atom person without a name is the address")
    func namelessAuthor() throws {
        let text = Self.atom(
            "<entry><title>t</title><author><email>a@a.example</email></author><author><uri>https://b.example</uri>"
                + "<name>B</name><email>b@b.example</email></author></entry>"
        )
        #expect(try self.article(try Feeds.parse(text).updates[0]).authors == ["a@a.example", "B"])
    }

    @Test("categories and keywords of media and podcasts count as categories")
    func keywords() throws {
        let item =
            "<item><title>t</title><category>a</category><media:category label='b'>x/y</media:category>"
            + "<media:keywords>c, d ,,</media:keywords></item>"
        let text = Feeds.rss(item).replacing("<rss ", with: "<rss xmlns:media='http://search.yahoo.com/mrss/' ")
        #expect(try self.article(try Feeds.parse(text).updates[0]).categories == ["a", "b", "c", "d"])
        let podcast = Feeds.rss("<item><title>t</title><i:category text='a'><i:category text='b'/></i:category></item>")
            .replacing("<rss ", with: "<rss xmlns:i='http://www.itunes.com/dtds/podcast-1.0.dtd' ")
        #expect(try Set(self.article(try Feeds.parse(podcast).updates[0]).categories) == ["a", "b"])
    }

    @Test("a summary beside the text is kept, a caption or a subtitle only where there is nothing else")
    func summaries() throws {
        let prefixes =
            "<rss xmlns:i='http://www.itunes.com/dtds/podcast-1.0.dtd' "
            + "xmlns:c='http://purl.org/rss/1.0/modules/content/' xmlns:m='http://search.yahoo.com/mrss/' "
        func summary(_ parts: String) throws -> [String]? {
            let text = Feeds.rss("<item><title>t</title>\(parts)</item>").replacing("<rss ", with: prefixes)
            return try Feeds.parse(text).updates[0].summary?.all
        }
        let body = "<c:encoded>whole</c:encoded>"
        #expect(try summary("<i:subtitle>sub</i:subtitle><i:summary>sum</i:summary>\(body)") == ["sum"])
        #expect(try summary("<i:subtitle>sub</i:subtitle><m:description>caption</m:description>\(body)") == nil)
        #expect(try summary("<i:subtitle>sub</i:subtitle>") == ["sub"])
    }

    @Test(
        "what stands for a language and is none is not taken for one",
        arguments: [
            ("ja-JP", "ja"), ("en_US", "en"), ("channel.language", "en"), ("english", "en"), ("de--", "en"),
            ("de" + String(repeating: "-abcdefgh", count: 6), "de"),
            ("de" + String(repeating: "-abcdefgh", count: 7), "en"),
        ]
    )
    func languages(declared: String, language: String) throws {
        let text = Feeds.rss(
            "<item><title>The launch of the satellite is delayed by the weather</title></item>",
            channel: "<language>\(declared)</language>"
        )
        #expect(try Array(Feeds.parse(text).updates[0].title.texts.keys) == [language])
    }

    @Test("an author or category that is named twice counts once, and references in a name are read")
    func repeatedNames() throws {
        let author = "<author>Ann &amp;amp; Bob</author>"
        let item = "<item><title>t</title>\(author)\(author)<category>a</category><category>a</category></item>"
        let article = try self.article(try Feeds.parse(Feeds.rss(item)).updates[0])
        #expect(article.authors == ["Ann & Bob"])
        #expect(article.categories == ["a"])
    }

    @Test("a JSON Feed whose version is written with escaped slashes is a JSON Feed")
    func escapedVersion() throws {
        let text = #"{"version":"https:\/\/jsonfeed.org\/version\/1","items":[{"id":"1","summary":"s"}]}"#
        #expect(try Feeds.parse(text).updates.map(\.source.item) == ["1"])
    }

    @Test("what only accompanies an item of a JSON Feed never costs the item")
    func looseJSON() throws {
        let text = #"""
            {"version":"https://jsonfeed.org/version/1.1","items":[
            {"id":1,"title":"t","tags":"a","authors":["N"],"attachments":[{"url":"https://a.example/x","size_in_bytes":"5"}]},
            {"id":"2","title":"u","tags":{},"author":[],"attachments":{}}]}
            """#
        let updates = try Feeds.parse(text).updates
        #expect(updates.map(\.source.item) == ["1", "2"])
        #expect(try self.article(updates[0]).categories == ["a"] && self.article(updates[0]).authors == ["N"])
        #expect(updates[0].links.map(\.bytes) == [5])
        let error = try #require(try Feeds.refusal(text.replacing("\"t\"", with: "[]")))
        #expect(error.where == ".items[0].title" && error.reason.contains("instead; correct it"))
    }

    @Test("RSS in RDF may name its namespace on its elements only")
    func innerNamespace() throws {
        let text =
            "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><channel xmlns='http://purl.org/rss/1.0/'/>"
            + "<item xmlns='http://purl.org/rss/1.0/'><title>t</title></item></r:RDF>"
        let document = try Feeds.parse(text)
        #expect(document.format == "rss-1.0" && document.updates[0].title.all == ["t"])
        #expect(try Feeds.refusal(text.replacing("purl.org/rss/1.0/", with: "purl.org/other")) != nil)
    }

    @Test(
        "what is no feed at all is told what to do",
        arguments: [
            ("{\"a\":1}", "JSON Feed"), ("<?xml version=\"1.0\"?>", "cut short"), ("Service unavailable", "address"),
            ("<html><body>no</body></html>", "web page"),
        ]
    )
    func strangers(text: String, remedy: String) throws {
        #expect(try Feeds.refusal(text)?.reason.contains(remedy) == true)
    }

    @Test("elements of XHTML part a text where they begin and where they end", arguments: ["", "<!DOCTYPE feed>"])
    func parts(head: String) throws {
        let text = "<div xmlns='http://www.w3.org/1999/xhtml'>a<p>b</p>c<ul><li>d</li></ul>e</div>"
        let entry = "<entry><id>1</id><title>t</title><content type='xhtml'>\(text)</content></entry>"
        let feed = "\(head)<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>f</id>\(entry)</feed>"
        #expect(try Feeds.parse(feed).updates[0].body?.all == ["a\n\nb\n\nc\n\n- d\n\ne"])
    }

    @Test("a title of nothing but blanks says nothing, and neither does its language")
    func blankTitle() throws {
        let other = "<m:title xmlns:m='http://search.yahoo.com/mrss/' xml:lang='fr'> </m:title>"
        let text = "<description>The text of it</description>"
        for title in ["<title xml:lang='fr'> </title>", other] {
            let update = try Feeds.parse(Feeds.rss("<item xml:lang='en'>\(title)\(text)</item>")).updates[0]
            #expect(update.title.texts == ["en": "The text of it"])
        }
    }
}
