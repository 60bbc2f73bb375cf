import FeedFormats
import Schema
import Testing

@Suite("Events of the Sun and notifications about them")
struct DONKITests {
    @Test("a flare has class, level, place, region and times")
    func flare() throws {
        let text = """
            [{"flrID":"2031-06-27T09:42:00-FLR-001","instruments":[{"displayName":"GOES-P: EXIS 1.0-8.0"}],
              "beginTime":"2031-06-27T09:42Z","peakTime":"2031-06-27T09:58Z","endTime":null,"classType":"X1.8",
              "sourceLocation":"N14E42","activeRegionNum":13842,"note":"","submissionTime":"2031-06-27T18:46Z",
              "versionId":2,"link":"https://example.org/FLR/1","linkedEvents":[{"activityID":"2031-06-27T10:24:00-CME-001"}]}]
            """
        let (update, format) = try Weather.one(text)
        #expect(format == "donki-json")
        let value = try Weather.message(update)
        #expect(value.code == "FLR" && value.flareClass == "X1.8" && value.activeRegion == 13_842)
        #expect(value.scales == [SpaceWeatherScale("R", 3, "Strong")])
        #expect(value.maximum == (try Timestamp("2031-06-27T09:58:00Z")))
        #expect(value.linkedEvents == ["2031-06-27T10:24:00-CME-001"])
        #expect(update.source.item == "2031-06-27T09:42:00-FLR-001")
        #expect(update.links.first?.url == "https://example.org/FLR/1")
        #expect(
            update.title.text(in: "en") == "Solar flare X1.8 at N14E42, region 13842 (R3 Strong), 2031-06-27 09:58Z"
        )
        #expect(update.severity == .severe)
    }

    @Test("of an event 200 indices and measurements are kept, and a document has at most 10,000 events")
    func limits() throws {
        func list(_ text: String, _ count: Int) -> String {
            Array(repeating: text, count: count).joined(separator: ",")
        }
        let value = "{\"observedTime\":\"2031-05-01T00:00Z\",\"kpIndex\":6,\"source\":\"NOAA\"}"
        let storm = "{\"gstID\":\"S\",\"startTime\":\"2031-05-01T00:00Z\",\"allKpIndex\":[\(list(value, 201))]}"
        #expect(try Weather.message(Weather.one("[\(storm)]").0).periods.count == 200)
        let analysis = "{\"isMostAccurate\":true,\"speed\":300}"
        let ejection =
            "{\"activityID\":\"E\",\"startTime\":\"2031-05-01T00:00Z\",\"cmeAnalyses\":[\(list(analysis, 201))]}"
        #expect(try Weather.message(Weather.one("[\(ejection)]").0).ejections.count == 200)
        let events = list("{\"flrID\":\"F\"}", 10_001)
        #expect(try Reading.error(of: "[\(events)]").reason.contains("more than 10000 events"))
    }

    @Test("an ejection has its measurements, the best first, and where a model expects it")
    func ejection() throws {
        let text = """
            [{"activityID":"2031-08-01T01:48:00-CME-001","catalog":"M2M_CATALOG","startTime":"2031-08-01T01:48Z",
              "sourceLocation":"","activeRegionNum":null,"note":"Seen in the west.","submissionTime":"2031-08-01T17:33Z",
              "cmeAnalyses":[{"isMostAccurate":false,"time21_5":"2031-08-01T10:00Z","latitude":1.0,"longitude":2.0,
                "halfAngle":18.0,"speed":300.0,"type":"S"},
               {"isMostAccurate":true,"time21_5":"2031-08-01T10:39Z","latitude":9.0,"longitude":-107.0,"halfAngle":20.0,
                "speed":993.0,"type":"C","featureCode":"LE","imageType":"running difference","measurementTechnique":"null",
                "levelOfData":1,"tilt":-12.5,"minorHalfWidth":15,"speedMeasuredAtHeight":21.5,"enlilList":[{"modelCompletionTime":"2031-08-01T18:15Z",
                "estimatedShockArrivalTime":"2031-08-04T01:00Z","kp_18":null,"kp_90":4,"kp_180":6,"isEarthGB":true,
                "impactList":[{"isGlancingBlow":true,"location":"OSIRIS-APEX","arrivalTime":"2031-08-04T04:00Z"}]}]}],
              "linkedEvents":null}]
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.message(update)
        #expect(value.ejections.map(\.speedKilometersPerSecond) == [993, 300])
        #expect(value.ejections.first?.longitudeDegrees == -107)
        let best = try #require(value.ejections.first)
        #expect(best.feature == "LE" && best.imageType == "running difference" && best.technique == nil)
        #expect(best.dataLevel == 1 && best.tiltDegrees == -12.5 && best.minorHalfWidthDegrees == 15)
        #expect(best.speedHeightSolarRadii == 21.5)
        #expect(value.arrivals.map(\.location) == ["Earth", "OSIRIS-APEX"])
        #expect(value.arrivals.first?.kIndex == 6 && value.arrivals.first?.isGlancing == true)
        #expect(value.speedKilometersPerSecond == 993)
        #expect(
            update.title.text(in: "en")
                == "Coronal mass ejection, 993 km/s, arrival at Earth 2031-08-04 01:00Z, 2031-08-01 01:48Z"
        )
    }

    @Test("a storm has its highest index and level")
    func storm() throws {
        let text = """
            [{"gstID":"2031-05-14T03:00:00-GST-001","startTime":"2031-05-14T03:00Z","allKpIndex":[
              {"observedTime":"2031-05-14T06:00Z","kpIndex":8.67,"source":"NOAA"},
              {"observedTime":"2031-05-14T09:00Z","kpIndex":7.0,"source":"NOAA"}],"linkedEvents":null}]
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.message(update)
        #expect(value.kIndex == 8.67 && value.scales == [SpaceWeatherScale("G", 4, "Severe")])
        #expect(value.maximum == (try Timestamp("2031-05-14T06:00:00Z")))
        #expect(value.periods.count == 2)
    }

    @Test(
        "the other kinds are told by their identity",
        arguments: [
            ("{\"sepID\":\"a-SEP-001\",\"eventTime\":\"2031-01-01T00:00Z\"}", "SEP"),
            ("{\"rbeID\":\"a-RBE-001\",\"eventTime\":\"2031-01-01T00:00Z\"}", "RBE"),
            ("{\"hssID\":\"a-HSS-001\",\"eventTime\":\"2031-01-01T00:00Z\"}", "HSS"),
            ("{\"mpcID\":\"a-MPC-001\",\"eventTime\":\"2031-01-01T00:00Z\"}", "MPC"),
            ("{\"activityID\":\"a-IPS-001\",\"location\":\"Earth\",\"eventTime\":\"2031-01-01T00:00Z\"}", "IPS"),
            ("{\"time21_5\":\"2031-01-01T00:00Z\",\"speed\":5,\"associatedCMEID\":\"a-CME-001\"}", "CMEAnalysis"),
            (
                "{\"simulationID\":\"WSA/1\",\"modelCompletionTime\":\"2031-01-01T00:00Z\",\"cmeInputs\":[]}",
                "WSAEnlilSimulation"
            ),
        ]
    )
    func kinds(text: String, code: String) throws {
        let value = try Weather.message(try Weather.one("[\(text)]").update)
        #expect(value.code == code)
        #expect(value.number?.isEmpty == false)
    }

    @Test("a notification gives its subject, its summary, the values in it, and its whole text")
    func notification() throws {
        let body = """
            ## Message Type: Space Weather Notification - M6.5 Flare Update\\n##\\n## Message ID: 20310101-AL-004\\n\\n
            ## Summary:\\n\\nSignificant flare detected by GOES.\\n\\nFlare start time: 2031-10-01T21:58Z. \\n\\n
            Flare peak time: 2031-10-01T22:20Z.\\n\\nFlare intensity: M6.5 class.\\n\\n
            Activity ID: 2031-10-01T21:58:00-FLR-001.\\n\\n## Notes: \\n\\nNone.
            """.replacing("\n", with: "")
        let text = """
            [{"messageType":"FLR","messageID":"20310101-AL-004","messageURL":"https://example.org/Alert/1",
              "messageIssueTime":"2031-10-01T22:40Z","messageBody":"\(body)"}]
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.message(update)
        #expect(value.flareClass == "M6.5" && value.scales.first?.level == 2)
        #expect(value.begin == (try Timestamp("2031-10-01T21:58:00Z")))
        #expect(value.maximum == (try Timestamp("2031-10-01T22:20:00Z")))
        #expect(value.linkedEvents == ["2031-10-01T21:58:00-FLR-001"])
        #expect(update.title.text(in: "en") == "M6.5 Flare Update (R2 Moderate), 2031-10-01T21:58:00-FLR-001")
        #expect(update.summary?.text(in: "en").hasPrefix("Significant flare") == true)
        #expect(update.body?.text(in: "en").contains("## Notes:") == true)
    }

    @Test("an event with a time that cannot be read, or without identity, is refused with its place")
    func refused() throws {
        let time = try Reading.error(of: "[\n{\"flrID\":\"a\",\"beginTime\":\"yesterday\"}]")
        #expect(time.where == "2:27" && time.reason.contains("yesterday"))
        #expect(try Reading.error(of: "[{\"flrID\":\"a\"},\n{\"note\":\"b\"}]").where == "2:1")
        #expect(
            try Reading.error(of: "[{\"gstID\":\"a\",\"allKpIndex\":[{\"kpIndex\":12}]}]").reason.contains("0 to 9")
        )
    }

    @Test("a run of a model keeps its bounds, its duration and the magnetopause by name")
    func model() throws {
        let text = """
            {"simulationID":"WSA/1","modelCompletionTime":"2031-01-01T00:00Z","cmeInputs":[],"au":2.0,
            "estimatedDuration":12.5,"rmin_re":6.2}
            """
        let value = try Weather.message(try Weather.one(text).0)
        #expect(value.additional.map(\.name) == ["au", "estimatedDuration", "rmin_re"])
        #expect(value.additional.map(\.value) == ["2.0", "12.5", "6.2"])
    }
}
