import FeedFormats
import Schema
import Testing

/// Advisories of our own in XML.
enum AdvisoryDocument {
    private static func time(_ text: String) -> String {
        "<gml:TimeInstant gml:id=\"t\"><gml:timePosition>\(text)</gml:timePosition></gml:TimeInstant>"
    }

    static func advisory(
        _ inner: String,
        attributes: String = "permissibleUsage=\"NON-OPERATIONAL\" permissibleUsageReason=\"EXERCISE\"",
        replaced: Int = 2
    ) -> String {
        let numbers = (1...max(1, replaced)).map { "<i:replacedAdvisoryNumber>2031/\($0)</i:replacedAdvisoryNumber>" }
        return """
            <i:SpaceWeatherAdvisory xmlns:i="http://icao.int/iwxxm/2025-2" xmlns:gml="http://www.opengis.net/gml/3.2"
            xmlns:aixm="http://www.aixm.aero/schema/5.1.1" xmlns:xlink="http://www.w3.org/1999/xlink" \(attributes)>
            <i:issueTime>\(Self.time("2031-01-08T01:00:00Z"))</i:issueTime>
            <i:issuingSpaceWeatherCentre><aixm:Unit><aixm:timeSlice><aixm:UnitTimeSlice><aixm:name>SORA</aixm:name>
            </aixm:UnitTimeSlice></aixm:timeSlice></aixm:Unit></i:issuingSpaceWeatherCentre>
            <i:advisoryNumber>2031/9</i:advisoryNumber>\(numbers.joined())
            \(inner)
            </i:SpaceWeatherAdvisory>
            """
    }

    private static let ring = """
        <i:location><aixm:AirspaceVolume><aixm:upperLimit uom="FL">350</aixm:upperLimit>
        <aixm:lowerLimit uom="FL">250</aixm:lowerLimit><aixm:horizontalProjection><gml:posList>
        60 -180 90 -180 90 180 60 180 60 -180</gml:posList></aixm:horizontalProjection></aixm:AirspaceVolume></i:location>
        """

    static let body = """
        <i:effect>HF_COM</i:effect>
        <i:analysis><i:SpaceWeatherAnalysis timeIndicator="OBSERVATION">
        <i:phenomenonTime>\(Self.time("2031-01-08T01:00:00Z"))</i:phenomenonTime>
        <i:intensityAndRegion><i:SpaceWeatherIntensityAndRegion gml:id="first"><i:intensity>SEV</i:intensity>
        <i:region><i:SpaceWeatherRegion gml:id="r">\(Self.ring)
        <i:locationIndicator xlink:href="http://codes.wmo.int/49-2/SpaceWxLocation/HNH"/></i:SpaceWeatherRegion></i:region>
        </i:SpaceWeatherIntensityAndRegion></i:intensityAndRegion></i:SpaceWeatherAnalysis></i:analysis>
        <i:analysis><i:SpaceWeatherAnalysis timeIndicator="FORECAST">
        <i:phenomenonTime>\(Self.time("2031-01-08T07:00:00Z"))</i:phenomenonTime>
        <i:intensityAndRegion xlink:href="#first"/></i:SpaceWeatherAnalysis></i:analysis>
        <i:analysis><i:SpaceWeatherAnalysis timeIndicator="FORECAST">
        <i:phenomenonTime>\(Self.time("2031-01-08T13:00:00Z"))</i:phenomenonTime>
        <i:intensityAndRegion nilReason="http://codes.wmo.int/common/nil/nothingOfOperationalSignificance"/>
        </i:SpaceWeatherAnalysis></i:analysis>
        <i:remarks>WAIT</i:remarks><i:nextAdvisoryTime nilReason="http://codes.wmo.int/common/nil/inapplicable"/>
        """
}

@Suite("Aviation space weather advisories in XML")
struct AdvisoryXMLTests {
    @Test("an advisory has the same values as in text, references followed")
    func whole() throws {
        let (update, format) = try Weather.one(AdvisoryDocument.advisory(AdvisoryDocument.body))
        #expect(format == "iwxxm-swx")
        let value = try Weather.message(update)
        #expect(value.number == "2031/9" && value.centre == "SORA" && value.replaces == ["2031/1", "2031/2"])
        #expect(value.effects == ["HF COM"])
        #expect(value.periods.map(\.state) == ["expected", "expected", "none"])
        #expect(value.periods.compactMap(\.hoursAhead) == [6, 12])
        #expect(value.periods[1].regions == value.periods[0].regions)
        let region = try #require(value.periods[0].regions.first)
        #expect(region.band == "HNH" && region.intensity == "SEV")
        #expect(region.lowestFlightLevel == 250 && region.highestFlightLevel == 350)
        #expect(region.geometry == .polygon([[[-180, 60], [-180, 90], [180, 90], [180, 60], [-180, 60]]]))
        #expect(value.isLast == true && value.remarks == "WAIT")
        #expect(update.status == .exercise && update.severity == .severe)
        #expect(update.source.item == "SORA 2031/9")
    }

    @Test("positions whose first number cannot be a latitude are read the other way round")
    func turned() throws {
        let text = AdvisoryDocument.advisory(
            AdvisoryDocument.body.replacing(
                "60 -180 90 -180 90 180 60 180 60 -180",
                with: "-180 60 -180 90 180 90 180 60 -180 60"
            )
        )
        let region = try Weather.message(try Weather.one(text).update).periods[0].regions.first
        #expect(region?.geometry == .polygon([[[-180, 60], [-180, 90], [180, 90], [180, 60], [-180, 60]]]))
    }

    @Test("a bulletin has its advisories, and one that could not be translated keeps its text")
    func bulletin() throws {
        let failed = AdvisoryDocument.advisory(
            "",
            attributes: "permissibleUsage=\"OPERATIONAL\" translationFailedTAC=\"SWX ADVISORY GARBLED\""
        )
        let text = """
            <collect:MeteorologicalBulletin xmlns:collect="http://def.wmo.int/collect/2014">
            <collect:meteorologicalInformation>\(AdvisoryDocument.advisory(AdvisoryDocument.body))</collect:meteorologicalInformation>
            <collect:meteorologicalInformation>\(failed)</collect:meteorologicalInformation>
            </collect:MeteorologicalBulletin>
            """
        let updates = try Reading.document(text).updates
        #expect(updates.count == 2)
        let value = try Weather.message(updates[1])
        #expect(value.unread == [NamedText(name: "translationFailedTAC", value: "SWX ADVISORY GARBLED")])
    }

    @Test(
        "what breaks the model is refused with its place",
        arguments: [
            (AdvisoryDocument.advisory(AdvisoryDocument.body, replaced: 5), "at most four"),
            (AdvisoryDocument.advisory(AdvisoryDocument.body.replacing("#first", with: "#other")), "refers to nothing"),
            (
                AdvisoryDocument.advisory(AdvisoryDocument.body.replacing("2031-01-08T07:00:00Z", with: "soon")),
                "soon is no time"
            ),
            (AdvisoryDocument.advisory(AdvisoryDocument.body.replacing("60 -180 90", with: "60 -180 x")), "posList"),
            (AdvisoryDocument.advisory("<i:effect>HF_COM</i:effect>"), "no analysis"),
        ]
    )
    func refused(text: String, part: String) throws {
        let error = try Reading.error(of: text)
        #expect(error.reason.contains(part), "\(error)")
        #expect(error.where.contains(":"))
    }
}
