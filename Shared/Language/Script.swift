/// What a folded scalar is to a reader of words.
enum Script: Equatable {
    /// Punctuation, white space, symbols, controls.
    case separator
    /// A letter or digit of a script that puts spaces between words.
    case word
    /// Han, kana or hangul: scripts searched by pairs of characters.
    case cjk

    /// The kind of a scalar that has been folded.
    @inline(__always)
    static func of(_ scalar: UInt32) -> Script {
        if scalar < 0x80 {
            switch UInt8(truncatingIfNeeded: scalar) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                return .word
            default: return .separator
            }
        }
        if self.isCJK(scalar) { return .cjk }
        // The usual punctuation of Japanese, and all of "General Punctuation", which has no letter and no mark.
        return 0x3000...0x3020 ~= scalar || 0x2000...0x206F ~= scalar ? .separator : self.other(scalar)
    }

    /// Whether a scalar is Han, kana, bopomofo or hangul.
    @inline(__always)
    static func isCJK(_ scalar: UInt32) -> Bool {
        switch scalar {
        case ..<0x1100: false
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        case 0x3005...0x3007, 0x3021...0x3029, 0x3105...0x312F, 0x31F0...0x31FF, 0xF900...0xFAFF: true
        case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3, 0x2_0000...0x3_FFFD: true
        default: false
        }
    }

    /// Whether a scalar is katakana or the prolonged sound mark.
    @inline(__always)
    static func isKatakana(_ scalar: UInt32) -> Bool {
        (0x30A1...0x30FA).contains(scalar) || scalar == Kana.prolonged || (0x31F0...0x31FF).contains(scalar)
    }

    /// Whether UTF-8 has a letter or digit of any script.
    static func hasWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if let first = bytes.first, first < 0x80, self.of(UInt32(first)) == .word { return true }
        var scalars = FoldedScalars(bytes)
        while let scalar = scalars.next() {
            if self.of(scalar.value) != .separator { return true }
        }
        return false
    }

    // Apart, so that the usual characters do not pay for the way to the properties of the rest.
    @inline(never)
    private static func other(_ scalar: UInt32) -> Script {
        guard let scalar = Unicode.Scalar(scalar) else { return .separator }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            return .word
        default:
            return .separator
        }
    }
}
