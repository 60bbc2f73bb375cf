/// Guesses whether a text is Japanese or English.
public enum LanguageGuess {
    /// How many characters are looked at.
    private static let sample = 4_096

    /// Words that make an English sentence, and ones that make a sentence of another language in Latin letters.
    private static let english: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is", "it", "its", "not",
        "of", "on", "or", "that", "the", "this", "to", "was", "were", "will", "with",
    ]
    private static let other: Set<String> = [
        "au", "aux", "avec", "con", "da", "das", "de", "del", "della", "dem", "den", "der", "des", "di", "die", "dos",
        "du", "ein", "eine", "el", "en", "est", "et", "fur", "gli", "het", "il", "la", "las", "le", "les", "los",
        "mit", "na", "nel", "och", "os", "para", "per", "por", "pour", "que", "sur", "um", "uma", "un", "una", "und",
        "une", "van", "von", "y", "zu",
    ]

    /// The language of a text.
    ///
    /// - Parameter text: Any text; its first 4,096 characters count.
    /// - Returns: `"ja"`, `"en"` (BCP 47), or nil when the text has no letters or seems to be in another language.
    ///   Han characters alone count as Japanese up to 40 of them, the length of a title.
    public static func of(_ text: String) -> String? {
        var kana = 0
        var han = 0
        var latin = 0
        var foreign = 0
        for scalar in text.unicodeScalars.prefix(self.sample) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: latin += 1
            case ..<0xAA: continue
            case 0xC0...0x24F where scalar.properties.isAlphabetic: latin += 1
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
        return latin > 0 && self.readsEnglish(text) ? "en" : nil
    }

    private static func readsEnglish(_ text: String) -> Bool {
        var words = 0
        var english = 0
        var other = 0
        for word in text.prefix(self.sample).split(whereSeparator: { !$0.isLetter }) {
            words += 1
            let folded = Folding.fold(String(word))
            if self.english.contains(folded) { english += 1 }
            if self.other.contains(folded) { other += 1 }
        }
        if other > english { return false }
        return words < 20 || english * 20 >= words
    }
}
