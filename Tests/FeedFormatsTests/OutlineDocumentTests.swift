import FeedFormats
import Testing

@Suite("Lists of feeds as OPML") struct OutlineDocumentTests {
    @Test("feeds come with title, address, category and the group they stand in, however deep")
    func reads() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>Feeds</title></head><body>
            <outline text="Agencies"><outline text="jp.jaxa">
            <outline type="rss" text="News &amp; more" xmlUrl="https://news.example/feed?a=1&amp;b=2"
                category="/exploration/iss,/x"/>
            </outline></outline>
            <outline text="plain" title="Plain feed" xmlurl="https://plain.example/"/>
            <outline text="a folder that is empty"/><outline text="note" url="https://no.example/"/>
            </body></opml>
            """
        #expect(
            try OutlineDocument(Array(text.utf8)).feeds == [
                .init(
                    title: "News & more",
                    url: "https://news.example/feed?a=1&b=2",
                    category: "exploration/iss",
                    group: "jp.jaxa"
                ),
                .init(title: "Plain feed", url: "https://plain.example/"),
            ]
        )
    }

    @Test("what is written is read back as it was")
    func roundTrip() throws {
        let list = OutlineDocument([
            .init(title: "みちびき <\"'&>", url: "https://a.example/?x=1&y=2", category: "gnss/qzss", group: "jp.cao"),
            .init(title: "b", url: "https://b.example/", group: "us.nasa"),
            .init(title: "c", url: "https://c.example/"),
        ])
        #expect(try OutlineDocument(list.xml(title: "Sources & more")).feeds == list.feeds)
    }

    @Test("what is no OPML is refused with the place", arguments: ["", "{}", "<rss/>", "<opml/>", "<opml><body>"])
    func refuses(text: String) {
        #expect(throws: FormatError.self) { try OutlineDocument(Array(text.utf8)) }
    }
}
