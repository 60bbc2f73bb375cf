import FeedFormats
import Schema
import Testing

@Suite("Events of spaceflight") struct LaunchEventTests {
    private static let page = #"""
        {"count": 2, "next": null, "previous": null, "results": [
        {"id": 901, "name": "Sample Freighter docking", "type": {"id": 2, "name": "Docking"},
         "description": "The freighter docks to the International Space Station.", "location": "Harmony, forward port",
         "news_url": "https://news.example/dock", "video_url": "https://video.example/dock", "webcast_live": false,
         "date": "2031-05-06T07:08:00Z", "last_updated": "2031-05-01T00:00:00Z", "program": [{"name": "Sample Program"}]},
        {"id": 902, "name": "Crew walkout", "type": {"id": 9, "name": "Press Event"}, "date": null,
         "info_urls": [{"title": "Page", "url": "https://news.example/walk"}], "vid_urls": [],
         "image": {"image_url": "https://news.example/walk.png"}, "program": [{"name": "Artemis"}]}]}
        """#

    @Test("a page of events is an article each, from its date on, with type, place, programme and links")
    func page() throws {
        let document = try Reading.document(Self.page)
        #expect(document.format == "launch-library-2-event" && document.updates.count == 2)
        let update = document.updates[0]
        #expect(update.source.item == "event 901")
        #expect(
            update.title.texts == [
                "en": "Sample Freighter docking: Docking, 2031-05-06T07:08:00Z",
                "ja": "Sample Freighter docking：ドッキング、2031-05-06T07:08:00Z",
            ]
        )
        #expect(update.published == (try Timestamp("2031-05-01T00:00:00Z")))
        #expect(update.valid?.from == (try Timestamp("2031-05-06T07:08:00Z")) && update.valid?.until == nil)
        #expect(update.links.map(\.url) == ["https://news.example/dock", "https://video.example/dock"])
        #expect(update.topics.first?.name == "exploration/cargo")
        guard case .article(let article) = update.payload else { throw Reading.unexpected(update) }
        #expect(article.categories == ["Docking", "Sample Program"])
    }

    @Test("an event without a date is told without one, and one of Artemis is filed there")
    func undated() throws {
        let update = try Reading.document(Self.page).updates[1]
        #expect(update.valid == nil && update.title.texts["en"] == "Crew walkout: Press Event")
        #expect(update.topics.first?.name == "exploration/artemis")
        #expect(update.links.map(\.url) == ["https://news.example/walk", "https://news.example/walk.png"])
    }

    @Test("a date that is none is refused at its place")
    func broken() throws {
        let text = #"{"name":"A","type":{"name":"EVA"},"webcast_live":true,"date":"soon"}"#
        let error = try Reading.error(of: text)
        #expect(error.where == "1:63" && error.reason.contains("\"soon\" is no time"), "\(error)")
    }
}
