internal import Schema

/// What kind of bulletin a title stands for.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット 電文一覧; English names as the agency uses them.
struct JMABulletin: Sendable {
    /// What it says, as far as that decides how its body is read.
    enum Subject: Sendable {
        case weather, sea, typhoon, flood, landslide, earthquake, tsunami, volcano, climate, other
    }

    let english: String
    let subject: Subject
    /// Whether it warns, other than a forecast or an observation.
    let isWarning: Bool

    /// The kind by the titles of head and control part, then by the kind of information; by its words where none is
    /// known.
    init(headTitle: String, title: String, kind: String) {
        let row =
            Self.row(headTitle) ?? Self.row(title) ?? Self.row(kind)
            ?? (title, "\(title) (JMA bulletin)", Self.guess(title + kind), title.contains("警報"))
        (self.english, self.subject, self.isWarning) = (row.1, row.2, row.3)
    }

    /// Of the row whose title begins the given one, the longest.
    private static func row(_ title: String) -> (String, String, Subject, Bool)? {
        Self.table.filter { title.hasPrefix($0.0) }.max { $0.0.utf8.count < $1.0.utf8.count }
    }

    private static func guess(_ text: String) -> Subject {
        let signs: [(String, Subject)] = [
            ("津波", .tsunami), ("地震", .earthquake), ("震", .earthquake), ("噴火", .volcano), ("火山", .volcano),
            ("降灰", .volcano), ("台風", .typhoon), ("洪水", .flood), ("土砂", .landslide), ("海", .sea), ("波浪", .sea),
            ("潮", .sea), ("季節", .climate), ("天候", .climate),
        ]
        return signs.first { text.contains($0.0) }?.1 ?? .weather
    }

    var categories: [String] {
        switch self.subject {
        case .earthquake, .tsunami, .volcano: ["Geo"]
        case .landslide: ["Met", "Geo"]
        case .other: ["Env"]
        default: ["Met"]
        }
    }

    private static let table: [(String, String, Subject, Bool)] = [
        ("気象特別警報・警報・注意報", "Weather warnings and advisories", .weather, true),
        ("気象警報・注意報", "Weather warnings and advisories", .weather, true),
        ("気象特別警報報知", "Emergency weather warning", .weather, true),
        ("記録的短時間大雨情報", "Record short-time heavy rain", .weather, true),
        ("竜巻注意情報", "Tornado watch", .weather, true),
        ("土砂災害警戒情報", "Landslide alert", .landslide, true),
        ("指定河川洪水予報", "River flood forecast", .flood, true),
        ("熱中症警戒アラート", "Heat illness alert", .weather, true),
        ("熱中症特別警戒アラート", "Special heat illness alert", .weather, true),
        ("高温注意情報", "High temperature advisory", .weather, true),
        ("府県高温注意情報", "High temperature advisory", .weather, true),
        ("地方高温注意情報", "Regional high temperature advisory", .weather, true),
        ("全般高温注意情報", "National high temperature advisory", .weather, true),
        ("全般気象情報", "National weather information", .weather, false),
        ("地方気象情報", "Regional weather information", .weather, false),
        ("府県気象情報", "Prefectural weather information", .weather, false),
        ("全般気象解説情報", "National weather commentary", .weather, false),
        ("地方気象解説情報", "Regional weather commentary", .weather, false),
        ("府県気象解説情報", "Prefectural weather commentary", .weather, false),
        ("府県気象防災速報", "Weather disaster-prevention flash", .weather, true),
        ("全般天候情報", "National climate information", .climate, false),
        ("地方天候情報", "Regional climate information", .climate, false),
        ("府県天候情報", "Prefectural climate information", .climate, false),
        ("全般スモッグ気象情報", "National smog information", .other, false),
        ("スモッグ気象情報", "Smog information", .other, false),
        ("全般潮位情報", "National tide information", .sea, false),
        ("地方潮位情報", "Regional tide information", .sea, false),
        ("府県潮位情報", "Prefectural tide information", .sea, false),
        ("全般海上警報", "Marine warning for the western North Pacific", .sea, true),
        ("地方海上警報", "Regional marine warning", .sea, true),
        ("地方海上予報", "Regional marine forecast", .sea, false),
        ("海氷予報", "Sea ice forecast", .sea, false), ("府県海氷予報", "Prefectural sea ice forecast", .sea, false),
        ("地方海氷予報", "Regional sea ice forecast", .sea, false),
        ("全般台風情報", "Typhoon information", .typhoon, true),
        ("発達する熱帯低気圧に関する情報", "Developing tropical depression information", .typhoon, true),
        ("台風解析・予報情報", "Typhoon analysis and forecast", .typhoon, true),
        ("台風の暴風域に入る確率", "Probability of typhoon storm winds", .typhoon, true),
        ("台風", "Typhoon information", .typhoon, true),
        ("府県天気予報", "Prefectural weather forecast", .weather, false),
        ("府県週間天気予報", "Prefectural weekly forecast", .weather, false),
        ("地方週間天気予報", "Regional weekly forecast", .weather, false),
        ("全般週間天気予報", "National weekly forecast", .weather, false),
        ("府県天気概況", "Prefectural weather outlook", .weather, false),
        ("地方天気概況", "Regional weather outlook", .weather, false),
        ("全般天気概況", "National weather outlook", .weather, false),
        ("天気概況", "Weather outlook", .weather, false),
        ("地域時系列予報", "Local time-series forecast", .weather, false),
        ("地方天気分布予報", "Regional gridded forecast", .weather, false),
        ("早期注意情報", "Early warning information", .weather, false),
        ("警報級の可能性", "Possibility of warnings", .weather, false),
        ("早期天候情報", "Early climate information", .climate, false),
        ("異常天候早期警戒情報", "Early warning of extreme weather", .climate, false),
        ("全般１か月予報", "National one-month forecast", .climate, false),
        ("地方１か月予報", "Regional one-month forecast", .climate, false),
        ("全般３か月予報", "National three-month forecast", .climate, false),
        ("地方３か月予報", "Regional three-month forecast", .climate, false),
        ("全般暖・寒候期予報", "National seasonal forecast", .climate, false),
        ("地方暖・寒候期予報", "Regional seasonal forecast", .climate, false),
        ("季節予報", "Seasonal forecast", .climate, false),
        ("紫外線観測データ", "Ultraviolet observations", .other, false),
        ("環境気象情報", "Environmental information", .other, false),
        ("黄砂", "Aeolian dust information", .other, false),
        ("生物季節観測", "Plant and animal phenology", .climate, false), ("季節観測", "Seasonal observation", .climate, false),
        ("特殊気象報", "Special weather observation", .weather, false),
        ("地上実況図", "Surface analysis chart", .weather, false),
        ("地上２４時間予想図", "24-hour surface forecast chart", .weather, false),
        ("地上４８時間予想図", "48-hour surface forecast chart", .weather, false),
        ("アジア太平洋", "Asia-Pacific surface chart", .weather, false),
        ("天気図情報", "Weather chart", .weather, false),
        ("緊急地震速報配信テスト", "Earthquake early warning distribution test", .earthquake, true),
        ("緊急地震速報（警報）", "Earthquake early warning", .earthquake, true),
        ("緊急地震速報（予報）", "Earthquake early warning (forecast)", .earthquake, true),
        ("緊急地震速報（地震動予報）", "Earthquake early warning (ground motion forecast)", .earthquake, true),
        ("緊急地震速報", "Earthquake early warning", .earthquake, true),
        ("リアルタイム震度電文", "Real-time seismic intensity", .earthquake, false),
        ("震度速報", "Seismic intensity flash", .earthquake, true),
        ("震源に関する情報", "Hypocentre information", .earthquake, true),
        ("震源速報", "Hypocentre information", .earthquake, true),
        ("震源・震度に関する情報", "Hypocentre and seismic intensity", .earthquake, true),
        ("震源・震度情報", "Hypocentre and seismic intensity", .earthquake, true),
        ("遠地地震", "Distant earthquake", .earthquake, true), ("地震情報", "Earthquake information", .earthquake, true),
        ("長周期地震動に関する観測情報", "Long-period ground motion", .earthquake, true),
        ("地震回数", "Number of earthquakes", .earthquake, false),
        ("顕著な地震の震源要素更新のお知らせ", "Revised hypocentre of a significant earthquake", .earthquake, false),
        ("地震の活動状況等に関する情報", "Seismic activity information", .earthquake, false),
        ("地震・津波に関するお知らせ", "Notice on earthquake and tsunami services", .earthquake, false),
        ("南海トラフ地震臨時情報", "Nankai Trough earthquake extra information", .earthquake, true),
        ("南海トラフ地震関連解説情報", "Nankai Trough earthquake commentary", .earthquake, false),
        ("南海トラフ地震に関連する情報", "Nankai Trough earthquake information", .earthquake, true),
        ("北海道・三陸沖後発地震注意情報", "Off Hokkaido and Sanriku subsequent earthquake advisory", .earthquake, true),
        ("東海地震", "Tokai earthquake information", .earthquake, true),
        ("津波警報・注意報・予報", "Tsunami warning, advisory and forecast", .tsunami, true),
        ("津波情報", "Tsunami information", .tsunami, true),
        ("沖合の津波観測に関する情報", "Offshore tsunami observations", .tsunami, true),
        ("国際津波関連情報", "International tsunami information", .tsunami, true),
        ("噴火警報・予報", "Volcanic warning and forecast", .volcano, true),
        ("噴火速報", "Eruption flash", .volcano, true),
        ("火山の状況に関する解説情報", "Volcanic activity commentary", .volcano, false),
        ("火山に関するお知らせ", "Volcanic notice", .volcano, false),
        ("火山現象に関する海上警報", "Volcanic marine warning", .volcano, true),
        ("噴火に関する火山観測報", "Volcanic eruption observation", .volcano, true),
        ("推定噴煙流向報", "Estimated volcanic plume direction", .volcano, true),
        ("降灰予報", "Volcanic ash fall forecast", .volcano, true),
    ]
}
