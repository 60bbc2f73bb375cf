internal import Schema

/// Dates that only the day on which they are said tells.
extension DatePhrase {
    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ]

    /// `next year`, `the end of this year`, `within two years`.
    static func relative(_ words: Words, _ index: Int, _ day: CivilDate?) -> Found? {
        guard let day else { return nil }
        let word = words.lower(index)
        let next = words.lower(index + 1)
        if ["next", "this", "the"].contains(word), next == "year" {
            guard word != "the" || words.lower(index - 1) == "of" && words.lower(index - 2) == "end" else { return nil }
            return Found(
                year: word == "next" ? day.year + 1 : day.year,
                range: index..<index + 2,
                isStrict: word == "the"
            )
        }
        if let named = Self.named(words, index, day) { return named }
        guard ["within", "in", "over", "during"].contains(word) else { return nil }
        var at = index + 1
        while ["the", "next", "a", "coming"].contains(words.lower(at)) { at += 1 }
        let isCounted = words.words[index..<min(at, words.words.count)].contains {
            ["next", "coming"].contains($0.lower)
        }
        let unit = ["year", "month"].first { words.lower(at).hasPrefix($0) }
        let count =
            unit == nil ? Self.numbers.firstIndex(of: words.lower(at)).map { $0 + 1 } ?? Int(words.lower(at)) : 1
        guard let count, (1...366).contains(count) else { return nil }
        if unit == nil { at += 1 }
        if let days = ["day": 1, "week": 7].first(where: { words.lower(at).hasPrefix($0.key) })?.value, word == "within"
        {
            let date = CivilDate(daysSince1970: day.daysSince1970 + count * days)
            return Found(year: date.year, month: date.month, day: date.day, range: index..<at + 1, isSpan: true)
        }
        let perUnit = words.lower(at).hasPrefix("year") ? 12 : words.lower(at).hasPrefix("month") ? 1 : 0
        guard perUnit > 0 else { return nil }
        // "in two years" is a span as often as a time to come.
        let isTime = words.lower(at + 1) == "time"
        guard word == "within" || isCounted || isTime else { return nil }
        let months = day.year * 12 + day.month - 1 + count * perUnit
        return Found(year: months / 12, month: months % 12 + 1, range: index..<at + (isTime ? 2 : 1), isSpan: true)
    }

    /// `year-end`, `next month`, `this fiscal year`, `the end of the decade`.
    private static func named(_ words: Words, _ index: Int, _ day: CivilDate) -> Found? {
        let word = words.lower(index)
        if word == "year-end" { return Found(year: day.year, range: index..<index + 1, isStrict: true) }
        guard ["next", "this", "the", "current", "coming"].contains(word) else { return nil }
        if word != "the", let month = Self.month(words.lower(index + 1)), Self.year(words.lower(index + 2)) == nil {
            return Found(year: day.year + (month < day.month ? 1 : 0), month: month, range: index..<index + 2)
        }
        let steps = word == "next" ? 1 : 0
        switch words.lower(index + 1) {
        case "calendar" where words.lower(index + 2) == "year" && steps == 0:
            return Found(year: day.year, range: index..<index + 3, isStrict: true)
        case "month" where word != "the":
            let months = day.year * 12 + day.month - 1 + steps
            return Found(year: months / 12, month: months % 12 + 1, range: index..<index + 2)
        case "decade" where steps == 0:
            return Found(year: day.year / 10 * 10 + 9, range: index..<index + 2, isStrict: true)
        case "fiscal" where words.lower(index + 2) == "year":
            let end = Self.isAmerican(words, index) ? 9 : 3
            let year = day.year + (day.month > end ? 1 : 0) + steps
            return Found(year: year, month: end, range: index..<index + 3, isStrict: true)
        default: return nil
        }
    }

    /// Whether the country named last before a fiscal year is the United States.
    static func isAmerican(_ words: Words, _ index: Int) -> Bool {
        let before = words.words[..<index].map(\.lower)
        let owner = before.last { ["japan", "japanese", "u.s.", "us", "american"].contains($0) || $0 == "states" }
        return owner.map { !$0.hasPrefix("japan") } ?? false
    }
}
