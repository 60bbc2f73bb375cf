/// One reading of a title and a text: which terms and which pieces are in them.
struct TextReading {
    /// How many parts of a text are looked at in one go, beside those that the longest term has.
    private static let windowSize = 1_024

    /// What texts are read by, which those who read hold.
    private let model: Unmanaged<ClassifierModel>
    private let words: WordMemory.Words
    private let scan: TermTextScan
    /// The terms that are anywhere, each once; and those in the title.
    private let found: BitSet
    private let inTitle: BitSet
    private let termList: UnsafeMutablePointer<Int32>
    private var termCount = 0
    /// How many of the terms are in the title; they come first.
    private(set) var termCountInTitle = 0
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

    /// An empty reading.
    init(_ model: ClassifierModel, _ words: WordMemory.Words, in room: inout Room) {
        let (matcher, windowSize) = (model.signs.matcher, Self.windowSize(of: model))
        self.model = .passUnretained(model)
        self.words = words
        self.scan = TermTextScan(verbs: true, in: &room)
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

    /// How much room one takes, beside what tells topics by it.
    static func size(_ model: ClassifierModel) -> Int {
        let matcher = model.signs.matcher
        return 2 * BitSet.size(upTo: matcher.termCount) + Room.size(matcher.termCount, of: Int32.self)
            + TermTextScan.size + TextPieces.size(last: Int(model.alphabet.last))
            + Room.size(self.windowSize(of: model) + 1, of: Int32.self)
            + Room.size(self.windowSize(of: model) + 1, of: TermMatcher.Beginning.self)
    }

    /// Leaves the room that it took its memory from as it found it.
    func clear() {
        for term in self.terms { self.found.clear(beside: Int(term)) }
        for term in self.terms.prefix(self.termCountInTitle) { self.inTitle.clear(beside: Int(term)) }
        self.pieces.clear()
    }

    /// The terms that are anywhere, each once.
    var terms: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: self.termList, count: self.termCount) }

    /// Whether a term is anywhere.
    @inline(__always)
    func has(_ term: Int) -> Bool { self.found.contains(term) }

    /// Whether a term is in the title.
    @inline(__always)
    func hasInTitle(_ term: Int) -> Bool { self.inTitle.contains(term) }

    /// Reads what comes before anything else and counts as the title.
    ///
    /// - Parameters:
    ///   - titles: It in pieces, as if a line feed joined them.
    ///   - limit: How many of its bytes are read.
    mutating func read(titles: some Sequence<String>, limit: Int) {
        var scan = self.scan
        scan.run(titles, limit: limit, &self)
        self.match(all: true)
        self.termCountInTitle = self.termCount
        self.pieces.endTitle()
    }

    /// Reads what comes last.
    mutating func read(texts: some Sequence<String>, limit: Int) {
        self.isTitle = false
        var scan = self.scan
        scan.run(texts, limit: limit, &self)
        self.match(all: true)
        self.pieces.endText()
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
        self.model._withUnsafeGuaranteedRef { model in self.match(all: all, model.signs.matcher, model.signs.hides) }
    }

    @inline(__always)
    private mutating func match(all: Bool, _ matcher: TermMatcher, _ hides: [Bool]) {
        let end = all ? self.count : self.count - matcher.longest
        let window = self.window
        var (reach, hidden) = (self.reach, self.hidden)
        let text = UnsafeMutableBufferPointer(rebasing: window[..<self.count])
        matcher.forEachMatch(in: text, at: 0..<end, self.beginnings, reach: &reach) { (term, start, end) in
            if hides[term] {
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
        self.read(word, self.model._withUnsafeGuaranteedRef { $0.alphabet.number(of: word) })
    }

    @inline(__always)
    func expect(_ written: UInt128) { self.words.expect(written) }

    @inline(__always)
    mutating func read(_ written: UInt128, at range: Range<Int>, form: () -> TermWord) {
        let model = self.model
        let word = self.words.read(written, form: form) { form in
            model._withUnsafeGuaranteedRef { $0.alphabet.number(of: form) }
        }
        self.add(word.number)
        if self.pieces.isOpen { self.pieces.read(word) }
    }

    @inline(__always)
    private mutating func read(_ word: TermWord, _ number: Int32) {
        self.add(number)
        if self.pieces.isOpen { self.pieces.read(word, number) }
    }

    mutating func read(character: UInt32, at range: Range<Int>) {
        let number = self.model._withUnsafeGuaranteedRef { $0.alphabet.number(of: character) }
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
