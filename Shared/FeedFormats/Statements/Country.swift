internal import Language

/// The countries and unions whose governments make statements, by ISO 3166-1 code in lower case.
struct Country {
    let code: String
    /// As written, whole words.
    let english: [String]
    /// Written out.
    let japanese: [String]
    /// In the names of dialogues (日米, 日仏) and in short.
    let sign: String?

    private init(_ code: String, _ english: String, _ japanese: String, _ sign: String? = nil) {
        self.code = code
        self.english = english.split(separator: "|").map(String.init)
        self.japanese = japanese.split(separator: "|").map(String.init)
        self.sign = sign
    }

    private static let all: [Country] = [
        Country("jp", "Japan|Japanese", "日EU|日ＥＵ|日本", "日"),
        Country("us", "United States|U.S.|US|USA|American", "米EU|米ＥＵ|アメリカ|米国", "米"),
        Country("au", "Australia|Australian", "オーストラリア|豪州", "豪"),
        Country("in", "India|Indian", "インド", "印"),
        Country("kr", "Republic of Korea|South Korea|ROK", "韓国|大韓民国", "韓"),
        Country("gb", "United Kingdom|U.K.|UK|British", "英国|イギリス", "英"),
        Country("fr", "France|French", "フランス|仏国", "仏"),
        Country("de", "Germany|German", "ドイツ|独国", "独"),
        Country("it", "Italy|Italian", "イタリア|伊国", "伊"),
        Country("ca", "Canada|Canadian", "カナダ", "加"),
        Country("nz", "New Zealand", "ニュージーランド"),
        Country("ph", "Philippines|Philippine", "フィリピン", "比"),
        Country("vn", "Vietnam|Viet Nam", "ベトナム|ヴィエトナム", "越"),
        Country("id", "Indonesia|Indonesian", "インドネシア"),
        Country("th", "Thailand|Thai", "タイ王国", "泰"),
        Country("my", "Malaysia", "マレーシア"),
        Country("sg", "Singapore", "シンガポール"),
        Country("tw", "Taiwan", "台湾"),
        Country("cn", "People's Republic of China|China", "中国", "中"),
        Country("lu", "Luxembourg", "ルクセンブルク"),
        Country("nl", "Netherlands|Dutch", "オランダ", "蘭"),
        Country("no", "Norway|Norwegian", "ノルウェー"),
        Country("se", "Sweden|Swedish", "スウェーデン"),
        Country("es", "Spain|Spanish", "スペイン"),
        Country("pl", "Poland|Polish", "ポーランド"),
        Country("ua", "Ukraine|Ukrainian", "ウクライナ"),
        Country("br", "Brazil|Brazilian", "ブラジル"),
        Country("mx", "Mexico|Mexican", "メキシコ"),
        Country("ae", "United Arab Emirates|UAE|Emirati", "アラブ首長国連邦"),
        Country("sa", "Saudi Arabia|Saudi", "サウジアラビア"),
        Country("il", "Israel|Israeli", "イスラエル"),
        Country("eu", "European Union|EU", "欧州連合|ＥＵ|EU"),
    ]

    /// A country named in a text.
    struct Mention: Hashable {
        let code: String
        /// Where, in UTF-8 bytes.
        let offset: Int
    }

    /// The countries that a text names, in order, each once.
    static func mentions(in text: String) -> [Mention] {
        let scanner = NameScanner(text)
        var mentions: [Mention] = []
        for country in Self.all {
            let words = country.english.compactMap { scanner.firstWord($0) }
            let names = country.japanese.compactMap { scanner.first($0) }
            let signs = [country.sign.flatMap { scanner.firstSign($0) }].compactMap(\.self)
            if let offset = (words + names + signs).min() {
                mentions.append(Mention(code: country.code, offset: offset))
            }
        }
        return mentions.sorted { $0.offset < $1.offset }
    }

    /// The countries that a Japanese sentence makes the doers of its verb: 日本が.
    static func actors(in text: String) -> [String] {
        guard text.holds("が") else { return [] }
        return Self.all.filter { $0.japanese.contains { text.holds($0 + "が") } }.map(\.code)
    }

    /// The countries that a text names, but for those that it only names as places (`in Japan`, 日本で); where it names
    /// sides (米側), those.
    static func subjects(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        let sides = Self.all.filter { $0.sign.map { text.holds($0 + "側") } ?? false }.map(\.code)
        if !sides.isEmpty { return sides }
        return Self.mentions(in: text).filter { mention in
            let before = String(decoding: bytes[..<mention.offset].suffix(12), as: UTF8.self)
            if [" in ", " in the ", " to ", " to the "].contains(where: before.hasSuffix) { return false }
            let rest = String(decoding: bytes[mention.offset...].prefix(80), as: UTF8.self)
            let names = Self.all.first { $0.code == mention.code }?.japanese ?? []
            guard let name = names.first(where: rest.hasPrefix) else { return true }
            let behind = rest.dropFirst(name.count)
            return !["で", "に", "へ", "から", "国内"].contains { behind.hasPrefix($0) }
        }
        .map(\.code)
    }

    /// The country that a folded text begins by naming as an owner: `of japan`, `of the republic of korea`.
    static func owner(_ folded: String) -> String? {
        guard folded.hasPrefix(" of ") else { return nil }
        var rest = folded.dropFirst(4)
        if rest.hasPrefix("the ") { rest = rest.dropFirst(4) }
        let found = Self.folded.first { $0.names.contains { name in Self.begins(rest, with: name) } }
        return found?.code
    }

    private static func begins(_ text: Substring, with name: String) -> Bool {
        text.hasPrefix(name) && text.dropFirst(name.count).first.map { !$0.isLetter } ?? true
    }

    /// Which of some countries a folded text names last.
    static func last(in folded: String, among codes: [String]) -> String? {
        var last: (code: String, offset: Int)?
        for country in Self.folded where codes.contains(country.code) {
            let ranges = country.names.compactMap { folded.ranges(of: $0).last }
            for offset in ranges.map({ folded.utf8.distance(from: folded.startIndex, to: $0.lowerBound) })
            where offset > last?.offset ?? -1 {
                last = (country.code, offset)
            }
        }
        return last?.code
    }

    /// The names as folded text has them; `us` alone is a pronoun there.
    private static let folded: [(code: String, names: [String])] = Self.all.map { country in
        let signs = country.sign.map { [$0 + "側", $0 + "国"] } ?? []
        let names = country.english + country.japanese + signs
        return (country.code, names.map(Folding.fold).filter { $0 != "us" })
    }

    /// The name of a country for people, by its code; the code itself when it is not known.
    static func name(of code: String, in language: String) -> String {
        guard let country = Self.all.first(where: { $0.code == code }) else { return code }
        let name = (language == "ja" ? country.japanese.last : country.english.first) ?? code
        return language == "en" && ["us", "gb", "nl", "ph", "ae", "eu"].contains(code) ? "the " + name : name
    }

    /// The signs of all countries, as they stand together in 日米豪印.
    static let signs = Set(Self.all.compactMap { $0.sign?.first })
}
