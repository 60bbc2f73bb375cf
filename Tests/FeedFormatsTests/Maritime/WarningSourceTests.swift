@testable import FeedFormats
import Schema
import Testing

@Suite("Warnings to ships from services and pages")
struct WarningSourceTests {
    private func warnings(_ document: FeedDocument) -> [NavigationWarning] {
        document.updates.compactMap { if case .navigationWarning(let warning) = $0.payload { warning } else { nil } }
    }

    private let record = """
        "msgYear": 2031, "msgNumber": 77, "navArea": "P", "subregion": "97,98",
        "text": "NORTH PACIFIC.\\n1. HAZARDOUS OPERATIONS, SPACE DEBRIS\\n   0800Z TO 0900Z DAILY 03 THRU 05 MAY\\n   IN AREA BOUND BY\\n   10-00N 175-00E, 10-00N 179-00E, 05-00N 175-00E.\\n",
        "status": "C", "issueDate": "011200Z MAY 2031", "authority": "EXAMPLE RANGE 1/31.",
        "cancelDate": "042000Z MAY 2031", "cancelNavArea": "P", "cancelMsgYear": 2031, "cancelMsgNumber": 80
        """

    @Test("a broadcast warning in JSON keeps who told it, its state and what cancelled it")
    func broadcastJSON() throws {
        let document = try Feeds.parse("{\"broadcast-warn\": [{\(self.record)}]}")
        #expect(document.format == "nga-msi-json")
        let read = try #require(self.warnings(document).first)
        #expect(read.identifier == "HYDROPAC 77/31")
        #expect(read.subject == "space-debris")
        #expect(read.subregions == ["97", "98"])
        #expect(read.state == "cancelled")
        #expect(read.cancelledBy == "HYDROPAC 80/31")
        #expect(read.cancelled == (try Timestamp("2031-05-04T20:00:00Z")))
        #expect(read.authority == "EXAMPLE RANGE 1/31.")
        #expect(document.updates[0].status == .cancel)
        #expect(document.updates[0].topics.map(\.name).contains("rules/transparency"))
    }

    @Test("the same warning in XML says the same, and a list without warnings is empty")
    func broadcastXML() throws {
        let document = try Feeds.parse(
            """
            <?xml version="1.0"?><broadcast-warn><broadcastWarnCancelledEntity><msgYear>2031</msgYear><msgNumber>78</msgNumber>
            <navArea>12</navArea><text>CABLE OPERATIONS.</text><status>A</status><issueDate>011200Z MAY 2031</issueDate>
            </broadcastWarnCancelledEntity></broadcast-warn>
            """
        )
        #expect(document.format == "nga-msi-xml")
        #expect(self.warnings(document).map(\.identifier) == ["NAVAREA XII 78/31"])
        #expect(self.warnings(document).map(\.state) == ["in force"])
        #expect(try Feeds.parse("<?xml version=\"1.0\"?><broadcast-warn/>").updates.isEmpty)
    }

    @Test("a feature with the fields of such a record is that warning, with the feature's shape")
    func recordFeature() throws {
        let shape = #"{"type":"Point","coordinates":[177.5,8.25]}"#
        let document = try Feeds.parse(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":\(shape),\"properties\":{\(self.record)}}]}"
        )
        #expect(document.format == "navigation-warning-geojson")
        let read = try #require(self.warnings(document).first)
        #expect(read.identifier == "HYDROPAC 77/31" && read.subject == "space-debris" && read.state == "cancelled")
        #expect(document.updates[0].geometry == .point([177.5, 8.25]) && document.updates[0].status == .cancel)
    }

    @Test(
        "a map's feature whose text or name begins with a warning's number is that warning",
        arguments: [
            #""name":"x","description":"HYDROPAC 78/31(97).<br>NORTH PACIFIC.<br>CABLE OPERATIONS.""#,
            #""Name":"HYDROPAC 78/31","Description":"NORTH PACIFIC.\nCABLE OPERATIONS.""#,
        ]
    )
    func mapFeature(properties: String) throws {
        let feature = #"{"type":"Feature","geometry":{"type":"Point","coordinates":[177.5,8.25]},"properties":{"#
        let document = try Feeds.parse("\(feature)\(properties)}}")
        #expect(self.warnings(document).map(\.identifier) == ["HYDROPAC 78/31"])
        #expect(self.warnings(document).first?.text.contains("CABLE OPERATIONS") == true)
        let other = #""name":"A harbour","description":"Open 78/31 days.""#
        #expect(try #require(try Feeds.refusal("\(feature)\(other)}}")).reason.contains("GeoJSON"))
    }

    @Test("a warning of which only the number is left is no fault of the list")
    func broadcastWithoutText() throws {
        let record = self.record.replacing(/"text": "[^"]*"/, with: "\"text\": \"\"")
        let read = try #require(self.warnings(try Feeds.parse("{\"broadcast-warn\": [{\(record)}]}")).first)
        #expect(read.identifier == "HYDROPAC 77/31" && read.state == "cancelled" && read.text.isEmpty)
    }

    @Test("a list of texts with categories in XML is read by the number that each text has")
    func messages() throws {
        let document = try Feeds.parse(
            """
            <?xml version="1.0"?><smaps><smapsActiveEntity><category>RACON</category><status>INFORCE</status>
            <msgText>110900Z MAY 31
            HYDROARC 145/31(15).
            BEAUFORT SEA.
            RACON 69-09.00N 136-11.00W INOPERATIVE.</msgText></smapsActiveEntity></smaps>
            """
        )
        let read = try #require(self.warnings(document).first)
        #expect(read.identifier == "HYDROARC 145/31" && read.state == "in force")
        #expect(read.additional == [NamedText(name: "category", value: "RACON")])
        #expect(document.updates[0].geometry == .point([-136.183_333, 69.15]))
    }

    @Test("a record without a number is refused with its place")
    func brokenRecord() throws {
        let fault = try Feeds.refusal(
            "{\"broadcast-warn\": [\n{\"msgYear\": 2031, \"navArea\": \"4\", \"text\": \"A\"}]}"
        )
        #expect(fault?.where.hasPrefix("2:") == true)
        #expect(fault?.reason.contains("msgNumber") == true)
    }

    @Test("attacks and drilling units are warnings with their position")
    func attacksAndPlatforms() throws {
        let document = try Feeds.parse(
            """
            {"asam": [{"reference": "2031-5", "date": "2031-02-03", "latitude": 1.5, "longitude": 103.25,
            "hostility": "Boarding", "victim": "tanker", "description": "Robbers boarded a tanker."}],
            "modu": [{"name": "EXAMPLE RIG", "date": "2031-02-01", "rigStatus": "Active", "latitude": -5, "longitude": 12}]}
            """
        )
        let read = self.warnings(document)
        #expect(read.map(\.identifier) == ["ASAM 2031-5", "MODU EXAMPLE RIG"])
        #expect(read.map(\.subject) == ["piracy", "platform"])
        #expect(document.updates[0].geometry == .point([103.25, 1.5]))
        #expect(document.updates[0].severity == .severe)
    }

    @Test(
        "a document has at most so many records, in however many lists, and so many bytes: more where all is in fields",
        arguments: [
            ("asam", "asams", 10_000, 8_388_608), ("modu", "modus", 10_000, 8_388_608),
            ("broadcast-warn", "broadcastwarn", 5_000, 4_194_304), ("smaps", "broadcast-warn", 5_000, 4_194_304),
        ]
    )
    func records(name: String, other: String, most: Int, bytes: Int) throws {
        let record = """
            {"reference":"2031-1","name":"A","msgNumber":1,"msgYear":2031,"navArea":"P","msgText":"HYDROPAC 1/31"}
            """
        func list(_ name: String, _ count: Int) -> String {
            "\"\(name)\":[" + Array(repeating: record, count: count).joined(separator: ",") + "]"
        }
        for text in ["{\(list(name, most + 1))}", "{\(list(name, 1)),\(list(other, most))}"] {
            #expect(try #require(try Feeds.refusal(text)).reason.contains("more than \(most) records"))
        }
        let blanks = String(repeating: " ", count: bytes)
        #expect(try #require(try Feeds.refusal("{\(list(name, 1))\(blanks)}")).reason.contains("\(bytes) bytes"))
        #expect(try Feeds.refusal("{\(list(name, 1))\(blanks.dropFirst(1_000))}") == nil)
        #expect(try #require(try Feeds.refusal("{\"ports\":[]\(blanks)}")).reason.contains("no warning"))
    }

    @Test("a list of ports is refused with a sentence", arguments: ["ports", "ngalol"])
    func lists(_ name: String) throws {
        #expect(try Feeds.refusal("{\"\(name)\": [{\"name\": \"A\"}]}")?.reason.contains("no warning") == true)
    }

    @Test("a GeoJSON feature states shape and times, and its text tells the rest")
    func feature() throws {
        let document = try Feeds.parse(
            """
            {"type": "Feature", "id": "HYDROARC 12/31#grp2",
            "geometry": {"type": "Polygon", "coordinates": [[[30, 70], [31, 70], [31, 71], [30, 70]]]},
            "properties": {"msg_id": "HYDROARC 12/31(42)", "raw_dtg": "181756Z AUG 31", "hazard_type": "hazardous operations",
            "body": "BARENTS SEA.\\nROCKETS.\\n1. HAZARDOUS OPERATIONS 0700Z TO 1200Z DAILY\\n25 THRU 27 AUG.\\n2. CANCEL HYDROARC 11/31.",
            "cancellations": ["HYDROARC 11/31", "HYDROARC 12/31"], "valid_from": "2031-08-18T17:56:00+00:00",
            "valid_until": "2031-08-30T19:00:00+00:00"}}
            """
        )
        let read = try #require(self.warnings(document).first)
        #expect(document.updates[0].source.item == "HYDROARC 12/31#grp2")
        #expect(read.identifier == "HYDROARC 12/31(42)")
        #expect(read.subject == "rocket-launch")
        #expect(read.cancels == ["HYDROARC 11/31"])
        #expect(read.issued == (try Timestamp("2031-08-18T17:56:00Z")))
        #expect(document.updates[0].valid?.until == (try Timestamp("2031-08-30T19:00:00Z")))
        #expect(document.updates[0].geometry?.positions.count == 4)
        #expect(read.additional.contains { $0.name == "hazard_type" && $0.value == "hazardous operations" })
    }

    @Test("a document of GeoJSON has at most 5,000 features and 4 MiB, and is looked at before it is read")
    func features() throws {
        let feature = "{\"properties\":{\"body\":\"ROCKETS.\",\"msg_id\":\"HYDROARC 12/31\"}}"
        func collection(_ rest: String) -> String {
            "{\"type\":\"FeatureCollection\",\"features\":[\(feature)\(rest)]}"
        }
        let many = try #require(try Feeds.refusal(collection(String(repeating: ",{}", count: 5_000))))
        #expect(many.reason == "there are more than 5000 features; split them")
        let large = try #require(try Feeds.refusal(collection(String(repeating: " ", count: 4_194_304))))
        #expect(large.reason.contains("at most 4194304 bytes"))
    }

    @Test("a text of warnings has at most 2 MiB")
    func text() throws {
        let warning = "HYDROPAC 12/31\nEXAMPLE SEA.\nROCKETS IN 10-00N 020-00E.\nNNNN\n"
        let blanks = String(repeating: " ", count: 2_097_152 - warning.utf8.count)
        #expect(self.warnings(try Feeds.parse(warning + blanks)).map(\.identifier) == ["HYDROPAC 12/31"])
        let refusal = try #require(try Feeds.refusal(warning + blanks + " "))
        #expect(refusal.reason.contains("at most 2097152 bytes") && refusal.where == "offset 2097152")
    }

    @Test("a feature lists at most 64 cancellations")
    func cancellations() throws {
        func feature(_ count: Int) -> String {
            let list = (1...count).map { "\"HYDROARC \($0)/30\"" }.joined(separator: ",")
            let properties = "\"body\":\"ROCKETS.\",\"msg_id\":\"HYDROARC 12/31\",\"cancellations\":[\(list)]"
            return "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\(properties)}}"
        }
        #expect(self.warnings(try Feeds.parse(feature(64))).first?.cancels.count == 64)
        let refusal = try #require(try Feeds.refusal(feature(65)))
        #expect(refusal.reason.contains("at most 64 others") && refusal.where == "1:1")
    }

    @Test("a page of more than 768 KiB is not looked through for warnings")
    func largePage() throws {
        func page(_ bytes: Int) -> String {
            let page = "<html><body><p>NAVAREA II 38/31<br>ROCKETS OFF A COAST.</p><!----></body></html>"
            return page.replacing("<!--", with: "<!--" + String(repeating: " ", count: bytes - page.utf8.count))
        }
        #expect(self.warnings(try Feeds.parse(page(786_432))).count == 1)
        #expect(try #require(try Feeds.refusal(page(786_433))).reason.contains("this is a web page"))
    }

    @Test("a page's warnings are taken from the elements that hold one each")
    func page() throws {
        let document = try Feeds.parse(
            """
            <!DOCTYPE html><html><head><title>Warnings</title><script>var a = "<p>NAVAREA I 1/31</p>";</script></head><body>
            <div class="menu"><p>NAVAREA XIX</p></div><div><table><tr><td>
            <table><tr><td>Number:</td><td>38/31</td></tr><tr><td>Date:</td><td>151830 UTC mar 31</td></tr>
            <tr><td>Warning:</td><td>NAVAREA XIX 38/31<BR />GREENLAND SEA.<BR />MOORING IN 72-32.44N 020-21.36E.<BR />
            2. CANCEL NAVAREA XIX\u{3000}31/31</td></tr></table></td></tr></table>
            <p>120817 UTC JUN <br /><b>GERMAN NAV WARN\n 343/31</b>
            <span>WESTERN BALTIC.&#xD;&#xA;'TEST' LIGHTHOUSE 54-50N 009-53E UNLIT.</span></p></div>
            <footer>© Example</footer></body></html>
            """
        )
        #expect(document.format == "navigation-warning-html")
        let read = self.warnings(document)
        #expect(read.map(\.identifier) == ["NAVAREA XIX 38/31", "GERMAN NAV WARN 343/31"])
        #expect(read.map(\.issued) == [try Timestamp("2031-03-15T18:30:00Z"), try Timestamp("2031-06-12T08:17:00Z")])
        #expect(read[0].cancels == ["NAVAREA XIX 31/31"])
        #expect(!read.contains { $0.text.contains("Example") || $0.text.contains("var a") })
    }

    @Test("a warning in two languages is one update with both")
    func twoLanguages() throws {
        let document = try Feeds.parse(
            """
            <!DOCTYPE html><html><body><div><b>ПРИП ЗАПАД 194/31 КАРТА 12334</b>
            <pre>1. АЙСБЕРГИ 300830 СЕНТ В 77-44.4С 104-00.7В
            НННН
            COASTAL WARNING WEST 194/31
            EXAMPLE STRAIT.
            1. ICEBERGS AT 300830 UTC SEP IN 77-44.4N 104-00.7E.
            NNNN</pre></div></body></html>
            """
        )
        #expect(document.updates.count == 1)
        #expect(document.updates[0].body?.texts["ru"]?.contains("АЙСБЕРГИ") == true)
        #expect(document.updates[0].body?.texts["en"]?.contains("ICEBERGS") == true)
        #expect(self.warnings(document).map(\.identifier) == ["COASTAL WARNING WEST 194/31"])
    }

    @Test("a page that only mentions a series holds no warning")
    func mention() throws {
        let page = "<!DOCTYPE html><html><body><p>Read about NAVAREA XI and HYDROPAC warnings here.</p></body></html>"
        #expect(try Feeds.refusal(page)?.reason.contains("web page") == true)
    }

    @Test("a danger area of a plotter's route file has corners in degrees and its text in two languages")
    func dangerArea() throws {
        let document = try Feeds.parse(
            """
            Ferdig forenklet

            Rute ukjent
            Rutetype Areal
            Linjefarge Gul
            4140.000000 960.000000 1930000000 Brunsirkel
            Navn Example Danger Area
            MTekst 0: Navn: EX1 Studentrakett
            MTekst 1: Beskrivelse: aktivt den 4. juni
            MTekst 2: Name: EX1 Student Rocket
            MTekst 3: Description: active on June 4th.
            4150.000000 960.000000 1930000000 Brunsirkel
            4150.000000 990.000000 1930000000 Brunsirkel
            4140.000000 960.000000 1930000000 Brunsirkel
            Ferdig forenklet
            """
        )
        #expect(document.format == "olex-route")
        #expect(
            document.updates[0].geometry
                == .polygon([[[16.5, 69.166667], [16, 69.166667], [16, 69], [16.5, 69.166667]]])
        )
        #expect(document.updates[0].body?.texts["no"]?.contains("aktivt") == true)
        #expect(self.warnings(document).map(\.subject) == ["rocket-launch"])
        #expect(document.updates[0].title.text(in: "en").contains("EX1 Student Rocket"))
    }
}
