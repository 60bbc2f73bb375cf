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
    private(set) var yToI: UInt64

    /// Words that look like plurals and are not.
    static let singular = ShortWords([
        "mars", "news", "lens", "always", "perhaps", "texas", "wales", "athens", "laos", "kudos",
    ])

    /// Whether a word that ends in this letter, small or capital, may have an ending that goes: d, e, g, s or y.
    @inline(__always)
    static func mayCut(_ last: UInt8) -> Bool { self.endings &>> UInt32(last & 31) & 1 != 0 }

    private static let endings: UInt32 = 1 << 4 | 1 << 5 | 1 << 7 | 1 << 19 | 1 << 25

    // By the last letter a branch is taken; what comes before it can be foreseen even less, and is told by 1 and 0.

    /// The stem of a word of letters.
    ///
    /// - Parameters:
    ///   - ending: Its last eight bytes, the last one lowest.
    ///   - count: How many it has.
    ///   - singular: ``singular``.
    @inline(__always)
    init(ending: UInt64, count: Int, singular: ShortWords) {
        (self.length, self.yToI) = (count, 0)
        let second = ending >> 8
        switch UInt8(truncatingIfNeeded: ending) {
        case UInt8(ascii: "s"):
            let stays = Self.ends(second, "s") | Self.ends(second, "u") | Self.ends(second, "i")
            guard stays == 0, count > 3, count > 8 || !singular.contains(ending) else { return }
            let short = Self.ends(second, "i", "e") | Self.ends(second, "s", "s", "e") | Self.ends(second, "x", "e")
            let long = Self.ends(second, "c", "h", "e") | Self.ends(second, "s", "h", "e")
            self.length = count &- 1 &- (short & Self.bit(count, above: 4) | long & Self.bit(count, above: 5))
            self.cutY(second)
        case UInt8(ascii: "y"): if count > 2 { self.cutY(ending) }
        // "caches" loses "es", so "cache" has to lose its e.
        case UInt8(ascii: "e"): self.length = count &- (Self.ends(ending, "c", "h", "e") & Self.bit(count, above: 4))
        default: break
        }
    }

    /// Makes an i of a y behind a consonant.
    @inline(__always)
    private mutating func cutY(_ ending: UInt64) {
        let isCut = Self.ends(ending, "y") & ~Self.isVowel(ending >> 8)
        self.yToI = UInt64(truncatingIfNeeded: isCut) &* UInt64(UInt8(ascii: "y") ^ UInt8(ascii: "i"))
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
    ///   - vowels: Not 0 where so many bytes at the beginning of the word have a vowel or a y.
    @inline(__always)
    mutating func cutVerb(ending: UInt64, count: Int, vowels: (Int) -> UInt64) {
        let rest = ending &>> UInt64(truncatingIfNeeded: 8 &* (count &- self.length))
        guard Self.mayCut(UInt8(truncatingIfNeeded: rest)), self.length > 4, self.yToI == 0 else { return }
        if rest & 0xFF == UInt8(ascii: "e") {
            self.length &-= 1
            return
        }
        let isIng = Self.ends(rest, "i", "n", "g")
        let isEd = Self.ends(rest, "e", "d") & ~Self.ends(rest, "e", "e", "d")
        let cut = 3 &* isIng &+ 2 &* isEd
        let left = self.length &- cut
        guard cut > 0, left > 2, vowels(left) != 0 else { return }
        let before = rest &>> UInt64(truncatingIfNeeded: 8 &* cut)
        let stays = Self.isVowel(before) | Self.ends(before, "l") | Self.ends(before, "s") | Self.ends(before, "z")
        let isDouble = Self.isZero((before ^ before >> 8) & 0xFF) & Self.bit(left, above: 3) & ~stays
        self.length = left &- isDouble
    }

    @inline(__always)
    private static func bit(_ count: Int, above least: Int) -> Int {
        Int(truncatingIfNeeded: UInt64(bitPattern: Int64(least &- count)) &>> 63)
    }

    /// 1 for 0, and 0 for other numbers below 2^63.
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
