/// Positions and velocities over time.
///
/// The series is kept up to 3,000 states a message; a longer one is thinned evenly, its first and last state kept, and
/// the count tells how many there were.
///
/// Source: CCSDS 502.0-B-3, sections 5 and 6.
public struct Ephemeris: NavigationDataMessage {
    /// `OBJECT_NAME`.
    public var objectName: String?
    /// `OBJECT_ID`: in most cases the international designator, `YYYY-NNNP{PP}`.
    public var objectID: String?
    /// The earliest start of the segments, in UTC.
    public var start: Timestamp?
    /// The latest stop of the segments, in UTC.
    public var stop: Timestamp?
    /// `EPOCH_TZERO` of a comprehensive message, in UTC.
    public var referenceTime: Timestamp?
    /// How many states the source has; more than are kept here where it was thinned.
    public var stateCount: Int64?
    /// The segments or trajectories, in order.
    public var segments: [EphemerisSegment] = []
    /// What an orbit comprehensive message says beside trajectories: physical properties, manoeuvres, perturbations,
    /// orbit determination.
    public var blocks: [NavigationBlock] = []
    /// `MESSAGE_ID`: the message's name with its originator.
    public var messageID: String?
    /// `ORIGINATOR`: the agency or operator that made the message.
    public var originator: String?
    /// `CREATION_DATE`, in UTC.
    public var created: Timestamp?
    /// `COMMENT` lines, in order.
    public var comments: [String] = []
    /// User-defined and other keywords, value with unit as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "ephemeris",
        "Ephemeris",
        "軌道暦",
        "Positions and velocities over time. Source: CCSDS 502.0-B-3, sections 5 and 6.",
        [
            .init("objectName", \.objectName, "Object", "物体名", "`OBJECT_NAME`."),
            .init(
                "objectID",
                \.objectID,
                "International designator",
                "国際標識",
                "`OBJECT_ID`: in most cases the international designator, `YYYY-NNNP{PP}`."
            ),
            .init("start", \.start, "From", "開始", "The earliest start of the segments, in UTC."),
            .init("stop", \.stop, "Until", "終了", "The latest stop of the segments, in UTC."),
            .init(
                "referenceTime",
                \.referenceTime,
                "Reference time",
                "基準時刻",
                "`EPOCH_TZERO` of a comprehensive message, in UTC."
            ),
            .init(
                "stateCount",
                \.stateCount,
                "States in the source",
                "元の状態数",
                "How many states the source has; more than are kept here where it was thinned."
            ),
            .init("segments", \.segments, "Segments", "区間", "The segments or trajectories, in order."),
            .init(
                "blocks",
                \.blocks,
                "Further blocks",
                "その他の区画",
                "What an orbit comprehensive message says beside trajectories: physical properties, "
                    + "manoeuvres, perturbations, orbit determination."
            ),
        ] + Self.messageMembers(\.messageID, \.originator, \.created, \.comments, \.additional)
    )
}
