/// A moment in UTC, to the microsecond.
///
/// In events it is RFC 3339 text in UTC with 0, 3 or 6 fraction digits (`2026-04-01T00:00:00Z`); in the
/// exchange's own frames it is integer milliseconds since 1970.
/// Source: RFC 3339, section 5.6.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let microseconds: Int64

    /// Makes a moment from microseconds since 1970.
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// Makes a moment from milliseconds since 1970, clamped to what fits.
    public init(milliseconds: Int64) {
        let (product, overflow) = milliseconds.multipliedReportingOverflow(by: 1_000)
        self.microseconds = overflow ? (milliseconds < 0 ? .min : .max) : product
    }

    /// Milliseconds since 1970, rounded down.
    public var milliseconds: Int64 { self.microseconds.flooredDivision(by: 1_000) }

    /// Seconds since 1970, rounded down.
    public var seconds: Int64 { self.microseconds.flooredDivision(by: 1_000_000) }

    /// Makes a moment from civil fields in UTC.
    ///
    /// - Parameters:
    ///   - year: 0...9999.
    ///   - month: 1...12.
    ///   - day: 1...31, within the month.
    ///   - hour: 0...24; 24 only with zero minutes and seconds (ISO 8601 end of day).
    ///   - minute: 0...59.
    ///   - second: 0...60; 60 is taken as the first second of the next minute.
    ///   - microsecond: 0...999,999.
    ///   - offsetMinutes: The fields' offset from UTC, -1440...1440, east positive.
    public init?(
        year: Int,
        month: Int,
        day: Int,
        hour: Int = 0,
        minute: Int = 0,
        second: Int = 0,
        microsecond: Int = 0,
        offsetMinutes: Int = 0
    ) {
        guard (0...9_999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, year: year),
            (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second),
            hour < 24 || (minute == 0 && second == 0), (0...999_999).contains(microsecond),
            (-1_440...1_440).contains(offsetMinutes)
        else { return nil }
        let days = CivilDate(year: year, month: month, day: day).daysSince1970
        let seconds = days * 86_400 + hour * 3_600 + (minute - offsetMinutes) * 60 + second
        self.microseconds = Int64(seconds) * 1_000_000 + Int64(microsecond)
    }

    /// Orders by time.
    public static func < (one: Self, other: Self) -> Bool { one.microseconds < other.microseconds }

    /// The moment so many seconds later (earlier when negative), clamped to what fits.
    public func adding(seconds: Int64) -> Self {
        let (change, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let (sum, carried) = self.microseconds.addingReportingOverflow(change)
        guard overflow || carried else { return Self(microseconds: sum) }
        return Self(microseconds: seconds < 0 ? .min : .max)
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = self.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
