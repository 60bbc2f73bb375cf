import FeedFormats
import Schema
import Testing

@Suite("Earthquakes of the USGS, and natural events of NASA") struct NaturalEventTests {
    private func alert(_ update: Update) throws -> Alert {
        guard case .alert(let alert) = update.payload else { throw Reading.unexpected(update) }
        return alert
    }

    private static let earthquake = """
        {"type": "Feature", "properties": {"mag": 6.1, "place": "12 km E of Testville", "time": 1932678000123,
        "updated": 1932679000000, "url": "https://quakes.example/ex1", "felt": 12, "alert": "orange",
        "status": "reviewed", "tsunami": 1, "sig": 580, "net": "ex", "code": "1", "magType": "mww",
        "type": "earthquake", "title": "M 6.1 - 12 km E of Testville"},
        "geometry": {"type": "Point", "coordinates": [142.25, 38.5, 31.5]}, "id": "ex1"}
        """

    @Test("an earthquake tells magnitude, depth and what it may do; a deleted one is withdrawn")
    func earthquakes() throws {
        var other = Self.earthquake
        for (part, change) in [("\"ex1\"", "\"ex2\""), ("\"orange\"", "null"), ("reviewed", "deleted")] {
            #expect(other.contains(part))
            other = other.replacing(part, with: change)
        }
        let list = "{\"type\": \"FeatureCollection\", \"features\": [\(Self.earthquake), \(other)]}"
        let document = try Reading.document(list)
        #expect(document.format == "usgs-geojson")
        #expect(document.updates.map(\.source.item) == ["ex1", "ex2"])
        #expect(document.updates.map(\.status) == [.actual, .cancel])
        #expect(document.updates.map(\.severity) == [.severe, .unknown])
        let update = document.updates[0]
        #expect(update.title.texts == ["en": "M 6.1 - 12 km E of Testville"])
        #expect(update.topics.first == (try Topic("emergency/disaster")))
        #expect(update.published == (try Timestamp("2031-03-30T23:16:40Z")))
        #expect(update.valid?.from == (try Timestamp("2031-03-30T23:00:00.123Z")))
        #expect(update.geometry == .point([142.25, 38.5]))
        let block = try #require(try self.alert(update).information.first)
        #expect(block.event == "Earthquake" && block.certainty == "Observed" && block.categories == ["Geo"])
        #expect(block.parameters.prefix(2).map(\.value) == ["6.1 mww", "31.5 km"])
        #expect(block.parameters.contains(NamedText(name: "tsunami", value: "1")))
        #expect(try Reading.document(Self.earthquake).updates.map(\.payload) == [update.payload])
    }

    @Test(
        "an earthquake that is not as it should be is refused with its place",
        arguments: [
            ("\"time\": 1932678000123", "\"time\": \"yesterday\"", "time"),
            ("\"id\": \"ex1\"", "\"ids\": \"ex1\"", "id"), ("38.5, 31.5", "98.5, 31.5", ""),
        ]
    )
    func damaged(_ part: String, _ damage: String, _ reason: String) throws {
        #expect(Self.earthquake.contains(part))
        let error = try Reading.error(of: Self.earthquake.replacing(part, with: damage))
        #expect(error.where.contains(":") && error.reason.contains(reason), "\(error)")
    }

    @Test("more events than 5,000 are refused")
    func tooMany() throws {
        let list = Array(repeating: Self.earthquake, count: 5_001).joined(separator: ",")
        let error = try Reading.error(of: "{\"type\": \"FeatureCollection\", \"features\": [\(list)]}")
        #expect(error.reason == "a document has at most 5000 events; ask for fewer")
    }

    private static let storm = """
        {"id": "EONET_1", "title": "Tropical Storm Test", "description": null, "closed": "2031-02-05T00:00:00Z",
        "categories": [{"id": "severeStorms", "title": "Severe Storms"}],
        "sources": [{"id": "JTWC", "url": "https://storms.example/1"}],
        "geometry": [
        {"magnitudeValue": 35.0, "magnitudeUnit": "kts", "date": "2031-02-03T18:00:00Z", "type": "Point",
        "coordinates": [-112.1, 12.2]},
        {"magnitudeValue": 40.0, "magnitudeUnit": "kts", "date": "2031-02-04T00:00:00Z", "type": "Point",
        "coordinates": [-113.5, 12.5]}]}
        """

    @Test("a natural event is where it was last, from its first date on until it is closed")
    func events() throws {
        let document = try Reading.document("{\"title\": \"EONET Events\", \"events\": [\(Self.storm)]}")
        #expect(document.format == "eonet-json")
        let update = try #require(document.updates.first)
        #expect(document.updates.count == 1 && update.source.item == "EONET_1")
        #expect(update.geometry == .point([-113.5, 12.5]))
        #expect(update.published == (try Timestamp("2031-02-04T00:00:00Z")))
        #expect(update.valid?.from == (try Timestamp("2031-02-03T18:00:00Z")))
        #expect(update.valid?.until == (try Timestamp("2031-02-05T00:00:00Z")))
        #expect(update.links.map(\.url) == ["https://storms.example/1"])
        let block = try #require(try self.alert(update).information.first)
        #expect(block.event == "Severe Storms" && block.categories == ["Met"])
        #expect(block.parameters.map(\.value) == ["40 kts", "JTWC"])
        #expect(try Reading.document(Self.storm).updates.map(\.payload) == [update.payload])
        #expect(try Reading.document("{\"title\": \"EONET Events\", \"events\": []}").updates.isEmpty)
    }

    @Test("more natural events than 5,000 are refused")
    func tooManyEvents() throws {
        let list = Self.storm + String(repeating: ",{}", count: 5_000)
        let error = try Reading.error(of: "{\"title\": \"EONET Events\", \"events\": [\(list)]}")
        #expect(error.reason == "a document has at most 5000 events; ask for fewer")
    }

    @Test("of the features of a natural event the last tells of it")
    func features() throws {
        func feature(_ date: String, _ longitude: Double) -> String {
            """
            {"type": "Feature", "properties": {"id": "EONET_2", "title": "Fire Test", "closed": null, "date": "\(date)",
            "magnitudeValue": 120, "magnitudeUnit": "acres", "categories": [{"id": "wildfires", "title": "Wildfires"}],
            "sources": []}, "geometry": {"type": "Point", "coordinates": [\(longitude), 40]}}
            """
        }
        let features = [feature("2031-02-03T00:00:00Z", 10), feature("2031-02-04T00:00:00Z", 11)]
        let document = try Reading.document(
            "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ","))]}"
        )
        let update = try #require(document.updates.first)
        #expect(document.updates.count == 1 && document.format == "eonet-json")
        #expect(update.geometry == .point([11, 40]))
        #expect(update.published == (try Timestamp("2031-02-04T00:00:00Z")))
        #expect(try self.alert(update).information.first?.categories == ["Fire"])
        let broken = feature("soon", 10)
        #expect(try Reading.error(of: broken).reason == "it is no time")
    }
}
