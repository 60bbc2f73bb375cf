/// One reading of a text.
struct TermTextScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let verbs: Bool
    private var scalars: FoldedScalars
    /// Room for characters that follow each other.
    private let characters: UnsafeMutableBufferPointer<UInt32>
    /// The word that is being read, and where it is in the text.
    private var word: TermWordBuffer
    private var wordStart = 0
    private var wordEnd = 0
    private var isInitials = false
    private var isCapital = true
    private var isLetters = true
    private var beginsWithCapital = false
    /// Whether a character of Japanese came last, and a space after it.
    private var wasCharacter = false
    private var isGap = false
    private var wasPhraseEnd = false

    init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        word: TermWordBuffer,
        run: UnsafeMutableBufferPointer<UInt32>,
        verbs: Bool
    ) {
        self.characters = run
        self.bytes = bytes
        self.verbs = verbs
        self.scalars = FoldedScalars(bytes)
        self.word = word
    }

    mutating func run(_ reader: inout some TermTextReader) {
        while true {
            self.passASCII(&reader)
            if self.passJapanese(&reader) { continue }
            guard let scalar = self.scalars.next() else { break }
            switch Script.of(scalar.value) {
            case .word: self.append(scalar)
            case .cjk:
                self.endWord(&reader)
                if self.wasCharacter, self.isGap { self.endPhrase(&reader) }
                reader.read(character: scalar.value, at: scalar.start..<scalar.end)
                self.wasCharacter = true
                self.isGap = false
                self.wasPhraseEnd = false
            case .separator: self.separate(by: UInt8(exactly: scalar.value), &reader)
            }
        }
        self.endWord(&reader)
    }

    /// Reads kana, Han and punctuation that follow each other.
    ///
    /// - Returns: Whether there were any.
    @inline(__always)
    private mutating func passJapanese(_ reader: inout some TermTextReader) -> Bool {
        guard let start = self.scalars.position else { return false }
        let count = self.scalars.passCharacters(self.characters)
        guard count > 0 else { return false }
        self.endWord(&reader)
        let beginsWithEnd = self.characters[0] == FoldingTable.phraseEnd
        if !beginsWithEnd, self.wasCharacter, self.isGap { self.endPhrase(&reader) }
        let skipped = beginsWithEnd && self.wasPhraseEnd ? 1 : 0
        if count > skipped {
            reader.read(UnsafeBufferPointer(rebasing: self.characters[skipped..<count]), at: start + 3 * skipped)
        }
        self.wasPhraseEnd = self.characters[count - 1] == FoldingTable.phraseEnd
        self.wasCharacter = !self.wasPhraseEnd
        self.isGap = false
        return true
    }

    /// Reads ASCII up to what is looked at more closely: full stops, apostrophes, and where there is no ASCII.
    @inline(__always)
    private mutating func passASCII(_ reader: inout some TermTextReader) {
        guard let start = self.scalars.position else { return }
        var index = start
        while index < self.bytes.count {
            let byte = self.bytes[index]
            if Self.isWord(byte) {
                index = self.readRun(index)
                continue
            }
            if byte == 0x20 {
                self.endWord(&reader)
                self.isGap = true
            } else if byte < 0x80, byte != UInt8(ascii: "."), byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
                self.separate(by: byte, &reader)
            } else {
                break
            }
            index += 1
        }
        if index > start { self.scalars.pass(to: index) }
    }

    @inline(__always)
    private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// Adds the letters and digits of ASCII from a place on to the word.
    ///
    /// - Returns: Where they end.
    @inline(__always)
    private mutating func readRun(_ start: Int) -> Int {
        if self.word.count == 0 {
            self.beginsWithCapital = self.bytes[start] &- UInt8(ascii: "A") < 26
            self.wordStart = start
        }
        self.wasCharacter = false
        self.isGap = false
        var index = start
        while self.word.hasRoomForTwoChunks, index + 16 <= self.bytes.count {
            // The second one also where the first one has the end: asking costs more.
            let (one, other) = (WordChunk(self.eight(at: index)), WordChunk(self.eight(at: index + 8)))
            let both: UInt64 = one.count == 8 ? ~0 : 0
            let count = one.count &+ other.count & Int(truncatingIfNeeded: both)
            if one.small | other.small & both != 0 { self.isCapital = false }
            if one.digits | other.digits & both != 0 { self.isLetters = false }
            self.word.append(one.folded, other.folded & both, count: count)
            index += count
            guard count == 16 else {
                self.wordEnd = index
                return index
            }
        }
        while index < self.bytes.count, Self.isWord(self.bytes[index]) {
            let byte = self.bytes[index]
            if byte &- UInt8(ascii: "a") < 26 { self.isCapital = false }
            if byte < UInt8(ascii: "A") { self.isLetters = false }
            self.word.append(byte | 0x20)
            index += 1
        }
        self.wordEnd = index
        return index
    }

    @inline(__always)
    private func eight(at index: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(self.bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Adds a letter or digit of any script to the word.
    private mutating func append(_ scalar: FoldedScalar) {
        let written = self.bytes[scalar.start]
        if self.word.count == 0 {
            self.beginsWithCapital = written &- UInt8(ascii: "A") < 26
            self.wordStart = scalar.start
        }
        if written &- UInt8(ascii: "a") < 26 { self.isCapital = false }
        if !(0x61...0x7A).contains(scalar.value) { self.isLetters = false }
        UTF8Scalar.encode(scalar.value) { self.word.append($0) }
        self.wordEnd = scalar.end
        self.wasCharacter = false
        self.isGap = false
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
        guard self.word.count == 1 || self.isInitials else {
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
        if self.word.count > 0 { self.readWord(&reader) }
    }

    @inline(__always)
    private mutating func readWord(_ reader: inout some TermTextReader) {
        let isCapital = self.isCapital || self.isInitials
        let isName =
            (isCapital || self.beginsWithCapital) && self.word.count <= TermText.longestName
            && TermText.isName(
                self.word.ending,
                isCapital: isCapital,
                beginsWithCapital: self.beginsWithCapital,
                verbs: self.verbs
            )
        if self.isLetters { self.cutEnding() }
        if isName { self.word.append(UInt8(ascii: "!")) }
        reader.read(self.word.word, at: self.wordStart..<self.wordEnd)
        self.word.clear()
        self.isInitials = false
        self.isCapital = true
        self.isLetters = true
        self.wasPhraseEnd = false
    }

    /// Cuts the ending of a word of letters.
    @inline(__always)
    private mutating func cutEnding() {
        let count = self.word.count
        let ending = self.word.ending
        guard Self.endings >> UInt32(ending & 31) & 1 != 0 else { return }
        let stem = Stem.of(ending: ending, count: count)
        var length = stem.length
        if self.verbs, stem.last == nil {
            let word = self.word.word
            length = Stem.lengthWithoutVerbEnding(ending: ending >> UInt64(8 * (count - length)), count: length) {
                word[$0]
            }
        }
        if length < count || stem.last != nil { self.word.cut(to: length, last: stem.last) }
    }

    /// A bit for each letter that an ending which goes ends with: d, e, g, s, y.
    private static let endings: UInt32 = 1 << 4 | 1 << 5 | 1 << 7 | 1 << 19 | 1 << 25
}
