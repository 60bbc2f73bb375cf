/// A thing that was observed, such as a sunspot region or a flare.
///
/// Source: NOAA SWPC, Solar Region Summary and Edited Events.
public struct ObservedRecord: Described {
    /// Its number or name.
    public var name = ""
    /// When it was observed or began.
    public var begin: Timestamp?
    /// When it was greatest.
    public var maximum: Timestamp?
    /// When it ended.
    public var end: Timestamp?
    /// What is said of it, by the publisher's names.
    public var values: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "observed-record",
        "Record",
        "記録",
        "A thing that was observed, such as a sunspot region or a flare. NOAA SWPC, Solar Region Summary and Edited Events.",
        [
            .init("name", \.name, "Name", "名称", "Number or name."),
            .init("begin", \.begin, "Begin", "開始", unit: "UTC", "When it was observed or began."),
            .init("maximum", \.maximum, "Maximum", "最大", unit: "UTC", "When it was greatest."),
            .init("end", \.end, "End", "終了", unit: "UTC", "When it ended."),
            .init("values", \.values, "Values", "値", "By the publisher's names."),
        ]
    )
}
