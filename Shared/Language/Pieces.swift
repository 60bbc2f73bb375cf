/// Which words and characters of a text are pieces of it: words of two letters or more, Han characters, and pairs of
/// neighbours among these and kana.
struct Pieces {
    /// How many bytes are read: words count with a space on both sides, and what is cut is no piece.
    private let limit: Int
    private var count = 0
    private var isAfterWord = false
    /// The character of Japanese before the next one.
    private var before: UInt32?

    init(limit: Int = .max) { self.limit = limit }

    /// Whether there may be further pieces.
    var isOpen: Bool { self.count < self.limit }

    /// Passes over a word.
    ///
    /// - Returns: Whether it is a piece.
    @inline(__always)
    mutating func pass(_ word: TermWord) -> Bool { self.pass(wordOf: word.count) && Self.isPiece(word) }

    /// Passes over a word of so many bytes.
    ///
    /// - Returns: Whether it is a piece where ``isPiece(_:)-(TermWord)`` is true.
    @inline(__always)
    mutating func pass(wordOf count: Int) -> Bool {
        guard self.isOpen else { return false }
        self.count &+= count &+ (self.isAfterWord ? 1 : 2)
        self.isAfterWord = true
        self.before = nil
        return self.count <= self.limit
    }

    /// Whether a word may be a piece: letters and numbers are none.
    @inline(__always)
    static func isPiece(_ word: TermWord) -> Bool { word.count > 1 && !word.isNumber }

    /// Passes over a character.
    ///
    /// - Returns: Whether it is a piece, and the pair that it is the second one of, if any.
    @inline(__always)
    mutating func pass(_ character: UInt32) -> (isPiece: Bool, pair: UInt64?) {
        guard self.isOpen else { return (false, nil) }
        self.count += character < 0x1_0000 ? 3 : 4
        self.isAfterWord = false
        guard self.count <= self.limit else { return (false, nil) }
        let pair = self.before.map { PairTable.pair($0, character) }
        self.before = character
        return (Self.isPiece(character), pair)
    }

    /// Whether a character of Japanese is a piece by itself: all but kana are.
    @inline(__always)
    static func isPiece(_ character: UInt32) -> Bool { character &- 0x3041 > 0x30FF - 0x3041 }

    /// Passes over kana and Han that follow each other, three bytes each.
    ///
    /// - Returns: How many of them may be pieces, and the character before them, if any.
    @inline(__always)
    mutating func pass(_ characters: UnsafeBufferPointer<UInt32>) -> (count: Int, before: UInt32?) {
        let before = self.before
        guard self.isOpen, let last = characters.last else { return (0, before) }
        let count = min(characters.count, (self.limit &- self.count) / 3)
        self.count += 3 &* min(characters.count, count &+ 1)
        self.isAfterWord = false
        self.before = last
        return (count, before)
    }

    /// Passes over the end of a phrase.
    @inline(__always)
    mutating func passPhraseEnd() {
        self.count += self.isOpen ? 1 : 0
        self.isAfterWord = false
        self.before = nil
    }
}
