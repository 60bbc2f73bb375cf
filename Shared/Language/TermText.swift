/// Text in the form in which terms are matched.
///
/// Folded; each word of letters or digits without plural ending and with a space on both sides; characters of
/// Japanese without anything between them, also over a line break; a line feed where a phrase ends: punctuation, or
/// a space inside Japanese. A term in this form thus matches whole words only, and never across a phrase.
enum TermText {
    /// Capitals that are a name, while the same word in small letters is an everyday one.
    private static let names: Set<[UInt8]> = [Array("who".utf8), Array("us".utf8), Array("cap".utf8)]
    /// The same for telling topics, where missions are named by everyday words; a search means either.
    private static let missions = Set(
        ["juice", "nicer", "grace", "tempo", "halo", "slim", "alert"].map { Array($0.utf8) }
    )
    /// Words that are names as soon as they begin with a capital: an Act of Congress, the Diet.
    private static let bodies = Set(["act", "diet", "vast"].map { Array($0.utf8) })

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
        var word: [UInt8] = []
        var isInitials = false
        var isCapital = true
        var beginsWithCapital = false
        var wasCJK = false
        var isGap = false

        func endWord() {
            guard !word.isEmpty else { return }
            if output.last != self.space { output.append(self.space) }
            let start = output.count
            let stem = Stem.of(word[...])
            output += word.prefix(stem.length)
            if let last = stem.last { output[output.count - 1] = last }
            if verbs { output.removeLast(output.count - start - Stem.lengthWithoutVerbEnding(output[start...])) }
            let isName =
                (isCapital || isInitials) && (self.names.contains(word) || verbs && self.missions.contains(word))
                || beginsWithCapital && verbs && self.bodies.contains(word)
            if isName { output.append(UInt8(ascii: "!")) }
            output.append(self.space)
            word.removeAll(keepingCapacity: true)
            isInitials = false
            isCapital = true
        }

        while let scalar = scalars.next() {
            switch Script.of(scalar.value) {
            case .word:
                let original = bytes[scalar.start]
                if word.isEmpty { beginsWithCapital = original >= UInt8(ascii: "A") && original <= UInt8(ascii: "Z") }
                UTF8Scalar.append(scalar.value, to: &word)
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
                    if word.count == 1 || isInitials {
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
