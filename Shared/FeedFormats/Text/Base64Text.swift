/// Bytes written as base64, of the usual or the URL-safe alphabet, white space and padding aside.
///
/// Source: RFC 4648, sections 4 and 5.
enum Base64Text {
    /// Decodes text up to the first character that does not belong to the alphabet.
    static func decode(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for character in text where !character.isWhiteSpace {
            guard let value = Self.value(character) else { break }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }

    private static func value(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), .hyphen: 62
        case .slash, UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
