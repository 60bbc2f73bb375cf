internal import Schema

extension DatePhrase {
    private static let eras: [(name: [Character], before: Int)] = [
        (Array("令和"), 2_018), (Array("平成"), 1_988), (Array("昭和"), 1_925),
    ]
    private static let relativeYears: [(name: [Character], years: Int)] = [
        (Array("再来年"), 2), (Array("来年"), 1), (Array("本年"), 0), (Array("今年"), 0), (Array("年内"), 0), (Array("年末"), 0),
    ]
    /// Parts of a year and the month that each ends with.
    private static let parts: [(name: [Character], month: Int, isEnding: Bool)] = [
        (Array("前半"), 6, false), (Array("後半"), 12, false), (Array("上半期"), 6, true), (Array("下半期"), 12, true),
        (Array("半ば"), 6, true), (Array("央"), 6, true), (Array("第1四半期"), 3, true), (Array("第2四半期"), 6, true),
        (Array("第3四半期"), 9, true), (Array("第4四半期"), 12, true), (Array("第１四半期"), 3, true),
        (Array("第２四半期"), 6, true), (Array("第３四半期"), 9, true), (Array("第４四半期"), 12, true),
    ]
    private static let endings = ["末", "内", "中", "頃", "ごろ", "前半", "後半", "初め", "春", "夏", "秋", "冬", "以内"]
    private static let strict = ["までに", "まで", "を目途に", "を目処に", "をめどに", "を期限", "に向けて", "を目標"]

    static func japanese(_ text: [Character], saidOn day: CivilDate?) -> [DatePhrase] {
        var phrases: [DatePhrase] = []
        var index = 0
        var end = 0
        while index < text.count {
            if let phrase = Self.japanese(text, at: index, saidOn: day) {
                // 2032年及び2034年を目標に binds both.
                if let last = phrases.last, last.force < phrase.phrase.force,
                    ["及び", "と", "、", "並びに", "及び"].contains(String(text[end..<index]))
                {
                    phrases[phrases.count - 1] = last.with(phrase.phrase.force)
                }
                phrases.append(phrase.phrase)
                index = phrase.end
                end = index
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

    private static let units: [(name: [Character], months: Int)] = [
        (Array("年"), 12), (Array("か月"), 1), (Array("ヶ月"), 1), (Array("カ月"), 1), (Array("箇月"), 1), (Array("ヵ月"), 1),
    ]

    /// 一年以内に, 半年以内に, 今後３か月以内に.
    private static func span(_ text: [Character], at start: Int, saidOn day: CivilDate?) -> (DatePhrase, Int)? {
        guard let day, start == 0 || text[start - 1].wholeNumberValue == nil else { return nil }
        var months = 6
        var end = start + 2
        if !Self.starts(text, start, "半年") {
            guard let (count, after) = JapaneseNumber.read(text, at: start), (1...120).contains(count),
                let unit = Self.units.first(where: { Self.starts(text, after, $0.name) })
            else { return nil }
            months = count * unit.months
            end = after + unit.name.count
        }
        guard Self.starts(text, end, "以内") else { return nil }
        end += Self.starts(text, end, "以内に") ? 3 : 2
        let last = day.year * 12 + day.month - 1 + months
        let words = String(text[start..<end])
        return (
            DatePhrase(words, year: last / 12, month: last % 12 + 1, force: .deadline, start: start), end
        )
    }

    private static func japanese(
        _ text: [Character],
        at start: Int,
        saidOn day: CivilDate?
    ) -> (phrase: DatePhrase, end: Int)? {
        if let span = Self.span(text, at: start, saidOn: day) { return span }
        guard var (year, end) = Self.year(text, start, day) else { return nil }
        // 2020（令和2）年 and 令和2年（2020年） give the year twice.
        if Self.starts(text, end, "（"), let close = text[end...].prefix(10).firstIndex(of: "）") { end = close + 1 }
        var isDecade = false
        var isFiscal = false
        var month: Int?
        var dayOfMonth: Int?
        var force = Force.mention
        if Self.starts(text, end, "度") {
            end += 1
            isFiscal = true
            month = 3
            // The fiscal year 2023 ends in March 2024. Said from January to March, 今年度 ends this year, 来年度 the next.
            let isRelative = Self.relativeYears.contains { Self.starts(text, start, $0.name) }
            if !isRelative || (day?.month ?? 4) > 3 { year += 1 }
            force = .moment
        } else if Self.starts(text, end, "代") {
            end += 1
            isDecade = true
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
        if month == nil || isFiscal, !isDecade, let part = Self.parts.first(where: { Self.starts(text, end, $0.name) })
        {
            // A part of a fiscal year ends three months later, and only the last one in its second year.
            if isFiscal, part.month <= 9 { year -= 1 }
            month = isFiscal ? (part.month + 2) % 12 + 1 : part.month
            end += part.isEnding ? part.name.count : 0
        }
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
