/// The common form of an English word and its plural.
///
/// Only plurals go, and only by spelling, so that a query and a document always agree: satellites and satellite,
/// launches and launch, entries and entry (`entri`). Words with other than ASCII letters stay as they are, and so
/// does a stem.
///
/// Source: the S-stemmer of D. Harman, "How effective is suffixing?", JASIS 42(1), 1991, with `-ches`, `-shes`,
/// `-sses`, `-xes` and the final y of Porter's stemmer (M. F. Porter, Program 14(3), 1980), step 1c.
enum Stem {
    /// Words that look like plurals and are not.
    private static let singular = [
        "mars", "news", "lens", "always", "perhaps", "texas", "wales", "athens", "laos", "kudos",
    ].map { Self.packed($0.utf8) }

    /// What is left of a word.
    ///
    /// - Parameter word: Folded bytes.
    /// - Returns: Its length, and the byte its last one is replaced by, if any.
    @inline(__always)
    static func of(_ word: UnsafeBufferPointer<UInt8>) -> (length: Int, last: UInt8?) {
        let count = word.count
        guard count >= 3, let last = word.last else { return (count, nil) }
        guard last == UInt8(ascii: "s") || last == UInt8(ascii: "y") || last == UInt8(ascii: "e") else {
            return (count, nil)
        }
        return self.ofCandidate(word)
    }

    private static func ofCandidate(_ word: UnsafeBufferPointer<UInt8>) -> (length: Int, last: UInt8?) {
        let count = word.count
        func at(_ fromEnd: Int) -> UInt8 { word[word.count - fromEnd] }
        guard word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else { return (count, nil) }
        if at(1) == UInt8(ascii: "y") {
            return self.isVowel(at(2)) ? (count, nil) : (count, UInt8(ascii: "i"))
        }
        if at(1) == UInt8(ascii: "e") {
            // "caches" loses "es", so "cache" has to lose its e.
            return count >= 5 && at(2) == UInt8(ascii: "h") && at(3) == UInt8(ascii: "c")
                ? (count - 1, nil) : (count, nil)
        }
        guard count >= 4, count > 8 || !self.singular.contains(self.packed(word)) else { return (count, nil) }
        switch at(2) {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"):
            return (count, nil)
        case UInt8(ascii: "e"):
            switch at(3) {
            case UInt8(ascii: "i") where count >= 5:
                return (count - 2, nil)
            case UInt8(ascii: "h") where count >= 6 && (at(4) == UInt8(ascii: "c") || at(4) == UInt8(ascii: "s")):
                return (count - 2, nil)
            case UInt8(ascii: "s") where count >= 5 && at(4) == UInt8(ascii: "s"):
                return (count - 2, nil)
            case UInt8(ascii: "x") where count >= 5:
                return (count - 2, nil)
            default:
                return (count - 1, nil)
            }
        case UInt8(ascii: "y") where !self.isVowel(at(3)):
            return (count - 1, UInt8(ascii: "i"))
        default:
            return (count - 1, nil)
        }
    }

    /// The bytes of a word of at most 8 as one number.
    static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// How much of a stem is left without `-ing`, `-ed` and a final `e`, for telling topics by verbs.
    ///
    /// Source: step 1b of Porter's stemmer, shortened.
    ///
    /// - Parameter word: What ``of(_:)`` leaves.
    /// - Returns: A length of at least 3, or that of the word.
    static func lengthWithoutVerbEnding(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        let count = word.count
        guard count >= 5, let last = word.last,
            last == UInt8(ascii: "g") || last == UInt8(ascii: "d") || last == UInt8(ascii: "e"),
            word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
        else { return count }
        var length = count
        let (third, second) = (word[count - 3], word[count - 2])
        if third == UInt8(ascii: "i"), second == UInt8(ascii: "n"), last == UInt8(ascii: "g") {
            length -= 3
        } else if third != UInt8(ascii: "e"), second == UInt8(ascii: "e"), last == UInt8(ascii: "d") {
            length -= 2
        } else {
            return last == UInt8(ascii: "e") ? count - 1 : count
        }
        let rest = word.prefix(length)
        guard length >= 3, rest.contains(where: { self.isVowel($0) || $0 == UInt8(ascii: "y") }) else { return count }
        // The consonant that was doubled before the ending: planned, plan.
        let end = rest.suffix(2)
        if let letter = end.first, letter == end.last, length >= 4, !self.isVowel(letter), letter != UInt8(ascii: "l"),
            letter != UInt8(ascii: "s"), letter != UInt8(ascii: "z")
        {
            return length - 1
        }
        return length
    }
}
