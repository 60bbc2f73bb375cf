/// A place that a navigation warning names.
///
/// Source: IHO S-53, section 6.
public struct WarningArea: Described {
    /// `point`, `line`, `area`, `circle` or `sector`.
    public var shape: String = ""
    /// Its letter or number in the text, such as `A`.
    public var label: String?
    /// The radius of a circle or sector, or how far the area reaches on each side of a line, in kilometres.
    public var radiusKilometers: Double?
    /// The centre of a circle or sector: longitude and latitude in degrees.
    public var centreDegrees: [Double] = []
    /// The shape; circles and sectors as polygons.
    public var geometry: Geometry?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "warning-area",
        "Area",
        "区域",
        "A place that a navigation warning names. Source: IHO S-53, section 6.",
        [
            DescribedMember("shape", \.shape, "Shape", "形", "point, line, area, circle or sector."),
            DescribedMember("label", \.label, "Label", "記号", "Its letter or number in the text."),
            DescribedMember(
                "radiusKilometers",
                \.radiusKilometers,
                "Radius",
                "半径",
                unit: "km",
                "Of a circle or sector; of a line how far the area reaches on each side."
            ),
            DescribedMember(
                "centreDegrees",
                \.centreDegrees,
                "Centre",
                "中心",
                unit: "°",
                "Of a circle or sector: longitude, latitude."
            ),
            DescribedMember("geometry", \.geometry, "Geometry", "図形", "GeoJSON; circles and sectors as polygons."),
        ]
    )
}
