internal import Language

/// An area of cooperation as governments name it on an agenda, before any programme in it is named.
struct StatementArea {
    /// The topic to file it under where the text names nothing more special of its branch.
    let topic: String
    /// What it is called, folded.
    private let names: [String]

    private init(_ topic: String, _ names: [String]) {
        self.topic = topic
        self.names = names.map(Folding.fold)
    }

    /// The branch of the topic tree.
    var root: String { String(self.topic.prefix { $0 != "/" }) }

    /// Whether a folded text names it.
    func isNamed(in folded: NameScanner) -> Bool { self.names.contains { folded.first($0) != nil } }

    /// The areas, those first that a statement must be found under.
    static let all: [StatementArea] = [
        Self(
            "ssa/tracking",
            ["situational awareness", "domain awareness (sda)", "space debris", "宇宙状況把握", "宇宙領域把握", "スペースデブリ"]
        ),
        Self("exploration/lunar-surface", ["space exploration", "lunar exploration", "宇宙探査", "月探査"]),
        Self("gnss/qzss", ["Quasi-Zenith", "QZSS", "準天頂衛星", "みちびき"]),
        Self("gnss/gps", ["Global Positioning System"]),
        Self("gnss/other", ["navigation satellite system", "GNSS", "satellite navigation", "測位衛星", "衛星測位"]),
        Self("earth/climate", ["Earth observation", "Earth science", "地球観測", "地球科学"]),
        Self(
            "commercial/industry",
            ["commercial space", "space industry", "private sector", "商業宇宙", "民間宇宙", "宇宙産業", "民間企業"]
        ),
        Self(
            "rules/norms",
            [
                "rule-making", "rulemaking", "responsible behavio", "norms of behavio", "rule of law in outer space",
                "ルール形成", "責任ある行動", "法の支配", "規範",
            ]
        ),
        Self("security/mission-assurance", ["mission assurance", "space security", "ミッションアシュアランス", "機能保証", "宇宙安全保障"]),
        Self("space-weather/observation", ["space weather", "宇宙天気"]),
        Self("maritime/awareness", ["maritime domain awareness", "海洋状況把握"]),
        Self("resources/space-resources", ["space resources", "宇宙資源"]),
        Self("cooperation/partners", ["third countries", "Indo-Pacific", "第三国", "インド太平洋"]),
        Self("cooperation/sdgs", ["sustainable development goal", "持続可能な開発目標", "SDGs"]),
        Self("emergency/disaster", ["disaster", "防災", "災害"]),
    ]
}
