internal import Schema

/// Moments as feeds write them.
///
/// RFC 822 with its successors and misspellings, RFC 3339 and W3CDTF in all their precisions, asctime, and dates
/// with 年月日. A time of day without a zone is in the zone of whoever reads it here.
/// Source: RFC 5322, section 3.3 and 4.3; RFC 3339; RFC 9557, whose suffix in brackets is passed over; W3C NOTE-datetime.
enum DateText {
    /// Reads a moment.
    ///
    /// - Parameters:
    ///   - text: The text; its first 100 bytes count.
    ///   - zoneMinutes: The offset of texts without a zone.
    /// - Returns: Nil when it is no moment.
    static func timestamp(_ text: String, zoneMinutes: Int = 0) -> Timestamp? {
        var text = text
        if let moment = text.withUTF8(Self.written) { return moment }
        // 2031-04-01T10:00:00+09:00[Asia/Tokyo]: the offset says all.
        let bytes = Array(text.stripped.utf8.prefix(100).prefix { $0 != UInt8(ascii: "[") })
        guard bytes.count >= 4 else { return nil }
        let fields: DateFields?
        if bytes.prefix(4).allSatisfy(\.isDigit), bytes.count == 4 || !bytes[4].isWhiteSpace {
            var scanner = NumericDate(bytes)
            fields = scanner.read()
        } else {
            fields = WordedDate.read(bytes)
        }
        return fields?.timestamp(zoneMinutes: zoneMinutes)
    }
}

extension DateText {
    /// A moment in the forms that the standards of feeds ask for, to the second; nil for whatever else, also for others
    /// of these standards.
    static func written(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard byte.isDigit else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        func isMark(_ byte: UInt8, at places: Int...) -> Bool { places.allSatisfy { bytes[$0] == byte } }
        /// The offset in minutes that begins at a place.
        func zone(_ start: Int, hasColon: Bool) -> Int? {
            guard bytes.count == start + (hasColon ? 6 : 5), !hasColon || bytes[start + 3] == .colon,
                isMark(UInt8(ascii: "+"), at: start) || isMark(.hyphen, at: start),
                let hours = number(start + 1..<start + 3), let minutes = number(bytes.count - 2..<bytes.count)
            else { return nil }
            return (hours * 60 + minutes) * (bytes[start] == .hyphen ? -1 : 1)
        }
        var fields = DateFields()
        func readTime(_ start: Int) -> Bool {
            guard isMark(.colon, at: start + 2, start + 5), let hour = number(start..<start + 2),
                let minute = number(start + 3..<start + 5), let second = number(start + 6..<start + 8)
            else { return false }
            (fields.hour, fields.minute, fields.second) = (hour, minute, second)
            return true
        }
        if bytes.count == 20 || bytes.count == 25, isMark(.hyphen, at: 4, 7), isMark(UInt8(ascii: "T"), at: 10) {
            // RFC 3339: 2026-04-01T09:30:00+09:00
            guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), readTime(11) else {
                return nil
            }
            (fields.year, fields.month, fields.day) = (year, month, day)
            fields.zone = bytes.count == 20 ? bytes[19] == UInt8(ascii: "Z") ? 0 : nil : zone(19, hasColon: true)
        } else if bytes.count == 29 || bytes.count == 31, isMark(UInt8(ascii: ","), at: 3),
            isMark(.space, at: 4, 7, 11, 16, 25)
        {
            // RFC 5322: Wed, 01 Apr 2026 09:30:00 +0900
            guard let day = number(5..<7), let month = WordedDate.month(of: bytes[8..<11]),
                let year = number(12..<16), readTime(17)
            else { return nil }
            (fields.year, fields.month, fields.day) = (year, month, day)
            let isGMT = bytes.count == 29 && bytes[26...].elementsEqual("GMT".utf8)
            fields.zone = isGMT ? 0 : zone(26, hasColon: false)
        }
        return fields.zone == nil ? nil : fields.timestamp(zoneMinutes: 0)
    }
}

/// What was found of a date.
struct DateFields {
    var year: Int?
    var month: Int?
    var day: Int?
    var hour = 0
    var minute = 0
    var second = 0
    var microsecond = 0
    var isAfternoon: Bool?
    var zone: Int?

    func timestamp(zoneMinutes: Int) -> Timestamp? {
        guard let year = self.year, let month = self.month, let day = self.day else { return nil }
        var hour = self.hour
        if let isAfternoon = self.isAfternoon, (1...12).contains(hour) { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        return Timestamp(
            year: year,
            month: month,
            day: day,
            hour: hour,
            minute: self.minute,
            second: self.second,
            microsecond: self.microsecond,
            offsetMinutes: self.zone ?? zoneMinutes
        )
    }

    /// Takes in `h:mm`, `h:mm:ss` or `h:mm:ss.fff` and gives back what follows it.
    mutating func readTime(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = text
        func number(_ most: Int) -> Int? {
            var value = 0
            var count = 0
            while let byte = rest.first, byte.isDigit, count < most {
                value = value * 10 + Int(byte - 0x30)
                rest = rest.dropFirst()
                count += 1
            }
            return count > 0 ? value : nil
        }
        guard let hour = number(2), rest.first == .colon else { return nil }
        rest = rest.dropFirst()
        guard let minute = number(2) else { return nil }
        (self.hour, self.minute) = (hour, minute)
        guard rest.first == .colon else { return rest }
        rest = rest.dropFirst()
        guard let second = number(2) else { return nil }
        self.second = second
        guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") else { return rest }
        rest = rest.dropFirst()
        var scale = 100_000
        while let byte = rest.first, byte.isDigit {
            self.microsecond += Int(byte - 0x30) * scale
            scale /= 10
            rest = rest.dropFirst()
        }
        return rest
    }

    /// The offset in minutes of `+09:00`, `+0900`, `+9`, `Z`, `JST`, `GMT+9`; nil when it is none.
    static func zone(_ text: some Collection<UInt8>) -> Int? {
        if text.elementsEqual("Asia/Tokyo".utf8) { return 540 }
        let name = text.prefix { $0.isLetter }
        var offset = 0
        if !name.isEmpty {
            let word = String(decoding: name.map(\.lowercased), as: UTF8.self)
            guard let known = Self.zones[word] ?? (word.utf8.count == 1 ? 0 : nil) else { return nil }
            offset = known
        }
        let rest = text.dropFirst(name.count)
        guard let sign = rest.first else { return name.isEmpty ? nil : offset }
        guard sign == UInt8(ascii: "+") || sign == .hyphen else { return nil }
        let digits = rest.dropFirst().filter { $0 != .colon }.map { Int($0) - 0x30 }
        guard (1...4).contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + $1 }
        let minutes = digits.count <= 2 ? value * 60 : value / 100 * 60 + value % 100
        return offset + (sign == .hyphen ? -minutes : minutes)
    }

    private static let zones: [String: Int] = [
        "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0,
        "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
        "akst": -540, "akdt": -480, "hst": -600, "et": -300, "ct": -360, "mt": -420, "pt": -480,
        "jst": 540, "kst": 540, "sgt": 480, "hkt": 480, "ist": 330, "msk": 180,
        "cet": 60, "cest": 120, "met": 60, "mest": 120, "mez": 60, "mesz": 120, "bst": 60, "west": 60, "eet": 120,
        "eest": 180, "aest": 600, "aedt": 660, "acst": 570, "acdt": 630, "awst": 480, "nzst": 720, "nzdt": 780,
    ]
}

/// Dates that begin with a year in four digits: `2026-04-01T09:30:00+09:00` and its relatives.
private struct NumericDate {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.rest = bytes[...] }

    private mutating func number(_ most: Int) -> Int? {
        var value = 0
        var count = 0
        while let byte = self.rest.first, byte.isDigit, count < most {
            value = value * 10 + Int(byte - 0x30)
            self.rest = self.rest.dropFirst()
            count += 1
        }
        return count > 0 ? value : nil
    }

    /// Passes over a separator; whether there was one.
    private mutating func separator(_ words: [StaticString]) -> Bool {
        for word in words {
            let matches = word.withUTF8Buffer { self.rest.starts(with: $0) }
            if matches {
                self.rest = self.rest.dropFirst(word.utf8CodeUnitCount)
                return true
            }
        }
        return false
    }

    mutating func read() -> DateFields? {
        var fields = DateFields()
        fields.year = self.number(4)
        fields.month = 1
        fields.day = 1
        let isCompact = !self.separator(["-", "/", ".", "年"])
        if self.rest.isEmpty { return isCompact ? fields : nil }
        if !isCompact, self.rest.count == 3, self.rest.allSatisfy(\.isDigit) { return self.ordinal(fields) }
        guard let month = self.number(2) else { return nil }
        fields.month = month
        if self.separator(["-", "/", ".", "月"]) || isCompact {
            if self.rest.isEmpty { return isCompact ? fields : nil }
            guard let day = self.number(2) else { return nil }
            fields.day = day
            if self.separator(["日"]) { self.skipWeekday() }
        }
        return self.readTime(&fields) ? fields : nil
    }

    /// `2026-091`: the day of the year.
    private mutating func ordinal(_ found: DateFields) -> DateFields? {
        guard let year = found.year, let day = self.number(3), (1...366).contains(day) else { return nil }
        let date = CivilDate(daysSince1970: CivilDate(year: year, month: 1, day: 1).daysSince1970 + day - 1)
        guard date.year == year else { return nil }
        var fields = found
        (fields.month, fields.day) = (date.month, date.day)
        return fields
    }

    /// Passes over `(水)` or `（水）`.
    private mutating func skipWeekday() {
        guard self.separator(["(", "（"]) else { return }
        _ = self.separator(["日", "月", "火", "水", "木", "金", "土"])
        _ = self.separator([")", "）"])
    }

    private mutating func skipSpace() {
        while let byte = self.rest.first, byte.isWhiteSpace { self.rest = self.rest.dropFirst() }
    }

    private mutating func readTime(_ fields: inout DateFields) -> Bool {
        self.skipSpace()
        if let byte = self.rest.first, byte.lowercased == UInt8(ascii: "t") { self.rest = self.rest.dropFirst() }
        self.skipSpace()
        guard !self.rest.isEmpty else { return true }
        if let rest = fields.readTime(self.rest) {
            self.rest = rest
        } else if let zone = DateFields.zone(self.rest) {
            fields.zone = zone
            return true
        } else {
            guard let hour = self.number(2) else { return false }
            fields.hour = hour
            _ = self.separator(["時"])
            if let minute = self.number(2) {
                fields.minute = minute
                _ = self.separator(["分"])
            }
            if let second = self.number(2) {
                fields.second = second
                _ = self.separator(["秒"])
            }
        }
        self.skipSpace()
        let word = self.rest.prefix { !$0.isWhiteSpace }.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
        if word.isEmpty { return true }
        guard let zone = DateFields.zone(word) else { return false }
        fields.zone = zone
        return true
    }
}
