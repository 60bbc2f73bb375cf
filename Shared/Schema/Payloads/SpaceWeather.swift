/// An alert, warning, watch, summary or advisory of space weather, or an event of the Sun and what it does.
///
/// Source: NOAA SWPC, Space Weather Message User Guide and Space Weather Scales; NASA CCMC, DONKI web service;
/// ICAO Annex 3, appendix 2, table A2-3, and Doc 10100; WMO IWXXM, package Space Weather Advisory.
public struct SpaceWeather: Described {
    /// What it is: `alert`, `warning`, `watch`, `summary`, `advisory`, `notification`, `report`, `event`, `bulletin`.
    public var message = ""
    /// What it does to an earlier message: `extended`, `continued`, `cancelled`, `corrected`; nil for a new one.
    public var action: String?
    /// `Space Weather Message Code` such as `ALTK07`, or the kind of event such as `FLR`.
    public var code: String?
    /// The product of the publisher: `K07A`, or the title of a bulletin.
    public var product: String?
    /// `Serial Number`, `ADVISORY NR` (`2016/2`), or the identity of a notification or event.
    public var number: String?
    /// The centre that issued it: `SWXC`, or the publisher's short name.
    public var centre: String?
    /// What happens or is expected, as the publisher says it.
    public var phenomenon: String?
    /// `Issue Time`, `DTG`, `messageIssueTime`, `submissionTime`.
    public var issued: Timestamp?
    /// `Valid From`.
    public var validFrom: Timestamp?
    /// `Valid To`, `Now Valid Until`.
    public var validUntil: Timestamp?
    /// `Begin Time`, `Observed`, the start of an event.
    public var begin: Timestamp?
    /// `Threshold Reached`.
    public var thresholdReached: Timestamp?
    /// `Maximum Time`, the peak.
    public var maximum: Timestamp?
    /// `End Time`.
    public var end: Timestamp?
    /// The numbers of the messages that this one replaces, extends, continues or cancels.
    public var replaces: [String] = []
    /// `Original Issue Time` of the message that is cancelled.
    public var originalIssued: Timestamp?
    /// Levels of the NOAA scales R, S and G.
    public var scales: [SpaceWeatherScale] = []
    /// `SWX EFFECT` with its intensity: `HF COM MOD`, `GNSS`, `RADIATION SEV`, `SATCOM`.
    public var effects: [String] = []
    /// What was observed and is forecast where, in order.
    public var periods: [SpaceWeatherPeriod] = []
    /// The K index that is reached or expected, 0...9.
    public var kIndex: Double?
    /// The class of an X-ray flare: letter and multiple, `M5.5`.
    public var flareClass: String?
    /// The peak of a flux of particles in pfu, particles/(cm² s sr).
    public var particleFluxPFU: Double?
    /// The energy in MeV that those particles exceed.
    public var particleEnergyMegaelectronvolts: Double?
    /// The peak of a radio burst in solar flux units, 1e-22 W/(m² Hz).
    public var radioFluxSFU: Double?
    /// The speed of a shock or an ejection in km/s.
    public var speedKilometersPerSecond: Double?
    /// The deviation of the magnetic field in nT.
    public var deviationNanoteslas: Double?
    /// The place on the Sun in heliographic degrees, `N15W87`, or where a shock was seen.
    public var location: String?
    /// The number of the active region.
    public var activeRegion: Int64?
    /// The station or satellite.
    public var station: String?
    /// The instruments.
    public var instruments: [String] = []
    /// Measurements of an ejection, the best first.
    public var ejections: [SpaceWeatherEjection] = []
    /// Where something is expected to arrive.
    public var arrivals: [SpaceWeatherArrival] = []
    /// Identities of linked events.
    public var linkedEvents: [String] = []
    /// `Potential Impacts`.
    public var impacts: String?
    /// `RMK`, `Comment`, `note`.
    public var remarks: String?
    /// `NXT ADVISORY`: by when the next one comes.
    public var nextIssue: Timestamp?
    /// Whether no further advisory comes.
    public var isLast: Bool?
    /// What the sender wrote that is no value of the format, as written.
    public var unread: [NamedText] = []
    /// What else it says, by the publisher's names, with units as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "space-weather",
        "Space weather",
        "宇宙天気",
        "An alert, warning, watch, summary or advisory of space weather, or an event of the Sun. NOAA SWPC Space "
            + "Weather Message User Guide; NASA CCMC DONKI; ICAO Annex 3, appendix 2, table A2-3; WMO IWXXM.",
        Self.identity + Self.times + Self.findings + Self.consequences
    )

    private static let identity: [DescribedMember<Self>] = [
        .init(
            "message",
            \.message,
            "Message",
            "種別",
            "alert, warning, watch, summary, advisory, notification, report, event or bulletin."
        ),
        .init("action", \.action, "Action", "扱い", "extended, continued, cancelled or corrected; absent for a new one."),
        .init(
            "code",
            \.code,
            "Code",
            "コード",
            "Space Weather Message Code such as ALTK07, or an event's kind such as FLR."
        ),
        .init("product", \.product, "Product", "プロダクト", "The publisher's product or the title of a bulletin."),
        .init("number", \.number, "Number", "番号", "Serial Number, ADVISORY NR, or the identity of an event."),
        .init("centre", \.centre, "Centre", "発表機関", "SWXC, or the publisher's short name."),
        .init("phenomenon", \.phenomenon, "Phenomenon", "現象", "What happens or is expected, as the publisher says it."),
    ]

    private static let times: [DescribedMember<Self>] = [
        .init("issued", \.issued, "Issued", "発表", unit: "UTC", "Issue Time, DTG, submissionTime."),
        .init("validFrom", \.validFrom, "Valid from", "有効期間（開始）", unit: "UTC", "Valid From."),
        .init("validUntil", \.validUntil, "Valid until", "有効期間（終了）", unit: "UTC", "Valid To, Now Valid Until."),
        .init("begin", \.begin, "Begin", "開始", unit: "UTC", "Begin Time, Observed, startTime, eventTime."),
        .init("thresholdReached", \.thresholdReached, "Threshold reached", "しきい値到達", unit: "UTC", "Threshold Reached."),
        .init("maximum", \.maximum, "Maximum", "最大", unit: "UTC", "Maximum Time, peakTime."),
        .init("end", \.end, "End", "終了", unit: "UTC", "End Time."),
        .init(
            "replaces",
            \.replaces,
            "Replaces",
            "置換対象",
            "Numbers of messages replaced, extended, continued or cancelled."
        ),
        .init("originalIssued", \.originalIssued, "Originally issued", "当初発表", unit: "UTC", "Original Issue Time."),
    ]

    private static let findings: [DescribedMember<Self>] = [
        .init("scales", \.scales, "NOAA scales", "NOAA スケール", "Levels of the scales R, S and G."),
        .init("effects", \.effects, "Effects", "影響", "SWX EFFECT with its intensity, MOD or SEV."),
        .init("periods", \.periods, "Observed and forecast", "観測・予測", "OBS SWX and FCST SWX, or levels by day."),
        .init("kIndex", \.kIndex, "K index", "K 指数", "Reached or expected, 0...9."),
        .init("flareClass", \.flareClass, "Flare class", "フレア等級", "GOES X-ray class, 0.1-0.8 nm."),
        .init("particleFluxPFU", \.particleFluxPFU, "Particle flux", "粒子フラックス", unit: "pfu", "The peak, per cm² s sr."),
        .init(
            "particleEnergyMegaelectronvolts",
            \.particleEnergyMegaelectronvolts,
            "Particle energy",
            "粒子エネルギー",
            unit: "MeV",
            "What the particles exceed."
        ),
        .init("radioFluxSFU", \.radioFluxSFU, "Radio flux", "電波フラックス", unit: "sfu", "Peak Flux of a radio burst."),
        .init(
            "speedKilometersPerSecond",
            \.speedKilometersPerSecond,
            "Speed",
            "速度",
            unit: "km/s",
            "Estimated Velocity of a shock, speed of an ejection."
        ),
        .init("deviationNanoteslas", \.deviationNanoteslas, "Deviation", "偏差", unit: "nT", "Deviation of the field."),
        .init("location", \.location, "Location", "位置", "Heliographic degrees, or where a shock was seen."),
        .init("activeRegion", \.activeRegion, "Active region", "活動領域", "NOAA number."),
        .init("station", \.station, "Station", "観測点", "Station or satellite."),
        .init("instruments", \.instruments, "Instruments", "観測機器", "Names with the spacecraft."),
        .init("ejections", \.ejections, "Measurements", "測定", "cmeAnalyses."),
        .init("arrivals", \.arrivals, "Arrivals", "到達予測", "impactList and estimatedShockArrivalTime."),
        .init("linkedEvents", \.linkedEvents, "Linked events", "関連現象", "activityID of linkedEvents."),
    ]

    private static let consequences: [DescribedMember<Self>] = [
        .init("impacts", \.impacts, "Potential impacts", "予想される影響", "Potential Impacts."),
        .init("remarks", \.remarks, "Remarks", "備考", "RMK, Comment, note."),
        .init("nextIssue", \.nextIssue, "Next by", "次回発表", unit: "UTC", "NXT ADVISORY."),
        .init("isLast", \.isLast, "Last", "最終", "Whether NO FURTHER ADVISORIES come."),
        .init("unread", \.unread, "Not understood", "解釈できない部分", "What is no value of the format, as written."),
        .init(
            "additional",
            \.additional,
            "Further values",
            "その他の値",
            "By the publisher's names, with units as written."
        ),
    ]
}
