/// A satellite that an advisory is about.
///
/// Source: ICD-GPS-240E, section 10.3.2.
public struct GNSSSatellite: Described {
    /// `SVN`: the number of the space vehicle, without leading zeros.
    public var svn: Int64?
    /// `PRN`: the number of its code; of Galileo the space vehicle id.
    public var prn: Int64?
    /// `SATELLITE AFFECTED`: its name, such as `GSAT0102`.
    public var name: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "gnss-satellite",
        "Satellite",
        "衛星",
        "A satellite that an advisory is about. Source: ICD-GPS-240E, section 10.3.2.",
        [
            DescribedMember("svn", \.svn, "SVN", "SVN", "SVN: number of the space vehicle."),
            DescribedMember("prn", \.prn, "PRN", "PRN", "PRN: number of the code; of Galileo the space vehicle id."),
            DescribedMember("name", \.name, "Name", "名称", "SATELLITE AFFECTED: its name."),
        ]
    )
}
