import Foundation
import Schema
import Testing

@testable import FeedFormats

/// Feeds are read in one go where each item can be finished by itself, and else once more: both ways say the same.
@Suite("Feeds in one go and again") struct FeedOrderTests {
    private static func item(_ number: Int, _ name: String?, link: String? = nil) -> String {
        "<item><title>Item \(number)</title>" + (name.map { "<guid isPermaLink='false'>\($0)</guid>" } ?? "")
            + "<link>https://a.example/\(link ?? "\(number)")</link><description>Text \(number)</description></item>"
    }

    /// The feed as it is read part by part, and as libexpat reads it.
    private static func both(_ items: [String], head: String = "", tail: String = "") throws -> [FeedDocument] {
        let feed = Feeds.rss(items.joined() + tail, channel: head)
        return [try Feeds.parse(feed), try Feeds.parse(feed.replacing("?>", with: "?><!DOCTYPE rss>"))]
    }

    private static let plain = (0..<100).map { Self.item($0, "guid \($0)") }

    @Test("what most feeds are is read in one go")
    func inOneGo() throws {
        for feed in try Self.both(Self.plain) {
            #expect(feed.hasOwnItems && feed.isFinished)
            #expect(feed.updates.map(\.source.item) == (0..<100).map { "guid \($0)" })
        }
        for feed in try Self.both((0..<100).map { Self.item($0, nil) }) {
            #expect(feed.hasOwnItems)
            #expect(feed.updates.map(\.source.item) == (0..<100).map { "https://a.example/\($0)" })
        }
    }

    @Test(
        "items say the same beside others for which the feed is read again",
        arguments: [
            ("two of one guid", [item(200, "same"), item(201, "same")]),
            ("one without a guid", [item(200, nil)]),
            ("one in the same words", [item(7, "guid 7")]),
            ("guids that are places in a list", [item(200, "item_1"), item(201, "item_2")]),
        ]
    )
    func again(what: String, others: [String]) throws {
        let alone = try Self.both(Self.plain)[0].updates
        for feed in try Self.both(Self.plain + others) + Self.both(Array(others + Self.plain)) {
            #expect(!feed.hasOwnItems, "\(what)")
            #expect(Set(feed.updates).isSuperset(of: alone), "\(what)")
        }
    }

    @Test("an item without a guid does not go by a link that another one has, wherever that one is")
    func links() throws {
        for place in [0, 1, 40, 100] {
            var items = Self.plain
            items.insert(Self.item(200, nil, link: "50"), at: place)
            for feed in try Self.both(items) {
                #expect(feed.updates[place].source.item?.hasPrefix("sha256:") == true)
            }
        }
    }

    @Test("what a feed says of itself behind its items holds for these as well")
    func header() throws {
        let head = "<language>ja</language><managingEditor>desk@a.example (Desk)</managingEditor>"
        let first = try Self.both(Self.plain, head: head)
        let last = try Self.both(Self.plain, tail: head)
        #expect(first[0].hasOwnItems && !last[0].hasOwnItems)
        for feed in last + first { #expect(feed.updates == first[0].updates && feed.feed == first[0].feed) }
        #expect(first[0].updates.allSatisfy { $0.title.languages == ["ja"] })
        guard case .article(let article) = last[0].updates[99].payload else {
            throw Reading.unexpected(last[0].updates[99])
        }
        #expect(article.authors == ["Desk"] && article.feed == "Feed")
        // What items do not take of it changes nothing.
        #expect(try Self.both(Self.plain, tail: "<ttl>60</ttl><category>News</category>")[0].hasOwnItems)
    }

    @Test("a feed of more than 8 MiB says what a smaller one does")
    func large() throws {
        let filler = "<!--\(String(repeating: " ", count: 8_388_608))-->"
        let large = try Feeds.parse(Feeds.rss(Self.plain.joined() + filler))
        #expect(!large.hasOwnItems)
        #expect(large.updates == (try Self.both(Self.plain)[0].updates))
    }

    @Test("an item of which no update can be made is named, whichever way the feed is read")
    func unmade() throws {
        // Its lines alone are more than an event holds.
        let line = (0..<1_000).map { "\(10 + Double($0) / 10_000) 20.12345" }.joined(separator: " ")
        let lines = String(repeating: "<georss:line>\(line)</georss:line>", count: 90)
        let item = "<item><title>t</title><guid>long</guid>\(lines)</item>"
        let feed = Feeds.rss(Self.plain.joined() + item).replacing(
            "<rss ",
            with: "<rss xmlns:georss='http://www.georss.org/georss' "
        )
        for text in [feed, feed.replacing("?>", with: "?><!DOCTYPE rss>")] {
            let refusal = try #require(try Feeds.refusal(text))
            #expect(refusal.where == "item long" && refusal.reason.contains("larger than an event"))
        }
    }

    @Test("numbers that repeat are found among any, wherever they lead")
    func labels() {
        let spread: UInt64 = 0x9E37_79B9_7F4A_7C15
        var inverse = spread
        for _ in 0..<5 { inverse &*= 2 &- spread &* inverse }
        // All of them lead to one place of the table.
        let close = (1...400).map { UInt64($0) &* inverse }
        for numbers in [[1, 2, 3], Array(1...1_000), Array(close[..<256])] {
            let labels = RepeatedLabels(count: numbers.count)
            #expect(numbers.allSatisfy { labels.insert($0) })
            #expect(!numbers.contains { labels.insert($0) })
        }
        // Of numbers made to be slow it is not sought to the end.
        let labels = RepeatedLabels(count: close.count)
        #expect(close.count { labels.insert($0) } == 256)
    }
}
