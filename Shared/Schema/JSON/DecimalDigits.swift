/// Numbers as decimal digits.
package enum DecimalDigits {
    /// The most bytes that are written.
    package static let longest = 32

    /// Writes the digits of a whole number.
    ///
    /// - Parameters:
    ///   - number: Any.
    ///   - text: Where, with room for ``longest`` bytes.
    /// - Returns: How many bytes they are.
    @inline(__always)
    package static func write(_ number: UInt64, to text: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 1
        var limit: UInt64 = 10
        while count < 20, number >= limit {
            count += 1
            limit &*= 10
        }
        self.write(number, count: count, to: text)
        return count
    }

    /// Writes the last digits of a whole number, with zeros before it where it has less.
    @inline(__always)
    private static func write(_ number: UInt64, count: Int, to text: UnsafeMutablePointer<UInt8>) {
        var rest = number
        var at = count
        while at > 0 {
            at -= 1
            text[at] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    /// Writes a number as Swift describes it, where that has at most fifteen digits: eight of them decimal places, or
    /// eight with an exponent.
    ///
    /// No other decimal of so few digits stands for the same number, so that these are the shortest ones that do.
    ///
    /// - Parameters:
    ///   - number: Any but a whole one.
    ///   - text: Where, with room for ``longest`` bytes.
    /// - Returns: How many bytes it is; 0 where the number needs more digits.
    static func write(_ number: Double, to text: UnsafeMutablePointer<UInt8>) -> Int {
        if number < 0 {
            text[0] = UInt8(ascii: "-")
            let count = self.write(-number, to: text + 1)
            return count > 0 ? count + 1 : 0
        }
        if number < 1e-4 { return self.writeSmall(number, to: text) }
        let scaled = number * 1e8
        guard scaled < 1e15 else { return 0 }
        let units = UInt64(scaled + 0.5)
        guard Double(units) / 1e8 == number else { return 0 }
        let whole = self.write(units / 100_000_000, to: text)
        return whole + self.write(fraction: units % 100_000_000, places: 8, to: text + whole)
    }

    /// Writes what Swift describes with an exponent: `-2.2483e-05`.
    private static func writeSmall(_ number: Double, to text: UnsafeMutablePointer<UInt8>) -> Int {
        // Powers of ten up to the 22nd are exact.
        var (exponent, power): (UInt64, Double) = (5, 1e5)
        while number * power < 1 {
            guard exponent < 15 else { return 0 }
            exponent += 1
            power *= 10
        }
        power *= 1e7
        let units = UInt64(number * power + 0.5)
        guard units < 100_000_000, Double(units) / power == number else { return 0 }
        var at = self.write(units / 10_000_000, to: text)
        at += self.write(fraction: units % 10_000_000, places: 7, to: text + at)
        text[at] = UInt8(ascii: "e")
        text[at + 1] = UInt8(ascii: "-")
        self.write(exponent, count: 2, to: text + at + 2)
        return at + 4
    }

    /// Writes decimal places with the point before them, without zeros at the end.
    @inline(__always)
    private static func write(fraction: UInt64, places: Int, to text: UnsafeMutablePointer<UInt8>) -> Int {
        guard fraction > 0 else { return 0 }
        var (fraction, places) = (fraction, places)
        while fraction % 10 == 0 {
            fraction /= 10
            places -= 1
        }
        text[0] = UInt8(ascii: ".")
        self.write(fraction, count: places, to: text + 1)
        return 1 + places
    }
}
