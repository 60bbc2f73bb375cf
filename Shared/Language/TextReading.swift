/// One reading of a title and a text: which terms and which pieces are in them.
struct TextReading {
    /// The best place where a term is in a text.
    enum Place { case nowhere, text, title }

    /// How many parts of a text are looked at in one go, beside those that the longest term has.
    private static let windowSize = 1_024

    private let model: ClassifierModel
    private let words: WordMemory.Words
    /// The terms that are anywhere, each once; and those in the title.
    private let found: BitSet
    private let inTitle: BitSet
    private let termList: UnsafeMutablePointer<Int32>
    private var termCount = 0
    private(set) var pieces: TextPieces
    private var isTitle = true
    /// The numbers of the last parts, with room for one more.
    private let window: UnsafeMutableBufferPointer<Int32>
    private var count = 0
    /// Room for where terms may begin in ``window``.
    private let beginnings: UnsafeMutablePointer<TermMatcher.Beginning>
    /// How far in ``window`` the last term reaches, and the last one that hides others.
    private var reach = 0
    private var hidden = 0

    private init(_ model: ClassifierModel, _ words: WordMemory.Words, in room: inout Room) {
        let (matcher, windowSize) = (model.signs.matcher, Self.windowSize(of: model))
        self.model = model
        self.words = words
        self.found = BitSet(upTo: matcher.termCount, in: &room)
        self.inTitle = BitSet(upTo: matcher.termCount, in: &room)
        self.termList = room.take(matcher.termCount, of: Int32.self)
        self.pieces = TextPieces(last: Int(model.alphabet.last), in: &room)
        self.window = UnsafeMutableBufferPointer(
            start: room.take(windowSize + 1, of: Int32.self),
            count: windowSize
        )
        self.beginnings = room.take(windowSize + 1, of: TermMatcher.Beginning.self)
    }

    private static func windowSize(of model: ClassifierModel) -> Int { self.windowSize + model.signs.matcher.longest }

    /// Gives `body` an empty reading, and room to tell topics by it.
    static func with<Result>(_ model: ClassifierModel, _ body: (inout TextReading, inout Room) -> Result) -> Result {
        let (signs, topicCount) = (model.signs, model.topics.count)
        let termCount = signs.matcher.termCount
        let size =
            2 * BitSet.size(upTo: termCount) + Room.size(termCount, of: Int32.self)
            + TextPieces.size(last: Int(model.alphabet.last))
            + Room.size(signs.contextCount, of: Bool.self) + Room.size(signs.contextSets.count, of: Bool.self)
            + Room.size(topicCount, of: Bool.self) + Room.size(topicCount, of: Double.self)
            + Room.size(self.windowSize(of: model) + 1, of: Int32.self)
            + Room.size(self.windowSize(of: model) + 1, of: TermMatcher.Beginning.self)
        return model.withMemory(roomSize: size) { memory in
            var room = Room(memory.room)
            var reading = TextReading(model, memory.words.words, in: &room)
            return body(&reading, &room)
        }
    }

    /// The terms that are anywhere, each once.
    var terms: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: self.termList, count: self.termCount) }

    /// Where a term is.
    @inline(__always)
    func place(of term: Int) -> Place {
        guard self.found.contains(term) else { return .nowhere }
        return self.inTitle.contains(term) ? .title : .text
    }

    /// Reads what comes before anything else and counts as the title.
    ///
    /// - Parameters:
    ///   - titles: It in pieces, as if a line feed joined them.
    ///   - limit: How many of its bytes are read.
    mutating func read(titles: some Sequence<String>, limit: Int) {
        TermText.read(titles, limit: limit, verbs: true, &self)
        self.match(all: true)
        self.pieces.endTitle()
    }

    /// Reads what comes last.
    mutating func read(texts: some Sequence<String>, limit: Int) {
        self.isTitle = false
        TermText.read(texts, limit: limit, verbs: true, &self)
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
        let text = UnsafeMutableBufferPointer(rebasing: window[..<self.count])
        signs.matcher.forEachMatch(in: text, at: 0..<end, self.beginnings, reach: &reach) {
            (term, start, end) in
            if signs.hides[term] {
                hidden = end
            } else if start >= hidden, self.found.insert(term) {
                if self.isTitle { _ = self.inTitle.insert(term) }
                self.termList[self.termCount] = Int32(truncatingIfNeeded: term)
                self.termCount += 1
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
        self.read(word, self.model.alphabet.number(of: word))
    }

    @inline(__always)
    func expect(_ written: UInt128) { self.words.expect(written) }

    @inline(__always)
    mutating func read(_ written: UInt128, at range: Range<Int>, form: () -> TermWord) {
        let model = self.model
        let (form, number) = self.words.read(written, form: form) { model.alphabet.number(of: $0) }
        self.read(form, number)
    }

    @inline(__always)
    private mutating func read(_ word: TermWord, _ number: Int32) {
        self.add(number)
        if self.pieces.isOpen { self.pieces.read(word, number) }
    }

    mutating func read(character: UInt32, at range: Range<Int>) {
        let number = self.model.alphabet.number(of: character)
        self.add(number)
        if self.pieces.isOpen { self.pieces.read(character, number) }
    }

    mutating func read(_ characters: UnsafeBufferPointer<UInt32>, at start: Int) {
        if self.count + characters.count > self.window.count { self.match(all: false) }
        guard let numbers = self.window.baseAddress.map({ $0 + self.count }) else { return }
        // FoldingTable.phraseEnd becomes TermAlphabet.phraseEnd.
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
