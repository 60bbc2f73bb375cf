/// The pieces of a text, each once, told apart by their bytes.
struct PieceSet {
    /// How many pieces ``Likeness/limit`` bytes of a title and of a text have at most: a character and a pair for three
    /// bytes, or a word of two letters and a space.
    static let limit = 4 * (Likeness.limit / 3 + 1)
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
    /// The length of each word without a number, and its chunks.
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
        self.chunks = room.take(Self.limit + 1 + TermWord.longestChunks, of: UInt64.self)
        self.wordSlots = room.takeZeros(Self.wordSlotCount, of: UInt32.self)
        self.pairList[0] = 0
    }

    /// How much room it takes.
    static func size(last: Int) -> Int {
        BitSet.size(upTo: last) + 2 * Self.limit + 3 + TermWord.longestChunks
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
        var place = Int(truncatingIfNeeded: PairTable.hash(pair)) & (Self.pairSlotCount - 1)
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
        self.chunks[self.chunkCount] = UInt64(word.count)
        for index in 0..<word.chunkCount { self.chunks[self.chunkCount + 1 + index] = word.chunks[index] }
        self.chunkCount += 1 + word.chunkCount
        return true
    }

    private func holds(_ word: TermWord, at start: Int) -> Bool {
        self.chunks[start] == UInt64(word.count)
            && (0..<word.chunkCount).allSatisfy { self.chunks[start + 1 + $0] == word.chunks[$0] }
    }
}
