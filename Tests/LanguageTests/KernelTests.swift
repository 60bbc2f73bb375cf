import CBytes
import TestSupport
import Testing

@Suite("What is looked at many at a time comes out as one by one", .enabled(if: cbytes_is_wide() != 0))
struct KernelTests {
    #if arch(x86_64)
        /// What a failure names, so that it can be repeated.
        private static let seeds = [1, 2, UInt64.random(in: 3 ... .max)]

        @Test("what the bytes of a block are", arguments: Self.seeds)
        func marks(_ seed: UInt64) {
            var random = SplitMix(seed: seed)
            for round in 0..<4_000 {
                // At first each byte, and then mostly those that mean something.
                let all = (0..<64).map { UInt8(truncatingIfNeeded: 64 * round + $0) }
                let text = round < 4 ? all : (0..<64).map { _ in Self.byte(&random) }
                #expect(Self.list(cbytes_mark_by_32(text)) == Self.list(cbytes_mark_by_16(text)), "\(seed): \(text)")
            }
        }

        private static func byte(_ random: inout SplitMix) -> UInt8 {
            let usual = Array("aeiouyzsSAZ09 .'`\n\r\t-/_&@[`{:".utf8)
            return random.once(in: 3)
                ? UInt8.random(in: 0...255, using: &random) : usual.randomElement(using: &random) ?? 0
        }

        private static func list(_ marks: cbytes_marks) -> [UInt64] {
            [
                marks.words, marks.small, marks.digits, marks.vowels, marks.esses, marks.stops, marks.apostrophes,
                marks.gaps, marks.breaks, marks.high,
            ]
        }

        @Test("sums of rows", arguments: Self.seeds)
        func rows(_ seed: UInt64) {
            var random = SplitMix(seed: seed)
            // Two numbers below 2^15 each, up to the greatest.
            func number(_ most: UInt32) -> UInt32 {
                .random(in: 0...most, using: &random) << 16 | .random(in: 0...most, using: &random)
            }
            for _ in 0..<300 {
                let (width, height) = (
                    16 * Int.random(in: 1...20, using: &random), Int.random(in: 1...9, using: &random)
                )
                let rows = (0..<width * height).map { _ in number(0x7FFF) }
                let chosen = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                    Int32.random(in: 1...Int32(height), using: &random)
                }
                let factors = (0..<width).map { _ in number(10) }
                var wide = (0..<width).map { _ in UInt32.random(in: 0...1_000, using: &random) }
                var narrow = wide
                cbytes_add_rows_by_48(rows, width, chosen, chosen.count, factors, &wide)
                cbytes_add_rows_by_16(rows, width, chosen, chosen.count, factors, &narrow)
                #expect(wide == narrow, "\(seed): \(height) rows of \(width)")
            }
        }
    #endif
}
