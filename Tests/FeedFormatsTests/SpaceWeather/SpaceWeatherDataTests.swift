import FeedFormats
import Schema
import Testing

@Suite("The space weather data of CelesTrak") struct SpaceWeatherDataTests {
    private static let names =
        "DATE,BSRN,ND,KP1,KP2,KP3,KP4,KP5,KP6,KP7,KP8,KP_SUM,AP1,AP2,AP3,AP4,AP5,AP6,AP7,AP8,AP_AVG,CP,C9,ISN,"
        + "F10.7_OBS,F10.7_ADJ,F10.7_DATA_TYPE,F10.7_OBS_CENTER81,F10.7_OBS_LAST81,F10.7_ADJ_CENTER81,F10.7_ADJ_LAST81"
    private static let days = [
        "2031-03-01,2632,10,23,17,13,20,27,33,30,23,186,9,6,5,7,12,18,15,9,10,0.6,3,112,149.3,145.6,OBS,153.9,154.8,"
            + "150.1,151.2",
        "2031-03-02,2632,10,20,10,10,13,17,20,53,50,193,7,4,4,5,6,7,56,48,17,0.9,4,105,146.8,143.1,INT,153.8,154.4,"
            + "150.0,150.9",
        "2031-03-03,2632,10,20,20,20,20,20,20,20,20,160,7,7,7,7,7,7,7,7,7,0.4,2,100,145.7,142.0,PRD,153.6,154.0,"
            + "149.9,150.5",
        "2031-05-01,2632,10,,,,,,,,,,,,,,,,,,,,,97,143.9,140.0,PRM,152.5,152.9,149.0,149.5",
        "2036-01-01,2632,10,,,,,,,,,,,,,,,,,,,,,30,93.0,90.0,PRM,93.0,93.0,90.0,90.0",
    ]
    private static let table = ([Self.names] + Self.days).joined(separator: "\n")

    @Test("what was measured is an observation and what is predicted a forecast")
    func sections() throws {
        let document = try Reading.document(try Reading.fixture("spacewx/indices.txt"))
        #expect(document.format == "space-weather-index" && document.updates.count == 2)
        let value = try Weather.observation(document.updates[0])
        let kp = try Weather.series(value.series, "Kp")
        #expect(kp.values == [2.3, 1.7, 1.3, 2, 2.7, 3.3, 3, 2.3, 2, 1, 1, 1.3, 1.7, 2, 5.3, 5])
        #expect(kp.lastTime == (try Timestamp("2031-03-02T21:00:00Z")) && kp.stage == "observed")
        #expect(try Weather.series(value.series, "ap").values.suffix(2) == [56, 48])
        #expect(try Weather.series(value.series, "Ap").values == [10, 17])
        #expect(try Weather.series(value.series, "SN").values == [112, 105])
        let flux = try Weather.series(value.series, "F10.7 observed")
        #expect(flux.values == [149.3, 146.8] && flux.unit == "sfu")
        #expect(try Weather.series(value.series, "F10.7 adjusted").values == [145.6, 143.1])
        #expect(try Weather.series(value.series, "F10.7 observed, 81 days around").values == [153.9, 153.8])
        #expect(try Weather.series(value.series, "F10.7 adjusted, last 81 days").values == [151.2, 150.9])
        #expect(value.issued == (try Timestamp("2031-03-03T21:00:22Z")) && value.scales.first?.level == 1)

        let forecast = try Weather.forecast(document.updates[1])
        #expect(try Weather.series(forecast.series, "Kp").values == Array(repeating: 2, count: 8))
        #expect(forecast.series.allSatisfy { $0.stage == "predicted" })
        #expect(try Weather.series(forecast.series, "F10.7 observed, month").values == [143.9, 93])
        #expect(try Weather.series(forecast.series, "SN, month").values == [97, 30])
        #expect(forecast.from == (try Timestamp("2031-03-03T00:00:00Z")))
        #expect(document.updates[0].source.item != document.updates[1].source.item)
    }

    @Test("comma-separated values say the same")
    func table() throws {
        let text = try Reading.document(try Reading.fixture("spacewx/indices.txt")).updates
        let table = try Reading.document(Self.table).updates
        #expect(try Weather.observation(table[0]).series == Weather.observation(text[0]).series)
        #expect(try Weather.forecast(table[1]).series == Weather.forecast(text[1]).series)
        #expect(try Reading.document(([Self.names] + Self.days.prefix(1)).joined(separator: "\n")).updates.count == 1)
    }

    @Test("a day that is none is refused with its line, and so are data that are cut")
    func faults() throws {
        let text = String(decoding: try Reading.fixture("spacewx/indices.txt"), as: UTF8.self)
        for (part, damage, line, reason) in [
            (" 17 13 20 27", " 97 13 20 27", 15, "no day"), ("2031 03 01", "2031 13 01", 15, "no day"),
            ("2031 03 02", "2031 03 32", 16, "no day"), (" 145.6 0", " 14.56 0", 15, "no day"),
            ("BEGIN OBSERVED", "BEGIN GUESSED", 14, "GUESSED"), ("BEGIN OBSERVED\n", "", 14, "no section"),
        ] {
            #expect(text.contains(part))
            let error = try Reading.error(of: text.replacing(part, with: damage))
            #expect(error.where == "line \(line)" && error.reason.contains(reason), "\(part): \(error)")
        }
        let cut = try Reading.error(of: text.replacing("END MONTHLY_FIT", with: "#"))
        #expect(cut.where == "line 32" && cut.reason.contains("no line END"), "\(cut)")
        let row = try Reading.error(of: Self.table.replacing(",PRM,152.5", with: ",PRM"))
        #expect(row.where == "line 5" && row.reason.contains("31 values"), "\(row)")
        let kp = try Reading.error(of: Self.table.replacing(",23,17,13", with: ",23,170,13"))
        #expect(kp.where == "line 2", "\(kp)")
    }

    @Test("every beginning of the data is read or refused with place and reason")
    func beginnings() throws {
        let outcome = try Reading.everyBeginning(of: Array(Self.table.utf8), step: 3)
        #expect(outcome.areExplained)
        #expect(try Reading.everyBeginning(of: Reading.fixture("spacewx/indices.txt"), step: 7).areExplained)
    }
}
