import Foundation
import Schema
import Testing

@testable import FeedFormats

@Suite struct FeedHeaderTests {
    @Test("a feed says its title, text, links, people, categories, language and times of itself")
    func channel() throws {
        let feed = try #require(
            try Feeds.parse(
                Feeds.rss(
                    "<item><title>T</title></item>",
                    channel: """
                        <link>https://agency.example/</link><description>All &lt;b&gt;news&lt;/b&gt;</description>
                        <language>en-GB</language><managingEditor>desk@agency.example (News Desk)</managingEditor>
                        <category>Space</category><pubDate>Wed, 01 Apr 2026 00:00:00 GMT</pubDate>
                        <lastBuildDate>Thu, 02 Apr 2026 00:00:00 GMT</lastBuildDate>
                        <image><title>Logo</title><link>https://agency.example/logo</link></image>
                        """
                )
            ).feed
        )
        #expect(feed.title == "Feed")
        #expect(feed.summary == "All news")
        #expect(feed.links.map(\.url) == ["https://agency.example/"])
        #expect(feed.language == "en-GB")
        #expect(feed.authors == ["News Desk"])
        #expect(feed.categories == ["Space"])
        #expect(feed.published?.description == "2026-04-01T00:00:00Z")
        #expect(feed.updated?.description == "2026-04-02T00:00:00Z")
    }

    @Test("a feed of Atom keeps its id and the addresses of itself and its hub; a feed of JSON its own")
    func addresses() throws {
        let atom = try Feeds.parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:example:1</id><title>A</title>
            <link href="https://a.example/"/><link rel="self" href="https://a.example/feed"/>
            <link rel="hub" href="https://hub.example/"/></feed>
            """
        )
        #expect(atom.feed?.id == "urn:example:1")
        #expect(atom.feed?.links.map(\.relation) == ["alternate", "self", "hub"])
        let json = try Feeds.parse(
            #"{"version":"https://jsonfeed.org/version/1.1","title":"J","description":"D","feed_url":"https://j.example/f","items":[]}"#
        )
        #expect(json.feed?.title == "J")
        #expect(json.feed?.summary == "D")
        #expect(json.feed?.links.map(\.relation) == ["self"])
    }

    @Test("a feed inside a page of XHTML is read; one that moved is refused with its new address")
    func wrapped() throws {
        let page = """
            <html xmlns="http://www.w3.org/1999/xhtml"><body><feed xmlns="http://www.w3.org/2005/Atom">
            <title>A</title><entry><title>E</title></entry></feed></body></html>
            """
        #expect(try Feeds.parse(page).updates.map(\.title.all) == [["E"]])
        let moved = "<rss><redirect><newLocation>https://new.example/rss</newLocation></redirect></rss>"
        #expect(try Feeds.refusal(moved)?.reason.contains("https://new.example/rss") == true)
    }

    @Test("each text keeps its own language, comments are replies, a point keeps its height")
    func details() throws {
        let update = try #require(
            try Feeds.parse(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://www.georss.org/georss" xml:lang="en">
                <entry xml:lang="fr"><title>Titre</title><content xml:lang="de">Der Inhalt</content>
                <link href="https://a.example/1"/><link rel="License" href="https://a.example/terms"/>
                <g:point>35.5 139.5 12</g:point><updated>2026-04-01T00:00:00Z</updated>
                <updated>2026-04-02T00:00:00Z</updated></entry></feed>
                """
            ).updates.first
        )
        #expect(update.title.texts == ["fr": "Titre"])
        #expect(update.body?.texts == ["de": "Der Inhalt"])
        let titled = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
            <entry><title xml:lang="en">Title</title><summary>Résumé</summary></entry></feed>
            """
        let other = try #require(try Feeds.parse(titled).updates.first)
        #expect(other.title.texts == ["en": "Title"] && other.summary?.texts == ["fr": "Résumé"])
        #expect(update.links.map(\.relation) == ["alternate", "license"])
        #expect(update.geometry == .point([139.5, 35.5, 12]))
        #expect(update.published?.description == "2026-04-02T00:00:00Z")
        let item = try #require(
            try Feeds.parse(
                Feeds.rss(
                    """
                    <item><title>T</title><link>https://a.example/1</link><enclosure url="https://a.example/1" length="9"/>
                    <comments>https://a.example/talk</comments><summary>Short</summary><description>Long</description>
                    </item>
                    """
                )
            ).updates.first
        )
        #expect(item.links.map(\.relation) == ["alternate", "enclosure", "replies"])
        #expect(item.summary?.all == ["Short"])
        #expect(item.body?.all == ["Long"])
    }

    @Test("a shape in the metres of a grid is left out, not taken for degrees")
    func grid() throws {
        let text = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://www.georss.org/georss"
            xmlns:gml="http://www.opengis.net/gml"><entry><title>T</title><g:where>
            <gml:Point srsName="SYSTEM"><gml:pos>36.5 31.5</gml:pos></gml:Point></g:where></entry></feed>
            """
        func geometry(_ system: String) throws -> Geometry? {
            try Feeds.parse(text.replacingOccurrences(of: "SYSTEM", with: system)).updates.first?.geometry
        }
        #expect(try geometry("EPSG:26913") == nil)
        #expect(try geometry("urn:ogc:def:crs:EPSG::4326") == .point([31.5, 36.5]))
    }
}
