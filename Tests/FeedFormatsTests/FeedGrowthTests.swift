@testable import FeedFormats
import Foundation
import Schema
import Testing

/// What keeps a feed that is read, or libexpat's reading of any document, in proportion to its bytes.
@Suite struct FeedGrowthTests {
    private static let longBase = "http://a.example/" + String(repeating: "x/", count: 500)

    private func expectRefusal(_ text: String, _ part: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        let error = try Feeds.refusal(text)
        #expect(
            error?.reason.contains(part) == true,
            "\(error.map { String($0.description.prefix(300)) } ?? "accepted")",
            sourceLocation: sourceLocation
        )
    }

    private static func links(_ count: Int) -> String {
        let links = (0..<count).map { "<link>\($0 % 40)</link>" }.joined()
        return "<rss version=\"2.0\"><channel xml:base=\"\(Self.longBase)\"><item><title>t</title>\(links)"
            + "</item></channel></rss>"
    }

    @Test("relative links under a long base are put together until they come to 64 MiB; then the feed is refused")
    func bases() throws {
        let update = try Feeds.parse(Self.links(10_000)).updates[0]
        #expect(update.links.count == 40)
        #expect(update.links[7].url == Self.longBase + "7")
        try self.expectRefusal(Self.links(68_000), "becomes more than 67108864 bytes")
    }

    @Test("what all items of a feed become counts together, whoever reads them")
    func items() throws {
        let links = (0..<35).map { "<link>\($0)</link>" }.joined()
        func feed(_ count: Int) -> String {
            "<rss version=\"2.0\"><channel xml:base=\"\(Self.longBase)\">"
                + (0..<count).map { "<item><title>t\($0)</title>\(links)</item>" }.joined() + "</channel></rss>"
        }
        #expect(try Feeds.parse(feed(200)).updates.allSatisfy { $0.links.count == 35 })
        try self.expectRefusal(feed(2_000), "becomes more than 67108864 bytes")
    }

    @Test("bases inside one another are put together within the same bound")
    func nestedBases() throws {
        let titles = String(repeating: "<title xml:base=\"b\">t</title>", count: 70_000)
        let text = "<rss version=\"2.0\"><channel xml:base=\"\(Self.longBase)\"><item>\(titles)</item></channel></rss>"
        try self.expectRefusal(text, "becomes more than 67108864 bytes")
    }

    @Test("shapes of more than a million positions in all are refused, those of a rich feed read")
    func shapes() throws {
        func feed(_ count: Int) -> String {
            let line = String(repeating: "1 2 3 4 ", count: 4_500)
            let items = (0..<count).map { "<item><title>\($0)</title><g:line>\(line)</g:line></item>" }.joined()
            return "<rss version=\"2.0\" xmlns:g=\"http://www.georss.org/georss\"><channel>\(items)</channel></rss>"
        }
        #expect(try Feeds.parse(feed(20)).updates.allSatisfy { $0.geometry != nil })
        try self.expectRefusal(feed(120), "becomes more than 67108864 bytes")
    }

    @Test("a feed whose elements hardly ever have the same name is refused")
    func strangeNames() throws {
        let elements = (0..<270_000).map { "<e\($0)/>" }.joined()
        try self.expectRefusal(Feeds.rss("<item><title>t</title>\(elements)</item>"), "4096 different names")
    }

    @Test("where a document declares its type, elements, attributes and prefixes have at most 4,096 different names")
    func names() throws {
        let head = "<!DOCTYPE rss []>"
        func feed(_ inside: String) -> String { Feeds.rss("<item><title>t</title>\(inside)</item>", head: head) }
        #expect(try Feeds.parse(feed((0..<4_000).map { "<e\($0)/>" }.joined())).updates.count == 1)
        let refusal = "4096 different names"
        try self.expectRefusal(feed((0..<4_100).map { "<e\($0)/>" }.joined()), refusal)
        try self.expectRefusal(feed((0..<4_100).map { "<e a\($0)=''/>" }.joined()), refusal)
        try self.expectRefusal(feed((0..<4_100).map { "<e xmlns:p\($0)='u'/>" }.joined()), refusal)
    }

    @Test("where a document declares its type, it has at most 2,000,000 elements")
    func elements() throws {
        let text = Feeds.rss(String(repeating: "<b/>", count: 2_000_001), head: "<!DOCTYPE rss []>")
        try self.expectRefusal(text, "more than 2000000 elements")
    }

    @Test("the name of a namespace has at most 256 bytes")
    func namespaces() throws {
        func feed(_ count: Int) -> String {
            Feeds.rss("<item xmlns:p=\"\(String(repeating: "n", count: count))\"><title>t</title><p:a/></item>")
        }
        #expect(try Feeds.parse(feed(256)).updates.count == 1)
        try self.expectRefusal(feed(257), "longer than 256 bytes")
    }

    @Test("where a document declares its type, its names come to at most 128 MiB with those of their namespaces")
    func nameBytes() throws {
        let space = String(repeating: "n", count: 250)
        func feed(_ count: Int) -> String {
            let elements = String(repeating: "<p:a p:b=\"\"/>", count: count)
            let item = "<item xmlns:p=\"\(space)\"><title>t</title>\(elements)</item>"
            return Feeds.rss(item, head: "<!DOCTYPE rss []>")
        }
        #expect(try Feeds.parse(feed(10_000)).updates.count == 1)
        try self.expectRefusal(feed(270_000), "come to more than 134217728 bytes")
    }

    @Test("an element of so many attributes in a namespace that their names take the memory is refused")
    func attributesInNamespace() throws {
        let space = String(repeating: "n", count: 250)
        func feed(_ count: Int) -> String {
            let attributes = (0..<count).map { " p:a\($0)=\"\"" }.joined()
            return Feeds.rss("<item xmlns:p=\"\(space)\"><title>t</title><e\(attributes)/></item>")
        }
        #expect(try Feeds.parse(feed(500)).updates.count == 1)
        try self.expectRefusal(feed(600_000), "take too much memory to read")
    }

    @Test("attributes that are only declared come to at most 1 MiB")
    func declaredAttributes() throws {
        func feed(_ count: Int) -> String {
            let value = String(repeating: "x", count: 50_000)
            return Feeds.rss(
                "<item><title>t</title>\(String(repeating: "<e/>", count: count))</item>",
                head: "<!DOCTYPE rss [<!ATTLIST e a CDATA \"\(value)\">]>"
            )
        }
        #expect(try Feeds.parse(feed(15)).updates.count == 1)
        try self.expectRefusal(feed(25), "only declared")
    }

    @Test("mistakes are mended in documents of up to 8 MiB")
    func mending() throws {
        func feed(_ count: Int) -> String {
            Feeds.rss("<item><title>a & b</title><other>\(String(repeating: "x", count: count))</other></item>")
        }
        #expect(try Feeds.parse(feed(8 * 1_048_576 - 1_000)).updates[0].title.all == ["a & b"])
        try self.expectRefusal(feed(8 * 1_048_576), "not allowed there")
    }

    @Test("keywords are read up to 64 KiB")
    func keywords() throws {
        func categories(_ commas: Int) throws -> [String] {
            let keywords = "one" + String(repeating: ",", count: commas) + "two"
            let item = "<item><title>t</title><i:keywords>\(keywords)</i:keywords></item>"
            let text = Feeds.rss(item).replacingOccurrences(
                of: "<rss ",
                with: "<rss xmlns:i=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" "
            )
            guard case .article(let article) = try Feeds.parse(text).updates[0].payload else { return [] }
            return article.categories
        }
        #expect(try categories(60_000) == ["one", "two"])
        #expect(try categories(70_000) == ["one"])
    }

    @Test("an item repeats at most 1,024 bytes of its feed's title and as many of its authors; the feed keeps them")
    func repeated() throws {
        let title = String(repeating: "t", count: 3_000)
        let people = (10..<60).map { "<managingEditor>\($0)\(String(repeating: "p", count: 98))</managingEditor>" }
        let document = try Feeds.parse(
            "<rss version=\"2.0\"><channel><title>\(title)</title>\(people.joined())<item><title>a</title></item>"
                + "<item><pubDate>2026-01-02T03:04:05Z</pubDate></item></channel></rss>"
        )
        #expect(document.feed?.title?.count == 3_000)
        #expect(document.feed?.authors.count == 50)
        guard case .article(let article) = document.updates[0].payload else { return }
        #expect(article.feed?.utf8.count ?? 0 == 1_002)
        #expect(article.authors.count == 10)
        #expect(document.updates[1].title.all[0].count == 100)
    }

    @Test("the language of an item is told by 4,096 characters, of those behind the first 1,024 by 256")
    func languages() throws {
        let text = String(repeating: "0", count: 300) + " and this is what it has to say of the launch"
        let items = (0..<1_030).map { "<item><title>\($0)</title><description>\(text)</description></item>" }
        let languages = try Feeds.parse(Feeds.rss(items.joined())).updates.map(\.title.languages)
        #expect(languages == (0..<1_030).map { [$0 < 1_024 ? "en" : "und"] })
    }

    @Test("a JSON feed has at most 1,000,000 values, names of members included")
    func values() throws {
        func feed(_ count: Int) -> String {
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\",\"tags\":["
                + Array(repeating: "\"a\"", count: count).joined(separator: ",") + "]}]}"
        }
        #expect(try Feeds.parse(feed(1_000)).updates.count == 1)
        try self.expectRefusal(feed(1_000_000), "more than 1000000 values")
    }

    @Test("links of a JSON feed come to at most 64 MiB together")
    func jsonLinks() throws {
        let attachments = (0..<60).map { "{\"url\":\"\($0)\",\"mime_type\":\"a/b\"}" }.joined(separator: ",")
        func feed(_ count: Int) -> String {
            let items = (0..<count).map { "{\"id\":\"\($0)\",\"attachments\":[\(attachments)]}" }
            return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"feed_url\":\"\(Self.longBase)\",\"items\":["
                + items.joined(separator: ",") + "]}"
        }
        #expect(try Feeds.parse(feed(10)).updates[3].links.count == 60)
        try self.expectRefusal(feed(1_200), "becomes more than 67108864 bytes")
    }

    @Test("a page is read up to 4 MiB")
    func pages() throws {
        let page = try Reading.fixture("policy/press.html")
        #expect(try Reading.document(page).updates.count == 3)
        let padded = page + [UInt8](repeating: 0x20, count: 4 * 1_048_576)
        #expect(throws: FormatError.self) { try Reading.document(padded) }
    }

    @Test("items of one guid and title that say different things all stay, those that say the same once")
    func likeItems() throws {
        let texts = (0..<4_000).map { "\(String(repeating: "as before, ", count: 20))\($0 % 2_000)" }
        let items = texts.map { "<item><guid>g</guid><title>t</title><description>\($0)</description></item>" }
        #expect(try Feeds.parse(Feeds.rss(items.joined())).updates.count == 2_000)
    }
}
