/// The words for the codes of the Automatic Identification System.
///
/// Source: ITU-R M.1371-5, annex 8, tables 45, 48, 53 and 74.
enum VesselWords {
    private static let messages = [
        "", "position report", "position report", "position report", "base station report", "static and voyage data",
        "addressed binary message", "binary acknowledgement", "binary broadcast",
        "position of a search and rescue aircraft",
        "UTC inquiry", "UTC response", "addressed safety message", "safety acknowledgement", "safety broadcast",
        "interrogation", "assignment of mode", "GNSS corrections", "class B position report",
        "extended class B position report", "data link management", "aid to navigation report", "channel management",
        "group assignment", "static data report", "single slot binary message", "multiple slot binary message",
        "long-range position report",
    ]
    private static let japanese = [
        "", "位置通報", "位置通報", "位置通報", "基地局通報", "静的情報・航海情報", "宛先指定バイナリ通信", "バイナリ通信の確認",
        "バイナリ放送", "捜索救助航空機の位置通報", "UTC問合せ", "UTC応答", "宛先指定安全通信", "安全通信の確認", "安全放送", "質問",
        "割当てモード指令", "GNSS補正情報", "クラスB位置通報", "クラスB拡張位置通報", "データリンク管理", "航路標識通報", "チャネル管理",
        "グループ割当て", "静的情報通報", "単一スロットバイナリ", "複数スロットバイナリ", "長距離位置通報",
    ]

    static func message(_ type: Int64) -> String { Self.word(type, Self.messages) ?? "" }

    static func messageInJapanese(_ type: Int64) -> String { Self.word(type, Self.japanese) ?? "" }

    /// The navigational status; nil where it is not defined.
    static func status(_ code: Int64) -> String? { Self.word(code, Self.statuses) }

    private static let statuses = [
        "under way using engine", "at anchor", "not under command", "restricted manoeuvrability",
        "constrained by her draught", "moored", "aground", "engaged in fishing", "under way sailing",
        "reserved for high speed craft", "reserved for wing in ground", "towing astern",
        "pushing ahead or towing alongside",
        "reserved", "AIS-SART active",
    ]

    /// What the position comes from; nil where it is not defined.
    static func device(_ code: Int64) -> String? {
        if code == 15 { return "internal GNSS" }
        let word = Self.word(code, Self.devices)
        return word?.isEmpty == true ? nil : word
    }

    private static let devices = [
        "", "GPS", "GLONASS", "combined GPS and GLONASS", "Loran-C", "Chayka", "integrated navigation system",
        "surveyed",
        "Galileo",
    ]

    static func aid(_ code: Int64) -> String? { Self.word(code, Self.aids) }

    private static let aids = [
        "not specified", "reference point", "racon", "fixed structure off shore", "emergency wreck marking buoy",
        "light without sectors", "light with sectors", "leading light front", "leading light rear",
        "beacon, cardinal N",
        "beacon, cardinal E", "beacon, cardinal S", "beacon, cardinal W", "beacon, port hand", "beacon, starboard hand",
        "beacon, preferred channel port hand", "beacon, preferred channel starboard hand", "beacon, isolated danger",
        "beacon, safe water", "beacon, special mark", "cardinal mark N", "cardinal mark E", "cardinal mark S",
        "cardinal mark W", "port hand mark", "starboard hand mark", "preferred channel port hand",
        "preferred channel starboard hand", "isolated danger", "safe water", "special mark",
        "light vessel, LANBY or rig",
    ]

    /// The type of ship with the category of its cargo.
    static func shipType(_ code: Int64) -> String? {
        if let single = Self.ships[code] { return single }
        guard (20...99).contains(code), let kind = Self.kinds[code / 10] else { return nil }
        let cargo = [
            "", ", hazardous category X", ", hazardous category Y", ", hazardous category Z", ", hazardous category OS",
        ]
        let digit = Int(code % 10)
        return kind + (digit < cargo.count ? cargo[digit] : "")
    }

    private static let kinds: [Int64: String] = [
        2: "wing in ground", 4: "high speed craft", 6: "passenger ship", 7: "cargo ship", 8: "tanker",
        9: "other type of ship",
    ]

    private static let ships: [Int64: String] = [
        30: "fishing", 31: "towing", 32: "towing, longer than 200 m or wider than 25 m",
        33: "dredging or underwater operations",
        34: "diving operations", 35: "military operations", 36: "sailing", 37: "pleasure craft", 50: "pilot vessel",
        51: "search and rescue vessel", 52: "tug", 53: "port tender", 54: "anti-pollution vessel",
        55: "law enforcement vessel",
        58: "medical transport", 59: "ship of a state not party to an armed conflict",
    ]

    private static func word(_ code: Int64, _ words: [String]) -> String? {
        words.indices.contains(Int(code)) ? words[Int(code)] : nil
    }
}
