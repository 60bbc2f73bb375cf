/// Two objects in orbit that come close.
///
/// Source: CCSDS 508.0-B-1, tables 3-1 to 3-4.
public struct Conjunction: Described {
    /// `MESSAGE_ID`.
    public var messageID = ""
    /// `CREATION_DATE`; nil where a list of conjunctions does not say when it was made.
    public var created: Timestamp?
    /// `ORIGINATOR`.
    public var originator = ""
    /// `MESSAGE_FOR`: the spacecraft the message is about.
    public var messageFor: String?
    /// `TCA`: the time of closest approach.
    public var closestApproach = Timestamp(microseconds: 0)
    /// `MISS_DISTANCE` in metres, 0 or more.
    public var missDistanceMeters = 0.0
    /// `RELATIVE_SPEED` in metres a second.
    public var relativeSpeedMetersPerSecond: Double?
    /// `RELATIVE_POSITION_R`, `_T`, `_N` in metres: three numbers or none.
    public var relativePositionMeters: [Double] = []
    /// `RELATIVE_VELOCITY_R`, `_T`, `_N` in metres a second: three numbers or none.
    public var relativeVelocityMetersPerSecond: [Double] = []
    /// `COLLISION_PROBABILITY`, 0...1.
    public var collisionProbability: Double?
    /// `COLLISION_PROBABILITY_METHOD`; ``maximumProbabilityMethod`` makes the probability the greatest that can be.
    public var collisionProbabilityMethod: String?
    /// `START_SCREEN_PERIOD`.
    public var screeningStart: Timestamp?
    /// `STOP_SCREEN_PERIOD`.
    public var screeningStop: Timestamp?
    /// `SCREEN_VOLUME_FRAME`: `RTN` or `TVN`.
    public var screeningFrame: String?
    /// `SCREEN_VOLUME_SHAPE`: `ELLIPSOID` or `BOX`.
    public var screeningShape: String?
    /// `SCREEN_VOLUME_X`, `_Y`, `_Z` in metres: three numbers or none.
    public var screeningSizeMeters: [Double] = []
    /// `SCREEN_ENTRY_TIME`.
    public var screeningEntry: Timestamp?
    /// `SCREEN_EXIT_TIME`.
    public var screeningExit: Timestamp?
    /// `COMMENT` lines of the header and the relative metadata, in order.
    public var comments: [String] = []
    /// Other keywords of the header and the relative metadata, value with unit as written.
    public var additional: [NamedText] = []
    /// The first object.
    public var object1 = ConjunctionObject()
    /// The second object.
    public var object2 = ConjunctionObject()
    /// Members this version does not know.
    public var others: Members = [:]

    /// The method of a probability that is the greatest that the miss distance allows, whatever the covariance.
    ///
    /// Source: SANA registry of the methods of CDM; S. Alfano, Relating position uncertainty to maximum conjunction
    /// probability (2005).
    public static let maximumProbabilityMethod = "ALFANO-MAX-PROBABILITY"

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes the value.
    public init(
        messageID: String,
        created: Timestamp? = nil,
        originator: String,
        messageFor: String? = nil,
        closestApproach: Timestamp,
        missDistanceMeters: Double,
        relativeSpeedMetersPerSecond: Double? = nil,
        relativePositionMeters: [Double] = [],
        relativeVelocityMetersPerSecond: [Double] = [],
        collisionProbability: Double? = nil,
        collisionProbabilityMethod: String? = nil,
        screeningStart: Timestamp? = nil,
        screeningStop: Timestamp? = nil,
        screeningFrame: String? = nil,
        screeningShape: String? = nil,
        screeningSizeMeters: [Double] = [],
        screeningEntry: Timestamp? = nil,
        screeningExit: Timestamp? = nil,
        comments: [String] = [],
        additional: [NamedText] = [],
        object1: ConjunctionObject,
        object2: ConjunctionObject
    ) {
        self.messageID = messageID
        self.created = created
        self.originator = originator
        self.messageFor = messageFor
        self.closestApproach = closestApproach
        self.missDistanceMeters = missDistanceMeters
        self.relativeSpeedMetersPerSecond = relativeSpeedMetersPerSecond
        self.relativePositionMeters = relativePositionMeters
        self.relativeVelocityMetersPerSecond = relativeVelocityMetersPerSecond
        self.collisionProbability = collisionProbability
        self.collisionProbabilityMethod = collisionProbabilityMethod
        self.screeningStart = screeningStart
        self.screeningStop = screeningStop
        self.screeningFrame = screeningFrame
        self.screeningShape = screeningShape
        self.screeningSizeMeters = screeningSizeMeters
        self.screeningEntry = screeningEntry
        self.screeningExit = screeningExit
        self.comments = comments
        self.additional = additional
        self.object1 = object1
        self.object2 = object2
    }

    /// Its members.
    public static let about = Description<Self>(
        kind: "conjunction",
        "Conjunction",
        "接近",
        "Two objects in orbit that come close. Source: CCSDS 508.0-B-1, tables 3-1 to 3-4.",
        [
            .init(
                "closestApproach",
                \.closestApproach,
                "Time of closest approach",
                "最接近時刻",
                "TCA: the time of closest approach."
            ),
            .init(
                "missDistanceMeters",
                \.missDistanceMeters,
                "Miss distance",
                "最接近距離",
                unit: "m",
                "MISS_DISTANCE, 0 or more."
            ),
            .init(
                "collisionProbability",
                \.collisionProbability,
                "Probability of collision",
                "衝突確率",
                "COLLISION_PROBABILITY, 0...1."
            ),
            .init(
                "collisionProbabilityMethod",
                \.collisionProbabilityMethod,
                "Method of the probability",
                "確率の算出方法",
                "COLLISION_PROBABILITY_METHOD."
            ),
            .init(
                "relativeSpeedMetersPerSecond",
                \.relativeSpeedMetersPerSecond,
                "Relative speed",
                "相対速度",
                unit: "m/s",
                "RELATIVE_SPEED."
            ),
            .init(
                "relativePositionMeters",
                \.relativePositionMeters,
                "Relative position (R, T, N)",
                "相対位置（R, T, N）",
                unit: "m",
                "RELATIVE_POSITION_R, _T, _N: three numbers or none."
            ),
            .init(
                "relativeVelocityMetersPerSecond",
                \.relativeVelocityMetersPerSecond,
                "Relative velocity (R, T, N)",
                "相対速度ベクトル（R, T, N）",
                unit: "m/s",
                "RELATIVE_VELOCITY_R, _T, _N: three numbers or none."
            ),
            .init("messageFor", \.messageFor, "For", "対象宇宙機", "MESSAGE_FOR: the spacecraft the message is about."),
            .init("originator", \.originator, "Originator", "作成者", "ORIGINATOR."),
            .init("messageID", \.messageID, "Message", "メッセージ番号", "MESSAGE_ID."),
            .init("created", \.created, "Created", "作成日時", "CREATION_DATE; absent in lists that do not say it."),
            .init("screeningStart", \.screeningStart, "Screening from", "スクリーニング開始", "START_SCREEN_PERIOD."),
            .init("screeningStop", \.screeningStop, "Screening until", "スクリーニング終了", "STOP_SCREEN_PERIOD."),
            .init(
                "screeningFrame",
                \.screeningFrame,
                "Frame of the screening volume",
                "スクリーニング領域の座標系",
                "SCREEN_VOLUME_FRAME: RTN or TVN."
            ),
            .init(
                "screeningShape",
                \.screeningShape,
                "Shape of the screening volume",
                "スクリーニング領域の形状",
                "SCREEN_VOLUME_SHAPE: ELLIPSOID or BOX."
            ),
            .init(
                "screeningSizeMeters",
                \.screeningSizeMeters,
                "Size of the screening volume",
                "スクリーニング領域の大きさ",
                unit: "m",
                "SCREEN_VOLUME_X, _Y, _Z: three numbers or none."
            ),
            .init("screeningEntry", \.screeningEntry, "Enters the volume", "領域への進入", "SCREEN_ENTRY_TIME."),
            .init("screeningExit", \.screeningExit, "Leaves the volume", "領域からの退出", "SCREEN_EXIT_TIME."),
            .init(
                "comments",
                \.comments,
                "Comments",
                "注記",
                "COMMENT lines of the header and the relative metadata, in order."
            ),
            .init(
                "additional",
                \.additional,
                "Other keywords",
                "その他",
                "Other keywords of the header and the relative metadata, value with unit as written."
            ),
            .init("object1", \.object1, "Object 1", "物体 1", "The first object."),
            .init("object2", \.object2, "Object 2", "物体 2", "The second object."),
        ]
    )
}
