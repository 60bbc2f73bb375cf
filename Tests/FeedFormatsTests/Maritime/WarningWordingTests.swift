import FeedFormats
import Schema
import Testing

@Suite("How warnings to ships are written")
struct WarningWordingTests {
    private func warnings(_ text: String) throws -> [NavigationWarning] {
        try Feeds.parse(text).updates.compactMap {
            if case .navigationWarning(let warning) = $0.payload { warning } else { nil }
        }
    }

    @Test(
        "what a warning cancels is read in the words and marks of every coordinator",
        arguments: [
            ("CANCEL NAVAREA IX WARNING 209/30", ["NAVAREA IX 209/30"]),
            ("CANCEL NAVAREA IX WARNING 239 OF 2030.", ["NAVAREA IX 239/30"]),
            ("CANCEL NAVAREA IX 149 AND 224/30", ["NAVAREA IX 149/30", "NAVAREA IX 224/30"]),
            (
                "CANCEL NAVAREA IX 128, 159 AND 234/30.",
                ["NAVAREA IX 128/30", "NAVAREA IX 159/30", "NAVAREA IX 234/30"]
            ),
            ("CANCEL NAVAREA VIII-674/30", ["NAVAREA VIII 674/30"]),
            ("2.\u{A0}CANCEL NAVAREA XVII 89/30", ["NAVAREA XVII 89/30"]),
            ("CANCEL NAVAREA IX 149 AND 150", []),
        ]
    )
    func cancels(sentence: String, identifiers: [String]) throws {
        let read = try self.warnings("NAVAREA IX 300/31\nRED SEA.\nWRECK IN 20-10.0N 038-20.0E.\n\(sentence)\n")
        #expect(read.count == 1 && read.first?.cancels == identifiers)
    }

    @Test(
        "when a warning ends itself is read though month and year, or the verb and its object, are joined",
        arguments: [
            "CANCEL THIS MSG 042059 UTC SEP31.", "2.CANCELTHIS MSG 042059 UTC SEP 31", "CANCEL THIS MSG 042059Z/SEP 31",
        ]
    )
    func ends(sentence: String) throws {
        let read = try self.warnings("NAVAREA III 106/31\nWESTERN MEDITERRANEAN.\nWRECK.\n\(sentence)\n")
        #expect(try read.first?.endsItself == Timestamp("2031-09-04T20:59:00Z"))
    }

    @Test("a warning that ends itself on a day ends with that day")
    func endsOnDay() throws {
        let text = "NAVAREA IX 347/31\nGULF OF ADEN.\nSWEPT ROUTE FROM 15 SEP TO 15 MAY EACH YEAR.\n"
        let read = try self.warnings(text + "CANCEL THIS MESSAGE ON 16 NOV 31.\n")
        #expect(try read.first?.endsItself == Timestamp("2031-11-16T23:59:00Z"))
    }

    @Test("headings of India count with a space before the hyphen, and times with a stroke before the month")
    func india() throws {
        let read = try self.warnings(
            """
            011004Z/AUG 31
            NAVAREA VIII -630/31
            ARABIAN SEA.
            GUNNERY IN 20-10.0N 068-20.0E.
            ------
            311001Z/JUL31
            NAVAREA VIII-629/31
            BAY OF BENGAL.
            WRECK IN 15-10.0N 088-20.0E.
            """
        )
        #expect(read.map(\.identifier) == ["NAVAREA VIII 630/31", "NAVAREA VIII 629/31"])
        #expect(read.map(\.issued) == [try Timestamp("2031-08-01T10:04:00Z"), try Timestamp("2031-07-31T10:01:00Z")])
    }

    @Test(
        "a position is read behind a word that it is glued to, and with a grave accent for minutes; not in a longer word",
        arguments: [
            ("COASTAL LINE TO68-23.0N 046-08.0E", [46.133333, 68.383333]),
            ("CABLE FROM68-23.0N 046-08.0E", [46.133333, 68.383333]),
            ("BUOY 39-06.70` S 142-55.73` E", [142.928833, -39.111667]), ("BUOY K68-23.0N 046-08.0E", nil),
        ] as [(String, [Double]?)]
    )
    func positions(text: String, position: [Double]?) throws {
        let update = try Feeds.parse("NAVAREA XX 116/31\nBARENTS SEA.\n\(text)\n").updates[0]
        #expect(update.geometry == position.map { .point($0) })
    }

    @Test("a warning that a page shows in several views is one, as its longest view says")
    func views() throws {
        let short = "<p>NAVAREA XVIII 69/31<br>BEAUFORT SEA. BUOY UNLIT.</p>"
        let long = "<p>NAVAREA XVIII 69/31<br>BEAUFORT SEA. BUOY UNLIT IN 70-10.0N 130-20.0W.</p>"
        let other = "<p>NAVAREA XVIII 70/31<br>BEAUFORT SEA. WRECK ADRIFT NEAR THE COAST.</p>"
        for views in [short + other + long, long + other + short] {
            let page = "<!DOCTYPE html><html><body>\(views)</body></html>"
            let read = try self.warnings(page)
            #expect(read.map(\.identifier) == ["NAVAREA XVIII 69/31", "NAVAREA XVIII 70/31"])
            #expect(read.first?.text.contains("70-10.0N") == true)
        }
    }

    @Test(
        "when a warning was issued is read above, behind and below its number",
        arguments: [
            "FM JRCC EXAMPLE 030500Z AUG 31\nAUSCOAST WARNING 61/31\nBUOY UNLIT.",
            "UK Coastal WZ 61/31 030500 UTC Aug 31\nBUOY UNLIT.",
            "NAVAREA XVI 061/31\nDATE:AUG 03 2031 TIME:0500 UTC\nBUOY UNLIT.",
        ]
    )
    func issue(text: String) throws {
        let read = try self.warnings(text)
        #expect(try read.map(\.issued) == [Timestamp("2031-08-03T05:00:00Z")])
        #expect(try Feeds.parse(text).updates[0].title.text(in: "en").contains(": BUOY UNLIT."))
    }

    @Test("a sender's line with its time belongs to the warning below it")
    func sender() throws {
        let read = try self.warnings(
            """
            FM JRCC EXAMPLE 010100Z AUG 31
            AUSCOAST WARNING 60/31
            BUOY UNLIT.
            FM JRCC EXAMPLE 030500Z AUG 31
            AUSCOAST WARNING 61/31
            CANCEL AUSCOAST 60/31
            """
        )
        #expect(read.map { $0.issued?.description } == ["2031-08-01T01:00:00Z", "2031-08-03T05:00:00Z"])
        #expect(read.map(\.identifier) == ["AUSCOAST 60/31", "AUSCOAST 61/31"])
        #expect(read.last?.cancels == ["AUSCOAST 60/31"])
    }

    @Test(
        "without a date of issue a warning speaks of the year of its number, from its first day to its last",
        arguments: [("01 JAN", "31"), ("31 DEC", "31"), ("01 JAN", "28"), ("31 DEC", "28")]
    )
    func year(day: String, year: String) throws {
        let read = try self.warnings("NAVAREA IV 312/\(year)\nNORTH ATLANTIC. BUOY UNLIT UNTIL \(day).")
        let end = day == "01 JAN" ? "20\(year)-01-02" : "20\(Int(year)! + 1)-01-01"
        #expect(try read.first?.periods.first?.until == Timestamp("\(end)T00:00:00Z"))
    }

    @Test(
        "how far an area reaches on each side of a line is kept with the line",
        arguments: [
            ("IN AREA WITHIN 22NM EITHER SIDE OF LINE JOINING", 40.744), ("WITHIN 5 MILES OF TRACKLINE JOINING", 9.26),
            ("TEN MILES ON EITHER SIDE OF A LINE BETWEEN", 18.52), ("ALONG TRACKLINE JOINING", nil),
            ("WITHIN 5 MILES OF THE COAST. CABLE ALONG LINE JOINING", nil),
        ]
    )
    func reach(words: String, kilometers: Double?) throws {
        let read = try self.warnings("NAVAREA XI 31/31\nWORKS \(words)\n30-10N 131-20E, 28-10N 133-20E.")
        #expect(read.first?.areas.map(\.shape) == ["line"])
        #expect(read.first?.areas.first?.radiusKilometers == kilometers)
    }

    @Test(
        "a letter or a number before a position is its label, and a preposition is none",
        arguments: [("B.", "B"), ("2)", "2"), ("BUOY UNLIT IN:", nil), ("MARKED BY:", nil)]
    )
    func labels(words: String, label: String?) throws {
        let read = try self.warnings("NAVAREA XI 31/31\nWRECK REPORTED\n\(words) 30-10N 131-20E.")
        #expect(read.first?.areas.map(\.label) == [label])
    }

    @Test("how far an area reaches beside a line is not taken from what is said of the next one")
    func reachOfNext() throws {
        let read = try self.warnings(
            """
            NAVAREA XI 31/31
            CABLE ALONG LINE JOINING 30-10N 131-20E, 28-10N 133-20E.
            WORKS WITHIN 5 MILES OF TRACKLINE JOINING 20-10N 131-20E, 18-10N 133-20E.
            """
        )
        #expect(read.first?.areas.map(\.radiusKilometers) == [nil, 9.26])
    }

    @Test("a year that cannot be is no day of issue", arguments: ["0", "0003", "9223372036854775807"])
    func yearOfIssue(year: String) throws {
        let read = try self.warnings("NAVAREA XVI 061/31\nDATE:AUG 03 \(year) TIME:0500 UTC\nBUOY UNLIT.")
        #expect(read.count == 1 && read[0].issued == nil)
    }
}
