import Testing

@testable import Schema

@Suite("Text in UTF-8")
struct UTF8TextTests {
    /// Characters, and what looks like some: overlong ones, surrogates, beyond the last, cut, and bytes of none.
    private static let pieces: [[UInt8]] =
        ["a", "abcdefgh", "\0", "月", "é", "🚀", "\u{D7FF}", "\u{FFFF}", "\u{10FFFF}", "\u{80}", "\u{800}"]
        .map { Array($0.utf8) } + [
            [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xC1, 0xBF], [0x80], [0xE6, 0x9C],
            [0xF0, 0x9F, 0x9A], [0xFF], [0xF5, 0x80, 0x80, 0x80],
        ]

    private func check(_ bytes: [UInt8], _ comment: @autoclosure () -> String) {
        let valid = String(validating: bytes, as: UTF8.self) != nil
        let expected: UTF8Text.Kind = valid ? bytes.allSatisfy { $0 < 0x80 } ? .ascii : .utf8 : .other
        bytes.withUnsafeBufferPointer { buffer in
            #expect(UTF8Text.kind(of: buffer) == expected, "\(comment()): \(bytes)")
            #expect(UTF8Text.isValidByBlocks(buffer) == valid, "\(comment()): \(bytes)")
            let text = String(utf8: buffer)
            #expect(Array(text.utf8) == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(comment()): \(bytes)")
            if valid { #expect(String(checked: buffer) == text, "\(comment()): \(bytes)") }
        }
    }

    @Test("bytes are UTF-8 just where the standard library says so", arguments: 1...3)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<5_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let isGood = Int.random(in: 0..<64, using: &random) > 0
                bytes += (isGood ? Self.pieces[..<11] : Self.pieces[...]).randomElement(using: &random) ?? []
            }
            self.check(bytes, "seed \(seed)")
        }
    }

    @Test("each piece counts the same wherever it stands and whatever follows")
    func places() {
        for piece in Self.pieces {
            for before in 0...70 {
                for after in [0, 1, 2, 40] {
                    let bytes =
                        Array(repeating: UInt8(ascii: "x"), count: before) + piece
                        + Array(repeating: UInt8(ascii: "y"), count: after)
                    self.check(bytes, "behind \(before)")
                    self.check(Array("月".utf8) + bytes + Array("火".utf8), "between, behind \(before)")
                }
            }
        }
    }

    @Test("all pairs of bytes inside a text count as the standard library has them")
    func pairs() {
        var wrong: [String] = []
        for first in UInt8(0x80)...UInt8.max {
            for second in UInt8.min...UInt8.max {
                for tail in [[], [0x80], [0xBF, 0x80]] as [[UInt8]] {
                    let bytes = Array("月曜日の朝に読む長い文章の中".utf8) + [first, second] + tail + Array("月".utf8)
                    let valid = String(validating: bytes, as: UTF8.self) != nil
                    if bytes.withUnsafeBufferPointer(UTF8Text.isValid) != valid { wrong.append("\(bytes)") }
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    }

}
