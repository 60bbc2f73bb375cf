/// A circle on the Earth.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.4, `circle`.
public struct AlertCircle: Hashable, Sendable, Codable {
    /// Degrees east, -180...180.
    public var longitude: Double
    /// Degrees north, -90...90.
    public var latitude: Double
    /// The radius in kilometres, 0 or more.
    public var radiusKilometers: Double
    /// Members this version does not know.
    public var others: Members = [:]

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

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.longitude = try members.required("longitude")
        self.latitude = try members.required("latitude")
        self.radiusKilometers = try members.required("radiusKilometers")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("longitude", self.longitude)
        try members.write("latitude", self.latitude)
        try members.write("radiusKilometers", self.radiusKilometers)
        try members.write(others: self.others)
    }
}
