internal import CBytes

/// Words of ASCII as they are written, each with what it comes to, which one look tells instead of its endings.
///
/// It holds what came last at each place. What a word comes to depends on its bytes alone, so no answer depends on what
/// is remembered.
///
/// Whoever reads a text has one for themselves meanwhile, so that none is used on two threads at a time.
final class WordMemory: @unchecked Sendable {
    /// How many bytes a word has at most.
    static let longest = 16

    /// How many places there are, a power of 2: 320 kB, which stay beside a processor core.
    private static let size = 8_192
    /// What is at a place: the word as two chunks, of which the first is 0 where there is none; its form as two chunks;
    /// then its number, with the length of the form in the upper half.
    private static let stride = 5

    private let chunks = UnsafeMutablePointer<UInt64>.allocate(capacity: WordMemory.size * WordMemory.stride)

    init() { self.chunks.initialize(repeating: 0, count: Self.size * Self.stride) }

    deinit { self.chunks.deallocate() }

    /// What is remembered, as long as the memory is held.
    var words: Words { Words(chunks: self.chunks) }

    struct Words {
        fileprivate let chunks: UnsafeMutablePointer<UInt64>

        @inline(__always)
        private func place(_ head: UInt64, _ last: UInt64) -> UnsafeMutablePointer<UInt64> {
            let index = Int(truncatingIfNeeded: TermWord.hash(head, last) >> 51) & (WordMemory.size - 1)
            return self.chunks + WordMemory.stride &* index
        }

        /// Has the processor fetch what a word comes to, which changes nothing but the time that it takes.
        @inline(__always)
        func expect(_ word: UInt128) {
            cbytes_expect(self.place(UInt64(truncatingIfNeeded: word), UInt64(truncatingIfNeeded: word >> 64)))
        }

        /// What a word comes to.
        ///
        /// - Parameters:
        ///   - word: It as written, the first byte lowest, zeros behind the last.
        ///   - form: Gives its form.
        ///   - number: Gives the number of its form.
        /// - Returns: Its form, valid until the next word, and its number.
        @inline(__always)
        func read(
            _ word: UInt128,
            form: () -> TermWord,
            number: (TermWord) -> Int32
        ) -> (form: TermWord, number: Int32) {
            let (head, last) = (UInt64(truncatingIfNeeded: word), UInt64(truncatingIfNeeded: word >> 64))
            let place = self.place(head, last)
            if (place[0] ^ head) | (place[1] ^ last) != 0 {
                let form = form()
                let number = number(form)
                (place[0], place[1], place[2], place[3]) = (head, last, form.head, form.last)
                place[4] = UInt64(truncatingIfNeeded: form.count) << 32 | UInt64(UInt32(bitPattern: number))
            }
            let told = place[4]
            return (
                TermWord(head: place[2], last: place[3], chunks: place + 2, count: Int(truncatingIfNeeded: told >> 32)),
                Int32(truncatingIfNeeded: told)
            )
        }
    }
}
