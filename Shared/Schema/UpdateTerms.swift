/// Whether the agency speaks itself or the exchange fetched what it published.
public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
    /// The agency published it here.
    case direct
    /// Ingest fetched it from the agency's own publication.
    case collected
}

/// What kind of traffic an update is.
public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is meant.
    case actual
    /// It is part of an exercise.
    case exercise
    /// It tests the system.
    case test
    /// It withdraws what it supersedes.
    case cancel

    /// Whether it travels as exercise traffic, apart from operations.
    public var isExercise: Bool { self == .exercise || self == .test }
}

/// How bad it is.
///
/// Source: CAP 1.2, section 3.2.2, `severity`.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// Not known.
    case unknown
    /// Minimal or no known threat.
    case minor
    /// Possible threat.
    case moderate
    /// Significant threat.
    case severe
    /// Extraordinary threat.
    case extreme

    /// Orders from unknown to extreme.
    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How a reader may pass an update on; shown to people, while the audience is what is enforced.
///
/// Source: FIRST, Traffic Light Protocol 2.0.
public enum Handling: String, Hashable, Sendable, Codable, CaseIterable {
    /// No limit.
    case clear = "TLP:CLEAR"
    /// Within the community.
    case green = "TLP:GREEN"
    /// Within the organisation and its clients, on a need-to-know basis.
    case amber = "TLP:AMBER"
    /// Within the organisation only.
    case amberStrict = "TLP:AMBER+STRICT"
    /// Named recipients only.
    case red = "TLP:RED"
}

/// From when until when an update holds.
public struct Validity: Hashable, Sendable, Codable {
    /// The start; nil: at once.
    public var from: Timestamp?
    /// The end; nil: until further notice.
    public var until: Timestamp?

    /// Makes a span of time.
    public init(from: Timestamp? = nil, until: Timestamp? = nil) {
        self.from = from
        self.until = until
    }
}
