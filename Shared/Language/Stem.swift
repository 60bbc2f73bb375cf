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
        guard let last = word.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "y") || last == UInt8(ascii: "e"),
            word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
        else { return (word.count, nil) }
        return self.of(ending: self.packed(word.suffix(8)), count: word.count)
    }

    /// What is left of a word of letters.
    ///
    /// - Parameters:
    ///   - ending: Its last eight bytes, ``packed(_:)``.
    ///   - count: How many it has.
    /// - Returns: As ``of(_:)``.
    static func of(ending: UInt64, count: Int) -> (length: Int, last: UInt8?) {
        func at(_ fromEnd: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: ending >> (8 * fromEnd - 8)) }
        guard count >= 3 else { return (count, nil) }
        switch at(1) {
        case UInt8(ascii: "y"):
            return self.isVowel(at(2)) ? (count, nil) : (count, UInt8(ascii: "i"))
        case UInt8(ascii: "e"):
            // "caches" loses "es", so "cache" has to lose its e.
            return count >= 5 && at(2) == UInt8(ascii: "h") && at(3) == UInt8(ascii: "c")
                ? (count - 1, nil) : (count, nil)
        case UInt8(ascii: "s"): break
        default: return (count, nil)
        }
        guard count >= 4 else { return (count, nil) }
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
            default: break
            }
        case UInt8(ascii: "y") where !self.isVowel(at(3)):
            return (count - 1, UInt8(ascii: "i"))
        default: break
        }
        return count <= 8 && self.singular.contains(ending) ? (count, nil) : (count - 1, nil)
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

    /// How much of a stem of letters is left without `-ing`, `-ed` and a final `e`, for telling topics by verbs.
    ///
    /// Source: step 1b of Porter's stemmer, shortened.
    ///
    /// - Parameters:
    ///   - ending: The last six bytes of what ``of(ending:count:)`` leaves, or more, ``packed(_:)``.
    ///   - count: How many it has.
    ///   - byte: Gives the byte at a place.
    /// - Returns: A length of at least 3, or that of the stem.
    static func lengthWithoutVerbEnding(ending: UInt64, count: Int, byte: (Int) -> UInt8) -> Int {
        func at(_ fromEnd: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: ending >> (8 * fromEnd - 8)) }
        guard count >= 5 else { return count }
        let length: Int
        switch at(1) {
        case UInt8(ascii: "g") where at(2) == UInt8(ascii: "n") && at(3) == UInt8(ascii: "i"): length = count - 3
        case UInt8(ascii: "d") where at(2) == UInt8(ascii: "e") && at(3) != UInt8(ascii: "e"): length = count - 2
        case UInt8(ascii: "e"): return count - 1
        default: return count
        }
        guard length >= 3, (0..<length).contains(where: { self.isVowel(byte($0)) || byte($0) == UInt8(ascii: "y") })
        else { return count }
        // The consonant that was doubled before the ending: planned, plan.
        let removed = UInt64(count - length)
        let letter = at(removed + 1)
        if letter == at(removed + 2), length >= 4, !self.isVowel(letter), letter != UInt8(ascii: "l"),
            letter != UInt8(ascii: "s"), letter != UInt8(ascii: "z")
        {
            return length - 1
        }
        return length
    }
}
