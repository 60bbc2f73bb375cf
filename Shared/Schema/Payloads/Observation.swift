/// Measured values or indices, as series over time or as things that were seen.
///
/// Source: NOAA SWPC data service; GFZ Helmholtz Centre, geomagnetic indices.
public struct Observation: Described {
    /// The product: its title or the publisher's name of it.
    public var product = ""
    /// `:Issued:`, `:Created:`; when the product was made.
    public var issued: Timestamp?
    /// The station or satellite.
    public var station: String?
    /// The first time.
    public var from: Timestamp?
    /// The last time.
    public var until: Timestamp?
    /// The times of all series that have none of their own, at most 1,500.
    public var times: [Timestamp] = []
    /// The series, at most 60.
    public var series: [TimeSeries] = []
    /// Things that were seen, at most 500.
    public var records: [ObservedRecord] = []
    /// How many there are in the source.
    public var recordCount: Int64?
    /// Levels of the NOAA scales at the last time.
    public var scales: [SpaceWeatherScale] = []
    /// What else it says, by the publisher's names, with units as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "observation",
        "Observation",
        "観測値",
        "Measured values or indices. NOAA SWPC data service; GFZ, geomagnetic indices.",
        [
            .init("product", \.product, "Product", "プロダクト", "The publisher's title or name of it."),
            .init("issued", \.issued, "Issued", "発表", unit: "UTC", ":Issued:, :Created:."),
            .init("station", \.station, "Station", "観測点", "Station or satellite."),
            .init("from", \.from, "From", "開始", unit: "UTC", "The first time."),
            .init("until", \.until, "Until", "終了", unit: "UTC", "The last time."),
            .init("series", \.series, "Series", "時系列", "At most 60."),
            .init("records", \.records, "Records", "記録", "Things that were seen, at most 500."),
            .init("recordCount", \.recordCount, "Number of records", "記録数", "How many there are in the source."),
            .init("scales", \.scales, "NOAA scales", "NOAA スケール", "Levels at the last time."),
            .init("times", \.times, "Times", "時刻", unit: "UTC", "Of all series that have none of their own."),
            .init("additional", \.additional, "Further values", "その他の値", "With units as written."),
        ]
    )
}
