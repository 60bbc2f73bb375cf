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

    /// A term in the form in which texts are compared with it: the numbers of its parts, which get one unless they have
    /// one.
    mutating func key(of term: some StringProtocol) -> [Int32] {
        Glossary.key(of: term, verbs: true).map { part in
            switch part {
            case .word(let word): TermWord.with(word) { self.add($0) }
            case .character(let character): self.add(character)
            case .phraseEnd: Self.phraseEnd
            }
        }
    }
}
