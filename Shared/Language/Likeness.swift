internal import CBytes

/// How like the words of a text are to those of each topic's terms and examples.
///
/// Pieces of a text are its words, each Han character, and each pair of neighbouring Japanese characters. A piece
/// speaks for the topics whose terms and examples have it: the louder the more often they do, and the less the others
/// do. The loudness of all pieces is added up and divided by the root of their number. So a text is told that no term
/// lies in as a whole, and one that has words of many topics by all of its words together.
final class Likeness: Sendable {
    /// How much a text is like each topic, and like examples of no topic, mostly 5 to 15 for what it is about.
    struct Scores {
        /// For each topic what its pieces come to, undivided; 0 when no piece speaks for it.
        fileprivate let sums: UnsafeBufferPointer<UInt32>
        fileprivate let divisor: Double
        let none: Double
        /// The greatest one of a topic.
        let most: Double

        @inline(__always)
        subscript(topic: Int) -> Double { Double(self.sums[topic]) / self.divisor }

        /// Lists topics, among them all whose score is not below a least one, and hardly any others.
        ///
        /// - Parameters:
        ///   - least: The score, not negative.
        ///   - topics: Gets them in order; has room for one more than there are topics.
        /// - Returns: How many it got.
        @inline(__always)
        func list(from least: Double, into topics: UnsafeMutablePointer<Int32>) -> Int {
            // Less than a rounding could make a difference.
            let sum = UInt32(min(max((least * self.divisor).rounded(.down) - 1, 0), Double(Int32.max)))
            var count = 0
            for topic in self.sums.indices {
                topics[count] = Int32(truncatingIfNeeded: topic)
                // Without a branch, which could not be foreseen.
                count &+= self.sums[topic] >= sum ? 1 : 0
            }
            return count
        }
    }

    private typealias Voice = LoudVoice

    /// How many bytes are read of a title and of a text, as ``Pieces`` counts them: the rest dilutes its beginning.
    static let limit = 1_024
    /// How much what is in the title counts, and what comes after it.
    private static let shares: (title: UInt32, text: UInt32) = (10, 6)
    /// How much what comes after the title counts beside it.
    static var textFactor: Double { Double(self.shares.text) / Double(self.shares.title) }
    /// What a shorter text is taken for: a single word is little to tell by.
    private static let fewPieces = 6.0

    // Pieces that say something are numbered from 1: those that speak for many topics, then those that speak for
    // ``few`` at most, then what remains of a glossary with more topics than a row is made for.
    private let ofSymbols: [Int32]
    private let ofPairs: PairTable
    /// What the first ones say of every topic and of none, as ``LoudVoice/both``, sixteen topics at a time: ``columns`` of
    /// these each.
    private let rows: [SIMD16<UInt32>]
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
        self.columns = (self.topicCount + 16) / 16
        let (voices, pieces) = lesson.voices()
        // A row takes at most 8 times the room of the voices.
        func isMany(_ piece: Range<Int>) -> Bool { piece.count > Self.few && piece.count * 16 > topics.values.count }
        let many = pieces.indices.filter { isMany(pieces[$0]) }
        let few = pieces.indices.filter { (1...Self.few).contains(pieces[$0].count) }
        let others = pieces.indices.filter { pieces[$0].count > Self.few && !isMany(pieces[$0]) }
        var numbers = Array(repeating: Int32(0), count: pieces.count)
        for (index, piece) in (many + few + others).enumerated() { numbers[piece] = Int32(index + 1) }
        var rows = Array(repeating: SIMD16<UInt32>.zero, count: many.count * self.columns)
        for (index, piece) in many.enumerated() {
            for voice in voices[pieces[piece]] {
                rows[index * self.columns + voice.topic / 16][voice.topic % 16] = voice.both
            }
        }
        self.rows = rows
        self.rowCount = Int32(many.count)
        var ofFew = Array(repeating: Voice.silent, count: few.count * Self.few)
        for (index, piece) in few.enumerated() {
            for (place, voice) in voices[pieces[piece]].enumerated() { ofFew[index * Self.few + place] = voice }
        }
        self.voices = ofFew
        self.others = Grouped(others.map { Array(voices[pieces[$0]]) })
        let symbolCount = Int(alphabet.last) + 1
        self.ofSymbols = Array(numbers[..<symbolCount])
        let ofPairs = zip(lesson.pairs.values, numbers[symbolCount...]).map { (key: $0, value: $1) }
        self.ofPairs = PairTable(ofPairs.filter { $0.value > 0 })
    }

    /// The number of the piece that a word or a character with a number is; 0 when it says nothing.
    @inline(__always)
    func piece(ofSymbol number: Int32) -> Int32 { self.ofSymbols[Int(number)] }

    /// The number of the piece that a pair is; 0 when it says nothing.
    @inline(__always)
    func piece(ofPair pair: UInt64) -> Int32 { self.ofPairs.number(of: pair) }

    /// How much room scores take.
    static func size(topicCount: Int) -> Int { 2 * Room.size((topicCount / 16 + 1) * 16, of: UInt32.self) }

    /// How like a text is to each topic.
    ///
    /// - Parameters:
    ///   - pieces: The pieces of the text.
    ///   - hasContext: For each topic 1 where the text has a word of its field, and else 0, where terms say less than
    ///     examples.
    ///   - room: What the scores take their memory from.
    /// - Returns: The scores.
    func scores(of pieces: TextPieces, _ hasContext: UnsafePointer<UInt8>, in room: inout Room) -> Scores {
        // Words that nothing is known of speak against every topic.
        let divisor = max(pieces.weights, Self.fewPieces).squareRoot() * Double(Self.shares.title) / Voice.unit
        let width = 16 * self.columns
        let sums = UnsafeMutableBufferPointer(start: room.takeZeros(width, of: UInt32.self), count: width)
        let factors = UnsafeMutableBufferPointer(start: room.takeZeros(width, of: UInt32.self), count: width)
        func add(_ found: TextPieces.Found, _ share: UInt32) {
            guard !found.isEmpty else { return }
            for topic in 0..<self.topicCount {
                factors[topic] = share &<< (16 &- UInt32(truncatingIfNeeded: hasContext[topic]) &* 16)
            }
            factors[self.topicCount] = share
            self.add(found, pieces.heard, UnsafeBufferPointer(factors), to: sums)
        }
        add(pieces.inTitle, Self.shares.title)
        add(pieces.inText, Self.shares.text)
        let ofTopics = UnsafeBufferPointer(rebasing: sums[..<self.topicCount])
        return Scores(
            sums: ofTopics,
            divisor: divisor,
            none: Double(sums[self.topicCount]) / divisor,
            most: Double(ofTopics.max() ?? 0) / divisor
        )
    }

    /// What is looked up of the pieces of a text.
    struct Heard {
        let likely: UnsafeMutablePointer<UInt64>
        let places: UnsafeMutablePointer<Int32>
        let many: UnsafeMutablePointer<Int32>
        let few: UnsafeMutablePointer<Int32>

        private static let count = PieceSet.limit + 1

        init(in room: inout Room) {
            self.likely = room.take(Self.count, of: UInt64.self)
            self.places = room.take(Self.count, of: Int32.self)
            self.many = room.take(Self.count, of: Int32.self)
            self.few = room.take(Self.count, of: Int32.self)
        }

        /// How much room it takes.
        static var size: Int { Self.count + 3 * Room.size(Self.count, of: Int32.self) }
    }

    /// Adds what pieces say to the sum of each topic, and of none.
    ///
    /// - Parameters:
    ///   - pieces: The pieces.
    ///   - heard: Room for what is looked up of them.
    ///   - factors: How much counts what they say of each topic: in the lower half that in full, in the upper half that
    ///     where terms do not count. One of the two is 0.
    ///   - sums: What is added to.
    private func add(
        _ pieces: TextPieces.Found,
        _ heard: Heard,
        _ factors: UnsafeBufferPointer<UInt32>,
        to sums: UnsafeMutableBufferPointer<UInt32>
    ) {
        // One step for all pieces after the other: the memory then answers many questions at a time.
        var (many, few) = (0, 0)
        @inline(__always)
        func hear(_ piece: Int32) {
            heard.many[many] = piece
            heard.few[few] = piece
            // By signs, without a branch, which could not be foreseen.
            let (isPiece, isMany) = (0 &- piece, piece &- 1 &- self.rowCount)
            many &+= Int(UInt32(bitPattern: isPiece & isMany) >> 31)
            few &+= Int(UInt32(bitPattern: isPiece & ~isMany) >> 31)
        }
        self.ofSymbols.withUnsafeBufferPointer { numbers in
            for symbol in pieces.symbols { hear(numbers[Int(symbol)]) }
        }
        let likely = self.ofPairs.pick(pieces.pairs, into: heard.likely)
        for index in 0..<likely { heard.places[index] = self.ofPairs.expect(heard.likely[index]) }
        for index in 0..<likely { hear(self.ofPairs.number(of: heard.likely[index], at: heard.places[index])) }
        self.addRows(UnsafeBufferPointer(start: heard.many, count: many), factors, to: sums)
        self.addVoices(UnsafeBufferPointer(start: heard.few, count: few), factors, to: sums)
    }

    @inline(__always)
    private static func add(
        _ voice: Voice,
        _ factors: UnsafeBufferPointer<UInt32>,
        to sums: UnsafeMutableBufferPointer<UInt32>
    ) {
        let (both, factor) = (voice.both, factors[voice.topic])
        sums[voice.topic] &+= (both & 0xFFFF) &* (factor & 0xFFFF) &+ (both >> 16) &* (factor >> 16)
    }

    @inline(__always)
    private func addRows(
        _ pieces: UnsafeBufferPointer<Int32>,
        _ factors: UnsafeBufferPointer<UInt32>,
        to sums: UnsafeMutableBufferPointer<UInt32>
    ) {
        self.rows.withUnsafeBufferPointer { rows in
            guard let rows = UnsafeRawPointer(rows.baseAddress), !pieces.isEmpty else { return }
            cbytes_add_rows(
                rows.assumingMemoryBound(to: UInt32.self),
                16 * self.columns,
                pieces.baseAddress,
                pieces.count,
                factors.baseAddress,
                sums.baseAddress
            )
        }
    }

    @inline(__always)
    private func addVoices(
        _ pieces: UnsafeBufferPointer<Int32>,
        _ factors: UnsafeBufferPointer<UInt32>,
        to sums: UnsafeMutableBufferPointer<UInt32>
    ) {
        self.voices.withUnsafeBufferPointer { voices in
            for piece in pieces {
                let start = Int(piece &- 1 &- self.rowCount) &* Self.few
                if let first = voices.baseAddress, start < voices.count { cbytes_expect(first + start) }
            }
            for piece in pieces {
                let start = Int(piece &- 1 &- self.rowCount) &* Self.few
                if start < voices.count {
                    for index in start..<start &+ Self.few { Self.add(voices[index], factors, to: sums) }
                } else {
                    let list = Int(piece &- 1 &- self.rowCount) &- voices.count / Self.few
                    self.others.forEach(in: list) { Self.add($0, factors, to: sums) }
                }
            }
        }
    }

    /// How loud a piece speaks for a topic; nil where it does not.
    func loudness(of piece: Int, for topic: Int) -> UInt32? {
        var both: UInt32 = 0
        let place = piece - 1 - Int(self.rowCount)
        if place < 0 {
            both = self.rows[(piece - 1) * self.columns + topic / 16][topic % 16]
        } else if place * Self.few < self.voices.count {
            for voice in self.voices[place * Self.few..<(place + 1) * Self.few] where voice.topic == topic {
                both += voice.both
            }
        } else {
            self.others.forEach(in: place - self.voices.count / Self.few) { if $0.topic == topic { both = $0.both } }
        }
        return both == 0 ? nil : both & 0xFFFF
    }
}
