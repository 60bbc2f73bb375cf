/// What an update says in figures: an object whose `kind` tells its type.
///
/// A kind that this version does not know is kept as it is.
public indirect enum Payload: Hashable, Sendable, Decodable, MemberEncodable {
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
        case .other(let kind, _): kind
        default: self.described.map { Self.kind(of: $0) } ?? ""
        }
    }

    /// The payload as what tells its members; nil where this version does not know the kind.
    public var described: (any Described)? {
        switch self {
        case .article(let value): value
        case .alert(let value): value
        case .conjunction(let value): value
        case .statement(let value): value
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
        case .sourceNotice(let value): value
        case .other: nil
        }
    }

    private static func kind<Value: Described>(of value: Value) -> String { Value.about.name }

    /// The types of payloads, each with how it becomes a payload.
    static let kinds: [DescribedKind] = [
        DescribedKind(Article.self) { .article($0) },
        DescribedKind(Alert.self) { .alert($0) },
        DescribedKind(Conjunction.self) { .conjunction($0) },
        DescribedKind(JointStatement.self) { .statement($0) },
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
        DescribedKind(SourceNotice.self) { .sourceNotice($0) },
    ]

    private static let kindsByName = Dictionary(uniqueKeysWithValues: Self.kinds.map { ($0.name, $0) })

    /// Reads the object by its kind.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        let kind: String = try members.required("kind")
        if let known = Self.kindsByName[kind] {
            self = try known.read(decoder)
        } else {
            self = .other(kind: kind, members: try members.others())
        }
    }

    /// Writes the object with its kind.
    public func write(_ members: inout MemberWriter) throws {
        func write<Value: Described>(_ value: Value) throws {
            try members.write(kind: Value.about.name)
            try value.write(&members)
        }
        switch self {
        case .article(let value): try write(value)
        case .alert(let value): try write(value)
        case .conjunction(let value): try write(value)
        case .statement(let value): try write(value)
        case .sourceNotice(let value): try write(value)
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
            try members.write(kind: kind)
            try members.write(others: others)
        }
    }
}

/// A type of payloads.
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
