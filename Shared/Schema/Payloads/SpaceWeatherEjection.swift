/// A measurement of a coronal mass ejection.
///
/// Source: NASA CCMC, DONKI web service, `CMEAnalysis`.
public struct SpaceWeatherEjection: Described {
    /// `associatedCMEID`: the ejection.
    public var event: String?
    /// `time21_5`: when it is at 21.5 solar radii.
    public var innerBoundary: Timestamp?
    /// `latitude`, Stonyhurst.
    public var latitudeDegrees: Double?
    /// `longitude`, Stonyhurst, west positive.
    public var longitudeDegrees: Double?
    /// `halfAngle`.
    public var halfAngleDegrees: Double?
    /// `speed`.
    public var speedKilometersPerSecond: Double?
    /// `type` by speed: `S`, `C`, `O`, `R`, `ER`.
    public var type: String?
    /// `isMostAccurate`.
    public var isMostAccurate: Bool?
    /// `note`.
    public var note: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "space-weather-ejection",
        "Coronal mass ejection",
        "コロナ質量放出",
        "A measurement of an ejection. NASA CCMC DONKI, CMEAnalysis.",
        [
            .init("event", \.event, "Event", "現象", "associatedCMEID."),
            .init("innerBoundary", \.innerBoundary, "At 21.5 solar radii", "21.5 太陽半径", unit: "UTC", "time21_5."),
            .init("latitudeDegrees", \.latitudeDegrees, "Latitude", "緯度", unit: "°", "latitude, Stonyhurst."),
            .init("longitudeDegrees", \.longitudeDegrees, "Longitude", "経度", unit: "°", "longitude, west positive."),
            .init("halfAngleDegrees", \.halfAngleDegrees, "Half angle", "半角", unit: "°", "halfAngle."),
            .init("speedKilometersPerSecond", \.speedKilometersPerSecond, "Speed", "速度", unit: "km/s", "speed."),
            .init("type", \.type, "Type", "型", "By speed: S, C, O, R, ER."),
            .init("isMostAccurate", \.isMostAccurate, "Most accurate", "最良", "isMostAccurate."),
            .init("note", \.note, "Note", "注記", "note."),
        ]
    )
}
