internal import Schema

extension DatePhrase {
    private static let eras: [(name: [Character], before: Int)] = [
        (Array("令和"), 2_018), (Array("平成"), 1_988), (Array("昭和"), 1_925),
    ]
    private static let relativeYears: [(name: [Character], years: Int)] = [
        (Array("再来年"), 2), (Array("来年"), 1), (Array("本年"), 0), (Array("今年"), 0), (Array("年内"), 0), (Array("年末"), 0),
    ]
    private static let endings = ["末", "内", "中", "頃", "ごろ", "前半", "後半", "初め", "春", "夏", "秋", "冬", "以内"]
    private static let strict = ["までに", "まで", "を目途に", "を目処に", "をめどに", "を期限", "に向けて", "を目標"]

    static func japanese(_ text: [Character], saidOn day: CivilDate?) -> [DatePhrase] {
        var phrases: [DatePhrase] = []
        var index = 0
        while index < text.count {
            if let phrase = Self.japanese(text, at: index, saidOn: day) {
                phrases.append(phrase.phrase)
                index = phrase.end
            } else {
                index += 1
            }
        }
        return phrases
    }

    private static func starts(_ text: [Character], _ index: Int, _ word: some Collection<Character>) -> Bool {
        index >= 0 && index < text.count && text[index...].starts(with: word)
    }

    /// The year that begins at an index and the index behind its 年.
    private static func year(_ text: [Character], _ index: Int, _ day: CivilDate?) -> (year: Int, end: Int)? {
        for era in Self.eras where Self.starts(text, index, era.name) {
            guard let (value, end) = JapaneseNumber.read(text, at: index + era.name.count), (1...99).contains(value),
                Self.starts(text, end, "年")
            else { return nil }
            return (era.before + value, end + 1)
        }
        if let day, index == 0 || text[index - 1].wholeNumberValue == nil {
            for relative in Self.relativeYears where Self.starts(text, index, relative.name) {
                // 年内 and 年末 stand for this year only where no year is in front of them.
                let length = relative.name[0] == "年" ? 1 : relative.name.count
                return (day.year + relative.years, index + length)
            }
        }
        guard let (value, end) = JapaneseNumber.read(text, at: index), Self.years.contains(value),
            Self.starts(text, end, "年")
        else { return nil }
        return (value, end + 1)
    }

    private static func japanese(
        _ text: [Character],
        at start: Int,
        saidOn day: CivilDate?
    ) -> (phrase: DatePhrase, end: Int)? {
        guard var (year, end) = Self.year(text, start, day) else { return nil }
        // 2020（令和2）年 and 令和2年（2020年） give the year twice.
        if Self.starts(text, end, "（"), let close = text[end...].prefix(10).firstIndex(of: "）") { end = close + 1 }
        var month: Int?
        var dayOfMonth: Int?
        var force = Force.mention
        if Self.starts(text, end, "度") {
            end += 1
            month = 3
            // The fiscal year 2023 ends in March 2024. Said from January to March, 今年度 ends this year, 来年度 the next.
            let isRelative = Self.relativeYears.contains { Self.starts(text, start, $0.name) }
            if !isRelative || (day?.month ?? 4) > 3 { year += 1 }
            force = .moment
        } else if Self.starts(text, end, "代") {
            end += 1
            year += 9 - year % 10
        } else if let (value, after) = JapaneseNumber.read(text, at: end), (1...12).contains(value),
            Self.starts(text, after, "月")
        {
            month = value
            end = after + 1
            if let (value, after) = JapaneseNumber.read(text, at: end), Self.starts(text, after, "日"),
                (1...CivilDate.days(inMonth: month ?? 1, year: year)).contains(value)
            {
                dayOfMonth = value
                end = after + 1
            }
        }
        if Self.starts(text, end, "（"), dayOfMonth != nil, Self.starts(text, end + 2, "）") { end += 3 }
        guard Self.years.contains(year) else { return nil }
        if month == nil, Self.starts(text, end, "前半") { month = 6 }
        for ending in Self.endings where Self.starts(text, end, ending) {
            end += ending.count
            force = ["末", "内", "中", "以内"].contains(ending) ? .deadline : max(force, .moment)
            break
        }
        if let word = Self.strict.first(where: { Self.starts(text, end, $0) }) {
            end += word.count
            force = .deadline
        } else if Self.starts(text, end, "に"), !Self.starts(text, end, "について") {
            end += 1
            force = max(force, .moment)
        }
        let words = String(text[start..<min(end, text.count)])
        return (DatePhrase(words, year: year, month: month, day: dayOfMonth, force: force, start: start), end)
    }
}
