/// The pieces of a title and a text, each once, as a reading tells them.
struct TextPieces {
    private var pieces = Pieces(limit: Likeness.limit)
    private var seen: PieceSet
    /// The numbers of the words and characters, those of the title first.
    private let symbols: UnsafeMutablePointer<Int32>
    private var symbolCount = 0
    /// How many words have no number.
    private var unknownCount = 0
    /// Words without a number that are still to be counted.
    private let unknown: UnsafeMutablePointer<RememberedWord>
    private var openCount = 0
    /// How many there are in the title; nil while it is read.
    private var countInTitle: Count?
    /// Room for what is looked up of each piece.
    let heard: Likeness.Heard

    private struct Count {
        var symbols: Int
        var pairs: Int
        /// All pieces, also words without a number.
        var pieces: Int
    }

    /// No pieces.
    ///
    /// - Parameters:
    ///   - last: The greatest number of a word or a character.
    ///   - room: What they take their memory from.
    init(last: Int, in room: inout Room) {
        self.seen = PieceSet(last: last, in: &room)
        self.symbols = room.take(PieceSet.limit + 1, of: Int32.self)
        self.unknown = room.take(PieceSet.limit + 1, of: RememberedWord.self)
        self.heard = Likeness.Heard(in: &room)
    }

    /// How much room they take.
    static func size(last: Int) -> Int {
        PieceSet.size(last: last) + Room.size(PieceSet.limit + 1, of: Int32.self)
            + Room.size(PieceSet.limit + 1, of: RememberedWord.self) + Likeness.Heard.size
    }

    private var count: Count {
        let pairs = self.seen.pairCount
        return Count(symbols: self.symbolCount, pairs: pairs, pieces: self.symbolCount + pairs + self.unknownCount)
    }

    /// How much all pieces count, also those of which nothing is known.
    var weights: Double {
        let count = self.count.pieces
        let inTitle = self.countInTitle?.pieces ?? count
        return Double(inTitle) + Likeness.textFactor * Double(count - inTitle)
    }

    /// Whether further words and characters may be pieces.
    var isOpen: Bool { self.pieces.isOpen }

    /// Ends the text.
    mutating func endText() { self.countUnknown() }

    private mutating func countUnknown() {
        for word in UnsafeBufferPointer(start: self.unknown, count: self.openCount) {
            let (head, last) = word.form
            self.unknownCount += self.seen.insert(head, last, count: word.count) ? 1 : 0
        }
        self.openCount = 0
    }

    /// Ends the title.
    mutating func endTitle() {
        self.countUnknown()
        self.countInTitle = self.count
        self.pieces = Pieces(limit: Likeness.limit)
    }

    /// Reads a word with its number, 0 where it has none.
    @inline(__always)
    mutating func read(_ word: TermWord, _ number: Int32) {
        guard self.pieces.pass(word) else { return }
        if number == 0 {
            self.unknownCount += self.seen.insert(word) ? 1 : 0
        } else {
            self.add(number)
        }
    }

    /// Reads a word that is remembered.
    @inline(__always)
    mutating func read(_ word: RememberedWord) {
        guard self.pieces.pass(wordOf: word.count) else { return }
        // Without a branch, which could not be foreseen. What is no piece is put where the next one comes; 0 is in the set.
        let (number, isPiece) = (word.number, word.isPiece ? 1 : 0)
        self.unknown[self.openCount] = word
        self.openCount &+= isPiece & (number == 0 ? 1 : 0)
        self.symbols[self.symbolCount] = number
        self.symbolCount &+= self.seen.insert(number &* Int32(truncatingIfNeeded: isPiece)) ? 1 : 0
    }

    @inline(__always)
    private mutating func add(_ number: Int32) {
        self.symbols[self.symbolCount] = number
        self.symbolCount &+= self.seen.insert(number) ? 1 : 0
    }

    /// Reads a character with its number, 0 where it has none.
    mutating func read(_ character: UInt32, _ number: Int32) {
        let (isPiece, pair) = self.pieces.pass(character)
        if let pair { self.seen.insert(pair: pair) }
        guard isPiece else { return }
        // What has no number is told from all else as a pair with nothing before it.
        if number == 0 { self.seen.insert(pair: PairTable.pair(0, character)) } else { self.add(number) }
    }

    /// Reads kana, Han and ends of phrases that follow each other, with their numbers.
    mutating func read(_ characters: UnsafeBufferPointer<UInt32>, _ numbers: UnsafePointer<Int32>) {
        var start = 0
        while start < characters.count, self.isOpen {
            var end = start
            while end < characters.count, characters[end] != FoldingTable.phraseEnd { end &+= 1 }
            self.read(phrase: UnsafeBufferPointer(rebasing: characters[start..<end]), numbers + start)
            if end < characters.count { self.readPhraseEnd() }
            start = end + 1
        }
    }

    @inline(__always)
    private mutating func read(phrase: UnsafeBufferPointer<UInt32>, _ numbers: UnsafePointer<Int32>) {
        let (count, first) = self.pieces.pass(phrase)
        var (before, seen, symbolCount) = (first ?? 0, self.seen, self.symbolCount)
        let symbols = self.symbols
        for index in 0..<count {
            let character = phrase[index]
            if before != 0 { seen.insert(pair: PairTable.pair(before, character)) }
            before = character
            symbols[symbolCount] = numbers[index]
            // Kana are no pieces. Without a branch, which could not be foreseen.
            let isNew = seen.insert(numbers[index]) ? 1 : 0
            symbolCount &+= isNew & Int(Pieces.isPiece(character) ? 1 : 0)
        }
        (self.seen, self.symbolCount) = (seen, symbolCount)
    }

    /// Leaves the room that they took their memory from as they found it.
    func clear() { self.seen.clear(UnsafeBufferPointer(start: self.symbols, count: self.symbolCount)) }

    /// Reads the end of a phrase.
    mutating func readPhraseEnd() { self.pieces.passPhraseEnd() }

    /// Pieces that were found.
    struct Found {
        /// The numbers of words and characters.
        let symbols: UnsafeBufferPointer<Int32>
        let pairs: UnsafeBufferPointer<UInt64>

        var isEmpty: Bool { self.symbols.isEmpty && self.pairs.isEmpty }
    }

    /// Those of the title.
    var inTitle: Found {
        let end = self.countInTitle ?? self.count
        return Found(
            symbols: UnsafeBufferPointer(start: self.symbols, count: end.symbols),
            pairs: self.seen.pairs(from: 0, to: end.pairs)
        )
    }

    /// Those that only the text has.
    var inText: Found {
        let start = self.countInTitle ?? self.count
        let end = self.count
        return Found(
            symbols: UnsafeBufferPointer(start: self.symbols + start.symbols, count: end.symbols - start.symbols),
            pairs: self.seen.pairs(from: start.pairs, to: end.pairs)
        )
    }
}
