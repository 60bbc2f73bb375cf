/// One reading of a text that may come in pieces.
struct TermTextScan {
    /// The piece that is read.
    private var bytes: UnsafeBufferPointer<UInt8>
    private let form: TermForm
    private var scalars: FoldedScalars
    private let table = FoldingTable.standard
    /// Room for characters that follow each other.
    private let characters: UnsafeMutableBufferPointer<UInt32>
    /// Room for the last bytes and what is read beyond them.
    private let tail: UnsafeMutableBufferPointer<UInt8>
    private let isWide = TextBlock.isWide
    /// The word that is being read, and where it is in the text.
    private var word: TermWordBuffer
    private var wordStart = 0
    private var wordEnd = 0
    private var isInitials = false
    private var spelling = WordSpelling()
    /// Whether a character of Japanese came last, and a space after it.
    private var wasCharacter = false
    private var isGap = false
    private var wasPhraseEnd = false

    /// One that has read nothing; a copy begins anew.
    ///
    /// - Parameters:
    ///   - verbs: Whether the endings of verbs go as well.
    ///   - room: What it takes its memory from.
    init(verbs: Bool, in room: inout Room) {
        self.word = TermWordBuffer(room.take(TermWord.longestChunks + 1, of: UInt64.self))
        let runLength = TermText.runLength
        self.characters = UnsafeMutableBufferPointer(start: room.take(runLength, of: UInt32.self), count: runLength)
        self.tail = UnsafeMutableBufferPointer(start: room.take(Self.tailSize, of: UInt8.self), count: Self.tailSize)
        self.bytes = UnsafeBufferPointer(start: nil, count: 0)
        self.form = TermForm(verbs: verbs)
        self.scalars = FoldedScalars(self.bytes, self.table)
    }

    private static let tailSize = TextBlock.size + 16

    /// How much room it takes.
    static var size: Int {
        TermWord.longestChunks + 1 + Room.size(TermText.runLength, of: UInt32.self)
            + Room.size(self.tailSize, of: UInt8.self)
    }

    /// Reads a text in pieces, as if a line feed joined them, as far as the limit.
    @inline(__always)
    mutating func run(_ texts: some Sequence<String>, limit: Int, _ reader: inout some TermTextReader) {
        var left = limit
        for var text in texts where left > 0 {
            text.withUTF8 { bytes in
                self.run(UnsafeBufferPointer(rebasing: bytes.prefix(left)), &reader)
                left -= min(left, bytes.count + 1)
            }
        }
    }

    /// Reads the next piece, which a line feed parts from the one before.
    mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: inout some TermTextReader) {
        self.bytes = bytes
        self.scalars = FoldedScalars(bytes, self.table)
        while true {
            self.passBlocks(&reader)
            self.passLetters()
            if self.passJapanese(&reader) { continue }
            guard let scalar = self.scalars.next() else { break }
            switch Script.of(scalar.value) {
            case .word: self.append(scalar.value, self.bytes[scalar.start], at: scalar.start..<scalar.end)
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

    /// Reads ASCII by blocks, up to what is looked at more closely.
    @inline(__always)
    private mutating func passBlocks(_ reader: inout some TermTextReader) {
        guard self.word.count == 0, let start = self.scalars.position, let bytes = self.bytes.baseAddress else {
            return
        }
        var position = start
        while position < self.bytes.count, bytes[position] < 0x80 {
            let left = self.bytes.count - position
            let isWhole = left >= self.tail.count
            if !isWhole {
                // Behind the end there are line feeds.
                self.tail.update(repeating: 0x0A)
                self.tail.baseAddress?.update(from: bytes + position, count: left)
            }
            guard let here = isWhole ? bytes + position : UnsafePointer(self.tail.baseAddress) else { return }
            let block = TextBlock(at: here, isWide: self.isWide)
            guard block.count > 0 else { break }
            self.read(block, here, at: position, &reader)
            position += min(block.count, left)
        }
        if position > start { self.scalars.pass(to: position) }
    }

    /// Reads what is marked in a block, by its bytes and 16 more, and where it is in the text.
    @inline(__always)
    private mutating func read(
        _ block: TextBlock,
        _ bytes: UnsafePointer<UInt8>,
        at position: Int,
        _ reader: inout some TermTextReader
    ) {
        var (words, ends) = (block.words, block.ends)
        guard words | ends != 0 else {
            self.isGap = self.isGap || block.gaps != 0
            return
        }
        self.wasCharacter = false
        self.isGap = false
        var next = BlockWord(firstOf: words, bytes)
        while words != 0 {
            let word = next
            let endsBefore = ends & (word.marks &- 1) & ~word.marks
            if endsBefore != 0 {
                if !self.wasPhraseEnd { reader.readPhraseEnd() }
                ends ^= endsBefore
            }
            words ^= word.marks
            // The memory is on its way to the next word while this one is read.
            next = BlockWord(firstOf: words, bytes)
            reader.expect(next.written)
            self.readWord(word, of: block, bytes, at: position, &reader)
            self.wasPhraseEnd = false
        }
        if ends != 0, !self.wasPhraseEnd { self.endPhrase(&reader) }
    }

    /// Reads a word of a block.
    @inline(__always)
    private mutating func readWord(
        _ word: BlockWord,
        of block: TextBlock,
        _ bytes: UnsafePointer<UInt8>,
        at position: Int,
        _ reader: inout some TermTextReader
    ) {
        let (start, count) = (word.start, word.count)
        let range = Range(uncheckedBounds: (position &+ start, position &+ start &+ count))
        var spelling: WordSpelling {
            WordSpelling(
                isCapital: word.marks & block.small == 0,
                isLetters: word.marks & block.digits == 0,
                beginsWithCapital: bytes[start] & 0x20 == 0
            )
        }
        guard count <= WordMemory.longest else {
            (self.spelling, self.wordStart, self.wordEnd) = (spelling, range.lowerBound, range.upperBound)
            for index in start..<start + count { self.word.append(bytes[index] | 0x20) }
            self.endWord(&reader)
            return
        }
        reader.read(word.written, at: range) {
            let vowels = block.vowels &>> UInt64(truncatingIfNeeded: start)
            let (word, length) = self.form.form(of: bytes + start, count, spelling, vowels: vowels)
            return self.word.short(word, count: length)
        }
    }

    /// Adds the letters and digits of ASCII that come next to the word.
    @inline(__always)
    private mutating func passLetters() {
        guard let start = self.scalars.position else { return }
        var index = start
        while index < self.bytes.count, self.bytes[index] < 0x80, Script.of(UInt32(self.bytes[index])) == .word {
            self.append(UInt32(self.bytes[index] | 0x20), self.bytes[index], at: index..<index + 1)
            index += 1
        }
        if index > start { self.scalars.pass(to: index) }
    }

    /// Adds a letter or digit of any script to the word.
    ///
    /// - Parameters:
    ///   - scalar: It, folded.
    ///   - written: Its first byte.
    ///   - range: Where it is.
    private mutating func append(_ scalar: UInt32, _ written: UInt8, at range: Range<Int>) {
        if self.word.count == 0 {
            self.spelling.beginsWithCapital = written &- UInt8(ascii: "A") < 26
            self.wordStart = range.lowerBound
        }
        if written &- UInt8(ascii: "a") < 26 { self.spelling.isCapital = false }
        if !(0x61...0x7A).contains(scalar) { self.spelling.isLetters = false }
        UTF8Scalar.encode(scalar) { self.word.append($0) }
        self.wordEnd = range.upperBound
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

    private mutating func readWord(_ reader: inout some TermTextReader) {
        self.spelling.isCapital = self.spelling.isCapital || self.isInitials
        self.form.apply(to: &self.word, self.spelling)
        reader.read(self.word.word, at: self.wordStart..<self.wordEnd)
        self.word.clear()
        self.isInitials = false
        self.spelling = WordSpelling()
        self.wasPhraseEnd = false
    }
}

/// A word of a block.
private struct BlockWord {
    /// Marks its bytes.
    let marks: UInt64
    let start: Int
    let count: Int
    /// It as written, unless it is longer than ``WordMemory/longest``; anything where there is none.
    let written: UInt128

    /// - Parameters:
    ///   - words: Marks the words that are left; where there is none, this is none.
    ///   - bytes: The block and 16 more bytes.
    @inline(__always)
    init(firstOf words: UInt64, _ bytes: UnsafePointer<UInt8>) {
        // The sum carries to the bit behind the word.
        self.marks = words & ~(words &+ (words & (0 &- words)))
        self.start = words.trailingZeroBitCount
        self.count = (~(self.marks &>> UInt64(truncatingIfNeeded: self.start))).trailingZeroBitCount
        self.written = TermForm.written(bytes + self.start, self.count)
    }
}
