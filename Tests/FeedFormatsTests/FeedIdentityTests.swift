@testable import FeedFormats
import Schema
import Testing

@Suite struct FeedIdentityTests {
    private static func item(_ guid: String?, _ link: String?, _ title: String, date: String = "1 Apr 2026 00:00 GMT")
        -> String
    {
        "<item><title>\(title)</title>" + (guid.map { "<guid isPermaLink='false'>\($0)</guid>" } ?? "")
            + (link.map { "<link>\($0)</link>" } ?? "") + "<pubDate>\(date)</pubDate></item>"
    }

    @Test("the same document gives the same ids, whenever it is received")
    func deterministic() throws {
        let bytes = try Feeds.bytes(of: "agency-news.rss")
        var later = try Feeds.context()
        later.received = Timestamp(milliseconds: 1_900_000_000_000)
        let one = try FeedParser.parse(bytes, in: try Feeds.context()).updates
        let other = try FeedParser.parse(bytes, in: later).updates
        #expect(one.map(\.id) == other.map(\.id))
        #expect(one.map(\.contentHash) == other.map(\.contentHash))
        #expect(Set(one.map(\.id)).count == one.count)
    }

    @Test("the hash leaves out id, time of receipt, what is superseded and the topics, and nothing else")
    func hash() throws {
        let update = try Feeds.file("agency-news.rss").updates[0]
        var same = update
        same.id = .random()
        same.received = Timestamp(microseconds: 1)
        same.supersedes = [.random()]
        same.topics = [try Topic("rules/norms")]
        #expect(same.contentHash == update.contentHash)
        #expect(update.contentHash.count == 64)
        #expect(update.contentHash.hasPrefix(update.id.name))
        var other = update
        other.title = LocalizedText("Another title", language: "en")
        #expect(other.contentHash != update.contentHash)
        other = update
        other.published = Timestamp(microseconds: 1)
        #expect(other.contentHash != update.contentHash)
    }

    @Test("an orbit said in other words is the same version, one of other figures is none")
    func orbit() throws {
        let table = """
            OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY
            EXAMPLE 1,2031-004A,2031-01-02T03:04:05,15.2,.001,51.6,10,20,30
            """
        let update = try Feeds.parse(table).updates[0]
        #expect(update.contentHash.hasPrefix(update.id.name))
        var other = update
        (other.title, other.summary) = (LocalizedText("Another title", language: "en"), nil)
        #expect(other.contentHash == update.contentHash)
        let moved = try Feeds.parse(table.replacing("51.6", with: "51.7")).updates[0]
        #expect(moved.contentHash != update.contentHash && moved.source.item == update.source.item)
    }

    @Test("an orbit whose designator is long and says itself again in the summary still fits an event")
    func longOrbit() throws {
        let designator = "A" + String(repeating: #"\u0001"#, count: 150_000) + "A"
        let record = """
            [{"OBJECT_NAME":"EXAMPLE 1","OBJECT_ID":"\(designator)","NORAD_CAT_ID":7,"EPOCH":"2031-01-02T03:04:05",
            "MEAN_MOTION":15.2,"ECCENTRICITY":0.001,"INCLINATION":51.6,"RA_OF_ASC_NODE":10,"ARG_OF_PERICENTER":20,
            "MEAN_ANOMALY":30}]
            """
        do {
            let update = try Feeds.parse(record).updates[0]
            #expect(Event(update).json().count <= Event.maximumBytes)
        } catch let error as FormatError { #expect(error.reason.contains("larger than an event")) }
    }

    @Test("another source with the same item has another id")
    func sources() throws {
        let bytes = try Feeds.bytes(of: "press.json")
        var context = try Feeds.context()
        context.source = "other"
        #expect(
            try FeedParser.parse(bytes, in: context).updates[0].id
                != FeedParser.parse(bytes, in: Feeds.context()).updates[0].id
        )
    }

    @Test("a guid that repeats gives way to the link, a link that repeats to title and date")
    func repeats() throws {
        let text = Feeds.rss(
            Self.item("same", "https://a.example/1", "one") + Self.item("same", "https://a.example/2", "two")
                + Self.item(nil, "https://a.example/3", "three") + Self.item(nil, "https://a.example/3", "four")
        )
        let items = try Feeds.parse(text).updates.map { $0.source.item ?? "" }
        #expect(items[0...1] == ["https://a.example/1", "https://a.example/2"])
        #expect(items[2].hasPrefix("sha256:") && items[3].hasPrefix("sha256:") && items[2] != items[3])
    }

    @Test("an item that a feed holds twice in the same words is one update")
    func duplicates() throws {
        let item = Self.item("x", "https://a.example/1", "one")
        #expect(try Feeds.parse(Feeds.rss(item + item)).updates.map(\.source.item) == ["x"])
    }

    @Test("items that share guid, link, title and date are told apart by what they say")
    func sharedTitles() throws {
        let items = ["first entry", "second entry"].map {
            "<item><guid>case 7</guid><title>Case 7</title><link>https://a.example/7</link><description>\($0)</description></item>"
        }
        let both = try Feeds.parse(Feeds.rss(items.joined())).updates.map(\.source.item)
        #expect(both.count == 2 && Set(both).count == 2)
        let swapped = try Feeds.parse(Feeds.rss(items.reversed().joined())).updates.map(\.source.item)
        #expect(swapped == both.reversed())
    }

    @Test("a changed item keeps its identity and gets another id")
    func changes() throws {
        let one = try Feeds.parse(Feeds.rss(Self.item("x", "https://a.example/1", "one"))).updates[0]
        let two = try Feeds.parse(Feeds.rss(Self.item("x", "https://a.example/1", "two"))).updates[0]
        #expect(one.source.item == two.source.item)
        #expect(one.id != two.id)
    }

    @Test("titles, links and texts are cut to what the schema allows")
    func limits() throws {
        let family = "👩‍👩‍👧"
        let long = String(repeating: family, count: 400)
        let links = (0..<100).map { "<enclosure url='https://a.example/\($0)'/>" }.joined()
        let text = String(repeating: "宇宙 \"x\" ", count: 200_000)
        let body = "<item><title>\(long)</title>\(links)<description>\(text)</description></item>"
        let update = try Feeds.parse(Feeds.rss(body)).updates[0]
        let title = try #require(update.title.all.first)
        #expect(title.utf8.count <= 4_000 && title.hasSuffix("…"))
        #expect(title.dropLast().allSatisfy { String($0) == family })
        #expect(update.links.count == 64)
        #expect(update.summary?.all.first?.hasSuffix("…") == true)
        #expect(Event(update).json().count <= Event.maximumBytes)
        #expect(throws: Never.self) { try update.validate() }
    }

    // What copies the list for each of them takes minutes.
    @Test("of very many authors the first 64 are kept, in time linear to their number", .timeLimit(.minutes(1)))
    func many() throws {
        let names = (0..<300_000).map { "<author>Desk \($0)</author>" }.joined()
        let update = try Feeds.parse(Feeds.rss("<item><title>t</title>\(names)</item>")).updates[0]
        guard case .article(let article) = update.payload else { throw Reading.unexpected(update) }
        #expect(article.authors == (0..<64).map { "Desk \($0)" })
    }
}
