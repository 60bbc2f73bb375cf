/// Values of one quantity over time.
///
/// At most 1,500 values are kept: of more, evenly spaced ones with the first and the last, while ``count`` and the
/// extremes are those of all.
///
/// Source: NOAA SWPC data service, products of JSON; GFZ Helmholtz Centre, geomagnetic indices.
public struct TimeSeries: Described {
    /// What it is, as the publisher names it: `Kp`, `bz_gsm`, `flux 0.1-0.8nm`.
    public var quantity = ""
    /// Its unit; nil for an index or a number of things.
    public var unit: String?
    /// The satellite or station, where it is not the same for all series.
    public var station: String?
    /// What the values are: `observed`, `estimated`, `predicted`.
    public var stage: String?
    /// How many values the source has.
    public var count: Int64?
    /// How long a value holds, in seconds.
    public var intervalSeconds: Double?
    /// The last value.
    public var last: Double?
    /// When.
    public var lastTime: Timestamp?
    /// The greatest value.
    public var maximum: Double?
    /// When first.
    public var maximumTime: Timestamp?
    /// The least value.
    public var minimum: Double?
    /// When first.
    public var minimumTime: Timestamp?
    /// The times of the values, in the source's order; empty where they are the ``Observation/times`` of the whole.
    public var times: [Timestamp] = []
    /// The values.
    public var values: [Double] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "time-series",
        "Series",
        "時系列",
        "Values of one quantity over time; at most 1,500 are kept, evenly spaced, the first and the last among them. NOAA SWPC data service; GFZ, geomagnetic indices.",
        [
            .init("quantity", \.quantity, "Quantity", "物理量", "As the publisher names it."),
            .init("unit", \.unit, "Unit", "単位", "Absent for an index or a number of things."),
            .init("station", \.station, "Station", "観測点", "Satellite or station."),
            .init("stage", \.stage, "Stage", "段階", "observed, estimated or predicted."),
            .init("count", \.count, "Count", "個数", "How many values the source has."),
            .init("intervalSeconds", \.intervalSeconds, "Interval", "間隔", unit: "s", "How long a value holds."),
            .init("last", \.last, "Last", "最新値", "The last value."),
            .init("lastTime", \.lastTime, "Last at", "最新時刻", unit: "UTC", "When."),
            .init("maximum", \.maximum, "Maximum", "最大値", "The greatest value."),
            .init("maximumTime", \.maximumTime, "Maximum at", "最大時刻", unit: "UTC", "When first."),
            .init("minimum", \.minimum, "Minimum", "最小値", "The least value."),
            .init("minimumTime", \.minimumTime, "Minimum at", "最小時刻", unit: "UTC", "When first."),
            .init("times", \.times, "Times", "時刻", unit: "UTC", "Absent where they are those of the whole."),
            .init("values", \.values, "Values", "値", "In the unit of the series."),
        ]
    )
}
