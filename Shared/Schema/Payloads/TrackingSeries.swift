/// Measurements of one kind.
///
/// Source: CCSDS 503.0-B-2, section 3.5.
public struct TrackingSeries: Described {
    /// The keyword, such as `RANGE`, `ANGLE_1` or `RECEIVE_FREQ_1`.
    public var name: String = ""
    /// The unit of the values; absent where the standard names none.
    public var unit: String?
    /// How many the source has.
    public var count: Int64?
    /// The moment from which the times count: that of the first measurement, in UTC.
    public var epoch: Timestamp?
    /// Seconds from time zero to each measurement that is kept, in s.
    public var times: [Double] = []
    /// The measurements; a phase count to 15 digits.
    public var values: [Double] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "tracking-series",
        "Series of measurements",
        "観測の時系列",
        "Measurements of one kind. Source: CCSDS 503.0-B-2, section 3.5.",
        [
            .init(
                "name",
                \.name,
                "Measured quantity",
                "観測量",
                "The keyword, such as `RANGE`, `ANGLE_1` or `RECEIVE_FREQ_1`."
            ),
            .init("unit", \.unit, "Unit", "単位", "The unit of the values; absent where the standard names none."),
            .init("count", \.count, "Measurements in the source", "元の観測数", "How many the source has."),
            .init(
                "epoch",
                \.epoch,
                "Time zero",
                "基準時刻",
                "The moment from which the times count: that of the first measurement, in UTC."
            ),
            .init(
                "times",
                \.times,
                "Times",
                "時刻",
                unit: "s",
                "Seconds from time zero to each measurement that is kept."
            ),
            .init("values", \.values, "Values", "値", "The measurements; a phase count to 15 digits."),
        ]
    )
}
