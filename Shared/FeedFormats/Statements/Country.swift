internal import Language

/// The countries and unions whose governments make statements, by ISO 3166-1 code in lower case.
struct Country {
    let code: String
    /// As written, whole words.
    let english: [String]
    /// As written, whole words: `Japanese`.
    let adjectives: [String]
    /// Written out.
    let japanese: [String]
    /// In the names of dialogues (日米, 日仏) and in short.
    let sign: Character?
    /// Those names that people and other places bear as well.
    let shared: Set<String>

    private init?(_ line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count >= 4 else { return nil }
        let names = columns.map { $0.split(separator: "|").map(String.init) }
        let plain = { (name: String) in name.hasSuffix("*") ? String(name.dropLast()) : name }
        self.code = String(columns[0])
        self.english = names[1].map(plain)
        self.adjectives = names[2].map(plain)
        self.japanese = names[3]
        self.sign = columns.count > 4 ? columns[4].first : nil
        self.shared = Set((names[1] + names[2]).filter { $0.hasSuffix("*") }.map(plain))
    }

    static let all: [Country] = Self.table.split(separator: "\n").compactMap(Country.init)

    /// The countries that a Japanese sentence makes the doers of its verb: 日本が.
    static func actors(in text: String) -> [String] {
        guard text.holds("が") else { return [] }
        return Self.all.filter { $0.japanese.contains { text.holds($0 + "が") } }.map(\.code)
    }

    /// The countries that a text names, but for those that it only names as places (`in Japan`, 日本で); where it names
    /// sides (米側), those.
    static func subjects(in text: String) -> [String] {
        let sides = Self.all.filter { $0.sign.map { text.holds("\($0)側") } ?? false }.map(\.code)
        if !sides.isEmpty { return sides }
        let bytes = Array(text.utf8)
        return Self.mentions(in: text).filter { mention in
            let before = String(decoding: bytes[..<mention.offset].suffix(12), as: UTF8.self)
            if [" in ", " in the ", " to ", " to the "].contains(where: before.hasSuffix) { return false }
            guard !mention.isSign, bytes[mention.offset] >= 0x80 else { return true }
            let behind = String(decoding: bytes[mention.end...].prefix(12), as: UTF8.self)
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
        let signs = country.sign.map { ["\($0)側", "\($0)国"] } ?? []
        let names = country.english + country.adjectives + country.japanese + signs
        return (country.code, names.map(Folding.fold).filter { $0 != "us" })
    }

    /// The name of a country for people, by its code; the code itself when it is not known.
    static func name(of code: String, in language: String) -> String {
        guard let country = Self.all.first(where: { $0.code == code }) else { return code }
        let name = (language == "ja" ? country.japanese.last : country.english.first) ?? code
        return language == "en" && Self.articled.contains(code) ? "the " + name : name
    }

    /// The countries whose English names stand with an article.
    private static let articled: Set<String> = [
        "us", "gb", "nl", "ph", "ae", "eu", "bs", "cd", "cf", "cg", "ck", "do", "gm", "km", "mh", "mv", "sb", "va",
    ]
}
