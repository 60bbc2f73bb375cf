import Schema
import Testing

@testable import FeedFormats

@Suite struct EndTagTests {
    @Test(
        "an end tag that is misspelt, missing in a text of HTML, or cut short at the very end is mended",
        arguments: [
            "<rss version=\"2.0\"><channel><title>Moon</titel><item><title>Dust</title></item></channel></rss>",
            "<rss version=\"2.0\"><channel><title>Moon</title><item><title>Dust</title><description>a<br>b<p>c"
                + "</description></item></channel></rss>",
            "<rss version=\"2.0\"><channel><title>Moon</b></title><item><title>Dust</title></item></channel></rss>",
            "<rss version=\"2.0\"><channel><title>Moon</title><item><title>Dust</title></item></channel></rss",
        ]
    )
    func mended(_ text: String) throws {
        let document = try Feeds.parse(text)
        #expect(document.feed?.title == "Moon")
        #expect(document.updates.map(\.title.all) == [["Dust"]])
    }

    @Test(
        "categories of podcasts that are not closed hold nothing else, so that all items are read",
        arguments: [
            "<itunes:category text=\"A\"><item><title>One</title></item><item><title>Two</title></item>",
            "<itunes:category text=\"A\"><itunes:category text=\"B\"/><item><title>One</title></item>"
                + "<item><title>Two</title></item>",
            "<itunes:category text=\"A\"><itunes:category text=\"B\"></itunes:category>"
                + "<item><title>One</title><itunes:category text=\"C\"></item><item><title>Two</title></item>",
            "<item><title>One</title></item><item><title>Two</title></item><itunes:category text=\"A\">",
        ]
    )
    func podcast(_ text: String) throws {
        let document = try Feeds.parse("<rss version=\"2.0\"><channel><title>Moon</title>\(text)</channel></rss>")
        #expect(document.feed?.title == "Moon")
        #expect(document.updates.map(\.title.all) == [["One"], ["Two"]])
    }

    @Test("what an unclosed element of HTML holds is read as its text")
    func unclosed() throws {
        let update = try #require(
            try Feeds.parse(
                Feeds.rss(
                    "<item><title>T</title><description>a<br>b<p>c</description><link>https://a.example/</link></item>"
                )
            ).updates.first
        )
        #expect(update.summary?.all == ["a\nb\n\nc"])
        #expect(update.links.map(\.url) == ["https://a.example/"])
    }

    @Test(
        "a document is refused where an element of the feed itself is not closed, so that no item is lost",
        arguments: [
            "<rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss>",
            "<rss><channel><item><title>One<link>https://a.example/</link></item></channel></rss>",
            "<rss><channel><item><title>One</title></item><item><title>Tw",
            "<rss><channel><item><title>One</title></item></chan",
        ]
    )
    func refused(_ text: String) throws {
        let error = try #require(try Feeds.refusal(text))
        #expect(error.where.hasPrefix("1:"))
    }
}
