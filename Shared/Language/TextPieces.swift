/// The pieces of a title and a text, each once, as a reading tells them.
struct TextPieces {
    /// How much all pieces count, also those of which nothing is known.
    private(set) var weights = 0.0
    private var pieces = Pieces(limit: Likeness.limit)
    private var seen: PieceSet
    /// The pieces of which something may be known, by their keys, those of the title first.
    private let keys: UnsafeMutablePointer<UInt64>
    private var count = 0
    private var countInTitle: Int?

    /// No pieces.
    ///
    /// - Parameter memory: Room for ``size`` numbers.
    init(_ memory: UnsafeMutablePointer<UInt64>) {
        self.seen = PieceSet(memory)
        self.keys = memory + PieceSet.size
    }

    /// How much room is needed.
    static let size = PieceSet.size + PieceSet.limit

    private var weight: Double { self.countInTitle == nil ? 1 : Likeness.textFactor }

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
            self.weights += self.seen.insert(word) ? self.weight : 0
        } else if self.seen.insert(PieceSet.key(of: number)) {
            self.weights += self.weight
            self.keys[self.count] = PieceSet.key(of: number)
            self.count += 1
        }
    }

    /// Reads characters that follow each other, with their numbers.
    mutating func read(_ characters: UnsafeBufferPointer<UInt32>, _ numbers: UnsafePointer<Int32>) {
        let (weight, keys) = (self.weight, self.keys)
        var (pieces, seen, weights, count) = (self.pieces, self.seen, self.weights, self.count)
        func hear(_ key: UInt64) {
            guard seen.insert(key) else { return }
            weights += weight
            keys[count] = key
            count += 1
        }
        for (index, character) in characters.enumerated() {
            let (isPiece, pair) = pieces.pass(character)
            if let pair { hear(pair) }
            if isPiece { hear(numbers[index] == 0 ? UInt64(character) : PieceSet.key(of: numbers[index])) }
        }
        (self.pieces, self.seen, self.weights, self.count) = (pieces, seen, weights, count)
    }

    /// Reads the end of a phrase.
    mutating func readPhraseEnd() { self.pieces.passPhraseEnd() }

    /// The keys of the pieces of the title, ``PieceSet/key(of:)`` and ``PairTable/pair(_:_:)``.
    var inTitle: UnsafeBufferPointer<UInt64> {
        UnsafeBufferPointer(start: self.keys, count: self.countInTitle ?? self.count)
    }

    /// The keys of the pieces that only the text has.
    var inText: UnsafeBufferPointer<UInt64> {
        let start = self.inTitle.count
        return UnsafeBufferPointer(start: self.keys + start, count: self.count - start)
    }
}
