#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A CloudEvents 1.0 event in structured JSON mode whose data is an ``Update``.
///
/// What is signed, stored and delivered are its bytes; they are made once and never made again from the
/// decoded value.
/// Source: CloudEvents 1.0.2, sections 3 and 4; JSON event format, section 3.
public struct Event: Hashable, Sendable {
    /// The event type of every update.
    public static let updateType = "taiwa.update"
    /// The most bytes an event may have: 1 MiB.
    public static let maximumBytes = 1_048_576

    /// The update's id.
    public var id: String
    /// Who made the event, as a URI reference: `/agencies/` and the agency's id.
    public var source: String
    /// When the exchange first had the update.
    public var time: Timestamp?
    /// What it says.
    public var data: Update
    /// Attributes this version does not know.
    public var others: Members

    /// Makes the event of an update.
    public init(_ update: Update) {
        self.id = update.id.name
        self.source = "/agencies/\(update.agency)"
        self.time = update.received
        self.data = update
        self.others = [:]
    }

    /// Reads an event's bytes.
    ///
    /// - Throws: ``SchemaError`` with the place and reason when they are no event of this schema.
    public init(json bytes: [UInt8]) throws(SchemaError) {
        self = try JSONText.decode(Self.self, from: bytes, called: "event", limit: Self.maximumBytes)
    }

    /// The event's bytes: JSON with sorted keys.
    public func json() -> [UInt8] { JSONText.encode(self) }
}

extension Event: Codable {
    /// Reads the object, keeping unknown attributes.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        func require(_ holds: Bool, _ sentence: String) throws {
            if !holds {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: sentence))
            }
        }
        try require(try members.required("specversion", as: String.self) == "1.0", "specversion is not 1.0")
        let type: String = try members.required("type")
        try require(type == Self.updateType, "the type is not \(Self.updateType)")
        self.id = try members.required("id")
        self.source = try members.required("source")
        self.time = try members.optional("time")
        let contentType: String? = try members.optional("datacontenttype")
        try require(contentType == nil || contentType == "application/json", "datacontenttype is not application/json")
        self.data = try members.required("data")
        self.others = try members.others()
        try require(self.id == self.data.id.name, "the event's id is not its update's")
    }

    /// Writes the object with its unknown attributes.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("data", self.data)
        try members.write("datacontenttype", "application/json")
        try members.write("id", self.id)
        try members.write("source", self.source)
        try members.write("specversion", "1.0")
        try members.write("time", self.time)
        try members.write("type", Self.updateType)
        try members.write(others: self.others)
    }
}
