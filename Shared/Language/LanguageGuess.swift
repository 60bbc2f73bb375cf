/// Guesses whether a text is Japanese or English.
public enum LanguageGuess {
    /// How many characters are looked at.
    public static let sample = 4_096

    /// Words that make an English sentence, and ones that make a sentence of another language in Latin letters.
    private static let english = Self.chunks([
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is", "it", "its", "not",
        "of", "on", "or", "that", "the", "this", "to", "was", "were", "will", "with",
    ])
    private static let other = Self.chunks([
        "au", "aux", "avec", "con", "da", "das", "de", "del", "della", "dem", "den", "der", "des", "di", "die", "dos",
        "du", "ein", "eine", "el", "en", "est", "et", "fur", "gli", "het", "il", "la", "las", "le", "les", "los",
        "mit", "na", "nel", "och", "os", "para", "per", "por", "pour", "que", "sur", "um", "uma", "un", "una", "und",
        "une", "van", "von", "y", "zu",
    ])

    /// The language of a text.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - sample: How many of its first characters count.
    /// - Returns: `"ja"`, `"en"` (BCP 47), or nil when the text has no letters or seems to be in another language.
    ///   Han characters alone count as Japanese up to 40 of them, the length of a title.
    public static func of(_ text: String, sample: Int = Self.sample) -> String? {
        var text = text
        return text.withUTF8 { utf8 in
            let (letters, end) = Self.letters(utf8, sample)
            // A Japanese character says about as much as three letters.
            let japanese = letters.kana + letters.han
            if letters.foreign > letters.latin + japanese * 3 { return nil }
            if japanese * 3 >= letters.latin, japanese > 0 {
                let (kana, han) = (letters.kana, letters.han)
                return kana > 0 && kana * 20 >= han || han <= 40 && kana == 0 ? "ja" : nil
            }
            guard letters.latin > 0 else { return nil }
            return Self.tally(UnsafeBufferPointer(rebasing: utf8[..<end])).isEnglish ? "en" : nil
        }
    }

    /// How many letters of each kind a text has.
    private struct Letters {
        var kana = 0
        var han = 0
        var latin = 0
        var foreign = 0
    }

    /// Counts letters.
    ///
    /// - Parameters:
    ///   - utf8: A text.
    ///   - sample: How many characters of it count.
    /// - Returns: The letters, and where what counts ends.
    private static func letters(_ utf8: UnsafeBufferPointer<UInt8>, _ sample: Int) -> (Letters, end: Int) {
        var letters = Letters()
        var (kana, han, latin) = (0, 0, 0)
        var at = 0
        var left = sample
        while at < utf8.count, left > 0 {
            left &-= 1
            let lead = utf8[at]
            switch lead {
            case ..<0x80:
                at &+= 1
                if (lead | 0x20) &- 0x61 < 26 { latin &+= 1 }
            // U+5000...U+9FFF.
            case 0xE5...0xE9:
                at &+= 3
                han &+= 1
            case 0xE3 where 0x81...0x83 ~= utf8[at + 1]:
                // From U+3040 to U+30FF, where some are marks.
                let place = UInt16(utf8[at + 1]) << 6 &+ UInt16(utf8[at + 2]) &- 0x20C0
                at &+= 3
                if place &- 1 < 0x56 || place &- 0x61 < 0x5A || place == 0xBC { kana &+= 1 }
            default:
                let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
                for place in at + 1..<at + length { scalar = scalar << 6 | UInt32(utf8[place] & 0x3F) }
                at += length
                Self.count(scalar, &letters)
            }
        }
        letters.kana += kana
        letters.han += han
        letters.latin += latin
        return (letters, at)
    }

    private static func count(_ scalar: UInt32, _ letters: inout Letters) {
        switch scalar {
        case 0xFF66...0xFF9D: letters.kana += 1
        // Spaces, marks and brackets; fullwidth figures and signs; spaces, dashes and quotation marks.
        case 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF20, 0x2000...0x206F: break
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFD: letters.han += 1
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: letters.latin += 1
        case ..<0xAA: break
        // All but the signs of multiplication and division are letters.
        case 0xC0...0x24F: if scalar != 0xD7, scalar != 0xF7 { letters.latin += 1 }
        default: if Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false { letters.foreign += 1 }
        }
    }

    /// The words of a text and how many of them make an English sentence, or one of another language.
    private struct Tally {
        var words = 0
        var english = 0
        var other = 0

        var isEnglish: Bool { self.other <= self.english && (self.words < 20 || self.english * 20 >= self.words) }
    }

    /// Words of at most eight bytes of ASCII in small letters, each as one number.
    private static func chunks(_ words: [String]) -> Set<UInt64> {
        Set(words.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
    }

    private static func tally(_ text: UnsafeBufferPointer<UInt8>) -> Tally {
        var tally = Tally()
        var (word, length) = (UInt64(0), 0)
        func endWord() {
            guard length > 0 else { return }
            tally.words += 1
            if length <= 8 {
                if self.english.contains(word) { tally.english += 1 }
                if self.other.contains(word) { tally.other += 1 }
            }
            (word, length) = (0, 0)
        }
        var scalars = FoldedScalars(text)
        while let scalar = scalars.next()?.value {
            if scalar &- 0x61 < 26 {
                word = word << 8 | UInt64(scalar)
                length += 1
            } else if scalar < 0x80 {
                endWord()
            } else if Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false {
                // None of the words has such a letter.
                length = 9
            } else {
                endWord()
            }
        }
        endWord()
        return tally
    }
}
