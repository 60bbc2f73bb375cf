/// What the members of an event are, as far as its types check them.
///
/// It says of each type what the type's `init(from:)` reads; what it does not name may be any JSON.
indirect enum EventShape: Sendable {
    /// Text of at most so many bytes.
    case text(most: Int = .max)
    /// One of these words.
    case word([String])
    /// Any word but these.
    case otherWord([String])
    /// ``Timestamp``.
    case time
    /// ``UpdateID``.
    case id
    /// ``AgencyID``.
    case agency
    /// ``Audience``.
    case audience
    /// ``Topic``.
    case topic
    /// A whole number of 64 bits.
    case integer
    /// A finite number.
    case number
    /// `true` or `false`.
    case flag
    /// ``LocalizedText``, with the rules of ``Update/validate()``; a title has text in it.
    case localized(isTitle: Bool)
    /// ``Geometry``.
    case geometry
    /// A list with so many elements.
    case list(EventShape, least: Int = 0, most: Int = .max)
    /// An object with these members.
    case object([Member])
    /// An object of one of these shapes, told apart by the word of its `kind`; the last is that of all other words.
    case kinds([(kind: String, members: [Member])])
    /// What is kept of an event while it is checked.
    enum Fact: Sendable {
        case none, eventID, id, agency, audience, topics, received, status, from, until
    }

    struct Member: Sendable {
        var name: String
        var shape: EventShape
        var isRequired: Bool
        var fact = Fact.none

        static func required(_ name: String, _ shape: EventShape, _ fact: Fact = .none) -> Self {
            Self(name: name, shape: shape, isRequired: true, fact: fact)
        }

        static func optional(_ name: String, _ shape: EventShape, _ fact: Fact = .none) -> Self {
            Self(name: name, shape: shape, isRequired: false, fact: fact)
        }

        static func texts(_ names: String...) -> [Self] { names.map { .optional($0, .text()) } }
    }

    private static func words<Term: CaseIterable & RawRepresentable<String>>(_ type: Term.Type) -> Self {
        .word(type.allCases.map(\.rawValue))
    }
}

extension EventShape {
    /// ``Event``.
    static let event = Self.object([
        .required("specversion", .word(["1.0"])),
        .required("type", .word([Event.updateType])),
        .required("id", .id, .eventID),
        .required("source", .text()),
        .optional("time", .time),
        .optional("datacontenttype", .word(["application/json"])),
        .required("data", Self.update),
    ])

    private static let update = Self.object([
        .required("id", .id, .id),
        .required("agency", .agency, .agency),
        .required("source", .object([.required("name", .text())] + Member.texts("url", "item", "format"))),
        .required("origin", Self.words(Origin.self)),
        .required("topics", .list(.topic, least: 1, most: 12), .topics),
        .required("title", .localized(isTitle: true)),
        .optional("summary", .localized(isTitle: false)),
        .optional("body", .localized(isTitle: false)),
        .optional("links", .list(Self.link, most: 64)),
        .optional("published", .time),
        .required("received", .time, .received),
        .optional("valid", .object([.optional("from", .time, .from), .optional("until", .time, .until)])),
        .optional("severity", Self.words(Severity.self)),
        .optional("status", Self.words(Status.self), .status),
        .optional("supersedes", .list(.id, most: 64)),
        .optional("geometry", .geometry),
        .required("audience", .audience, .audience),
        .optional("handling", Self.words(Handling.self)),
        .optional("payload", Self.payload),
    ])

    private static let link = Self.object(
        [.required("url", .text(most: 2_048)), .optional("bytes", .integer)]
            + Member.texts("relation", "mediaType", "title", "language")
    )

    private static let payload = Self.kinds(Payload.kinds.map { ($0.name, $0.shape) } + [("", [])])
}
