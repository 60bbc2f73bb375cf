/// The number of a warning: series, running number and year.
///
/// Source: IHO S-53, sections 4 and 6; NGA, Broadcast Navigational Warnings.
struct WarningNumber: Hashable {
    /// Such as `NAVAREA XI`, `HYDROPAC`, `GERMAN NAV WARN` or `ПРИП МУРМАНСК`; empty where it is not said.
    let series: String
    let number: Int64
    /// Four digits.
    let year: Int64

    /// `NAVAREA XI 123/26`.
    var label: String {
        "\(self.series) \(self.number)/\(self.year % 100 < 10 ? "0" : "")\(self.year % 100)".stripped
    }

    /// Whether it is the same warning, maybe in another language.
    func isSame(as other: Self) -> Bool { self.number == other.number && self.year == other.year }

    static let numerals = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX", "XXI",
    ]
    /// What may stand between series and number.
    private static let fillers: Set<String> = ["NR", "NR.", "NO", "NO.", "N", "Nº", "N°", "№", "-", "NUM", "NUMBER"]
    /// What may stand before the series in a heading.
    private static let introductions: Set<String> = ["WARNING:", "SECURITE", "SECURITE,", "AVISO", "RADIOAVISO"]
    private static let seriesWords: Set<String> = [
        "NAVAREA", "НАВАРЕА", "PRIP", "HYDROPAC", "HYDROLANT", "HYDROARC", "NAVWARN", "WARN", "WARNING", "WARNINGS",
        "AUSCOAST",
        "AVURNAV", "WZ", "ПРИП", "COASTAL",
    ]

    /// Reads the heading at the beginning of a line.
    ///
    /// - Returns: The number and how many words it takes; nil where the line begins with something else.
    static func heading(of line: Substring) -> (number: WarningNumber, words: Int)? {
        guard line.utf8.prefix(160).contains(where: \.isDigit) else { return nil }
        let words = Self.parts(of: line.prefix(300)).prefix(10).map { $0.uppercased() }[...]
        // CANCEL NAVAREA IX WARNING 209/24 is no heading.
        if let first = words.first, WarningCancels.verbs.contains(first) { return nil }
        let dated = Self.issueWords(words)
        for index in words.indices where index > dated {
            guard let (number, year, count) = Self.number(words[index...]) else { continue }
            var series = Array(words[dated..<index])
            var skipped = 0
            while let first = series.first, Self.introductions.contains(first) {
                series.removeFirst()
                skipped += 1
            }
            // Argentina leaves the numeral out: NAVAREA - 0107-2026.
            guard let name = series == ["NAVAREA", "-"] ? "NAVAREA" : Self.series(series) else { return nil }
            return (Self(series: name, number: number, year: year), index + count)
        }
        return nil
    }

    /// Reads a number of one word, or in several as `063 OF 2026` and `683 /26`; with how many words it takes.
    static func number(_ words: ArraySlice<String>) -> (number: Int64, year: Int64, words: Int)? {
        guard let first = words.first else { return nil }
        if let (number, year) = Self.number(first) { return (number, year, 1) }
        guard (1...5).contains(first.utf8.count), first.utf8.allSatisfy(\.isDigit) else { return nil }
        let rest = Array(words.dropFirst().prefix(2))
        if let next = rest.first, next.hasPrefix("/"), let (number, year) = Self.number(first + next) {
            return (number, year, 2)
        }
        guard rest.count == 2, rest[0] == "OF", let (number, year) = Self.number("\(first)/\(rest[1])") else {
            return nil
        }
        return (number, year, 3)
    }

    /// How many words at the beginning are the date-time group, which NGA's messages by mail write before the number.
    private static func issueWords(_ words: ArraySlice<String>) -> Int {
        guard var first = words.first else { return 0 }
        if first.hasSuffix("Z") { first.removeLast() }
        guard first.utf8.count == 6, first.utf8.allSatisfy(\.isDigit) else { return 0 }
        var rest = words.dropFirst()
        if let next = rest.first, ["UTC", "GMT", "Z"].contains(next) { rest = rest.dropFirst() }
        guard let month = rest.first, MonthName.number(month[...]) != nil else { return 0 }
        rest = rest.dropFirst()
        if rest.first.flatMap(DateTimeGroup.year) != nil { rest = rest.dropFirst() }
        return words.count - rest.count
    }

    /// What follows the heading in its line; nil where the line has none.
    static func rest(of line: Substring) -> String? {
        guard let heading = Self.heading(of: line) else { return nil }
        let words = Self.parts(of: line)
        guard heading.words <= words.count else { return "" }
        let last = words[heading.words - 1]
        let tail = last.firstIndex { $0 == "/" || $0 == "-" }.map {
            last[last.index(after: $0)...].drop(while: \.isNumber)
        }
        var rest = ([tail ?? ""] + words[heading.words...]).joined(separator: " ").stripped
        if rest.hasPrefix("("), let end = rest.firstIndex(of: ")") { rest = rest[rest.index(after: end)...].stripped }
        if let first = rest.first, ".:=".contains(first) {
            rest = rest.drop { ".:=".contains($0) || $0.isWhitespace }.stripped
        }
        return rest
    }

    /// The words of a line in capitals, without what stands in square brackets before them.
    static func words(of line: Substring) -> [String] { Self.parts(of: line).map { $0.uppercased() } }

    private static func parts(of line: Substring) -> [Substring] {
        var text = line
        if text.first == "[", let end = text.firstIndex(of: "]") { text = text[text.index(after: end)...] }
        var parts = text.blankSeparated
        // India joins the numeral and the number: NAVAREA VIII-684/26.
        if parts.count > 1, let hyphen = parts[1].firstIndex(of: "-"), parts[0].uppercased() == "NAVAREA",
            Self.numerals.contains(parts[1][..<hyphen].uppercased())
        {
            parts.replaceSubrange(1...1, with: [parts[1][..<hyphen], parts[1][parts[1].index(after: hyphen)...]])
        }
        return parts
    }

    /// Reads `123/26`, `0123/2026`, `7/26(24).`, and as Japan and Argentina write it, `26-0123` and `0123-2026`.
    static func number(_ word: String) -> (number: Int64, year: Int64)? {
        // VIII -630/25: a space before the hyphen.
        if word.hasPrefix("-"), word.dropFirst().first?.isNumber == true {
            return Self.number(String(word.dropFirst()))
        }
        // Some pages leave no space between the year and the first word: 148/26BARENTS.
        let plain = word.prefix { $0.isASCII && $0.isNumber || $0 == "/" || $0 == "-" }
        if let next = word.dropFirst(plain.count).first, !"(.,:;=".contains(next), !next.isLetter { return nil }
        let isHyphened = !plain.contains("/") && plain.contains("-")
        let parts = plain.split(separator: isHyphened ? "-" : "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
        let isJapanese = isHyphened && parts[0].utf8.count == 2 && (3...4).contains(parts[1].utf8.count)
        if isHyphened, !isJapanese, !(3...4).contains(parts[0].utf8.count) || parts[1].utf8.count != 4 { return nil }
        let (first, second) = isJapanese ? (parts[1], parts[0]) : (parts[0], parts[1])
        guard first.utf8.count <= 5, let number = Int64(first), let year = DateTimeGroup.year(second) else {
            return nil
        }
        return (number, Int64(year))
    }

    /// The name of a series; nil where the words are none.
    static func series(_ words: [String]) -> String? {
        var words = words.map { $0.trimming(",:") }
        while let last = words.last, Self.fillers.contains(last) { words.removeLast() }
        guard let first = words.first, words.count <= 6 else { return nil }
        guard
            words.allSatisfy({ word in word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "." } || word == words.last }
            )
        else { return nil }
        if first == "NAVAREA" || first == "НАВАРЕА" {
            if words.count == 3, words[2] == "WARNING" { words.removeLast() }
            guard words.count == 2 else { return nil }
            let numeral = ["200": "XX", "210": "XXI"][words[1]] ?? words[1]
            return Self.numerals.contains(numeral) ? "NAVAREA \(numeral)" : nil
        }
        if ["COASTAL", "ПРИП", "PRIP", "AVURNAV"].contains(first) {
            return words.count >= 2 ? words.joined(separator: " ") : nil
        }
        guard let last = words.last, Self.seriesWords.contains(last), last != "NAVAREA" else { return nil }
        // AUSCOAST WARNING 12/26 is cancelled as AUSCOAST 12/26.
        if last.hasPrefix("WARNING"), words.count > 1, Self.seriesWords.contains(words[words.count - 2]) {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }
}

extension String {
    /// The text without such characters at its ends.
    fileprivate func trimming(_ marks: String) -> String {
        var text = self[...]
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }
}
