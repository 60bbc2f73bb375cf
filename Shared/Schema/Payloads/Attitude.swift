/// The attitude of a spacecraft.
///
/// The series is kept up to 3,000 states a message; a longer one is thinned evenly, its first and last state kept, and
/// the count tells how many there were.
///
/// Source: CCSDS 504.0-B-2, sections 3 to 5.
public struct Attitude: NavigationDataMessage {
    /// `OBJECT_NAME`.
    public var objectName: String?
    /// `OBJECT_ID`: in most cases the international designator, `YYYY-NNNP{PP}`.
    public var objectID: String?
    /// `CENTER_NAME`: the body that the spacecraft goes around.
    public var center: String?
    /// `TIME_SYSTEM`: what the source's times were in; here they are UTC.
    public var timeSystem: String?
    /// `EPOCH` of a single attitude or `EPOCH_TZERO` of a comprehensive message, in UTC.
    public var epoch: Timestamp?
    /// The earliest start of the series, in UTC.
    public var start: Timestamp?
    /// The latest stop of the series, in UTC.
    public var stop: Timestamp?
    /// How many states the source has; more than are kept here where it was thinned.
    public var stateCount: Int64?
    /// The attitudes: one series for each block or segment.
    public var series: [AttitudeSeries] = []
    /// Inertia, manoeuvres, attitude determination and sensors, physical properties.
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
        kind: "attitude",
        "Attitude",
        "姿勢",
        "The attitude of a spacecraft. Source: CCSDS 504.0-B-2, sections 3 to 5.",
        [
            .init("objectName", \.objectName, "Object", "物体名", "`OBJECT_NAME`."),
            .init(
                "objectID",
                \.objectID,
                "International designator",
                "国際標識",
                "`OBJECT_ID`: in most cases the international designator, `YYYY-NNNP{PP}`."
            ),
            .init(
                "center",
                \.center,
                "Centre",
                "中心天体",
                "`CENTER_NAME`: the body that the spacecraft goes around."
            ),
            .init(
                "timeSystem",
                \.timeSystem,
                "Time system of the source",
                "元の時刻系",
                "`TIME_SYSTEM`: what the source's times were in; here they are UTC."
            ),
            .init(
                "epoch",
                \.epoch,
                "Epoch",
                "元期",
                "`EPOCH` of a single attitude or `EPOCH_TZERO` of a comprehensive message, in UTC."
            ),
            .init("start", \.start, "From", "開始", "The earliest start of the series, in UTC."),
            .init("stop", \.stop, "Until", "終了", "The latest stop of the series, in UTC."),
            .init(
                "stateCount",
                \.stateCount,
                "States in the source",
                "元の状態数",
                "How many states the source has; more than are kept here where it was thinned."
            ),
            .init("series", \.series, "Attitudes", "姿勢", "The attitudes: one series for each block or segment."),
            .init(
                "blocks",
                \.blocks,
                "Further blocks",
                "その他の区画",
                "Inertia, manoeuvres, attitude determination and sensors, physical properties."
            ),
        ] + Self.messageMembers(\.messageID, \.originator, \.created, \.comments, \.additional)
    )
}
