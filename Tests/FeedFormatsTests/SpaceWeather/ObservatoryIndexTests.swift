import FeedFormats
import Schema
import Testing

@Suite("Indices as their observatories publish them") struct ObservatoryIndexTests {
    /// Hours to come, which stand against each other.
    private static func nines(_ hours: Int) -> String { String(repeating: "9999", count: hours) }

    private static let page = """
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
        <html lang="en"><head><title>World Data Center</title></head><body>
        <pre class="data">
                                    WDC for Geomagnetism, Kyoto
                                    Hourly Equatorial Dst Values (REAL-TIME)
                                              <b>MARCH   2031</b>
        unit=nT                                                                                                      UT
             1   2   3   4   5   6   7   8    9  10  11  12  13  14  15  16   17  18  19  20  21  22  23  24
        DAY
         1  -10 -11 -12 -13 -14 -15 -16 -17   -9  -8  -7  -6  -5  -4  -3  -2   -1   0   1   2   3   4   5   6

        10 -96-108-119-102 -85 -72 -63 -70  -72 -67   1   2   3  14 115  16 -110\(nines(7))
        11\(nines(8)) \(nines(8)) \(nines(8))
        </pre><p>1 2 3</p>
        </body></html>
        """

    @Test("a month's page of Dst is a series by the hour that begins, without the hours to come")
    func page() throws {
        let (update, format) = try Weather.one(Self.page)
        #expect(format == "space-weather-index" && update.source.item == "Dst (WDC Kyoto)")
        let value = try Weather.observation(update)
        let series = try Weather.series(value.series, "Dst")
        #expect(series.values.count == 24 + 17)
        #expect(series.values.prefix(2) == [-10, -11] && series.values.suffix(3) == [115, 16, -110])
        #expect(try series.minimum == -119 && series.minimumTime == Timestamp("2031-03-10T02:00:00Z"))
        #expect(value.from == (try Timestamp("2031-03-01T00:00:00Z")))
        #expect(value.until == (try Timestamp("2031-03-10T16:00:00Z")))
        #expect(value.additional == [NamedText(name: "version", value: "real-time")])
    }

    @Test("a page of Dst has at most 10,000 lines")
    func lines() throws {
        let error = try Reading.error(of: Self.page.replacing("DAY", with: String(repeating: "\n", count: 10_000)))
        #expect(error.reason == "a page has at most 10000 lines" && error.where == "line 10001")
    }

    @Test("the table of such a page alone says the same, and a day that the month has not is refused with its line")
    func table() throws {
        let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).dropLast(2)
        let text = lines.joined(separator: "\n").replacing("<b>", with: "").replacing("</b>", with: "")
        let value = try Weather.observation(try Weather.one(text).update)
        #expect(try Weather.series(value.series, "Dst").values.count == 41)
        let error = try Reading.error(of: Self.page.replacing("\n10 -96", with: "\n32 -96"))
        #expect(error.where == "line 12" && error.reason.contains("no day 32"), "\(error)")
    }

    @Test("a page that tells a day twice is refused with its line")
    func repeatedDay() throws {
        let error = try Reading.error(of: Self.page.replacing("\n10 -96", with: "\n 1 -96"))
        #expect(error.where == "line 12" && error.reason.contains("day 1 stands below day 1"), "\(error)")
    }

    @Test("a page without a day of values is refused")
    func noDay() throws {
        let text = Self.page.replacing("\n 1  -10 -11", with: "\n 1  ").replacing("\n10 -96", with: "\n10 x").replacing(
            "\n11999",
            with: "\n11 x"
        )
        #expect(try Reading.error(of: text).reason.contains("no value"))
    }

    @Test("days of Kp in the format of the World Data Centers are series of three hours and days")
    func worldDataCenter() throws {
        let (update, format) = try Weather.one(Self.wdc)
        #expect(format == "space-weather-index")
        let value = try Weather.observation(update)
        #expect(try Weather.series(value.series, "Kp").values.prefix(8) == [1.3, 2, 0.3, 0.7, 1.7, 1, 2.3, 0.7])
        #expect(try Weather.series(value.series, "ap").values.prefix(8) == [5, 7, 2, 3, 6, 4, 9, 3])
        #expect(try Weather.series(value.series, "Ap").values == [5, 4])
        #expect(try Weather.series(value.series, "Cp").values == [0.2, 0.1])
        #expect(try Weather.series(value.series, "SN").values == [100])
        #expect(try Weather.series(value.series, "F10.7").values == [150])
        #expect(value.from == (try Timestamp("2031-03-01T00:00:00Z")))
    }

    private static let wdc = [
        "3103012690 51320 3 717102307100  5  7  2  3  6  4  9  3  50.22100150.00",
        "3103022690 61320 3 717102307100  5  7  2  3  6  4  9  3  40.11---------0",
    ].joined(separator: "\n")

    @Test("a day whose Kp is in no thirds or does not give the sum is no such day")
    func otherNumbers() throws {
        for (part, damage) in [("51320", "51520"), ("7100", "7199")] {
            #expect(Self.wdc.contains(part))
            let first = String(try #require(Self.wdc.split(separator: "\n").first))
            #expect(throws: FormatError.self) { try Reading.document(first.replacing(part, with: damage)) }
        }
        let error = try Reading.error(of: Self.wdc + "\n310303")
        #expect(error.where == "line 3" && error.reason.contains("no day of Kp"))
    }

    @Test(
        "rows of GFZ by the interval are series of its length, missing ones left out",
        arguments: [
            ("00.0 01.50", "06.0 07.50", "Kp", 10_800.0, "06:00:00"),
            ("00.0 00.25", "00.5 00.75", "Hp30", 1_800, "00:30:00"),
        ]
    )
    func intervals(_ first: String, _ second: String, _ name: String, _ seconds: Double, _ last: String) throws {
        let text = """
            # PURPOSE: This file distributes a geomagnetic index.
            # SOURCE: Geomagnetic Observatory Niemegk, GFZ Helmholtz Centre for Geosciences, Potsdam, Germany
            # YYYY MM DD is date of UT day, hh.h is starting time in hours of interval for which the index is given
            #YYY MM DD hh.h hh._m        days      days_m     \(name)   ap D
            2031 03 01 \(first) 36218.00000 36218.06250  2.333    9 1
            2031 03 01 \(second) 36218.25000 36218.31250  4.667   -1 0
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.observation(update)
        let series = try Weather.series(value.series, name)
        #expect(series.values == [2.333, 4.667] && series.intervalSeconds == seconds)
        #expect(series.lastTime == (try Timestamp("2031-03-01T\(last)Z")))
        #expect(try Weather.series(value.series, "ap").values == [9])
        #expect(update.source.item == "\(name), ap (GFZ)")
    }
}
