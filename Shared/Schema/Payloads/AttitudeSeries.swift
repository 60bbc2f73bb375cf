/// Attitudes of one object between two frames.
///
/// Source: CCSDS 504.0-B-2, tables 3-3 to 3-6, 4-3 and 4-4, 5-4.
public struct AttitudeSeries: Described {
    /// `ATTITUDE_TYPE` or the kind of the block, such as `QUATERNION`, `EULER_ANGLE`, `SPIN` or `ANGVEL`.
    public var type: String?
    /// `REF_FRAME_A`.
    public var frameA: String?
    /// `REF_FRAME_B`.
    public var frameB: String?
    /// `ATTITUDE_DIR` of version 1: `A2B` or `B2A`; from A to B in version 2.
    public var direction: String?
    /// `EULER_ROT_SEQ`: three axes such as `321` or `ZXZ`.
    public var eulerSequence: String?
    /// `START_TIME` or the first attitude, in UTC.
    public var start: Timestamp?
    /// `STOP_TIME` or the last attitude, in UTC.
    public var stop: Timestamp?
    /// `USEABLE_START_TIME`, in UTC.
    public var usableStart: Timestamp?
    /// `USEABLE_STOP_TIME`, in UTC.
    public var usableStop: Timestamp?
    /// `INTERPOLATION_METHOD`.
    public var interpolation: String?
    /// `INTERPOLATION_DEGREE`.
    public var interpolationDegree: Int64?
    /// How many states the source has.
    public var stateCount: Int64?
    /// The moment from which the times count: that of the first attitude, in UTC.
    public var epoch: Timestamp?
    /// What each value of an attitude is, with its unit, such as `Q1` or `ANGLE_1 [deg]`.
    public var components: [String] = []
    /// Seconds from time zero to each attitude that is kept, in s.
    public var times: [Double] = []
    /// The components of each attitude, one attitude after the other.
    public var values: [Double] = []
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
        part: "attitude-series",
        "Series of attitudes",
        "姿勢の時系列",
        "Attitudes of one object between two frames. Source: CCSDS 504.0-B-2, tables 3-3 to 3-6, 4-3 and "
            + "4-4, 5-4.",
        [
            .init(
                "type",
                \.type,
                "Kind",
                "種類",
                "`ATTITUDE_TYPE` or the kind of the block, such as `QUATERNION`, `EULER_ANGLE`, `SPIN` or "
                    + "`ANGVEL`."
            ),
            .init("frameA", \.frameA, "Frame A", "座標系 A", "`REF_FRAME_A`."),
            .init("frameB", \.frameB, "Frame B", "座標系 B", "`REF_FRAME_B`."),
            .init(
                "direction",
                \.direction,
                "Direction",
                "変換の向き",
                "`ATTITUDE_DIR` of version 1: `A2B` or `B2A`; from A to B in version 2."
            ),
            .init(
                "eulerSequence",
                \.eulerSequence,
                "Rotation sequence",
                "回転順序",
                "`EULER_ROT_SEQ`: three axes such as `321` or `ZXZ`."
            ),
            .init("start", \.start, "From", "開始", "`START_TIME` or the first attitude, in UTC."),
            .init("stop", \.stop, "Until", "終了", "`STOP_TIME` or the last attitude, in UTC."),
            .init("usableStart", \.usableStart, "Usable from", "使用可能開始", "`USEABLE_START_TIME`, in UTC."),
            .init("usableStop", \.usableStop, "Usable until", "使用可能終了", "`USEABLE_STOP_TIME`, in UTC."),
            .init("interpolation", \.interpolation, "Interpolation", "補間", "`INTERPOLATION_METHOD`."),
            .init(
                "interpolationDegree",
                \.interpolationDegree,
                "Degree of interpolation",
                "補間次数",
                "`INTERPOLATION_DEGREE`."
            ),
            .init(
                "stateCount",
                \.stateCount,
                "States in the source",
                "元の状態数",
                "How many states the source has."
            ),
            .init(
                "epoch",
                \.epoch,
                "Time zero",
                "基準時刻",
                "The moment from which the times count: that of the first attitude, in UTC."
            ),
            .init(
                "components",
                \.components,
                "Components",
                "成分",
                "What each value of an attitude is, with its unit, such as `Q1` or `ANGLE_1 [deg]`."
            ),
            .init(
                "times",
                \.times,
                "Times",
                "時刻",
                unit: "s",
                "Seconds from time zero to each attitude that is kept."
            ),
            .init(
                "values",
                \.values,
                "Values",
                "値",
                "The components of each attitude, one attitude after the other."
            ),
            .init("comments", \.comments, "Comments", "注記", "`COMMENT` lines, in order."),
            .init(
                "additional",
                \.additional,
                "Further values",
                "その他の値",
                "User-defined and other keywords, value with unit as written."
            ),
        ]
    )
}
