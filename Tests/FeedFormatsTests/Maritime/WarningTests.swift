@testable import FeedFormats
import Schema
import Testing

@Suite("Warnings to ships")
struct WarningTests {
    private func warnings(_ document: FeedDocument) -> [NavigationWarning] {
        document.updates.compactMap { if case .navigationWarning(let warning) = $0.payload { warning } else { nil } }
    }

    private func warning(_ text: String) throws -> NavigationWarning {
        try #require(self.warnings(try Feeds.parse(text)).first)
    }

    // MARK: Text

    @Test("each warning of a text is an update with its number, time, regions, and what it cancels")
    func severalWarnings() throws {
        let document = try Samples.document("maritime/warnings.txt")
        let read = self.warnings(document)
        #expect(read.map(\.identifier) == ["NAVAREA IV 412/31", "NAVAREA IV 411/31", "COASTAL WARNING NORTH 17/31"])
        #expect(read[0].issued == (try Timestamp("2031-05-02T13:20:00Z")))
        #expect(read[0].regions == ["GULF OF EXAMPLE", "SAMPLELAND"])
        #expect(read[0].cancels == ["NAVAREA IV 398/31", "NAVAREA IV 401/31"])
        #expect(read[0].endsItself == (try Timestamp("2031-05-10T01:56:00Z")))
        #expect(read[2].issued == (try Timestamp("2031-04-28T12:00:00Z")))
        #expect(read[2].additional.first?.value == "FA12")
        #expect(document.updates[0].valid?.until == read[0].endsItself)
    }

    @Test("messages by mail have their time before the number, a line each, below words to the subscriber")
    func mailed() throws {
        let document = try Feeds.parse(
            """
            To receive warnings by mail, go to the example page.

            242359Z JUN 31 NAVAREA XII 392/31(16). NORTH PACIFIC. BUOY ADRIFT IN 45-16.88N 179-14.13W.
            130011Z JUN 31 NAVAREA XII 354/31. HAWAII. CANCEL NAVAREA XII 353/31.
            """
        )
        let read = self.warnings(document)
        #expect(read.map(\.identifier) == ["NAVAREA XII 392/31", "NAVAREA XII 354/31"])
        #expect(try read[0].issued == Timestamp("2031-06-24T23:59:00Z"))
        #expect(read[1].cancels == ["NAVAREA XII 353/31"])
    }

    @Test("a warning without its heading is one warning, and so is the list of those in force")
    func unheaded() throws {
        let warning = try self.warning(
            """
            BARENTS SEA
            CHART RUS 10100
            1. MISSILE FIRINGS 0500 TO 1900 UTC 20 FEB
            IN AREA BOUNDED BY 69-58.0N 033-38.0E 69-58.0N 034-47.0E 69-34.5N 034-47.0E 69-34.5N 033-38.0E
            2. CANCEL THIS MSG 222000 UTC FEB 31
            """
        )
        #expect(warning.regions == ["BARENTS SEA"] && warning.subject == "missile")
        #expect(try warning.endsItself == Timestamp("2031-02-22T20:00:00Z"))
        let list = try self.warning("1. NAVAREA XXI WARNINGS IN FORCE AT 100000 UTC FEB 31\n2030: 5\n2031: 6")
        #expect(list.subject == "in-force-list")
    }

    @Test("a launch is told apart from gunnery, and is filed under transparency and re-entries too")
    func subjects() throws {
        let document = try Samples.document("maritime/warnings.txt")
        #expect(self.warnings(document).map(\.subject) == ["rocket-launch", "gunnery", "wreck"])
        #expect(
            document.updates[0].topics.prefix(3).map(\.name)
                == ["maritime/navigation-warning", "rules/transparency", "ssa/reentry"]
        )
        #expect(!document.updates[1].topics.map(\.name).contains("ssa/reentry"))
    }

    @Test("interference with satellite navigation is filed under it too")
    func interference() throws {
        let text = "NAVAREA XI 9/31\nINTERFERENCE WITH GNSS SIGNALS REPORTED IN VICINITY OF 35-00N 140-00E."
        let update = try #require(try Reading.document(text).updates.first)
        #expect(update.topics.prefix(2).map(\.name) == ["maritime/navigation-warning", "gnss/gps"])
        let lamp = try #require(try Reading.document("NAVAREA XI 9/31\nLIGHTHOUSE UNLIT").updates.first)
        #expect(!lamp.topics.map(\.name).contains("gnss/gps"))
    }

    @Test(
        "what a warning is about follows from the words of its publishers",
        arguments: [
            ("HAZARDOUS OPERATIONS, SPACE DEBRIS 0800Z TO 0900Z DAILY", "space-debris"),
            ("AREA DANGEROUS DUE TO ROCKET CARRIER ELEMENTS FALL", "space-debris"),
            ("ROCKETS.\nHAZARDOUS OPERATIONS 0800Z TO 0900Z", "rocket-launch"),
            ("MISSILE AND ARTILLERY FIRINGS 0500 TO 1900 UTC", "missile"), ("ROCKET FIRING EXERCISE", "missile"),
            ("ARTILLERY FIRINGS 0500 TO 1900 UTC", "gunnery"), ("СТРЕЛЬБЫ РАКЕТНЫЕ", "missile"),
            ("ПУСКИ РАКЕТНЫЕ", "rocket-launch"), ("СТРЕЛЬБЫ АРТИЛЛЕРИЙСКИЕ", "gunnery"),
            ("CABLE OPERATIONS BY C/S EXAMPLE", "cable"), ("DRIFTING MINE SIGHTED", "mine"),
            ("LIGHTHOUSE UNLIT", "aid-to-navigation"), ("GNSS INTERFERENCE OBSERVED", "gnss-interference"),
            ("SURVEY OPERATIONS BY M/V EXAMPLE", "survey"), ("ONE SCIENTIFIC ROCKET WILL BE LAUNCHED", "rocket-launch"),
            ("LIGHTED ICE BUOY UNLIT", "aid-to-navigation"), ("DERELICT VESSEL ADRIFT", "drifting-object"),
            ("ICEBERGS REPORTED", "ice"), ("GPS JAMMING REPORTED", "gnss-interference"),
            ("JAMMING OF GPS RECEIVERS", "gnss-interference"),
            ("RADAR JAMMING REPORTED", "other"), ("WEAPONS DRILL", "gunnery"), ("VESSEL IN DISTRESS", "distress"),
            ("CANCEL NAVAREA XI 4/31.", "cancellation"),
            ("THE HARBOUR MASTER SENDS HIS REGARDS", "other"),
        ]
    )
    func subject(_ words: String, _ name: String) throws {
        #expect(try self.warning("NAVAREA XI 9/31\n\(words)").subject == name)
    }

    @Test(
        "a number at the beginning of a line begins a warning, however its series writes it",
        arguments: [
            ("NAVAREA XI 31-0123\nTEXT", "NAVAREA XI 123/31"), ("HYDROPAC 1234/31(97).\nTEXT", "HYDROPAC 1234/31"),
            ("НАВАРЕА 200 54/31 КАРТА 10100 ТЕКСТ", "NAVAREA XX 54/31"),
            ("AUSCOAST WARNING 12/31\nTEXT", "AUSCOAST 12/31"),
            ("GERMAN NAV WARN 045/2031\nTEXT", "GERMAN NAV WARN 45/31"),
            ("NAVAREA VIII NR 0007/31\nTEXT", "NAVAREA VIII 7/31"),
            ("NAVAREA XI WARNING NR 0123/2031\nTEXT", "NAVAREA XI 123/31"),
            ("NAVAREA XX 148/31BARENTS SEA.TEXT", "NAVAREA XX 148/31"),
            ("AVURNAV BREST 031/31\nTEXT", "AVURNAV BREST 31/31"), ("NAVAREA X 005/08 TEXT", "NAVAREA X 5/08"),
            ("NAVAREA VII 063 OF 2031: (21 FEB 31)\nTEXT", "NAVAREA VII 63/31"),
            ("NAVAREA VIII-684/31\nTEXT", "NAVAREA VIII 684/31"), ("NAVAREA VIII-683 /31\nTEXT", "NAVAREA VIII 683/31"),
            ("NAVAREA - 0107-2031 - 15/03/2031\nTEXT", "NAVAREA 107/31"),
            ("NAVAREA XI\nNO.31-0364 Date:2031/08/03 05 UTC\n\nTEXT", "NAVAREA XI 364/31"),
        ]
    )
    func number(_ text: String, _ identifier: String) throws {
        #expect(try self.warning(text).identifier == identifier)
    }

    @Test("lists that say series or year once, above, have a warning for each number")
    func shortHeadings() throws {
        let japan = self.warnings(
            try Feeds.parse(
                """
                NAVAREA XI
                NO.31-0365 Date:2031/08/04 07 UTC

                EXAMPLE SEA.
                GUNNERY. AREA BOUNDED BY 42-40.0N 131-41.0E 42-40.0N 131-57.0E 42-15.0N 132-15.0E.
                CANCEL THIS MSG 301100Z AUG.

                NO.31-0364 Date:2031/08/03 05 UTC

                OTHER SEA.
                WRECK.
                """
            )
        )
        #expect(japan.map(\.identifier) == ["NAVAREA XI 365/31", "NAVAREA XI 364/31"])
        #expect(try japan.map(\.issued) == [Timestamp("2031-08-04T07:00:00Z"), Timestamp("2031-08-03T05:00:00Z")])
        #expect(japan.map(\.regions) == [["EXAMPLE SEA"], ["OTHER SEA"]])
        #expect(try japan[0].endsItself == Timestamp("2031-08-30T11:00:00Z"))
        let chile = try Feeds.parse(
            "NAVAREA XV.\nA.- MESSAGES IN FORCE:\n YEAR 2031: 0152 - 0153.\nYEAR 2031\n\nNAVAREA XV 0153.\nEXAMPLE BAY.\n"
                + "LIGHT UNLIT.\nYEAR 2030\n\nNAVAREA XV 0222\nWRECK IN: LAT. 61-36.00S. LONG. 058-23.40W."
        )
        #expect(self.warnings(chile).map(\.identifier) == ["NAVAREA XV 153/31", "NAVAREA XV 222/30"])
        #expect(self.warnings(chile)[1].areas.count == 1)
        let brazil = self.warnings(
            try Feeds.parse(
                "0460/31\nSOUTH OF EXAMPLE\nTOW\nCANCEL NAVAREA 0445/31\nCANCEL THIS WARNING 080400 UTC AUG 31.\n\n"
                    + "0459/31\nWRECK.\nCANCEL:\n0440/31"
            )
        )
        #expect(brazil.map(\.identifier) == ["460/31", "459/31"])
        #expect(brazil.map(\.series) == [nil, nil])
        #expect(brazil[0].cancels == ["445/31"])
    }

    @Test("the number and the date above a warning are its own, and a line below its number does not end it")
    func framedHeadings() throws {
        let norway = self.warnings(
            try Feeds.parse(
                "Number:94/31\nDate:021830 UTC aug 31\nNAVAREA XIX 94/31\n1. RIGLIST.\n\n"
                    + "Number:1/31\nDate:020630 UTC aug 31\nNAVAREA XIX 1/31\nPORTS CLOSED."
            )
        )
        #expect(norway.map(\.identifier) == ["NAVAREA XIX 94/31", "NAVAREA XIX 1/31"])
        #expect(try norway.map(\.issued) == [Timestamp("2031-08-02T18:30:00Z"), Timestamp("2031-08-02T06:30:00Z")])
        #expect(!norway[0].text.contains("Number:1/31"))
        let india = try Feeds.parse(
            "NAVAREA VIII-684/31\n----------\nFIRING SCHEDULED.\nNAVAREA VIII-683/31\n----------\nWRECK.\n----------\nNOISE"
        )
        #expect(self.warnings(india).map { $0.text.hasSuffix("SCHEDULED.") } == [true, false])
        #expect(self.warnings(india).map(\.subject) == ["gunnery", "wreck"])
        #expect(self.warnings(india).allSatisfy { !$0.text.contains("NOISE") })
    }

    @Test(
        "a day beside the number is when the warning was issued",
        arguments: [
            ("NAVAREA VII 063 OF 2031: (21 FEB 31)", "2031-02-21T00:00:00Z"),
            ("NAVAREA VII 063 OF 2031:\n(21 FEB 31)", "2031-02-21T00:00:00Z"),
            ("NAVAREA - 0107-2031 - 15/03/2031", "2031-03-15T00:00:00Z"),
            ("NAVAREA III - 0106/31\n29 July 2031 06:00 UTC", "2031-07-29T06:00:00Z"),
        ]
    )
    func issueDay(_ heading: String, _ moment: String) throws {
        let read = try self.warning("\(heading)\nMEDITERRANEAN SEA.\nWRECK. CANCEL NAVAREA VII 12 OF 2030.")
        #expect(try read.issued == Timestamp(moment))
        #expect(read.regions == ["MEDITERRANEAN SEA"])
        #expect(read.cancels == ["NAVAREA VII 12/30"])
    }

    @Test("a number after CANCEL at the end of the line above begins no warning")
    func numberInSentence() throws {
        let text = "NAVAREA II 8/31\nBUOY UNLIT.\nCANCEL\nNAVAREA II 7/31.\nTHIS IS STILL THE SAME."
        let read = try self.warning(text)
        #expect(read.cancels == ["NAVAREA II 7/31"])
        #expect(try Feeds.parse(text).updates.count == 1)
    }

    // MARK: Times

    @Test(
        "the times of the text are periods in UTC",
        arguments: [
            ("052245Z TO 060056Z MAY", ["2031-05-05T22:45:00Z–2031-05-06T00:56:00Z"]),
            ("2245Z TO 0056Z DAILY 06 THRU 09 MAY", ["2031-05-06T22:45:00Z–2031-05-10T00:56:00Z daily"]),
            (
                "0500 TO 1900 UTC DAILY 01 AND 03 TO 05 JUN",
                [
                    "2031-06-01T05:00:00Z–2031-06-01T19:00:00Z", "2031-06-03T05:00:00Z–2031-06-05T19:00:00Z daily",
                ]
            ),
            ("02 TO 12 JUN DAILY FROM 1500 TO 2200 UTC", ["2031-06-02T15:00:00Z–2031-06-12T22:00:00Z daily"]),
            ("281530Z DEC TO 020001Z JAN", ["2031-12-28T15:30:00Z–2032-01-02T00:01:00Z"]),
            ("1800Z TO 1900Z DAILY 19 DEC THRU 19 JAN 32", ["2031-12-19T18:00:00Z–2032-01-19T19:00:00Z daily"]),
            ("FROM 14 2100 TO 18 2100 UTC JUL 31", ["2031-07-14T21:00:00Z–2031-07-18T21:00:00Z"]),
            ("ON 2031-08-24 FROM 06:00 TO 21:59", ["2031-08-24T06:00:00Z–2031-08-24T21:59:00Z"]),
            ("FROM 2031-06-15 22:00 TO 2031-06-19 21:59", ["2031-06-15T22:00:00Z–2031-06-19T21:59:00Z"]),
            ("IN PROGRESS UNTIL 190001Z JUN", ["–2031-06-19T00:01:00Z"]),
            ("SURVEY UNTIL 30 SEP BY M/V EXAMPLE", ["–2031-10-01T00:00:00Z"]),
            (
                "DAILY BETWEEN 0300 AND 0900 UTC FROM 28 JUL - 03 AUG 2031",
                ["2031-07-28T03:00:00Z–2031-08-03T09:00:00Z daily"]
            ),
            ("05 TO 07 AUG, BETWEEN 1300 HRS AND 1900 HRS UTC", ["2031-08-05T13:00:00Z–2031-08-07T19:00:00Z daily"]),
            (
                "05 TO 07 AUG AND FROM 0100 TO 0300 UTC 09 AUG",
                ["2031-08-05T00:00:00Z–2031-08-08T00:00:00Z", "2031-08-09T01:00:00Z–2031-08-09T03:00:00Z"]
            ),
            (
                "31 MAY 01 JUN 0000 TO 0800 UTC",
                ["2031-05-31T00:00:00Z–2031-05-31T08:00:00Z", "2031-06-01T00:00:00Z–2031-06-01T08:00:00Z"]
            ),
            ("202100 ПО 282100 МАЙ", ["2031-05-20T21:00:00Z–2031-05-28T21:00:00Z"]),
            (
                "13 МАЙ 2100 ДО 2400 И 14 ПО 29 МАЙ 0000 ДО 1600",
                [
                    "2031-05-13T21:00:00Z–2031-05-14T00:00:00Z", "2031-05-14T00:00:00Z–2031-05-29T16:00:00Z daily",
                ]
            ),
            ("AT 31-00.00N 142-00.00E DEPTH 1234 METERS, 22 MARKS", []),
            ("15 SEP TO 15 MAY EACH YEAR", []), ("EVERY YEAR FROM 15 SEP TO 15 MAY", []),
            ("EVERY YEAR THE BUOY IS MOVED FROM 15 SEP TO 20 SEP", ["2031-09-15T00:00:00Z–2031-09-21T00:00:00Z"]),
        ]
    )
    func times(_ words: String, _ expected: [String]) throws {
        let read = try self.warning("NAVAREA XI 9/31\n011200 UTC MAY 31\nOPERATIONS \(words).")
        let periods = read.periods.map { period in
            (period.from?.description ?? "") + "–" + (period.until?.description ?? "")
                + (period.isDaily == true ? " daily" : "")
        }
        #expect(periods == expected)
    }

    @Test("a month after the day of the notice's year end is of the next year")
    func yearEnd() throws {
        let read = try self.warning("NAVAREA XI 900/31\n281200 UTC DEC 31\nFIRING 0100Z TO 0200Z DAILY 03 THRU 05 JAN.")
        #expect(read.periods.first?.from == (try Timestamp("2032-01-03T01:00:00Z")))
    }

    // MARK: Places

    @Test(
        "positions are read as they are written",
        arguments: [
            ("12-34.5N 123-45.6W", [-123.76, 12.575]), ("68-33-09N 047-36-22E", [47.606111, 68.5525]),
            ("43 00.23 N - 032 51.55 E", [32.859167, 43.003833]), ("46-02,80 N 031-04,40 E", [31.073333, 46.046667]),
            ("1°09'00\"N \n103°26'00\"E", [103.433333, 1.15]), ("12.5S 45.25E", [45.25, -12.5]),
            ("70-56-00С 032-04-58В", [32.082778, 70.933333]), ("10-30Ю 020-15З", [-20.25, -10.5]),
            ("NO. 3 18-13.56N 070-32.64W", [-70.544, 18.226]), ("65-00.0C 038-20.0В", [38.333333, 65]),
            ("07 - 21 54.0 S 011 - 18 33.0 E", [11.309167, -7.365]), ("07 – 16.5 S 012 – 01.5 E", [12.025, -7.275]),
            ("1 - 12-34.5N 123-45.6W", [-123.76, 12.575]), ("10 - 12-34.5N 123-45.6W", [-123.76, 12.575]),
            ("LAT. 61-36.00S. LONG. 058-24.00W.", [-58.4, -61.6]),
        ]
    )
    func position(_ text: String, _ position: [Double]) {
        #expect(PositionScanner.positions(in: Array(text.utf8)).map(\.position) == [position])
    }

    @Test(
        "what is no position is none",
        arguments: [
            "65N", "26 - 37 4 S 015 - 05.9 E", "12-30N AND 010-00E", "51N TO 55N AND 010-00E", "100-00N 010-00E",
            "12-61N 010-00E", "12-30N 181-00E", "IMO 9503770",
        ]
    )
    func noPosition(_ text: String) { #expect(PositionScanner.positions(in: Array(text.utf8)).isEmpty) }

    @Test("areas, a circle and a point have the shapes that the words say")
    func shapes() throws {
        let read = self.warnings(try Samples.document("maritime/warnings.txt"))
        #expect(read[0].areas.map(\.shape) == ["area", "area"])
        #expect(read[0].areas.map(\.label) == ["A", "B"])
        guard case .polygon(let rings)? = read[0].areas[0].geometry else {
            Issue.record("no polygon")
            return
        }
        #expect(rings[0].count == 4)
        #expect(rings[0].first == rings[0].last)
        #expect(read[1].areas.map(\.shape) == ["circle"])
        #expect(read[1].areas[0].radiusKilometers == 16.668)
        #expect(read[1].areas[0].geometry?.positions.count == 37)
        #expect(read[2].areas.map(\.shape) == ["point"])
    }

    @Test(
        "the words around positions tell their shape",
        arguments: [
            ("CABLE ALONG TRACKLINE JOINING 10-00N 020-00E, 11-00N 021-00E.", ["line"]),
            ("AREA BOUND BY LINES JOINING 10-00N 020-00E, 11-00N 021-00E, 10-00N 022-00E.", ["area"]),
            ("AREA:\nA. 10-00N 020-00E\nB. 11-00N 021-00E\nC. 10-00N 022-00E", ["area"]),
            (
                "ICEBERGS REPORTED IN:\nA. 10-00N 020-00E.\nB. 11-00N 021-00E.\nC. 12-00N 022-00E.",
                ["point", "point", "point"]
            ),
            ("WITHIN:\nA. 65.7 MILES OF 10-00N 020-00E.\nB. 500 METERS OF 11-00N 021-00E.", ["circle", "circle"]),
            ("IN 10-00N 020-00E, RADIUS 5NM.", ["circle"]), ("TWO MILE BERTH. BUOY 10-00N 020-00E.", ["point"]),
            ("WITHIN NINE MILES OF 69-17.64N 016-01.11E BETWEEN 310 DEGREES AND 348 DEGREES.", ["sector"]),
        ]
    )
    func shape(_ words: String, _ shapes: [String]) throws {
        #expect(try self.warning("NAVAREA XI 9/31\n\(words)").areas.map(\.shape) == shapes)
    }

    @Test(
        "an area between two parallels and two meridians has four corners",
        arguments: [
            "AREA BETWEEN\n08-20N 08-24N AND 116-57E 117-03E.",
            "AREA BOUNDED BY 08-20.00 N TO 08-24.00 N AND 116-57.00 E TO 117-03.00 E",
        ]
    )
    func box(_ words: String) throws {
        let areas = try self.warning("NAVAREA XI 9/31\nGUNNERY. \(words)").areas
        #expect(areas.map(\.shape) == ["area"])
        let ring: [[Double]] = [
            [116.95, 8.333333], [117.05, 8.333333], [117.05, 8.4], [116.95, 8.4], [116.95, 8.333333],
        ]
        #expect(areas.first?.geometry == .polygon([ring]))
    }

    @Test("an area across the line where east meets west is cut in two")
    func antimeridian() throws {
        let read = try self.warning(
            "NAVAREA XI 9/31\nAREA BOUND BY 10-00N 175-00E, 10-00N 175-00W, 05-00N 175-00W, 05-00N 175-00E."
        )
        guard case .multiPolygon(let parts)? = read.areas.first?.geometry else {
            Issue.record("not cut: \(String(describing: read.areas.first?.geometry))")
            return
        }
        #expect(parts.count == 2)
        #expect(parts.allSatisfy { $0[0].allSatisfy { abs($0[0]) >= 175 && abs($0[0]) <= 180 } })
    }

    // MARK: Hostile

    @Test("no cut and no changed byte of a text makes the reader stop")
    func hostile() throws {
        let bytes = try Reading.fixture("maritime/warnings.txt")
        for length in stride(from: 0, to: bytes.count, by: 97) { _ = Samples.survives(Array(bytes.prefix(length))) }
        for (at, byte) in Samples.changes(of: bytes, seed: 7, count: 20) {
            var changed = bytes
            changed[at] = byte
            _ = Samples.survives(changed)
        }
    }

    @Test("a warning that is too long is refused with its line")
    func tooLong() throws {
        let fault = try Feeds.refusal("\nNAVAREA XI 9/31\n" + String(repeating: "TEXT AND MORE\n", count: 6_000))
        #expect(fault?.where == "line 2")
        #expect(fault?.reason == "a warning has at most 65536 bytes; send it in parts")
    }
}
