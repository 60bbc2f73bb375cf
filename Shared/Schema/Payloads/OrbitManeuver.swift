/// A manoeuvre of a spacecraft.
///
/// Source: CCSDS 502.0-B-3, table 3-3.
public struct OrbitManeuver: Described {
    /// `MAN_EPOCH_IGNITION`, in UTC.
    public var ignition: Timestamp?
    /// `MAN_DURATION`; 0 for an impulse, in s.
    public var durationSeconds: Double?
    /// `MAN_DELTA_MASS`, 0 or less, in kg.
    public var massChangeKilograms: Double?
    /// `MAN_REF_FRAME`.
    public var frame: String?
    /// `MAN_DV_1`, `MAN_DV_2`, `MAN_DV_3`: three numbers or none, in km/s.
    public var velocityChangeKilometersPerSecond: [Double] = []
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
        part: "orbit-maneuver",
        "Manoeuvre",
        "軌道変更",
        "A manoeuvre of a spacecraft. Source: CCSDS 502.0-B-3, table 3-3.",
        [
            .init("ignition", \.ignition, "Ignition", "点火", "`MAN_EPOCH_IGNITION`, in UTC."),
            .init(
                "durationSeconds",
                \.durationSeconds,
                "Duration",
                "時間",
                unit: "s",
                "`MAN_DURATION`; 0 for an impulse."
            ),
            .init(
                "massChangeKilograms",
                \.massChangeKilograms,
                "Change of mass",
                "質量変化",
                unit: "kg",
                "`MAN_DELTA_MASS`, 0 or less."
            ),
            .init("frame", \.frame, "Reference frame", "座標系", "`MAN_REF_FRAME`."),
            .init(
                "velocityChangeKilometersPerSecond",
                \.velocityChangeKilometersPerSecond,
                "Change of velocity",
                "速度増分",
                unit: "km/s",
                "`MAN_DV_1`, `MAN_DV_2`, `MAN_DV_3`: three numbers or none."
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
