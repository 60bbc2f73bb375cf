import FeedFormats
import Schema
import Testing

@Suite("WIS2 notification messages")
struct NotificationTests {
    @Test("more notifications than 20,000 are refused")
    func tooMany() throws {
        let list = try Notices.text("notification") + String(repeating: ",{}", count: 20_000)
        let error = try Reading.error(of: "{\"type\": \"FeatureCollection\", \"features\": [\(list)]}")
        #expect(error.reason == "there are more than 20000 features; send them in parts")
    }

    @Test("every member of a message comes out, and the data in it do not")
    func complete() throws {
        let document = try Notices.document("notification")
        #expect(document.format == "wis2-notification")
        let update = try #require(document.updates.first)
        let notice = try Notices.payload(update)
        #expect(update.source.item == "5d0c4f0a-0b5e-4c1d-9f0e-7f7f3f1b2a10")
        #expect(
            update.title.texts["en"]
                == "WIS2 data available: drifting-buoys BUOY_7_20310401T000000 (xx-minori), 2031-04-01T00:00:00Z"
        )
        #expect(update.title.texts["ja"]?.contains("データ提供") == true)
        #expect(update.topics.prefix(2).map(\.name) == ["earth/data", "earth/ocean"])
        #expect(update.published == (try Timestamp("2031-04-01T00:05:10Z")))
        #expect(update.geometry == .point([139.25, 35.5, 12.5]))
        #expect(update.status == .actual)
        #expect(update.links.map(\.relation) == ["enclosure", "via"])
        #expect(update.links.first?.bytes == 12)
        #expect(notice.metadataID == "urn:wmo:md:xx-minori:buoys")
        #expect(notice.observationStart == (try Timestamp("2031-04-01T00:00:00Z")))
        #expect(notice.observationEnd == notice.observationStart)
        #expect(notice.station == "0-99999-0-7")
        #expect(notice.isCached == false)
        #expect(notice.integrityMethod == "sha256")
        #expect(notice.inlineEncoding == "base64")
        #expect(notice.sizeBytes == 12)
        #expect(notice.mediaTypes == ["application/bufr"])
        #expect(notice.dataPolicy == "core")
        #expect(notice.provider == "xx-minori")
        #expect(notice.topicHierarchy == ["xx-minori/data/core/ocean/surface-based-observations/drifting-buoys"])
        #expect(notice.additional.map(\.name) == ["gts", "generated_by"])
        #expect(!String(decoding: JSONText.encode(update), as: UTF8.self).contains("U2VhIGlzIGNhbG0u"))
    }

    @Test("data that are withdrawn or replaced say so", arguments: [("deletion", Status.cancel), ("update", .actual)])
    func operations(operation: String, status: Status) throws {
        for relation in [operation, "http://def.wmo.int/def/rel/wnm/-/\(operation)"] {
            let text = try Notices.changed("notification", [("\"canonical\"", "\"\(relation)\"")])
            let update = try #require(try Reading.document(Array(text.utf8)).updates.first)
            #expect(update.status == status)
            #expect(try Notices.payload(update).operation == operation)
        }
    }

    @Test("a centre under test is test traffic")
    func testCentre() throws {
        let text = try Notices.changed("notification", [("\"xx-minori/data", "\"xx-minori-test/data")])
        #expect(try Reading.document(Array(text.utf8)).updates.first?.status == .test)
    }

    @Test("lists, collections and records of a consumer hold messages")
    func lists() throws {
        let one = try Notices.text("notification")
        let other = try Notices.changed("notification", [("5d0c4f0a", "6d0c4f0a")])
        for text in [
            "[\(one),\(other)]", "{\"type\":\"FeatureCollection\",\"features\":[\(one),\(other)]}",
            "[{\"notification\":\(one),\"data\":{}},{\"notification\":\(other)}]", "\(one)\n\(other)\n",
            "{\"topic\":\"a/b\",\"payload\":\(one)}\n{\"topic\":\"a/b\",\"payload\":\(other)}\n",
        ] {
            #expect(try Reading.document(Array(text.utf8)).updates.count == 2)
        }
    }

    @Test("a list that holds something else too is refused with the place, so that nothing is lost unseen")
    func mixedList() throws {
        let one = try Notices.text("notification").filter { $0 != "\n" }
        for other in ["{\"type\":\"Topology\"}", "[]", "7"] {
            #expect(try Reading.error(of: "[\(one),\n\(other)]").where == "2:1", "\(other)")
        }
    }

    @Test(
        "a message without what it must have is refused at the place",
        arguments: [
            ("\"pubtime\": \"2031-04-01T00:05:10Z\",", "", "pubtime"),
            ("2031-04-01T00:05:10Z", "yesterday", "no point in time"),
            (
                "xx-minori/data/core/ocean/surface-based-observations/drifting-buoys/BUOY_7_20310401T000000", "",
                "data_id"
            ),
            ("BUOY_7_20310401T000000", String(repeating: "x", count: 4_096), "\"data_id\" has more than 4096 bytes"),
            ("urn:wmo:md:", String(repeating: "x", count: 4_096), "\"metadata_id\" has more than 4096 bytes"),
            ("\"size\": 12, ", "", "size"), ("U2VhIGlzIGNhbG0u", "U2VhIGlzIHJvdWdo", "sha256 checksum"),
            ("\"method\": \"sha256\",", "", "method"), ("\"rel\": \"via\", ", "", "rel"),
        ]
    )
    func refused(old: String, new: String, part: String) throws {
        let error = try Reading.error(of: try Notices.changed("notification", [(old, new)]))
        #expect(error.reason.contains(part), "\(error)")
        #expect(error.where.contains(":"), "\(error)")
    }

    @Test("a shape that is off is left out, and the notice says why")
    func geometry() throws {
        let text = try Notices.changed("notification", [("[139.25, 35.5, 12.5]", "[35.5, 139.25]")])
        let update = try #require(try Reading.document(Array(text.utf8)).updates.first)
        #expect(update.geometry == nil)
        let said = try Notices.payload(update).additional.first { $0.name == "geometry" }
        #expect(said?.value.contains("not on the Earth") == true)
    }
}
