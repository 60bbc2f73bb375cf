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
    /// `measurementTechnique`, such as `SWPC_CAT`.
    public var technique: String?
    /// `featureCode`: what was measured, `LE` for the leading edge, `SH` for the shock.
    public var feature: String?
    /// `imageType`: how the pictures were prepared, such as `running difference`.
    public var imageType: String?
    /// `levelOfData`: 0 real-time, 1 looked at again, 2 from the archive.
    public var dataLevel: Int64?
    /// `tilt` of the ellipse, of those whose halves differ.
    public var tiltDegrees: Double?
    /// `minorHalfWidth`, of those whose halves differ.
    public var minorHalfWidthDegrees: Double?
    /// `speedMeasuredAtHeight`, in radii of the Sun from its centre.
    public var speedHeightSolarRadii: Double?
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
            .init("technique", \.technique, "Technique", "計測手法", "measurementTechnique."),
            .init("feature", \.feature, "Feature", "計測部位", "featureCode: LE leading edge, SH shock, and others."),
            .init("imageType", \.imageType, "Pictures", "画像の種類", "imageType."),
            .init(
                "dataLevel",
                \.dataLevel,
                "Level of data",
                "データ段階",
                "levelOfData: 0 real-time, 1 reviewed, 2 archive."
            ),
            .init("tiltDegrees", \.tiltDegrees, "Tilt", "傾き", unit: "°", "tilt."),
            .init(
                "minorHalfWidthDegrees",
                \.minorHalfWidthDegrees,
                "Minor half width",
                "短半幅",
                unit: "°",
                "minorHalfWidth."
            ),
            .init(
                "speedHeightSolarRadii",
                \.speedHeightSolarRadii,
                "Speed measured at",
                "速度計測高度",
                unit: "solar radii",
                "speedMeasuredAtHeight."
            ),
            .init("note", \.note, "Note", "注記", "note."),
        ]
    )
}
