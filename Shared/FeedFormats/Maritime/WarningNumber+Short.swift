internal import Schema

extension WarningNumber {
    /// What the lines above say of the numbers below them.
    struct Surroundings {
        /// The series that stood alone in a line, as `NAVAREA XI`.
        var series: String?
        /// The year that stood alone in a line, as `YEAR 2026`.
        var year: Int64?
        /// Whether the text begins with a bare number, as `0460/26`.
        var hasBareNumbers = false

        /// Takes in a line.
        mutating func take(_ line: String) {
            guard (2...40).contains(line.utf8.count) else { return }
            let words = WarningNumber.words(of: line[...]).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
            guard words.count == 2 else { return }
            if words[0] == "NAVAREA", let series = WarningNumber.series(words) { self.series = series }
            if words[0] == "YEAR", words[1].utf8.count == 4, let year = DateTimeGroup.year(words[1]) {
                self.year = Int64(year)
            }
        }
    }

    /// Reads a heading that leaves out what its surroundings say.
    ///
    /// `NO.26-0365 Date:2026/08/04 07 UTC` under the series, as Japan lists them; `NAVAREA XV 0153` under the year, as
    /// Chile does; `0460/26` alone, as Brazil does.
    static func shortHeading(of line: String, in surroundings: Surroundings) -> Self? {
        guard (4...80).contains(line.utf8.count) else { return nil }
        let words = Self.words(of: line[...])
        guard let first = words.first else { return nil }
        if surroundings.hasBareNumbers, words.count == 1, let number = Self.bareNumber(line) { return number }
        if let series = surroundings.series, first.hasPrefix("NO."), words.count == 1 || words[1].hasPrefix("DATE:"),
            let (number, year) = Self.number(String(first.dropFirst(3)))
        {
            return Self(series: series, number: number, year: year)
        }
        if let year = surroundings.year, words.count == 3, let series = Self.series(Array(words.prefix(2))) {
            let digits = words[2].hasSuffix(".") ? words[2].dropLast() : words[2][...]
            guard (3...4).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit) else { return nil }
            return Int64(digits).map { Self(series: series, number: $0, year: year) }
        }
        return nil
    }

    /// Reads a number without a series, alone in its line.
    static func bareNumber(_ line: String) -> Self? {
        guard (4...9).contains(line.utf8.count), line.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "/") }),
            let (number, year) = Self.number(line)
        else { return nil }
        return Self(series: "", number: number, year: year)
    }

    /// The time in a line of a heading: `NO.26-0365 Date:2026/08/04 07 UTC`, `NAVAREA - 0107-2026 - 15/03/2026`,
    /// `NAVAREA VII 063 OF 2026: (21 FEB 26)`, `29 July 2026 00:00 UTC`.
    static func issueTime(of line: String) -> Timestamp? {
        guard line.utf8.count <= 60 else { return nil }
        let words = Self.words(of: line[...])
        if let mark = words.firstIndex(where: { $0.hasPrefix("DATE:2") || $0.hasPrefix("DATE:1") }) {
            let parts = words[mark].dropFirst(5).split(separator: "/").compactMap { Int($0) }
            guard parts.count == 3 else { return nil }
            let hour = mark + 2 < words.count && words[mark + 2] == "UTC" ? Int(words[mark + 1]) : nil
            return Timestamp(year: parts[0], month: parts[1], day: parts[2], hour: hour ?? 0)
        }
        // Peru: DATE:AUG 03 2031 TIME:0500 UTC.
        if words.count >= 4, words[0].hasPrefix("DATE:"), words[3].hasPrefix("TIME:"),
            let month = MonthName.number(words[0].dropFirst(5)), let day = Int(words[1]),
            let year = DateTimeGroup.year(words[2]),
            let time = Int(words[3].dropFirst(5)), words[3].utf8.count == 9
        {
            return Timestamp(year: year, month: month, day: day, hour: time / 100, minute: time % 100)
        }
        if let last = words.last, last.utf8.count == 10, words.first == "NAVAREA" {
            let parts = last.split(separator: "/").compactMap { Int($0) }
            return parts.count == 3 ? Timestamp(year: parts[2], month: parts[1], day: parts[0]) : nil
        }
        let isBracketed = line.hasSuffix(")") && words.count >= 3
        let date = isBracketed ? words.suffix(3).map { $0.filter { $0 != "(" && $0 != ")" } } : words
        guard isBracketed ? words[words.count - 3].hasPrefix("(") : words.count == 5 && words[4] == "UTC",
            date[0].utf8.count <= 2, MonthName.number(date[1][...]) != nil
        else { return nil }
        return DateText.timestamp(date.joined(separator: " "))
    }
}
