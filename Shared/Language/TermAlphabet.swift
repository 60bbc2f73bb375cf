/// The words and characters that terms consist of, as numbers: a text is compared with terms by these.
///
/// 0 is what is in no term, 1 the end of a phrase.
struct TermAlphabet: Sendable {
    static let phraseEnd: Int32 = 1

    /// A place of the table of words.
    private struct Slot {
        var head: UInt64 = 0
        var count: Int32 = 0
        /// Where the word is among the letters.
        var start: Int32 = 0
        /// 0 where the place is free.
        var number: Int32 = 0
    }

    /// Kana and Han, which have a table; other characters are looked up.
    private static let japanese: Range<UInt32> = 0x3000..<0xA000

    /// The greatest number.
    private(set) var last = Self.phraseEnd
    /// The greatest number of a part that is a term by itself.
    private(set) var lastAlone = Self.phraseEnd
    private var slots: [Slot]
    private var letters: [UInt8] = []
    private var japanese = Array(repeating: Int32(0), count: Self.japanese.count)
    private var others: [UInt32: Int32] = [:]

    /// Numbers the parts of terms.
    init(_ terms: [[TermPart]]) {
        let alone = Set(terms.lazy.filter { $0.count == 1 }.joined())
        let others = Set(terms.joined()).subtracting(alone)
        var size = 16
        while size < (alone.count + others.count) * 2 { size *= 2 }
        self.slots = Array(repeating: Slot(), count: size)
        for part in alone { self.add(part) }
        self.lastAlone = self.last
        for part in others { self.add(part) }
    }

    private mutating func add(_ part: TermPart) {
        guard part != .phraseEnd else { return }
        self.last += 1
        switch part {
        case .word(let word): self.add(word)
        case .character(let scalar) where Self.japanese.contains(scalar):
            self.japanese[Int(scalar - Self.japanese.lowerBound)] = self.last
        case .character(let scalar): self.others[scalar] = self.last
        case .phraseEnd: break
        }
    }

    private mutating func add(_ word: String) {
        var word = word
        word.withUTF8 { word in
            let (head, index) = self.slot(of: word)
            self.slots[index] = Slot(
                head: head,
                count: Int32(word.count),
                start: Int32(self.letters.count),
                number: self.last
            )
            self.letters += word
        }
    }

    /// Its first eight bytes, and its place in the table or that where it would stand.
    @inline(__always)
    private func slot(of word: UnsafeBufferPointer<UInt8>) -> (head: UInt64, index: Int) {
        var head: UInt64 = 0
        for index in 0..<min(word.count, 8) { head = head << 8 | UInt64(word[index]) }
        var tail: UInt64 = 0
        for index in max(8, word.count - 8)..<max(8, word.count) { tail = tail << 8 | UInt64(word[index]) }
        let hash = (head ^ tail &* 3) &* 0x9E37_79B9_7F4A_7C15
        var index = Int(truncatingIfNeeded: hash >> 32) & (self.slots.count - 1)
        while self.slots[index].number != 0, !self.holds(self.slots[index], head, word) {
            index = (index + 1) & (self.slots.count - 1)
        }
        return (head, index)
    }

    @inline(__always)
    private func holds(_ slot: Slot, _ head: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard slot.head == head, Int(slot.count) == word.count else { return false }
        return word.count <= 8 || self.letters[Int(slot.start)...].starts(with: word)
    }

    /// The number of a word.
    @inline(__always)
    func number(ofWord word: UnsafeBufferPointer<UInt8>) -> Int32 { self.slots[self.slot(of: word).index].number }

    /// The number of a character.
    @inline(__always)
    func number(ofCharacter scalar: UInt32) -> Int32 {
        let index = scalar &- Self.japanese.lowerBound
        return index < UInt32(Self.japanese.count) ? self.japanese[Int(index)] : self.others[scalar] ?? 0
    }

    /// The number of a part.
    func number(of part: TermPart) -> Int32 {
        switch part {
        case .word(var word): word.withUTF8 { self.number(ofWord: $0) }
        case .character(let scalar): self.number(ofCharacter: scalar)
        case .phraseEnd: Self.phraseEnd
        }
    }

    /// A text as numbers.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - limit: How many of its bytes are read.
    /// - Returns: A number for each ``TermPart`` of the text, the endings of verbs left out, and the beginning of the text
    ///   in the form of ``TermForm``: ``Likeness/limit`` bytes or a little more.
    func numbers(of text: String, limit: Int) -> (numbers: [Int32], beginning: [UInt8]) {
        var numbers = TermNumbers(alphabet: self)
        numbers.list.reserveCapacity(min(text.utf8.count, limit) / 3 + 1)
        TermText.read(text, limit: limit, verbs: true, &numbers)
        return (numbers.list, numbers.form.bytes)
    }
}

private struct TermNumbers: TermTextReader {
    let alphabet: TermAlphabet
    var list: [Int32] = []
    var form = TermForm(limit: Likeness.limit)

    mutating func read(word: UnsafeBufferPointer<UInt8>) {
        self.list.append(self.alphabet.number(ofWord: word))
        self.form.read(word: word)
    }

    mutating func read(character: UInt32) {
        self.list.append(self.alphabet.number(ofCharacter: character))
        self.form.read(character: character)
    }

    mutating func readPhraseEnd() {
        self.list.append(TermAlphabet.phraseEnd)
        self.form.readPhraseEnd()
    }
}
