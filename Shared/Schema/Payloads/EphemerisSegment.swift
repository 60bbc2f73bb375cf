/// States of one object in one frame.
///
/// Source: CCSDS 502.0-B-3, tables 5-3 and 6-4.
public struct EphemerisSegment: Described {
    /// `START_TIME`, or the first state of a trajectory, in UTC.
    public var start: Timestamp?
    /// `STOP_TIME`, or the last state of a trajectory, in UTC.
    public var stop: Timestamp?
    /// `USEABLE_START_TIME`, in UTC.
    public var usableStart: Timestamp?
    /// `USEABLE_STOP_TIME`, in UTC.
    public var usableStop: Timestamp?
    /// `CENTER_NAME`: the body that the orbit goes around.
    public var center: String?
    /// `REF_FRAME`.
    public var frame: String?
    /// `REF_FRAME_EPOCH`, in UTC.
    public var frameEpoch: Timestamp?
    /// `TIME_SYSTEM`: what the source's times were in; here they are UTC.
    public var timeSystem: String?
    /// `TRAJ_TYPE` of a trajectory, such as `CARTPV` or `KEPLERIAN`.
    public var type: String?
    /// `INTERPOLATION`, such as `HERMITE` or `LAGRANGE`.
    public var interpolation: String?
    /// `INTERPOLATION_DEGREE`.
    public var interpolationDegree: Int64?
    /// How many states the source has.
    public var stateCount: Int64?
    /// The moment from which the times count: that of the first state, in UTC.
    public var epoch: Timestamp?
    /// Seconds from time zero to each state that is kept, in s.
    public var times: [Double] = []
    /// X, Y, Z of each state: three numbers a state, in km.
    public var positionsKilometers: [Double] = []
    /// X, Y, Z of each state: three numbers a state, or none, in km/s.
    public var velocitiesKilometersPerSecond: [Double] = []
    /// X, Y, Z of each state: three numbers a state, or none, in km/s**2.
    public var accelerationsKilometersPerSecondSquared: [Double] = []
    /// The values of each state where they are no positions, in the order and units of the names.
    public var elements: [Double] = []
    /// What each value of a state is, with its unit.
    public var elementNames: [String] = []
    /// At most 100 covariance matrices; of more they are taken evenly, first and last kept.
    public var covariances: [EphemerisCovariance] = []
    /// How many the source has.
    public var covarianceCount: Int64?
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
        part: "ephemeris-segment",
        "Segment of an ephemeris",
        "軌道暦の区間",
        "States of one object in one frame. Source: CCSDS 502.0-B-3, tables 5-3 and 6-4.",
        [
            .init("start", \.start, "From", "開始", "`START_TIME`, or the first state of a trajectory, in UTC."),
            .init("stop", \.stop, "Until", "終了", "`STOP_TIME`, or the last state of a trajectory, in UTC."),
            .init("usableStart", \.usableStart, "Usable from", "使用可能開始", "`USEABLE_START_TIME`, in UTC."),
            .init("usableStop", \.usableStop, "Usable until", "使用可能終了", "`USEABLE_STOP_TIME`, in UTC."),
            .init("center", \.center, "Centre", "中心天体", "`CENTER_NAME`: the body that the orbit goes around."),
            .init("frame", \.frame, "Reference frame", "座標系", "`REF_FRAME`."),
            .init("frameEpoch", \.frameEpoch, "Frame epoch", "座標系の元期", "`REF_FRAME_EPOCH`, in UTC."),
            .init(
                "timeSystem",
                \.timeSystem,
                "Time system of the source",
                "元の時刻系",
                "`TIME_SYSTEM`: what the source's times were in; here they are UTC."
            ),
            .init(
                "type",
                \.type,
                "Kind of elements",
                "要素の種類",
                "`TRAJ_TYPE` of a trajectory, such as `CARTPV` or `KEPLERIAN`."
            ),
            .init(
                "interpolation",
                \.interpolation,
                "Interpolation",
                "補間",
                "`INTERPOLATION`, such as `HERMITE` or `LAGRANGE`."
            ),
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
                "The moment from which the times count: that of the first state, in UTC."
            ),
            .init("times", \.times, "Times", "時刻", unit: "s", "Seconds from time zero to each state that is kept."),
            .init(
                "positionsKilometers",
                \.positionsKilometers,
                "Positions",
                "位置",
                unit: "km",
                "X, Y, Z of each state: three numbers a state."
            ),
            .init(
                "velocitiesKilometersPerSecond",
                \.velocitiesKilometersPerSecond,
                "Velocities",
                "速度",
                unit: "km/s",
                "X, Y, Z of each state: three numbers a state, or none."
            ),
            .init(
                "accelerationsKilometersPerSecondSquared",
                \.accelerationsKilometersPerSecondSquared,
                "Accelerations",
                "加速度",
                unit: "km/s**2",
                "X, Y, Z of each state: three numbers a state, or none."
            ),
            .init(
                "elements",
                \.elements,
                "Elements",
                "要素",
                "The values of each state where they are no positions, in the order and units of the names."
            ),
            .init(
                "elementNames",
                \.elementNames,
                "Names of the elements",
                "要素名",
                "What each value of a state is, with its unit."
            ),
            .init(
                "covariances",
                \.covariances,
                "Covariances",
                "共分散",
                "At most 100 covariance matrices; of more they are taken evenly, first and last kept."
            ),
            .init(
                "covarianceCount",
                \.covarianceCount,
                "Covariances in the source",
                "元の共分散数",
                "How many the source has."
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
