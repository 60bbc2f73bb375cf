import FeedFormats
import Testing

@Suite("What no format recognises")
struct UnknownFormatTests {
    @Test(
        "is refused with a sentence that says what it seems to be",
        arguments: [
            ("CCSDS_PRM_VERS = 1.0\nCREATION_DATE = 2031-01-01T00:00:00\n", "CCSDS_PRM_VERS"),
            ("{\"identifier\": \"1\", \"msgType\": \"Alert\"}", "no JSON Feed"),
            ("[{\"OBJECT_NAME\": \"A\"}]", "no JSON Feed"),
            ("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\"}]}", "no alerts, earthquakes"),
            ("<html><body/></html>", "web page"), ("<kml/>", "(KML)"), ("<other/>", "<other>"),
            ("<opml version='2.0'><body/></opml>", "taiwa source opml"), ("<urlset/>", "site map"),
            ("<OpenSearchDescription/>", "(OpenSearch)"), ("<app:service xmlns:app='x'/>", "collections"),
            ("Nothing in particular.", "no message of a known format"), ("A\n\nB\n\nC\n\nD\n", "joint statement"),
        ]
    )
    func sentences(text: String, part: String) throws {
        let reason = try Reading.error(of: text).reason
        #expect(reason.contains(part), "\(reason)")
    }
}
