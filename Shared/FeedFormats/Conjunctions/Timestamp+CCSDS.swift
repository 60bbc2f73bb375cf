internal import Schema

extension Timestamp {
    /// Reads a time code in ASCII, form A (`2010-03-13T22:37:52.618`) or B (`2010-072T22:37:52.618`), in UTC.
    ///
    /// - Parameter text: Digits of the fraction after the sixth are dropped; a `Z` may follow.
    ///   Nil comes of what is no such text or no such moment.
    ///
    /// Source: CCSDS 301.0-B-4, section 3.5.
    init?(ccsds text: String) {
        let bytes = Array(text.utf8.prefix(64))
        func digits(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let clock = bytes.firstIndex(where: { $0 == 0x54 || $0 == 0x74 || $0 == 0x20 }) else { return nil }
        var calendar = text.prefix(clock)
        if clock == 8 {
            guard bytes[4] == 0x2D, let year = digits(0..<4), let day = digits(5..<8),
                (1...(CivilDate.days(inMonth: 2, year: year) == 29 ? 366 : 365)).contains(day)
            else { return nil }
            let date = CivilDate(daysSince1970: CivilDate(year: year, month: 1, day: 1).daysSince1970 + day - 1)
            calendar = Substring("\(calendar.prefix(4))-\(Self.two(date.month))-\(Self.two(date.day))")
        }
        var time = text.dropFirst(clock)
        while time.last == "Z" || time.last == "z" { time.removeLast() }
        guard let value = try? Self(calendar + time + "Z") else { return nil }
        self = value
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    /// RFC 3339 text in UTC without a fraction.
    var toTheSecond: String { Self(microseconds: self.seconds &* 1_000_000).description }
}
