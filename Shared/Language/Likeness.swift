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

        private init(bits: UInt64) { self.bits = bits }

        /// One that says nothing.
        static let silent = Self(bits: 0)

        @inline(__always)
        var topic: Int { Int(truncatingIfNeeded: self.bits >> 44) }

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
    /// For each piece, where what it says is.
    private let places: [Place]
    /// The voices of pieces that speak for few topics, an even number of each.
    private let voices: [Voice]
    /// What the others say of every topic, eight topics at a time, as ``Voice/both`` is; ``columns`` of these a piece.
    private let rows: [SIMD8<UInt64>]
    private let columns: Int
    private let topicCount: Int

    /// Where what a piece says is.
    struct Place {
        /// The first one of ``Likeness/voices`` or ``Likeness/rows``.
        var start: Int32 = 0
        /// How many voices it has; -1 where it has a row.
        var count: Int32 = 0
    }

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
        self.columns = (self.topicCount + 8) / 8
        let first = alphabet.last + 1
        self.pairs = PairTable(lesson.pairs.mapValues { first + $0 })
        var places: [Place] = []
        var voices: [Voice] = []
        var rows: [SIMD8<UInt64>] = []
        for piece in lesson.voices().map({ $0.map(Voice.init) }) {
            // A row is added up without a branch, and takes no more than 16 times the room.
            if piece.count > 2, piece.count * 16 > self.topicCount {
                places.append(Place(start: Int32(rows.count), count: -1))
                rows += Array(repeating: .zero, count: self.columns)
                for voice in piece { rows[rows.count - self.columns + voice.topic / 8][voice.topic % 8] = voice.both }
            } else {
                places.append(Place(start: Int32(voices.count), count: Int32(piece.count + piece.count % 2)))
                voices += piece + (piece.count % 2 == 0 ? [] : [.silent])
            }
        }
        (self.places, self.voices, self.rows) = (places, voices, rows)
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
        return withUnsafeTemporaryAllocation(of: SIMD8<UInt64>.self, capacity: 2 * self.columns) { blocks in
            blocks.initialize(repeating: .zero)
            return blocks.withMemoryRebound(to: UInt64.self) { sums in
                let inTitle = UnsafeMutableBufferPointer(rebasing: sums[..<(self.columns * 8)])
                let inText = UnsafeMutableBufferPointer(rebasing: sums[(self.columns * 8)...])
                self.add(pieces.inTitle, pieces.heard, to: inTitle)
                self.add(pieces.inText, pieces.heard, to: inText)
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
    }

    /// Adds what pieces say to the sum of each topic, and of none: in the lower half that where terms do not count, in the
    /// upper half that in full.
    private func add(
        _ pieces: (symbols: UnsafeBufferPointer<Int32>, pairs: UnsafeBufferPointer<UInt64>),
        _ heard: UnsafeMutableBufferPointer<Place>,
        to sums: UnsafeMutableBufferPointer<UInt64>
    ) {
        // Pieces with a row from the front, and those with few voices from the middle.
        let middle = heard.count / 2
        var (rowCount, fewEnd) = (0, middle)
        // One step for all pieces after the other: the memory then answers many questions at a time.
        func hear(_ piece: Int32) {
            let place = self.places[Int(piece)]
            heard[rowCount] = place
            heard[fewEnd] = place
            rowCount &+= place.count < 0 ? 1 : 0
            fewEnd &+= place.count > 0 ? 1 : 0
        }
        for symbol in pieces.symbols { hear(symbol) }
        for pair in pieces.pairs { hear(self.pairs.number(of: pair)) }
        self.addRows(heard[..<rowCount], to: sums)
        self.addVoices(heard[middle..<fewEnd], to: sums)
    }

    @inline(__always)
    private func addRows(
        _ heard: Slice<UnsafeMutableBufferPointer<Place>>,
        to sums: UnsafeMutableBufferPointer<UInt64>
    ) {
        guard !heard.isEmpty else { return }
        self.rows.withUnsafeBufferPointer { rows in
            sums.withMemoryRebound(to: SIMD8<UInt64>.self) { sums in
                for column in 0..<self.columns {
                    var sum = sums[column]
                    for place in heard { sum &+= rows[Int(place.start) &+ column] }
                    sums[column] = sum
                }
            }
        }
    }

    @inline(__always)
    private func addVoices(
        _ heard: Slice<UnsafeMutableBufferPointer<Place>>,
        to sums: UnsafeMutableBufferPointer<UInt64>
    ) {
        self.voices.withUnsafeBufferPointer { voices in
            for place in heard {
                for index in stride(from: Int(place.start), to: Int(place.start &+ place.count), by: 2) {
                    let (one, other) = (voices[index], voices[index &+ 1])
                    sums[one.topic] &+= one.both
                    sums[other.topic] &+= other.both
                }
            }
        }
    }

    /// How loud a piece speaks for a topic; nil where it does not.
    func loudness(of piece: Int, for topic: Int) -> UInt64? {
        let place = self.places[piece]
        let start = Int(place.start)
        let loudness: UInt64 =
            if place.count < 0 {
                self.rows[start + topic / 8][topic % 8] >> 32
            } else {
                self.voices[start..<start + Int(place.count)].first { $0.topic == topic }.map { $0.both >> 32 } ?? 0
            }
        return loudness == 0 ? nil : loudness
    }
}
