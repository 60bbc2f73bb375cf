import FeedFormats
import Schema
import Testing

@Suite("Lists of measurements and months from NOAA SWPC") struct SWPCListTests {
    @Test("the solar wind that SWEPAM measures is no flux of EPAM, whose name ends its own")
    func solarWind() throws {
        let text = """
            :Data_list: ace_swepam_1m.txt
            :Created: 2031 Mar 01 0111 UT
            # Missing data values: Density and Speed = -9999.9, Temp. = -1.00e+05
            # Source: ACE Satellite - Solar Wind Electron Proton Alpha Monitor
            #   1-minute averaged Real-time Bulk Parameters of the Solar Wind Plasma
            # UT Date   Time  Julian  of the          Proton      Bulk         Ion
            # YR MO DA  HHMM    Day     Day     S    Density     Speed     Temperature
            2031 03 01  0000   62926       0    0        4.5      400.1      1.00e+05
            2031 03 01  0001   62926      60    9    -9999.9    -9999.9     -1.00e+05
            """
        let value = try Weather.observation(try Weather.one(text).update)
        #expect(value.series.map(\.quantity) == ["density", "speed", "temperature"])
        #expect(value.series.map(\.unit) == ["/cm³", "km/s", "K"])
        #expect(value.series.map(\.values) == [[4.5], [400.1], [100_000]])
    }

    @Test("a product whose first line alone names it is read by its months, predicted ones as a forecast")
    func months() throws {
        let recent = """
            :Recent_Solar_Indices: RecentIndices.txt
            :Created: 2031 Jan 02 0911 UTC
            # Prepared by the U.S. Dept. of Commerce, NOAA, Space Weather Prediction Center (SWPC).
            #         Recent Solar Indices
            # YR MO  SWO   RI   RI/SW  SWO   RI     10.7cm 10.7cm     Ap    Ap
            2030 11    22.4   11.5  0.51    20.0   14.3     74.8   74.8      8   10.1
            2030 12    8.0     4.9  0.61    -1.0   -1.0     71.3   -1.0      8   -1.0
            """
        let (update, format) = try Weather.one(recent)
        let value = try Weather.observation(update)
        #expect(format == "swpc-text" && update.source.item == "Recent Solar Indices")
        #expect(try Weather.series(value.series, "sunspot number, SWPC").values == [22.4, 8])
        #expect(try Weather.series(value.series, "radio flux 10.7 cm").values == [74.8, 71.3])
        #expect(try Weather.series(value.series, "smoothed radio flux 10.7 cm").values == [74.8])
        #expect(value.until == (try Timestamp("2030-12-01T00:00:00Z")))
        let predicted = """
            :Predicted_Sunspot_Numbers_and_Radio_Flux: Predict.txt
            :Created: 2031 Jan 02 1200 UTC
            #         Predicted Sunspot Number And Radio Flux Values
            # YR MO   PREDICTED    HIGH    LOW   PREDICTED    HIGH    LOW
            2031 02       15.0     25.0    5.0       73.6    82.6    64.6
            """
        let forecast = try Weather.forecast(try Weather.one(predicted).update)
        #expect(forecast.series.map(\.values) == [[15], [25], [5], [73.6], [82.6], [64.6]])
        #expect(forecast.series[3].unit == "sfu" && forecast.series[0].stage == "predicted")
        let error = try Reading.error(of: predicted + "\n2031 13  15.0 25.0 5.0 73.6 82.6 64.6")
        #expect(error.where == "line 6" && error.reason.contains("a year, a month and 6 values"))
    }

    @Test("a report is an observation, although a centre of predictions prepared it")
    func report() throws {
        let text = """
            :Product: Solar and Geophysical Activity Summary SGAS.txt
            :Issued: 2031 Mar 01 0245 UTC
            # Prepared jointly by the U.S. Dept. of Commerce, NOAA,
            # Space Weather Prediction Center and the U.S. Air Force.
            Joint USAF/NOAA Solar and Geophysical Activity Summary
            A. Energetic Events
            None
            """
        #expect(try Weather.observation(try Weather.one(text).update).product.hasPrefix("Solar and Geophysical"))
    }

    @Test("radio flux at local noon is a series each frequency and station, at the hour that the heading says")
    func radioFlux() throws {
        let text = """
            :Product: Solar Radio Data  rad.txt
            :Issued: 0700 UTC 01 Mar 2031
            #              Daily Local Noon Solar Radio Flux values
            # Freq  Learmonth  San Vito  Sag Hill  Penticton  Penticton Palehua  Penticton
            # MHZ   0500 UTC   1200 UTC  1700 UTC  1700 UTC   2000 UTC  2300 UTC 2300 UTC
            2031 Feb 28

            245      16         -1        15        -1         -1        14       -1
            2800     -1         -1        -1       150        151        -1      149
            """
        let value = try Weather.observation(try Weather.one(text).update)
        let penticton = try Weather.series(value.series, "radio flux 2800 MHz")
        #expect(penticton.values == [150, 151, 149] && penticton.station == "Penticton" && penticton.unit == "sfu")
        let first = try Weather.series(value.series, "radio flux 245 MHz")
        #expect(try first.station == "Learmonth" && first.lastTime == Timestamp("2031-02-28T05:00:00Z"))
    }

    @Test("a row of names without any below it says nothing at present")
    func namesAlone() throws {
        let document = try Reading.document(#"[["time_tag","bx_gsm","by_gsm","bz_gsm","bt"]]"#)
        #expect(document.format == "swpc-json" && document.updates.isEmpty)
    }

    @Test("the model's Kp and the forecast of electron fluence are forecasts")
    func models() throws {
        let index = try Weather.forecast(
            try Weather.one(#"[{"model_prediction_time":"2031-03-01T00:30:00","k":2.333}]"#).update
        )
        #expect(try Weather.series(index.series, "k").values == [2.333])
        let fluence = try Weather.one(
            #"[{"date":"2031-03-01","speed":400,"fluence":1e7,"fluence_day_two":2e7,"fluence_day_three":1e7}]"#
        ).update
        #expect(try Weather.series(try Weather.forecast(fluence).series, "fluence_day_two").values == [2e7])
        #expect(fluence.source.item == "electron_fluence_forecast")
    }
}
