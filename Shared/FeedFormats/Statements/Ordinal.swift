/// Which one of a series: `Seventh`, `7th`, `Twenty-first`, `第7回`, `第七回`.
enum Ordinal {
    private static let small = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ]
    private static let tens = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]

    /// The value of an English word; nil when it is no ordinal.
    static func value(of word: String) -> Int? {
        let folded = word.lowercased()
        if let index = Self.small.firstIndex(of: folded) { return index + 1 }
        for (index, stem) in Self.tens.enumerated() {
            let ten = (index + 2) * 10
            if folded == stem + "ieth" { return ten }
            if folded.hasPrefix(stem + "y-"),
                let unit = Self.small.prefix(9).firstIndex(of: String(folded.dropFirst(stem.count + 2)))
            {
                return ten + unit + 1
            }
        }
        guard folded.count > 2, ["st", "nd", "rd", "th"].contains(String(folded.suffix(2))),
            let value = Int(folded.dropLast(2)), (1...999).contains(value)
        else { return nil }
        return value
    }

    /// The first `第…回` of a Japanese text: its value and where it stands.
    static func japanese(in text: [Character]) -> (value: Int, range: Range<Int>)? {
        for start in text.indices where text[start] == "第" {
            guard let (value, end) = JapaneseNumber.read(text, at: start + 1), end < text.count, text[end] == "回",
                (1...999).contains(value)
            else { continue }
            return (value, start..<end + 1)
        }
        return nil
    }
}

/// Numbers in Japanese text: `7`, `７`, `七`, `十二`, `二〇二四`, `元` as the first year.
enum JapaneseNumber {
    private static let digits: [Character: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1_000]

    /// Reads the number that begins at an index.
    ///
    /// - Returns: The value, at most 99,999, and the index behind it; nil when none begins there.
    static func read(_ text: [Character], at start: Int) -> (value: Int, end: Int)? {
        guard start >= 0, start < text.count else { return nil }
        if text[start] == "元" { return (1, start + 1) }
        var end = start
        var value = 0
        while end < text.count, end - start < 5, let digit = text[end].wholeNumberValue, digit <= 9,
            Self.digits[text[end]] == nil
        {
            value = value * 10 + digit
            end += 1
        }
        if end > start { return (value, end) }
        var sum = 0
        var run = 0
        while end < text.count, end - start < 9 {
            if let digit = Self.digits[text[end]] {
                run = min(run * 10 + digit, 99_999)
            } else if let unit = Self.units[text[end]] {
                sum = min(sum + max(run, 1) * unit, 99_999)
                run = 0
            } else {
                break
            }
            end += 1
        }
        return end > start ? (min(sum + run, 99_999), end) : nil
    }
}
