/// Numbers of 128 bits as 32 hexadecimal digits in small letters, the highest first.
enum HexadecimalText {
    private static let count = 32

    static func digits(of high: UInt64, _ low: UInt64) -> String {
        String(unsafeUninitializedCapacity: Self.count) { text in
            for index in 0..<Self.count {
                let number = index < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * (index & 15))) & 15
                text[index] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
            }
            return Self.count
        }
    }

    /// - Returns: The number; nil where a text is written in any other way.
    static func bits(of text: String) -> (high: UInt64, low: UInt64)? {
        guard text.utf8.count == Self.count else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for byte in text.utf8 {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            (high, low) = (high << 4 | low >> 60, low << 4 | UInt64(digit))
        }
        return (high, low)
    }
}
