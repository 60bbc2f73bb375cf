/// What the members of space weather tables are called and measured in.
///
/// Source: NOAA SWPC data service (https://services.swpc.noaa.gov/json, /products); GFZ, kp.gfz.de.
enum SpaceWeatherQuantity {
    /// The unit of a quantity by the publisher's name of it; empty for a number without one.
    ///
    /// - Returns: Nil for a name that is not known.
    static func unit(_ name: some StringProtocol) -> String? { Self.units[name.lowercased()] }

    /// Names that no other kind of data has, so that a table with one of them is one of space weather.
    static func isKnown(_ name: some StringProtocol) -> Bool {
        let name = name.lowercased()
        return Self.units[name] != nil && !Self.common.contains(name)
    }

    /// Names that others use too.
    private static let common: Set<String> = [
        "temperature", "speed", "density", "flux", "total", "area", "k", "bx", "by", "bz", "bt", "he", "hp", "hn",
        "longitude", "latitude", "extent", "region",
        "fluence",
    ]

    /// What EPAM and its likes measure by the energy.
    ///
    /// Not the `p1` and `p5` of GOES, which count all above an energy.
    static let differentialFlux = "/(cm² s sr MeV)"

    private static let units: [String: String] = {
        var units: [String: String] = [:]
        for (unit, names) in Self.table { for name in names { units[name] = unit } }
        return units
    }()

    private static let table: [(unit: String, names: [String])] = [
        (
            "",
            [
                "kp", "kp_index", "estimated_kp", "k_index", "k", "a_running", "ap", "a_index", "station_count", "ssn",
                "smoothed_ssn", "observed_swpc_ssn", "smoothed_swpc_ssn", "predicted_ssn", "high_ssn", "low_ssn",
                "high25_ssn", "high75_ssn", "low25_ssn", "low75_ssn", "swpc_ssn", "sn", "cp", "c9", "hp30", "hp60",
                "ap30", "ap60", "new_regions", "number_spots", "running_a", "boulder_k", "afred_1_day", "sesc_number",
                "kp_18", "kp_90", "kp_135", "kp_180", "anis_idx", "predicted_kp", "estimated_k", "new_reg", "c_flare",
                "m_flare", "x_flare", "o1_flare", "o2_flare", "o3_flare", "mg_index",
            ]
        ),
        (
            "nT",
            [
                "bt", "bx", "by", "bz", "bx_gse", "by_gse", "bz_gse", "bx_gsm", "by_gsm", "bz_gsm", "gse_bx", "gse_by",
                "gse_bz", "gsm_bx", "gsm_by", "gsm_bz", "dst", "ae", "al", "au", "sym_h", "he", "hp", "hn", "total",
                "b_r", "b_theta", "b_phi", "ssc",
            ]
        ),
        (
            "km/s",
            [
                "speed", "proton_speed", "proton_vx_gse", "proton_vy_gse", "proton_vz_gse", "proton_vx_gsm",
                "proton_vy_gsm", "proton_vz_gsm", "windspeed", "vx", "vy", "vz", "v_r", "v_theta", "v_phi",
                "bulk_speed", "peak_speed", "alpha_speed", "vx_gse", "vy_gse", "vz_gse", "vx_gsm", "vy_gsm", "vz_gsm",
            ]
        ),
        ("/cm³", ["density", "proton_density", "dens", "earth_particles_per_cm3", "alpha_density"]),
        ("K", ["temperature", "proton_temperature", "ion_temperature", "alpha_temperature"]),
        ("km", ["x_gse", "y_gse", "z_gse", "x_gsm", "y_gsm", "z_gsm"]),
        (Self.differentialFlux, ["de1", "de4", "p3", "p7"]),
        ("/(cm² day sr)", ["fluence", "fluence_day_two", "fluence_day_three", "fluence_day_four"]),
        (
            "sfu",
            [
                "f10.7", "f107", "smoothed_f10.7", "predicted_f10.7", "high_f10.7", "low_f10.7", "high25_f10.7",
                "high75_f10.7", "low25_f10.7", "low75_f10.7", "fobs", "fadj", "f107_observed", "f107_adjusted",
                "ninety_day_mean", "f10_7", "solar_radio_flux", "1 ghz", "2 ghz", "3.75 ghz", "9.4 ghz", "17 ghz",
            ]
        ),
        (
            "W/m²",
            ["observed_flux", "electron_correction", "current_xrlong", "max_xrlong", "xrs_a", "xrs_b", "background"]
        ),
        ("J/m²", ["current_int_xrlong"]),
        ("pfu", ["p1", "p5", "p10", "p30", "p50", "p100", "e0.8", "e2.0"]),
        (
            "%",
            [
                "c_class_1_day", "c_class_2_day", "c_class_3_day", "m_class_1_day", "m_class_2_day", "m_class_3_day",
                "x_class_1_day", "x_class_2_day", "x_class_3_day", "10mev_protons_1_day", "10mev_protons_2_day",
                "10mev_protons_3_day", "c_flare_probability", "m_flare_probability", "x_flare_probability",
                "c_xray_probability", "m_xray_probability", "x_xray_probability", "proton_probability",
            ]
        ),
        (
            "°",
            [
                "theta_gse", "theta_gsm", "phi_gse", "phi_gsm", "lat_gsm", "lon_gsm", "gse_lat", "gse_lon", "gsm_lat",
                "gsm_lon", "carrington_longitude", "longitude", "latitude",
            ]
        ),
        ("millionths of the hemisphere", ["ss_area", "area"]),
        ("µT", ["smf", "stanford_solar_mean_field"]),
    ]
}
