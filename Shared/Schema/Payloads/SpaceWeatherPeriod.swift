/// What was observed or is forecast at a time.
///
/// Source: ICAO Annex 3, appendix 2, table A2-3, items 8 to 12; IWXXM, `SpaceWeatherAnalysis`; SWPC watches.
public struct SpaceWeatherPeriod: Described {
    /// `observed` or `forecast`.
    public var stage = ""
    /// When; of a level by day the beginning of the day.
    public var time: Timestamp?
    /// How many hours after the observation: 6, 12, 18 or 24.
    public var hoursAhead: Int64?
    /// `expected`, `none` (`NO SWX EXP`) or `unavailable` (`NOT AVBL`).
    public var state = ""
    /// Where, and how bad.
    public var regions: [SpaceWeatherRegion] = []
    /// The highest level of a NOAA scale.
    public var scale: SpaceWeatherScale?
    /// The words as written.
    public var text: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "space-weather-period",
        "Period",
        "期間",
        "What was observed or is forecast at a time. ICAO Annex 3, appendix 2, table A2-3; IWXXM SpaceWeatherAnalysis.",
        [
            .init("stage", \.stage, "Stage", "段階", "observed or forecast."),
            .init("time", \.time, "Time", "時刻", unit: "UTC", "Of a level by day the beginning of the day."),
            .init("hoursAhead", \.hoursAhead, "Hours ahead", "先行時間", unit: "h", "6, 12, 18 or 24."),
            .init("state", \.state, "State", "状態", "expected, none (NO SWX EXP) or unavailable (NOT AVBL)."),
            .init("regions", \.regions, "Regions", "領域", "Where, and how bad."),
            .init("scale", \.scale, "NOAA scale", "NOAA スケール", "The highest level."),
            .init("text", \.text, "Text", "原文", "As written."),
        ]
    )
}
