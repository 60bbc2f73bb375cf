/// A notice to users of satellite navigation: NANU, NAQU or NAGU.
///
/// Source: ICD-GPS-240E, section 10.3; QZSS NAQU format detail; Galileo OS SDD, annex on NAGU.
public struct GNSSAdvisory: Described {
    /// `NANU`, `NAQU` or `NAGU`.
    public var notice: String = ""
    /// `NANU NUMBER`: year and running number, seven digits.
    public var number: String = ""
    /// `NANU TYPE`: such as `FCSTDV`, `UNUSUFN`, `L6_UNUNOREF` or `PLN_MANV`.
    public var type: String = ""
    /// `GPS`, `QZSS` or `Galileo`.
    public var system: String = ""
    /// What happens: `planned-outage`, `unplanned-outage`, `outage-over`, `outage-cancelled`, `usable`, `launch`,
    /// `decommissioning`, `leap-second`, `general` or `other`.
    public var event: String = ""
    /// `SUBJ`, on one line.
    public var subject: String?
    /// The satellites it is about; none where it is about all.
    public var satellites: [GNSSSatellite] = []
    /// `SIGNAL(S) AFFECTED`, or the signal in the type of a NAQU, such as `L6`.
    public var signals: String?
    /// `NANU DTG`: when it was issued.
    public var issued: Timestamp?
    /// `START JDAY`, `START TIME ZULU`, `START CALENDAR DATE`: when it begins or began.
    public var start: Timestamp?
    /// `STOP JDAY`, `STOP TIME ZULU`, `STOP CALENDAR DATE`: when it ends or ended.
    public var stop: Timestamp?
    /// Whether the end is `UFN`, until further notice.
    public var isUntilFurtherNotice: Bool?
    /// Whether what was planned is `CANCELLED`.
    public var isCancelled: Bool?
    /// `LAUNCH JDAY`, `LAUNCH TIME ZULU`: when the satellite was launched.
    public var launched: Timestamp?
    /// `DECOMMISSIONING START JDAY` and its time: when it was removed from the constellation.
    public var decommissioned: Timestamp?
    /// `REFERENCE NANU`: the notice that this one closes, extends, cancels or reschedules.
    public var reference: String?
    /// `REF NANU DTG`: when that one was issued.
    public var referenceIssued: Timestamp?
    /// `CONDITION`, `EVENT DESCRIPTION` or the free text.
    public var condition: String?
    /// Other fields as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        kind: "gnss-advisory",
        "GNSS advisory",
        "測位衛星運用情報",
        "A notice to users of satellite navigation. Source: ICD-GPS-240E, section 10.3; QZSS NAQU format; Galileo NAGU.",
        [
            DescribedMember("notice", \.notice, "Notice", "通知", "NANU, NAQU or NAGU."),
            DescribedMember("number", \.number, "Number", "番号", "NANU NUMBER: year and running number."),
            DescribedMember("type", \.type, "Type", "種別", "NANU TYPE: such as FCSTDV or UNUSUFN."),
            DescribedMember("system", \.system, "System", "測位システム", "GPS, QZSS or Galileo."),
            DescribedMember(
                "event",
                \.event,
                "Event",
                "事象",
                "planned-outage, unplanned-outage, outage-over, outage-cancelled, usable, launch, decommissioning, "
                    + "leap-second, general or other."
            ),
            DescribedMember("subject", \.subject, "Subject", "件名", "SUBJ."),
            DescribedMember("satellites", \.satellites, "Satellites", "衛星", "SVN, PRN, SATELLITE AFFECTED."),
            DescribedMember("signals", \.signals, "Signals", "信号", "SIGNAL(S) AFFECTED."),
            DescribedMember("issued", \.issued, "Issued", "発行", "NANU DTG."),
            DescribedMember("start", \.start, "Start", "開始", "START JDAY with time and date, UTC."),
            DescribedMember("stop", \.stop, "Stop", "終了", "STOP JDAY with time and date, UTC."),
            DescribedMember(
                "isUntilFurtherNotice",
                \.isUntilFurtherNotice,
                "Until further notice",
                "終了未定",
                "STOP JDAY is UFN."
            ),
            DescribedMember("isCancelled", \.isCancelled, "Cancelled", "取消し", "STOP JDAY is CANCELLED, or FCSTCANC."),
            DescribedMember("launched", \.launched, "Launched", "打上げ", "LAUNCH JDAY with time, UTC."),
            DescribedMember(
                "decommissioned",
                \.decommissioned,
                "Decommissioned",
                "運用終了",
                "DECOMMISSIONING START JDAY with time, UTC."
            ),
            DescribedMember("reference", \.reference, "Refers to", "参照", "REFERENCE NANU."),
            DescribedMember("referenceIssued", \.referenceIssued, "Reference issued", "参照元の発行", "REF NANU DTG."),
            DescribedMember("condition", \.condition, "Condition", "状況", "CONDITION or free text."),
            DescribedMember("additional", \.additional, "Other fields", "その他", "Other fields as written."),
        ]
    )
}
