/// A part of a text as terms are matched.
enum TermPart: Hashable, Sendable {
    /// A word of letters or digits, folded and without plural ending; a name has `!` at its end.
    case word(String)
    /// A character of Japanese, folded; over a line break it follows the one before it.
    case character(UInt32)
    /// Where a phrase ends: punctuation, or a space inside Japanese.
    case phraseEnd
}

/// What is told a text part by part, as ``TermPart`` names them.
protocol TermTextReader {
    mutating func read(word: UnsafeBufferPointer<UInt8>)
    mutating func read(character: UInt32)
    /// Never told twice in a row.
    mutating func readPhraseEnd()
}

/// Reads text in the form in which terms are matched: a term thus matches whole words only, and never across a phrase.
enum TermText {
    /// The most bytes of a word; what a longer one has beyond them is left out.
    fileprivate static let longestWord = 256

    /// Capitals that are a name, while the same word in small letters is an everyday one.
    private static let names = ["who", "us", "cap"].map { Stem.packed($0.utf8) }
    /// The same for telling topics, where missions are named by everyday words; a search means either.
    private static let missions = ["juice", "nicer", "grace", "tempo", "halo", "slim", "alert"].map {
        Stem.packed($0.utf8)
    }
    /// Words that are names as soon as they begin with a capital: an Act of Congress, the Diet.
    private static let bodies = ["act", "diet", "vast"].map { Stem.packed($0.utf8) }

    /// How long these are at most.
    fileprivate static let longestName = 5

    /// Whether a word is a name by its capitals.
    fileprivate static func isName(
        _ word: UnsafeBufferPointer<UInt8>,
        isCapital: Bool,
        beginsWithCapital: Bool,
        verbs: Bool
    ) -> Bool {
        let word = Stem.packed(word)
        return isCapital && (self.names.contains(word) || verbs && self.missions.contains(word))
            || beginsWithCapital && verbs && self.bodies.contains(word)
    }

    /// Tells a reader what is in a text.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - limit: How many of its bytes are read.
    ///   - verbs: Whether the endings of verbs go as well: collided, colliding and collide are one.
    ///   - reader: Who is told.
    static func read(_ text: String, limit: Int = .max, verbs: Bool, _ reader: inout some TermTextReader) {
        var text = text
        text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: self.longestWord) { word in
                let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(limit))
                var scan = TermTextScan(bytes, word: word, verbs: verbs)
                scan.run(&reader)
            }
        }
    }

    /// The parts of a text.
    static func parts(of text: String, verbs: Bool) -> [TermPart] {
        var list = TermPartList()
        self.read(text, verbs: verbs, &list)
        return list.parts
    }
}

private struct TermPartList: TermTextReader {
    var parts: [TermPart] = []

    mutating func read(word: UnsafeBufferPointer<UInt8>) {
        self.parts.append(.word(String(decoding: word, as: UTF8.self)))
    }

    mutating func read(character: UInt32) { self.parts.append(.character(character)) }
    mutating func readPhraseEnd() { self.parts.append(.phraseEnd) }
}

/// One reading of a text.
private struct TermTextScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let verbs: Bool
    private var scalars: FoldedScalars
    /// The word that is being read, and how many bytes it has yet.
    private let word: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    private var isInitials = false
    private var isCapital = true
    private var beginsWithCapital = false
    /// Whether a character of Japanese came last, and a space after it.
    private var wasCharacter = false
    private var isGap = false
    private var wasPhraseEnd = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, word: UnsafeMutableBufferPointer<UInt8>, verbs: Bool) {
        self.bytes = bytes
        self.verbs = verbs
        self.scalars = FoldedScalars(bytes)
        self.word = word
    }

    mutating func run(_ reader: inout some TermTextReader) {
        while let scalar = self.scalars.next() {
            switch Script.of(scalar.value) {
            case .word: self.append(scalar)
            case .cjk:
                self.endWord(&reader)
                if self.wasCharacter, self.isGap { self.endPhrase(&reader) }
                reader.read(character: scalar.value)
                self.scalars.passCharacters { reader.read(character: $0) }
                self.wasCharacter = true
                self.isGap = false
                self.wasPhraseEnd = false
            case .separator: self.separate(by: UInt8(exactly: scalar.value), &reader)
            }
        }
        self.endWord(&reader)
    }

    @inline(__always)
    private mutating func append(_ scalar: FoldedScalar) {
        let written = self.bytes[scalar.start]
        if self.count == 0 { self.beginsWithCapital = written &- UInt8(ascii: "A") < 26 }
        if written &- UInt8(ascii: "a") < 26 { self.isCapital = false }
        if scalar.value < 0x80 {
            self.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            UTF8Scalar.encode(scalar.value) { self.append($0) }
        }
        let run = self.scalars.passWord()
        var small: UInt8 = 0
        for (place, index) in zip(self.count..<self.word.count, run) {
            let written = self.bytes[index]
            // Digits have the bit that makes a letter small; small letters alone have this and the one before it.
            self.word[place] = written | 0x20
            small |= written & written << 1 & 0x40
        }
        self.count = min(self.count + run.count, self.word.count)
        if small != 0 { self.isCapital = false }
        self.wasCharacter = false
        self.isGap = false
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        guard self.count < self.word.count else { return }
        self.word[self.count] = byte
        self.count += 1
    }

    @inline(__always)
    private mutating func separate(by separator: UInt8?, _ reader: inout some TermTextReader) {
        switch separator {
        case 0x0A, 0x0D:
            self.endWord(&reader)
            return
        case 0x20, 0x2D, 0x2F, 0x5F, 0x26, 0x09, 0xA0:
            self.endWord(&reader)
            self.isGap = true
            return
        case UInt8(ascii: "."): if self.passStop(&reader) { return }
        case UInt8(ascii: "'"):
            self.passApostrophe(&reader)
            return
        default: self.endWord(&reader)
        }
        if !self.wasPhraseEnd { self.endPhrase(&reader) }
        self.wasCharacter = false
        self.isGap = false
    }

    private var isWordNext: Bool {
        if let byte = self.scalars.nextASCII { return Script.of(UInt32(byte)) == .word }
        var ahead = self.scalars
        return ahead.next().map { Script.of($0.value) == .word } ?? false
    }

    /// Whether a full stop ends no phrase: in U.S., which is one word, and inside a number or an address.
    private mutating func passStop(_ reader: inout some TermTextReader) -> Bool {
        let goesOn = self.isWordNext
        guard self.count == 1 || self.isInitials else {
            self.endWord(&reader)
            return goesOn
        }
        self.isInitials = goesOn || self.isInitials
        if !goesOn { self.endWord(&reader) }
        return true
    }

    /// The `'s` of a possessive goes.
    private mutating func passApostrophe(_ reader: inout some TermTextReader) {
        var ahead = self.scalars
        let isPossessive = ahead.next()?.value == 0x73
        let follows = ahead.next()
        self.endWord(&reader)
        if isPossessive, follows.map({ Script.of($0.value) != .word }) ?? true { _ = self.scalars.next() }
    }

    private mutating func endPhrase(_ reader: inout some TermTextReader) {
        reader.readPhraseEnd()
        self.wasPhraseEnd = true
    }

    @inline(__always)
    private mutating func endWord(_ reader: inout some TermTextReader) {
        if self.count > 0 { self.readWord(&reader) }
    }

    private mutating func readWord(_ reader: inout some TermTextReader) {
        let whole = UnsafeBufferPointer(rebasing: self.word[..<self.count])
        let isCapital = self.isCapital || self.isInitials
        let isName =
            self.count <= TermText.longestName && (isCapital || self.beginsWithCapital)
            && TermText.isName(
                whole,
                isCapital: isCapital,
                beginsWithCapital: self.beginsWithCapital,
                verbs: self.verbs
            )
        let stem = Stem.of(whole)
        if let last = stem.last { self.word[stem.length - 1] = last }
        var length = stem.length
        if self.verbs { length = Stem.lengthWithoutVerbEnding(UnsafeBufferPointer(rebasing: whole[..<length])) }
        if isName {
            self.word[length] = UInt8(ascii: "!")
            length += 1
        }
        reader.read(word: UnsafeBufferPointer(rebasing: self.word[..<length]))
        self.count = 0
        self.isInitials = false
        self.isCapital = true
        self.wasPhraseEnd = false
    }
}
