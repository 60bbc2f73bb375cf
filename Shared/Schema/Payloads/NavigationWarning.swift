/// A warning to ships: NAVAREA, sub-area, coastal, NAVTEX, and the reports of NGA's Maritime Safety Information.
///
/// Source: IHO S-53 (Joint IMO/IHO/WMO Manual on Maritime Safety Information), section 6; NGA MSI API.
public struct NavigationWarning: Described {
    /// Series, number and year in two digits as one, such as `NAVAREA XI 123/26`; empty where it has no number.
    public var identifier: String = ""
    /// The series, such as `NAVAREA IV`, `HYDROPAC`, `GERMAN NAV WARN` or `ПРИП МУРМАНСК`.
    public var series: String?
    /// The running number in its series and year.
    public var number: Int64?
    /// The year of the number, four digits.
    public var year: Int64?
    /// What it is about: `rocket-launch`, `space-debris`, `missile`, `gunnery`, `mine`, `military-exercise`,
    /// `hazardous-operations`, `distress`, `piracy`, `gnss-interference`, `aid-to-navigation`, `drifting-object`,
    /// `wreck`, `ice`, `cable`, `pipeline`, `platform`, `survey`, `tow`, `underwater-operations`, `depth`, `radio`,
    /// `volcano`, `in-force-list`, `cancellation` or `other`.
    public var subject: String = ""
    /// When it was issued.
    public var issued: Timestamp?
    /// `in force` or `cancelled`, where the source says it.
    public var state: String?
    /// Who told its publisher.
    public var authority: String?
    /// The seas and coasts named in its heading.
    public var regions: [String] = []
    /// NGA's sub-regions.
    public var subregions: [String] = []
    /// When what it tells of happens, at most 200.
    public var periods: [WarningPeriod] = []
    /// When it cancels itself.
    public var endsItself: Timestamp?
    /// The identifiers of the warnings that it cancels, at most 500.
    public var cancels: [String] = []
    /// The identifier of the warning that cancelled it.
    public var cancelledBy: String?
    /// When it was cancelled.
    public var cancelled: Timestamp?
    /// The places in it, in order, at most 500.
    public var areas: [WarningArea] = []
    /// The text as sent.
    public var text: String = ""
    /// What else the source says, by its names.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "navigation-warning",
        "Navigation warning",
        "航行警報",
        "A warning to ships. Source: IHO S-53, section 6; NGA Maritime Safety Information API.",
        [
            DescribedMember(
                "identifier",
                \.identifier,
                "Identifier",
                "識別",
                "Series, number and year, NAVAREA XI 123/26."
            ),
            DescribedMember("series", \.series, "Series", "系列", "Such as NAVAREA IV, HYDROPAC, GERMAN NAV WARN."),
            DescribedMember("number", \.number, "Number", "番号", "Running number in series and year."),
            DescribedMember("year", \.year, "Year", "年", "Year of the number."),
            DescribedMember(
                "subject",
                \.subject,
                "Subject",
                "内容",
                "rocket-launch, space-debris, missile, gunnery, mine, military-exercise, hazardous-operations, "
                    + "distress, piracy, gnss-interference, aid-to-navigation, drifting-object, wreck, ice, cable, "
                    + "pipeline, platform, survey, tow, underwater-operations, depth, radio, volcano, in-force-list, "
                    + "cancellation or other."
            ),
            DescribedMember("issued", \.issued, "Issued", "発表", "Date-time group of the warning, UTC."),
            DescribedMember("state", \.state, "State", "状態", "in force or cancelled."),
            DescribedMember("authority", \.authority, "Authority", "通報元", "authority: who told its publisher."),
            DescribedMember("regions", \.regions, "Regions", "海域", "Seas and coasts named in the heading."),
            DescribedMember("subregions", \.subregions, "Sub-regions", "小区域", "subregion of NGA."),
            DescribedMember("periods", \.periods, "Periods", "期間", "When what it tells of happens, UTC."),
            DescribedMember("endsItself", \.endsItself, "Cancels itself", "自動取消し", "CANCEL THIS MSG, UTC."),
            DescribedMember("cancels", \.cancels, "Cancels", "取り消す警報", "CANCEL: identifiers of other warnings."),
            DescribedMember("cancelledBy", \.cancelledBy, "Cancelled by", "取り消した警報", "cancelMsgNumber and its series."),
            DescribedMember("cancelled", \.cancelled, "Cancelled", "取消し", "cancelDate, UTC."),
            DescribedMember("areas", \.areas, "Areas", "区域", "The places in it, in order."),
            DescribedMember("text", \.text, "Text", "本文", "The text as sent."),
            DescribedMember("additional", \.additional, "Other fields", "その他", "What else the source says."),
        ]
    )
}
