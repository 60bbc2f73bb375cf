/// When what a navigation warning tells of happens.
///
/// Source: IHO S-53, section 6.
public struct WarningPeriod: Described {
    /// The beginning of the first day's or of the whole time.
    public var from: Timestamp?
    /// The end of the last day's or of the whole time.
    public var until: Timestamp?
    /// Whether only a part of each day is meant: from the time of day of `from` until that of `until`.
    public var isDaily: Bool?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "warning-period",
        "Period",
        "期間",
        "When what a navigation warning tells of happens. Source: IHO S-53, section 6.",
        [
            DescribedMember(
                "from",
                \.from,
                "From",
                "開始",
                "The beginning of the first day's or of the whole time, UTC."
            ),
            DescribedMember("until", \.until, "Until", "終了", "The end of the last day's or of the whole time, UTC."),
            DescribedMember("isDaily", \.isDaily, "Daily", "毎日", "Whether it is from time of day until time of day."),
        ]
    )
}
