import FeedFormats
import Schema
import Testing

@Suite("Space weather tables in JSON")
struct SWPCTableTests {
    @Test("objects become series with unit, last, extremes and times")
    func objects() throws {
        let text = """
            [{"time_tag":"2031-08-01T00:00:00","Kp":1.00,"a_running":4,"station_count":8},
             {"time_tag":"2031-08-01T03:00:00","Kp":5.67,"a_running":3,"station_count":8},
             {"time_tag":"2031-08-01T06:00:00","Kp":5.33,"a_running":null,"station_count":8}]
            """
        let (update, format) = try Weather.one(text)
        #expect(format == "swpc-json")
        let value = try Weather.observation(update)
        #expect(value.product == "noaa-planetary-k-index")
        #expect(value.from == (try Timestamp("2031-08-01T00:00:00Z")))
        #expect(value.until == (try Timestamp("2031-08-01T06:00:00Z")))
        #expect(value.times.count == 3)
        let index = try Weather.series(value.series, "Kp")
        #expect(index.values == [1, 5.67, 5.33] && index.times.isEmpty && index.unit == nil)
        #expect(index.last == 5.33 && index.maximum == 5.67 && index.minimum == 1)
        #expect(index.maximumTime == (try Timestamp("2031-08-01T03:00:00Z")))
        let running = try Weather.series(value.series, "a_running")
        #expect(running.values == [4, 3] && running.times.count == 2 && running.count == 2)
        #expect(value.scales == [SpaceWeatherScale("G", 1, "Minor")])
        #expect(update.severity == .minor)
        #expect(update.title.text(in: "en") == "Planetary K index: Kp 5.33 (G1) at 2031-08-01 06:00Z, maximum 5.67")
        #expect(update.title.text(in: "ja").hasPrefix("Kp 指数"))
        #expect(update.topics.first?.name == "space-weather/observation")
        #expect(update.published == value.until)
    }

    @Test("lists under a row of names are the same, numbers in quotation marks too")
    func lists() throws {
        let text = """
            [["time_tag","density","speed","temperature"],
             ["2031-08-01 00:00:00.000","5.27","402.9","88611"],
             ["2031-08-01 00:01:00.000",null,"403.1","-99999.9"]]
            """
        let value = try Weather.observation(try Weather.one(text).update)
        let speed = try Weather.series(value.series, "speed")
        #expect(speed.values == [402.9, 403.1] && speed.unit == "km/s")
        #expect(try Weather.series(value.series, "density").values == [5.27])
        #expect(try Weather.series(value.series, "temperature").values == [88_611])
    }

    @Test(
        "each channel has the unit of what it counts, and flags have none",
        arguments: [
            (
                #"{"time_tag":"T","de1":1230,"de4":45,"p1":5400,"p3":320,"p5":30,"p7":2,"anis_idx":-1}"#,
                ["de1", "de4", "p1", "p3", "p5", "p7"], "/(cm² s sr MeV)"
            ),
            (#"{"time_tag":"T","p1":5400,"p5":30,"p10":0.2}"#, ["p1", "p5", "p10"], "pfu"),
            (#"{"time_tag":"T","satellite":19,"flux":0.3,"energy":">=10 MeV"}"#, ["flux >=10 MeV"], "pfu"),
            (
                #"{"time_tag":"T","satellite":19,"flux":0.3,"energy":"99-118 MeV","yaw_flip":0,"channel":"P8A"}"#,
                ["flux 99-118 MeV P8A"], "/(cm² s sr keV)"
            ),
            (
                #"{"time_tag":"T","satellite":19,"fluence":3e7,"energy":">=2 MeV"}"#, ["fluence >=2 MeV"],
                "/(cm² day sr)"
            ),
            (#"{"time_tag":"T","x_gse":1500000,"y_gse":-20000,"z_gse":3000}"#, ["x_gse", "y_gse", "z_gse"], "km"),
            (#"{"time_tag":"T","alpha_density":0.1,"alpha_speed":420}"#, ["alpha_density"], "/cm³"),
            (
                #"{"time_tag":"T","frequency":2800,"flux":145,"reporting_schedule":"Noon"}"#, ["flux 2800 MHz Noon"],
                "sfu"
            ),
        ]
    )
    func units(_ row: String, _ names: [String], _ unit: String) throws {
        let text = "[\(row.replacing("\"T\"", with: "\"2031-08-01T00:00:00Z\""))]"
        let series = try Weather.observation(try Weather.one(text).update).series
        #expect(series.filter { $0.unit == unit }.map(\.quantity) == names)
        #expect(!series.contains { $0.quantity == "anis_idx" })
    }

    @Test(
        "fluxes of light, electrons and protons are products of their own",
        arguments: [
            (#""energy":"0.1-0.8nm""#, "xrays GOES-19", "GOES X-ray flux", "GOES X線フラックス"),
            (#""energy":">=2 MeV""#, "integral-electrons GOES-19", "GOES electron flux", "GOES 電子フラックス"),
            (#""energy":">=10 MeV""#, "integral-protons GOES-19", "GOES proton flux", "GOES 陽子フラックス"),
            (
                #""energy":"80-115 keV","channel":"E1""#, "differential-electrons GOES-19",
                "GOES differential electron flux", "GOES 電子微分フラックス"
            ),
            (
                #""energy":"99-118 MeV","channel":"P8A""#, "differential-protons GOES-19",
                "GOES differential proton flux", "GOES 陽子微分フラックス"
            ),
        ]
    )
    func fluxes(_ members: String, _ item: String, _ english: String, _ japanese: String) throws {
        let text = "[{\"time_tag\":\"2031-08-01T00:00:00Z\",\"satellite\":19,\"flux\":0.3,\(members)}]"
        let update = try Weather.one(text).update
        #expect(update.source.item == item)
        #expect(update.title.text(in: "en").hasPrefix(english + ":"))
        #expect(update.title.text(in: "ja").hasPrefix(japanese + ":"))
    }

    @Test("of a radio station the flux of each frequency is told, those that are missing left out")
    func radioFluxes() throws {
        let text = """
            [{"time_tag":"2031-03-01T05:00:00","common_name":"Learmonth","details":[
            {"frequency":245,"flux":12,"observed_quality":"good"},{"frequency":410,"flux":null},
            {"frequency":2800,"flux":145.5,"observed_quality":"good"}]}]
            """
        let value = try Weather.observation(try Weather.one(text).update)
        #expect(value.product == "solar-radio-flux" && value.records.map(\.name) == ["Learmonth"])
        #expect(
            value.records[0].values == [
                NamedText(name: "245 MHz", value: "12 sfu"), NamedText(name: "2800 MHz", value: "145.5 sfu"),
            ]
        )
        #expect(value.records[0].begin == (try Timestamp("2031-03-01T05:00:00Z")))
    }

    @Test("reports of sunspots are records by region and station, not series")
    func sunspotReports() throws {
        let text = """
            [{"time_tag":"2031-03-01T05:35:00","Obsdate":"2031-03-01T00:00:00","Obstime":"0535","Station":"LEAR",
            "Region":4300,"Latitude":-12,"Area":120,"Numspot":7,"Spotclass":"DAO"}]
            """
        let value = try Weather.observation(try Weather.one(text).update)
        #expect(value.product == "sunspot_report" && value.series.isEmpty)
        #expect(value.records.map(\.name) == ["4300 LEAR"])
        #expect(value.records[0].values.contains(NamedText(name: "Area", value: "120")))
    }

    @Test("values of several satellites and energies become a series each")
    func groups() throws {
        let row = "\"satellite\":18,\"flux\":1.0e-08,\"electron_contaminaton\":true"
        let text = """
            [{"time_tag":"2031-08-01T00:00:00Z",\(row),"energy":"0.05-0.4nm"},
             {"time_tag":"2031-08-01T00:00:00Z","satellite":18,"flux":1.3758807426711428e-06,
              "electron_contaminaton":false,"energy":"0.1-0.8nm"},
             {"time_tag":"2031-08-01T00:01:00Z","satellite":18,"flux":1.5e-05,"electron_contaminaton":false,
              "energy":"0.1-0.8nm"}]
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.observation(update)
        #expect(value.station == "GOES-18")
        let long = try Weather.series(value.series, "flux 0.1-0.8nm")
        #expect(long.values == [1.3758807426711428e-06, 1.5e-05] && long.unit == "W/m²")
        #expect(update.title.text(in: "en").contains("1.5e-5 W/m² (M1.5)"))
        #expect(value.additional.contains(NamedText(name: "electron_contaminaton", value: "true in 1 of 3")))
    }

    @Test("observed and predicted indices are kept apart, and the forecast is told by what is predicted")
    func forecast() throws {
        let text = """
            [["time_tag","kp","observed","noaa_scale"],
             ["2031-04-04 00:00:00","8.00","observed","G4"],
             ["2031-04-05 00:00:00","5.67","predicted","G2"],
             ["2031-04-05 03:00:00","4.00","predicted",null]]
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.forecast(update)
        #expect(value.series.map(\.stage) == ["observed", "predicted"])
        #expect(value.scales == [SpaceWeatherScale("G", 2, "Moderate")])
        #expect(update.severity == .moderate)
        #expect(update.title.text(in: "en") == "Planetary K index forecast: kp up to 5.67 (G2) at 2031-04-05 00:00Z")
        #expect(update.topics.first?.name == "space-weather/forecast")
    }

    @Test("a single value with its time is a table of one row")
    func single() throws {
        let value = try Weather.observation(
            try Weather.one("{\"Bt\":\"6\",\"Bz\":\"-4\",\"TimeStamp\":\"2031-08-01 07:42:00\"}").update
        )
        #expect(try Weather.series(value.series, "Bz").last == -4)
        #expect(try Weather.series(value.series, "Bz").unit == "nT")
    }

    @Test("flares are records with begin, maximum and end")
    func flares() throws {
        let text = """
            [{"time_tag":"2031-08-06T03:46:00Z","satellite":18,"begin_time":"2031-08-05T23:43:00Z","begin_class":"B3.1",
              "max_time":"2031-08-05T23:53:00Z","max_class":"M6.1","max_xrlong":6.1e-05,
              "end_time":"2031-08-06T00:09:00Z","max_ratio_time":"Unk","end_class":"B3.8"}]
            """
        let (update, _) = try Weather.one(text)
        let record = try #require(try Weather.observation(update).records.first)
        #expect(record.name == "M6.1")
        #expect(record.maximum == (try Timestamp("2031-08-05T23:53:00Z")))
        #expect(record.values.contains(NamedText(name: "max_ratio_time", value: "Unk")))
        #expect(update.severity == .moderate)
    }

    @Test("levels of the scales are told now and for the days ahead")
    func scales() throws {
        func day(_ date: String, _ g: String, _ minor: String) -> String {
            """
            {"DateStamp":"\(date)","TimeStamp":"07:47:00","R":{"Scale":null,"Text":null,"MinorProb":\(minor),
            "MajorProb":null},"S":{"Scale":"1","Text":"minor","Prob":null},"G":{"Scale":"\(g)","Text":"x"}}
            """
        }
        let text = """
            {"0":\(day("2031-08-01", "0", "null")),"1":\(day("2031-08-01", "0", "\"35\"")),
            "2":\(day("2031-08-02", "3", "\"40\"")),"-1":\(day("2031-07-31", "2", "null"))}
            """
        let (update, _) = try Weather.one(text)
        let value = try Weather.forecast(update)
        #expect(Set(value.scales) == [SpaceWeatherScale("S", 1, "Minor"), SpaceWeatherScale("G", 3, "Strong")])
        #expect(try Weather.series(value.series, "probability of R1-R2").values == [35, 40])
        #expect(update.severity == .severe)
        #expect(value.issued == (try Timestamp("2031-08-01T07:47:00Z")))
    }

    @Test("of long series evenly spaced values are kept, the first and the last among them, with the true count")
    func long() throws {
        let rows = (0..<4_000).map { index in
            let time = Timestamp(milliseconds: 1_900_000_000_000 + Int64(index) * 60_000)
            return "{\"time_tag\":\"\(time)\",\"bt\":\(index == 1_777 ? 99 : 5),\"bz_gsm\":\(index)}"
        }
        let (update, _) = try Weather.one("[\(rows.joined(separator: ","))]")
        let series = try Weather.series(try Weather.observation(update).series, "bz_gsm")
        #expect(series.count == 4_000 && series.values.count == 1_500)
        #expect(series.values.first == 0 && series.values.last == 3_999)
        #expect(try Weather.series(try Weather.observation(update).series, "bt").maximum == 99)
        #expect(JSONText.encode(update).count < 1_040_000)
    }

    @Test(
        "a row without a time is refused with its place",
        arguments: [
            (
                "[{\"time_tag\":\"2031-08-01T00:00:00\",\"kp_index\":1},\n{\"time_tag\":\"later\",\"kp_index\":1}]",
                "2:1"
            ),
            ("[[\"time_tag\",\"dst\"],[\"2031-08-01 00:00:00\",\"1\"],\n[7,\"1\"]]", "2:1"),
            ("[{\"time_tag\":\"2031-08-01T00:00:00\",\"kp_index\":1},\n7]", "2:1"),
            ("[{\"time_tag\":\"2031-08-01T00:00:00\",\"kp_index\":null}]", "1:1"),
        ]
    )
    func refused(text: String, place: String) throws {
        let error = try Reading.error(of: text)
        #expect(error.where == place, "\(error)")
    }

    @Test("lists of other things with a date are not taken for tables")
    func others() throws {
        #expect(try Reading.error(of: "[{\"date\":\"2031-01-01\",\"name\":\"A\"}]").reason.contains("JSON"))
        #expect(try Reading.error(of: "[{\"time\":\"2031-01-01\",\"temperature\":2}]").reason.contains("JSON"))
    }
}
