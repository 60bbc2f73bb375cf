/// The pieces of a text, each once, told apart by their bytes.
struct PieceSet {
    /// How many pieces ``Likeness/limit`` bytes of a title and of a text have at most: a character and a pair for three
    /// bytes, or a word of two letters and a space.
    static let limit = 4 * (Likeness.limit / 3 + 1)
    /// Three chunks a word, and further ones of longer words, which are fewer.
    private static let chunkLimit = 3 * Self.limit / 2 + TermWord.longestChunks
    // Powers of 2, of which at least a third stays free.
    private static let pairSlotCount = 2_048
    private static let wordSlotCount = 1_024

    /// The numbers of words and characters.
    private let numbers: BitSet
    /// The places that pairs and words have taken.
    private let pairPlaces: UnsafeMutablePointer<UInt16>
    private let wordPlaces: UnsafeMutablePointer<UInt16>
    private var wordCount = 0
    /// The pairs in the order in which they came, behind one that stands for none.
    private let pairList: UnsafeMutablePointer<UInt64>
    private(set) var pairCount = 0
    /// For each place which pair is there, or 0.
    private let pairSlots: UnsafeMutablePointer<UInt16>
    /// For each word without a number its length, the first and the last chunk as ``TermWord`` has them, and those between.
    private let chunks: UnsafeMutablePointer<UInt64>
    private var chunkCount = 1
    /// For each place 20 bits of a word's hash, and 12 of where it is among the chunks; or 0.
    private let wordSlots: UnsafeMutablePointer<UInt32>

    /// An empty set, in which only 0 is, which is no word and no character.
    ///
    /// - Parameters:
    ///   - last: The greatest number of a word or a character.
    ///   - room: What it takes its memory from.
    init(last: Int, in room: inout Room) {
        self.numbers = BitSet(upTo: last, in: &room)
        self.pairPlaces = room.take(Self.limit + 2, of: UInt16.self)
        self.wordPlaces = room.take(Self.limit, of: UInt16.self)
        self.pairList = room.take(Self.limit + 2, of: UInt64.self)
        self.pairSlots = room.takeZeros(Self.pairSlotCount, of: UInt16.self)
        self.chunks = room.take(Self.chunkLimit, of: UInt64.self)
        self.wordSlots = room.takeZeros(Self.wordSlotCount, of: UInt32.self)
        self.pairList[0] = 0
        _ = self.numbers.insert(0)
    }

    /// How much room it takes.
    static func size(last: Int) -> Int {
        BitSet.size(upTo: last) + Room.size(Self.limit + 2, of: UInt16.self) + Room.size(Self.limit, of: UInt16.self)
            + Self.limit + 2 + Self.chunkLimit
            + Room.size(Self.pairSlotCount, of: UInt16.self) + Room.size(Self.wordSlotCount, of: UInt32.self)
    }

    /// The pairs from one on, in the order in which they came.
    func pairs(from start: Int, to end: Int) -> UnsafeBufferPointer<UInt64> {
        UnsafeBufferPointer(start: self.pairList + start + 1, count: end - start)
    }

    /// Adds the number of a word or a character.
    ///
    /// - Returns: Whether it is new.
    @inline(__always)
    func insert(_ number: Int32) -> Bool { self.numbers.insert(Int(number)) }

    /// Adds a pair, which is not 0.
    @inline(__always)
    mutating func insert(pair: UInt64) {
        // The highest bits, which both halves reach.
        var place = Int(truncatingIfNeeded: (pair &* PairTable.spread) >> 53) & (Self.pairSlotCount - 1)
        var known = self.pairList[Int(self.pairSlots[place])]
        // One question for both ends of the search, which are as likely: free, and the pair itself.
        while min(known, known ^ pair) != 0 {
            place = (place + 1) & (Self.pairSlotCount - 1)
            known = self.pairList[Int(self.pairSlots[place])]
        }
        // 1 where it is new, without a branch.
        let isNew = Int(truncatingIfNeeded: (known &- 1) >> 63)
        self.pairList[self.pairCount &+ 1] = pair
        self.pairPlaces[self.pairCount &+ 1] = UInt16(truncatingIfNeeded: place)
        self.pairCount &+= isNew
        let slot = self.pairSlots[place]
        self.pairSlots[place] = slot | UInt16(truncatingIfNeeded: self.pairCount &* isNew)
    }

    /// Adds a word that has no number.
    ///
    /// - Returns: Whether it is new.
    mutating func insert(_ word: TermWord) -> Bool {
        self.insert(word.head, word.last, count: word.count, chunks: word.chunks)
    }

    /// Adds a word of at most 16 bytes that has no number, by its chunks as ``TermWord`` has them.
    ///
    /// - Returns: Whether it is new.
    @inline(__always)
    mutating func insert(_ head: UInt64, _ last: UInt64, count: Int) -> Bool {
        self.insert(head, last, count: count, chunks: nil)
    }

    @inline(__always)
    private mutating func insert(
        _ head: UInt64,
        _ last: UInt64,
        count: Int,
        chunks: UnsafePointer<UInt64>?
    ) -> Bool {
        let hash = TermWord.hash(head, last)
        let further = UnsafeBufferPointer(start: chunks.map { $0 + 1 }, count: max((count &+ 7) >> 3 &- 2, 0))
        // The highest bits, which every letter reaches.
        var place = Int(truncatingIfNeeded: hash >> 54) & (Self.wordSlotCount - 1)
        let beginning = UInt32(truncatingIfNeeded: hash >> 34) << 12
        while self.wordSlots[place] != 0 {
            let start = self.wordSlots[place] ^ beginning
            if start < 1 << 12, self.holds(head, last, count, further, at: Int(start)) { return false }
            place = (place + 1) & (Self.wordSlotCount - 1)
        }
        self.wordSlots[place] = beginning | UInt32(self.chunkCount)
        self.wordPlaces[self.wordCount] = UInt16(truncatingIfNeeded: place)
        self.wordCount += 1
        let start = self.chunks + self.chunkCount
        (start[0], start[1], start[2]) = (UInt64(count), head, last)
        for (index, chunk) in further.enumerated() { start[3 + index] = chunk }
        self.chunkCount += 3 + further.count
        return true
    }

    /// Takes all out, which is less than what a whole set has room for.
    ///
    /// - Parameter numbers: The numbers that are in it, without kana.
    func clear(_ numbers: UnsafeBufferPointer<Int32>) {
        for number in numbers { self.numbers.clear(beside: Int(number)) }
        let kana = TermAlphabet.kana
        for number in stride(from: kana.lowerBound, through: kana.upperBound, by: 64) {
            self.numbers.clear(beside: number)
        }
        self.numbers.clear(beside: kana.upperBound)
        _ = self.numbers.insert(0)
        for index in 0..<self.pairCount { self.pairSlots[Int(self.pairPlaces[index &+ 1])] = 0 }
        for index in 0..<self.wordCount { self.wordSlots[Int(self.wordPlaces[index])] = 0 }
    }

    @inline(__always)
    private func holds(
        _ head: UInt64,
        _ last: UInt64,
        _ count: Int,
        _ further: UnsafeBufferPointer<UInt64>,
        at start: Int
    ) -> Bool {
        let place = self.chunks + start
        return place[0] == UInt64(count) && place[1] == head && place[2] == last
            && further.indices.allSatisfy { place[3 + $0] == further[$0] }
    }
}
