import FeedFormats
import Schema
import Testing

@Suite("Science alerts in detail") struct ScienceDetailTests {
    private static func packet(_ changes: [(String, String)]) throws -> (update: Update, alert: ScienceAlert) {
        var text = String(decoding: try Reading.fixture("science/retraction.xml"), as: UTF8.self)
        for (old, new) in changes {
            let changed = text.replacing(old, with: new)
            #expect(changed != text, "\(old)")
            text = changed
        }
        return try Self.alert(text)
    }

    private static func alert(_ text: String) throws -> (update: Update, alert: ScienceAlert) {
        let update = try Reading.update(Array(text.utf8))
        guard case .scienceAlert(let alert) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return (update, alert)
    }

    private static let citation = """
        <EventIVORN cite="retraction">ivo://sample.example/Watch#E7-1-Initial</EventIVORN>
        """

    @Test("a packet's place is that of the event, not of the observatory that stands before it")
    func observatory() throws {
        let observatory = """
            <ObsDataLocation><ObservatoryLocation><AstroCoords coord_system_id="UTC-GEOD-TOPO"><Time><TimeInstant>
            <ISOTime>2000-01-01T00:00:00</ISOTime></TimeInstant></Time><Position2D><Value2><C1>1</C1><C2>2</C2></Value2>
            </Position2D></AstroCoords></ObservatoryLocation>
            """
        let (_, alert) = try Self.packet([("<ObsDataLocation>", observatory)])
        #expect(alert.rightAscensionDegrees == 37.06 && alert.declinationDegrees == 31.31)
        #expect(try alert.triggered == Timestamp("2026-04-01T09:00:00.5Z"))
    }

    @Test(
        "0, 0 without an error, or with one of the whole sky, is no position",
        arguments: [("0.0", nil), ("0", nil), ("360.0", nil), ("0.5", 0.5)] as [(String, Double?)]
    )
    func placeholder(error: String, radius: Double?) throws {
        let (update, alert) = try Self.packet([("37.06", "0.0000"), ("31.31", "0.0"), (">0.03<", ">\(error)<")])
        #expect(alert.errorRadiusDegrees == radius && (alert.rightAscensionDegrees == nil) == (radius == nil))
        #expect((update.summary == nil) == (radius == nil))
    }

    @Test(
        "a rate is in hertz, whatever its unit, and left out in one that is not known",
        arguments: [
            ("yr^-1", 1.5e-9 / 31_557_600), ("day^-1", 1.5e-9 / 86_400), ("s^-1", 1.5e-9), ("fortnight^-1", nil),
        ] as [(String, Double?)]
    )
    func rate(unit: String, hertz: Double?) throws {
        let (_, alert) = try Self.packet([("unit=\"Hz\"", "unit=\"\(unit)\"")])
        #expect(alert.falseAlarmRateHertz == hertz)
        #expect(alert.additional.contains(NamedText(name: "FAR", value: "1.5e-9 \(unit)")))
    }

    @Test("a retraction withdraws without citing what, and a superevent that was made up is a test")
    func status() throws {
        #expect(try Self.packet([(Self.citation, "")]).update.status == .cancel)
        let initial = [("Retraction\"/>", "Initial\"/>"), (Self.citation, "")]
        #expect(try Self.packet(initial).update.status == .actual)
        for (name, status) in [("MS310203ab", Status.test), ("S310203ab", .actual), ("MILAGRO", .actual)] {
            let event = ("<Group ", "<Param name=\"GraceID\" value=\"\(name)\"/><Group ")
            #expect(try Self.packet(initial + [event]).update.status == status, "\(name)")
        }
    }

    private static let waves = """
        TITLE:            GCN/LVC NOTICE
        NOTICE_DATE:      Mon 03 Feb 31 22:01:09 UT
        NOTICE_TYPE:      LVC Preliminary
        TRIGGER_NUM:      S310203ab
        FAR:              7.5e-11 [Hz]  (one per 154320.9 days)
        PROB_MassGap:     0.99 [range is 0.0-1.0]
        PROB_TERRES:      0.01 [range is 0.0-1.0]
        EVENTPAGE_URL:    https://waves.example/S310203ab/view/
        COMMENTS:         First line.
        COMMENTS:         Second line.

        """

    @Test("a notice of gravitational waves as text keeps every field, rate, pages and comments")
    func waves() throws {
        let (update, alert) = try Self.alert(Self.waves)
        #expect(alert.event == "S310203ab" && alert.mission == "LVC" && alert.falseAlarmRateHertz == 7.5e-11)
        #expect(alert.additional.contains(NamedText(name: "PROB_MassGap", value: "0.99 [range is 0.0-1.0]")))
        #expect(alert.additional.contains { $0.name == "PROB_TERRES" })
        #expect(update.links.map(\.url) == ["https://waves.example/S310203ab/view/"])
        #expect(update.body?.all == ["First line.\nSecond line."])
        #expect(update.title.texts["en"] == "Science alert: LVC S310203ab (LVC Preliminary)")
        #expect(try Self.alert(Self.waves.replacing("S310203ab", with: "MS310203ab")).update.status == .test)
    }

    @Test("a notice of a counterpart says of which event, where and by which telescope")
    func counterpart() throws {
        let (_, alert) = try Self.alert(
            """
            TITLE:            GCN/LVC COUNTERPART NOTICE
            NOTICE_DATE:      Mon 03 Feb 31 23:13:39 UT
            NOTICE_TYPE:      Other
            CNTRPART_RA:      299.8851d {+19h 59m 32.4s} (J2000),
                              300.0523d {+20h 00m 12.5s} (current)
            CNTRPART_DEC:     +40.7310d {+40d 43' 51.6"} (J2000)
            CNTRPART_ERROR:   7.2 [arcsec, radius]
            EVENT_TRIG_NUM:   S310203
            TELESCOPE:        Sample-XRT
            """
        )
        #expect(alert.identifier == "S310203" && alert.event == "S310203" && alert.instrument == "Sample-XRT")
        #expect(alert.rightAscensionDegrees == 299.8851 && alert.declinationDegrees == 40.731)
        #expect(alert.errorRadiusDegrees == 7.2 / 3_600)
    }

    @Test(
        "a notice that names no mission is of whose folder its schema lies in",
        arguments: [
            ("einstein_probe/wxt/alert", "Einstein Probe"), ("dsa110/frb", "DSA-110"), ("chime/frb", "CHIME"),
            ("core/Localization", nil), ("alert", nil),
        ] as [(String, String?)]
    )
    func mission(path: String, name: String?) throws {
        let schema = "https://gcn.nasa.gov/schema/main/gcn/notices/\(path).schema.json"
        let notice = #"{"$schema":"\#(schema)","id":"7","trigger_time":"2031-02-03T07:19:10Z","ra":1,"dec":2}"#
        #expect(try Self.alert(notice).alert.mission == name)
    }

    @Test("what a notice has in one target of its data, or in a direction, is what it says; of several it says nothing")
    func targets() throws {
        let notice = { (targets: String) in
            """
            {"$schema":"https://gcn.nasa.gov/schema/main/gcn/notices/boom/alert.schema.json","mission":"Boom",
            "alert_datetime":"2031-02-03T10:28:57Z","data":{"targets":[\(targets)]}}
            """
        }
        let one = #"{"event_name":"XYZ31ab","ra":150.25,"dec":-15.5}"#
        let alert = try Self.alert(notice(one)).alert
        #expect(alert.event == "XYZ31ab" && alert.identifier == "XYZ31ab" && alert.rightAscensionDegrees == 150.25)
        #expect(try Self.alert(notice("\(one),\(one)")).alert.rightAscensionDegrees == nil)
        let search = """
            {"$schema":"https://gcn.nasa.gov/schema/main/gcn/notices/icecube/lvk_nu_track_search.schema.json",
            "ref_ID":"S310203ab","trigger_time":"2031-02-03T11:14:01Z","most_probable_direction":{"ra":17.5,"dec":16.25}}
            """
        let direction = try Self.alert(search).alert
        #expect(
            direction.mission == "IceCube" && direction.event == "S310203ab" && direction.declinationDegrees == 16.25
        )
    }
}
