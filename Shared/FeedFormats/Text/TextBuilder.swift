internal import Schema

/// A text that is put together from pieces, as bytes.
struct TextBuilder {
    private var bytes: [UInt8] = []

    /// - Parameter capacity: About how many bytes the text will have.
    init(capacity: Int = 128) { self.bytes.reserveCapacity(capacity) }

    var text: String { self.bytes.withUnsafeBufferPointer { String(utf8: $0) } }

    var isEmpty: Bool { self.bytes.isEmpty }

    /// The text, after which it is empty.
    mutating func take() -> String {
        defer { self.bytes.removeAll(keepingCapacity: true) }
        return self.text
    }

    /// Adds what another one got by something that is done to it.
    mutating func add(from other: inout Self, _ change: (inout Self) -> Void) {
        let start = other.bytes.count
        change(&other)
        self.bytes.append(contentsOf: other.bytes[start...])
    }

    mutating func add(_ words: StaticString) { words.withUTF8Buffer { self.bytes.append(contentsOf: $0) } }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { self.bytes.append(contentsOf: $0) }
    }

    mutating func add(_ text: WrittenText) { self.bytes.append(contentsOf: text) }

    /// Adds a moment as RFC 3339 text without a fraction.
    mutating func add(toTheSecond moment: Timestamp) {
        let second = Timestamp(microseconds: moment.seconds &* 1_000_000)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Timestamp.longestText) { text in
            guard let start = text.baseAddress else { return }
            self.bytes.append(contentsOf: text[..<second.write(to: start)])
        }
    }

    /// Adds decimal digits with at most so many places, 0...6; zeros at the end are left out.
    mutating func add(_ number: Double, places: Int) {
        guard number.magnitude < 1e9 else { return self.add("\(number)") }
        let places = min(max(places, 0), 6)
        let powers: InlineArray<7, UInt64> = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
        let power = powers[places]
        let units = Int64((number * Double(power)).rounded())
        if units < 0 { self.bytes.append(.hyphen) }
        self.add(digits: units.magnitude / power)
        var rest = units.magnitude % power
        guard rest > 0 else { return }
        self.bytes.append(UInt8(ascii: "."))
        var scale = power / 10
        while rest > 0 {
            self.bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / scale))
            rest %= scale
            scale /= 10
        }
    }

    /// Adds a whole number.
    mutating func add(digits number: UInt64) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DecimalDigits.longest) { digits in
            guard let start = digits.baseAddress else { return }
            self.bytes.append(contentsOf: digits[..<DecimalDigits.write(number, to: start)])
        }
    }
}
