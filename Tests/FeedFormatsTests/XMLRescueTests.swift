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
            head: "<!DOCTYPE rss [<!ENTITY own 'mine'>]>"
        )
        #expect(try Feeds.parse(text).updates[0].title.all == ["mine & &other;"])
    }

    @Test("an unclosed element is not guessed at")
    func unclosed() throws {
        #expect(try Feeds.refusal(Feeds.rss("<item><title>a<b>b</title></item>")) != nil)
    }
}
