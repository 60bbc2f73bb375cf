/// A launch of a rocket, planned or flown.
///
/// Source: Launch Library 2, version 2.3.0, launches.
public struct Launch: Described {
    /// `id` of the launch.
    public var identifier = ""
    /// `name`: the vehicle and what it carries.
    public var name = ""
    /// `status.name`: `Go for Launch`, `To Be Determined`, `Launch Successful`, `On Hold` and others.
    public var state: String?
    /// `net`: no earlier than this is the lift-off planned, or it was then.
    public var noEarlierThan: Timestamp?
    /// `net_precision.name`: what the time is exact to, such as `Minute`, `Day` or `Month`.
    public var precision: String?
    /// `window_start`.
    public var windowStart: Timestamp?
    /// `window_end`.
    public var windowEnd: Timestamp?
    /// `launch_service_provider.name`.
    public var provider: String?
    /// `rocket.configuration.full_name`.
    public var vehicle: String?
    /// `mission.name`.
    public var mission: String?
    /// `mission.type`, such as `Resupply` or `Earth Science`.
    public var missionType: String?
    /// `mission.orbit.name`.
    public var orbit: String?
    /// `pad.name`.
    public var pad: String?
    /// `pad.location.name`.
    public var site: String?
    /// `pad.country_code`: three letters of ISO 3166-1.
    public var country: String?
    /// `probability` of weather that allows the launch, in percent, 0...100.
    public var weatherProbabilityPercent: Double?
    /// `holdreason`.
    public var holdReason: String?
    /// `failreason`.
    public var failureReason: String?
    /// `program[].name`, such as `Artemis` or `International Space Station`.
    public var programs: [String] = []
    /// `updates[].comment` with its time, newest first, at most 20.
    public var news: [NamedText] = []
    /// Further members by name.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "launch",
        "Launch",
        "打上げ",
        "A launch of a rocket, planned or flown. Source: Launch Library 2, version 2.3.0, launches.",
        [
            DescribedMember("name", \.name, "Launch", "打上げ", "name: the vehicle and what it carries."),
            DescribedMember("state", \.state, "State", "状態", "status.name, such as Go for Launch or On Hold."),
            DescribedMember(
                "noEarlierThan",
                \.noEarlierThan,
                "No earlier than",
                "打上げ予定時刻",
                "net: the lift-off is planned for no earlier than this, or it was then."
            ),
            DescribedMember("precision", \.precision, "Exact to", "時刻の精度", "net_precision.name: what net is exact to."),
            DescribedMember("windowStart", \.windowStart, "Window opens", "ウィンドウ開始", "window_start."),
            DescribedMember("windowEnd", \.windowEnd, "Window closes", "ウィンドウ終了", "window_end."),
            DescribedMember("provider", \.provider, "Provider", "打上げ事業者", "launch_service_provider.name."),
            DescribedMember("vehicle", \.vehicle, "Vehicle", "ロケット", "rocket.configuration.full_name."),
            DescribedMember("mission", \.mission, "Mission", "ミッション", "mission.name."),
            DescribedMember("missionType", \.missionType, "Type of mission", "ミッションの種類", "mission.type."),
            DescribedMember("orbit", \.orbit, "Orbit", "軌道", "mission.orbit.name."),
            DescribedMember("pad", \.pad, "Pad", "射点", "pad.name."),
            DescribedMember("site", \.site, "Site", "射場", "pad.location.name."),
            DescribedMember("country", \.country, "Country", "国", "pad.country_code: three letters of ISO 3166-1."),
            DescribedMember(
                "weatherProbabilityPercent",
                \.weatherProbabilityPercent,
                "Probability of favourable weather",
                "好天確率",
                unit: "%",
                "probability, 0...100."
            ),
            DescribedMember("holdReason", \.holdReason, "Reason of the hold", "中断の理由", "holdreason."),
            DescribedMember("failureReason", \.failureReason, "Reason of the failure", "失敗の理由", "failreason."),
            DescribedMember("programs", \.programs, "Programmes", "計画", "program[].name."),
            DescribedMember("identifier", \.identifier, "Identifier", "識別子", "id of the launch."),
            DescribedMember("news", \.news, "News", "更新情報", "updates[].comment by time, newest first, at most 20."),
            DescribedMember("additional", \.additional, "Further members", "その他", "Other members as written."),
        ]
    )
}
