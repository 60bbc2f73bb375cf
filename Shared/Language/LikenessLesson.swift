/// What is learnt of pieces from a glossary's terms and examples.
struct LikenessLesson {
    /// How often a topic has a piece.
    private struct Seen {
        var count = 0.0
        var inExamples = 0.0
        var topic: Int32
        /// Where the next topic that has the piece is among all that is seen; 0 behind the last one.
        var next: Int32 = 0
    }

    /// A word, a character or a pair.
    private struct Piece {
        /// Where the first topic that has it is among all that is seen, and the one that was counted last; 0 where none
        /// has.
        var first: Int32 = 0
        var recent: Int32 = 0
        /// The last text that it was heard in.
        var text: Int32 = 0
    }

    /// What share of all topics a piece may speak for at most.
    private static let everyday = 0.65
    /// How much a term of weight 1 counts beside an example.
    private static let termShare = 0.1
    /// How much an example counts for its further topics.
    private static let furtherShare = 0.7
    /// How often a piece has to be seen to be heard: the less, the more rare pieces say.
    private static let hearing = 0.01

    /// The numbers of words and characters.
    private(set) var alphabet: TermAlphabet
    /// The numbers of pairs.
    private(set) var pairs = PairNumbering()
    /// By the number of a word or a character, and by that of a pair.
    private var ofSymbols: [Piece] = []
    private var ofPairs: [Piece] = []
    /// What was seen of all pieces, from 1.
    private var seen = [Seen(topic: -1)]
    /// The text that is being read: its number, its topics and how much it counts for each, and how many pieces it has.
    private var text: Int32 = 0
    private var shares: [(topic: Int, count: Double)] = []
    private var isExample = false
    private var kinds = 0
    private var pieces = Pieces()
    /// For each topic, and for none, how many pieces in all.
    private var totals: [Double]

    /// Learns nothing yet.
    init(topicCount: Int, alphabet: TermAlphabet) {
        self.alphabet = alphabet
        self.totals = Array(repeating: 0, count: topicCount + 1)
    }

    /// Learns a glossary.
    mutating func learn(_ glossary: Glossary, _ topics: Numbering<String>) {
        for entry in glossary.entries where !entry.isContext && entry.weight > 0 {
            guard let topic = entry.topic.flatMap(topics.known) else { continue }
            self.isExample = false
            self.shares = [(topic, Self.termShare * entry.weight)]
            for term in entry.terms { self.add(term) }
        }
        for example in glossary.examples where example.weight > 0 {
            let numbers = example.topics.compactMap(topics.known)
            self.isExample = true
            self.shares = (numbers.isEmpty ? [topics.values.count] : numbers).enumerated().map { place, topic in
                (topic, place == 0 ? example.weight : example.weight * Self.furtherShare)
            }
            for text in example.texts { self.add(text) }
        }
    }

    /// Counts the pieces of a text for its topics.
    private mutating func add(_ text: String) {
        self.pieces = Pieces()
        self.text += 1
        self.kinds = 0
        TermText.read(CollectionOfOne(text), verbs: true, &self)
        for share in self.shares { self.totals[share.topic] += share.count * Double(self.kinds) }
    }

    /// Counts a piece for the topics of the text, once a text.
    private mutating func hear(_ piece: inout Piece) {
        guard piece.text != self.text else { return }
        piece.text = self.text
        self.kinds += 1
        for share in self.shares {
            let index = self.place(of: share.topic, for: &piece)
            self.seen[index].count += share.count
            self.seen[index].inExamples += self.isExample ? share.count : 0
        }
    }

    /// Where it stands how often a topic has a piece.
    private mutating func place(of topic: Int, for piece: inout Piece) -> Int {
        let topic = Int32(topic)
        // A glossary tells most of a topic in one place.
        if self.seen[Int(piece.recent)].topic == topic { return Int(piece.recent) }
        var (index, last) = (Int(piece.first), 0)
        while index != 0, self.seen[index].topic != topic { (index, last) = (Int(self.seen[index].next), index) }
        if index == 0 {
            index = self.seen.count
            self.seen.append(Seen(topic: topic))
            if last == 0 { piece.first = Int32(index) } else { self.seen[last].next = Int32(index) }
        }
        piece.recent = Int32(index)
        return index
    }

    /// What each piece speaks for.
    ///
    /// - Returns: The voices of all pieces one after the other, and which are whose: by the numbers of words and
    ///   characters, then by those of pairs.
    func voices() -> (all: [LoudVoice], ofPieces: [Range<Int>]) {
        let spoken = self.totals.count { $0 > 0 }
        let usual = self.totals.reduce(0, +) / Double(max(spoken, 1))
        // Topics of which much is written are no louder for it.
        let balances = self.totals.map { (usual / $0).squareRoot() }
        let silent = Array(repeating: Piece(), count: Int(self.alphabet.last) + 1 - self.ofSymbols.count)
        var all: [LoudVoice] = []
        all.reserveCapacity(self.seen.count)
        let ofPieces = (self.ofSymbols + silent + self.ofPairs).map { piece in
            let start = all.count
            var (count, sum) = (0, 0.0)
            self.forEachSeen(of: piece) { one in
                count += 1
                sum += one.count
            }
            // What speaks for nearly everything says nothing.
            guard spoken < 8 || Double(count) <= Double(spoken) * Self.everyday else { return start..<start }
            self.forEachSeen(of: piece) { one in
                let topic = Int(one.topic)
                func loudness(_ count: Double) -> Double {
                    let often = Self.logarithm(1 + count / Self.hearing * balances[topic])
                    return often * (count / sum).squareRoot().squareRoot()
                }
                let full = loudness(one.count)
                all.append(LoudVoice(topic: topic, loudness: full, outside: (full + loudness(one.inExamples)) / 2))
            }
            return start..<all.count
        }
        return (all, ofPieces)
    }

    private func forEachSeen(of piece: Piece, _ body: (Seen) -> Void) {
        var index = Int(piece.first)
        while index != 0 {
            body(self.seen[index])
            index = Int(self.seen[index].next)
        }
    }

    /// The logarithm to the base 2, straight between powers of 2.
    private static func logarithm(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }
}

extension LikenessLesson: TermTextReader {
    mutating func read(_ word: TermWord, at range: Range<Int>) {
        guard self.pieces.pass(word) else { return }
        self.hear(symbol: Int(self.alphabet.add(word)))
    }

    mutating func read(character: UInt32, at range: Range<Int>) {
        let (isPiece, pair) = self.pieces.pass(character)
        if isPiece { self.hear(symbol: Int(self.alphabet.add(character))) }
        guard let pair else { return }
        let number = self.pairs.number(of: pair)
        if number == self.ofPairs.count { self.ofPairs.append(Piece()) }
        var piece = self.ofPairs[number]
        self.hear(&piece)
        self.ofPairs[number] = piece
    }

    mutating func readPhraseEnd() { self.pieces.passPhraseEnd() }

    private mutating func hear(symbol: Int) {
        while self.ofSymbols.count <= symbol { self.ofSymbols.append(Piece()) }
        var piece = self.ofSymbols[symbol]
        self.hear(&piece)
        self.ofSymbols[symbol] = piece
    }
}
