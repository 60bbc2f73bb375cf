import FeedFormats
import Schema
import Testing

@Suite("RSS in JSON") struct RSSInJSONTests {
    private static let feed = #"""
        {"rss": {"version": "2.0", "xmlns:source": "http://source.example/", "channel": {
        "title": "Sample & Sons", "link": "https://news.example/", "description": "News", "language": "en-us",
        "cloud": {"domain": "rpc.example", "port": 5337}, "source:account": [{"service": "a", "#value": "b"}],
        "item": [
        {"title": "Docking & noon", "link": "https://news.example/1", "description": "<p>It went &amp; came.</p>",
         "pubDate": "Mon, 07 Apr 2031 19:40:58 GMT", "guid": {"isPermaLink": false, "#value": "n-1"},
         "category": ["Station", {"domain": "x", "#value": "Cargo"}],
         "enclosure": {"url": "https://news.example/1.mp3", "type": "audio/mpeg", "length": 12216}, "bad name": "x"},
        {"title": "Second\u0001", "guid": "https://news.example/2", "source:markdown": "x", "link": null}]}}}
        """#

    @Test("is read as the RSS that it stands for, with attributes, lists and text as in XML")
    func items() throws {
        let document = try Reading.document(Self.feed)
        #expect(document.format == "rss-2.0" && document.feed?.title == "Sample & Sons")
        #expect(document.updates.map(\.title.all) == [["Docking & noon"], ["Second"]])
        let update = document.updates[0]
        #expect(update.source.item == "n-1" && update.summary?.all == ["It went & came."])
        #expect(update.published == (try Timestamp("2031-04-07T19:40:58Z")))
        #expect(update.links.map(\.url) == ["https://news.example/1", "https://news.example/1.mp3"])
        #expect(update.links.last?.bytes == 12_216)
        guard case .article(let article) = update.payload else { throw Reading.unexpected(update) }
        #expect(article.categories == ["Station", "Cargo"])
        #expect(document.updates[1].links.map(\.url) == ["https://news.example/2"])
    }

    @Test("members that are no names of XML, and objects in any depth, break nothing")
    func strange() throws {
        let deep = String(repeating: #"{"a":"#, count: 50) + "1" + String(repeating: "}", count: 50)
        let text =
            #"{"rss":{"<x>":"1","channel":{"":"2","a:b:c":{"d":1},"title":"T","x":\#(deep),"item":[[1],{"title":"One"}]}}}"#
        #expect(try Reading.document(text).updates.map(\.title.all) == [["One"]])
    }

    @Test("more items than a feed may have are refused before anything is made of them")
    func many() throws {
        let items = Array(repeating: "{}", count: 30_001).joined(separator: ",")
        let error = try Reading.error(of: #"{"rss":{"channel":{"item":[\#(items)]}}}"#)
        #expect(error.where == "1:27" && error.reason.contains("more than 30000 items"), "\(error)")
    }

    @Test("one item need not be a list, and a channel without items is a feed that is empty")
    func few() throws {
        let one =
            #"{"rss":{"version":"2.0","channel":{"title":"T","item":{"title":"One","link":"https://a.example/"}}}}"#
        #expect(try Reading.document(one).updates.map(\.title.all) == [["One"]])
        let none = try Reading.document(#"{"rss":{"version":"2.0","channel":{"title":"T"}}}"#)
        #expect(none.updates.isEmpty && none.feed?.title == "T")
    }
}
