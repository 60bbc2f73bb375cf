/// Groups whose leaders speak for all their members.
struct CountryGroup {
    /// As written, whole words.
    let names: [String]
    /// The codes of its members.
    let members: [String]

    private init(_ names: String, _ members: String) {
        self.names = names.split(separator: "|").map(String.init)
        self.members = members.split(separator: " ").map(String.init)
    }

    private static let all: [CountryGroup] = [
        Self("G7|Group of Seven|Ｇ７", "ca fr de it jp gb us"),
        Self("Quad|QUAD", "au in jp us"),
        Self("AUKUS", "au gb us"),
        Self("ASEAN|Association of Southeast Asian Nations|ＡＳＥＡＮ", "bn kh id la my mm ph sg th vn"),
        Self("C5+1", "kz kg tj tm uz us"),
    ]

    /// The members of the groups that a title names, each where its group stands.
    static func members(in title: String) -> [Country.Mention] {
        let scanner = NameScanner(title)
        return Self.all.flatMap { group in
            let places = group.names.compactMap { name in scanner.firstWord(name).map { ($0, $0 + name.utf8.count) } }
            guard let (start, end) = places.min(by: { $0.0 < $1.0 }) else { return [Country.Mention]() }
            return group.members.map { Country.Mention(code: $0, offset: start, end: end) }
        }
    }
}
