internal import Schema

/// Time codes in ASCII, form A (`2010-03-13T22:37:52.618`) and B (`2010-072T22:37:52.618`).
///
/// Source: CCSDS 301.0-B-4, section 3.5.
enum TimeCode {
    /// Reads a time code as if it were in UTC.
    ///
    /// `text`: At most 64 bytes; digits of the fraction after the sixth are dropped, a `Z` may follow, and
    ///   the seconds may be left out.
    ///   Nil comes of what is no such text or no such moment.
    static func moment(_ text: ArraySlice<UInt8>) -> Timestamp? { text.withUnsafeBufferPointer(Self.moment) }

    /// Reads a time code of bytes that lie elsewhere.
    static func moment(_ text: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        guard text.count <= 64 else { return nil }
        var reader = Reader(text: text)
        return reader.moment()
    }

    private struct Reader {
        let text: UnsafeBufferPointer<UInt8>
        var at = 0

        mutating func number(_ digits: Int) -> Int? {
            guard self.at + digits <= self.text.endIndex else { return nil }
            var value = 0
            for byte in self.text[self.at..<(self.at + digits)] {
                guard byte.isDigit else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            self.at += digits
            return value
        }

        mutating func skip(_ byte: UInt8) -> Bool {
            guard self.at < self.text.endIndex, self.text[self.at] == byte else { return false }
            self.at += 1
            return true
        }

        private mutating func date() -> (year: Int, month: Int, day: Int)? {
            guard let year = self.number(4), self.skip(.hyphen) else { return nil }
            if self.at + 2 < self.text.endIndex, self.text[self.at + 2] == .hyphen {
                guard let month = self.number(2), self.skip(.hyphen), let day = self.number(2) else { return nil }
                return (year, month, day)
            }
            guard let day = self.number(3), (1...365).contains(day) || day == 366 else { return nil }
            guard day <= (CivilDate.days(inMonth: 2, year: year) == 29 ? 366 : 365) else { return nil }
            let date = CivilDate(daysSince1970: CivilDate(year: year, month: 1, day: 1).daysSince1970 + day - 1)
            return (year, date.month, date.day)
        }

        mutating func moment() -> Timestamp? {
            guard let date = self.date() else { return nil }
            guard self.skip(UInt8(ascii: "T")) || self.skip(UInt8(ascii: "t")) || self.skip(.space) else { return nil }
            guard let hour = self.number(2), self.skip(.colon), let minute = self.number(2) else { return nil }
            var second = 0
            var microsecond = 0
            if self.skip(.colon) {
                guard let whole = self.number(2) else { return nil }
                second = whole
                if self.skip(UInt8(ascii: ".")) || self.skip(UInt8(ascii: ",")) {
                    var scale = 100_000
                    while self.at < self.text.endIndex, self.text[self.at].isDigit {
                        microsecond += Int(self.text[self.at] - 0x30) * scale
                        scale /= 10
                        self.at += 1
                    }
                }
            }
            while self.skip(UInt8(ascii: "Z")) || self.skip(UInt8(ascii: "z")) {}
            guard self.at == self.text.endIndex else { return nil }
            return Timestamp(
                year: date.year,
                month: date.month,
                day: date.day,
                hour: hour,
                minute: minute,
                second: second,
                microsecond: microsecond
            )
        }
    }
}

extension Timestamp {
    /// Seconds from another moment to this one.
    func seconds(since other: Self) -> Double {
        Double(self.microseconds &- other.microseconds) / 1_000_000
    }
}
