/// Percent-encoding.
///
/// Source: RFC 3986, section 2.
enum PercentText {
    /// Encodes all but unreserved characters, and `/` where it is kept.
    static func encode(_ text: String, keepingSlash: Bool = false) -> String {
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            let isLetter = (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
            if isLetter || (0x30...0x39).contains(byte) || "-._~".utf8.contains(byte) || (keepingSlash && byte == 0x2F)
            {
                encoded.append(byte)
            } else {
                encoded += [0x25, self.digit(byte >> 4), self.digit(byte & 0x0F)]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Decodes; nil when a `%` has no two digits or the outcome is not UTF-8.
    static func decode(_ text: Substring, isForm: Bool = false) -> String? {
        var decoded: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case 0x25:
                guard let high = rest.popFirst().flatMap(self.value), let low = rest.popFirst().flatMap(self.value)
                else {
                    return nil
                }
                decoded.append(high << 4 | low)
            case 0x2B where isForm: decoded.append(0x20)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46, 0x61...0x66: (digit & 0xDF) - 0x37
        default: nil
        }
    }
}
