/// The pieces of a text, each once, told apart by their bytes.
struct PieceSet {
    /// Room for the pieces that ``Likeness/limit`` bytes of a title and of a text can have, a third of it free.
    private static let slotCount = 2_048
    /// Room for their words, of which the shortest take a chunk for three bytes.
    private static let chunkCount = 1_024
    /// How much room a set takes.
    static let size = Self.slotCount + Self.chunkCount
    /// How many pieces there are at most.
    static let limit = Self.slotCount * 2 / 3 + 2

    // A slot holds a key: that of a pair, or 1 in the highest bit and the number of a word or a character; or 11 and, for
    // a word without a number, 41 bits of its hash, 9 of its length and 12 of where it is among the chunks. 0 is free.
    private static let symbol: UInt64 = 1 << 63
    private static let unknown: UInt64 = 3 << 62
    private static let startMask: UInt64 = 0xFFF

    private let slots: UnsafeMutablePointer<UInt64>
    private let chunks: UnsafeMutablePointer<UInt64>
    private var chunksUsed = 0

    /// An empty set.
    ///
    /// - Parameter memory: Room for ``size`` numbers.
    init(_ memory: UnsafeMutablePointer<UInt64>) {
        self.slots = memory
        self.chunks = memory + Self.slotCount
        self.slots.update(repeating: 0, count: Self.slotCount)
    }

    /// The key of a word or a character that has a number.
    @inline(__always)
    static func key(of number: Int32) -> UInt64 { self.symbol | UInt64(truncatingIfNeeded: number) }

    /// Adds a key.
    ///
    /// - Returns: Whether it is new.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> Bool {
        var place = Int(truncatingIfNeeded: PairTable.hash(key)) & (Self.slotCount - 1)
        // One question for both ends of the search, which are as likely: free, and the key itself.
        while min(self.slots[place], self.slots[place] ^ key) != 0 { place = (place + 1) & (Self.slotCount - 1) }
        let isNew = self.slots[place] == 0
        self.slots[place] = key
        return isNew
    }

    /// Adds a word that has no number.
    ///
    /// - Returns: Whether it is new.
    mutating func insert(_ word: TermWord) -> Bool {
        let hash = word.hash
        let key = Self.unknown | (hash >> 23) << 21 | UInt64(word.count) << 12
        var place = Int(truncatingIfNeeded: hash >> 40) & (Self.slotCount - 1)
        while self.slots[place] != 0 {
            let slot = self.slots[place]
            if (slot ^ key) & ~Self.startMask == 0, self.holds(word, at: Int(slot & Self.startMask)) { return false }
            place = (place + 1) & (Self.slotCount - 1)
        }
        self.slots[place] = key | UInt64(self.chunksUsed)
        for index in 0..<word.chunkCount { self.chunks[self.chunksUsed + index] = word.chunks[index] }
        self.chunksUsed += word.chunkCount
        return true
    }

    private func holds(_ word: TermWord, at start: Int) -> Bool {
        (0..<word.chunkCount).allSatisfy { self.chunks[start + $0] == word.chunks[$0] }
    }
}
