/// How like the words of a text are to those of each topic's terms and examples.
///
/// Pieces of a text are its words, each Han character, and each pair of neighbouring Japanese characters. A piece
/// speaks for the topics whose terms and examples have it: the louder the more often they do, and the less the others
/// do. The loudness of all pieces is added up and divided by the root of their number. So a text is told that no term
/// lies in as a whole, and one that has words of many topics by all of its words together.
final class Likeness: Sendable {
    /// How much a text is like each topic, and like examples of no topic.
    struct Scores {
        /// By the topic's number; 0 when no piece speaks for it.
        var topics: [Double]
        var none: Double
    }

    /// A topic that a piece speaks for, and how loud.
    private struct Voice {
        /// The topic in the upper 20 bits, more than a glossary has room for; then 22 bits of how loud it is in full, and 22
        /// of how loud where terms do not count, both in ``unit``.
        private let bits: UInt64

        /// Whole numbers add up to the same in any order, and two at a time: 682 pieces, as many as a title or a text can
        /// have, stay below 2^32.
        static let unit = 1.0 / 131_072
        private static let loudest = Double(1 << 22 - 1) * Self.unit
        private static let mask: UInt64 = 1 << 22 - 1

        init(_ voice: LikenessLesson.Voice) {
            func whole(_ loudness: Double) -> UInt64 { UInt64((min(loudness, Self.loudest) / Self.unit).rounded()) }
            self.bits = UInt64(voice.topic) << 44 | whole(voice.loudness) << 22 | whole(voice.outside)
        }

        @inline(__always)
        var topic: Int { Int(truncatingIfNeeded: self.bits >> 44) }

        /// How loud it is in full.
        var loudness: UInt64 { self.bits >> 22 & Self.mask }

        /// How loud it is in full in the upper half, and where terms do not count in the lower half.
        @inline(__always)
        var both: UInt64 { (self.bits >> 22 & Self.mask) << 32 | self.bits & Self.mask }
    }

    /// How many bytes are read of a title and of a text, as ``Pieces`` counts them: the rest dilutes its beginning.
    static let limit = 1_024
    /// How much what comes after the title counts.
    static let textFactor = 0.6
    /// What a shorter text is taken for: a single word is little to tell by.
    private static let fewPieces = 6.0

    /// The pairs that are pieces, and their numbers as such; words and characters have the number of the alphabet.
    private let pairs: PairTable
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
        let first = alphabet.last + 1
        self.pairs = PairTable(lesson.pairs.mapValues { first + $0 })
        var starts: [Int32] = [0]
        var voices: [Voice] = []
        for piece in lesson.voices() {
            voices += piece.map(Voice.init)
            starts.append(Int32(voices.count))
        }
        (self.starts, self.voices) = (starts, voices)
    }

    /// The number of the piece that a pair is; 0 when it is none.
    @inline(__always)
    func number(ofPair pair: UInt64) -> Int32 { self.pairs.number(of: pair) }

    /// How like a text is to each topic.
    ///
    /// - Parameters:
    ///   - pieces: The pieces of the text.
    ///   - hasContext: For each topic, whether the text has a word of its field; where not, terms say less than
    ///     examples.
    /// - Returns: The scores, mostly 5 to 15 for what the text is about.
    func scores(of pieces: TextPieces, _ hasContext: [Bool]) -> Scores {
        // Words that nothing is known of speak against every topic.
        let divisor = max(pieces.weights, Self.fewPieces).squareRoot() / Voice.unit
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * (self.topicCount + 1)) { sums in
            sums.initialize(repeating: 0)
            let inTitle = UnsafeMutableBufferPointer(rebasing: sums[...self.topicCount])
            let inText = UnsafeMutableBufferPointer(rebasing: sums[(self.topicCount + 1)...])
            self.add(pieces.inTitle, to: inTitle)
            self.add(pieces.inText, to: inText)
            func score(_ topic: Int, isInField: Bool) -> Double {
                let shift: UInt64 = isInField ? 32 : 0
                let title = UInt32(truncatingIfNeeded: inTitle[topic] >> shift)
                let text = UInt32(truncatingIfNeeded: inText[topic] >> shift)
                return (Double(title) + Self.textFactor * Double(text)) / divisor
            }
            return Scores(
                topics: (0..<self.topicCount).map { score($0, isInField: hasContext[$0]) },
                none: score(self.topicCount, isInField: true)
            )
        }
    }

    /// Adds what pieces say to the sum of each topic, and of none: in the lower half that where terms do not count, in the
    /// upper half that in full.
    private func add(
        _ pieces: (symbols: UnsafeBufferPointer<Int32>, pairs: UnsafeBufferPointer<UInt64>),
        to sums: UnsafeMutableBufferPointer<UInt64>
    ) {
        let count = pieces.symbols.count + pieces.pairs.count
        withUnsafeTemporaryAllocation(of: (piece: Int32, voices: Range<Int32>).self, capacity: count + 1) { heard in
            // One step for all pieces after the other: the memory then answers many questions at a time.
            for (index, symbol) in pieces.symbols.enumerated() { heard[index].piece = symbol }
            for (index, pair) in pieces.pairs.enumerated() {
                heard[pieces.symbols.count + index].piece = self.pairs.number(of: pair)
            }
            var used = 0
            for index in 0..<count {
                let piece = Int(heard[index].piece)
                let voices = Range(uncheckedBounds: (self.starts[piece], self.starts[piece + 1]))
                heard[used].voices = voices
                used &+= voices.isEmpty ? 0 : 1
            }
            self.voices.withUnsafeBufferPointer { voices in
                for one in heard[..<used] {
                    for index in Int(one.voices.lowerBound)..<Int(one.voices.upperBound) {
                        let voice = voices[index]
                        sums[voice.topic] &+= voice.both
                    }
                }
            }
        }
    }

    /// How loud a piece speaks for a topic; nil where it does not.
    func loudness(of piece: Int, for topic: Int) -> UInt64? {
        self.voices[Int(self.starts[piece])..<Int(self.starts[piece + 1])].first { $0.topic == topic }?.loudness
    }
}
