/// The prefectures of Japan by their number, which also begins the codes of their municipalities and forecast areas.
///
/// Source: JIS X 0401.
enum JapanesePrefecture {
    /// The English name for 1...47.
    static func english(_ number: Int) -> String? {
        (1...47).contains(number) ? Self.names[number - 1] : nil
    }

    /// The Japanese name for 1...47.
    static func japanese(_ number: Int) -> String? {
        guard (1...47).contains(number) else { return nil }
        let stem = Self.stems[number - 1]
        switch number {
        case 1: return stem
        case 13: return stem + "都"
        case 26, 27: return stem + "府"
        default: return stem + "県"
        }
    }

    /// The English name by an area's code of 6 or 7 digits, such as 260000 or 2620200.
    static func english(ofArea code: String) -> String? {
        // 010100 and so on are regions of several prefectures.
        guard (6...7).contains(code.utf8.count), code.utf8.allSatisfy(\.isDigit), !code.hasPrefix("010") else {
            return nil
        }
        return Int(code.prefix(2)).flatMap(Self.english)
    }

    private static let names = [
        "Hokkaido", "Aomori", "Iwate", "Miyagi", "Akita", "Yamagata", "Fukushima", "Ibaraki", "Tochigi", "Gunma",
        "Saitama", "Chiba", "Tokyo", "Kanagawa", "Niigata", "Toyama", "Ishikawa", "Fukui", "Yamanashi", "Nagano",
        "Gifu", "Shizuoka", "Aichi", "Mie", "Shiga", "Kyoto", "Osaka", "Hyogo", "Nara", "Wakayama", "Tottori",
        "Shimane", "Okayama", "Hiroshima", "Yamaguchi", "Tokushima", "Kagawa", "Ehime", "Kochi", "Fukuoka", "Saga",
        "Nagasaki", "Kumamoto", "Oita", "Miyazaki", "Kagoshima", "Okinawa",
    ]

    private static let stems = [
        "北海道", "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟", "富山", "石川", "福井",
        "山梨", "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山", "鳥取", "島根", "岡山", "広島", "山口", "徳島",
        "香川", "愛媛", "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎", "鹿児島", "沖縄",
    ]
}
