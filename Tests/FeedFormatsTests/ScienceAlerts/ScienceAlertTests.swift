import FeedFormats
import Schema
import Testing

@Suite("Science alerts") struct ScienceAlertTests {
    private func alert(_ update: Update) throws -> ScienceAlert {
        guard case .scienceAlert(let alert) = update.payload else {
            Issue.record("no science alert: \(String(describing: update.payload))")
            return ScienceAlert()
        }
        return alert
    }

    @Test("a notice keeps where and when it was seen, how sure it is, and everything else by name")
    func notice() throws {
        let update = try Reading.update(try Reading.fixture("science/notice.json"))
        let alert = try self.alert(update)
        #expect(alert.event == "GRB 260401A" && alert.mission == "Sample" && alert.instrument == "Wide Monitor")
        #expect(alert.rightAscensionDegrees == 210.5 && alert.declinationDegrees == -12.25)
        #expect(alert.errorRadiusDegrees == 0.4 && alert.containmentProbability == 0.9)
        #expect(alert.signalToNoise == 11.5 && alert.falseAlarmRateHertz == 2.5e-8)
        #expect(try alert.triggered == Timestamp("2026-04-01T09:00:00.25Z"))
        #expect(try update.published == Timestamp("2026-04-01T09:01:00Z") && update.status == .actual)
        #expect(alert.classification == [NamedText(name: "GRB", value: "0.98")])
        #expect(alert.additional.contains(NamedText(name: "energy_range", value: "15, 350")))
        #expect(update.source.item == "777001" && update.source.format == "gcn-notice-json")
        #expect(update.topics.first?.name == "exploration/science")
        #expect(
            update.title.texts["en"] == "Science alert: Sample Wide Monitor GRB 260401A (update), 2026-04-01T09:00:00Z"
        )
    }

    @Test(
        "a notice that is a test or takes another back says so",
        arguments: [
            (#""alert_tense":"test","alert_type":"initial""#, Status.test),
            (#""alert_tense":"current","alert_type":"retraction""#, .cancel),
            (#""alert_tense":"current","superevent_id":"MS260401a""#, .test),
        ]
    )
    func status(members: String, status: Status) throws {
        let text = #"{"trigger_time":"2026-04-01T09:00:00Z","id":"7",\#(members)}"#
        #expect(try Reading.update(Array(text.utf8)).status == status)
    }

    @Test("what only shows that the network is alive is read and gives no alert")
    func heartbeat() throws {
        let text =
            #"{"$schema":"https://gcn.nasa.gov/schema/v4.1.0/gcn/heartbeat.schema.json","#
            + #""alert_datetime":"2026-04-01T09:00:00Z"}"#
        let document = try Reading.document(Array(text.utf8))
        #expect(document.format == "gcn-notice-json" && document.updates.isEmpty)
        let other = text.replacing("gcn/heartbeat.", with: "gcn/notices/sample/alert.")
        #expect(try Reading.document(Array(other.utf8)).updates.count == 1)
    }

    @Test("a VOEvent keeps its position, parameters with units, and what it takes back")
    func packet() throws {
        let update = try Reading.update(try Reading.fixture("science/retraction.xml"))
        let alert = try self.alert(update)
        #expect(update.source.item == "ivo://sample.example/Watch#E7-2-Retraction" && update.status == .cancel)
        #expect(alert.rightAscensionDegrees == 37.06 && alert.errorRadiusDegrees == 0.03 && alert.importance == 0.25)
        #expect(alert.falseAlarmRateHertz == 1.5e-9)
        #expect(alert.additional.contains(NamedText(name: "noise.level", value: "3.5 mag")))
        #expect(alert.citations == [NamedText(name: "retraction", value: "ivo://sample.example/Watch#E7-1-Initial")])
        #expect(update.body?.all == ["It was an aircraft."])
        let text = String(decoding: try Reading.fixture("science/retraction.xml"), as: UTF8.self)
        let test = text.replacing("role=\"observation\"", with: "role=\"test\"")
        #expect(try Reading.update(Array(test.utf8)).status == .test)
    }

    @Test("circulars are read as JSON and as the text of a mail, without the author's address")
    func circulars() throws {
        let json =
            #"{"circularId":51,"subject":"GRB 260401A: afterglow","body":"We saw it.","createdOn":1775034000000,"#
            + #""submitter":"A. Sample at Example <a@mail.example>","eventId":"GRB 260401A"}"#
        let text = """
            TITLE:   GCN CIRCULAR
            NUMBER:  51
            SUBJECT: GRB 260401A: afterglow
            DATE:    26/04/01 09:00:00 GMT
            FROM:    A. Sample at Example <a@mail.example>

            We saw it.
            """
        for document in [json, text] {
            let update = try Reading.update(Array(document.utf8))
            #expect(update.source.item == "circular 51" && update.title.all == ["GRB 260401A: afterglow"])
            #expect(try update.published == Timestamp("2026-04-01T09:00:00Z") && update.body?.all == ["We saw it."])
            let alert = try self.alert(update)
            #expect(alert.author == "A. Sample at Example" && alert.event == "GRB 260401A" && alert.form == "circular")
        }
    }

    @Test("a notice as text keeps its fields")
    func noticeText() throws {
        let text = """
            TITLE:           GCN/SAMPLE NOTICE
            NOTICE_DATE:     Wed 01 Apr 26 09:01:00 UT
            NOTICE_TYPE:     Sample Position
            TRIGGER_NUM:     777001
            GRB_RA:          103.7861d {+06h 55m 09s} (J2000),
                             104.1106d {+06h 56m 27s} (current)
            GRB_DEC:         -5.8750d {-05d 52' 29"} (J2000)
            COMMENTS:        Seen from orbit.
            """
        let update = try Reading.update(Array(text.utf8))
        let alert = try self.alert(update)
        #expect(alert.rightAscensionDegrees == 103.7861 && alert.declinationDegrees == -5.875)
        #expect(try update.published == Timestamp("2026-04-01T09:01:00Z") && update.body?.all == ["Seen from orbit."])
    }

    private func packet(_ words: [Int: Int32]) -> [UInt8] {
        (0..<40).flatMap { index -> [UInt8] in
            let value = UInt32(bitPattern: words[index] ?? 0)
            return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
        }
    }

    @Test("packets of the first protocol are read one by one, each with its scale of degrees")
    func packets() throws {
        let position = self.packet([
            0: 61, 1: 3, 4: 777_001, 5: 21_131, 6: 3_240_025, 7: 2_105_000, 8: -122_500, 11: 500,
        ])
        let test = self.packet([0: 2, 4: -1, 5: 21_131, 6: 0, 7: 3_600, 8: -3_500, 11: 500, 39: 10])
        let updates = try Reading.document(position + test).updates
        let first = try self.alert(updates[0])
        #expect(first.alertType == "SWIFT_BAT_GRB_POS_ACK" && first.rightAscensionDegrees == 210.5)
        #expect(first.declinationDegrees == -12.25 && first.errorRadiusDegrees == 0.05)
        #expect(try first.triggered == Timestamp("2026-04-01T09:00:00.25Z"))
        let unsure = try self.alert(try Reading.update(self.packet([0: 61, 4: 1, 5: 21_131, 7: 2_105_000])))
        #expect(unsure.rightAscensionDegrees == 210.5 && unsure.errorRadiusDegrees == nil)
        let second = try self.alert(updates[1])
        #expect(updates[1].status == .test && second.rightAscensionDegrees == 36 && second.declinationDegrees == -35)
    }

    @Test("packets without a position say when and of what, wherever their day stands")
    func packetsWithoutPosition() throws {
        let lightCurve = self.packet([0: 59, 1: 25, 4: 42, 5: 21_131, 6: 3_240_025])
        let coincidence = self.packet([0: 145, 4: -7, 5: 1_399_358_095, 6: 21_131, 7: 24_084_000])
        let updates = try Reading.document(lightCurve + coincidence).updates
        let alerts = try updates.map(self.alert)
        #expect(alerts.map(\.alertType) == ["KONUS_LC", "COINCIDENCE"])
        #expect(try alerts.map(\.triggered) == [Timestamp("2026-04-01T09:00:00.25Z"), nil])
        #expect(alerts.allSatisfy { $0.rightAscensionDegrees == nil })
        #expect(try Reading.document(coincidence).updates.count == 1)
    }

    @Test("a packet of a type that does not exist among others is refused with its offset")
    func unknownPacket() throws {
        let bytes = self.packet([0: 61, 5: 21_131]) + self.packet([0: 250, 5: 21_131])
        let error = #expect(throws: FormatError.self) { try Reading.document(bytes) }
        #expect(error?.where == "offset 160" && error?.reason.contains("250") == true)
    }

    @Test("a notice in text says when, where and how surely, by the units that it names")
    func noticeInText() throws {
        let text = """
            TITLE:           GCN/SAMPLE NOTICE
            NOTICE_DATE:     Wed 01 Apr 26 09:00:25 UT
            NOTICE_TYPE:     Sample GRB Position
            TRIGGER_NUM:     777001,   Seg_Num: 0
            GRB_RA:          210.500d {+14h 02m 00s} (J2000),
                             210.600d (current)
            GRB_DEC:         -12.250d {-12d 15' 00"} (J2000)
            GRB_ERROR:       3.00 [arcmin radius, statistical only]
            GRB_DATE:        21131 TJD;    91 DOY;   26/04/01
            GRB_TIME:        32400.25 SOD {09:00:00.25} UT
            """
        let alert = try self.alert(try Reading.update(Array(text.utf8)))
        #expect(alert.identifier == "777001")
        #expect(alert.rightAscensionDegrees == 210.5 && alert.declinationDegrees == -12.25)
        #expect(alert.errorRadiusDegrees == 0.05)
        #expect(try alert.triggered == Timestamp("2026-04-01T09:00:00.25Z"))
        let finer = try self.alert(try Reading.update(Array(text.replacing("[arcmin", with: "[arcsec").utf8)))
        #expect(finer.errorRadiusDegrees == 3.0 / 3_600)
    }
}
