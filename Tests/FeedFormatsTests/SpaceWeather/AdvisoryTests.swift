import FeedFormats
import Schema
import Testing

/// Advisories of our own, with some of their lines changed.
enum AdvisoryText {
    /// The layout with the intensity at the effect, with some lines replaced; nil takes a line away.
    static func before82(_ changes: [String: String?] = [:]) -> String {
        Self.text(
            [
                ("STATUS", "EXER"), ("DTG", "20310131/2300Z"), ("SWXC", "SORA"), ("ADVISORY NR", "2031/2"),
                ("NR RPLC", "2031/1"), ("SWX EFFECT", "HF COM MOD AND GNSS SEV"),
                ("OBS SWX", "31/2245Z HNH HSH E16500 - W07500"), ("FCST SWX +6 HR", "01/0500Z DAYLIGHT SIDE"),
                ("FCST SWX +12 HR", "01/1100Z ABV FL370 N80 W180 - N70 W75 - N60 E15 - N70 E75 - N80 W180"),
                ("FCST SWX +18 HR", "01/1700Z NOT AVBL"), ("FCST SWX +24 HR", "01/2300Z NO SWX EXP"),
                ("RMK", "STORM: SEE WWW.SORA.EXAMPLE\nAND WAIT"), ("NXT ADVISORY", "WILL BE ISSUED BY 20310201/0500Z="),
            ],
            changes
        )
    }

    /// The layout with the intensity at the region.
    static func since82(_ changes: [String: String?] = [:]) -> String {
        Self.text(
            [
                ("DTG", "20310109/1600Z"), ("SWXC", "SORA"), ("SWX EFFECT", "HF COM"), ("ADVISORY NR", "2031/5"),
                ("OBS SWX", "09/1600Z SEV MNH EQN DAYSIDE MOD NIGHTSIDE"),
                ("FCST SWX +6 HR", "09/2200Z MOD HNH HSH E180 – W180 ABV FL340"),
                ("FCST SWX +12 HR", "10/0400Z MOD S20W170 - S20W130 - S10W130"),
                ("FCST SWX +18 HR", "10/1000Z MOD HNH W150 - W030 FL250-350"),
                ("FCST SWX +24 HR", "10/1600Z NO SWX EXP"), ("RMK", "NIL"), ("NXT ADVISORY", "NO FURTHER ADVISORIES="),
            ],
            changes
        )
    }

    private static func text(_ fields: [(String, String)], _ changes: [String: String?]) -> String {
        let lines = fields.compactMap { name, value -> String? in
            guard let change = changes[name] else { return "\(name):    \(value)" }
            return change.map { "\(name):    \($0)" }
        }
        return (["SWX ADVISORY"] + lines).joined(separator: "\n")
    }
}

@Suite("Aviation space weather advisories in text")
struct AdvisoryTests {
    @Test("the effect may stand between the two numbers, and a status that says nothing is none")
    func lenience() throws {
        let lines = AdvisoryText.before82(["STATUS": ""]).split(separator: "\n")
        let effect = try #require(lines.firstIndex { $0.hasPrefix("SWX EFFECT") })
        let swapped = lines[..<(effect - 1)] + [lines[effect], lines[effect - 1]] + lines[(effect + 1)...]
        let (update, _) = try Weather.one(swapped.joined(separator: "\n").replacing("NR RPLC:", with: "NR RPLC :"))
        let value = try Weather.message(update)
        #expect(value.effects == ["HF COM MOD", "GNSS SEV"])
        #expect(value.number == "2031/2" && value.replaces == ["2031/1"])
        #expect(update.status == .actual)
    }

    @Test("an advisory has its effects, numbers, periods, regions and what comes next")
    func before82() throws {
        let (update, format) = try Weather.one("FNXX01 SORA 312300\n\n" + AdvisoryText.before82())
        #expect(format == "icao-swx-tac")
        let value = try Weather.message(update)
        #expect(value.message == "advisory" && value.centre == "SORA")
        #expect(value.number == "2031/2" && value.replaces == ["2031/1"])
        #expect(value.effects == ["HF COM MOD", "GNSS SEV"])
        #expect(value.issued == (try Timestamp("2031-01-31T23:00:00Z")))
        #expect(value.periods.map(\.state) == ["expected", "expected", "expected", "unavailable", "none"])
        #expect(value.periods.compactMap(\.hoursAhead) == [6, 12, 18, 24])
        #expect(value.periods[0].time == (try Timestamp("2031-01-31T22:45:00Z")))
        #expect(value.periods[1].time == (try Timestamp("2031-02-01T05:00:00Z")))
        #expect(value.periods[0].regions.map(\.band) == ["HNH", "HSH"])
        #expect(
            value.periods[0].regions.first?.westDegrees == 165 && value.periods[0].regions.first?.eastDegrees == -75
        )
        #expect(value.periods[1].regions.map(\.band) == ["DAYSIDE"])
        #expect(value.periods[2].regions.first?.lowestFlightLevel == 370)
        #expect(value.remarks == "STORM: SEE WWW.SORA.EXAMPLE AND WAIT")
        #expect(value.nextIssue == (try Timestamp("2031-02-01T05:00:00Z")) && value.isLast == nil)
        #expect(update.status == .exercise && update.severity == .severe)
        #expect(update.topics.map(\.name).contains("gnss/gps"))
        #expect(update.source.item == "SORA 2031/2")
        #expect(update.valid?.until == (try Timestamp("2031-02-01T23:00:00Z")))
    }

    @Test("a band across the line where east meets west is cut there")
    func cut() throws {
        let value = try Weather.message(try Weather.one(AdvisoryText.before82()).update)
        let shape = try #require(value.periods[0].regions.first?.geometry)
        #expect(
            shape
                == .multiPolygon([
                    [[[165, 60], [180, 60], [180, 90], [165, 90], [165, 60]]],
                    [[[-180, 60], [-75, 60], [-75, 90], [-180, 90], [-180, 60]]],
                ])
        )
        let across = AdvisoryText.before82(["OBS SWX": "31/2245Z N20 E170 - N20 W170 - N10 W170 - N10 E170"])
        guard case .multiPolygon(let parts) = try Weather.one(across).update.geometry else {
            Issue.record("it is in one piece")
            return
        }
        #expect(parts.count == 2)
        #expect(parts.allSatisfy { $0[0].first == $0[0].last && $0[0].allSatisfy { abs($0[0]) >= 170 } })
    }

    @Test("since amendment 82 each region has its intensity, and dashes may be of any kind")
    func since82() throws {
        let (update, _) = try Weather.one(AdvisoryText.since82())
        let value = try Weather.message(update)
        #expect(value.effects == ["HF COM"])
        #expect(value.periods[0].regions.map(\.band) == ["MNH", "EQN", "DAYSIDE", "NIGHTSIDE"])
        #expect(value.periods[0].regions.map(\.intensity) == ["SEV", "SEV", "SEV", "MOD"])
        #expect(value.periods[0].regions.allSatisfy { $0.geometry == nil })
        #expect(value.periods[1].regions.map(\.lowestFlightLevel) == [340, 340])
        #expect(
            value.periods[2].regions.first?.geometry
                == .polygon([
                    [[-170, -20], [-130, -20], [-130, -10], [-170, -20]]
                ])
        )
        #expect(value.periods[3].regions.first?.highestFlightLevel == 350)
        #expect(value.isLast == true && value.remarks == nil)
        #expect(update.status == .actual && update.severity == .severe)
        #expect(
            update.title.text(in: "en")
                == "SWX ADVISORY 2031/5 SORA: HF COM SEV; 2031-01-09 16:00Z MNH EQN DAYSIDE NIGHTSIDE"
        )
    }

    @Test("an end of all effects is minor")
    func over() throws {
        let none = "09/1600Z NO SWX EXP"
        let names = ["OBS SWX", "FCST SWX +6 HR", "FCST SWX +12 HR", "FCST SWX +18 HR", "FCST SWX +24 HR"]
        let text = AdvisoryText.since82(Dictionary(uniqueKeysWithValues: names.map { ($0, none) }))
        #expect(try Weather.one(text).update.severity == .minor)
    }

    @Test("words that are none of the format are kept as written, and never taken for something else")
    func unread() throws {
        let text = AdvisoryText.since82(["DTG": "203109/1600", "OBS SWX": "9/160Z MOD HNX HSH E160 - W200"])
        let value = try Weather.message(try Weather.one(text).update)
        #expect(value.issued == nil)
        #expect(value.unread.contains(NamedText(name: "DTG", value: "203109/1600")))
        #expect(value.unread.contains(NamedText(name: "OBS SWX", value: "9/160Z")))
        #expect(value.unread.contains(NamedText(name: "OBS SWX", value: "HNX E160 - W200")))
        #expect(value.periods[0].regions.map(\.band) == ["HSH"])
    }

    @Test("of several advisories each is an update")
    func several() throws {
        let text =
            "ZCZC\n\(AdvisoryText.since82())\nNNNN\nFNXX02 SORA 091700\n\(AdvisoryText.since82(["ADVISORY NR": "2031/6"]))\n"
        #expect(try Reading.document(text).updates.map(\.source.item) == ["SORA 2031/5", "SORA 2031/6"])
    }

    @Test(
        "what breaks the template is refused with its line",
        arguments: [
            (AdvisoryText.since82(["DTG": "20310100/1600Z"]), 2, "no time of the calendar"),
            (AdvisoryText.since82(["OBS SWX": "00/1600Z MOD HNH"]), 6, "no day of a month"),
            (AdvisoryText.since82(["OBS SWX": "09/2400Z MOD HNH"]), 6, "no day of a month"),
            (AdvisoryText.since82(["OBS SWX": "09/1600Z MOD FL250-350"]), 6, "no band"),
            (AdvisoryText.since82(["OBS SWX": "09/1600Z MOD HNH DAYSIDE HSH"]), 6, "without MOD or SEV"),
            (AdvisoryText.since82(["OBS SWX": "09/1600Z MOD DAYLIGHT SIDE"]), 6, "written DAYSIDE"),
            (AdvisoryText.since82(["OBS SWX": "09/1600Z MOD S2006 W13054 - S10 W130 - S10 W170"]), 6, "whole degrees"),
            (AdvisoryText.since82(["OBS SWX": "09/1600Z MOD N95 W130 - N10 W130 - N10 W170"]), 6, "beyond the Earth"),
            (AdvisoryText.since82(["OBS SWX": "09/1600Z"]), 6, "not what"),
            (AdvisoryText.since82(["ADVISORY NR": "2031/"]), 5, "year and number"),
            (AdvisoryText.since82(["SWX EFFECT": "HF COM MOD"]), 4, "stands with the region"),
            (AdvisoryText.since82(["SWXC": nil]), 2, "no SWXC"),
            (AdvisoryText.since82(["FCST SWX +18 HR": nil]), 11, "no FCST SWX +18 HR"),
            (AdvisoryText.since82().replacing("RMK:", with: "RMxK:"), 11, "\"RMxK\" is no field"),
            (AdvisoryText.since82().replacing("RMK:", with: "RMK "), 11, "colon is missing"),
            (AdvisoryText.since82().replacing("DTG:", with: "SWXC:    X\nDTG:"), 4, "stands twice"),
            (AdvisoryText.since82().replacing("+6 HR", with: "+7 HR"), 7, "no field"),
            (AdvisoryText.since82(["RMK": "END="]), 12, "something follows the ="),
            (AdvisoryText.before82(["OBS SWX": "31/2245Z HNH HSH DAYLIGHT SIDE"]), 8, "stands alone"),
            (AdvisoryText.before82(["OBS SWX": "31/2245Z DAYSIDE"]), 8, "written DAYLIGHT SIDE"),
            (AdvisoryText.before82(["OBS SWX": "31/2245Z HNH FL250-350 HSH"]), 8, "HSH stands where it may not"),
            (AdvisoryText.before82(["SWX EFFECT": "RADIATION"]), 7, "has no intensity"),
            (AdvisoryText.before82(["NR RPLC": "2031/1 2031/3 2031/4 2031/6 2031/7"]), 6, "at most four"),
            ("SWX ADVISORY\nSTATUS:\n=", 2, "no DTG"),
        ]
    )
    func refused(text: String, line: Int, part: String) throws {
        let error = try Reading.error(of: text)
        #expect(error.where == "line \(line)", "\(error)")
        #expect(error.reason.contains(part), "\(error)")
    }

    @Test("an advisory cut to its header and a text keeps the text")
    func headerAlone() throws {
        let value = try Weather.message(
            try Weather.one("SWX ADVISORY\nDTG: 20310109/1600Z\nSWXC: SORA\nADVISORY NR: 2031/1\nGARBLED GARBLED")
                .update
        )
        #expect(value.number == "2031/1")
        #expect(value.unread == [NamedText(name: "ADVISORY NR", value: "2031/1 GARBLED GARBLED")])
    }

    @Test("no beginning of an advisory crashes, and each refusal says where and why")
    func beginnings() throws {
        for text in [AdvisoryText.before82(), AdvisoryText.since82()] {
            #expect(try Reading.everyBeginning(of: Array(text.utf8), step: 3).areExplained)
        }
    }
}
