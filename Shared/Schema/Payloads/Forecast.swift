/// Values or levels that are expected.
///
/// Source: NOAA SWPC data service and text products.
public struct Forecast: Described {
    /// The product: its title or the publisher's name of it.
    public var product = ""
    /// `:Issued:`; when it was made.
    public var issued: Timestamp?
    /// The station or satellite.
    public var station: String?
    /// The first time.
    public var from: Timestamp?
    /// The last time.
    public var until: Timestamp?
    /// The times of all series that have none of their own, at most 1,500.
    public var times: [Timestamp] = []
    /// Expected values: indices, fluxes, probabilities in %, and what was observed before; at most 60.
    public var series: [TimeSeries] = []
    /// The highest levels of the NOAA scales that are expected.
    public var scales: [SpaceWeatherScale] = []
    /// Why: the publisher's rationale or discussion.
    public var rationale: [String] = []
    /// What else it says, by the publisher's names, with units as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "forecast",
        "Forecast",
        "予報",
        "Values or levels that are expected. NOAA SWPC data service and text products.",
        [
            .init("product", \.product, "Product", "プロダクト", "The publisher's title or name of it."),
            .init("issued", \.issued, "Issued", "発表", unit: "UTC", ":Issued:."),
            .init("station", \.station, "Station", "観測点", "Station or satellite."),
            .init("from", \.from, "From", "開始", unit: "UTC", "The first time."),
            .init("until", \.until, "Until", "終了", unit: "UTC", "The last time."),
            .init("scales", \.scales, "NOAA scales", "NOAA スケール", "The highest levels expected."),
            .init("series", \.series, "Series", "時系列", "Indices, fluxes, probabilities in %; at most 60."),
            .init("rationale", \.rationale, "Rationale", "根拠", "Why, in the publisher's words."),
            .init("times", \.times, "Times", "時刻", unit: "UTC", "Of all series that have none of their own."),
            .init("additional", \.additional, "Further values", "その他の値", "With units as written."),
        ]
    )
}
