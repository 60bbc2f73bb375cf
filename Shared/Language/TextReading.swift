/// One reading of a title and a text: which terms and which pieces are in them.
struct TextReading {
    /// The best place where a term is in a text.
    enum Place: UInt8 { case nowhere, text, title }

    /// What a reading works in, so that it allocates nothing itself.
    struct Memory {
        var places: UnsafeMutableBufferPointer<Place>
        /// Has room for one more than it counts.
        var window: UnsafeMutableBufferPointer<Int32>
        var pieces: TextPieces.Memory
    }

    /// How many parts of a text are looked at in one go, beside those that the longest term has.
    private static let windowSize = 1_024

    private let model: ClassifierModel
    private let places: UnsafeMutableBufferPointer<Place>
    /// The terms that are anywhere, each once.
    private(set) var terms: [Int] = []
    private(set) var pieces: TextPieces
    private var place = Place.title
    /// The numbers of the last parts.
    private let window: UnsafeMutableBufferPointer<Int32>
    private var count = 0
    /// How far in ``window`` the last term reaches, and the last one that hides others.
    private var reach = 0
    private var hidden = 0

    init(_ model: ClassifierModel, _ memory: Memory) {
        self.model = model
        self.places = memory.places
        self.window = memory.window
        self.pieces = TextPieces(memory.pieces)
        self.places.update(repeating: .nowhere)
        self.terms.reserveCapacity(32)
    }

    /// Gives `body` room for a reading.
    static func withMemory<Result>(for model: ClassifierModel, _ body: (Memory) -> Result) -> Result {
        let windowSize = self.windowSize + model.signs.matcher.longest
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: PieceSet.size + PieceSet.limit) { large in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: windowSize + 1 + PieceSet.limit) { small in
                withUnsafeTemporaryAllocation(of: Place.self, capacity: model.signs.matcher.termCount) { places in
                    guard let set = large.baseAddress, let window = small.baseAddress else {
                        preconditionFailure("the room is not none")
                    }
                    let pieces = TextPieces.Memory(
                        set: set,
                        pairs: set + PieceSet.size,
                        symbols: window + windowSize + 1
                    )
                    let rest = UnsafeMutableBufferPointer(start: window, count: windowSize)
                    return body(Memory(places: places, window: rest, pieces: pieces))
                }
            }
        }
    }

    /// Where a term is.
    func place(of term: Int) -> Place { self.places[term] }

    /// Reads what comes before anything else and counts as the title.
    mutating func read(title: String, limit: Int) {
        TermText.read(title, limit: limit, verbs: true, &self)
        self.match(all: true)
        self.pieces.endTitle()
    }

    /// Reads what comes last.
    mutating func read(text: String, limit: Int) {
        self.place = .text
        TermText.read(text, limit: limit, verbs: true, &self)
        self.match(all: true)
    }

    @inline(__always)
    private mutating func add(_ number: Int32) {
        if self.count == self.window.count { self.match(all: false) }
        self.window[self.count] = number
        self.count += 1
    }

    /// Looks for terms in the window and empties it.
    ///
    /// - Parameter all: Whether the text ends here; where not, what may begin a term that goes on stays.
    private mutating func match(all: Bool) {
        let end = all ? self.count : self.count - self.model.signs.matcher.longest
        let (window, signs) = (self.window, self.model.signs)
        var (reach, hidden) = (self.reach, self.hidden)
        signs.matcher.forEachMatch(in: UnsafeBufferPointer(rebasing: window[..<self.count]), at: 0..<end, reach: &reach)
        {
            (term, start, end) in
            if signs.hides[term] {
                hidden = end
            } else if start >= hidden, self.places[term] == .nowhere {
                self.places[term] = self.place
                self.terms.append(term)
            }
        }
        for index in end..<self.count { window[index - end] = window[index] }
        self.count -= end
        (self.reach, self.hidden) = all ? (0, 0) : (max(0, reach - end), max(0, hidden - end))
    }
}

extension TextReading: TermTextReader {
    @inline(__always)
    mutating func read(_ word: TermWord, at range: Range<Int>) {
        let number = self.model.alphabet.number(of: word)
        self.add(number)
        if self.pieces.isOpen { self.pieces.read(word, number) }
    }

    mutating func read(character: UInt32, at range: Range<Int>) {
        var number = self.model.alphabet.number(of: character)
        self.add(number)
        guard self.pieces.isOpen else { return }
        withUnsafePointer(to: character) { character in
            self.pieces.read(UnsafeBufferPointer(start: character, count: 1), &number)
        }
    }

    mutating func read(_ characters: UnsafeBufferPointer<UInt32>, at start: Int) {
        if self.count + characters.count > self.window.count { self.match(all: false) }
        guard let numbers = self.window.baseAddress.map({ $0 + self.count }) else { return }
        for (index, character) in characters.enumerated() {
            numbers[index] = TermAlphabet.number(ofJapanese: character)
        }
        self.count += characters.count
        if self.pieces.isOpen { self.pieces.read(characters, numbers) }
    }

    @inline(__always)
    mutating func readPhraseEnd() {
        self.add(TermAlphabet.phraseEnd)
        self.pieces.readPhraseEnd()
    }
}
