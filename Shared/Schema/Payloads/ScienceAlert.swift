/// An astronomical event that others may want to observe: a notice of an instrument or a report of observers.
///
/// Source: General Coordinates Network, unified schema of notices and circulars; IVOA VOEvent 2.0.
public struct ScienceAlert: Described {
    /// `id` of the notice, number of the circular, or `ivorn` of a VOEvent.
    public var identifier = ""
    /// `notice` of an instrument, or `circular` of observers.
    public var form = ""
    /// `event_name`: what the event is called, such as `GRB 230911C` or `S190814bv`.
    public var event: String?
    /// `mission`: the spacecraft, observatory or network.
    public var mission: String?
    /// `instrument`.
    public var instrument: String?
    /// `messenger`: `EM`, `GW` or `Neutrino`.
    public var messenger: String?
    /// `alert_type`: `initial`, `update`, `retraction`, or the type of the packet.
    public var alertType: String?
    /// `trigger_time`: when the event was seen.
    public var triggered: Timestamp?
    /// `ra`: right ascension, degrees, 0...360, J2000.
    public var rightAscensionDegrees: Double?
    /// `dec`: declination, degrees, -90...90, J2000.
    public var declinationDegrees: Double?
    /// `ra_dec_error`: radius of the error circle, degrees.
    public var errorRadiusDegrees: Double?
    /// `containment_probability` of the error circle, 0...1.
    public var containmentProbability: Double?
    /// `rate_snr`, `image_snr` or `snr`: signal over noise.
    public var signalToNoise: Double?
    /// `far`: how often noise alone would give such an alert, in hertz.
    public var falseAlarmRateHertz: Double?
    /// `importance` of a VOEvent, 0...1.
    public var importance: Double?
    /// `classification`: probabilities by class.
    public var classification: [NamedText] = []
    /// Who wrote it.
    public var author: String?
    /// Earlier alerts that it follows, supersedes or retracts, by how: `retraction ivo://…`.
    public var citations: [NamedText] = []
    /// Further members or parameters by name, value with unit as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "science-alert",
        "Science alert",
        "科学速報",
        "An astronomical event that others may want to observe. Source: General Coordinates Network, unified schema; "
            + "IVOA VOEvent 2.0, section 3.",
        [
            DescribedMember("event", \.event, "Event", "現象", "event_name: what the event is called."),
            DescribedMember("form", \.form, "Form", "形式", "notice of an instrument, or circular of observers."),
            DescribedMember("alertType", \.alertType, "Kind of alert", "速報の種類", "alert_type, or the packet's type."),
            DescribedMember("triggered", \.triggered, "Seen at", "検出時刻", "trigger_time."),
            DescribedMember("mission", \.mission, "Mission", "ミッション", "mission: spacecraft, observatory or network."),
            DescribedMember("instrument", \.instrument, "Instrument", "観測装置", "instrument."),
            DescribedMember("messenger", \.messenger, "Messenger", "観測手段", "messenger: EM, GW or Neutrino."),
            DescribedMember(
                "rightAscensionDegrees",
                \.rightAscensionDegrees,
                "Right ascension (J2000)",
                "赤経 (J2000)",
                unit: "°",
                "ra, 0...360."
            ),
            DescribedMember(
                "declinationDegrees",
                \.declinationDegrees,
                "Declination (J2000)",
                "赤緯 (J2000)",
                unit: "°",
                "dec, -90...90."
            ),
            DescribedMember(
                "errorRadiusDegrees",
                \.errorRadiusDegrees,
                "Radius of error",
                "誤差半径",
                unit: "°",
                "ra_dec_error: radius of the error circle."
            ),
            DescribedMember(
                "containmentProbability",
                \.containmentProbability,
                "Within the radius",
                "誤差円内の確率",
                "containment_probability, 0...1."
            ),
            DescribedMember("signalToNoise", \.signalToNoise, "Signal over noise", "信号雑音比", "rate_snr or image_snr."),
            DescribedMember(
                "falseAlarmRateHertz",
                \.falseAlarmRateHertz,
                "False alarm rate",
                "誤検出率",
                unit: "Hz",
                "far: how often noise alone would give such an alert."
            ),
            DescribedMember("importance", \.importance, "Importance", "重要度", "importance of a VOEvent, 0...1."),
            DescribedMember(
                "classification",
                \.classification,
                "Class",
                "分類",
                "classification: probabilities by class."
            ),
            DescribedMember("author", \.author, "Author", "作成者", "Who wrote it."),
            DescribedMember(
                "citations",
                \.citations,
                "Earlier alerts",
                "関連する速報",
                "Earlier alerts, by what this is to them."
            ),
            DescribedMember("identifier", \.identifier, "Identifier", "識別子", "id, number of the circular, or ivorn."),
            DescribedMember("additional", \.additional, "Parameters", "その他のパラメータ", "Further members as written."),
        ]
    )
}
