/// What an update says in figures: an object whose `kind` tells its type.
///
/// A kind that this version does not know is kept as it is.
public indirect enum Payload: Hashable, Sendable, Codable {
    /// `article`: an item of a feed.
    case article(Article)
    /// `alert`: a public warning.
    case alert(Alert)
    /// `conjunction`: two objects that come close.
    case conjunction(Conjunction)
    /// `statement`: what governments agreed.
    case statement(JointStatement)
    /// `orbit`: an orbit as mean elements or a state vector.
    case orbit(Orbit)
    /// `ephemeris`: positions and velocities over time.
    case ephemeris(Ephemeris)
    /// `attitude`: the attitude of a spacecraft.
    case attitude(Attitude)
    /// `tracking`: measurements of spacecraft or debris.
    case tracking(Tracking)
    /// `reentry`: the re-entry of an object.
    case reentry(Reentry)
    /// `space-weather`: an alert, warning, watch, summary or advisory of space weather.
    case spaceWeather(SpaceWeather)
    /// `observation`: measured values or indices.
    case observation(Observation)
    /// `forecast`: values or levels that are expected.
    case forecast(Forecast)
    /// `data-notice`: data that can be had.
    case dataNotice(DataNotice)
    /// `gnss-advisory`: a notice to users of satellite navigation.
    case gnssAdvisory(GNSSAdvisory)
    /// `navigation-warning`: a warning to ships.
    case navigationWarning(NavigationWarning)
    /// `vessel-report`: what a ship or aid to navigation reports of itself.
    case vesselReport(VesselReport)
    /// `launch`: a launch.
    case launch(Launch)
    /// `science-alert`: an astronomical event that others may want to observe.
    case scienceAlert(ScienceAlert)
    /// `source-notice`: the state of a source of this exchange.
    case sourceNotice(SourceNotice)
    /// Any other kind, with all its members but `kind`.
    case other(kind: String, members: Members)

    /// The kind as written.
    public var kind: String {
        switch self {
        case .article: "article"
        case .alert: "alert"
        case .conjunction: "conjunction"
        case .statement: "statement"
        case .sourceNotice: "source-notice"
        case .other(let kind, _): kind
        default: self.described.map { Self.kind(of: $0) } ?? ""
        }
    }

    /// The payload as one of the types that tell their members; nil for the others.
    public var described: (any Described)? {
        switch self {
        case .orbit(let value): value
        case .ephemeris(let value): value
        case .attitude(let value): value
        case .tracking(let value): value
        case .reentry(let value): value
        case .spaceWeather(let value): value
        case .observation(let value): value
        case .forecast(let value): value
        case .dataNotice(let value): value
        case .gnssAdvisory(let value): value
        case .navigationWarning(let value): value
        case .vesselReport(let value): value
        case .launch(let value): value
        case .scienceAlert(let value): value
        case .article, .alert, .conjunction, .statement, .sourceNotice, .other: nil
        }
    }

    private static func kind<Value: Described>(of value: Value) -> String { Value.about.name }

    /// The types of the payloads that tell their members, each with how it becomes a payload.
    static let describedKinds: [DescribedKind] = [
        DescribedKind(Orbit.self) { .orbit($0) },
        DescribedKind(Ephemeris.self) { .ephemeris($0) },
        DescribedKind(Attitude.self) { .attitude($0) },
        DescribedKind(Tracking.self) { .tracking($0) },
        DescribedKind(Reentry.self) { .reentry($0) },
        DescribedKind(SpaceWeather.self) { .spaceWeather($0) },
        DescribedKind(Observation.self) { .observation($0) },
        DescribedKind(Forecast.self) { .forecast($0) },
        DescribedKind(DataNotice.self) { .dataNotice($0) },
        DescribedKind(GNSSAdvisory.self) { .gnssAdvisory($0) },
        DescribedKind(NavigationWarning.self) { .navigationWarning($0) },
        DescribedKind(VesselReport.self) { .vesselReport($0) },
        DescribedKind(Launch.self) { .launch($0) },
        DescribedKind(ScienceAlert.self) { .scienceAlert($0) },
    ]

    private static let describedByKind = Dictionary(
        uniqueKeysWithValues: Self.describedKinds.map { ($0.name, $0) }
    )

    /// Reads the object by its kind.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        let kind: String = try members.required("kind")
        switch kind {
        case "article": self = .article(try Article(from: decoder))
        case "alert": self = .alert(try Alert(from: decoder))
        case "conjunction": self = .conjunction(try Conjunction(from: decoder))
        case "statement": self = .statement(try JointStatement(from: decoder))
        case "source-notice": self = .sourceNotice(try SourceNotice(from: decoder))
        default:
            if let described = Self.describedByKind[kind] {
                self = try described.read(decoder)
            } else {
                self = .other(kind: kind, members: try members.others())
            }
        }
    }

    /// Writes the object with its kind.
    public func encode(to encoder: any Encoder) throws {
        func write<Value: Encodable>(_ kind: String, _ value: Value) throws {
            var members = MemberWriter(encoder)
            try members.write(kind: kind)
            try value.encode(to: encoder)
        }
        func write<Value: Described>(_ value: Value) throws { try write(Value.about.name, value) }
        switch self {
        case .article(let value): try write("article", value)
        case .alert(let value): try write("alert", value)
        case .conjunction(let value): try write("conjunction", value)
        case .statement(let value): try write("statement", value)
        case .sourceNotice(let value): try write("source-notice", value)
        case .orbit(let value): try write(value)
        case .ephemeris(let value): try write(value)
        case .attitude(let value): try write(value)
        case .tracking(let value): try write(value)
        case .reentry(let value): try write(value)
        case .spaceWeather(let value): try write(value)
        case .observation(let value): try write(value)
        case .forecast(let value): try write(value)
        case .dataNotice(let value): try write(value)
        case .gnssAdvisory(let value): try write(value)
        case .navigationWarning(let value): try write(value)
        case .vesselReport(let value): try write(value)
        case .launch(let value): try write(value)
        case .scienceAlert(let value): try write(value)
        case .other(let kind, let others):
            var members = MemberWriter(encoder)
            try members.write(kind: kind)
            try members.write(others: others)
        }
    }
}

/// A type of payloads that tells its members.
struct DescribedKind: Sendable {
    let name: String
    let shape: [EventShape.Member]
    /// Its name among the definitions of the JSON Schema, and what it needs there.
    let definition: String
    let definitions: [String: String]
    let read: @Sendable (any Decoder) throws -> Payload

    init<Value: Described>(_ type: Value.Type, _ payload: @escaping @Sendable (Value) -> Payload) {
        self.name = Value.about.name
        self.shape = Value.about.shape
        self.definition = Value.about.definition
        self.definitions = Value.about.definitions
        self.read = { payload(try Value(from: $0)) }
    }
}

extension MemberReader {
    /// The unread members of a payload, without its `kind`.
    func othersOfPayload() throws -> Members {
        var others = try self.others()
        others["kind"] = nil
        return others
    }
}
