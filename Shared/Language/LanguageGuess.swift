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
        var kana = 0
        var han = 0
        var latin = 0
        var foreign = 0
        for scalar in text.unicodeScalars.prefix(sample) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: latin += 1
            case ..<0xAA: continue
            // All but the signs of multiplication and division are letters.
            case 0xC0...0x24F: if scalar.value != 0xD7, scalar.value != 0xF7 { latin += 1 }
            // Spaces, dashes and quotation marks.
            case 0x2000...0x206F: continue
            case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0xFF66...0xFF9D: kana += 1
            case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFD: han += 1
            default: if scalar.properties.isAlphabetic { foreign += 1 }
            }
        }
        let japanese = kana + han
        // A Japanese character says about as much as three letters.
        if foreign > latin + japanese * 3 { return nil }
        if japanese * 3 >= latin, japanese > 0 {
            return kana > 0 && kana * 20 >= han || han <= 40 && kana == 0 ? "ja" : nil
        }
        return latin > 0 && self.readsEnglish(text, sample) ? "en" : nil
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

    private static func readsEnglish(_ text: String, _ sample: Int) -> Bool {
        let scalars = text.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: sample, limitedBy: scalars.endIndex) ?? scalars.endIndex
        var beginning = text[..<end]
        return beginning.withUTF8(self.tally).isEnglish
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
