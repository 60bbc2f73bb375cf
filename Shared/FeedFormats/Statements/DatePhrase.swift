internal import Schema

/// A date as a text words it.
struct DatePhrase: Hashable {
    /// How a date binds what is said.
    enum Force: Int, Comparable {
        /// It only tells when: `of 2024`, `since 2024`, `dated`.
        case mention
        /// `in 2024`, `on 1 May 2024`, `2024年に`.
        case moment
        /// `by`, `before`, `until`, `no later than`, `within`, `までに`, `末`, `中に`.
        case deadline

        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// The words with their preposition or particle: `by the end of March 2024`.
    let text: String
    /// The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the last moment of which is meant.
    let date: String
    /// The last day that is meant.
    let last: CivilDate
    private(set) var force: Force
    /// Where the words begin, counted in words or, in Japanese, in characters.
    let start: Int

    init(_ text: String, year: Int, month: Int? = nil, day: Int? = nil, force: Force, start: Int) {
        self.text = text
        let lastMonth = month ?? 12
        self.last = CivilDate(year: year, month: lastMonth, day: day ?? CivilDate.days(inMonth: lastMonth, year: year))
        self.date = String(year) + (month.map { "-" + Self.two($0) } ?? "") + (day.map { "-" + Self.two($0) } ?? "")
        self.force = force
        self.start = start
    }

    /// The phrase with another force.
    func with(_ force: Force) -> Self {
        var phrase = self
        phrase.force = force
        return phrase
    }

    /// Whether it names a day.
    var isDay: Bool { self.date.utf8.count == 10 }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    /// Years that a statement can mean.
    static let years = 1_950...2_150

    /// The dates in a sentence or line, in order.
    ///
    /// - Parameters:
    ///   - text: In English or Japanese.
    ///   - day: The day on which it is said, for `next year` and 来年.
    /// - Returns: Each with its words; none where the text names no year.
    static func all(in text: String, saidOn day: CivilDate? = nil) -> [Self] {
        text.unicodeScalars.contains { $0.isJapanese }
            ? Self.japanese(Array(text), saidOn: day) : Self.english(Words(text), saidOn: day)
    }

    /// Whether a line is nothing but a date, with at most a place before it.
    static func isAlone(in line: String) -> Bool {
        guard line.count <= 80 else { return false }
        return Self.all(in: line).contains { $0.isDay && line.count - $0.text.count <= 30 }
    }

    /// Whether it lies ahead of a day; a month or year that is under way does where it is a deadline.
    func isAhead(of day: CivilDate?) -> Bool {
        guard let day else { return self.force >= .moment }
        guard self.last.daysSince1970 > day.daysSince1970 else { return false }
        let isUnderWay =
            !self.isDay && self.last.year == day.year && (self.date.utf8.count == 4 || self.last.month == day.month)
        return !isUnderWay || self.force == .deadline
    }
}
