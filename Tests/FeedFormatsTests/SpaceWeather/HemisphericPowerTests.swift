import FeedFormats
import Schema
import Testing

@Suite("Hemispheric power") struct HemisphericPowerTests {
    private static let nowcast = """
        # Prepared by the U.S. Dept. of Commerce, NOAA, Space Weather Prediction Center
        # Product: Hemispheric Power Index
        # Observation         Forecast         North-Hemispheric-Power-Index South-Hemispheric-Power-Index
        2031-02-03_00:00    2031-02-03_00:50      21       22
        2031-02-03_00:05    2031-02-03_00:56      19      n/a
        """

    @Test("the nowcast is a forecast of gigawatts north and south, at the times that it is for")
    func nowcast() throws {
        let (update, format) = try Weather.one(Self.nowcast)
        #expect(format == "swpc-text" && update.source.item == "aurora-nowcast-hemi-power")
        let value = try Weather.forecast(update)
        let north = try Weather.series(value.series, "hemispheric power, north")
        #expect(north.values == [21, 19] && north.unit == "GW" && north.stage == "predicted")
        #expect(value.from == (try Timestamp("2031-02-03T00:50:00Z")))
        #expect(value.until == (try Timestamp("2031-02-03T00:56:00Z")))
        #expect(try Weather.series(value.series, "hemispheric power, south").values == [22])
        #expect(value.issued == (try Timestamp("2031-02-03T00:05:00Z")))
        #expect(update.title.texts["en"] == "Forecast of hemispheric power 2031-02-03 00:56Z: 19 GW north, 22 GW south")
    }

    @Test(
        "passes of satellites are an observation by hemisphere, with the day written either way",
        arguments: ["NOAA-15 (S)    2/03 0001    4.4  2    1.18", "NOAA-15(S)    340001    4.4  2    1.18"]
    )
    func passes(row: String) throws {
        let text = """
            # Source: NOAA POES (Whatever is available)
            # Units: gigawatts

            2031

            \(row)
            METOP-02 (N)   2/03 0013    5.4  2    1.18
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.observation(update)
        let south = try Weather.series(value.series, "hemispheric power, south")
        #expect(try south.values == [4.4] && south.lastTime == Timestamp("2031-02-03T00:01:00Z"))
        #expect(try Weather.series(value.series, "hemispheric power, north").values == [5.4])
    }

    @Test(
        "a row that is none is refused with its line",
        arguments: [
            ("2031-02-03_00:05    2031-02-03_00:56      19      n/a", "2031-02-03_00:05    2031-02-03_00:56      19"),
            ("2031-02-03_00:05    2031", "2031-02-30_00:05    2031"),
        ]
    )
    func damaged(_ part: String, _ damage: String) throws {
        #expect(Self.nowcast.contains(part))
        let error = try Reading.error(of: Self.nowcast.replacing(part, with: damage))
        #expect(error.where == "line 5" && error.reason.contains("gigawatts"), "\(error)")
    }

    @Test("a discussion that speaks of hemispheric power is a discussion")
    func mention() throws {
        let text = """
            :Product: Forecast Discussion
            :Issued: 2031 Feb 03 0030 UTC
            Geospace
            The hemispheric power rose to 60 gigawatts as NOAA POES saw it.
            """
        #expect(try Weather.one(text).update.source.item?.hasPrefix("Forecast Discussion") == true)
    }

    @Test("every beginning of a list is read or refused with place and reason")
    func beginnings() throws {
        #expect(try Reading.everyBeginning(of: Array(Self.nowcast.utf8)).areExplained)
    }
}
