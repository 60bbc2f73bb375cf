import FeedFormats
import Schema
import Testing

@Suite("Answers of the Common Metadata Repository")
struct EarthdataTests {
    @Test("granules come out with latitude and longitude the right way round, cut at the antimeridian")
    func granules() throws {
        let document = try Notices.document("granules")
        #expect(document.format == "cmr-granule")
        #expect(document.updates.count == 2)
        let update = document.updates[0]
        let notice = try Notices.payload(update)
        #expect(update.source.item == "G100-SORA")
        #expect(
            update.title.texts["en"]
                == "Granule: Sora ocean colour, level 2, version 1: SORA_L2_20310401.h5 (SORA), "
                + "2031-04-01T10:00:00Z/2031-04-01T10:05:00Z, cloud cover 42.5 %"
        )
        #expect(update.topics.prefix(2).map(\.name) == ["earth/data", "earth/ocean"])
        #expect(notice.collection == "C7-SORA")
        #expect(notice.cloudCoverPercent == 42.5)
        #expect(notice.sizeMegabytes == 12.5)
        #expect(notice.dayNight == "DAY")
        #expect(notice.orbitDirection == "descending")
        #expect(notice.orbitNumber == 2_211)
        #expect(notice.equatorCrossingLongitudeDegrees == 31.5)
        #expect(notice.equatorCrossing == (try Timestamp("2031-04-01T10:02:30Z")))
        #expect(update.links.map(\.relation) == ["enclosure", "preview"])
        #expect(notice.otherAddresses == [NamedText(name: "S3", value: "s3://sora/17.h5")])
        guard case .multiPolygon(let parts) = update.geometry else {
            Issue.record("\(String(describing: update.geometry))")
            return
        }
        #expect(parts.count == 2)
        #expect(parts.flatMap { $0.flatMap { $0 } }.allSatisfy { abs($0[0]) >= 170 && abs($0[1]) <= 10 })
        #expect(
            document.updates[1].geometry
                == .collection([.polygon([[[2, -1], [4, -1], [4, 3], [2, 3], [2, -1]]]), .point([6, 5])])
        )
    }

    @Test("a polygon round a pole is closed over the pole")
    func pole() throws {
        let text = try Notices.changed(
            "granules",
            [("10 170 10 -170 -10 -170 -10 170 10 170", "80 0 80 120 80 -120 80 0")]
        )
        let update = try #require(try Reading.document(Array(text.utf8)).updates.first)
        let positions = update.geometry?.positions ?? []
        #expect(positions.contains { $0[1] == 90 })
        #expect(positions.allSatisfy { abs($0[0]) <= 180 })
    }

    @Test("the boxes of a shape count as four positions each, of which it has at most 5,000")
    func boxes() throws {
        func update(_ count: Int) throws -> Update {
            let list = Array(repeating: "\"-1 2 3 4\"", count: count).joined(separator: ", ")
            let text = try Notices.changed("granules", [("[\"-1 2 3 4\"]", "[\(list)]"), ("\"points\"", "\"dots\"")])
            return try Reading.document(Array(text.utf8)).updates[1]
        }
        guard case .multiPolygon(let polygons) = try update(1_250).geometry else {
            Issue.record("1,250 boxes are no shape")
            return
        }
        #expect(polygons.count == 1_250)
        let more = try update(1_251)
        #expect(more.geometry == nil)
        let said = try Notices.payload(more).additional.first { $0.name == "geometry" }
        #expect(said?.value.contains("more than 5000 positions") == true)
    }

    @Test("an answer without entries is empty, and no error")
    func empty() throws {
        let text =
            #"{"feed":{"id":"https://cmr.example.org/search/collections.json","title":"ECHO dataset metadata","entry":[]}}"#
        let document = try Reading.document(Array(text.utf8))
        #expect(document.format == "cmr-collection")
        #expect(document.updates.isEmpty)
    }

    @Test("records of the Unified Metadata Model come out by their concept")
    func models() throws {
        let document = try Notices.document("umm")
        #expect(document.updates.count == 2)
        let granule = try Notices.payload(document.updates[0])
        #expect(granule.subject == "granule")
        #expect(granule.identifier == "G200-SORA")
        #expect(granule.title == "SORA_L3_5.nc")
        #expect(granule.collection == "SORA_L3")
        #expect(granule.version == "2")
        #expect(granule.sizeBytes == 4_096)
        #expect(granule.integrityMethod == "SHA-256")
        #expect(granule.integrityValue == "ab12")
        #expect(granule.platforms == ["SORA-1"])
        #expect(granule.instruments == ["OCI"])
        #expect(granule.cloudCoverPercent == 10)
        #expect(granule.observationStart == granule.observationEnd)
        #expect(document.updates[0].geometry == .polygon([[[0, 0], [4, 0], [4, 4], [0, 0]]]))
        let collection = try Notices.payload(document.updates[1])
        #expect(document.updates[1].title.texts.values.first == "Sora chlorophyll, level 3")
        #expect(document.updates[1].topics.map(\.name).contains("earth/ocean"))
        #expect(collection.themes == ["OCEANS > OCEAN CHEMISTRY"])
        #expect(collection.doi == "10.5555/sora.l3")
        #expect(collection.parties == [NamedText(name: "ARCHIVER", value: "Sora Data Centre")])
        #expect(collection.observationEnd == nil)
    }

    @Test("a granule alone is one, though old ones do not name their model")
    func bareGranule() throws {
        let text = """
            {"GranuleUR": "SORA_L3_6.nc", "ProviderDates": [{"Date": "2031-04-02T00:00:00Z", "Type": "Insert"}],
            "CollectionReference": {"ShortName": "SORA_L3", "Version": "2"}}
            """
        let notice = try Notices.payload(try Reading.update(Array(text.utf8)))
        #expect(notice.subject == "granule")
        #expect(notice.identifier == "SORA_L3_6.nc")
        #expect(notice.collection == "SORA_L3")
    }

    @Test("a collection alone is one, in either form, though old ones do not name their model")
    func bareCollection() throws {
        let model = """
            {"ShortName": "SORA_L3", "Version": "2", "EntryTitle": "Sora chlorophyll, level 3",
            "DataCenters": [{"Roles": ["ARCHIVER"], "ShortName": "SORA"}],
            "TemporalExtents": [{"RangeDateTimes": [{"BeginningDateTime": "2031-01-01T00:00:00Z"}]}]}
            """
        let notice = try Notices.payload(try Reading.update(Array(model.utf8)))
        #expect(notice.subject == "collection")
        #expect(notice.identifier == "SORA_L3")
        #expect(notice.observationStart == (try Timestamp("2031-01-01T00:00:00Z")))
        let entry = """
            {"id": "C1200000001-SORA", "title": "Sora chlorophyll, level 3", "dataset_id": "Sora chlorophyll, level 3",
            "data_center": "SORA", "short_name": "SORA_L3", "version_id": "2", "boxes": ["-10 20 10 40"]}
            """
        let update = try Reading.update(Array(entry.utf8))
        #expect(try Notices.payload(update).subject == "collection")
        #expect(try Notices.payload(update).provider == "SORA")
        #expect(update.geometry == .polygon([[[20, -10], [40, -10], [40, 10], [20, 10], [20, -10]]]))
    }
}
