/// A few words of at most eight bytes, told from nearly all others at once.
struct ShortWords: Sendable {
    private let words: Lasting<UInt64>
    /// A bit for each word.
    private let filter: UInt64

    init(_ words: [String]) {
        let words = words.map { Self.packed($0.utf8) }
        self.words = Lasting(words)
        self.filter = words.reduce(0) { $0 | 1 << Self.bit(of: $1) }
    }

    /// The bytes of a word of at most eight as one number, the last one lowest.
    static func packed(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }

    @inline(__always)
    private static func bit(of word: UInt64) -> UInt64 { (word &* 0x9E37_79B9_7F4A_7C15) >> 58 }

    /// Whether a word is one of them.
    ///
    /// - Parameter word: The word, ``packed(_:)``.
    /// - Returns: Whether it is one.
    @inline(__always)
    func contains(_ word: UInt64) -> Bool {
        self.filter >> Self.bit(of: word) & 1 != 0 && self.words.values.contains(word)
    }
}
