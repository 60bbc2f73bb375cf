/// The known pieces of a text as the writer wrote them.
struct WrittenPieces {
    /// A piece, by its number as ``Likeness`` has it, and how it is written where it comes first.
    struct Piece {
        var number: Int
        var written: String
    }

    private let model: ClassifierModel
    private var bytes: [UInt8] = []
    private var pieces = Pieces(limit: Likeness.limit)
    private var before = 0..<0
    private var seen: Set<Int> = []
    /// The pieces, each once, in the order of the text.
    private(set) var list: [Piece] = []

    init(_ model: ClassifierModel) { self.model = model }

    /// Reads a title, or a text after it.
    mutating func read(_ text: String, limit: Int) {
        self.bytes = Array(text.utf8.prefix(limit))
        self.pieces = Pieces(limit: Likeness.limit)
        TermText.read(CollectionOfOne(text), limit: limit, verbs: true, &self)
    }

    private mutating func add(ofSymbol number: Int32, _ written: [Range<Int>]) {
        self.add(self.model.likeness.piece(ofSymbol: number), written)
    }

    private mutating func add(_ number: Int32, _ written: [Range<Int>]) {
        guard number != 0, self.seen.insert(Int(number)).inserted else { return }
        let bytes = written.flatMap { self.bytes[$0] }
        self.list.append(Piece(number: Int(number), written: String(decoding: bytes, as: UTF8.self)))
    }
}

extension WrittenPieces: TermTextReader {
    mutating func read(_ word: TermWord, at range: Range<Int>) {
        if self.pieces.pass(word) { self.add(ofSymbol: self.model.alphabet.number(of: word), [range]) }
    }

    mutating func read(character: UInt32, at range: Range<Int>) {
        let (isPiece, pair) = self.pieces.pass(character)
        if let pair {
            // Without what stands between them, such as a line break; several that are written as one come once.
            let isOne = self.before == range
            self.add(self.model.likeness.piece(ofPair: pair), isOne ? [range] : [self.before, range])
        }
        if isPiece { self.add(ofSymbol: self.model.alphabet.number(of: character), [range]) }
        self.before = range
    }

    mutating func readPhraseEnd() { self.pieces.passPhraseEnd() }
}
