import FeedFormats
import Schema
import Testing

@Suite("Sunspot numbers of SILSO and the radio flux of Penticton") struct SunspotNumberTests {
    private func series(_ text: String, _ quantity: String = "SN") throws -> TimeSeries {
        try Weather.series(Weather.observation(Weather.one(text).update).series, quantity)
    }

    @Test("days with a star or a zero are provisional, and -1 is no number")
    func days() throws {
        let text = """
            1818 01 07 1818.018   -1  -1.0    0
            1818 01 08 1818.021   65  10.2    1
            2031 03 01 2031.163  112   9.6   30 *
            """
        let table = """
            1818;01;07;1818.018;  -1; -1.0;   0;1
            1818;01;08;1818.021;  65; 10.2;   1;1
            2031;03;01;2031.163; 112;  9.6;  30;0
            """
        for written in [text, table] {
            let (update, format) = try Weather.one(written)
            #expect(format == "space-weather-index" && update.source.item == "daily sunspot number (SILSO)")
            let value = try Weather.observation(update)
            let number = try Weather.series(value.series, "SN")
            #expect(number.values == [65, 112] && number.unit == nil && number.intervalSeconds == 86_400)
            #expect(number.lastTime == (try Timestamp("2031-03-01T00:00:00Z")))
            #expect(try Weather.series(value.series, "standard deviation").values == [10.2, 9.6])
            #expect(value.additional == [NamedText(name: "provisional from", value: "2031-03-01")])
        }
    }

    @Test("hemispheres are series of their own")
    func hemispheres() throws {
        let text = "2031 03 01 2031.163 186  78 108  19.0   5.4   6.1   22   12   12 *\n"
        #expect(try self.series(text).values == [186])
        #expect(try self.series(text, "SN, north").values == [78])
        #expect(try self.series(text, "SN, south").values == [108])
        #expect(try self.series(text, "standard deviation, south").values == [6.1])
    }

    @Test("months, smoothed months and years are told from days and from each other")
    func steps() throws {
        for (text, name, values) in [
            ("1749 01 1749.042   96.7  -1.0    -1\n2031 02 2031.122  101.1  11.0   990 *\n", "monthly", [96.7, 101.1]),
            (
                "1749 06 1749.454   -1.0  -1.0    -1\n1749 07 1749.538  135.9  -1.0    -1\n", "13-month smoothed",
                [135.9]
            ),
            ("1700.5    8.3  -1.0    -1\n2030.5  160.1  20.0 14999 *\n", "yearly", [8.3, 160.1]),
            ("2031;02;2031.122;101.1; 11.0; 990;0\n", "monthly", [101.1]),
            ("2031 03 01 2031.163 112  9.6  22  28\n", "daily estimated", [112]),
            ("2031, 03, 01,2031.163,112,  9.6, 22, 28,\n", "daily estimated", [112]),
        ] {
            let update = try Weather.one(text).update
            #expect(update.source.item == "\(name) sunspot number (SILSO)")
            #expect(try self.series(text).values == values, "\(text)")
        }
        #expect(try self.series("2031 03 01 2031.163 112  9.6  22  28\n").stage == "estimated")
    }

    @Test(
        "lines whose date is told differently the second time are no sunspot numbers",
        arguments: [
            "2031 03 01 2031.263  112   9.6   30", "2031 03 2031.763  101.1  11.0   990", "2031.4 160.1 20.0 9",
            "2031 13 01 2031.163  112   9.6   30", "2031 03 01 2030.163  112   9.6   30", "2031 03 01 2031.163  112",
            "2031 03 01 2031.163  112   9.6   3.5", "2031;03;01;2031.163; 112;  9.6;  30;7", "1.5 2.5 3.5 4.5",
        ]
    )
    func others(_ line: String) throws { #expect(throws: FormatError.self) { try Reading.document(line + "\n") } }

    @Test("a line of another form is refused with its place")
    func faults() throws {
        let days = "1818 01 08 1818.021   65  10.2    1\n1818 01 09 1818.023   60  10.2    1\n"
        for line in ["1818 01 1818.042 65 10.2 1", "1818 01 10 1818.926 65 10.2 1", "1818 01 10 1818.026 65", "x"] {
            let error = try Reading.error(of: days + line + "\n")
            #expect(error.where == "line 3" && error.reason.contains("sunspot numbers"), "\(error)")
        }
    }

    @Test("the radio flux of Penticton is three series at the minute of each measurement")
    func radioFlux() throws {
        let text = """
            fluxdate    fluxtime    fluxjulian    fluxcarrington  fluxobsflux  fluxadjflux  fluxursi
            ----------  ----------  ------------  --------------  -----------  -----------  ----------
            20310301    170000      02462927.201  002362.605      0132.700     0130.900     0117.800
            20310301    200000      02462927.326  002362.609      0135.700     0133.800     0120.400
            """
        let (update, format) = try Weather.one(text)
        #expect(format == "space-weather-index" && update.source.item == "fluxtable (Penticton) Penticton")
        let value = try Weather.observation(update)
        let flux = try Weather.series(value.series, "F10.7 observed")
        #expect(flux.values == [132.7, 135.7] && flux.unit == "sfu")
        #expect(flux.lastTime == (try Timestamp("2031-03-01T20:00:00Z")))
        #expect(try Weather.series(value.series, "F10.7 adjusted").values == [130.9, 133.8])
        #expect(try Weather.series(value.series, "F10.7 URSI").values == [117.8, 120.4])
        for (part, damage) in [("0135.700", "high"), ("200000", "250000"), ("20310301    20", "20311301    20")] {
            let error = try Reading.error(of: text.replacing(part, with: damage))
            #expect(error.where == "line 4" && error.reason.contains("in sfu"), "\(error)")
        }
    }
}
