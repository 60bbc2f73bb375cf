/// Words that are names by their capitals, while the same words in small letters are everyday ones.
struct TermNames: Sendable {
    /// How long they are at most.
    static let longest = 5

    /// What a search tells apart.
    static let ofSearch = Self(capitals: ["who", "us", "cap"], bodies: [])
    /// What telling topics does, where missions are named by everyday words; a search means either.
    static let ofTopics = Self(
        capitals: ["who", "us", "cap", "juice", "nicer", "grace", "tempo", "halo", "slim", "alert"],
        bodies: ["act", "diet", "vast"]
    )

    private let capitals: ShortWords
    /// Names as soon as they begin with a capital: an Act of Congress, the Diet.
    private let bodies: ShortWords

    private init(capitals: [String], bodies: [String]) {
        self.capitals = ShortWords(capitals)
        self.bodies = ShortWords(bodies)
    }

    /// Whether a word is a name.
    ///
    /// - Parameters:
    ///   - word: The word, of at most ``longest`` bytes, ``ShortWords/packed(_:)``.
    ///   - spelling: How it is written.
    /// - Returns: Whether it is one.
    @inline(__always)
    func contains(_ word: UInt64, _ spelling: WordSpelling) -> Bool {
        spelling.isCapital && self.capitals.contains(word)
            || spelling.beginsWithCapital && self.bodies.contains(word)
    }
}
