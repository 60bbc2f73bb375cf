/// The tables that the data service publishes, told by their members.
///
/// Source: NOAA SWPC data service (https://services.swpc.noaa.gov/json, /products).
struct SpaceWeatherProduct {
    /// What it becomes.
    enum Kind {
        case observation, forecast
        /// Things with words: what names them, and when they began, were greatest and ended.
        case records(name: [String], begin: String, maximum: String?, end: String?)
    }

    /// Its name with the publisher.
    let name: String
    let english: String
    let japanese: String
    /// The quantity that people look at first.
    let main: String
    let kind: Kind

    /// The product whose members a table has; one by the first column's name where none is known.
    static func of(_ members: [String]) -> SpaceWeatherProduct {
        let present = Set(members.map { $0.lowercased() })
        if let row = Self.table.first(where: { row in row.members.allSatisfy { present.contains($0) } }) {
            return SpaceWeatherProduct(
                name: row.name,
                english: row.english,
                japanese: row.japanese,
                main: row.main,
                kind: row.kind
            )
        }
        let isForecast = present.contains { name in
            ["predicted", "forecast", "prediction", "_1_day"].contains { name.contains($0) }
        }
        return SpaceWeatherProduct(
            name: "table of "
                + members.filter { SpaceWeatherQuantity.unit($0) != nil }.prefix(6).joined(separator: ", "),
            english: isForecast ? "Space weather forecast" : "Space weather data",
            japanese: isForecast ? "宇宙天気予報" : "宇宙天気観測値",
            main: members.first { SpaceWeatherQuantity.unit($0) != nil } ?? "",
            kind: isForecast ? .forecast : .observation
        )
    }

    private typealias Row = (
        members: [String], name: String, english: String, japanese: String, main: String, kind: Kind
    )

    private static let table: [Row] = [
        (
            ["begin_time", "max_time", "end_time", "max_class"], "xray-flares", "GOES X-ray flares", "GOES X線フレア", "",
            .records(name: ["max_class"], begin: "begin_time", maximum: "max_time", end: "end_time")
        ),
        (
            ["begin_datetime", "max_datetime", "end_datetime"], "edited_events", "Solar events", "太陽活動現象", "",
            .records(
                name: ["type", "particulars1"],
                begin: "begin_datetime",
                maximum: "max_datetime",
                end: "end_datetime"
            )
        ),
        (
            ["observed_date", "region", "location"], "solar_regions", "Solar active regions", "太陽活動領域", "",
            .records(name: ["region"], begin: "observed_date", maximum: nil, end: nil)
        ),
        (
            ["common_name", "details"], "solar-radio-flux", "Solar radio flux", "太陽電波強度", "",
            .records(name: ["common_name"], begin: "time_tag", maximum: nil, end: nil)
        ),
        (
            ["station", "region", "numspot"], "sunspot_report", "Sunspot reports", "太陽黒点報告", "",
            .records(name: ["Region", "Station"], begin: "time_tag", maximum: nil, end: nil)
        ),
        (
            ["time", "metric", "value"], "45-day-forecast", "45-day forecast of Ap and F10.7", "Ap 指数・F10.7 45日予報",
            "ap", .forecast
        ),
        (
            ["kp", "observed", "noaa_scale"], "noaa-planetary-k-index-forecast", "Planetary K index forecast",
            "Kp 指数予報",
            "kp", .forecast
        ),
        (
            ["kp_index", "estimated_kp"], "planetary_k_index_1m", "Estimated planetary K index", "推定 Kp 指数",
            "estimated_kp", .observation
        ),
        (["kp", "a_running"], "noaa-planetary-k-index", "Planetary K index", "Kp 指数", "kp", .observation),
        (["kp_fraction"], "noaa-planetary-k-index", "Planetary K index", "Kp 指数", "kp_fraction", .observation),
        (
            ["model_prediction_time", "k"], "geospace_pred_est_kp", "Geospace model Kp index", "Geospace モデル Kp 指数",
            "k",
            .forecast
        ),
        (["k_index"], "boulder_k_index_1m", "Boulder K index", "ボルダー K 指数", "k_index", .observation),
        (
            ["proton_speed", "proton_density"], "rtsw_wind", "Solar wind plasma", "太陽風プラズマ", "proton_speed",
            .observation
        ),
        (["proton_speed"], "solar-wind-speed", "Solar wind speed", "太陽風速度", "proton_speed", .observation),
        (["windspeed"], "solar-wind-speed", "Solar wind speed", "太陽風速度", "WindSpeed", .observation),
        (
            ["propagated_time_tag"], "propagated-solar-wind", "Propagated solar wind", "地球到達太陽風", "speed", .observation
        ),
        (
            ["earth_particles_per_cm3", "v_r"], "enlil_time_series", "WSA-Enlil solar wind forecast", "WSA-Enlil 太陽風予測",
            "v_r", .forecast
        ),
        (["speed", "density"], "solar-wind-plasma", "Solar wind plasma", "太陽風プラズマ", "speed", .observation),
        (["speed", "dens"], "ace_swepam", "Solar wind plasma", "太陽風プラズマ", "speed", .observation),
        (["bt", "bz_gsm"], "solar-wind-mag", "Solar wind magnetic field", "太陽風磁場", "bz_gsm", .observation),
        (["bt", "gsm_bz"], "ace_mag", "Solar wind magnetic field", "太陽風磁場", "gsm_bz", .observation),
        (["bt", "bz"], "solar-wind-mag", "Solar wind magnetic field", "太陽風磁場", "bz", .observation),
        (["he", "hp", "hn", "satellite"], "magnetometers", "GOES magnetometer", "GOES 磁力計", "Hp", .observation),
        (
            ["flux", "satellite", "energy", "channel"], "differential-particles", "GOES differential particle flux",
            "GOES 粒子微分フラックス", "flux", .observation
        ),
        (["flux", "satellite", "energy"], "goes-flux", "GOES flux", "GOES フラックス", "flux", .observation),
        (["de1", "de4"], "ace_epam", "ACE electrons and protons", "ACE 電子・陽子", "p1", .observation),
        (
            ["fluence", "satellite", "energy"], "electron-fluence", "GOES electron fluence", "GOES 電子フルエンス", "fluence",
            .observation
        ),
        (
            ["background", "satellite"], "xray-background", "GOES X-ray background", "GOES X線背景レベル", "background",
            .observation
        ),
        (
            ["x_gse", "y_gse", "z_gse"], "ephemerides", "Position of the solar wind monitor", "太陽風観測機の位置", "x_gse",
            .observation
        ),
        (
            ["afred_1_day"], "predicted_fredericksburg_a_index", "Fredericksburg A index forecast",
            "フレデリックスバーグ A 指数予報", "afred_1_day", .forecast
        ),
        (["dst"], "dst", "Dst index", "Dst 指数", "dst", .observation),
        (
            ["predicted_ssn"], "predicted-solar-cycle", "Predicted solar cycle", "太陽活動周期予測", "predicted_ssn", .forecast
        ),
        (
            ["ssn", "smoothed_ssn"], "observed-solar-cycle-indices", "Solar cycle indices", "太陽活動指数", "ssn",
            .observation
        ),
        (["swpc_ssn"], "swpc_observed_ssn", "Sunspot number", "太陽黒点数", "swpc_ssn", .observation),
        (
            ["fluence", "fluence_day_two"], "electron_fluence_forecast", "Electron fluence forecast", "電子フルエンス予測",
            "fluence", .forecast
        ),
        (["m_class_1_day"], "solar_probabilities", "Flare probabilities", "フレア発生確率", "m_class_1_day", .forecast),
        (["flux", "frequency"], "f107_cm_flux", "10.7 cm radio flux", "F10.7 電波強度", "flux", .observation),
        (["f107_observed"], "noaa_radio_flux", "10.7 cm radio flux", "F10.7 電波強度", "f107_observed", .observation),
        (["time_tag", "flux"], "10cm-flux-30-day", "10.7 cm radio flux", "F10.7 電波強度", "flux", .observation),
        (["timestamp", "flux"], "10cm-flux", "10.7 cm radio flux", "F10.7 電波強度", "Flux", .observation),
    ]
}
