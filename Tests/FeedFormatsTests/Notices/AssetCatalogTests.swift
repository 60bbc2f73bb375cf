import FeedFormats
import Schema
import Testing

@Suite("Catalogues of assets")
struct AssetCatalogTests {
    @Test("an item comes out with its figures, files and shape")
    func item() throws {
        let document = try Notices.document("item")
        #expect(document.format == "stac-item")
        let update = try #require(document.updates.first)
        let notice = try Notices.payload(update)
        #expect(
            update.title.texts["en"]
                == "Scene: KAZE3_20310401T012233 (kaze-3), 2031-04-01T01:22:33Z/2031-04-01T01:22:58Z, "
                + "cloud cover 12.5 %"
        )
        #expect(update.published == (try Timestamp("2031-04-01T03:00:00Z")))
        #expect(notice.collection == "kaze-l2a")
        #expect(notice.specification == "STAC 1.1.0")
        #expect(notice.platforms == ["kaze-3"])
        #expect(notice.instruments == ["msi", "swir"])
        #expect(notice.cloudCoverPercent == 12.5)
        #expect(notice.groundSampleDistanceMeters == 10)
        #expect(notice.sunElevationDegrees == 54.25)
        #expect(notice.sunAzimuthDegrees == 135)
        #expect(notice.offNadirDegrees == 3.5)
        #expect(notice.orbitDirection == "descending")
        #expect(notice.orbitNumber == 18_211)
        #expect(notice.processingLevel == "L2A")
        #expect(notice.referenceSystem == "EPSG:32701")
        #expect(notice.doi == "10.5555/kaze.3")
        #expect(notice.provider == "Kaze Mission")
        #expect(notice.boundingBoxDegrees == [179.5, -1.5, -179.25, 0.5])
        #expect(notice.heightRangeMeters == [10, 1_200])
        #expect(notice.sizeBytes == 3_000_000)
        #expect(notice.assetCount == 3)
        #expect(notice.mediaTypes == ["image/tiff; application=geotiff"])
        #expect(notice.otherAddresses == [NamedText(name: "B08", value: "s3://kaze/B08.tif")])
        #expect(
            notice.additional == [
                NamedText(name: "kaze:snow_percent", value: "0.25"), NamedText(name: "kaze:tiles", value: "A, B"),
            ]
        )
        #expect(
            update.links.map(\.url) == [
                "https://stac.example.org/kaze-l2a/items/KAZE3_20310401T012233.json",
                "https://stac.example.org/kaze-l2a/items/B04.tif", "https://stac.example.org/kaze-l2a/items/small.png",
            ]
        )
        #expect(update.links.map(\.relation) == ["self", "enclosure", "preview"])
        #expect(
            update.geometry
                == .multiPolygon([
                    [[[179.5, -1.5], [180, -1.5], [180, 0.5], [179.5, 0.5], [179.5, -1.5]]],
                    [[[-180, -1.5], [-179.25, -1.5], [-179.25, 0.5], [-180, 0.5], [-180, -1.5]]],
                ])
        )
    }

    @Test("a collection comes out with its extent; the first box is the whole, the others are its parts")
    func collection() throws {
        let update = try #require(try Notices.document("collection").updates.first)
        let notice = try Notices.payload(update)
        #expect(update.title.texts == ["en": "Kaze surface reflectance"])
        #expect(update.topics.prefix(2).map(\.name) == ["earth/data", "earth/land"])
        #expect(update.body?.texts["en"] == "Land surface reflectance of the Kaze mission.")
        #expect(notice.subject == "collection")
        #expect(notice.license == "CC-BY-4.0")
        #expect(notice.entryCount == 2)
        #expect(notice.platforms == ["kaze-3", "kaze-4"])
        #expect(notice.groundSampleDistanceMeters == 10)
        #expect(notice.observationStart == (try Timestamp("2030-01-01T00:00:00Z")))
        #expect(notice.observationEnd == nil)
        #expect(notice.boundingBoxDegrees == [-180, -60, 180, 80])
        guard case .multiPolygon(let parts) = update.geometry else {
            Issue.record("\(String(describing: update.geometry))")
            return
        }
        #expect(parts.count == 3)
    }

    @Test("a catalogue, a list of collections and a search's items are read")
    func others() throws {
        let catalog =
            #"{"stac_version":"0.8.1","id":"c","description":"All.","links":[{"rel":"child","href":"a.json"}]}"#
        let item = try Notices.text("item")
        let collection = try Notices.text("collection")
        let cases = [
            (catalog, "stac-catalog", 1), ("{\"collections\":[\(collection)],\"links\":[]}", "stac-collection", 1),
            ("{\"type\":\"FeatureCollection\",\"features\":[\(item)],\"links\":[]}", "stac-item", 1),
            ("{\"stac_version\":\"1.0.0\",\"type\":\"FeatureCollection\",\"features\":[]}", "stac-item", 0),
        ]
        for (text, format, count) in cases {
            let document = try Reading.document(Array(text.utf8))
            #expect(document.format == format)
            #expect(document.updates.count == count)
        }
    }

    @Test("an old collection without lists around box and interval is read")
    func oldExtent() throws {
        let text =
            #"{"stac_version":"0.6.0","id":"o","description":"Old.","license":"x","links":[],"extent":"#
            + #"{"spatial":[-10,-20,30,40],"temporal":["2015-06-23T00:00:00Z",null]}}"#
        let update = try #require(try Reading.document(Array(text.utf8)).updates.first)
        let notice = try Notices.payload(update)
        #expect(notice.subject == "collection")
        #expect(notice.boundingBoxDegrees == [-10, -20, 30, 40])
        #expect(notice.observationStart == (try Timestamp("2015-06-23T00:00:00Z")))
    }

    @Test(
        "an object without what it must have is refused at the place",
        arguments: [
            ("item", "\"id\": \"KAZE3_20310401T012233\",", "", "id"),
            (
                "item",
                "\"start_datetime\": \"2031-04-01T01:22:33Z\",\n    \"end_datetime\": \"2031-04-01T01:22:58Z\",", "",
                "datetime"
            ),
            ("item", "[179.5, -1.5, 10, -179.25, 0.5, 1200]", "[1, 2, 3]", "four numbers"),
            ("item", "\"assets\"", "\"files\"", "assets"), ("item", "\"href\": \"./B04.tif\", ", "", "href"),
            ("collection", "\"description\"", "\"about\"", "description"),
            ("collection", "\"extent\"", "\"range\"", "extent"), ("collection", "\"links\"", "\"others\"", "links"),
        ]
    )
    func refused(name: String, old: String, new: String, part: String) throws {
        let error = try Reading.error(of: try Notices.changed(name, [(old, new)]))
        #expect(error.reason.contains(part), "\(error)")
        #expect(error.where.contains(":"), "\(error)")
    }

    @Test("where the shape is off the box stands for it, and a figure out of range is kept as written")
    func repaired() throws {
        let text = try Notices.changed(
            "item",
            [("[[179.5, -1.5], ", "[[1.5, -179.5], "), ("\"eo:cloud_cover\": 12.5", "\"eo:cloud_cover\": -1")]
        )
        let update = try #require(try Reading.document(Array(text.utf8)).updates.first)
        let notice = try Notices.payload(update)
        #expect(notice.cloudCoverPercent == nil)
        #expect(notice.additional.contains(NamedText(name: "eo:cloud_cover", value: "-1")))
        #expect(notice.additional.contains { $0.name == "geometry" })
        #expect(update.geometry != nil)
    }

    @Test("of very many files 64 become links, and all are counted")
    func manyFiles() throws {
        let files = (0..<200).map { "\"a\($0)\": {\"href\": \"./\($0).tif\"}" }.joined(separator: ", ")
        let text = try Notices.changed("item", [("\"B04\": {", "\(files), \"B04\": {")])
        let update = try #require(try Reading.document(Array(text.utf8)).updates.first)
        #expect(update.links.count == 64)
        #expect(try Notices.payload(update).assetCount == 203)
    }

    @Test("a file without an address is a fault, but for items of versions that left it to their collection")
    func assetWithoutAddress() throws {
        func item(_ version: String) -> String {
            """
            {"stac_version": "\(version)", "type": "Feature", "id": "kaze-1", "geometry": null,
            "properties": {"datetime": "2031-04-01T00:00:00Z"}, "links": [],
            "assets": {"index": {"type": "text/html"}, "B04": {"href": "https://stac.example.org/B04.tif"}}}
            """
        }
        let update = try Reading.update(Array(item("0.9.0").utf8))
        #expect(update.links.map(\.url) == ["https://stac.example.org/B04.tif"])
        #expect(try Notices.payload(update).assetCount == 2)
        #expect(try Reading.error(of: item("1.0.0")).reason.contains("href"))
    }

    @Test("a collection of features without one is an answer without news, whatever it would hold")
    func noFeatures() throws {
        let document = try Reading.document("{\"type\": \"FeatureCollection\", \"features\": [], \"numberMatched\": 0}")
        #expect(document.format == "geojson" && document.updates.isEmpty)
        #expect(try Reading.document(" [ ] ").updates.isEmpty)
        #expect(try Reading.error(of: "{\"type\": \"FeatureCollection\"}").reason.contains("GeoJSON"))
    }

    @Test("a cloud cover that cannot be is no figure, and is kept as written")
    func cloudCover() throws {
        let text = """
            {"stac_version": "1.0.0", "type": "Feature", "id": "kaze-1", "geometry": null, "links": [], "assets": {},
            "properties": {"datetime": "2031-04-01T00:00:00Z", "eo:cloud_cover": 120}}
            """
        let notice = try Notices.payload(try Reading.update(Array(text.utf8)))
        #expect(notice.cloudCoverPercent == nil)
        #expect(notice.additional == [NamedText(name: "eo:cloud_cover", value: "120")])
    }

    @Test("an item of a search may have only the members that were asked for; one alone must have all")
    func fields() throws {
        let item = """
            {"type": "Feature", "stac_version": "1.0.0", "id": "KAZE3_1", "collection": "kaze-l2a",
            "bbox": [10, 20, 11, 21], "properties": {"eo:cloud_cover": 12.5}}
            """
        let found =
            #"{"type": "FeatureCollection", "features": [\#(item), {"type": "Feature", "stac_version": "1.0.0", "id": "KAZE3_2"}]}"#
        let document = try Reading.document(Array(found.utf8))
        #expect(try document.updates.map { try Notices.payload($0).identifier } == ["KAZE3_1", "KAZE3_2"])
        #expect(try Notices.payload(document.updates[0]).cloudCoverPercent == 12.5)
        #expect(throws: FormatError.self) { try Reading.document(Array(item.utf8)) }
    }
}
