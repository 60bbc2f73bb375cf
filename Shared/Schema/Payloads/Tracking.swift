/// Measurements of spacecraft or debris.
///
/// At most 3,000 measurements are kept; of more they are taken evenly from each series, first and last kept, and the
/// counts tell how many there were.
///
/// Source: CCSDS 503.0-B-2, section 3.
public struct Tracking: NavigationDataMessage {
    /// `PARTICIPANT_1` to `PARTICIPANT_5` of all segments, each once.
    public var participants: [String] = []
    /// The earliest measurement, in UTC.
    public var start: Timestamp?
    /// The latest measurement, in UTC.
    public var stop: Timestamp?
    /// How many measurements the source has; more than are kept here where it was thinned.
    public var measurementCount: Int64?
    /// The segments, in order.
    public var segments: [TrackingSegment] = []
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
        kind: "tracking",
        "Tracking data",
        "観測データ",
        "Measurements of spacecraft or debris. Source: CCSDS 503.0-B-2, section 3.",
        [
            .init(
                "participants",
                \.participants,
                "Participants",
                "参加局・物体",
                "`PARTICIPANT_1` to `PARTICIPANT_5` of all segments, each once."
            ),
            .init("start", \.start, "From", "開始", "The earliest measurement, in UTC."),
            .init("stop", \.stop, "Until", "終了", "The latest measurement, in UTC."),
            .init(
                "measurementCount",
                \.measurementCount,
                "Measurements in the source",
                "元の観測数",
                "How many measurements the source has; more than are kept here where it was thinned."
            ),
            .init("segments", \.segments, "Segments", "区間", "The segments, in order."),
        ] + Self.messageMembers(\.messageID, \.originator, \.created, \.comments, \.additional)
    )
}
