#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Timestamp: CustomStringConvertible, Codable {
    /// The moment by this machine's clock.
    public static var now: Self {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Self(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    /// Reads RFC 3339 text: date, `T`, `t` or a space, time, optional fraction, `Z` or an offset.
    ///
    /// - Parameter text: The text, at most 64 bytes; digits of the fraction after the sixth are dropped.
    /// - Throws: ``SchemaError`` when it is no such text or no such moment.
    public init(_ text: String) throws(SchemaError) {
        var copy = text
        guard let value = copy.withUTF8({ Self(rfc3339: $0) }) else {
            throw .invalid(field: "time", value: text, rule: "write it as RFC 3339, such as 2026-04-01T09:30:00Z")
        }
        self = value
    }

    /// RFC 3339 text in UTC.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.longestText) { text in
            text.baseAddress.map(self.write) ?? 0
        }
    }

    /// The most bytes of a moment's text.
    package static let longestText = 40

    /// Writes the text.
    ///
    /// - Parameter text: Where, with room for ``longestText`` bytes.
    /// - Returns: How many bytes it is.
    package func write(to text: UnsafeMutablePointer<UInt8>) -> Int {
        let second = Int(self.seconds)
        let days = second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
        let date = CivilDate(daysSince1970: days)
        let ofDay = second - days * 86_400
        let fraction = Int((self.microseconds % 1_000_000 + 1_000_000) % 1_000_000)
        var at = 0
        func put(_ byte: UInt8) {
            text[at] = byte
            at += 1
        }
        func put(twoDigits value: Int) {
            put(0x30 + UInt8(truncatingIfNeeded: value / 10))
            put(0x30 + UInt8(truncatingIfNeeded: value % 10))
        }
        if (0...9_999).contains(date.year) {
            put(twoDigits: date.year / 100)
            put(twoDigits: date.year % 100)
        } else {
            if date.year < 0 { put(0x2D) }
            let digits = String(date.year.magnitude)
            for _ in digits.utf8.count..<max(4, digits.utf8.count) { put(0x30) }
            for digit in digits.utf8 { put(digit) }
        }
        put(0x2D)
        put(twoDigits: date.month)
        put(0x2D)
        put(twoDigits: date.day)
        put(0x54)
        put(twoDigits: ofDay / 3_600)
        put(0x3A)
        put(twoDigits: ofDay / 60 % 60)
        put(0x3A)
        put(twoDigits: ofDay % 60)
        if fraction != 0 {
            put(0x2E)
            put(0x30 + UInt8(truncatingIfNeeded: fraction / 100_000))
            put(twoDigits: fraction / 1_000 % 100)
            if fraction % 1_000 != 0 {
                put(0x30 + UInt8(truncatingIfNeeded: fraction / 100 % 10))
                put(twoDigits: fraction % 100)
            }
        }
        put(0x5A)
        return at
    }

    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do { self = try Self(text) } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.description)
    }

    /// Reads RFC 3339 text of at most 64 bytes.
    init?(rfc3339 text: UnsafeBufferPointer<UInt8>) {
        guard text.count <= 64 else { return nil }
        var at = 0
        func number(_ digits: Int) -> Int? {
            guard at + digits <= text.count else { return nil }
            var value = 0
            for byte in text[at..<at + digits] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            at += digits
            return value
        }
        func skip(_ allowed: StaticString) -> Bool {
            guard at < text.count, allowed.withUTF8Buffer({ $0.contains(text[at]) }) else { return false }
            at += 1
            return true
        }
        guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2), skip("Tt "),
            let hour = number(2), skip(":"), let minute = number(2), skip(":"), let second = number(2)
        else { return nil }
        var microsecond = 0
        if skip(".,") {
            var scale = 100_000
            let start = at
            while at < text.count, (0x30...0x39).contains(text[at]) {
                microsecond += Int(text[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
            guard at > start else { return nil }
        }
        var offset = 0
        if !skip("Zz") {
            guard at < text.count else { return nil }
            let sign = text[at] == 0x2D ? -1 : 1
            guard skip("+-"), let hours = number(2), hours <= 23, skip(":"), let minutes = number(2), minutes <= 59
            else { return nil }
            offset = sign * (hours * 60 + minutes)
        }
        guard at == text.count else { return nil }
        self.init(
            year: year,
            month: month,
            day: day,
            hour: hour,
            minute: minute,
            second: second,
            microsecond: microsecond,
            offsetMinutes: offset
        )
    }
}
