extension Orbit {
    /// Its members.
    public static let about = Description<Self>(
        kind: "orbit",
        "Orbit",
        "軌道",
        "An orbit as mean elements or a state vector. Source: CCSDS 502.0-B-3, sections 3 and 4.",
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
                "catalogNumber",
                \.catalogNumber,
                "Catalogue number",
                "衛星カタログ番号",
                "`NORAD_CAT_ID`: the number in the satellite catalogue, 1...999,999,999."
            ),
            .init(
                "epoch",
                \.epoch,
                "Epoch",
                "元期",
                "`EPOCH`: when the elements or the state hold, in UTC; absent where the time system cannot "
                    + "be converted."
            ),
            .init(
                "meanMotionRevolutionsPerDay",
                \.meanMotionRevolutionsPerDay,
                "Mean motion",
                "平均運動",
                unit: "rev/day",
                "`MEAN_MOTION`: revolutions a day, more than 0."
            ),
            .init(
                "semiMajorAxisKilometers",
                \.semiMajorAxisKilometers,
                "Semi-major axis",
                "軌道長半径",
                unit: "km",
                "`SEMI_MAJOR_AXIS`; negative for a hyperbola."
            ),
            .init("eccentricity", \.eccentricity, "Eccentricity", "離心率", "`ECCENTRICITY`, 0 or more."),
            .init(
                "inclinationDegrees",
                \.inclinationDegrees,
                "Inclination",
                "軌道傾斜角",
                unit: "deg",
                "`INCLINATION`, 0...180."
            ),
            .init(
                "ascendingNodeDegrees",
                \.ascendingNodeDegrees,
                "Right ascension of the ascending node",
                "昇交点赤経",
                unit: "deg",
                "`RA_OF_ASC_NODE`, -360...360."
            ),
            .init(
                "pericenterArgumentDegrees",
                \.pericenterArgumentDegrees,
                "Argument of pericentre",
                "近点引数",
                unit: "deg",
                "`ARG_OF_PERICENTER`, -360...360."
            ),
            .init(
                "meanAnomalyDegrees",
                \.meanAnomalyDegrees,
                "Mean anomaly",
                "平均近点角",
                unit: "deg",
                "`MEAN_ANOMALY`, -360...360."
            ),
            .init(
                "trueAnomalyDegrees",
                \.trueAnomalyDegrees,
                "True anomaly",
                "真近点角",
                unit: "deg",
                "`TRUE_ANOMALY`, -360...360."
            ),
            .init(
                "periodMinutes",
                \.periodMinutes,
                "Period",
                "周期",
                unit: "min",
                "The time of one revolution, from the mean motion, or from semi-major axis and `GM`."
            ),
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
                "theory",
                \.theory,
                "Theory of the mean elements",
                "平均要素の理論",
                "`MEAN_ELEMENT_THEORY`, such as `SGP4`, `SGP4-XP`, `DSST` or `USM`."
            ),
            .init(
                "gravitationalCoefficient",
                \.gravitationalCoefficient,
                "Gravitational coefficient",
                "重力定数",
                unit: "km**3/s**2",
                "`GM`."
            ),
            .init("bstar", \.bstar, "Drag term B*", "抗力項 B*", unit: "1/ER", "`BSTAR` of SGP4, per Earth radius."),
            .init(
                "ballisticCoefficient",
                \.ballisticCoefficient,
                "Ballistic coefficient",
                "弾道係数",
                unit: "m**2/kg",
                "`BTERM` of SGP4-XP."
            ),
            .init(
                "radiationCoefficient",
                \.radiationCoefficient,
                "Radiation pressure coefficient",
                "輻射圧係数",
                unit: "m**2/kg",
                "`AGOM` of SGP4-XP."
            ),
            .init(
                "meanMotionDot",
                \.meanMotionDot,
                "First derivative of the mean motion",
                "平均運動の一次微分",
                unit: "rev/day**2",
                "`MEAN_MOTION_DOT`; of an element set half of it, as SGP4 wants it."
            ),
            .init(
                "meanMotionDdot",
                \.meanMotionDdot,
                "Second derivative of the mean motion",
                "平均運動の二次微分",
                unit: "rev/day**3",
                "`MEAN_MOTION_DDOT`; of an element set a sixth of it."
            ),
            .init(
                "ephemerisType",
                \.ephemerisType,
                "Ephemeris type",
                "暦の種別",
                "`EPHEMERIS_TYPE`: 0 or 2 for SGP4, 4 for SGP4-XP, 6 for special perturbations."
            ),
            .init(
                "classification",
                \.classification,
                "Classification",
                "区分",
                "`CLASSIFICATION_TYPE`: `U` where unclassified."
            ),
            .init(
                "elementSetNumber",
                \.elementSetNumber,
                "Element set number",
                "要素セット番号",
                "`ELEMENT_SET_NO`."
            ),
            .init(
                "revolutionAtEpoch",
                \.revolutionAtEpoch,
                "Revolution at epoch",
                "元期の周回番号",
                "`REV_AT_EPOCH`."
            ),
            .init("massKilograms", \.massKilograms, "Mass", "質量", unit: "kg", "`MASS`, 0 or more."),
            .init(
                "dragAreaSquareMeters",
                \.dragAreaSquareMeters,
                "Drag area",
                "抗力面積",
                unit: "m**2",
                "`DRAG_AREA`, 0 or more."
            ),
            .init("dragCoefficient", \.dragCoefficient, "Drag coefficient", "抗力係数", "`DRAG_COEFF`, 0 or more."),
            .init(
                "radiationAreaSquareMeters",
                \.radiationAreaSquareMeters,
                "Radiation pressure area",
                "輻射圧面積",
                unit: "m**2",
                "`SOLAR_RAD_AREA`, 0 or more."
            ),
            .init(
                "radiationPressureCoefficient",
                \.radiationPressureCoefficient,
                "Radiation pressure coefficient of the surface",
                "輻射圧の表面係数",
                "`SOLAR_RAD_COEFF`, 0 or more."
            ),
            .init(
                "maneuvers",
                \.maneuvers,
                "Manoeuvres",
                "軌道変更",
                "Planned and past manoeuvres, in the order of the message."
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
        ] + Self.messageMembers(\.messageID, \.originator, \.created, \.comments, \.additional)
    )
}
