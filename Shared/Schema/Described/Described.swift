/// A part of a payload whose members are told once, in ``about``.
///
/// Its JSON, the shape that the bus checks, its part of the JSON Schema, its table in the portal and the words by which
/// it is found all follow from that list.
public protocol Described: DescribedField, Decodable, MemberEncodable {
    /// What it is and what its members are.
    static var about: Description<Self> { get }
    /// Members this version does not know.
    var others: Members { get set }
    /// Makes the value with nothing in it.
    init()
}

extension Described {
    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.init()
        for member in Self.about.members { try member.read(&self, &members) }
        self.others = try members.others()
        if Self.about.isPayload { self.others["kind"] = nil }
    }

    /// Writes the object with its unknown members.
    public func write(_ members: inout MemberWriter) throws {
        try withUnsafePointer(to: self) { try members.write(Self.about.places, of: UnsafeRawPointer($0)) }
        try members.write(others: self.others)
    }

    /// The members that are there, in the order in which people read them.
    public var facts: [DescribedFact] {
        Self.about.members.compactMap { member in
            member.value(self).map {
                DescribedFact(name: member.name, label: member.label, unit: member.unit, value: $0)
            }
        }
    }
}

/// What a type of ``Described`` values is.
public final class Description<Value: Sendable>: Sendable {
    /// The payload's `kind`, or the name of a part of one; `[a-z-]+`.
    public let name: String
    /// Whether it is a payload and not a part of one.
    public let isPayload: Bool
    /// What people call it.
    public let label: Label
    /// A sentence for the JSON Schema that ends with the standard and section.
    public let sentence: String
    /// Its members, in the order in which people read them.
    public let members: [DescribedMember<Value>]
    /// Where its members are and what writes them, in the order in which JSON has them; ``members`` hold on to that.
    let places: [MemberPlace]

    /// Describes a payload.
    ///
    /// - Parameters:
    ///   - kind: The payload's `kind`, `[a-z-]+`.
    ///   - en: What people call it in English.
    ///   - ja: What people call it in Japanese.
    ///   - sentence: A sentence for the JSON Schema that ends with the standard and section.
    ///   - members: At most 60, each name once.
    public convenience init(
        kind: String,
        _ en: String,
        _ ja: String,
        _ sentence: String,
        _ members: [DescribedMember<Value>]
    ) {
        self.init(name: kind, isPayload: true, Label(en, ja), sentence, members)
    }

    /// Describes a part of a payload; its name is unique among them.
    public convenience init(
        part name: String,
        _ en: String,
        _ ja: String,
        _ sentence: String,
        _ members: [DescribedMember<Value>]
    ) {
        self.init(name: name, isPayload: false, Label(en, ja), sentence, members)
    }

    private init(
        name: String,
        isPayload: Bool,
        _ label: Label,
        _ sentence: String,
        _ members: [DescribedMember<Value>]
    ) {
        precondition(members.count <= 60, "\(name) has more than 60 members; make parts of it")
        precondition(Set(members.map(\.name)).count == members.count, "\(name) has a member twice")
        let short = members.map(\.writing.name.short)
        precondition(Set(short).count == members.count, "\(name) has members whose short names are the same")
        self.name = name
        self.isPayload = isPayload
        self.label = label
        self.sentence = sentence
        self.members = members
        self.places = members.sorted { $0.name < $1.name }.map { MemberPlace($0.writing) }
    }
}

/// What people call something, in both languages.
public struct Label: Hashable, Sendable {
    /// In English.
    public let en: String
    /// In Japanese.
    public let ja: String

    /// Names it in both languages.
    public init(_ en: String, _ ja: String) {
        self.en = en
        self.ja = ja
    }
}

/// A member with its value, for people.
public struct DescribedFact: Sendable {
    /// Its name in JSON.
    public let name: String
    /// What people call it.
    public let label: Label
    /// Its unit, as people write it.
    public let unit: String?
    /// Its value.
    public let value: DescribedValue
}

/// The value of a member.
public enum DescribedValue: Sendable {
    /// Text as the sender wrote it, or a word of the standard.
    case text(String)
    /// Texts in order.
    case texts([String])
    /// A figure.
    case number(Double)
    /// Figures in order.
    case numbers([Double])
    /// A whole number.
    case integer(Int64)
    /// Yes or no.
    case flag(Bool)
    /// A moment.
    case moment(Timestamp)
    /// Names with values.
    case named([NamedText])
    /// Terms of a covariance matrix.
    case terms([CovarianceTerm])
    /// A shape on the Earth.
    case geometry(Geometry)
    /// A part with members of its own.
    case part(any Described)
    /// Such parts in order.
    case parts([any Described])
}
