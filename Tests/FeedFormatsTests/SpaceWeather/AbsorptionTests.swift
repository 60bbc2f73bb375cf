import FeedFormats
import Schema
import Testing

@Suite("The prediction of absorption, and the Dst index of its observatory") struct AbsorptionTests {
    private static let grid = """
        # DRAP Tabular Values
        # Product: D-Region Absorption         /images/drap2_tab.txt
        # Product Valid At : 2031-02-03 23:01 UTC
        #
        #  X-RAY Message : Normal X-ray Background
        #  X-RAY Warning :
        #  Proton Message : Normal Proton Background
        #  Estimated Recovery Time : No Estimate
        #
                 -178 -174 -170
                -----------------
         89 |  0.0  0.1  0.0
         87 |  0.0  7.5  2.0
        -89 |  7.4  0.0  0.0
        """

    @Test("of a grid the highest frequency is kept with its place, and what the heading says")
    func grid() throws {
        let (update, format) = try Weather.one(Self.grid)
        #expect(format == "swpc-text" && update.source.item == "drap_global_frequencies")
        let value = try Weather.forecast(update)
        let series = try Weather.series(value.series, "highest affected frequency")
        #expect(series.values == [7.5] && series.unit == "MHz" && series.stage == "predicted")
        #expect(value.issued == (try Timestamp("2031-02-03T23:01:00Z")))
        #expect(
            value.additional == [
                NamedText(name: "X-RAY Message", value: "Normal X-ray Background"),
                NamedText(name: "Proton Message", value: "Normal Proton Background"),
                NamedText(name: "Estimated Recovery Time", value: "No Estimate"),
                NamedText(name: "highest at", value: "latitude 87, longitude -174"),
            ]
        )
        #expect(update.title.texts["en"] == "D-region absorption 2031-02-03 23:01Z: up to 7.5 MHz")
    }

    @Test(
        "a grid that is damaged is refused with its line",
        arguments: [
            (" 87 |  0.0  7.5  2.0", " 87 |  0.0  7.5", "line 13", "2 values for 3"),
            (" 87 |  0.0  7.5  2.0", " 87 |  0.0  x  2.0", "line 13", "\"x\" is no number"),
            (" 87 |", " 97 |", "line 13", "a latitude"),
            ("# Product Valid At : 2031-02-03 23:01 UTC", "#", "line 1", "Valid At"),
        ]
    )
    func damagedGrid(_ part: String, _ damage: String, _ place: String, _ reason: String) throws {
        #expect(Self.grid.contains(part))
        let error = try Reading.error(of: Self.grid.replacing(part, with: damage))
        #expect(error.where == place && error.reason.contains(reason), "\(error)")
    }

    /// A day's line.
    private static func day(_ head: String, _ base: String, _ values: [Int]) -> String {
        let cells = (values + [values[0]]).map { value in
            String(repeating: " ", count: 4 - "\(value)".count) + "\(value)"
        }
        return head + base + cells.joined()
    }

    @Test("days of Dst are a series by the hour that begins, without hours to come, base and version applied")
    func days() throws {
        var late = [Int](repeating: 9_999, count: 24)
        late[0] = -120
        late[1] = 5
        let text = [
            Self.day("DST3102*03RRX020", "   0", Array(-20..<4)), Self.day("DST3102*04RRX020", "  -1", late),
        ].joined(separator: "\n")
        let (update, format) = try Weather.one(text)
        #expect(format == "space-weather-index")
        let value = try Weather.observation(update)
        let series = try Weather.series(value.series, "Dst")
        #expect(series.values.count == 26 && series.values.suffix(2) == [-220, -95] && series.unit == "nT")
        #expect(value.from == (try Timestamp("2031-02-03T00:00:00Z")))
        #expect(value.until == (try Timestamp("2031-02-04T01:00:00Z")))
        #expect(series.minimum == -220 && value.additional == [NamedText(name: "version", value: "real-time")])
        #expect(update.topics.first?.name == "space-weather/observation")
    }

    @Test("a grid of more than 1,000 lines, and more than 40,000 days, are refused")
    func limits() throws {
        let row = "\n 89 |  0.0  0.1  0.0"
        #expect(try Reading.error(of: Self.grid + String(repeating: row, count: 1_000)).where == "line 1001")
        let days = String(repeating: Self.day("DST3102*03RRX020", "   0", Array(0..<24)) + "\n", count: 40_001)
        #expect(try Reading.error(of: days).where == "line 40001")
    }

    @Test("every beginning of a grid or of days is read or refused with place and reason")
    func beginnings() throws {
        let day = Self.day("DST3102*03RRX020", "   0", Array(0..<24))
        for text in [Self.grid, "\(day)\n\(day)"] {
            #expect(try Reading.everyBeginning(of: Array(text.utf8)).areExplained)
        }
    }

    @Test("a day whose century is left out is of the space age; a line that is none is refused")
    func century() throws {
        let old = try Weather.observation(try Weather.one(Self.day("DST9702*03   2  ", "    ", Array(0..<24))).update)
        #expect(old.from == (try Timestamp("1997-02-03T00:00:00Z")))
        let error = try Reading.error(of: Self.day("DST3102*03RRX020", "   0", Array(0..<24)) + "\nDST3102*31")
        #expect(error.where == "line 2" && error.reason.contains("no day of Dst values"))
    }
}
