/// One term of a covariance matrix.
///
/// Source: CCSDS 508.0-B-1, table 3-4.
public struct CovarianceTerm: Hashable, Sendable, Decodable, MemberEncodable {
    /// The keyword, such as `CR_R` or `CTDOT_N`.
    public var name: String
    /// The value in the unit.
    public var value: Double
    /// The unit, such as `m**2` or `m**2/s`.
    public var unit: String
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        name: String,
        value: Double,
        unit: String
    ) {
        self.name = name
        self.value = value
        self.unit = unit
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.name = try members.required("name")
        self.value = try members.required("value")
        self.unit = try members.required("unit")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func write(_ members: inout MemberWriter) throws {
        try members.write("name", self.name)
        try members.write("unit", self.unit)
        try members.write("value", self.value)
        try members.write(others: self.others)
    }
}
