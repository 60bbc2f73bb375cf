/// A word as terms and texts are compared: its bytes in chunks of eight, the first byte lowest, zeros behind the last.
struct TermWord {
    /// The most bytes of a word; what a longer one has beyond them is left out.
    static let longest = 256

    /// How many chunks the longest word takes.
    static let longestChunks = Self.longest / 8

    /// Its chunks, as many as the bytes need and at least one.
    let chunks: UnsafePointer<UInt64>
    /// How many bytes it has, 1...``longest``.
    let count: Int
    /// The first chunk, which is all of a word of eight bytes or less.
    let head: UInt64
    /// The last chunk where there are several, and 0 where there is one.
    let last: UInt64

    init(chunks: UnsafePointer<UInt64>, count: Int) {
        self.chunks = chunks
        self.count = count
        self.head = chunks[0]
        self.last = count > 8 ? chunks[(count - 1) >> 3] : 0
    }

    /// A word of at most 16 bytes by both of its chunks, the second one 0 where there is none.
    @inline(__always)
    init(head: UInt64, last: UInt64, chunks: UnsafePointer<UInt64>, count: Int) {
        self.chunks = chunks
        self.count = count
        self.head = head
        self.last = last
    }

    /// How many chunks it has.
    var chunkCount: Int { (self.count + 7) >> 3 }

    /// A hash of its first and last bytes.
    @inline(__always)
    var hash: UInt64 { Self.hash(self.head, self.last) }

    /// A hash of the first chunk of a word and of its last one, which is 0 where there is one.
    @inline(__always)
    static func hash(_ head: UInt64, _ last: UInt64) -> UInt64 { (head ^ last &* 3) &* 0x9E37_79B9_7F4A_7C15 }

    /// Whether it consists of digits.
    var isNumber: Bool {
        self.head & 0xFF < 0x3A && (0..<self.count).allSatisfy { 0x30...0x39 ~= self[$0] }
    }

    /// A byte of it.
    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: self.chunks[index >> 3] >> UInt64(8 * (index & 7))) }

    /// Calls `body` with a word that is given as text.
    static func with<Result>(_ text: String, _ body: (TermWord) -> Result) -> Result {
        var chunks = Array(repeating: UInt64(0), count: Self.longestChunks + 1)
        return chunks.withUnsafeMutableBufferPointer { chunks in
            guard let start = chunks.baseAddress else { preconditionFailure("the chunks are not none") }
            var buffer = TermWordBuffer(start)
            for byte in text.utf8 { buffer.append(byte) }
            return body(buffer.word)
        }
    }

    /// It as text.
    var text: String { String(decoding: (0..<self.count).map { self[$0] }, as: UTF8.self) }
}

/// A word while it is read.
struct TermWordBuffer {
    private let chunks: UnsafeMutablePointer<UInt64>
    private(set) var count = 0

    /// An empty word.
    ///
    /// - Parameter chunks: Room for ``TermWord/longestChunks`` and one more.
    init(_ chunks: UnsafeMutablePointer<UInt64>) { self.chunks = chunks }

    /// Adds a byte, which is left out behind the longest word.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard self.count < TermWord.longest else { return }
        let (index, shift) = (self.count >> 3, UInt64(8 * (self.count & 7)))
        self.chunks[index] = (shift == 0 ? 0 : self.chunks[index]) | UInt64(byte) << shift
        self.count += 1
    }

    /// The last eight bytes, the very last one lowest.
    @inline(__always)
    var ending: UInt64 {
        let (index, shift) = ((self.count - 1) >> 3, UInt64(8 * (-self.count & 7)))
        var ending = self.chunks[index] << shift
        if index > 0, shift > 0 { ending |= self.chunks[index - 1] >> (64 - shift) }
        return ending.byteSwapped
    }

    /// Cuts its ending.
    mutating func cut(to stem: Stem) {
        let (index, shift) = ((stem.length - 1) >> 3, UInt64(8 * ((stem.length - 1) & 7)))
        self.chunks[index] = self.chunks[index] & (~0 >> (56 - shift)) ^ stem.yToI << shift
        self.count = stem.length
    }

    /// A word of at most 16 bytes, which does not change what is read.
    ///
    /// - Parameters:
    ///   - word: Its bytes, the first one lowest, zeros behind the last.
    ///   - count: How many it has.
    /// - Returns: It, as long as no other word is read.
    @inline(__always)
    func short(_ word: UInt128, count: Int) -> TermWord {
        self.chunks[0] = UInt64(truncatingIfNeeded: word)
        self.chunks[1] = UInt64(truncatingIfNeeded: word >> 64)
        return TermWord(head: self.chunks[0], last: self.chunks[1], chunks: self.chunks, count: count)
    }

    /// Starts the next word.
    mutating func clear() { self.count = 0 }

    /// The word as it is now.
    var word: TermWord { TermWord(chunks: self.chunks, count: self.count) }
}
