/// The words of an English text, each without the punctuation around it.
struct Words {
    struct Word {
        /// As written, without punctuation around it and without a possessive.
        let text: String
        let lower: String
        /// Whether a comma, semicolon, colon, bracket or stop follows.
        let endsPhrase: Bool
        /// The word with its punctuation.
        let raw: Substring
    }

    let words: [Word]

    init(_ text: String) {
        self.words = text.split(whereSeparator: \.isWhitespace).compactMap { raw in
            var core = raw.drop { "([\"'“‘".contains($0) }
            var endsPhrase = false
            while let last = core.last, ",;:.)]\"'”’!?".contains(last) {
                // The stop of U.S. and D.C. is part of the word.
                if last == ".", core.dropLast().contains(".") { break }
                core.removeLast()
                endsPhrase = true
            }
            for possessive in ["'s", "’s"] where core.hasSuffix(possessive) { core = core.dropLast(2) }
            guard !core.isEmpty else { return nil }
            if raw.hasSuffix(",") || raw.hasSuffix(";") { endsPhrase = true }
            return Word(text: String(core), lower: core.lowercased(), endsPhrase: endsPhrase, raw: raw)
        }
    }

    /// The words of a range as written, without the punctuation behind the last.
    func text(_ range: Range<Int>) -> String {
        guard let last = range.last else { return "" }
        let before = self.words[range.lowerBound..<last].map { String($0.raw) }
        return (before + [self.words[last].text]).joined(separator: " ")
    }

    /// Whether a word begins with a capital, as a name does.
    func isName(_ index: Int) -> Bool {
        self.words.indices.contains(index) && self.words[index].text.first?.isUppercase == true
    }

    func lower(_ index: Int) -> String { self.words.indices.contains(index) ? self.words[index].lower : "" }
}
