internal import Language
internal import Storage

/// What somebody typed, as a question to the full-text table.
///
/// Words have all to be there but for `the`, `of` and their like, `"…"` holds words together, `word*` stands for words
/// that begin so. A term of the glossary also stands for its equivalents, unless quoted. Whatever is typed, the outcome is a valid question:
/// nothing of it reaches FTS5 but letters and digits.
struct FTSQuery {
    /// The most words and quoted phrases.
    static let maximumTerms = 32
    /// The most words of a term of the glossary.
    private static let longestTerm = 8
    /// About how many phrases a term of the glossary brings at most besides its own words.
    private static let maximumEquivalents = 16
    /// How many letters a word needs before `*`, so that not half the index is asked.
    private static let shortestPrefix = 3

    /// Words that say nothing of what is searched for.
    private static let particles: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "of", "on", "or", "that", "the",
        "to", "was", "were", "with",
    ]

    /// The question in FTS5's syntax; empty when the text has no letter or digit.
    let expression: String
    /// The phrases, in the order in which the question has them.
    let phrases: [SearchPhrase]

    /// Makes a question.
    ///
    /// - Parameters:
    ///   - text: What was typed, of limited length.
    ///   - glossary: What means the same.
    /// - Throws: ``StorageError/badQuestion(reason:)`` when there are more than 32 terms.
    init(_ text: String, _ glossary: Glossary) throws(StorageError) {
        let terms = Self.terms(of: text)
        guard terms.count <= Self.maximumTerms else {
            throw .badQuestion(reason: "the text has \(terms.count) words; search for at most \(Self.maximumTerms)")
        }
        var parts: [String] = []
        var phrases: [SearchPhrase] = []
        func either(_ alternatives: [SearchPhrase]) -> String {
            phrases += alternatives
            let texts = alternatives.map(Self.expression(of:))
            return texts.count == 1 ? texts[0] : "(\(texts.joined(separator: " OR ")))"
        }
        let hasMore = terms.contains { !$0.isParticle && !$0.phrases.isEmpty }
        var rest = terms[...]
        while !rest.isEmpty {
            let (count, equivalents) = Self.longestTerm(at: rest, glossary)
            let isParticle = rest.first?.isParticle ?? false
            let words = rest.prefix(count).map(\.phrases).filter { !$0.isEmpty }
            rest = rest.dropFirst(count)
            if count == 1, equivalents.isEmpty, hasMore, isParticle { continue }
            if count == 1, let word = words.first {
                parts.append(either(word + equivalents.filter { !word.contains($0) }))
            } else if !words.isEmpty {
                parts.append("((\(words.map(either).joined(separator: " AND "))) OR \(either(equivalents)))")
            }
        }
        self.expression = parts.joined(separator: " AND ")
        self.phrases = phrases
    }

    /// The question for one phrase.
    static func expression(of phrase: SearchPhrase) -> String {
        let tokens = phrase.tokens.joined(separator: " ").filter { $0 != "\"" }
        return "\"\(tokens)\"" + (phrase.isPrefix ? " *" : "")
    }

    /// The longest run of words that the glossary knows, and how else it is said; one word if it knows none.
    private static func longestTerm(at terms: ArraySlice<Term>, _ glossary: Glossary) -> (Int, [SearchPhrase]) {
        let words = terms.prefix { !$0.isQuoted && !$0.isPrefix }.prefix(Self.longestTerm)
        for count in stride(from: words.count, to: 0, by: -1) {
            let equivalents = glossary.equivalents(of: words.prefix(count).map(\.text).joined(separator: " "))
            var phrases: [SearchPhrase] = []
            for other in equivalents where phrases.count < Self.maximumEquivalents {
                phrases += SearchPhrase.alternatives(for: other).filter { !phrases.contains($0) }
            }
            if !phrases.isEmpty { return (count, phrases) }
        }
        return (1, [])
    }

    /// One word, or several in quotes.
    private struct Term {
        var text: String
        var isQuoted = false

        var isPrefix: Bool {
            !self.isQuoted && self.text.hasSuffix("*") && self.text.count > FTSQuery.shortestPrefix
        }

        var isParticle: Bool { !self.isQuoted && FTSQuery.particles.contains(self.text.lowercased()) }

        var phrases: [SearchPhrase] { SearchPhrase.alternatives(for: self.text, isPrefix: self.isPrefix) }
    }

    /// Splits at white space, and at quotes of either language; a quote that is not closed reaches to the end.
    private static func terms(of text: String) -> [Term] {
        let closing: [Character: Character] = ["\"": "\"", "“": "”", "「": "」", "『": "』"]
        var terms: [Term] = []
        var term = Term(text: "")
        var end: Character?
        func finish() {
            if term.text.contains(where: { !$0.isWhitespace }) { terms.append(term) }
            term = Term(text: "")
        }
        for character in text {
            if let quote = end {
                if character == quote {
                    finish()
                    end = nil
                } else {
                    term.text.append(character)
                }
            } else if let quote = closing[character] {
                finish()
                term.isQuoted = true
                end = quote
            } else if character.isWhitespace {
                finish()
            } else {
                term.text.append(character)
            }
        }
        finish()
        return terms
    }
}
