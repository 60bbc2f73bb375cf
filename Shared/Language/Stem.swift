/// The common form of an English word and its plural.
///
/// Only plurals go, and only by spelling, so that a query and a document always agree: satellites and satellite,
/// launches and launch, entries and entry (`entri`). Words with other than ASCII letters stay as they are, and so
/// does a stem. For telling topics the endings of verbs go as well.
///
/// Source: the S-stemmer of D. Harman, "How effective is suffixing?", JASIS 42(1), 1991, with `-ches`, `-shes`,
/// `-sses`, `-xes` and the final y of Porter's stemmer (M. F. Porter, Program 14(3), 1980), step 1c; for verbs its step
/// 1b, shortened.
struct Stem {
    /// How many bytes of the word are left.
    private(set) var length: Int
    /// What changes the last one of them: it makes an i of a y, or is 0.
    let yToI: UInt64

    /// Words that look like plurals and are not.
    static let singular = ShortWords([
        "mars", "news", "lens", "always", "perhaps", "texas", "wales", "athens", "laos", "kudos",
    ])

    // Whether something is so is told by 1 and 0, and put together without a branch: how words end cannot be foreseen.

    /// The stem of a word of letters.
    ///
    /// - Parameters:
    ///   - ending: Its last eight bytes, the last one lowest.
    ///   - count: How many it has.
    ///   - singular: ``singular``.
    @inline(__always)
    init(ending: UInt64, count: Int, singular: ShortWords) {
        let (second, third) = (ending >> 8, ending >> 16)
        let stays = Self.ends(second, "s") | Self.ends(second, "u") | Self.ends(second, "i")
        let isPlural = Self.ends(ending, "s") & ~stays & Self.bit(count, above: 3)
        let hasFive = Self.bit(count, above: 4)
        let short = Self.ends(second, "i", "e") | Self.ends(second, "s", "s", "e") | Self.ends(second, "x", "e")
        let long = Self.ends(second, "c", "h", "e") | Self.ends(second, "s", "h", "e")
        let isLong = short & hasFive | long & Self.bit(count, above: 5)
        // "caches" loses "es", so "cache" has to lose its e.
        var cut = isPlural &+ (isPlural & isLong) | Self.ends(ending, "c", "h", "e") & hasFive
        if isPlural != 0, count <= 8, singular.contains(ending) { cut = 0 }
        let endsInY = Self.ends(ending, "y") & ~Self.isVowel(second) & Self.bit(count, above: 2)
        let endsInYs = isPlural & Self.ends(second, "y") & ~Self.isVowel(third)
        self.length = count &- cut
        self.yToI = UInt64(truncatingIfNeeded: endsInY | endsInYs) &* UInt64(UInt8(ascii: "y") ^ UInt8(ascii: "i"))
    }

    /// What is left of a word.
    ///
    /// - Parameter word: Folded bytes.
    /// - Returns: Its length, and the byte its last one is replaced by, if any.
    static func of(_ word: UnsafeBufferPointer<UInt8>) -> (length: Int, last: UInt8?) {
        guard word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else { return (word.count, nil) }
        let stem = Self(ending: ShortWords.packed(word.suffix(8)), count: word.count, singular: self.singular)
        return (stem.length, stem.yToI == 0 ? nil : UInt8(ascii: "i"))
    }

    /// Cuts `-ing`, `-ed` and a final `e` off as well, with the consonant that was doubled before them: planned, plan.
    ///
    /// - Parameters:
    ///   - ending: The last eight bytes of the word, the last one lowest.
    ///   - count: How many it has.
    ///   - vowels: Not 0, and below 2^63, where so many bytes at the beginning of the word have a vowel or a y.
    @inline(__always)
    mutating func cutVerb(ending: UInt64, count: Int, vowels: (Int) -> UInt64) {
        let rest = ending &>> UInt64(truncatingIfNeeded: 8 &* (count &- self.length))
        let isVerb = Self.bit(self.length, above: 4) & Self.isZero(self.yToI)
        let isIng = Self.ends(rest, "i", "n", "g")
        let isEd = Self.ends(rest, "e", "d") & ~Self.ends(rest, "e", "e", "d")
        let cut = 3 &* isIng &+ 2 &* isEd
        let left = self.length &- cut
        let before = rest &>> UInt64(truncatingIfNeeded: 8 &* cut)
        let isStem = isVerb & (isIng | isEd) & Self.bit(left, above: 2) & ~Self.isZero(vowels(left))
        let stays = Self.isVowel(before) | Self.ends(before, "l") | Self.ends(before, "s") | Self.ends(before, "z")
        let isDouble = Self.isZero((before ^ before >> 8) & 0xFF) & Self.bit(left, above: 3) & ~stays
        self.length &-= isStem &* (cut &+ isDouble) &+ (isVerb & Self.ends(rest, "e"))
    }

    @inline(__always)
    private static func bit(_ count: Int, above least: Int) -> Int {
        Int(truncatingIfNeeded: UInt64(bitPattern: Int64(least &- count)) &>> 63)
    }

    /// - Parameter number: Below 2^63.
    @inline(__always)
    private static func isZero(_ number: UInt64) -> Int { Int(truncatingIfNeeded: (number &- 1) &>> 63) }

    @inline(__always)
    private static func isVowel(_ letters: UInt64) -> Int {
        // A bit for each of a, e, i, o, u.
        Int(truncatingIfNeeded: 0x20_8222 &>> (letters & 31) & 1)
    }

    @inline(__always)
    private static func ends(_ letters: UInt64, _ last: Unicode.Scalar) -> Int {
        self.isZero(letters & 0xFF ^ UInt64(last.value))
    }

    @inline(__always)
    private static func ends(_ letters: UInt64, _ second: Unicode.Scalar, _ last: Unicode.Scalar) -> Int {
        self.isZero(letters & 0xFFFF ^ UInt64(second.value << 8 | last.value))
    }

    @inline(__always)
    private static func ends(
        _ letters: UInt64,
        _ third: Unicode.Scalar,
        _ second: Unicode.Scalar,
        _ last: Unicode.Scalar
    ) -> Int {
        self.isZero(letters & 0xFF_FFFF ^ UInt64(third.value << 16 | second.value << 8 | last.value))
    }
}
