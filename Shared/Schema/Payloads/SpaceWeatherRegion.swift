/// Where an effect is observed or expected.
///
/// Source: ICAO Annex 3, appendix 2, table A2-3; IWXXM, `SpaceWeatherRegion`; WMO-No. 306, code table 49-2.
public struct SpaceWeatherRegion: Described {
    /// `MOD` or `SEV`.
    public var intensity: String?
    /// `HNH`, `MNH`, `EQN`, `EQS`, `MSH`, `HSH`, `DAYSIDE`, `NIGHTSIDE`; nil for an area of positions.
    public var band: String?
    /// The western limit, -180...180.
    public var westDegrees: Double?
    /// The eastern limit, -180...180.
    public var eastDegrees: Double?
    /// The lowest flight level, in hundreds of feet.
    public var lowestFlightLevel: Int64?
    /// The highest flight level, in hundreds of feet.
    public var highestFlightLevel: Int64?
    /// The centre of the sunlit side: longitude and latitude.
    public var centreDegrees: [Double] = []
    /// The radius around the centre.
    public var radiusKilometers: Double?
    /// The shape; none for the sides of day and night.
    public var geometry: Geometry?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "space-weather-region",
        "Region",
        "領域",
        "Where an effect is observed or expected. ICAO Annex 3, appendix 2, table A2-3; WMO-No. 306, table 49-2.",
        [
            .init("intensity", \.intensity, "Intensity", "強度", "MOD or SEV."),
            .init(
                "band",
                \.band,
                "Band",
                "緯度帯",
                "HNH N60-N90, MNH N30-N60, EQN N00-N30, EQS S00-S30, MSH S30-S60, HSH S60-S90, DAYSIDE, NIGHTSIDE."
            ),
            .init("westDegrees", \.westDegrees, "West", "西端", unit: "°", "-180...180."),
            .init("eastDegrees", \.eastDegrees, "East", "東端", unit: "°", "-180...180."),
            .init("lowestFlightLevel", \.lowestFlightLevel, "Lowest level", "下限", unit: "FL", "Hundreds of feet."),
            .init("highestFlightLevel", \.highestFlightLevel, "Highest level", "上限", unit: "FL", "Hundreds of feet."),
            .init("centreDegrees", \.centreDegrees, "Centre", "中心", unit: "°", "Longitude and latitude."),
            .init("radiusKilometers", \.radiusKilometers, "Radius", "半径", unit: "km", "Around the centre."),
            .init("geometry", \.geometry, "Shape", "範囲", "None for the sides of day and night."),
        ]
    )
}
