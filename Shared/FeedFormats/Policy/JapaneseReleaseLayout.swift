/// Tells a Japanese press release by how it is set: a title, its day, maybe its sender, and sentences.
enum JapaneseReleaseLayout {
    /// How many characters of sentences follow at least.
    private static let leastProse = 80

    /// Whether lines that are not blank are such a release; nil where the first is no title in Japanese.
    static func isRelease(_ lines: [String]) -> Bool? {
        guard let title = lines.first, Self.isTitle(title) else { return nil }
        guard let day = lines.prefix(4).dropFirst().firstIndex(where: Self.isDay) else { return false }
        let sentences = lines[(day + 1)...].prefix(12).filter { $0.hasSuffix("。") && Self.isJapanese($0) }
        return sentences.reduce(0) { $0 + $1.count } >= Self.leastProse
    }

    private static func isTitle(_ line: String) -> Bool {
        (8...120).contains(line.count) && !line.contains("。") && !Self.isDay(line) && Self.isJapanese(line)
    }

    /// `令和8年10月4日`, alone or with the day of the week.
    private static func isDay(_ line: String) -> Bool {
        guard line.count <= 24, line.contains("年"), let date = PageDate(line) else { return false }
        return date.year != nil && date.month != nil && date.day != nil
    }

    /// Whether most characters are kana and Han.
    private static func isJapanese(_ line: String) -> Bool {
        line.unicodeScalars.count { (0x3040...0x9FFF).contains($0.value) } * 10 >= line.unicodeScalars.count * 6
    }
}
