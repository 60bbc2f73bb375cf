/// Where an alert applies.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.4.
public struct AlertArea: Hashable, Sendable, Codable {
    /// The area in words.
    public var description: String
    /// Its polygons, longitude first as in GeoJSON.
    public var geometry: Geometry?
    /// Its circles.
    public var circles: [AlertCircle]
    /// Its codes by their system.
    public var geocodes: [NamedText]
    /// The lowest height above mean sea level, in metres.
    public var altitudeMeters: Double?
    /// The greatest height above mean sea level, in metres.
    public var ceilingMeters: Double?
    /// Members this version does not know.
    public var others: Members = [:]

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

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.description = try members.required("description")
        self.geometry = try members.optional("geometry")
        self.circles = try members.list("circles")
        self.geocodes = try members.list("geocodes")
        self.altitudeMeters = try members.optional("altitudeMeters")
        self.ceilingMeters = try members.optional("ceilingMeters")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("description", self.description)
        try members.write("geometry", self.geometry)
        try members.write("circles", list: self.circles)
        try members.write("geocodes", list: self.geocodes)
        try members.write("altitudeMeters", self.altitudeMeters)
        try members.write("ceilingMeters", self.ceilingMeters)
        try members.write(others: self.others)
    }
}
