/// The re-entry of an object.
///
/// Source: CCSDS 508.1-B-1, section 3.
public struct Reentry: Described {
    /// `OBJECT_NAME`.
    public var objectName: String?
    /// `INTERNATIONAL_DESIGNATOR`, `YYYY-NNNP{PP}`.
    public var internationalDesignator: String?
    /// `CATALOG_NAME`.
    public var catalog: String?
    /// `OBJECT_DESIGNATOR`: the id in the catalogue.
    public var designator: String?
    /// `OBJECT_TYPE`: `PAYLOAD`, `ROCKET BODY`, `DEBRIS`, `UNKNOWN` or `OTHER`.
    public var type: String?
    /// `OBJECT_OWNER`.
    public var owner: String?
    /// `OBJECT_OPERATOR`.
    public var operatorName: String?
    /// `CONTROLLED_REENTRY`: `YES`, `NO` or `UNKNOWN`.
    public var controlled: String?
    /// `NOMINAL_REENTRY_EPOCH`: when it is expected to pass the re-entry altitude, in UTC.
    public var reentry: Timestamp?
    /// `REENTRY_WINDOW_START`, in UTC.
    public var windowStart: Timestamp?
    /// `REENTRY_WINDOW_END`, in UTC.
    public var windowEnd: Timestamp?
    /// `ORBIT_LIFETIME`: days from the epoch to the re-entry, 0 or more, in d.
    public var orbitLifetimeDays: Double?
    /// `ORBIT_LIFETIME_WINDOW_START`, in days.
    public var lifetimeWindowStartDays: Double?
    /// `ORBIT_LIFETIME_WINDOW_END`, in days.
    public var lifetimeWindowEndDays: Double?
    /// `ORBIT_LIFETIME_CONFIDENCE_LEVEL`, 0...100, in %.
    public var lifetimeConfidencePercent: Double?
    /// `REENTRY_ALTITUDE`, in km.
    public var altitudeKilometers: Double?
    /// `NOMINAL_IMPACT_EPOCH`, in UTC.
    public var impact: Timestamp?
    /// `IMPACT_WINDOW_START`, in UTC.
    public var impactWindowStart: Timestamp?
    /// `IMPACT_WINDOW_END`, in UTC.
    public var impactWindowEnd: Timestamp?
    /// `NOMINAL_IMPACT_LON`, -180...360, east positive, in deg.
    public var impactLongitudeDegrees: Double?
    /// `NOMINAL_IMPACT_LAT`, -90...90, in deg.
    public var impactLatitudeDegrees: Double?
    /// `NOMINAL_IMPACT_ALT`, in km.
    public var impactAltitudeKilometers: Double?
    /// Where it falls with each confidence.
    public var impactAreas: [ImpactArea] = []
    /// `PROBABILITY_OF_IMPACT`, 0...1.
    public var impactProbability: Double?
    /// `PROBABILITY_OF_BURN_UP`, 0...1.
    public var burnUpProbability: Double?
    /// `PROBABILITY_OF_BREAK_UP`, 0...1.
    public var breakUpProbability: Double?
    /// `PROBABILITY_OF_LAND_IMPACT`, 0...1.
    public var landImpactProbability: Double?
    /// `PROBABILITY_OF_CASUALTY`, 0...1.
    public var casualtyProbability: Double?
    /// `REENTRY_DISINTEGRATION`: `NONE`, `MASS-LOSS`, `BREAK-UP` or `MASS-LOSS + BREAK-UP`.
    public var disintegration: String?
    /// `EPOCH_TZERO`: from which the lifetime counts, in UTC.
    public var referenceTime: Timestamp?
    /// `CENTER_NAME`.
    public var center: String?
    /// `REF_FRAME`.
    public var frame: String?
    /// `TIME_SYSTEM`: what the source's times were in; here they are UTC.
    public var timeSystem: String?
    /// `EPOCH` of position and velocity, in UTC.
    public var epoch: Timestamp?
    /// `X`, `Y`, `Z`: three numbers or none, in km.
    public var positionKilometers: [Double] = []
    /// `X_DOT`, `Y_DOT`, `Z_DOT`: three numbers or none, in km/s.
    public var velocityKilometersPerSecond: [Double] = []
    /// `COV_REF_FRAME`; the reference frame where absent.
    public var covarianceFrame: String?
    /// The lower triangle of the 6 by 6 matrix by keyword: all 21 terms or none.
    public var covariance: [CovarianceTerm] = []
    /// `WET_MASS`, 0 or more, in kg.
    public var massKilograms: Double?
    /// `DRY_MASS`, 0 or more, in kg.
    public var dryMassKilograms: Double?
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
        kind: "reentry",
        "Re-entry",
        "再突入",
        "The re-entry of an object. Source: CCSDS 508.1-B-1, section 3.",
        [
            .init("objectName", \.objectName, "Object", "物体名", "`OBJECT_NAME`."),
            .init(
                "internationalDesignator",
                \.internationalDesignator,
                "International designator",
                "国際標識",
                "`INTERNATIONAL_DESIGNATOR`, `YYYY-NNNP{PP}`."
            ),
            .init("catalog", \.catalog, "Catalogue", "カタログ", "`CATALOG_NAME`."),
            .init(
                "designator",
                \.designator,
                "Catalogue number",
                "カタログ番号",
                "`OBJECT_DESIGNATOR`: the id in the catalogue."
            ),
            .init(
                "type",
                \.type,
                "Kind of object",
                "物体の種類",
                "`OBJECT_TYPE`: `PAYLOAD`, `ROCKET BODY`, `DEBRIS`, `UNKNOWN` or `OTHER`."
            ),
            .init("owner", \.owner, "Owner", "所有者", "`OBJECT_OWNER`."),
            .init("operatorName", \.operatorName, "Operator", "運用者", "`OBJECT_OPERATOR`."),
            .init(
                "controlled",
                \.controlled,
                "Controlled",
                "制御再突入",
                "`CONTROLLED_REENTRY`: `YES`, `NO` or `UNKNOWN`."
            ),
            .init(
                "reentry",
                \.reentry,
                "Re-entry",
                "再突入時刻",
                "`NOMINAL_REENTRY_EPOCH`: when it is expected to pass the re-entry altitude, in UTC."
            ),
            .init("windowStart", \.windowStart, "Window from", "予測窓開始", "`REENTRY_WINDOW_START`, in UTC."),
            .init("windowEnd", \.windowEnd, "Window until", "予測窓終了", "`REENTRY_WINDOW_END`, in UTC."),
            .init(
                "orbitLifetimeDays",
                \.orbitLifetimeDays,
                "Orbit lifetime",
                "軌道寿命",
                unit: "d",
                "`ORBIT_LIFETIME`: days from the epoch to the re-entry, 0 or more."
            ),
            .init(
                "lifetimeWindowStartDays",
                \.lifetimeWindowStartDays,
                "Lifetime at least",
                "寿命下限",
                unit: "d",
                "`ORBIT_LIFETIME_WINDOW_START`, in days."
            ),
            .init(
                "lifetimeWindowEndDays",
                \.lifetimeWindowEndDays,
                "Lifetime at most",
                "寿命上限",
                unit: "d",
                "`ORBIT_LIFETIME_WINDOW_END`, in days."
            ),
            .init(
                "lifetimeConfidencePercent",
                \.lifetimeConfidencePercent,
                "Confidence of the lifetime",
                "寿命の信頼度",
                unit: "%",
                "`ORBIT_LIFETIME_CONFIDENCE_LEVEL`, 0...100."
            ),
            .init(
                "altitudeKilometers",
                \.altitudeKilometers,
                "Re-entry altitude",
                "再突入高度",
                unit: "km",
                "`REENTRY_ALTITUDE`."
            ),
            .init("impact", \.impact, "Impact", "落下時刻", "`NOMINAL_IMPACT_EPOCH`, in UTC."),
            .init(
                "impactWindowStart",
                \.impactWindowStart,
                "Impact from",
                "落下窓開始",
                "`IMPACT_WINDOW_START`, in UTC."
            ),
            .init("impactWindowEnd", \.impactWindowEnd, "Impact until", "落下窓終了", "`IMPACT_WINDOW_END`, in UTC."),
            .init(
                "impactLongitudeDegrees",
                \.impactLongitudeDegrees,
                "Longitude of impact",
                "落下点の経度",
                unit: "deg",
                "`NOMINAL_IMPACT_LON`, -180...360, east positive."
            ),
            .init(
                "impactLatitudeDegrees",
                \.impactLatitudeDegrees,
                "Latitude of impact",
                "落下点の緯度",
                unit: "deg",
                "`NOMINAL_IMPACT_LAT`, -90...90."
            ),
            .init(
                "impactAltitudeKilometers",
                \.impactAltitudeKilometers,
                "Altitude of impact",
                "落下点の標高",
                unit: "km",
                "`NOMINAL_IMPACT_ALT`."
            ),
            .init("impactAreas", \.impactAreas, "Impact areas", "落下域", "Where it falls with each confidence."),
            .init(
                "impactProbability",
                \.impactProbability,
                "Probability of impact",
                "落下確率",
                "`PROBABILITY_OF_IMPACT`, 0...1."
            ),
            .init(
                "burnUpProbability",
                \.burnUpProbability,
                "Probability of burning up",
                "燃え尽きる確率",
                "`PROBABILITY_OF_BURN_UP`, 0...1."
            ),
            .init(
                "breakUpProbability",
                \.breakUpProbability,
                "Probability of breaking up",
                "破砕確率",
                "`PROBABILITY_OF_BREAK_UP`, 0...1."
            ),
            .init(
                "landImpactProbability",
                \.landImpactProbability,
                "Probability of impact on land",
                "陸上落下確率",
                "`PROBABILITY_OF_LAND_IMPACT`, 0...1."
            ),
            .init(
                "casualtyProbability",
                \.casualtyProbability,
                "Probability of casualties",
                "死傷確率",
                "`PROBABILITY_OF_CASUALTY`, 0...1."
            ),
            .init(
                "disintegration",
                \.disintegration,
                "Disintegration",
                "分解",
                "`REENTRY_DISINTEGRATION`: `NONE`, `MASS-LOSS`, `BREAK-UP` or `MASS-LOSS + BREAK-UP`."
            ),
            .init(
                "referenceTime",
                \.referenceTime,
                "Reference time",
                "基準時刻",
                "`EPOCH_TZERO`: from which the lifetime counts, in UTC."
            ),
            .init("center", \.center, "Centre", "中心天体", "`CENTER_NAME`."),
            .init("frame", \.frame, "Reference frame", "座標系", "`REF_FRAME`."),
            .init(
                "timeSystem",
                \.timeSystem,
                "Time system of the source",
                "元の時刻系",
                "`TIME_SYSTEM`: what the source's times were in; here they are UTC."
            ),
            .init("epoch", \.epoch, "Epoch of the state", "状態の元期", "`EPOCH` of position and velocity, in UTC."),
            .init(
                "positionKilometers",
                \.positionKilometers,
                "Position",
                "位置",
                unit: "km",
                "`X`, `Y`, `Z`: three numbers or none."
            ),
            .init(
                "velocityKilometersPerSecond",
                \.velocityKilometersPerSecond,
                "Velocity",
                "速度",
                unit: "km/s",
                "`X_DOT`, `Y_DOT`, `Z_DOT`: three numbers or none."
            ),
            .init(
                "covarianceFrame",
                \.covarianceFrame,
                "Frame of the covariance",
                "共分散の座標系",
                "`COV_REF_FRAME`; the reference frame where absent."
            ),
            .init(
                "covariance",
                \.covariance,
                "Covariance",
                "共分散",
                "The lower triangle of the 6 by 6 matrix by keyword: all 21 terms or none."
            ),
            .init("massKilograms", \.massKilograms, "Mass", "質量", unit: "kg", "`WET_MASS`, 0 or more."),
            .init(
                "dryMassKilograms",
                \.dryMassKilograms,
                "Dry mass",
                "乾燥質量",
                unit: "kg",
                "`DRY_MASS`, 0 or more."
            ),
            .init(
                "messageID",
                \.messageID,
                "Message",
                "メッセージ番号",
                "`MESSAGE_ID`: the message's name with its originator."
            ),
            .init(
                "originator",
                \.originator,
                "Originator",
                "作成機関",
                "`ORIGINATOR`: the agency or operator that made the message."
            ),
            .init("created", \.created, "Created", "作成日時", "`CREATION_DATE`, in UTC."),
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
