internal import Schema

/// When what a warning tells of happens.
///
/// `202245Z TO 210056Z JUL`, `2245Z TO 0056Z DAILY 21 THRU 25 JUL`, `02 TO 12 FEB DAILY FROM 1500 TO 2200 UTC`,
/// `ON 2026-08-24 FROM 06:00 TO 21:59`, `UNTIL 30 SEP`, and the same with Russian words. A month that a list names once
/// at its end holds for the whole list. Source: IHO S-53, section 6.
struct WarningPeriods {
    /// The most periods of one warning.
    static let countLimit = 200

    private var tokens: [TimeToken]
    private let near: Timestamp
    private var periods: [WarningPeriod] = []
    /// The days named last, for times of day that follow in paragraphs of their own.
    private var days: [DaySpan] = []

    /// From one day to another; one day where both are the same.
    private struct DaySpan {
        let from: Day
        let until: Day
    }

    private struct Day: Equatable {
        let year: Int?
        let month: Int
        let day: Int
    }

    private typealias Clock = (hour: Int, minute: Int)

    /// The periods of a text.
    ///
    /// - Parameters:
    ///   - text: The bytes of the text.
    ///   - spans: Bytes that are no times: positions and sentences that cancel something.
    ///   - near: When it was issued, which tells years that are left out.
    /// - Returns: At most 200, in order, each once.
    static func periods(in text: [UInt8], without spans: [Range<Int>], near: Timestamp) -> [WarningPeriod] {
        var all: [WarningPeriod] = []
        var days: [DaySpan] = []
        for segment in TimeToken.segments(of: text, without: spans, near: near) {
            var reader = Self(tokens: segment, near: near, days: days)
            reader.read()
            days = reader.days
            for period in reader.periods where !all.contains(period) && all.count < Self.countLimit {
                all.append(period)
            }
        }
        return all
    }

    private init(tokens: [TimeToken], near: Timestamp, days: [DaySpan]) {
        self.tokens = tokens
        self.near = near
        self.days = days
    }

    private mutating func read() {
        var at = 0
        while at < self.tokens.count {
            at = self.clocksFirst(at) ?? self.groups(at) ?? self.until(at) ?? self.daysFirst(at) ?? at + 1
        }
    }

    private func token(_ at: Int) -> TimeToken? { at < self.tokens.count ? self.tokens[at] : nil }

    // MARK: Times of day, then days

    private mutating func clocksFirst(_ start: Int) -> Int? {
        guard let (clocks, end) = self.clocks(start) else { return nil }
        var at = end
        var isDaily = false
        while let token = self.token(at), token == .daily || token == .from || token == .and {
            if token == .daily { isDaily = true }
            at += 1
        }
        if let (days, next) = self.days(at, isBare: isDaily) {
            self.days = days
            self.add(days, clocks)
            return next
        }
        self.add(self.days, clocks)
        return end
    }

    /// `0001Z TO 1800Z AND 2100Z TO 2359Z`.
    private func clocks(_ start: Int) -> ([(Clock, Clock)], Int)? {
        var found: [(Clock, Clock)] = []
        var at = start
        while case .clock(let hour, let minute)? = self.token(at), self.token(at + 1) == .to,
            case .clock(let endHour, let endMinute)? = self.token(at + 2)
        {
            found.append(((hour, minute), (endHour, endMinute)))
            at += 3
            guard self.token(at) == .and, case .clock? = self.token(at + 1) else { break }
            at += 1
        }
        return found.isEmpty ? nil : (found, at)
    }

    // MARK: Days, then times of day

    private mutating func daysFirst(_ start: Int) -> Int? {
        guard let (days, end) = self.days(start, isBare: false) else { return nil }
        var at = end
        // 05 TO 07 AUG, BETWEEN 1300 AND 1900 UTC: the comma is none where days follow the times.
        let isJoined = self.token(at) == .and && (self.token(at + 1) == .from || self.token(at + 1) == .daily)
        if isJoined { at += 1 }
        while let token = self.token(at), token == .daily || token == .from { at += 1 }
        self.days = days
        if let (clocks, next) = self.clocks(at), !isJoined || self.day(next) == nil {
            self.add(days, clocks)
            // 2100 TO 2400 AND 14 TO 29 APR 0000 TO 1600: what follows AND may be days again.
            return next
        }
        // A day alone is no period, unless the words say so.
        for span in days where span.from != span.until {
            let from = self.moment(span.from, (0, 0))
            self.add(from: from, until: self.moment(span.until, (24, 0), after: from), isDaily: nil)
        }
        return end
    }

    /// `14 THRU 26 AUG`, `25 AND 26 DEC`, `13 AUG THRU 12 SEP`, `2026-06-15`; where `isBare`, as after DAILY, days
    /// without a month in their list count too.
    private func days(_ start: Int, isBare: Bool) -> ([DaySpan], Int)? {
        var spans: [(from: Day?, fromDay: Int, until: Day?, untilDay: Int)] = []
        var at = start
        var hasMonth = false
        while let (day, bare, next) = self.day(at) {
            at = next
            hasMonth = hasMonth || day != nil
            if self.token(at) == .to, let (end, bareEnd, after) = self.day(at + 1) {
                spans.append((day, bare, end, bareEnd))
                hasMonth = hasMonth || end != nil
                at = after
            } else {
                spans.append((day, bare, day, bare))
            }
            // 28 FEB 01 MAR: each with its month, one after the other.
            if spans.last?.until != nil, self.day(at)?.day != nil, !self.isGroupAhead(at) { continue }
            guard self.token(at) == .and, self.day(at + 1) != nil, !self.isGroupAhead(at + 1) else { break }
            at += 1
        }
        guard !spans.isEmpty, hasMonth || isBare else { return nil }
        guard let month = self.month(from: start) else { return nil }
        var known: Day? = hasMonth ? nil : Day(year: month.year, month: month.month, day: 1)
        var days: [DaySpan] = []
        for span in spans.reversed() {
            let until = span.until ?? known.map { Day(year: $0.year, month: $0.month, day: span.untilDay) }
            known = span.until ?? known
            let from = span.from ?? known.map { Day(year: $0.year, month: $0.month, day: span.fromDay) }
            known = span.from ?? known
            if let from, let until { days.insert(DaySpan(from: from, until: until), at: 0) }
        }
        return days.isEmpty ? nil : (days, at)
    }

    /// `14 2100 TO 18 2100` is a pair of moments, not of days.
    private func isGroupAhead(_ at: Int) -> Bool {
        guard case .number? = self.token(at), case .clock? = self.token(at + 1) else { return false }
        return true
    }

    private func day(_ at: Int) -> (day: Day?, bare: Int, next: Int)? {
        switch self.token(at) {
        case .date(let year, let month, let day): return (Day(year: year, month: month, day: day), day, at + 1)
        case .number(let day) where (1...31).contains(day):
            guard case .month(let month)? = self.token(at + 1) else { return (nil, day, at + 1) }
            if case .year(let year)? = self.token(at + 2) {
                return (Day(year: year, month: month, day: day), day, at + 3)
            }
            return (Day(year: nil, month: month, day: day), day, at + 2)
        default: return nil
        }
    }

    // MARK: Moments

    /// `202245Z TO 210056Z JUL`, `281530Z SEP TO 280001Z OCT`, `14 2100 TO 18 2100 UTC JUL 26`.
    private mutating func groups(_ start: Int) -> Int? {
        guard let (from, middle) = self.group(start), self.token(middle) == .to,
            let (until, end) = self.group(middle + 1, after: from)
        else { return nil }
        self.add(from: from, until: until, isDaily: nil)
        return end
    }

    private mutating func until(_ start: Int) -> Int? {
        guard self.token(start) == .to else { return nil }
        if let (moment, end) = self.group(start + 1) {
            self.add(from: nil, until: moment, isDaily: nil)
            return end
        }
        if let (day, _, end) = self.day(start + 1), let day {
            self.add(from: nil, until: self.moment(day, (24, 0)), isDaily: nil)
            return end
        }
        return nil
    }

    private func group(_ start: Int, after: Timestamp? = nil) -> (Timestamp, Int)? {
        let fields: (day: Int, hour: Int, minute: Int)
        var at = start
        var own: (month: Int, year: Int?)?
        switch self.token(at) {
        case .group(let day, let hour, let minute):
            fields = (day, hour, minute)
            at += 1
        case .date(let year, let month, let day):
            guard case .clock(let hour, let minute)? = self.token(at + 1) else { return nil }
            fields = (day, hour, minute)
            own = (month, year)
            at += 2
        case .number(let day):
            guard case .clock(let hour, let minute)? = self.token(at + 1) else { return nil }
            fields = (day, hour, minute)
            at += 2
        default: return nil
        }
        guard let month = own ?? self.month(from: at) else { return nil }
        if case .month? = self.token(at) {
            at += 1
            if case .year? = self.token(at) { at += 1 }
        }
        let day = Day(year: month.year, month: month.month, day: fields.day)
        return self.moment(day, (fields.hour, fields.minute), after: after).map { ($0, at) }
    }

    /// The month that is named next, with its year, or else the one named last.
    private func month(from start: Int) -> (month: Int, year: Int?)? {
        func named(_ at: Int) -> (month: Int, year: Int?)? {
            switch self.tokens[at] {
            case .month(let month):
                if case .year(let year)? = self.token(at + 1) { return (month, year) }
                return (month, nil)
            case .date(let year, let month, _): return (month, year)
            default: return nil
            }
        }
        guard start <= self.tokens.count else { return nil }
        for at in start..<self.tokens.count { if let found = named(at) { return found } }
        for at in (0..<start).reversed() { if let found = named(at) { return found } }
        return nil
    }

    /// A moment on a day, whose year is the next one where it would be before what it ends.
    private func moment(_ day: Day, _ clock: Clock, after: Timestamp? = nil) -> Timestamp? {
        func moment(near: Timestamp) -> Timestamp? {
            DateTimeGroup.timestamp(
                year: day.year,
                month: day.month,
                day: day.day,
                hour: 0,
                minute: 0,
                near: near
            )?.adding(seconds: Int64(clock.hour * 3_600 + clock.minute * 60))
        }
        let plain = moment(near: self.near)
        guard day.year == nil, let after, let plain, plain < after.adding(seconds: -86_400) else { return plain }
        return moment(near: after.adding(seconds: 119 * 86_400))
    }

    // MARK: Periods

    private mutating func add(_ days: [DaySpan], _ clocks: [(Clock, Clock)]) {
        for span in days.prefix(Self.countLimit) {
            for (begin, end) in clocks.prefix(Self.countLimit) where self.periods.count < Self.countLimit {
                let isOvernight = (end.hour, end.minute) <= (begin.hour, begin.minute)
                let from = self.moment(span.from, begin)
                let until = self.moment(span.until, end, after: from)?.adding(seconds: isOvernight ? 86_400 : 0)
                self.add(
                    from: from,
                    until: until,
                    isDaily: span.from == span.until ? nil : true
                )
            }
        }
    }

    private mutating func add(from: Timestamp?, until: Timestamp?, isDaily: Bool?) {
        guard self.periods.count < Self.countLimit, from != nil || until != nil else { return }
        if let from, let until, from > until { return }
        var period = WarningPeriod()
        (period.from, period.until, period.isDaily) = (from, until, isDaily)
        self.periods.append(period)
    }
}
