/// A part of a text as terms are matched.
enum TermPart: Hashable, Sendable {
    /// A word of letters or digits, folded and without plural ending; a name has `!` at its end.
    case word(String)
    /// A character of Japanese, folded; over a line break it follows the one before it.
    case character(UInt32)
    /// Where a phrase ends: punctuation, or a space inside Japanese.
    case phraseEnd
}

/// What is told a text part by part, as ``TermPart`` names them, and which bytes of the text each is.
protocol TermTextReader {
    /// - Parameters:
    ///   - word: A word, valid during the call.
    ///   - range: Where it is, without what a possessive ends in.
    mutating func read(_ word: TermWord, at range: Range<Int>)
    /// - Parameter written: A word that may be told next as it is written, or anything.
    func expect(_ written: UInt128)
    /// - Parameters:
    ///   - written: A word of ASCII of at most ``WordMemory/longest`` bytes as it is written, the first byte lowest, zeros
    ///     behind the last.
    ///   - range: Where it is.
    ///   - form: Gives it as it is compared.
    mutating func read(_ written: UInt128, at range: Range<Int>, form: () -> TermWord)
    mutating func read(character: UInt32, at range: Range<Int>)
    /// - Parameters:
    ///   - characters: Kana and Han of ``FoldingTable/japanese``, and ``FoldingTable/phraseEnd`` where a phrase ends, at
    ///     most ``TermText/runLength``.
    ///   - start: Where the first one is; each has three bytes.
    mutating func read(_ characters: UnsafeBufferPointer<UInt32>, at start: Int)
    /// Never told twice in a row.
    mutating func readPhraseEnd()
}

extension TermTextReader {
    @inline(__always)
    func expect(_ written: UInt128) {}

    @inline(__always)
    mutating func read(_ written: UInt128, at range: Range<Int>, form: () -> TermWord) { self.read(form(), at: range) }

    mutating func read(_ characters: UnsafeBufferPointer<UInt32>, at start: Int) {
        for (index, character) in characters.enumerated() {
            if character == FoldingTable.phraseEnd {
                self.readPhraseEnd()
            } else {
                self.read(character: character, at: start + 3 * index..<start + 3 * index + 3)
            }
        }
    }
}

/// Reads text in the form in which terms are matched: a term thus matches whole words only, and never across a phrase.
enum TermText {
    /// How many characters are told at once at most.
    static let runLength = 64

    /// Tells a reader what is in a text.
    ///
    /// - Parameters:
    ///   - texts: The text in pieces, as if a line feed joined them.
    ///   - limit: How many of its bytes are read.
    ///   - verbs: Whether the endings of verbs go as well: collided, colliding and collide are one.
    ///   - reader: Who is told.
    static func read(
        _ texts: some Sequence<String>,
        limit: Int = .max,
        verbs: Bool,
        _ reader: inout some TermTextReader
    ) {
        self.withScan(verbs: verbs) { $0.run(texts, limit: limit, &reader) }
    }

    /// Tells a reader what is in a text of one piece, given by its bytes.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, verbs: Bool, _ reader: inout some TermTextReader) {
        self.withScan(verbs: verbs) { $0.run(bytes, &reader) }
    }

    @inline(__always)
    private static func withScan(verbs: Bool, _ body: (inout TermTextScan) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TermTextScan.size) { memory in
            var room = Room(memory)
            var scan = TermTextScan(verbs: verbs, in: &room)
            body(&scan)
        }
    }

    /// The parts of a text.
    static func parts(of text: String, verbs: Bool) -> [TermPart] {
        var list = TermPartList()
        self.read(CollectionOfOne(text), verbs: verbs, &list)
        return list.parts
    }
}

/// The parts of a text, one after the other.
struct TermPartList: TermTextReader {
    var parts: [TermPart] = []

    mutating func read(_ word: TermWord, at range: Range<Int>) { self.parts.append(.word(word.text)) }
    mutating func read(character: UInt32, at range: Range<Int>) { self.parts.append(.character(character)) }
    mutating func readPhraseEnd() { self.parts.append(.phraseEnd) }
}
