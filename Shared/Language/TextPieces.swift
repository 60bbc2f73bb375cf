/// The pieces of a title and a text, each once, as a reading tells them.
struct TextPieces {
    private var pieces = Pieces(limit: Likeness.limit)
    private var seen: PieceSet
    /// The numbers of the words and characters, and the pairs; those of the title first.
    private let symbols: UnsafeMutablePointer<Int32>
    private let pairs: UnsafeMutablePointer<UInt64>
    private var count = Count()
    /// How many there are in the title; nil while it is read.
    private var countInTitle: Count?

    private struct Count {
        var symbols = 0
        var pairs = 0
        /// All pieces, also words without a number.
        var pieces = 0
    }

    /// No pieces.
    init(_ memory: Memory) {
        self.seen = PieceSet(memory.set)
        self.symbols = memory.symbols
        self.pairs = memory.pairs
    }

    /// What pieces are kept in.
    struct Memory {
        /// Room for ``PieceSet/size`` numbers.
        var set: UnsafeMutablePointer<UInt64>
        /// Room for ``PieceSet/limit`` numbers each.
        var pairs: UnsafeMutablePointer<UInt64>
        var symbols: UnsafeMutablePointer<Int32>
    }

    /// How much all pieces count, also those of which nothing is known.
    var weights: Double {
        let inTitle = (self.countInTitle ?? self.count).pieces
        return Double(inTitle) + Likeness.textFactor * Double(self.count.pieces - inTitle)
    }

    /// Whether further words and characters may be pieces.
    var isOpen: Bool { self.pieces.isOpen }

    /// Ends the title.
    mutating func endTitle() {
        self.countInTitle = self.count
        self.pieces = Pieces(limit: Likeness.limit)
    }

    /// Reads a word with its number, 0 where it has none.
    @inline(__always)
    mutating func read(_ word: TermWord, _ number: Int32) {
        guard self.pieces.pass(word) else { return }
        if number == 0 {
            self.count.pieces += self.seen.insert(word) ? 1 : 0
        } else if self.seen.insert(PieceSet.key(of: number)) {
            self.symbols[self.count.symbols] = number
            self.count.symbols += 1
            self.count.pieces += 1
        }
    }

    /// Reads characters that follow each other, with their numbers.
    mutating func read(_ characters: UnsafeBufferPointer<UInt32>, _ numbers: UnsafePointer<Int32>) {
        let (symbols, pairs) = (self.symbols, self.pairs)
        var (pieces, seen, count) = (self.pieces, self.seen, self.count)
        for (index, character) in characters.enumerated() {
            let (isPiece, pair) = pieces.pass(character)
            if let pair {
                pairs[count.pairs] = pair
                count.pairs &+= seen.insert(pair) ? 1 : 0
            }
            if isPiece {
                let number = numbers[index]
                symbols[count.symbols] = number
                count.symbols &+= seen.insert(number == 0 ? UInt64(character) : PieceSet.key(of: number)) ? 1 : 0
            }
        }
        count.pieces += count.symbols - self.count.symbols + count.pairs - self.count.pairs
        (self.pieces, self.seen, self.count) = (pieces, seen, count)
    }

    /// Reads the end of a phrase.
    mutating func readPhraseEnd() { self.pieces.passPhraseEnd() }

    /// The numbers of the words and characters of the title, 0 where one has none, and its pairs.
    var inTitle: (symbols: UnsafeBufferPointer<Int32>, pairs: UnsafeBufferPointer<UInt64>) {
        let end = self.countInTitle ?? self.count
        return (
            UnsafeBufferPointer(start: self.symbols, count: end.symbols),
            UnsafeBufferPointer(start: self.pairs, count: end.pairs)
        )
    }

    /// The same of what only the text has.
    var inText: (symbols: UnsafeBufferPointer<Int32>, pairs: UnsafeBufferPointer<UInt64>) {
        let start = self.countInTitle ?? self.count
        return (
            UnsafeBufferPointer(start: self.symbols + start.symbols, count: self.count.symbols - start.symbols),
            UnsafeBufferPointer(start: self.pairs + start.pairs, count: self.count.pairs - start.pairs)
        )
    }
}
