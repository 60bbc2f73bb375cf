/// The bits of a message as sentences carry them, six in a character.
///
/// Source: IEC 61162-1, six-bit field conversion; ITU-R M.1371-5, table 47 for text.
struct SixBits {
    private let sixes: [UInt8]
    /// How many bits count.
    let count: Int

    /// Unpacks characters; nil where one is none of the 64.
    ///
    /// - Parameters:
    ///   - characters: At most 1,000,000.
    ///   - fill: How many bits at the end do not count, 0...5.
    init?(_ characters: [UInt8], fill: Int) {
        var sixes: [UInt8] = []
        sixes.reserveCapacity(characters.count)
        for character in characters {
            switch character {
            case 0x30...0x57: sixes.append(character - 0x30)
            case 0x60...0x77: sixes.append(character - 0x38)
            default: return nil
            }
        }
        self.sixes = sixes
        self.count = max(0, sixes.count * 6 - fill)
    }

    /// A whole number of 1...57 bits; what lies beyond the end is 0.
    func number(_ start: Int, _ length: Int) -> Int64 {
        var value: Int64 = 0
        for bit in start..<(start + length) {
            let isSet = bit < self.count && (self.sixes[bit / 6] >> UInt8(5 - bit % 6)) & 1 == 1
            value = value << 1 | (isSet ? 1 : 0)
        }
        return value
    }

    /// A number in two's complement.
    func signed(_ start: Int, _ length: Int) -> Int64 {
        let value = self.number(start, length)
        return value >> Int64(length - 1) & 1 == 1 ? value - 1 << Int64(length) : value
    }

    func flag(_ bit: Int) -> Bool { self.number(bit, 1) == 1 }

    /// Text up to `@` or the end, without blanks at its end; nil where there is none.
    ///
    /// `more`: Where it goes on and how far.
    func text(_ start: Int, _ length: Int, more: (start: Int, length: Int)? = nil) -> String? {
        var bytes: [UInt8] = []
        for (start, length) in [(start, length), more ?? (0, 0)] {
            var at = start
            while at + 6 <= min(start + length, self.count) {
                let value = UInt8(self.number(at, 6))
                if value == 0 { break }
                bytes.append(value < 32 ? value + 64 : value)
                at += 6
            }
        }
        let text = String(decoding: bytes, as: UTF8.self).stripped
        return text.isEmpty ? nil : text
    }

    /// The bits from a place on as hexadecimal digits, the last padded with zeros.
    func hexadecimal(from start: Int, to end: Int? = nil) -> (digits: String, bits: Int) {
        let end = min(end ?? self.count, self.count)
        guard start < end else { return ("", 0) }
        let digits = Array("0123456789abcdef".utf8)
        var bytes: [UInt8] = []
        for at in stride(from: start, to: end, by: 4) {
            let bits = min(4, end - at)
            bytes.append(digits[Int(self.number(at, bits)) << (4 - bits)])
        }
        return (String(decoding: bytes, as: UTF8.self), end - start)
    }
}
