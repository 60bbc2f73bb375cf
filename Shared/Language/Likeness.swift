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
        var topics: UnsafeMutableBufferPointer<Double>
        var none: Double
    }

    private typealias Voice = LoudVoice

    /// How many bytes are read of a title and of a text, as ``Pieces`` counts them: the rest dilutes its beginning.
    static let limit = 1_024
    /// How much what comes after the title counts.
    static let textFactor = 0.6
    /// What a shorter text is taken for: a single word is little to tell by.
    private static let fewPieces = 6.0

    // Pieces that say something are numbered from 1: those that speak for many topics, then those that speak for
    // ``few`` at most, then what remains of a glossary with more topics than a row is made for.
    private let ofSymbols: [Int32]
    private let ofPairs: PairTable
    /// What the first ones say of every topic, eight topics at a time: ``columns`` of these each.
    private let rows: [SIMD8<UInt64>]
    private let rowCount: Int32
    private let columns: Int
    /// The voices of the next ones, ``few`` each.
    private let voices: [Voice]
    private let others: Grouped<Voice>
    private let topicCount: Int

    private static let few = 4

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
        let pieces = lesson.voices().map { $0.map(Voice.init) }
        // A row takes at most 16 times the room of the voices.
        func isMany(_ piece: [Voice]) -> Bool { piece.count > Self.few && piece.count * 16 > topics.values.count }
        let many = pieces.indices.filter { isMany(pieces[$0]) }
        let few = pieces.indices.filter { (1...Self.few).contains(pieces[$0].count) }
        let others = pieces.indices.filter { pieces[$0].count > Self.few && !isMany(pieces[$0]) }
        var numbers = Array(repeating: Int32(0), count: pieces.count)
        for (index, piece) in (many + few + others).enumerated() { numbers[piece] = Int32(index + 1) }
        var rows = Array(repeating: SIMD8<UInt64>.zero, count: many.count * self.columns)
        for (index, piece) in many.enumerated() {
            for voice in pieces[piece] { rows[index * self.columns + voice.topic / 8][voice.topic % 8] = voice.both }
        }
        self.rows = rows
        self.rowCount = Int32(many.count)
        self.voices = few.flatMap { pieces[$0] + Array(repeating: .silent, count: Self.few - pieces[$0].count) }
        self.others = Grouped(others.map { pieces[$0] })
        let symbolCount = Int(alphabet.last) + 1
        self.ofSymbols = Array(numbers[..<symbolCount])
        self.ofPairs = PairTable(lesson.pairs.mapValues { numbers[symbolCount + Int($0)] }.filter { $0.value > 0 })
    }

    /// The number of the piece that a word or a character with a number is; 0 when it says nothing.
    @inline(__always)
    func piece(ofSymbol number: Int32) -> Int32 { self.ofSymbols[Int(number)] }

    /// The number of the piece that a pair is; 0 when it says nothing.
    @inline(__always)
    func piece(ofPair pair: UInt64) -> Int32 { self.ofPairs.number(of: pair) }

    /// How like a text is to each topic.
    ///
    /// - Parameters:
    ///   - pieces: The pieces of the text.
    ///   - hasContext: For each topic, whether the text has a word of its field; where not, terms say less than
    ///     examples.
    ///   - room: Gives room for one number a topic.
    /// - Returns: The scores, mostly 5 to 15 for what the text is about.
    func scores(of pieces: TextPieces, _ hasContext: UnsafePointer<Bool>, in room: inout Room) -> Scores {
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
                let topics = room.take(self.topicCount, of: Double.self)
                for topic in 0..<self.topicCount { topics[topic] = score(topic, isInField: hasContext[topic]) }
                return Scores(
                    topics: UnsafeMutableBufferPointer(start: topics, count: self.topicCount),
                    none: score(self.topicCount, isInField: true)
                )
            }
        }
    }

    /// What is looked up of the pieces of a text.
    struct Heard {
        let likely: UnsafeMutablePointer<UInt64>
        let many: UnsafeMutablePointer<Int32>
        let few: UnsafeMutablePointer<Int32>
        let others: UnsafeMutablePointer<Int32>

        private static let count = PieceSet.limit + 1

        init(in room: inout Room) {
            self.likely = room.take(Self.count, of: UInt64.self)
            self.many = room.take(Self.count, of: Int32.self)
            self.few = room.take(Self.count, of: Int32.self)
            self.others = room.take(Self.count, of: Int32.self)
        }

        /// How much room it takes.
        static var size: Int { Self.count + 3 * Room.size(Self.count, of: Int32.self) }
    }

    /// Adds what pieces say to the sum of each topic, and of none: in the lower half that where terms do not count, in the
    /// upper half that in full.
    private func add(
        _ pieces: (symbols: UnsafeBufferPointer<Int32>, pairs: UnsafeBufferPointer<UInt64>),
        _ heard: Heard,
        to sums: UnsafeMutableBufferPointer<UInt64>
    ) {
        // One step for all pieces after the other: the memory then answers many questions at a time.
        var (many, few, others) = (0, 0, 0)
        let fewEnd = self.rowCount + Int32(truncatingIfNeeded: self.voices.count / Self.few)
        func hear(_ piece: Int32) {
            heard.many[many] = piece
            heard.few[few] = piece
            heard.others[others] = piece
            // By signs, without a branch, which could not be foreseen.
            let (isPiece, isMany, isOther) = (0 &- piece, piece &- 1 &- self.rowCount, fewEnd &- piece)
            many &+= Int(UInt32(bitPattern: isPiece & isMany) >> 31)
            few &+= Int(UInt32(bitPattern: isPiece & ~isMany & ~isOther) >> 31)
            others &+= Int(UInt32(bitPattern: isOther) >> 31)
        }
        for symbol in pieces.symbols { hear(self.ofSymbols[Int(symbol)]) }
        let likely = self.ofPairs.pick(pieces.pairs, into: heard.likely)
        for index in 0..<likely { hear(self.ofPairs.number(of: heard.likely[index])) }
        self.addRows(UnsafeBufferPointer(start: heard.many, count: many), to: sums)
        self.addVoices(UnsafeBufferPointer(start: heard.few, count: few), to: sums)
        for index in 0..<others {
            self.others.forEach(in: Int(heard.others[index] - 1 - fewEnd)) { sums[$0.topic] &+= $0.both }
        }
    }

    @inline(__always)
    private func addRows(_ pieces: UnsafeBufferPointer<Int32>, to sums: UnsafeMutableBufferPointer<UInt64>) {
        guard !pieces.isEmpty else { return }
        self.rows.withUnsafeBufferPointer { rows in
            sums.withMemoryRebound(to: SIMD8<UInt64>.self) { sums in
                for column in 0..<self.columns {
                    var sum = sums[column]
                    for piece in pieces { sum &+= rows[Int(piece &- 1) &* self.columns &+ column] }
                    sums[column] = sum
                }
            }
        }
    }

    @inline(__always)
    private func addVoices(_ pieces: UnsafeBufferPointer<Int32>, to sums: UnsafeMutableBufferPointer<UInt64>) {
        self.voices.withUnsafeBufferPointer { voices in
            for piece in pieces {
                let start = Int(piece &- 1 &- self.rowCount) &* Self.few
                for index in start..<start &+ Self.few { sums[voices[index].topic] &+= voices[index].both }
            }
        }
    }

    /// How loud a piece speaks for a topic; nil where it does not.
    func loudness(of piece: Int, for topic: Int) -> UInt64? {
        var both: UInt64 = 0
        let place = piece - 1 - Int(self.rowCount)
        if place < 0 {
            both = self.rows[(piece - 1) * self.columns + topic / 8][topic % 8]
        } else if place * Self.few < self.voices.count {
            for voice in self.voices[place * Self.few..<(place + 1) * Self.few] where voice.topic == topic {
                both += voice.both
            }
        } else {
            self.others.forEach(in: place - self.voices.count / Self.few) { if $0.topic == topic { both = $0.both } }
        }
        return both == 0 ? nil : both >> 32
    }
}
