internal import Schema

/// Moments as space weather services write them, always in UTC.
enum SpaceWeatherTime {
    /// Reads `2026-07-09T04:03:00.5Z`, `2026-07-09 04:03`, `2026-07-09`, `2026-07`, `2023/301-21:09:23`.
    ///
    /// - Returns: Nil when it is no such text or no such moment.
    static func numeric<Text: RandomAccessCollection<UInt8>>(_ text: Text) -> Timestamp? where Text.Index == Int {
        var at = text.startIndex
        func number(_ most: Int) -> Int? {
            var value = 0
            var count = 0
            while at < text.endIndex, count < most {
                let digit = text[at] &- 0x30
                guard digit < 10 else { break }
                value = value * 10 + Int(digit)
                at += 1
                count += 1
            }
            return count > 0 ? value : nil
        }
        func separator(_ one: UInt8, _ other: UInt8) -> Bool {
            guard at < text.endIndex, text[at] == one || text[at] == other else { return false }
            at += 1
            return true
        }
        guard let year = number(4), at == text.startIndex + 4, separator(.hyphen, .slash) else { return nil }
        let start = at
        guard let field = number(3) else { return nil }
        var (month, day) = (field, 1)
        if at == start + 3 {
            let days = CivilDate(year: year, month: 1, day: 1).daysSince1970 + field - 1
            let date = CivilDate(daysSince1970: days)
            guard date.year == year else { return nil }
            (month, day) = (date.month, date.day)
        } else if separator(.hyphen, .slash) {
            guard let field = number(2) else { return nil }
            day = field
        }
        guard at < text.endIndex else { return Timestamp(year: year, month: month, day: day) }
        if !separator(.space, UInt8(ascii: "T")) { guard separator(.hyphen, .hyphen) else { return nil } }
        guard let hour = number(2) else { return nil }
        var (minute, second, microsecond) = (0, 0, 0)
        if separator(.colon, .colon) {
            guard let field = number(2) else { return nil }
            minute = field
        }
        if separator(.colon, .colon) {
            guard let field = number(2) else { return nil }
            second = field
        }
        if separator(UInt8(ascii: "."), UInt8(ascii: ",")) {
            var scale = 100_000
            while at < text.endIndex, text[at].isDigit {
                microsecond += Int(text[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
        }
        let zone = text[at...]
        guard
            zone.isEmpty || zone.elementsEqual("Z".utf8) || zone.elementsEqual(" UTC".utf8)
                || zone.elementsEqual("+00:00".utf8)
        else { return nil }
        return Timestamp(
            year: year,
            month: month,
            day: day,
            hour: hour,
            minute: minute,
            second: second,
            microsecond: microsecond
        )
    }

    /// Reads either kind of text.
    static func any(_ text: some StringProtocol) -> Timestamp? {
        Self.numeric(Array(text.utf8)) ?? Self.worded(text)
    }

    /// Reads either kind of text.
    static func any(_ text: WrittenText) -> Timestamp? {
        Self.message(text) ?? Self.numeric(text) ?? Self.worded(text.text)
    }

    /// Reads `2026 Aug 10 0153 UTC`, as most messages have it; nil of anything else.
    private static func message(_ text: WrittenText) -> Timestamp? {
        guard text.count == 20, text[part: 16...].elementsEqual(" UTC".utf8) else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in text[range] {
                guard byte.isDigit else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let year = number(0..<4), year >= 1_900, let day = number(9..<11), let time = number(12..<16),
            time / 100 <= 24, time % 100 < 60, [4, 8, 11].allSatisfy({ text[$0] == .space }),
            let month = Self.months.firstIndex(where: { $0.utf8.elementsEqual(text[5..<8].lazy.map(\.lowercased)) })
        else { return nil }
        return Timestamp(year: year, month: month + 1, day: day, hour: time / 100, minute: time % 100)
    }

    /// Reads `2026 Aug 10 0153 UTC`, `2100 UT 07 Jan 2010`, `0030Z on 27 SEP 2000`, `2015 07 05`.
    static func worded(_ text: some StringProtocol) -> Timestamp? {
        let words = text.split(maxSplits: 12, whereSeparator: { $0.isWhitespace || $0 == "," }).prefix(12)
            .map { String($0) }
        guard let place = words.firstIndex(where: { Self.month($0) != nil }), let month = Self.month(words[place])
        else {
            guard words.count >= 3, words[0].utf8.count == 4, let year = Int(words[0]), let month = Int(words[1]),
                let day = Int(words[2])
            else { return nil }
            return Timestamp(year: year, month: month, day: day)
        }
        let before = place > 0 ? words[place - 1] : ""
        let after = place + 1 < words.count ? words[place + 1] : ""
        let isYearFirst = before.utf8.count == 4 && Int(before) != nil
        guard let year = Int(isYearFirst ? before : after), (1_900...9_999).contains(year),
            let day = Int((isYearFirst ? after : before).drop { $0 == "0" })
        else { return nil }
        for (index, word) in words.enumerated() where abs(index - place) > 1 {
            guard let time = Self.time(word) else { continue }
            return Timestamp(year: year, month: month, day: day, hour: time.0, minute: time.1)
        }
        return Timestamp(year: year, month: month, day: day)
    }

    /// The hour and minute of `0153`, `0153Z`, `01:53`.
    static func time(_ word: some StringProtocol) -> (Int, Int)? {
        let digits = String(word).filter { $0 != ":" && $0 != "Z" && $0 != "z" }
        guard digits.utf8.count == 4, let value = Int(digits), value >= 0, value / 100 <= 24, value % 100 < 60 else {
            return nil
        }
        return (value / 100, value % 100)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The month of a word that begins with its first three letters.
    static func month(_ word: some StringProtocol) -> Int? {
        guard (3...9).contains(word.utf8.count), word.utf8.allSatisfy(\.isLetter) else { return nil }
        return Self.months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
    }

    /// The day of a month near another day: within half a year of it.
    static func day(_ day: Int, of month: Int, near: Timestamp) -> Timestamp? {
        let year = CivilDate(daysSince1970: Int(near.seconds / 86_400)).year
        let choices = [year - 1, year, year + 1].compactMap { Timestamp(year: $0, month: month, day: day) }
        return choices.min { abs($0.seconds - near.seconds) < abs($1.seconds - near.seconds) }
    }
}
