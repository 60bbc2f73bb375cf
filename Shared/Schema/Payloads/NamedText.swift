/// A value by a name that its sender chose.
///
/// Source: OASIS CAP 1.2, sections 3.2.2 and 3.2.4 (`eventCode`, `parameter`, `geocode`).
public struct NamedText: Hashable, Sendable, Decodable, MemberEncodable {
    /// The name.
    public var name: String
    /// The value.
    public var value: String
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        name: String,
        value: String
    ) {
        self.name = name
        self.value = value
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.name = try members.required("name")
        self.value = try members.required("value")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func write(_ members: inout MemberWriter) throws {
        try members.write("name", self.name)
        try members.write("value", self.value)
        try members.write(others: self.others)
    }
}
