internal import Schema

/// A day, or a part of one, as pages write it above or beside a link: `令和8年8月19日`, `8月19日`, `8月`, `2026.08.19`,
/// `August 19, 2026`.
struct PageDate {
    var year: Int?
    var month: Int?
    var day: Int?

    /// Reads a short text; nil where no day, month or year is in it.
    init?(_ line: String) {
        let text = Self.narrowed(line)
        self.year = Self.year(inNarrowed: text)
        if let (month, rest) = Self.number(before: "月", in: text), (1...12).contains(month) {
            self.month = month
            if let (day, _) = Self.number(before: "日", in: rest), (1...31).contains(day) { self.day = day }
        } else if line.utf8.count <= 60, let moment = DateText.timestamp(line) ?? Self.dotted(text) {
            let date = CivilDate(daysSince1970: Int(moment.seconds.quotientAndRemainder(dividingBy: 86_400).quotient))
            (self.year, self.month, self.day) = (date.year, date.month, date.day)
        }
        if self.year == nil, self.month == nil { return nil }
    }

    /// The year of a text with `令和8年`, `平成31年` or `2026年`.
    static func year(in line: String) -> Int? { Self.year(inNarrowed: Self.narrowed(line)) }

    private static func year(inNarrowed text: String) -> Int? {
        for (era, before) in [("令和", 2_018), ("平成", 1_988), ("昭和", 1_925)] where text.holds(era) {
            guard let mark = text.firstRange(of: era) else { continue }
            let rest = text[mark.upperBound...]
            if rest.hasPrefix("元年") { return before + 1 }
            if let (year, _) = Self.number(before: "年", in: String(rest)), (1...99).contains(year) {
                return before + year
            }
        }
        guard let (year, _) = Self.number(before: "年", in: text), (1_950...2_100).contains(year) else { return nil }
        return year
    }

    /// A text without blanks, its wide digits narrow.
    private static func narrowed(_ line: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in line.unicodeScalars where !scalar.properties.isWhitespace {
            text.append((0xFF10...0xFF19).contains(scalar.value) ? scalar.narrowed : scalar)
        }
        return String(text)
    }

    /// The digits right before a mark, and what follows it.
    private static func number(before mark: Character, in text: String) -> (Int, String)? {
        guard let place = text.firstIndex(of: mark) else { return nil }
        let digits = text[..<place].reversed().prefix { $0.isASCII && $0.isNumber }.prefix(4)
        guard let number = Int(String(digits.reversed())) else { return nil }
        return (number, String(text[text.index(after: place)...]))
    }

    /// Days such as `2026.08.19` and `2026/8/19`.
    private static func dotted(_ text: String) -> Timestamp? {
        let parts = text.prefix(10).split { $0 == "." || $0 == "/" || $0 == "-" }.map { $0.prefix { $0.isNumber } }
        guard parts.count == 3, let year = Int(parts[0]), (1_950...2_100).contains(year), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        return Timestamp(year: year, month: month, day: day)
    }
}
