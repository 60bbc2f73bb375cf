import FeedFormats
import Schema
import Testing

@Suite("Space weather text products")
struct SWPCBulletinTests {
    private static let threeDays = """
        :Product: 3-Day Forecast
        :Issued: 2031 Dec 31 0030 UTC
        # Prepared by the U.S. Dept. of Commerce, NOAA, Space Weather Prediction Center
        #
        A. NOAA Geomagnetic Activity Observation and Forecast

        The greatest observed 3 hr Kp over the past 24 hours was 4 (below NOAA
        Scale levels).
        The greatest expected 3 hr Kp for Dec 31-Jan 02 2032 is 6.33 (NOAA Scale
        G2).

        NOAA Kp index breakdown Dec 31-Jan 02 2032

                     Dec 31       Jan 01       Jan 02
        00-03UT       3.67         1.00         6.33 (G2)
        21-00UT       2.33         5.00 (G1)    2.67

        Rationale: Storms are likely due to
        a coronal hole.

        B. NOAA Solar Radiation Activity Observation and Forecast

        Solar Radiation Storm Forecast for Dec 31-Jan 02 2032

                      Dec 31  Jan 01  Jan 02
        S1 or greater   15%      5%      1%

        C. NOAA Radio Blackout Activity and Forecast

                      Dec 31        Jan 01        Jan 02
        R1-R2           70%           70%           65%
        R3 or greater   15%           15%           15%
        """

    @Test("tags that a word processor left are no part of a product, and what is less than a number is")
    func tags() throws {
        let strewn = Self.threeDays.replacing("Rationale: Storms", with: "Rationale: <o:p></o:p>Storms")
            .replacing("#\n", with: "#<o:p> </o:p>\n").replacing(
                "a coronal hole",
                with: "a hole at <5 deg <b>north</b>"
            )
        let value = try Weather.forecast(try Weather.one(strewn).update)
        #expect(value.rationale == ["Storms are likely due to a hole at <5 deg north."])
        #expect(try Weather.series(value.series, "Kp index").values == [3.67, 2.33, 1, 5, 6.33, 2.67])
    }

    @Test("the forecast of three days has Kp by three hours and the chances in percent")
    func threeDays() throws {
        let (update, format) = try Weather.one(Self.threeDays)
        #expect(format == "swpc-text")
        let value = try Weather.forecast(update)
        #expect(value.product == "3-Day Forecast")
        #expect(value.issued == (try Timestamp("2031-12-31T00:30:00Z")))
        let index = try Weather.series(value.series, "Kp index")
        #expect(index.values == [3.67, 2.33, 1, 5, 6.33, 2.67])
        #expect(index.intervalSeconds == 10_800)
        #expect(index.maximumTime == (try Timestamp("2032-01-02T00:00:00Z")))
        let radiation = try Weather.series(value.series, "probability of S1 or greater")
        #expect(radiation.values == [15, 5, 1] && radiation.unit == "%")
        #expect(try Weather.series(value.series, "probability of R1-R2").values == [70, 70, 65])
        #expect(value.rationale == ["Storms are likely due to a coronal hole."])
        #expect(value.scales == [SpaceWeatherScale("G", 2, "Moderate")])
        #expect(update.severity == .moderate)
        #expect(update.body?.text(in: "en").contains("coronal hole") == true)
        #expect(update.title.text(in: "en") == "3-Day Forecast: Kp index up to 6.33 (G2) at 2032-01-02 00:00Z")
        #expect(update.valid?.until == (try Timestamp("2032-01-02T21:00:00Z")))
    }

    @Test("the geomagnetic forecast has its chances, days before the month too")
    func geomagnetic() throws {
        let text = """
            :Product: Geomagnetic Forecast
            :Issued: 2031 Apr 10 2205 UTC
            #
            NOAA Ap Index Forecast
            Observed Ap 09 Apr 010
            Predicted Ap 11 Apr-13 Apr 018-010-008

            NOAA Geomagnetic Activity Probabilities 11 Apr-13 Apr
            Active                35/20/15
            Minor storm           20/05/01

            NOAA Kp index forecast 11 Apr - 13 Apr
                         11 Apr    12 Apr    13 Apr
            00-03UT        4.67      2.67      2.33
            """
        let value = try Weather.forecast(try Weather.one(text).update)
        let active = try Weather.series(value.series, "probability of active")
        #expect(active.values == [35, 20, 15])
        #expect(value.times.first == (try Timestamp("2031-04-11T00:00:00Z")))
        #expect(try Weather.series(value.series, "Kp index").values == [4.67, 2.67, 2.33])
    }

    @Test("a row of Kp with too few values is refused with its line")
    func tooFew() throws {
        let error = try Reading.error(
            of: Self.threeDays.replacing("21-00UT       2.33         5.00 (G1)    2.67", with: "21-00UT  2.33")
        )
        #expect(error.where == "line 16")
        #expect(error.reason.contains("1 values for 3 days"))
    }

    @Test("outlooks of 27 and 45 days are series by day")
    func outlooks() throws {
        let short = """
            :Product: 27-day Space Weather Outlook Table 27DO.txt
            :Issued: 2031 Aug 10 0153 UTC
            #   UTC      Radio Flux   Planetary   Largest
            2031 Aug 10      90          12          4
            2031 Aug 11      92          20          5
            """
        let value = try Weather.forecast(try Weather.one(short).update)
        #expect(value.product == "27-day Space Weather Outlook Table 27DO.txt")
        #expect(try Weather.series(value.series, "radio flux 10.7 cm").values == [90, 92])
        #expect(try Weather.series(value.series, "largest Kp index").maximum == 5)
        let long = """
            :Product: 45 Day AP Forecast  45DF.txt
            :Issued: 2031 Sep 17 2119 UTC
            45-DAY AP FORECAST
            18Sep31 012 19Sep31 008
            20Sep31 005
            45-DAY F10.7 CM FLUX FORECAST
            18Sep31 130 19Sep31 125 20Sep31 120
            FORECASTER: AUTOMATED
            """
        let other = try Weather.forecast(try Weather.one(long).update)
        #expect(try Weather.series(other.series, "Ap index").values == [12, 8, 5])
        #expect(try Weather.series(other.series, "radio flux 10.7 cm").values == [130, 125, 120])
        #expect(other.additional == [NamedText(name: "note", value: "FORECASTER: AUTOMATED")])
    }

    @Test("the predictions of three days keep indices, chances and flux apart")
    func predictions() throws {
        let text = """
            :Product: 3-day Space Weather Predictions daypre.txt
            :Issued: 2031 Oct 31 2200 UTC
            :Prediction_dates:   2031 Nov 01   2031 Nov 02   2031 Nov 03
            :Geomagnetic_A_indices:
            A_Fredericksburg          8             6             7
            A_Planetary               9             5             5
            :Pred_Mid_k:
            Mid/00-03UT               2             3             2
            Mid/03-06UT               4             2             1
            :Prob_Mid:
            Mid/Active               15            10            11
            :Polar_cap:
                                  green
            :10cm_flux:
                                    148           149           150
            :Reg_Prob: 2031 Oct 31
              3472         15         1             1             1
            """
        let value = try Weather.forecast(try Weather.one(text).update)
        #expect(try Weather.series(value.series, "A index, Planetary").values == [9, 5, 5])
        #expect(try Weather.series(value.series, "Mid latitude K index").count == 6)
        #expect(try Weather.series(value.series, "probability of Mid Active").values == [15, 10, 11])
        #expect(try Weather.series(value.series, "radio flux 10.7 cm").values == [148, 149, 150])
        #expect(value.additional.contains(NamedText(name: "Polar_cap", value: "green")))
    }

    @Test("lists of measurements have names, units and the satellite; missing values are left out")
    func lists() throws {
        let text = """
            :Data_list: 20310101_ace_mag_1m.txt
            :Created: 2031 Jan 02 0011 UT
            # Magnetometer values are in GSM coordinates.
            # Missing data values: -999.9
            # Source: ACE Satellite - Magnetometer
            #              1-minute averaged Real-time Interplanetary Magnetic Field Values
            #                 Modified Seconds
            # UT Date   Time  Julian   of the   ----------------  GSM Coordinates ---------------
            # YR MO DA  HHMM    Day      Day    S     Bx      By      Bz      Bt     Lat.   Long.
            2031 01 01  0000   62867       0    0    -3.3     2.5    -1.7     4.5    23.1   142.7
            2031 01 01  0001   62867      60    9  -999.9  -999.9  -999.9  -999.9  -999.9  -999.9
            2031 01 01  0002   62867     120    0    -1.0     1.9     2.0     4.6    25.1   153.4
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.observation(update)
        let south = try Weather.series(value.series, "Bz")
        #expect(south.values == [-1.7, 2] && south.unit == "nT")
        #expect(try Weather.series(value.series, "Bx").values == [-3.3, -1])
        #expect(value.until == (try Timestamp("2031-01-01T00:02:00Z")))
        #expect(value.station == "ACE Satellite - Magnetometer")
        #expect(update.title.text(in: "en").contains("Bz ACE 2 nT"))
        #expect(update.title.text(in: "en").hasSuffix("minimum -1.7 nT"))
    }

    @Test("daily data is read for the Sun and for the field, values that touch too")
    func daily() throws {
        let sun = """
            :Product: Daily Solar Data            DSD.txt
            :Issued: 1425 UT 01 Nov 2031
            #  Date     10.7cm Number  Hemis. Regions Field  Flux   C  M  X  S  1  2  3
            2031 10 02  158    146      810      1    -999      *  11  1  0 11  1  0  0
            2031 10 03  154    150      530      0    -999   B1.2  14  0  0 14  0  0  0
            """
        let value = try Weather.observation(try Weather.one(sun).update)
        #expect(value.issued == (try Timestamp("2031-11-01T14:25:00Z")))
        #expect(try Weather.series(value.series, "radio flux 10.7 cm").values == [158, 154])
        #expect(try Weather.series(value.series, "flares C").values == [11, 14])
        #expect(value.series.contains { $0.quantity == "solar mean field" } == false)
        #expect(value.additional == [NamedText(name: "X-ray background", value: "B1.2")])
        let field = """
            :Product: Daily Geomagnetic Data          DGD.txt
            :Issued: 1230 UT 22 Sep 2031
            #  Date        A     K-indices        A     K-indices        A     K-indices
            2031 09 22     6  2 3 2 1 2 1 1 0     4  1 3 3 0 0 0 0 0     6   2.33  3.00  2.00  0.67  1.00  0.33  0.33  1.00
            2031 09 23    -1  1 0-1-1-1-1-1-1    -1  1 0-1-1-1-1-1-1     7   2.00 -1.00 -1.00 -1.00 -1.00 -1.00 -1.00 -1.00
            """
        let other = try Weather.observation(try Weather.one(field).update)
        #expect(try Weather.series(other.series, "Kp").values == [2.33, 3, 2, 0.67, 1, 0.33, 0.33, 1, 2])
        #expect(try Weather.series(other.series, "K index, College").values.suffix(3) == [0, 1, 0])
        #expect(try Weather.series(other.series, "A index, Fredericksburg").values == [6])
    }

    @Test("the region summary has its regions in capitals and in mixed case, with and without header")
    func regions() throws {
        let table = """
            JOINT USAF/NOAA SOLAR REGION SUMMARY
            SRS NUMBER 271 ISSUED AT 0030Z ON 27 SEP 1999
            REPORT COMPILED FROM DATA RECEIVED AT SWO ON 26 SEP
            I.  REGIONS WITH SUNSPOTS.  LOCATIONS VALID AT 26/2400Z
            NMBR LOCATION  LO  AREA  Z   LL   NN MAG TYPE
            9166 S12W82   124  0370 DKI  10   10 BETA
            9169 N12W34   076  1210 FKC  18   67 BETA-GAMMA
            IA. H-ALPHA PLAGES WITHOUT SPOTS.  LOCATIONS VALID AT 26/2400Z SEP
            NMBR  LOCATION  LO
            9170  S17W72   016
            II. REGIONS DUE TO RETURN 27 SEP TO 29 SEP
            NMBR LAT    LO
            9150 N22    211
            """
        let mixed = ["REGIONS WITH SUNSPOTS": "Regions with Sunspots", "NMBR": "Nmbr", "BETA": "Beta"].reduce(table) {
            $0.replacing($1.key, with: $1.value)
        }
        for text in [table, ":Product: 19990927SRS.txt\n:Issued: 1999 Sep 27 0030 UTC\n#\n" + mixed] {
            let (update, _) = try Weather.one(text)
            let value = try Weather.observation(update)
            #expect(value.issued == (try Timestamp("1999-09-27T00:30:00Z")))
            #expect(value.records.map(\.name) == ["region 9166", "region 9169", "region 9170", "region 9150"])
            #expect(value.records[1].values.contains(NamedText(name: "area [millionths]", value: "1210")))
            #expect(
                value.records.compactMap(\.values.last?.value) == [
                    "with spots", "with spots", "plage without spots", "due to return",
                ]
            )
            #expect(update.title.text(in: "en").contains("2 with spots (9166, 9169)"))
        }
    }

    @Test("events of a day have begin, maximum and end, and the strongest flare stands in the title")
    func events() throws {
        let text = """
            :Product: 20310705events.txt
            :Created: 2031 Jul 08 0357 UT
            :Date: 2031 07 05
            #                            Edited Events for 2031 Jul 05
            #Event    Begin    Max       End  Obs  Q  Type  Loc/Frq   Particulars       Reg#

            8510       0633   0638      0644  G18  5   XRA  1-8A      M2.1    3.3E-04   2378
            8510 +     2335   2350      0012  SVI  3   FLA  S14E46    SF      ERU       2378
            """
        let (update, _) = try Weather.one(text)
        let records = try Weather.observation(update).records
        #expect(records.map(\.name) == ["XRA M2.1", "FLA 8510"])
        #expect(records[0].maximum == (try Timestamp("2031-07-05T06:38:00Z")))
        #expect(records[1].end == (try Timestamp("2031-07-06T00:12:00Z")))
        #expect(update.title.text(in: "en") == "Solar events 2031-07-05: 2, strongest flare M2.1")
        #expect(update.severity == .minor)
    }

    @Test("the message for radio has flux, A and K in the wordings of all years")
    func radio() throws {
        let now = """
            :Product: Geophysical Alert Message wwv.txt
            :Issued: 2031 Aug 20 0305 UTC
            #
            Solar-terrestrial indices for 19 August follow.
            Solar flux 126 and estimated planetary A-index 20.
            The estimated planetary K-index at 0300 UTC on 20 August was 2.67.

            Space weather for the past 24 hours has been minor.
            Geomagnetic storms reaching the G1 level occurred.
            """
        let (update, _) = try Weather.one(now)
        let value = try Weather.observation(update)
        #expect(try Weather.series(value.series, "radio flux 10.7 cm").last == 126)
        #expect(try Weather.series(value.series, "A index, planetary").last == 20)
        #expect(try Weather.series(value.series, "Kp index").last == 2.67)
        #expect(
            try Weather.series(value.series, "radio flux 10.7 cm").lastTime == (try Timestamp("2031-08-19T00:00:00Z"))
        )
        #expect(
            try Weather.series(value.series, "A index, planetary").lastTime == (try Timestamp("2031-08-19T00:00:00Z"))
        )
        #expect(try Weather.series(value.series, "Kp index").lastTime == (try Timestamp("2031-08-20T03:00:00Z")))
        #expect(value.scales == [SpaceWeatherScale("G", 1, "Minor")])
        let then = now.replacing("estimated planetary A-index", with: "mid-latitude A-index")
            .replacing("The estimated planetary K-index at", with: "The mid-latitude K-index at")
        let other = try Weather.observation(try Weather.one(then).update)
        #expect(try Weather.series(other.series, "K index, mid-latitude").last == 2.67)
    }

    @Test("current indices leave out what is not there yet")
    func current() throws {
        let text = """
            :Product: Current Space Weather Indices curind.txt
            :Issued: 2031 Aug 01 0734 UTC
            :Solar_Radio_Flux: 2031 Aug 01
              245     -1         -1         -1         -1         -1         -1         -1
             1415     92         -1         -1         -1         -1         -1         -1
            :Energetic_Particle_Flux:
              1.58e+03  4.40e+00  2.02e-01        1.29e+02       8.27e-07   104.7      -1
            :Geomagnetic_Values: 2031 Aug 01
                9        2  1 -1 -1 -1 -1 -1 -1     1.33  1.00  -1.00 -1.00 -1.00 -1.00 -1.00 -1.00
            """
        let value = try Weather.observation(try Weather.one(text).update)
        #expect(try Weather.series(value.series, "radio flux 1415 MHz").station == "Learmonth")
        #expect(try Weather.series(value.series, "proton flux >10 MeV").last == 4.4)
        #expect(try Weather.series(value.series, "Kp index").values == [1.33, 1])
        #expect(value.series.contains { $0.quantity.hasPrefix("radio flux 245") } == false)
    }

    @Test("reports and discussions keep their text, their chances and the levels that they expect")
    func reports() throws {
        let text = """
            :Product: 0412RSGA.txt
            :Issued: 2031 Apr 12 2200 UTC
            Joint USAF/NOAA Solar Geophysical Activity Report and Forecast
            SDF Number 102 Issued at 2200Z on 12 Apr 2031

            IB.  Solar Activity Forecast: Solar activity is likely to be low with
            a chance for R1 (Minor) events.

            III. Event Probabilities 13 Apr to 15 Apr
            Class M    25/20/15
            Class X    05/01/01
            IV.  Penticton 10.7 cm Flux
                 Observed           12 Apr 150
                 Predicted   13 Apr-15 Apr 148/146/145
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.forecast(update)
        #expect(try Weather.series(value.series, "probability of class m").values == [25, 20, 15])
        #expect(try Weather.series(value.series, "radio flux 10.7 cm").values == [148, 146, 145])
        #expect(value.from == (try Timestamp("2031-04-13T00:00:00Z")))
        #expect(value.scales.map(\.scale) == ["R"])
        #expect(update.body?.text(in: "en").contains("SDF Number 102") == true)
    }

    @Test("a row without a date that can be read is refused with its line")
    func refused() throws {
        let text =
            ":Data_list: x.txt\n:Created: 2031 Jan 02 0011 UT\n# YR MO DA  HHMM  A\n2031 01 01  0000  1\n2031 13 01  0000  1\n"
        #expect(try Reading.error(of: text).where == "line 5")
    }

    @Test("no beginning of a product crashes, and each refusal says where and why")
    func beginnings() throws {
        for text in [Self.threeDays] {
            let result = try Reading.everyBeginning(of: Array(text.utf8), step: 11)
            #expect(result.areExplained)
        }
    }
}
