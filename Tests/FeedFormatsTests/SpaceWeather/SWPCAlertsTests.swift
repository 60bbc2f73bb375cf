import FeedFormats
import Schema
import Testing

@Suite("Space weather alerts")
struct SWPCAlertsTests {
    private static func list(_ messages: [(String, String)]) -> String {
        let elements = messages.map { product, text in
            let escaped = text.replacing("\n", with: "\\r\\n")
            return
                "{\"product_id\":\"\(product)\",\"issue_datetime\":\"2031-05-04 01:02:03.250\",\"message\":\"\(escaped)\"}"
        }
        return "[\(elements.joined(separator: ","))]"
    }

    private static let alert = """
        Space Weather Message Code: ALTK07
        Serial Number: 901
        Issue Time: 2031 May 04 0102 UTC

        ALERT: Geomagnetic K-index of 7
        Threshold Reached: 2031 May 04 0059 UTC
        Synoptic Period: 0000-0300 UTC
        Active Warning: Yes
        Noaa Scale: G3 - Strong
        Comment:

        NOAA Scale: G3 - Strong

        NOAA Space Weather Scale descriptions can be found at
        www.swpc.noaa.gov/noaa-scales-explanation

        Potential Impacts: Area of impact primarily poleward of 50 degrees.
        Spacecraft - GPS receivers may lose lock.
        """

    @Test("what a document says twice in the same words is one update, where it stands first")
    func twice() throws {
        let other = Self.alert.replacing("901", with: "902")
        let updates = try Feeds.parse(Self.list([("K07A", Self.alert), ("K07A", other), ("K07A", Self.alert)])).updates
        #expect(updates.count == 2)
        #expect(updates == (try Feeds.parse(Self.list([("K07A", Self.alert), ("K07A", other)])).updates))
    }

    @Test("an alert has its code, number, times, level, index and impacts")
    func alert() throws {
        let (update, format) = try Weather.one(Self.list([("K07A", Self.alert)]))
        #expect(format == "swpc-alerts")
        let value = try Weather.message(update)
        #expect(value.message == "alert" && value.action == nil)
        #expect(value.code == "ALTK07" && value.number == "901" && value.product == "K07A")
        #expect(value.phenomenon == "Geomagnetic K-index of 7")
        #expect(value.kIndex == 7)
        #expect(value.scales == [SpaceWeatherScale("G", 3, "Strong")])
        #expect(value.issued == (try Timestamp("2031-05-04T01:02:00Z")))
        #expect(value.thresholdReached == (try Timestamp("2031-05-04T00:59:00Z")))
        #expect(value.impacts?.hasSuffix("GPS receivers may lose lock.") == true)
        #expect(value.additional.contains(NamedText(name: "Synoptic Period", value: "0000-0300 UTC")))
        #expect(value.unread.isEmpty && value.remarks == nil)
        #expect(update.title.text(in: "en") == "ALERT: Geomagnetic K-index of 7 (G3 Strong), ALTK07 901")
        #expect(update.severity == .severe && update.status == .actual)
        #expect(update.source.item == "ALTK07-901")
        #expect(update.published == value.issued)
        #expect(update.topics.map(\.name).prefix(2) == ["space-weather/alert", "gnss/gps"])
    }

    @Test("an extended warning names the one it extends, and holds from start to end")
    func warning() throws {
        let text = """
            Space Weather Message Code: WARPX1
            Serial Number: 44
            Issue Time: 2031 May 04 0954 UTC

            EXTENDED WARNING: Proton 10MeV Integral Flux above 10pfu expected
            Extension to Serial Number: 43
            Valid From: 2031 May 03 1335 UTC
            Now Valid Until: 2031 May 05 1200 UTC
            Warning Condition: Persistence
            Will go on for a day.NOAA Scale: S1 - Minor
            """
        let (update, _) = try Weather.one(Self.list([("P11W", text)]))
        let value = try Weather.message(update)
        #expect(value.message == "warning" && value.action == "extended")
        #expect(value.replaces == ["WARPX1-43"])
        #expect(value.particleEnergyMegaelectronvolts == 10)
        #expect(value.scales == [SpaceWeatherScale("S", 1, "Minor")])
        #expect(value.remarks == "Will go on for a day.")
        #expect(update.valid?.from == (try Timestamp("2031-05-03T13:35:00Z")))
        #expect(update.valid?.until == (try Timestamp("2031-05-05T12:00:00Z")))
        #expect(update.severity == .minor)
    }

    @Test("a cancelled alert is a cancellation of the one it names")
    func cancelled() throws {
        let text = """
            Space Weather Message Code: ALTPC0
            Serial Number: 57
            Issue Time: 2031 Jul 31 0156 UTC

            CANCEL ALERT: Proton Event 100MeV Integral Flux exceeded 1pfu
            Cancel Serial Number: 56
            Original Issue Time: 2031 Jul 30 1833 UTC
            """
        let (update, _) = try Weather.one(Self.list([("P20A", text)]))
        let value = try Weather.message(update)
        #expect(update.status == .cancel && value.action == "cancelled")
        #expect(value.replaces == ["ALTPC0-56"])
        #expect(value.originalIssued == (try Timestamp("2031-07-30T18:33:00Z")))
    }

    @Test("a watch has a level a day, also into the next year")
    func watch() throws {
        let text = """
            Space Weather Message Code: WATA30
            Serial Number: 9
            Issue Time: 2031 Dec 31 1105 UTC

            WATCH: Geomagnetic Storm Category G2 Predicted

            Highest Storm Level Predicted by Day:
            Dec 31:  None (Below G1)   Jan 01:  G1 (Minor)   Jan 02:  G2 (Moderate)

            THIS SUPERSEDES ANY/ALL PRIOR WATCHES IN EFFECT
            """
        let (update, _) = try Weather.one(Self.list([("A30F", text)]))
        let value = try Weather.message(update)
        #expect(value.periods.map(\.state) == ["none", "expected", "expected"])
        #expect(
            value.periods.compactMap(\.time).map(\.description) == [
                "2031-12-31T00:00:00Z", "2032-01-01T00:00:00Z", "2032-01-02T00:00:00Z",
            ]
        )
        #expect(value.periods.compactMap { $0.scale?.level } == [1, 2])
        #expect(update.severity == .moderate)
        #expect(update.topics.map(\.name).contains("space-weather/forecast"))
    }

    @Test("a cancelled watch says for which days, with blanks before the colons too")
    func cancelledWatch() throws {
        let text = """
            Space Weather Message Code: WATA20
            Serial Number: 10
            Issue Time: 2031 Aug 11 2055 UTC

            CANCEL WATCH: Geomagnetic Storm Category G1 Predicted
            Cancel Serial Number: 9
            Cancelled Level Predicted:
            Aug 10  : None (Below G1)  Aug 11  : G1 (Minor)  Aug 12  : None (Below G1)
            """
        let (update, _) = try Weather.one(Self.list([("A20F", text)]))
        let value = try Weather.message(update)
        #expect(value.periods.map(\.state) == ["none", "expected", "none"])
        #expect(try value.periods.first?.time == Timestamp("2031-08-10T00:00:00Z"))
        #expect(value.additional.isEmpty && update.status == .cancel)
    }

    @Test("a summary has the class, the place and the peaks with their units")
    func summary() throws {
        let flare = """
            Space Weather Message Code: SUMX01
            Serial Number: 2
            Issue Time: 2031 Jul 05 1809 UTC

            SUMMARY: X-ray Event exceeded X1
            Begin Time: 2031 Jul 05 1751 UTC
            Maximum Time: 2031 Jul 05 1757 UTC
            End Time: 2031 Jul 05 1802 UTC
            Xray Class: X1.5
            Location: N15W87
            NOAA Scale: R3 - Strong
            """
        let burst = """
            Space Weather Message Code: SUM10R
            Serial Number: 3
            Issue Time: 2031 Jul 05 1816 UTC

            SUMMARY: 10cm Radio Burst
            Peak Flux: 190 sfu
            Duration: 17 minutes
            """
        let protons = """
            Space Weather Message Code: SUMPX2
            Serial Number: 4
            Issue Time: 2031 Jul 06 0016 UTC

            SUMMARY: Proton Event 10MeV Integral Flux exceeded 100pfu
            Maximum 10MeV Flux: 1,470 pfu
            """
        let updates = try Reading.document(Self.list([("XX0S", flare), ("BHIS", burst), ("P12S", protons)])).updates
        let values = try updates.map(Weather.message)
        #expect(values[0].flareClass == "X1.5" && values[0].location == "N15W87")
        #expect(values[0].maximum == (try Timestamp("2031-07-05T17:57:00Z")))
        #expect(values[1].radioFluxSFU == 190)
        #expect(values[1].additional == [NamedText(name: "Duration", value: "17 minutes")])
        #expect(values[2].particleFluxPFU == 1_470)
    }

    @Test("names of lines are read in whatever case, and times also where they are written in another way")
    func variants() throws {
        let text = """
            SPACE WEATHER MESSAGE CODE: ALTK05
            serial number: 12
            Issue Time: 2031 May 4 0102 UTC

            Continued Alert: Geomagnetic K-index of 5
            valid FROM: 2031 May 04 2400 UTC
            Now Valid Until: 2031 May 05 12:30 UTC
            Begin Time: 2031 May 32 0100 UTC
            noaa scale: G1 - minor
            Deviation: some
            Estimated Velocity: 1,020 km/s
            Peak Flux: 210 pfu
            POTENTIAL IMPACTS: Area of impact
            gps: none
            """
        let (update, _) = try Weather.one(Self.list([("K05A", text)]))
        let value = try Weather.message(update)
        #expect(value.code == "ALTK05" && value.number == "12" && value.action == "continued")
        #expect(value.issued == (try Timestamp("2031-05-04T01:02:00Z")))
        #expect(value.validFrom == (try Timestamp("2031-05-05T00:00:00Z")))
        #expect(value.validUntil == (try Timestamp("2031-05-05T12:30:00Z")))
        #expect(value.begin == nil && value.deviationNanoteslas == nil)
        #expect(value.speedKilometersPerSecond == 1_020 && value.radioFluxSFU == nil)
        #expect(value.unread.map(\.name) == ["Begin Time", "Deviation", "Peak Flux"])
        #expect(value.scales == [SpaceWeatherScale("G", 1, "Minor")])
        #expect(value.impacts == "Area of impact\ngps: none")
        #expect(update.topics.map(\.name).prefix(2) == ["space-weather/alert", "gnss/gps"])
    }

    @Test(
        "a headline is a word or two before alert, warning, watch or summary, and nothing longer",
        arguments: [
            ("WARNING: x", "x"), ("Extended Warning : x", "x"), ("Cancel Serial Warning: x", "x"),
            ("See the continued earlier alert: x", nil), ("Past alert: x", nil), ("Alerts: x", nil),
        ]
    )
    func headlines(line: String, phenomenon: String?) throws {
        let text = "Space Weather Message Code: WARK05\n\(line)\n"
        #expect(try Weather.message(try Weather.one(Self.list([("K05W", text)])).update).phenomenon == phenomenon)
    }

    @Test("a message has at most 64 KiB, 1,000 lines, 16 days, and 64 messages that it replaces")
    func limits() throws {
        func read(_ added: String) throws -> Result<SpaceWeather, FormatError> {
            let list = Self.list([
                ("K07A", "\(Self.alert)"), ("K07A", "\(Self.alert.replacing("901", with: "902"))\(added)"),
            ])
            do { return .success(try Weather.message(try Reading.document(list).updates[1])) } catch {
                return .failure(try #require(error as? FormatError))
            }
        }
        func expect(_ most: String, _ refusal: String) throws {
            _ = try read("\n\(most)").get()
            let error = #expect(throws: FormatError.self) { try read("\n\(refusal)").get() }
            #expect(error?.reason.contains("a message has at most") == true && error?.where.hasPrefix("1:") == true)
        }
        let lines = Self.alert.split(whereSeparator: \.isNewline).count
        func remarks(_ count: Int) -> String { (0..<count).map { "remark \($0)" }.joined(separator: "\n") }
        try expect(remarks(1_000 - lines), remarks(1_001 - lines))
        #expect(try read("\n\(remarks(300))\n\n\(remarks(300))").get().impacts?.contains("remark 299") == true)
        func days(_ counts: [Int]) -> String {
            counts.map { count in
                "Highest Storm Level Predicted by Day:\n"
                    + (0..<count).map { "May \(10 + $0 % 10): G1 (Minor)" }.joined(separator: " ")
            }.joined(separator: "\n")
        }
        func message(_ body: String) -> String {
            "Space Weather Message Code: WATA20\nIssue Time: 2031 May 04 0102 UTC\n\(body)"
        }
        func expect(_ kept: (SpaceWeather) -> Int, _ count: Int, of most: String, _ refusal: String) throws {
            let value = try Weather.message(try Weather.one(Self.list([("A20F", message(most))])).update)
            #expect(kept(value) == count)
            let reason = try Reading.error(of: Self.list([("A20F", message(refusal))])).reason
            #expect(reason.contains("a message has at most \(count) "))
        }
        try expect(\.periods.count, 16, of: days([8, 8]), days([8, 9]))
        func replaced(_ counts: [Int]) -> String {
            counts.map { count in
                "Cancel Serial Number: " + (0..<count).map { "\($0)" }.joined(separator: ", ")
            }.joined(separator: "\n")
        }
        try expect(\.replaces.count, 64, of: replaced([60, 4]), replaced([60, 5]))
        let distinct = try Weather.one(Self.list([("A20F", message("\(remarks(300))\n\(remarks(400))"))])).update
        #expect(try Weather.message(distinct).remarks?.split(separator: "\n").count == 400)
    }

    @Test("of many messages each is read in its order, and the first that is wrong is named")
    func many() throws {
        var messages = (1...300).map { ("K07A", Self.alert.replacing("901", with: "\($0)")) }
        let updates = try Reading.document(Self.list(messages)).updates
        #expect(updates.map(\.source.item) == (1...300).map { "ALTK07-\($0)" })
        for number in [200, 201, 299] { messages[number].1 = "nothing" }
        let list = Self.list(messages).replacing("},{", with: "},\n{")
        #expect(try Reading.error(of: list).where == "201:1")
    }

    @Test("messages as they are mailed are read one by one, headings apart")
    func mailed() throws {
        let second = Self.alert.replacing("901", with: "902")
        let document = try Reading.document("WOXX10 KWNP 040102\n\n\(Self.alert)\n\n\(second)\n")
        #expect(document.updates.map(\.source.item) == ["ALTK07-901", "ALTK07-902"])
    }

    @Test("a time that cannot be read is kept as written, and a message without head is refused with its place")
    func flaws() throws {
        let odd = Self.alert.replacing("2031 May 04 0059 UTC", with: "soon")
        let value = try Weather.message(try Weather.one(Self.list([("K07A", odd)])).update)
        #expect(value.unread == [NamedText(name: "Threshold Reached", value: "soon")])
        let error = try Reading.error(of: Self.list([("K07A", "Nothing at all")]))
        #expect(error.where == "1:2")
        #expect(
            try Reading.error(of: "[{\"product_id\":\"A\",\"issue_datetime\":\"never\",\"message\":\"x\"}]").where
                == "1:2"
        )
    }

    @Test("no beginning of the list crashes, and each refusal says where and why")
    func beginnings() throws {
        let bytes = Array(Self.list([("K07A", Self.alert)]).utf8)
        let result = try Reading.everyBeginning(of: bytes, step: 7)
        #expect(result.read == 0 && result.areExplained)
    }
}
