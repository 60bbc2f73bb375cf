import FeedFormats
import Schema
import Testing

@Suite("Granules and collections of ECHO 10 in XML") struct EarthdataRecordTests {
    private func notice(_ update: Update) throws -> DataNotice {
        guard case .dataNotice(let value) = update.payload else { throw Reading.unexpected(update) }
        return value
    }

    private func answer() throws -> String {
        String(decoding: try Reading.fixture("notices/granules.echo10.xml"), as: UTF8.self)
    }

    @Test("a granule of an answer has identity, times, files, craft and shape")
    func granule() throws {
        let document = try Reading.document(try self.answer())
        #expect(document.format == "cmr-granule" && document.updates.count == 1)
        let update = document.updates[0]
        let value = try self.notice(update)
        #expect(value.identifier == "G1900000001-SAMPLE" && value.provider == "SAMPLE")
        #expect(value.title == "HATO09.A2031060.h29v05.061.hdf" && value.specification == "ECHO 10")
        #expect(value.collection == "HATO09" && value.version == "061")
        #expect(value.observationStart == (try Timestamp("2031-03-01T00:00:00Z")))
        #expect(value.observationEnd == (try Timestamp("2031-03-01T23:59:59Z")))
        #expect(value.publication == (try Timestamp("2031-03-02T11:00:00Z")) && value.dayNight == "DAY")
        #expect(value.sizeMegabytes == 85.3 && value.sizeBytes == 89_443_532 && value.integrityMethod == "MD5")
        #expect(value.platforms == ["HATO"] && value.instruments == ["KUMO"] && value.cloudCoverPercent == 12.5)
        #expect(value.orbitNumber == 12_345 && value.equatorCrossingLongitudeDegrees == -12.5)
        #expect(update.title.text(in: "en").hasPrefix("Granule: HATO09: HATO09.A2031060.h29v05.061.hdf"))
        #expect(update.links.map(\.relation) == ["enclosure", "describedby", "preview"])
        #expect(update.links[0].mediaType == "application/x-hdfeos")
        #expect(
            value.additional == [
                NamedText(name: "Campaigns", value: "NATSU, FUYU"), NamedText(name: "TILE", value: "h29, v05"),
            ]
        )
        guard case .polygon(let rings) = update.geometry else { throw Reading.unexpected(update) }
        #expect(rings.count == 1 && Set(rings[0]) == [[130, 30], [130, 40], [140, 40]] && rings[0].count == 4)
        try update.validate()
    }

    @Test("a record by itself is the same, with its own name as identity")
    func alone() throws {
        let text = try self.answer()
        let start = try #require(text.firstRange(of: "<Granule>")?.lowerBound)
        let end = try #require(text.firstRange(of: "</Granule>")?.upperBound)
        let alone = String(text[start..<end])
        let value = try self.notice(try Reading.update(Array(alone.utf8)))
        #expect(value.identifier == "SC:HATO09.061:2548341234" && value.provider == nil)
        let sent = "<GranuleMetaDataFile><Granules>\(alone)</Granules></GranuleMetaDataFile>"
        #expect(try self.notice(try Reading.update(Array(sent.utf8))) == value)
    }

    @Test("a collection that goes on has no end, and its box is its shape")
    func collection() throws {
        let text = """
            <Collection><ShortName>HATO09</ShortName><VersionId>061</VersionId>
            <InsertTime>2031-01-01T00:00:00Z</InsertTime><LastUpdate>2031-02-01T00:00:00Z</LastUpdate>
            <LongName>Hato surface reflectance</LongName><DataSetId>Hato surface reflectance daily V061</DataSetId>
            <Description>Reflectance of land surfaces.</Description><Orderable>true</Orderable>
            <ProcessingLevelId>2G</ProcessingLevelId><ArchiveCenter>SAMPLE DAAC</ArchiveCenter>
            <Temporal><EndsAtPresentFlag>true</EndsAtPresentFlag><RangeDateTime>
            <BeginningDateTime>2029-02-24T00:00:00Z</BeginningDateTime></RangeDateTime></Temporal>
            <ScienceKeywords><ScienceKeyword><CategoryKeyword>EARTH SCIENCE</CategoryKeyword>
            <TopicKeyword>LAND SURFACE</TopicKeyword><TermKeyword>SURFACE RADIATIVE PROPERTIES</TermKeyword>
            <VariableLevel1Keyword><Value>REFLECTANCE</Value></VariableLevel1Keyword></ScienceKeyword></ScienceKeywords>
            <Spatial><HorizontalSpatialDomain><Geometry><BoundingRectangle>
            <WestBoundingCoordinate>-180</WestBoundingCoordinate><NorthBoundingCoordinate>90</NorthBoundingCoordinate>
            <EastBoundingCoordinate>180</EastBoundingCoordinate><SouthBoundingCoordinate>-90</SouthBoundingCoordinate>
            </BoundingRectangle></Geometry></HorizontalSpatialDomain></Spatial></Collection>
            """
        let update = try Reading.update(Array(text.utf8))
        let value = try self.notice(update)
        #expect(update.source.format == "cmr-collection" && value.subject == "collection")
        #expect(value.title == "Hato surface reflectance daily V061" && value.processingLevel == "2G")
        #expect(value.observationStart == (try Timestamp("2029-02-24T00:00:00Z")) && value.observationEnd == nil)
        #expect(value.boundingBoxDegrees == [-180, -90, 180, 90])
        #expect(value.themes == ["LAND SURFACE > SURFACE RADIATIVE PROPERTIES > REFLECTANCE"])
        #expect(value.parties == [NamedText(name: "archive", value: "SAMPLE DAAC")])
    }

    @Test("a shape that cannot be is left out and said, a time that cannot be refuses the record with its place")
    func faults() throws {
        let text = try self.answer()
        let shape = text.replacing("<PointLatitude>40<", with: "<PointLatitude>140<")
        let update = try Reading.update(Array(shape.utf8))
        #expect(update.geometry == nil)
        #expect(try self.notice(update).additional.contains { $0.name == "geometry" && $0.value.contains("left out") })
        let error = try Reading.error(of: text.replacing("2031-03-01T23:59:59.000Z", with: "midnight"))
        #expect(error.where == "19:7" && error.reason.contains("point in time"), "\(error)")
        let nameless = text.replacing(" concept-id=\"G1900000001-SAMPLE\"", with: "").replacing(
            "GranuleUR>",
            with: "UR>"
        )
        #expect(try Reading.error(of: nameless).reason.contains("no identity"))
        let elsewhere = text.replacing("application/echo10+xml", with: "application/dif10+xml")
        #expect(throws: FormatError.self) { try Reading.document(elsewhere) }
    }

    @Test("more records than 10,000 are refused")
    func tooMany() throws {
        let list = String(repeating: "<Granule/>", count: 10_001)
        let error = try Reading.error(
            of: "<results><result format=\"application/echo10+xml\">\(list)</result></results>"
        )
        #expect(error.reason == "there are more than 10000 records; send them in parts")
    }
}
