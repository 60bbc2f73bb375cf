import FeedFormats
import Schema
import Testing

@Suite("Indices of other observatories")
struct SpaceWeatherIndexTests {
    @Test("lists beside a list of times are series")
    func lists() throws {
        let text = """
            {"meta":{"source":"GFZ Potsdam","license":"CC BY 4.0"},
            "datetime":["2031-01-01T00:00:00Z","2031-01-01T03:00:00Z"],"Kp":[3.333,9.0],"status":["def","pre"]}
            """
        let (update, format) = try Weather.one(text)
        #expect(format == "space-weather-index")
        let value = try Weather.observation(update)
        #expect(try Weather.series(value.series, "Kp").values == [3.333, 9])
        #expect(value.additional.contains(NamedText(name: "license", value: "CC BY 4.0")))
        #expect(value.additional.contains(NamedText(name: "status", value: "pre")))
        #expect(update.severity == .extreme)
    }

    @Test("samples, lines under names, and predicted indices are series")
    func others() throws {
        let samples =
            "{\"noaa_radio_flux\":{\"samples\":[{\"time\":\"2031-01-01T00:00:00.000\",\"f107_observed\":68.9}]}}"
        #expect(
            try Weather.series(try Weather.observation(try Weather.one(samples).update).series, "f107_observed").unit
                == "sfu"
        )
        let lines = ",f107,ssn,goes_bgd_flux\n2031-02-14,71,0,A0.0\n2031-02-15,72,-999,A0.1\n"
        let value = try Weather.observation(try Weather.one(lines).update)
        #expect(try Weather.series(value.series, "f107").values == [71, 72])
        #expect(try Weather.series(value.series, "ssn").values == [0])
        #expect(value.additional == [NamedText(name: "goes_bgd_flux", value: "A0.1")])
        let predicted =
            "      Time          Predicted Dst\n2031/301-21:10:16      -40.5\n2031/302-21:20:59     -139.9\n"
        let (update, _) = try Weather.one(predicted)
        let dst = try Weather.series(try Weather.forecast(update).series, "Dst")
        #expect(dst.minimum == -139.9 && dst.unit == "nT")
        #expect(dst.minimumTime == (try Timestamp("2031-10-29T21:20:59Z")))
        #expect(update.title.text(in: "en") == "Predicted Dst index: Dst down to -139.9 nT at 2031-10-29 21:20Z")
    }

    @Test("fluxes by frequency under a title are series, and samples of the magnesium index are")
    func titled() throws {
        let text = """
            TEST solar daily flux (2031-11-02 -- 2031-11-04)
            Date,1 GHz,3.75 GHz
            "2031-11-02",NaN,NaN
            "2031-11-03",NaN,115.000
            "2031-11-04",51.5,-1000

            """
        let value = try Weather.observation(try Weather.one(text).update)
        #expect(try Weather.series(value.series, "1 GHz").values == [51.5])
        #expect(try Weather.series(value.series, "3.75 GHz").values == [115])
        #expect(try Weather.series(value.series, "3.75 GHz").unit == "sfu" && value.additional.isEmpty)
        let error = try Reading.error(of: text.replacing("51.5,-1000", with: "51.5"))
        #expect(error.where == "line 5" && error.reason == "the line has 1 values for 2 names")
        let samples =
            "{\"test_mg_index\": {\"samples\": [{\"time\": \"2031-11-01T12:00:00.000\", \"mg_index\": 0.285}]}}"
        let index = try Weather.observation(try Weather.one(samples).update)
        #expect(try Weather.series(index.series, "mg_index").values == [0.285])
    }

    @Test("daily rows of Kp, ap, Ap, SN and F10.7 are read, missing ones left out")
    func daily() throws {
        let text = """
            # PURPOSE: This file distributes the geomagnetic planetary three-hour index Kp (GFZ)
            #YYY MM DD  days  days_m  Bsr dB    Kp1    Kp2
            2031 09 27 36429 36429.5 2700 27  4.333  3.000  1.333  1.000  1.000  0.333  0.333 -1.000   32   15    5    4    4    2    2   -1    -1  56     -1.0     99.5 0
            """
        let value = try Weather.observation(try Weather.one(text).update)
        #expect(try Weather.series(value.series, "Kp").values == [4.333, 3, 1.333, 1, 1, 0.333, 0.333])
        #expect(try Weather.series(value.series, "ap").values == [32, 15, 5, 4, 4, 2, 2])
        #expect(try Weather.series(value.series, "SN").values == [56])
        #expect(try Weather.series(value.series, "F10.7 adjusted").values == [99.5])
    }

    @Test("the aurora forecast has the highest probability of each hemisphere")
    func aurora() throws {
        let text = """
            {"Observation Time":"2031-01-01T00:00:00Z","Forecast Time":"2031-01-01T00:45:00Z",
            "Data Format":"[Longitude, Latitude, Aurora]","coordinates":[[0,-70,12],[200,65,31],[1,65,4]],"type":"MultiPoint"}
            """
        let value = try Weather.forecast(try Weather.one(text).update)
        #expect(try Weather.series(value.series, "aurora probability, north").values == [31])
        #expect(value.additional.first == NamedText(name: "highest, north", value: "latitude 65, longitude -160"))
    }

    @Test("a list that does not fit its times is refused with its place")
    func refused() throws {
        let error = try Reading.error(of: "{\"datetime\":[\"2031-01-01T00:00:00Z\"],\n\"Kp\":[1,2]}")
        #expect(error.where == "2:6" && error.reason.contains("2 values for 1 times"))
    }
}
