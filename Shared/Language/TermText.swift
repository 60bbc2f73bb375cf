/// Text in the form in which terms are matched.
///
/// Folded; each word of letters or digits without plural ending and with a space on both sides; characters of
/// Japanese without anything between them, also over a line break; a line feed where a phrase ends: punctuation, or
/// a space inside Japanese. A term in this form thus matches whole words only, and never across a phrase.
enum TermText {
    /// Capitals that are a name, while the same word in small letters is an everyday one.
    private static let names = ["who", "us", "cap"].map { Stem.packed($0.utf8) }
    /// The same for telling topics, where missions are named by everyday words; a search means either.
    private static let missions = ["juice", "nicer", "grace", "tempo", "halo", "slim", "alert"].map {
        Stem.packed($0.utf8)
    }
    /// Words that are names as soon as they begin with a capital: an Act of Congress, the Diet.
    private static let bodies = ["act", "diet", "vast"].map { Stem.packed($0.utf8) }

    /// How long these are at most.
    private static let longestName = 5

    private static let space = UInt8(ascii: " ")
    private static let phraseEnd = UInt8(ascii: "\n")

    /// Appends a text in this form.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - limit: How many of its bytes are read.
    ///   - verbs: Whether the endings of verbs go as well: collided, colliding and collide are one.
    ///   - output: What is appended to.
    static func append(_ text: String, limit: Int = .max, verbs: Bool, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            self.append(UnsafeBufferPointer(rebasing: bytes.prefix(limit)), verbs: verbs, to: &output)
        }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, verbs: Bool, to output: inout [UInt8]) {
        output.reserveCapacity(output.count + bytes.count + bytes.count / 8)
        var scalars = FoldedScalars(bytes)
        /// Where the word begins that is being read, if any.
        var start: Int?
        var isInitials = false
        var isCapital = true
        var beginsWithCapital = false
        var wasCJK = false
        var isGap = false

        func saysName(_ word: ArraySlice<UInt8>) -> Bool {
            guard word.count <= self.longestName, isCapital || isInitials || beginsWithCapital else { return false }
            let word = Stem.packed(word)
            return (isCapital || isInitials) && (self.names.contains(word) || verbs && self.missions.contains(word))
                || beginsWithCapital && verbs && self.bodies.contains(word)
        }

        func endWord() {
            guard let first = start else { return }
            let isName = saysName(output[first...])
            let stem = Stem.of(output[first...])
            if let last = stem.last { output[first + stem.length - 1] = last }
            let length = verbs ? Stem.lengthWithoutVerbEnding(output[first..<first + stem.length]) : stem.length
            output.removeLast(output.count - first - length)
            if isName { output.append(UInt8(ascii: "!")) }
            output.append(self.space)
            start = nil
            isInitials = false
            isCapital = true
        }

        while let scalar = scalars.next() {
            switch Script.of(scalar.value) {
            case .word:
                let original = bytes[scalar.start]
                if start == nil {
                    beginsWithCapital = original >= UInt8(ascii: "A") && original <= UInt8(ascii: "Z")
                    if output.last != self.space { output.append(self.space) }
                    start = output.count
                }
                UTF8Scalar.append(scalar.value, to: &output)
                if original >= UInt8(ascii: "a"), original <= UInt8(ascii: "z") { isCapital = false }
                wasCJK = false
            case .cjk:
                endWord()
                if wasCJK, isGap { output.append(self.phraseEnd) }
                UTF8Scalar.append(scalar.value, to: &output)
                wasCJK = true
            case .separator:
                switch scalar.value {
                case 0x0A, 0x0D:
                    endWord()
                    continue
                case 0x20, 0x2D, 0x2F, 0x5F, 0x26, 0x09, 0xA0:
                    endWord()
                    isGap = true
                    continue
                case UInt32(UInt8(ascii: ".")):
                    var ahead = scalars
                    let goesOn = ahead.next().map { Script.of($0.value) == .word } ?? false
                    if start.map({ output.count - $0 == 1 }) ?? false || isInitials {
                        // U.S. is one word, and its last stop ends no phrase.
                        isInitials = goesOn || isInitials
                        if !goesOn { endWord() }
                        continue
                    }
                    endWord()
                    if goesOn { continue }
                case UInt32(UInt8(ascii: "'")):
                    var ahead = scalars
                    let isPossessive = ahead.next()?.value == 0x73
                    let follows = ahead.next()
                    endWord()
                    if isPossessive, follows.map({ Script.of($0.value) != .word }) ?? true { _ = scalars.next() }
                    continue
                default:
                    endWord()
                }
                if output.last != self.phraseEnd { output.append(self.phraseEnd) }
                wasCJK = false
            }
            isGap = false
        }
        endWord()
    }
}
