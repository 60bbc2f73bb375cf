import Schema
import Testing

@testable import FeedFormats

@Suite("Habits of feeds") struct FeedHabitTests {
    @Test("an item's language that is no tag leaves the feed's own")
    func language() throws {
        let item = "<item><title>नमस्ते</title><language>Hindi</language></item>"
        let update = try Feeds.parse(Feeds.rss(item, channel: "<language>hi</language>")).updates[0]
        #expect(update.title.texts == ["hi": "नमस्ते"])
        let other = item.replacing("Hindi", with: "mr")
        #expect(
            try Feeds.parse(Feeds.rss(other, channel: "<language>hi</language>")).updates[0].title.texts.keys.first
                == "mr"
        )
    }

    @Test("a place that is written in both vocabularies is one point, and two places are two")
    func places() throws {
        let spaces = "xmlns:georss='http://www.georss.org/georss' xmlns:geo='http://www.w3.org/2003/01/geo/wgs84_pos#'"
        func geometry(_ latitude: String) throws -> Geometry? {
            let item = """
                <item><title>t</title><georss:point>38.25 13.5</georss:point><geo:Point><geo:lat>\(latitude)</geo:lat>\
                <geo:long>13.5</geo:long></geo:Point></item>
                """
            return try Feeds.parse("<rss version='2.0' \(spaces)><channel>\(item)</channel></rss>").updates[0].geometry
        }
        #expect(try geometry("38.25") == .point([13.5, 38.25]))
        #expect(try geometry("38.5") == .collection([.point([13.5, 38.25]), .point([13.5, 38.5])]))
    }

    @Test(
        "a text of Atom that does not say what it is, is HTML where it ends an element or a line of it",
        arguments: [
            ("", "&lt;p&gt;Fire &amp;amp; smoke&lt;/p&gt;", "Fire & smoke"),
            ("", "A&lt;br /&gt;B", "A\nB"),
            ("", "a &lt; b and c &gt; d", "a < b and c > d"),
            ("", "use &lt;em&gt; here", "use <em> here"),
            ("", "vector&lt;int&gt; &lt;/thing&gt;", "vector<int> </thing>"),
            (" type=\"text\"", "&lt;p&gt;x&lt;/p&gt;", "<p>x</p>"),
        ]
    )
    func undeclared(type: String, written: String, text: String) throws {
        for name in ["summary", "content"] {
            let update = try Feeds.parse(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><id>urn:x:1</id><title>&lt;b&gt;t&lt;/b&gt;</title>\
                <\(name)\(type)>\(written)</\(name)></entry></feed>
                """
            ).updates[0]
            #expect((name == "summary" ? update.summary : update.body)?.all == [text])
            #expect(update.title.all == ["<b>t</b>"])
        }
    }

    @Test(
        "a title of a JSON Feed is text, also where it comes with entities",
        arguments: [
            ("Fish &amp; chips", "Fish & chips"), ("Fish & chips", "Fish & chips"), ("It&#8217;s", "It’s"),
            ("a &lt; b", "a < b"), ("<b> &amp; more", "<b> &amp; more"), ("AT&T; x", "AT&T; x"),
        ]
    )
    func entities(written: String, title: String) throws {
        let feed =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a","title":"\#(written)"}]}"#
        #expect(try Feeds.parse(feed).updates[0].title.all == [title])
    }

    @Test("a major tsunami warning is extreme by its name of before 2013 too")
    func tsunami() {
        #expect(JMAKind("大津波の津波警報").severity == .extreme && JMAKind("大津波警報").severity == .extreme)
        #expect(JMAKind("津波の津波警報").severity == .severe && JMAKind("大津波警報解除").severity == .minor)
        #expect(JMAKind("大津波の津波警報").english == "Major tsunami warning")
    }
}
