/// Words with a number each, found by their bytes and nothing less.
struct WordTable: Sendable {
    private struct Entry {
        /// The first eight bytes, and ``TermWord/last``.
        var head: UInt64
        var last: UInt64
        /// Where ``further`` has the length of a longer word and its further chunks; 0 for one of 16 bytes or less.
        var further: Int32
        var number: Int32
    }

    /// For each place, which entry stands there, or 0: a power of 2, of which at most a third is taken.
    private var places: [Int32] = Array(repeating: 0, count: 16)
    /// The first one stands for none.
    private var entries = [Entry(head: 0, last: 0, further: 0, number: 0)]
    private var further: [UInt64] = [0]

    /// One bit for each word, several words sharing one.
    private var filter = Array(repeating: UInt64(0), count: Self.filterSize)
    private static let filterSize = 1_024

    @inline(__always)
    private static func bit(of hash: UInt64) -> (index: Int, bit: UInt64) {
        (Int(truncatingIfNeeded: hash &>> 48) & (self.filterSize - 1), hash >> 58)
    }

    /// The number of a word; 0 when it has none.
    @inline(__always)
    func number(of word: TermWord) -> Int32 {
        let (index, bit) = Self.bit(of: word.hash)
        guard self.filter[index] &>> bit & 1 != 0 else { return 0 }
        return self.number(ofLikely: word)
    }

    @inline(__always)
    private func number(ofLikely word: TermWord) -> Int32 {
        self.entries[Int(self.places[self.place(of: word)])].number
    }

    /// Gives a word a number unless it has one.
    ///
    /// - Returns: The number that it has.
    mutating func add(_ word: TermWord, _ number: Int32) -> Int32 {
        if (self.entries.count + 1) * 3 > self.places.count { self.grow() }
        let place = self.place(of: word)
        guard self.places[place] == 0 else { return self.entries[Int(self.places[place])].number }
        self.places[place] = Int32(self.entries.count)
        let (index, bit) = Self.bit(of: word.hash)
        self.filter[index] |= 1 << bit
        let isLong = word.count > 16
        let start = isLong ? Int32(self.further.count) : 0
        self.entries.append(Entry(head: word.head, last: word.last, further: start, number: number))
        if isLong {
            self.further.append(UInt64(word.count))
            for index in 1..<word.chunkCount { self.further.append(word.chunks[index]) }
        }
        return number
    }

    private mutating func grow() {
        self.places = Array(repeating: 0, count: self.places.count * 2)
        for (index, entry) in self.entries.enumerated().dropFirst() {
            var place = self.first(TermWord.hash(entry.head, entry.last))
            while self.places[place] != 0 { place = (place + 1) & (self.places.count - 1) }
            self.places[place] = Int32(index)
        }
    }

    /// Where a word is looked for first.
    @inline(__always)
    private func first(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 40) & (self.places.count - 1) }

    /// Where a word stands or would stand.
    @inline(__always)
    private func place(of word: TermWord) -> Int {
        var place = self.first(word.hash)
        while true {
            let index = Int(self.places[place])
            if index == 0 || self.holds(self.entries[index], word) { return place }
            place = (place + 1) & (self.places.count - 1)
        }
    }

    @inline(__always)
    private func holds(_ entry: Entry, _ word: TermWord) -> Bool {
        guard entry.head == word.head, entry.last == word.last else { return false }
        return word.count <= 16 ? entry.further == 0 : self.holds(Int(entry.further), word)
    }

    /// Whether what stands at a place of ``further`` is the rest of a word of more than 16 bytes.
    private func holds(_ start: Int, _ word: TermWord) -> Bool {
        start > 0 && self.further[start] == UInt64(word.count)
            && (1..<word.chunkCount).allSatisfy { self.further[start + $0] == word.chunks[$0] }
    }
}
