internal import Schema

/// What the type of an advisory says.
///
/// Source: ICD-GPS-240E, section 10.1; NAVCEN, NANU abbreviations and descriptions; QZSS NAQU; Galileo OS SDD.
struct GNSSAdvisoryType {
    let event: String
    let english: String
    let japanese: String
    let severity: Severity?

    init(_ advisory: GNSSAdvisory) {
        // A NAQU writes the signal before the type: L6_UNUNOREF.
        let type = advisory.notice == "NAQU" ? advisory.type.split(separator: "_").last.map(String.init) : advisory.type
        let known = Self.known[type ?? ""] ?? Self.guess(advisory.type)
        (self.event, self.english, self.japanese, self.severity) = known
    }

    private static let known: [String: (String, String, String, Severity?)] = [
        "FCSTDV": ("planned-outage", "forecast outage for a manoeuvre", "軌道制御による停止予定", .minor),
        "FCSTMX": ("planned-outage", "forecast outage for maintenance", "保守による停止予定", .minor),
        "FCSTEXTD": ("planned-outage", "forecast outage extended", "停止予定の延長", .minor),
        "FCSTRESCD": ("planned-outage", "forecast outage rescheduled", "停止予定の変更", .minor),
        "FCSTUUFN": ("planned-outage", "forecast outage until further notice", "終了未定の停止予定", .minor),
        "FCSTSUMM": ("outage-over", "forecast outage over", "予定された停止の終了", .minor),
        "FCSTCANC": ("outage-cancelled", "forecast outage cancelled", "停止予定の取消し", nil),
        "UNUSUFN": ("unplanned-outage", "unusable until further notice", "使用不可（終了未定）", .moderate),
        "UNUSABLE": ("outage-over", "was unusable", "使用不可の終了", .minor),
        "UNUNOREF": ("outage-over", "was unusable", "使用不可の終了", .minor),
        "USABINIT": ("usable", "usable for the first time", "初めて使用可能", nil),
        "USABLE": ("usable", "usable", "使用可能", nil),
        "LEAPSEC": ("leap-second", "leap second", "うるう秒", nil),
        "GENERAL": ("general", "general notice", "一般通知", nil),
        "LAUNCH": ("launch", "launch", "打上げ", nil),
        "DECOM": ("decommissioning", "decommissioned", "運用終了", nil),
        "PLN_MANV": ("planned-outage", "planned manoeuvre", "軌道制御の予定", .minor),
        "PLN_OUTAGE": ("planned-outage", "planned outage", "停止予定", .minor),
    ]

    /// A type that is not in the lists, by the words in it.
    private static func guess(_ type: String) -> (String, String, String, Severity?) {
        let name = type.replacing("_", with: " ")
        if type.contains("CANC") { return ("outage-cancelled", "cancelled (\(name))", "取消し（\(name)）", nil) }
        if type.contains("EXT") { return ("planned-outage", "outage extended (\(name))", "停止の延長（\(name)）", .minor) }
        if type.hasPrefix("UNP") || type.hasPrefix("UNAV") {
            return ("unplanned-outage", "unplanned outage (\(name))", "予定外の停止（\(name)）", .moderate)
        }
        if type.hasPrefix("PLN") || type.hasPrefix("FCST") {
            return ("planned-outage", "planned outage (\(name))", "停止予定（\(name)）", .minor)
        }
        if type.hasPrefix("USAB") { return ("usable", "usable (\(name))", "使用可能（\(name)）", nil) }
        if type.contains("DECOM") { return ("decommissioning", "decommissioned (\(name))", "運用終了（\(name)）", nil) }
        return ("other", name, name, nil)
    }
}
