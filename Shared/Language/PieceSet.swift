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

    /// An empty set.
    ///
    /// - Parameters:
    ///   - last: The greatest number of a word or a character.
    ///   - room: What it takes its memory from.
    init(last: Int, in room: inout Room) {
        self.numbers = BitSet(upTo: last, in: &room)
        self.pairList = room.take(Self.limit + 2, of: UInt64.self)
        self.pairSlots = room.takeZeros(Self.pairSlotCount, of: UInt16.self)
        self.chunks = room.take(Self.chunkLimit, of: UInt64.self)
        self.wordSlots = room.takeZeros(Self.wordSlotCount, of: UInt32.self)
        self.pairList[0] = 0
    }

    /// How much room it takes.
    static func size(last: Int) -> Int {
        BitSet.size(upTo: last) + Self.limit + 2 + Self.chunkLimit
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
        self.pairCount &+= isNew
        let slot = self.pairSlots[place]
        self.pairSlots[place] = slot | UInt16(truncatingIfNeeded: self.pairCount &* isNew)
    }

    /// Adds a word that has no number.
    ///
    /// - Returns: Whether it is new.
    mutating func insert(_ word: TermWord) -> Bool {
        let hash = word.hash
        // The highest bits, which every letter reaches.
        var place = Int(truncatingIfNeeded: hash >> 54) & (Self.wordSlotCount - 1)
        let beginning = UInt32(truncatingIfNeeded: hash >> 34) << 12
        while self.wordSlots[place] != 0 {
            let start = self.wordSlots[place] ^ beginning
            if start < 1 << 12, self.holds(word, at: Int(start)) { return false }
            place = (place + 1) & (Self.wordSlotCount - 1)
        }
        self.wordSlots[place] = beginning | UInt32(self.chunkCount)
        let chunks = self.chunks + self.chunkCount
        (chunks[0], chunks[1], chunks[2]) = (UInt64(word.count), word.head, word.last)
        self.chunkCount += 3
        for index in 1..<max(word.chunkCount - 1, 1) {
            self.chunks[self.chunkCount] = word.chunks[index]
            self.chunkCount += 1
        }
        return true
    }

    private func holds(_ word: TermWord, at start: Int) -> Bool {
        let chunks = self.chunks + start
        return chunks[0] == UInt64(word.count) && chunks[1] == word.head && chunks[2] == word.last
            && (1..<max(word.chunkCount - 1, 1)).allSatisfy { chunks[2 + $0] == word.chunks[$0] }
    }
}
