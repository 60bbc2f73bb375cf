internal import CBytes

/// Words of ASCII as they are written, each with what it comes to, which one look tells instead of its endings.
///
/// It holds the three that came last of those that share a place. What a word comes to depends on its bytes alone, so no
/// answer depends on what is remembered.
///
/// Whoever reads a text has one for themselves meanwhile, so that none is used on two threads at a time.
final class WordMemory: @unchecked Sendable {
    /// How many bytes a word has at most.
    static let longest = 16

    /// How many places there are, as a power of 2: 512 kB, which stay beside a processor core.
    private static let sizeBits: UInt64 = 13
    /// What is at a place, one line of a cache: the three words as two chunks each, of which the first is 0 where there is
    /// none; then ``RememberedWord/bits`` of each, and nothing.
    private static let stride = 8

    private let chunks: UnsafeMutablePointer<UInt64>

    init() {
        let count = Self.stride << Self.sizeBits
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 8 * count, alignment: 64)
        self.chunks = memory.initializeMemory(as: UInt64.self, repeating: 0, count: count)
    }

    deinit { self.chunks.deallocate() }

    /// What is remembered, as long as the memory is held.
    var words: Words { Words(chunks: self.chunks) }

    /// The number of the place that a word has.
    @inline(__always)
    static func place(_ head: UInt64, _ last: UInt64) -> Int {
        // The highest bits, which every letter reaches.
        Int(truncatingIfNeeded: TermWord.hash(head, last) >> (64 - self.sizeBits))
    }

    struct Words {
        fileprivate let chunks: UnsafeMutablePointer<UInt64>

        @inline(__always)
        private func place(_ head: UInt64, _ last: UInt64) -> UnsafeMutablePointer<UInt64> {
            self.chunks + WordMemory.stride &* WordMemory.place(head, last)
        }

        /// Has the processor fetch what a word comes to, which changes nothing but the time that it takes.
        @inline(__always)
        func expect(_ word: UInt128) {
            cbytes_expect(self.place(UInt64(truncatingIfNeeded: word), UInt64(truncatingIfNeeded: word >> 64)))
        }

        /// 1 for 0, and 0 for other numbers.
        @inline(__always)
        private static func isZero(_ number: UInt64) -> UInt64 { ~(number | (0 &- number)) >> 63 }

        /// What a word comes to.
        ///
        /// - Parameters:
        ///   - word: It as written, the first byte lowest, zeros behind the last.
        ///   - form: Gives its form.
        ///   - number: Gives the number of its form.
        /// - Returns: It, as it is remembered.
        @inline(__always)
        func read(_ word: UInt128, form: () -> TermWord, number: (TermWord) -> Int32) -> RememberedWord {
            let (head, last) = (UInt64(truncatingIfNeeded: word), UInt64(truncatingIfNeeded: word >> 64))
            let place = self.place(head, last)
            let first = (place[0] ^ head) | (place[1] ^ last)
            let second = (place[2] ^ head) | (place[3] ^ last)
            let third = (place[4] ^ head) | (place[5] ^ last)
            let bits: UInt32
            if min(first, second, third) != 0 {
                let form = form()
                bits = RememberedWord.bits(of: form, writtenAs: word, number: number(form))
                // The oldest one goes.
                (place[4], place[5]) = (place[2], place[3])
                (place[2], place[3]) = (place[0], place[1])
                (place[0], place[1]) = (head, last)
                place[7] = place[6] >> 32
                place[6] = place[6] << 32 | UInt64(bits)
            } else {
                // By signs, without a branch, which could not be foreseen.
                let (isSecond, isThird) = (Self.isZero(second), Self.isZero(third))
                let ofTwo = place[6] &>> (isSecond &* 32)
                bits = UInt32(truncatingIfNeeded: ofTwo ^ (ofTwo ^ place[7]) & (0 &- isThird))
            }
            return RememberedWord(head: head, last: last, bits: bits)
        }
    }
}

/// A word of ASCII of at most ``WordMemory/longest`` bytes, and what it comes to.
struct RememberedWord {
    /// It as written.
    fileprivate let head: UInt64
    fileprivate let last: UInt64
    /// The number of its form in the lower 24 bits, which is more than a glossary has words; the length of its form in 5;
    /// then whether an i stands for its last y, whether it is a name, and whether it may be a piece.
    fileprivate let bits: UInt32

    fileprivate static func bits(of form: TermWord, writtenAs word: UInt128, number: Int32) -> UInt32 {
        let isName = form[form.count - 1] == UInt8(ascii: "!")
        let end = form.count - (isName ? 2 : 1)
        let isCut = form[end] != UInt8(truncatingIfNeeded: word >> UInt128(8 * end)) | 0x20
        return UInt32(number) | UInt32(form.count) << 24 | (isCut ? 1 << 29 : 0) | (isName ? 1 << 30 : 0)
            | (Pieces.isPiece(form) ? 1 << 31 : 0)
    }

    /// The number of its form, 0 where it has none.
    @inline(__always)
    var number: Int32 { Int32(truncatingIfNeeded: self.bits & 0xFF_FFFF) }

    /// How many bytes its form has.
    @inline(__always)
    var count: Int { Int(self.bits >> 24 & 31) }

    /// Whether its form may be a piece.
    @inline(__always)
    var isPiece: Bool { self.bits >> 31 != 0 }

    /// Its form as ``TermWord`` has it.
    @inline(__always)
    var form: (head: UInt64, last: UInt64) {
        let isName = self.bits >> 30 & 1
        let length = self.count &- Int(isName)
        let written = UInt128(self.last) << 64 | UInt128(self.head)
        var form = written | 0x2020_2020_2020_2020_2020_2020_2020_2020
        form ^= UInt128(self.bits >> 29 & 1 &* UInt32(UInt8(ascii: "y") ^ UInt8(ascii: "i"))) &<< Self.bits(length &- 1)
        form &= ~0 &>> Self.bits(16 &- length)
        form |= UInt128(isName &* UInt32(UInt8(ascii: "!"))) &<< Self.bits(length & 15)
        return (UInt64(truncatingIfNeeded: form), UInt64(truncatingIfNeeded: form >> 64))
    }

    @inline(__always)
    private static func bits(_ bytes: Int) -> UInt128 { UInt128(truncatingIfNeeded: 8 &* bytes) }
}
