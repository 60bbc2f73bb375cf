import FeedFormats
import Testing

@Suite("What no format recognises")
struct UnknownFormatTests {
    @Test(
        "is refused with a sentence that says what it seems to be",
        arguments: [
            ("CCSDS_OMM_VERS = 2.0\nCREATION_DATE = 2031-01-01T00:00:00\n", "orbit mean-elements message in key-value"),
            ("\u{FEFF}\n  CCSDS_TDM_VERS=2.0\n", "tracking data message in key-value"),
            ("<oem id=\"CCSDS_OEM_VERS\" version=\"2.0\"/>", "orbit ephemeris message in XML"),
            ("<cdm id=\"CCSDS_CDM_VERS\" version=\"1.0\"/>", "conjunction data message in XML"),
            ("{\"identifier\": \"1\", \"msgType\": \"Alert\"}", "no JSON Feed"),
            ("[{\"OBJECT_NAME\": \"A\"}]", "no JSON Feed"),
            ("<html><body/></html>", "web page"), ("<kml/>", "<kml>"),
            (
                "SAMPLE\n1 99999U 31001A   31001.00000000  .00000000  00000-0  00000-0 0  9990\n"
                    + "2 99999  51.6000 100.0000 0001000 100.0000 260.0000 15.50000000    10\n",
                "two-line element sets"
            ),
            ("Nothing in particular.", "no message of a known format"), ("A\n\nB\n\nC\n\nD\n", "joint statement"),
        ]
    )
    func sentences(text: String, part: String) throws {
        let reason = try Reading.error(of: text).reason
        #expect(reason.contains(part), "\(reason)")
    }
}
