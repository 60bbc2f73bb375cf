/// A circle on the Earth.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.4, `circle`.
public struct AlertCircle: Described {
    /// Degrees east, -180...180.
    public var longitude = 0.0
    /// Degrees north, -90...90.
    public var latitude = 0.0
    /// The radius in kilometres, 0 or more.
    public var radiusKilometers = 0.0
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes the value.
    public init(
        longitude: Double,
        latitude: Double,
        radiusKilometers: Double
    ) {
        self.longitude = longitude
        self.latitude = latitude
        self.radiusKilometers = radiusKilometers
    }

    /// Its members.
    public static let about = Description<Self>(
        part: "alert-circle",
        "Circle",
        "円形区域",
        "A circle on the Earth. Source: OASIS Common Alerting Protocol 1.2, section 3.2.4, circle.",
        [
            .init("longitude", \.longitude, "Longitude", "経度", unit: "°", "East is positive, -180...180."),
            .init("latitude", \.latitude, "Latitude", "緯度", unit: "°", "North is positive, -90...90."),
            .init("radiusKilometers", \.radiusKilometers, "Radius", "半径", unit: "km", "0 or more."),
        ]
    )
}
