internal import Schema

extension DatePhrase {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let shortMonths = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let quarters = [
        "first": 3, "second": 6, "third": 9, "fourth": 12, "q1": 3, "q2": 6, "q3": 9, "q4": 12,
    ]

    /// A date of the calendar, before its preposition is known.
    struct Found {
        var year: Int
        var month: Int?
        var day: Int?
        var range: Range<Int>
        var isStrict = false
        /// Whether it is counted from the day on which it is said.
        var isSpan = false

        /// Becomes the day, month or year before.
        mutating func step() {
            if self.isStrict {
                // A fiscal year goes with its month.
                self.year -= 1
            } else if let day = self.day, let month = self.month {
                let before = CivilDate(year: self.year, month: month, day: day).daysSince1970 - 1
                let date = CivilDate(daysSince1970: before)
                (self.year, self.month, self.day) = (date.year, date.month, date.day)
            } else if let month = self.month {
                (self.year, self.month) = month == 1 ? (self.year - 1, 12) : (self.year, month - 1)
            } else {
                self.year -= 1
            }
        }
    }

    static func english(_ words: Words, saidOn day: CivilDate?) -> [DatePhrase] {
        var phrases: [DatePhrase] = []
        var index = 0
        var end = -1
        while index < words.words.count {
            guard let found = Self.calendar(words, index) ?? Self.relative(words, index, day) else {
                index += 1
                continue
            }
            var phrase = Self.phrase(words, found)
            // "by March 2030 and March 2032" binds both.
            let joint = words.lower(end) == "and" ? end + 1 : end
            if let last = phrases.last, phrase.force == .mention, found.range.lowerBound == joint {
                phrase = phrase.with(last.force)
            }
            phrases.append(phrase)
            index = found.range.upperBound
            end = index
        }
        return phrases
    }

    static func month(_ word: String) -> Int? {
        if let index = Self.months.firstIndex(of: word) { return index + 1 }
        if word == "sept" { return 9 }
        return Self.shortMonths.firstIndex(of: word).map { $0 + 1 }
    }

    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), Self.years.contains(year) else { return nil }
        return year
    }

    /// `26`, `26th`, and the last of `26-27`.
    private static func dayOfMonth(_ word: String) -> Int? {
        let last = word.split(whereSeparator: { $0 == "-" || $0 == "–" }).last.map(String.init) ?? word
        guard last.utf8.count <= 4 else { return nil }
        let day = Int(last) ?? (last.first?.isNumber == true ? Ordinal.value(of: last) : nil)
        return day.flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func calendar(_ words: Words, _ index: Int) -> Found? {
        let word = words.lower(index)
        if let month = Self.month(word) { return Self.monthFirst(words, index, month) }
        if word.hasPrefix("mid-") {
            let rest = String(word.dropFirst(4))
            if let year = Self.year(rest) { return Found(year: year, month: 6, range: index..<index + 1) }
            if let month = Self.month(rest) { return Self.monthFirst(words, index, month) }
        }
        // 26 to 28 August 2020
        if Self.dayOfMonth(word) != nil, ["and", "to", "-", "–"].contains(words.lower(index + 1)),
            Self.dayOfMonth(words.lower(index + 2)) != nil, Self.month(words.lower(index + 3)) != nil,
            let last = Self.calendar(words, index + 2)
        {
            return Found(year: last.year, month: last.month, day: last.day, range: index..<last.range.upperBound)
        }
        // 26 August 2020, 26th of August, 2020, 26th day of August 2020
        var at = words.lower(index + 1) == "day" ? index + 2 : index + 1
        if words.lower(at) == "of" { at += 1 }
        if let day = Self.dayOfMonth(word), let month = Self.month(words.lower(at)),
            let year = Self.year(words.lower(at + 1)), day <= CivilDate.days(inMonth: month, year: year)
        {
            return Found(year: year, month: month, day: day, range: index..<at + 2)
        }
        if let date = Self.iso(word) {
            return Found(year: date.year, month: date.month, day: date.day, range: index..<index + 1)
        }
        if let decade = Self.decade(word) { return Found(year: decade, range: index..<index + 1) }
        if let fiscal = Self.fiscal(words, index) { return fiscal }
        if let year = Self.year(word) ?? Self.lastOfSpan(word) {
            var found = Found(year: year, range: index..<index + 1)
            Self.addPart(words, &found)
            return found
        }
        return nil
    }

    /// `August 26, 2020`, `August 26 and 27, 2020`, `August 2020`, `August of 2020`.
    private static func monthFirst(_ words: Words, _ index: Int, _ month: Int) -> Found? {
        var next = index + 1
        var day = Self.dayOfMonth(words.lower(next))
        if day != nil {
            next += 1
            if ["and", "to", "-", "–"].contains(words.lower(next)), let later = Self.dayOfMonth(words.lower(next + 1)) {
                day = later
                next += 2
            }
        } else if words.lower(next) == "of" {
            next += 1
        }
        guard let year = Self.year(words.lower(next)) else { return nil }
        if let named = day, named > CivilDate.days(inMonth: month, year: year) { day = nil }
        return Found(year: year, month: month, day: day, range: index..<next + 1)
    }

    /// `2024-03-31`, `2024-03`.
    private static func iso(_ word: String) -> (year: Int, month: Int, day: Int?)? {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let year = Self.year(String(parts[0])), parts[1].utf8.count == 2,
            let month = Int(parts[1]), (1...12).contains(month)
        else { return nil }
        guard parts.count == 3 else { return (year, month, nil) }
        guard let day = Int(parts[2]), (1...CivilDate.days(inMonth: month, year: year)).contains(day) else {
            return nil
        }
        return (year, month, day)
    }

    /// The last year of `2020s`.
    private static func decade(_ word: String) -> Int? {
        guard word.utf8.count == 5, word.hasSuffix("0s"), let year = Self.year(String(word.dropLast())) else {
            return nil
        }
        return year + 9
    }

    /// The last year of `2025-2028` or `2025–28`.
    private static func lastOfSpan(_ word: String) -> Int? {
        let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" || $0 == "/" }).map(String.init)
        guard parts.count == 2, let first = Self.year(parts[0]) else { return nil }
        if let last = Self.year(parts[1]) { return last }
        guard parts[1].utf8.count == 2, let short = Int(parts[1]), short > first % 100 else { return nil }
        return first / 100 * 100 + short
    }

    /// `FY2023`, `JFY 2023`, `fiscal year 2023`.
    ///
    /// A fiscal year ends in March of the next year in Japan and in September in the United States. Where the words
    /// do not say whose it is, the sooner mentioned country decides, and Japan's, which ends later, if there is none.
    private static func fiscal(_ words: Words, _ index: Int) -> Found? {
        let word = words.lower(index)
        var end = index + 1
        var year: Int?
        for prefix in ["usfy", "jfy", "fy"] where word.hasPrefix(prefix) {
            let digits = String(word.dropFirst(prefix.count))
            year = Self.year(digits) ?? (digits.utf8.count == 2 ? Int(digits).map { 2_000 + $0 } : nil)
            if year == nil, digits.isEmpty {
                year = Self.year(words.lower(end))
                end += 1
            }
            break
        }
        if word == "fiscal", let named = Self.year(words.lower(end)) {
            year = named
            end += 1
        }
        if word == "fiscal", ["year", "years"].contains(words.lower(end)) {
            end += words.lower(end + 1).hasSuffix("fy") ? 2 : 1
            year = Self.year(words.lower(end))
            end += 1
        }
        guard let year, Self.years.contains(year), end <= words.words.count else { return nil }
        let isAmerican = word.hasPrefix("us") || !word.hasPrefix("j") && Self.isAmerican(words, index)
        return Found(year: isAmerican ? year : year + 1, month: isAmerican ? 9 : 3, range: index..<end, isStrict: true)
    }

    /// Halves and quarters in front of a year: `the first half of 2025`.
    private static func addPart(_ words: Words, _ found: inout Found) {
        var at = found.range.lowerBound - 1
        if words.lower(at) == "of" { at -= 1 }
        if words.lower(at) == "half", ["first", "second"].contains(words.lower(at - 1)) {
            found.month = words.lower(at - 1) == "first" ? 6 : 12
        } else if words.lower(at) == "quarter", let month = Self.quarters[words.lower(at - 1)] {
            found.month = month
        } else if words.lower(at).hasPrefix("q"), let month = Self.quarters[words.lower(at)] {
            found.month = month
        } else if ["mid", "middle"].contains(words.lower(at)) {
            found.month = 6
        } else if words.lower(at) == "beginning" {
            found.month = 1
        }
    }

    private static let fillers: Set<String> = [
        "the", "end", "of", "early", "late", "later", "mid", "middle", "beginning", "close", "first", "second", "third",
        "fourth",
        "half", "quarter", "fiscal", "year", "japanese", "japan", "u.s.", "spring", "summer", "autumn", "fall",
        "winter",
        "about", "approximately", "to", "q1", "q2", "q3", "q4", "month", "than", "no", "not", "as", "course",
        "calendar",
    ]
    private static let deadlines: Set<String> = ["by", "before", "prior", "until", "till", "within", "through"]
    private static let moments: Set<String> = ["in", "on", "during", "for", "at", "around", "from", "starting"]

    private static func phrase(_ words: Words, _ calendar: Found) -> DatePhrase {
        var found = calendar
        var start = found.range.lowerBound
        var force = found.isSpan ? Force.deadline : .mention
        var isEnd = false
        // Where the words begin that bind; fillers further left belong to something else.
        var bound: Int?
        while force == .mention, start > 0, found.range.lowerBound - start < 8 {
            let word = words.lower(start - 1)
            if words.words[start - 1].endsPhrase { break }
            if Self.deadlines.contains(word) {
                force = .deadline
                bound = start - 1
            } else if Self.moments.contains(word) {
                force = isEnd ? .deadline : .moment
                bound = start - 1
            } else if !Self.fillers.contains(word) {
                break
            }
            if ["end", "close", "later", "than"].contains(word) { isEnd = true }
            if isEnd, ["no", "not", "end", "close", "later"].contains(word) { bound = start - 1 }
            start -= 1
        }
        if let bound { start = bound }
        if force == .moment, words.lower(start - 1) == "later" {
            start -= 1
            force = .deadline
        }
        if words.lower(start) == "before" || words.lower(start) == "prior", !isEnd { found.step() }
        // "no later than" has no preposition of its own.
        if force == .mention, isEnd { force = .deadline }
        // "of" joins the date to a noun; the words in front of it belong to the noun.
        while start < found.range.lowerBound, force == .mention, ["the", "of", "year"].contains(words.lower(start)) {
            start += 1
        }
        return DatePhrase(
            words.text(start..<found.range.upperBound),
            year: found.year,
            month: found.month,
            day: found.day,
            force: force,
            start: start
        )
    }
}
