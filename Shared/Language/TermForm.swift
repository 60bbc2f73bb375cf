/// How a word is written.
struct WordSpelling {
    /// Whether it has no small letter.
    var isCapital = true
    /// Whether it has no other than letters of ASCII.
    var isLetters = true
    /// Whether its first letter is a capital of ASCII.
    var beginsWithCapital = false
}

/// Brings words into the form in which they are compared: without endings, and with `!` behind names.
struct TermForm {
    private let verbs: Bool
    private let names: TermNames
    private let singular = Stem.singular

    /// - Parameter verbs: Whether the endings of verbs go as well, and names of missions count.
    init(verbs: Bool) {
        self.verbs = verbs
        self.names = verbs ? .ofTopics : .ofSearch
    }

    /// A word of at most 16 bytes as written, the first byte lowest, zeros behind the last.
    ///
    /// - Parameters:
    ///   - bytes: It, and up to 16 bytes in all.
    ///   - count: How many bytes it has, at least one.
    /// - Returns: It.
    @inline(__always)
    static func written(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt128 {
        UnsafeRawPointer(bytes).loadUnaligned(as: UInt128.self).littleEndian & ~0 &>> self.bits(16 &- count)
    }

    /// The form of a word of ASCII of at most 16 bytes.
    ///
    /// - Parameters:
    ///   - bytes: It as written, and up to 16 bytes in all.
    ///   - count: How many bytes it has.
    ///   - spelling: How it is written.
    ///   - vowels: Marks its vowels with y, the first byte's mark lowest.
    /// - Returns: Its bytes, the first one lowest, and how many they are.
    @inline(__always)
    func form(
        of bytes: UnsafePointer<UInt8>,
        _ count: Int,
        _ spelling: WordSpelling,
        vowels: UInt64
    ) -> (word: UInt128, count: Int) {
        var count = count
        // Capitals become small letters; small letters and digits have the bit.
        var word =
            UnsafeRawPointer(bytes).loadUnaligned(as: UInt128.self).littleEndian
            | 0x2020_2020_2020_2020_2020_2020_2020_2020
        let isName =
            (spelling.isCapital || spelling.beginsWithCapital) && count <= TermNames.longest
            && self.names.contains(Self.ending(of: word, count), spelling)
        if spelling.isLetters, Stem.mayCut(bytes[count - 1]) {
            let ending = Self.ending(of: word, count)
            var stem = Stem(ending: ending, count: count, singular: self.singular)
            if self.verbs {
                stem.cutVerb(ending: ending, count: count) { length in
                    vowels & ~(~0 &<< UInt64(truncatingIfNeeded: length))
                }
            }
            count = stem.length
            word ^= UInt128(stem.yToI) &<< Self.bits(count &- 1)
        }
        word &= ~0 &>> Self.bits(16 &- count)
        if isName {
            word |= UInt128(UInt8(ascii: "!")) &<< Self.bits(count)
            count += 1
        }
        return (word, count)
    }

    @inline(__always)
    private static func bits(_ bytes: Int) -> UInt128 { UInt128(truncatingIfNeeded: 8 &* bytes) }

    /// The last eight of the first bytes of a word, the last one lowest.
    @inline(__always)
    private static func ending(of word: UInt128, _ count: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: (word &<< self.bits(16 &- count)) >> 64).byteSwapped
    }

    /// Brings any word into its form.
    func apply(to buffer: inout TermWordBuffer, _ spelling: WordSpelling) {
        let (word, ending) = (buffer.word, buffer.ending)
        let isName = word.count <= TermNames.longest && self.names.contains(ending, spelling)
        if spelling.isLetters {
            var stem = Stem(ending: ending, count: word.count, singular: self.singular)
            if self.verbs {
                stem.cutVerb(ending: ending, count: word.count) { length in
                    (0..<length).contains { Self.vowels.contains(word[$0]) } ? 1 : 0
                }
            }
            buffer.cut(to: stem)
        }
        if isName { buffer.append(UInt8(ascii: "!")) }
    }

    private static let vowels = Array("aeiouy".utf8)
}
