extension Reentry {
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
        ] + Self.messageMembers(\.messageID, \.originator, \.created, \.comments, \.additional)
    )
}
