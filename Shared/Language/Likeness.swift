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
        /// How loud it is where terms do not count, and in full.
        var outside: Float
        var loudness: Float
        var topic: Int32
    }

    /// How many bytes are read of a title and of a text, as ``Pieces`` counts them: the rest dilutes its beginning.
    static let limit = 1_024
    /// How much what comes after the title counts.
    static let textFactor = 0.6
    /// What a shorter text is taken for: a single word is little to tell by.
    private static let fewPieces = 6.0

    /// The pairs that are pieces.
    private let pairs: PairTable
    /// What is added to the number of a pair to get that of a piece; other pieces have the number of their word or
    /// character.
    private let firstPair: Int32
    /// For each piece, where its voices begin; in the end, where those of the last one end.
    private let starts: [Int32]
    private let voices: [Voice]
    private let topicCount: Int

    /// Counts the pieces of a glossary's terms and examples.
    ///
    /// - Parameters:
    ///   - glossary: What speaks of topics.
    ///   - topics: All topics of it, numbered.
    ///   - alphabet: Gets a number for each word and character of the pieces.
    init(_ glossary: Glossary, topics: Numbering<String>, alphabet: inout TermAlphabet) {
        var lesson = LikenessLesson(topicCount: topics.values.count, alphabet: alphabet)
        lesson.learn(glossary, topics)
        alphabet = lesson.alphabet
        self.topicCount = topics.values.count
        self.pairs = lesson.pairs
        self.firstPair = alphabet.last + 1
        var starts: [Int32] = [0]
        var voices: [Voice] = []
        for piece in lesson.voices() {
            voices += piece.map {
                Voice(outside: Float($0.outside), loudness: Float($0.loudness), topic: Int32($0.topic))
            }
            starts.append(Int32(voices.count))
        }
        (self.starts, self.voices) = (starts, voices)
    }

    /// The number of the piece that a pair is; 0 when it is none.
    @inline(__always)
    func number(ofPair pair: UInt64) -> Int32 {
        let number = self.pairs.number(of: pair)
        return number < 0 ? 0 : self.firstPair &+ number
    }

    /// How like a text is to each topic.
    ///
    /// - Parameters:
    ///   - pieces: The pieces of the text.
    ///   - hasContext: For each topic, whether the text has a word of its field; where not, terms say less than
    ///     examples.
    /// - Returns: The scores, mostly 5 to 15 for what the text is about.
    func scores(of pieces: TextPieces, _ hasContext: [Bool]) -> Scores {
        var topics: [Double] = []
        // Words that nothing is known of speak against every topic.
        let divisor = max(pieces.weights, Self.fewPieces).squareRoot()
        let none = withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * self.topicCount + 2) { sums in
            sums.initialize(repeating: 0)
            self.add(pieces.inText, to: sums)
            for index in sums.indices { sums[index] *= Self.textFactor }
            self.add(pieces.inTitle, to: sums)
            topics.reserveCapacity(self.topicCount)
            for topic in 0..<self.topicCount { topics.append(sums[2 * topic + (hasContext[topic] ? 1 : 0)] / divisor) }
            return sums[2 * self.topicCount + 1] / divisor
        }
        return Scores(topics: topics, none: none)
    }

    /// Adds what pieces say to the sums of each topic, and of none: that where terms do not count, and that in full.
    private func add(_ keys: UnsafeBufferPointer<UInt64>, to sums: UnsafeMutableBufferPointer<Double>) {
        withUnsafeTemporaryAllocation(of: Range<Int32>.self, capacity: keys.count) { ranges in
            // All places first: the memory then answers many questions at a time.
            for (index, key) in keys.enumerated() { ranges[index] = self.voices(of: key) }
            self.voices.withUnsafeBufferPointer { voices in
                for range in ranges {
                    for index in Int(range.lowerBound)..<Int(range.upperBound) {
                        let voice = voices[index]
                        sums[2 * Int(voice.topic)] += Double(voice.outside)
                        sums[2 * Int(voice.topic) + 1] += Double(voice.loudness)
                    }
                }
            }
        }
    }

    /// Where the voices of a piece are.
    @inline(__always)
    private func voices(of key: UInt64) -> Range<Int32> {
        let piece = Int(PieceSet.number(of: key) ?? self.number(ofPair: key))
        return self.starts[piece]..<self.starts[piece + 1]
    }

    /// How loud a piece speaks for a topic; nil where it does not.
    func loudness(of piece: Int, for topic: Int) -> Float? {
        self.voices[Int(self.starts[piece])..<Int(self.starts[piece + 1])].first { Int($0.topic) == topic }?.loudness
    }
}
