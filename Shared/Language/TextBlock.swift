internal import CBytes

/// 64 bytes of a text, as far as they are plain ASCII words and what stands between them.
///
/// What is marked is a number with a bit for each byte, the first one's lowest. The block begins at no place inside a
/// word.
struct TextBlock {
    /// How many bytes one looks at.
    static let size = 64

    /// How many of the bytes are told by the marks.
    ///
    /// They end before what has to be looked at more closely, and before a word that may go on. None of the others is
    /// marked in ``words``, ``ends`` and ``gaps``.
    let count: Int
    /// Marks letters and digits, without the s of a possessive.
    let words: UInt64
    /// Marks what ends a phrase.
    let ends: UInt64
    /// Marks what stands between words of a phrase and between phrases of Japanese.
    let gaps: UInt64
    /// Marks small letters, digits, and vowels with y.
    let small: UInt64
    let digits: UInt64
    let vowels: UInt64

    /// Whether the processor looks at 32 bytes at a time.
    static var isWide: Bool { cbytes_is_wide() != 0 }

    /// Looks at 64 bytes.
    ///
    /// - Parameters:
    ///   - bytes: Where they are.
    ///   - isWide: ``isWide``, which is to be asked once a text.
    @inline(__always)
    init(at bytes: UnsafePointer<UInt8>, isWide: Bool) {
        let marks = cbytes_mark(bytes, isWide ? 1 : 0)
        let possessives = marks.apostrophes << 1 & marks.esses & ~(marks.words >> 1)
        let words = marks.words & ~possessives
        let single = words & ~(words << 1) & ~(words >> 1)
        // Beside what is no ASCII, in initials, and where the next bytes are unknown it is open what a mark is.
        let open =
            marks.high | marks.stops & (marks.high >> 1 | single << 1)
            | marks.apostrophes & (marks.high >> 1 | marks.high >> 2) | 3 << 62
        let beforeOpen = open & (0 &- open) &- 1
        self.count = 64 - (~words & beforeOpen).leadingZeroBitCount
        let told: UInt64 = 1 &<< UInt64(truncatingIfNeeded: self.count) &- 1
        self.words = words & told
        let isElse = ~(marks.words | marks.stops | marks.apostrophes | marks.gaps | marks.breaks)
        self.ends = (isElse | marks.stops & ~(marks.words >> 1)) & told
        self.gaps = marks.gaps & told
        self.small = marks.small
        self.digits = marks.digits
        self.vowels = marks.vowels
    }
}
