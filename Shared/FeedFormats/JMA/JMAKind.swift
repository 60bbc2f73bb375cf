internal import Schema

/// The name of a warning in an item of a bulletin: how bad it is, and what it is called in English.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット コード管理表 (警報等情報要素).
struct JMAKind: Hashable, Sendable {
    let name: String

    init(_ name: String) { self.name = name }

    /// Whether it says that there is nothing, or no longer.
    var isLifted: Bool {
        self.name.hasSuffix("解除") || self.name.hasSuffix("なし") || self.name == "活火山であることに留意"
    }

    /// How bad it is; nil for what is no grade.
    var severity: Severity? {
        guard !self.isLifted else { return .minor }
        return Self.grades.first { self.name.contains($0.sign) }?.severity
    }

    /// The longest signs first where one holds another.
    private static let grades: [(sign: String, severity: Severity)] = [
        ("大津波", .extreme), ("特別警報", .extreme), ("特別警戒", .extreme), ("高齢者等避難", .extreme),
        ("避難準備", .extreme), ("レベル５", .extreme), ("レベル４", .severe),
        ("氾濫発生情報", .extreme), ("氾濫危険情報", .severe), ("氾濫警戒情報", .severe), ("氾濫注意情報", .moderate),
        ("海上台風警報", .extreme), ("海上暴風警報", .severe), ("海上", .moderate),
        ("噴火警報（居住地域）", .extreme), ("噴火警報：避難", .extreme), ("入山規制", .severe), ("火口周辺規制", .moderate),
        ("入山危険", .severe), ("火口周辺危険", .moderate), ("周辺海域警戒", .severe),
        ("噴火警報（火口周辺）", .severe), ("噴火警報", .severe), ("噴火予報", .minor), ("噴火速報", .severe),
        ("レベル３", .severe), ("レベル２", .moderate), ("レベル１", .minor),
        ("多量の降灰", .severe), ("やや多量の降灰", .moderate), ("少量の降灰", .minor),
        ("記録的短時間大雨", .severe), ("土砂災害警戒", .severe), ("警戒アラート", .severe), ("線状降水帯", .severe),
        ("津波予報", .minor), ("危険警報", .severe), ("緊急地震速報（警報）", .severe), ("緊急地震速報（予報）", .moderate),
        ("警報級の可能性", .moderate), ("警報", .severe), ("注意報", .moderate), ("警戒", .severe), ("注意", .moderate),
    ]

    /// The English name; the name itself where it is not known.
    var english: String {
        if let fixed = Self.fixed[self.name] { return fixed }
        var rest = Substring(self.name)
        var level = ""
        if let found = Self.levels.first(where: { rest.hasPrefix($0.sign) }) {
            level = " (\(found.english))"
            rest = rest.dropFirst(found.sign.count)
        }
        if rest.hasSuffix("解除"), rest.utf8.count > 6 {
            return JMAKind(String(rest.dropLast(2))).english + " lifted" + level
        }
        guard let hazard = Self.hazards.first(where: { rest.hasPrefix($0.0) }),
            let grade = Self.suffixes.first(where: { rest.dropFirst(hazard.0.count) == $0.0 })
        else { return self.name }
        return "\(hazard.1) \(grade.1)\(level)"
    }

    private static let levels: [(sign: String, english: String)] = [
        ("レベル１", "level 1"), ("レベル２", "level 2"), ("レベル３", "level 3"), ("レベル４", "level 4"), ("レベル５", "level 5"),
    ]
    private static let suffixes = [
        ("特別警報", "emergency warning"), ("危険警報", "critical warning"), ("警報", "warning"), ("注意報", "advisory"),
        ("警戒情報", "alert"), ("注意情報", "watch"), ("危険情報", "danger information"), ("発生情報", "occurrence"),
        ("予報", "forecast"), ("情報", "information"),
    ]
    private static let hazards = [
        ("暴風雪", "Snowstorm"), ("暴風", "Storm"), ("大雨", "Heavy rain"), ("大雪", "Heavy snow"), ("洪水", "Flood"),
        ("波浪", "High waves"), ("高潮", "Storm surge"), ("強風", "Gale"), ("風雪", "Gale and snow"), ("雷", "Thunderstorm"),
        ("濃霧", "Dense fog"), ("乾燥", "Dry air"), ("なだれ", "Avalanche"), ("低温", "Low temperature"), ("霜", "Frost"),
        ("着氷", "Ice accretion"), ("着雪", "Snow accretion"), ("融雪", "Snowmelt"), ("土砂災害", "Landslide"),
        ("大津波", "Major tsunami"), ("津波", "Tsunami"), ("海上台風", "Marine typhoon"), ("海上暴風", "Marine storm"),
        ("海上強風", "Marine gale"), ("海上風", "Marine near gale"), ("海上濃霧", "Marine dense fog"),
        ("海上着氷", "Marine icing"), ("海上うねり", "Marine swell"), ("海上海氷", "Sea ice"), ("海上波浪", "Marine high waves"),
        ("海上", "Marine"),
        ("噴火", "Volcanic"), ("氾濫", "River flood"), ("竜巻", "Tornado"), ("高温", "High temperature"), ("降灰", "Ash fall"),
    ]
    private static let fixed = [
        "大津波警報：発表": "Major tsunami warning issued",
        // As they were called until March 2013.
        "大津波の津波警報": "Major tsunami warning", "津波の津波警報": "Tsunami warning",
        "警報解除": "Warning lifted", "警戒": "In force",
        "海上警報なし": "No marine warning", "噴火警報：避難等": "Volcanic warning: evacuation",
        "沖合の津波観測に関する情報": "Offshore tsunami observations", "津波観測に関する情報": "Tsunami observations",
        "津波予報（若干の海面変動）": "Slight sea level change", "津波なし": "No tsunami", "解除": "Lifted",
        "緊急地震速報（警報）": "Earthquake early warning", "緊急地震速報（予報）": "Earthquake early warning (forecast)",
        "記録的短時間大雨情報": "Record short-time heavy rain", "竜巻注意情報": "Tornado watch",
        "噴火警報（居住地域）": "Volcanic warning (residential areas)", "噴火警報（火口周辺）": "Volcanic warning (near the crater)",
        "レベル５（避難）": "Volcanic alert level 5 (evacuate)",
        "レベル４（避難準備）": "Volcanic alert level 4 (prepare to evacuate)",
        "レベル４（高齢者等避難）": "Volcanic alert level 4 (evacuation of the elderly)",
        "レベル３（入山規制）": "Volcanic alert level 3 (do not approach)",
        "レベル２（火口周辺規制）": "Volcanic alert level 2 (do not approach the crater)",
        "レベル１（活火山であることに留意）": "Volcanic alert level 1 (potential for increased activity)", "噴火速報": "Eruption flash",
    ]
}
