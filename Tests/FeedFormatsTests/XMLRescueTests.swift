@testable import FeedFormats
import Schema
import Testing

@Suite struct XMLRescueTests {
    @Test(
        "mistakes whose meaning is plain are mended",
        arguments: [
            ("a & b", "a & b"),
            ("a &b; c", "a &b; c"),
            ("x&nbsp;y &eacute; &hellip;", "x y é …"),
            ("1 < 2", "1 < 2"),
            ("a\u{8}b\u{0}c", "abc"),
            ("&#8;x&#x1F;", "\u{FFFD}x\u{FFFD}"),
            ("<![CDATA[a\u{B} & b]]>", "a & b"),
            ("Fish & Chips &amp; more &lt;3", "Fish & Chips & more <3"),
        ]
    )
    func titles(written: String, read: String) throws {
        #expect(try Feeds.parse(Feeds.rss("<item><title>\(written)</title></item>")).updates[0].title.all == [read])
    }

    @Test(
        "junk before the document and after it is left out",
        arguments: ["\n\n", "junk text ", "\u{FEFF}", "<!-- a comment -->", "  \u{0}"],
        ["", "\n\u{0}\u{0}", "\\n", "<!-- end -->"]
    )
    func surroundings(before: String, after: String) throws {
        let text = before + Feeds.rss("<item><title>t</title></item>") + after
        #expect(try Feeds.parse(text).updates.count == 1)
    }

    @Test(
        "a declaration that is mistaken is not needed",
        arguments: [
            "<?xml encoding='UTF-8'?>", "<?xml version=1.0?>", "<?xml version='1.0' language='ja'?>",
            "<?xml version='1.0'?>\n<?xml version='1.0'?>",
        ]
    )
    func declarations(head: String) throws {
        let text = "\(head)<rss><channel><item><title>t</title></item></channel></rss>"
        #expect(try Feeds.parse(text).updates[0].title.all == ["t"])
    }

    @Test("what was added behind a document is left out, a second document is not")
    func tails() throws {
        let text = Feeds.rss("<item><title>t</title></item>")
        #expect(try Feeds.parse(text + "\n<script>count()</script> a < b\n").updates.count == 1)
        #expect(try Feeds.refusal(text + text)?.reason.contains("follows the end") == true)
        #expect(try Feeds.refusal(text + "<rss><channel/></rss>") != nil)
    }

    @Test("attributes without quotation marks and elements under an undeclared rss prefix are read")
    func bareValues() throws {
        let text =
            "<!-- made by hand --><?xml?xml version=\"1.0\" ??><rss rss:version=2.0><rss:channel><rss:item>"
            + "<rss:title>t</rss:title><rss:enclosure url=https://a.example/?b=1&c=2 length=5/></rss:item>"
            + "</rss:channel></rss>"
        let update = try Feeds.parse(text).updates[0]
        #expect(update.title.all == ["t"])
        #expect(update.links.map(\.url) == ["https://a.example/?b=1&c=2"])
        #expect(update.links[0].bytes == 5)
    }

    @Test("a bare ampersand in an address stays part of it")
    func addresses() throws {
        let text = Feeds.rss(
            "<item><title>t</title><link>https://a.example/?a=1&b=2</link><enclosure url='https://a.example/?c=3&d=4'/></item>"
        )
        #expect(
            try Feeds.parse(text).updates[0].links.map(\.url) == [
                "https://a.example/?a=1&b=2", "https://a.example/?c=3&d=4",
            ]
        )
    }

    @Test("a prefix that nobody declared means what it usually means")
    func prefixes() throws {
        let text = Feeds.rss(
            "<item><title>t</title><dc:creator>A</dc:creator><georss:point>1 2</georss:point><odd:x odd:y='1'/></item>"
        )
        let update = try Feeds.parse(text).updates[0]
        #expect(update.geometry == .point([2, 1]))
    }

    @Test("a mended document still has its places")
    func places() throws {
        let error = try #require(try Feeds.refusal("<rss><channel>\n<title>a & b</title>\n</wrong></channel></rss>"))
        #expect(error.where.hasPrefix("3:"), "\(error)")
    }

    @Test("an entity of the document's own is kept while others are mended")
    func ownEntities() throws {
        let text = Feeds.rss(
            "<item><title>&own; & &nbsp;&other;</title></item>",
            head: "<!DOCTYPE rss [<!ENTITY\n own 'mine'>]>"
        )
        #expect(try Feeds.parse(text).updates[0].title.all == ["mine & &other;"])
    }

    @Test("thousands of entities and prefixes are mended in time linear to the document")
    func manyMistakes() throws {
        // Quadratic time would be minutes here.
        let names = (0..<250).map { "<p\($0):a/>" }.joined()
        let text = String(repeating: "a&nbsp;&own;", count: 40_000)
        let head = "<!DOCTYPE rss [<!ENTITY own 'b'>" + String(repeating: "<!-- filled up -->", count: 3_000) + "]>"
        let body = "<item><title>t</title><description>\(text)</description>\(names)</item>"
        let summary = try Feeds.parse(Feeds.rss(body, head: head)).updates[0].summary?.all.first
        #expect(summary?.hasPrefix("a ba b") == true)
    }

    @Test("an unclosed element that is none of HTML is not guessed at")
    func unclosed() throws {
        #expect(try Feeds.refusal(Feeds.rss("<item><title>a<query>b</title></item>")) != nil)
    }
}
