/// How like the words of a text are to those of each topic's terms and examples.
///
/// Pieces of a text are its words, each Han character, and each pair of neighbouring Japanese characters. A piece
/// speaks for the topics whose terms and examples have it: the louder the more often they do, and the less the others
/// do. The loudness of all pieces is added up and divided by the root of their number. So a text is told that no term
/// lies in as a whole, and one that has words of many topics by all of its words together.
struct Likeness: Sendable {
    /// How much a text is like each topic, and like examples of no topic.
    struct Scores {
        /// By the topic's number; 0 when no piece speaks for it.
        var topics: [Double]
        var none: Double
    }

    /// A topic that a piece speaks for.
    private struct Voice {
        var topic: Int
        var loudness: Double
        /// How loud it is where terms do not count: halfway to what examples alone would say.
        var outside: Double
    }

    /// How many bytes are read of a title and of a text, in the form of ``TermForm``: the rest dilutes its beginning.
    static let limit = 1_024
    /// What share of all topics a piece may speak for at most.
    private static let everyday = 0.65
    /// What a shorter text is taken for: a single word is little to tell by.
    private static let fewPieces = 6.0
    /// How much what comes after the title counts.
    private static let textFactor = 0.6
    /// How much a term of weight 1 counts beside an example.
    private static let termShare = 0.1
    /// How much an example counts for its further topics.
    private static let furtherShare = 0.7
    /// How often a piece has to be seen to be heard: the less, the more rare pieces say.
    private static let hearing = 0.01

    /// For each piece, its number.
    private let pieces: [UInt64: Int]
    /// For each piece, what it speaks for.
    private let voices: Grouped<Voice>
    private let topicCount: Int

    /// Counts the pieces of a glossary's terms and examples.
    ///
    /// - Parameters:
    ///   - glossary: What speaks of topics.
    ///   - topics: All topics of it, numbered.
    init(_ glossary: Glossary, topics: Numbering<String>) {
        self.topicCount = topics.values.count
        var counts = Counts(topicCount: self.topicCount)
        for entry in glossary.entries where !entry.isContext {
            guard let topic = entry.topic.flatMap(topics.known) else { continue }
            for term in entry.terms { counts.add(term, to: topic, Self.termShare * entry.weight) }
        }
        for example in glossary.examples {
            let numbers = example.topics.compactMap(topics.known)
            for text in example.texts {
                for (place, topic) in (numbers.isEmpty ? [self.topicCount] : numbers).enumerated() {
                    let count = place == 0 ? example.weight : example.weight * Self.furtherShare
                    counts.add(text, to: topic, count, isExample: true)
                }
            }
        }
        let spoken = counts.totals.count { $0 > 0 }
        let usual = counts.totals.reduce(0, +) / Double(max(spoken, 1))
        self.pieces = counts.numbers
        self.voices = Grouped(
            counts.byPiece.map { seen in
                // What speaks for nearly everything says nothing.
                guard spoken < 8 || Double(seen.count) <= Double(spoken) * Self.everyday else { return [] }
                let all = seen.reduce(0) { $0 + $1.count }
                return seen.map { one in
                    // Topics of which much is written are no louder for it.
                    let balance = (usual / counts.totals[one.topic]).squareRoot()
                    func loudness(_ count: Double) -> Double {
                        let often = Self.logarithm(1 + count / Self.hearing * balance)
                        return often * (count / all).squareRoot().squareRoot()
                    }
                    let full = loudness(one.count)
                    return Voice(topic: one.topic, loudness: full, outside: (full + loudness(one.inExamples)) / 2)
                }
            }
        )
    }

    /// The logarithm to the base 2, straight between powers of 2.
    private static func logarithm(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }

    /// Where pieces have been seen.
    private struct Counts {
        var numbers: [UInt64: Int] = [:]
        var byPiece: [[(topic: Int, count: Double, inExamples: Double)]] = []
        /// For each topic, and for none, how many pieces in all.
        var totals: [Double]

        init(topicCount: Int) { self.totals = Array(repeating: 0, count: topicCount + 1) }

        mutating func add(_ text: String, to topic: Int, _ count: Double, isExample: Bool = false) {
            guard count > 0 else { return }
            var form = TermForm()
            TermText.read(text, verbs: true, &form)
            let keys = Likeness.keys(of: form.bytes[...])
            for key in keys {
                let number = self.numbers[key] ?? self.byPiece.count
                if number == self.byPiece.count {
                    self.numbers[key] = number
                    self.byPiece.append([])
                }
                if let known = self.byPiece[number].firstIndex(where: { $0.topic == topic }) {
                    self.byPiece[number][known].count += count
                    self.byPiece[number][known].inExamples += isExample ? count : 0
                } else {
                    self.byPiece[number].append((topic, count, isExample ? count : 0))
                }
            }
            self.totals[topic] += count * Double(keys.count)
        }
    }

    /// How like a text is to each topic.
    ///
    /// - Parameters:
    ///   - texts: Title and text in the form of ``TermForm``; the beginning of each is read.
    ///   - hasContext: For each topic, whether the text has a word of its field; where not, terms say less than
    ///     examples.
    /// - Returns: The scores, mostly 5 to 15 for what the text is about.
    func scores(of texts: [[UInt8]], _ hasContext: [Bool]) -> Scores {
        var sums = Array(repeating: 0.0, count: self.topicCount + 1)
        var weights = 0.0
        var known: Set<UInt64> = []
        for (place, text) in texts.enumerated() {
            let weight = place == 0 ? 1 : Self.textFactor
            let keys = Self.keys(of: text.prefix(Self.limit))
            for key in keys where !known.contains(key) {
                weights += weight
                guard let number = self.pieces[key] else { continue }
                self.voices.forEach(in: number) { voice in
                    let isInField = voice.topic == self.topicCount || hasContext[voice.topic]
                    sums[voice.topic] += weight * (isInField ? voice.loudness : voice.outside)
                }
            }
            known.formUnion(keys)
        }
        // Words that nothing is known of speak against every topic.
        let divisor = max(weights, Self.fewPieces).squareRoot()
        let none = sums.removeLast() / divisor
        return Scores(topics: sums.map { $0 / divisor }, none: none)
    }

    /// The pieces that speak the loudest for a topic, as they are compared: folded, words without their endings.
    func loudest(for topic: Int, in texts: [[UInt8]], atMost count: Int) -> [String] {
        var heard: [(piece: String, loudness: Double)] = []
        for text in texts {
            Self.forEachPiece(of: text.prefix(Self.limit)) { key, range in
                guard let number = self.pieces[key] else { return }
                self.voices.forEach(in: number) { voice in
                    guard voice.topic == topic else { return }
                    heard.append((String(decoding: text[range], as: UTF8.self), voice.loudness))
                }
            }
        }
        heard.sort { $0.loudness != $1.loudness ? $0.loudness > $1.loudness : $0.piece < $1.piece }
        var seen: Set<String> = []
        return Array(heard.map(\.piece).filter { seen.insert($0).inserted }.prefix(count))
    }

    /// The keys of the pieces of a text, each once, in ascending order, so that neither numbers nor sums can differ.
    private static func keys(of text: ArraySlice<UInt8>) -> [UInt64] {
        var all: [UInt64] = []
        self.forEachPiece(of: text) { key, _ in all.append(key) }
        all.sort()
        var keys: [UInt64] = []
        keys.reserveCapacity(all.count)
        for key in all where key != keys.last { keys.append(key) }
        return keys
    }

    /// Calls `body` with the key and the place of each piece: words of two letters or more, Han characters, and pairs
    /// of neighbours among these and kana.
    private static func forEachPiece(of text: ArraySlice<UInt8>, _ body: (UInt64, Range<Int>) -> Void) {
        text.withUnsafeBufferPointer { bytes in
            /// Where the word begins that is being read, its hash, and whether it has a letter.
            var start = 0
            var hash = Self.hashBasis
            var hasLetter = false
            /// The character of Japanese before this one, and its length.
            var before: (scalar: UInt32, length: Int)?
            var index = 0
            while index < bytes.count {
                let (scalar, length) = UTF8Scalar.read(bytes, at: index)
                if Script.isCJK(scalar) {
                    if let before {
                        let place = text.startIndex + index
                        body(UInt64(before.scalar) << 32 | UInt64(scalar), place - before.length..<place + length)
                    }
                    if !Self.isKana(scalar) {
                        let place = text.startIndex + index
                        body(UInt64(scalar), place..<place + length)
                    }
                    before = (scalar, length)
                    start = index + length
                } else if scalar == 0x20 || scalar == 0x0A {
                    if index - start > 1, hasLetter {
                        body(hash | 1 << 63, text.startIndex + start..<text.startIndex + index)
                    }
                    start = index + length
                    (hash, hasLetter, before) = (Self.hashBasis, false, nil)
                } else {
                    for byte in bytes[index..<index + length] { hash = (hash ^ UInt64(byte)) &* Self.hashPrime }
                    hasLetter = hasLetter || !(0x30...0x39).contains(scalar)
                }
                index += length
            }
        }
    }

    private static func isKana(_ scalar: UInt32) -> Bool { (0x3041...0x30FF).contains(scalar) }

    // Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm", FNV-1a.
    private static let hashBasis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let hashPrime: UInt64 = 0x100_0000_01B3
}
