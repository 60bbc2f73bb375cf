/// What is learnt of pieces from a glossary's terms and examples.
struct LikenessLesson {
    /// A topic that a piece speaks for.
    struct Voice {
        var topic: Int
        var loudness: Double
        /// How loud it is where terms do not count: halfway to what examples alone would say.
        var outside: Double
    }

    /// How often a topic has a piece.
    private struct Seen {
        var topic: Int
        var count: Double
        var inExamples: Double
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
    private(set) var pairs: [UInt64: Int32] = [:]
    /// By the number of a word or a character, and by that of a pair.
    private var ofSymbols: [[Seen]] = []
    private var ofPairs: [[Seen]] = []
    /// The pieces of the text that is being read; pairs are numbered downwards from -1.
    private var heard: [Int] = []
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
            for term in entry.terms { self.add(term, to: [(topic, Self.termShare * entry.weight)], isExample: false) }
        }
        for example in glossary.examples where example.weight > 0 {
            let numbers = example.topics.compactMap(topics.known)
            let shares = (numbers.isEmpty ? [topics.values.count] : numbers).enumerated().map { place, topic in
                (topic, place == 0 ? example.weight : example.weight * Self.furtherShare)
            }
            for text in example.texts { self.add(text, to: shares, isExample: true) }
        }
    }

    /// Counts the pieces of a text for topics.
    private mutating func add(_ text: String, to shares: [(topic: Int, count: Double)], isExample: Bool) {
        self.pieces = Pieces()
        self.heard.removeAll(keepingCapacity: true)
        TermText.read(CollectionOfOne(text), verbs: true, &self)
        self.heard.sort()
        var kinds = 0
        for (index, piece) in self.heard.enumerated() where index == 0 || piece != self.heard[index - 1] {
            kinds += 1
            for share in shares {
                if piece < 0 {
                    Self.count(share, isExample, in: &self.ofPairs[-1 - piece])
                } else {
                    Self.count(share, isExample, in: &self.ofSymbols[piece])
                }
            }
        }
        for share in shares { self.totals[share.topic] += share.count * Double(kinds) }
    }

    private static func count(_ share: (topic: Int, count: Double), _ isExample: Bool, in seen: inout [Seen]) {
        let index = seen.firstIndex { $0.topic == share.topic } ?? seen.count
        if index == seen.count { seen.append(Seen(topic: share.topic, count: 0, inExamples: 0)) }
        seen[index].count += share.count
        seen[index].inExamples += isExample ? share.count : 0
    }

    /// What each piece speaks for: by the numbers of words and characters, then by those of pairs.
    func voices() -> [[Voice]] {
        let spoken = self.totals.count { $0 > 0 }
        let usual = self.totals.reduce(0, +) / Double(max(spoken, 1))
        let symbols = self.ofSymbols + Array(repeating: [], count: Int(self.alphabet.last) + 1 - self.ofSymbols.count)
        return (symbols + self.ofPairs).map { seen in
            // What speaks for nearly everything says nothing.
            guard spoken < 8 || Double(seen.count) <= Double(spoken) * Self.everyday else { return [] }
            let all = seen.reduce(0) { $0 + $1.count }
            return seen.map { one in
                // Topics of which much is written are no louder for it.
                let balance = (usual / self.totals[one.topic]).squareRoot()
                func loudness(_ count: Double) -> Double {
                    let often = Self.logarithm(1 + count / Self.hearing * balance)
                    return often * (count / all).squareRoot().squareRoot()
                }
                let full = loudness(one.count)
                return Voice(topic: one.topic, loudness: full, outside: (full + loudness(one.inExamples)) / 2)
            }
        }
    }

    /// The logarithm to the base 2, straight between powers of 2.
    private static func logarithm(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }
}

extension LikenessLesson: TermTextReader {
    mutating func read(_ word: TermWord, at range: Range<Int>) {
        guard self.pieces.pass(word) else { return }
        self.hear(Int(self.alphabet.add(word)))
    }

    mutating func read(character: UInt32, at range: Range<Int>) {
        let (isPiece, pair) = self.pieces.pass(character)
        if isPiece { self.hear(Int(self.alphabet.add(character))) }
        guard let pair else { return }
        let number = self.pairs[pair] ?? Int32(self.ofPairs.count)
        if number == self.ofPairs.count {
            self.pairs[pair] = number
            self.ofPairs.append([])
        }
        self.heard.append(-1 - Int(number))
    }

    mutating func readPhraseEnd() { self.pieces.passPhraseEnd() }

    private mutating func hear(_ symbol: Int) {
        while self.ofSymbols.count <= symbol { self.ofSymbols.append([]) }
        self.heard.append(symbol)
    }
}
