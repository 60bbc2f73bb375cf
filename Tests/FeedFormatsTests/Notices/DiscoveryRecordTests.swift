import FeedFormats
import Schema
import Testing

@Suite("Records of the WMO Core Metadata Profile")
struct DiscoveryRecordTests {
    @Test("a record comes out with what it describes, and no password of a broker")
    func complete() throws {
        let document = try Notices.document("record")
        #expect(document.format == "wcmp2")
        let update = try #require(document.updates.first)
        let notice = try Notices.payload(update)
        #expect(update.title.texts == ["en": "Drifting buoys of the Minori programme"])
        #expect(update.body?.texts == ["en": "Hourly observations of drifting buoys."])
        #expect(update.topics.prefix(2).map(\.name) == ["earth/data", "earth/ocean"])
        #expect(update.published == (try Timestamp("2031-03-31T12:00:00Z")))
        #expect(notice.identifier == "urn:wmo:md:xx-minori:buoys")
        #expect(notice.subject == "dataset")
        #expect(notice.provider == "Minori Ocean Office")
        #expect(notice.parties == [NamedText(name: "host", value: "Minori Ocean Office")])
        #expect(notice.observationStart == (try Timestamp("2029-01-01T00:00:00Z")))
        #expect(notice.observationEnd == nil)
        #expect(notice.timeResolution == "PT1H")
        #expect(notice.dataPolicy == "core")
        #expect(notice.version == "2")
        #expect(notice.keywords == ["buoy", "sea surface temperature"])
        #expect(notice.otherAddresses.map(\.value).first?.hasPrefix("mqtts://broker.example.org:8883 origin/a") == true)
        #expect(!String(decoding: JSONText.encode(update), as: UTF8.self).contains("secret"))
        #expect(
            update.geometry
                == .multiPolygon([
                    [[[170, -10], [180, -10], [180, 10], [170, 10], [170, -10]]],
                    [[[-180, -10], [-170, -10], [-170, 10], [-180, 10], [-180, -10]]],
                ])
        )
    }

    @Test(
        "a record that breaks the profile is refused by the rule that it breaks",
        arguments: [
            ("urn:wmo:md:xx-minori:buoys", "urn:wmo:md:xx-minori:", "no local identifier"),
            ("urn:wmo:md:xx-minori:buoys", "urn:wmo:md:xx-minori:my buoys", "a space"),
            ("urn:wmo:md:xx-minori:buoys", "urn:wmo:md:yy-minori:buoys", "of the centre xx-minori"),
            ("/spec/wcmp/2/conf/core", "/spec/other", "conformsTo"),
            ("\"http://wis", String(repeating: "\"x\",", count: 100) + "\"http://wis", "conformsTo"),
            ("\"PT1H\"", "\"hourly\"", "duration"),
            ("\"time\": {", "\"times\": {", "\"time\" is missing"), ("[170, -10], [190", "[170, -100], [190", "Earth"),
            ("\"Polygon\"", "\"Point\"", "position"), ("\"title\": \"Drifting", "\"name\": \"Drifting", "title"),
            ("\"created\"", "\"made\"", "created"), ("earth-system-discipline", "else", "Earth system disciplines"),
            ("\"organization\"", "\"name\"", "organization"), ("\"core\"", "\"free\"", "wmo:dataPolicy"),
            ("\"core\"", "null", "wmo:dataPolicy"), ("\"core\"", "\"recommended\"", "the channel says core"),
            ("drifting-buoys\"", "driftingBuoys\"", "no WIS2 topic"), ("\"channel\"", "\"topic\"", "channel"),
            ("\"links\"", "\"link\"", "links"),
        ]
    )
    func refused(old: String, new: String, part: String) throws {
        let error = try Reading.error(of: try Notices.changed("record", [(old, new)]))
        #expect(error.reason.contains(part), "\(error)")
        #expect(error.where.contains(":"), "\(error)")
    }
}
