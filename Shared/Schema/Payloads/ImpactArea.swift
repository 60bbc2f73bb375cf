/// Where an object falls with one confidence.
///
/// Source: CCSDS 508.1-B-1, table 3-4.
public struct ImpactArea: Described {
    /// `IMPACT_n_CONFIDENCE`, 0...100, in %.
    public var confidencePercent: Double?
    /// `IMPACT_n_START_LON`, -180...360, east positive, in deg.
    public var startLongitudeDegrees: Double?
    /// `IMPACT_n_START_LAT`, -90...90, in deg.
    public var startLatitudeDegrees: Double?
    /// `IMPACT_n_STOP_LON`, -180...360, east positive, in deg.
    public var stopLongitudeDegrees: Double?
    /// `IMPACT_n_STOP_LAT`, -90...90, in deg.
    public var stopLatitudeDegrees: Double?
    /// `IMPACT_n_CROSS_TRACK`, 0 or more, in km.
    public var crossTrackKilometers: Double?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "impact-area",
        "Impact area",
        "落下域",
        "Where an object falls with one confidence. Source: CCSDS 508.1-B-1, table 3-4.",
        [
            .init(
                "confidencePercent",
                \.confidencePercent,
                "Confidence",
                "信頼度",
                unit: "%",
                "`IMPACT_n_CONFIDENCE`, 0...100."
            ),
            .init(
                "startLongitudeDegrees",
                \.startLongitudeDegrees,
                "Longitude of the start",
                "始点の経度",
                unit: "deg",
                "`IMPACT_n_START_LON`, -180...360, east positive."
            ),
            .init(
                "startLatitudeDegrees",
                \.startLatitudeDegrees,
                "Latitude of the start",
                "始点の緯度",
                unit: "deg",
                "`IMPACT_n_START_LAT`, -90...90."
            ),
            .init(
                "stopLongitudeDegrees",
                \.stopLongitudeDegrees,
                "Longitude of the end",
                "終点の経度",
                unit: "deg",
                "`IMPACT_n_STOP_LON`, -180...360, east positive."
            ),
            .init(
                "stopLatitudeDegrees",
                \.stopLatitudeDegrees,
                "Latitude of the end",
                "終点の緯度",
                unit: "deg",
                "`IMPACT_n_STOP_LAT`, -90...90."
            ),
            .init(
                "crossTrackKilometers",
                \.crossTrackKilometers,
                "Cross-track extent",
                "横方向の幅",
                unit: "km",
                "`IMPACT_n_CROSS_TRACK`, 0 or more."
            ),
        ]
    )
}
