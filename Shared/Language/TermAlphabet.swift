/// The words and characters that terms and examples consist of, as numbers: a text is compared with them by these.
///
/// 0 is what is in none of them, 1 the end of a phrase. Kana and Han have a number in any case; of words and other
/// characters only those that were added.
struct TermAlphabet: Sendable {
    static let phraseEnd: Int32 = 1
    private static let firstJapanese: Int32 = 2
    /// Kana and Han, which all have a number.
    private static let japanese = FoldingTable.japanese

    /// The greatest number.
    private(set) var last = Self.firstJapanese + Int32(Self.japanese.count) - 1
    private var words = WordTable()
    private var others: [UInt32: Int32] = [:]

    /// The numbers of kana.
    static var kana: ClosedRange<Int> { Int(self.number(ofJapanese: 0x3041))...Int(self.number(ofJapanese: 0x30FF)) }

    /// The number of a word.
    @inline(__always)
    func number(of word: TermWord) -> Int32 { self.words.number(of: word) }

    /// The number of a character.
    @inline(__always)
    func number(of character: UInt32) -> Int32 {
        let index = character &- Self.japanese.lowerBound
        return index < UInt32(Self.japanese.count) ? Self.number(ofJapanese: character) : self.others[character] ?? 0
    }

    /// The number of a kana or Han of ``FoldingTable/japanese``; ``phraseEnd`` of what stands for one in the table.
    @inline(__always)
    static func number(ofJapanese character: UInt32) -> Int32 {
        self.firstJapanese &+ Int32(truncatingIfNeeded: character &- self.japanese.lowerBound)
    }

    /// The number of a word, which gets one unless it has one.
    mutating func add(_ word: TermWord) -> Int32 {
        let number = self.words.add(word, self.last + 1)
        self.last = max(self.last, number)
        return number
    }

    /// The number of a character, which gets one unless it has one.
    mutating func add(_ character: UInt32) -> Int32 {
        let known = self.number(of: character)
        guard known == 0 else { return known }
        self.last += 1
        self.others[character] = self.last
        return self.last
    }
}

/// Brings terms into the form in which texts are compared with them: the numbers of their parts.
struct TermKeys: TermTextReader {
    /// Gives a number to each part that has none yet.
    private(set) var alphabet: TermAlphabet
    private var parts: [Int32] = []

    init(_ alphabet: TermAlphabet) { self.alphabet = alphabet }

    /// The key of a term, given by its bytes.
    mutating func key(of term: UnsafeBufferPointer<UInt8>) -> [Int32] {
        self.parts.removeAll(keepingCapacity: true)
        TermText.read(term, verbs: true, &self)
        // Stops at its ends end no phrase.
        let start = self.parts.first == TermAlphabet.phraseEnd ? 1 : 0
        let end = self.parts.count - (self.parts.count > start && self.parts.last == TermAlphabet.phraseEnd ? 1 : 0)
        return Array(self.parts[start..<end])
    }

    mutating func read(_ word: TermWord, at range: Range<Int>) { self.parts.append(self.alphabet.add(word)) }
    mutating func read(character: UInt32, at range: Range<Int>) { self.parts.append(self.alphabet.add(character)) }
    mutating func readPhraseEnd() { self.parts.append(TermAlphabet.phraseEnd) }
}
