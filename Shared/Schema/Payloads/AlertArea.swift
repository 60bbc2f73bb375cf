/// Where an alert applies.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.4.
public struct AlertArea: Described {
    /// The area in words.
    public var description = ""
    /// Its polygons, longitude first as in GeoJSON.
    public var geometry: Geometry?
    /// Its circles.
    public var circles: [AlertCircle] = []
    /// Its codes by their system.
    public var geocodes: [NamedText] = []
    /// The lowest height above mean sea level, in metres.
    public var altitudeMeters: Double?
    /// The greatest height above mean sea level, in metres.
    public var ceilingMeters: Double?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes the value.
    public init(
        description: String,
        geometry: Geometry? = nil,
        circles: [AlertCircle] = [],
        geocodes: [NamedText] = [],
        altitudeMeters: Double? = nil,
        ceilingMeters: Double? = nil
    ) {
        self.description = description
        self.geometry = geometry
        self.circles = circles
        self.geocodes = geocodes
        self.altitudeMeters = altitudeMeters
        self.ceilingMeters = ceilingMeters
    }

    /// Its members.
    public static let about = Description<Self>(
        part: "alert-area",
        "Area",
        "対象区域",
        "Where an alert applies. Source: OASIS Common Alerting Protocol 1.2, section 3.2.4.",
        [
            .init("description", \.description, "Area", "対象区域", "areaDesc: the area in words."),
            .init("geometry", \.geometry, "Geometry", "図形", "polygon: its polygons, longitude first as in GeoJSON."),
            .init("circles", \.circles, "Circles", "円形区域", "circle: its circles."),
            .init("geocodes", \.geocodes, "Area codes", "区域コード", "geocode: its codes by their system."),
            .init(
                "altitudeMeters",
                \.altitudeMeters,
                "Lowest height",
                "下限高度",
                unit: "m",
                "altitude: the lowest height above mean sea level."
            ),
            .init(
                "ceilingMeters",
                \.ceilingMeters,
                "Greatest height",
                "上限高度",
                unit: "m",
                "ceiling: the greatest height above mean sea level."
            ),
        ]
    )
}
