import TestSupport
import Testing

@testable import Schema

@Suite("Bytes of a text, many at a time")
struct BytesTests {
    /// What random texts are put together from, beside letters.
    private static let pieces: [[UInt8]] =
        [
            " ", "  ", "\t", "\n", "\r\n", "\u{1}", "\u{1F}", "\u{7F}", "\"", "\\", "<", ">", "&", "]", "]]>", "&amp;",
            "&lt;", "&gt;", "&quot;", "&apos;", "&am", "&lx;", "&#65;", "\u{A0}", "©", "é", "月", "！", "\u{FEFF}",
            "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "🚀",
        ]
        .map { Array($0.utf8) }

    /// Texts of all lengths around 16, 32 and 64, and of every piece at every place.
    private static func forEachText(seed: UInt64, _ body: ([UInt8]) -> Void) {
        var random = SplitMix(seed: seed)
        let letters = (0..<80).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
        for count in [0, 1, 2, 7, 14, 15, 16, 17, 30, 31, 32, 33, 62, 63, 64] {
            body(Array(letters[..<count]))
            for piece in Self.pieces {
                for rest in [0, 1, 2, 40] { body(letters[..<count] + piece + letters[..<rest]) }
            }
        }
        for _ in 0..<300 {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                text += letters.prefix(Int.random(in: 0...33, using: &random))
                text += Self.pieces.randomElement(using: &random) ?? []
            }
            body(text)
        }
    }

    /// What a copy comes to, which has no room but for the text and ``TextCopy/slack``.
    private static func copy<Copied>(
        _ text: [UInt8],
        _ body: (UnsafeBufferPointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Copied
    ) -> (copied: Copied, target: [UInt8], isWithin: Bool) {
        let room = text.count + TextCopy.slack
        var target = [UInt8](repeating: 0xAA, count: room + 64)
        let copied = target.withUnsafeMutableBufferPointer { target in
            text.withUnsafeBufferPointer { text in
                guard let start = target.baseAddress else { preconditionFailure("the room is not none") }
                return body(text, start)
            }
        }
        return (copied, Array(target[..<text.count]), target[room...].allSatisfy { $0 == 0xAA })
    }

    /// What comes next of XML, how many bytes it has and what it becomes; nil for what has to be looked at more closely.
    private static func next(of text: ArraySlice<UInt8>, isSection: Bool) -> (read: Int, written: [UInt8])? {
        guard let first = text.first else { return nil }
        switch first {
        case 0x09, 0x0A: return (1, [first])
        case ..<0x20: return nil
        case UInt8(ascii: "]"): return text.count < 3 || text.starts(with: "]]>".utf8) ? nil : (1, [first])
        case 0xEF:
            let isCharacter = !text.starts(with: "\u{FFFE}".utf8) && !text.starts(with: "\u{FFFF}".utf8)
            return isCharacter ? (3, Array(text.prefix(3))) : nil
        case UInt8(ascii: "<"), UInt8(ascii: "&"):
            if isSection { return (1, [first]) }
            let references = ["&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\"", "&apos;": "'"]
            let found = references.first { text.starts(with: $0.key.utf8) }
            return found.map { ($0.key.utf8.count, Array($0.value.utf8)) }
        default: return (1, [first])
        }
    }

    @Test(
        "characters of XML are copied up to what has to be looked at more closely, and nothing is written elsewhere",
        arguments: [21, 22] as [UInt64]
    )
    func characters(seed: UInt64) {
        var isCopied = false
        for isSection in [false, true] {
            Self.forEachText(seed: seed) { text in
                let (copied, target, isWithin) = Self.copy(text) {
                    TextCopy.characters($0[...], to: $1, isSection: isSection)
                }
                var (read, written): (Int, [UInt8]) = (0, [])
                while read < copied.read, let next = Self.next(of: text[read...], isSection: isSection) {
                    read += next.read
                    written += next.written
                }
                #expect(isWithin, "seed \(seed): \(text)")
                #expect(read == copied.read && written[...] == target[..<copied.written], "seed \(seed): \(text)")
                isCopied = isCopied || copied.read > 0
                // What is not copied is near the end, or no plain character.
                let isPlain = text.count - read >= 32 && Self.next(of: text[read...], isSection: isSection) != nil
                #expect(!isPlain || !isCopied, "seed \(seed): \(text)")
            }
        }
    }

    /// Whether a byte ends what HTML writes as it is; a space does so beside another one.
    private static func endsWords(_ text: [UInt8], at place: Int) -> Bool {
        func isNext(_ condition: (UInt8) -> Bool) -> Bool { place + 1 == text.count || condition(text[place + 1]) }
        return switch text[place] {
        case ..<0x20, UInt8(ascii: "<"), UInt8(ascii: "&"), 0x7F: true
        case 0x20: isNext { $0 <= 0x20 || [UInt8(ascii: "<"), UInt8(ascii: "&"), 0x7F, 0xC2, 0xEF].contains($0) }
        case 0xC2: isNext { $0 <= 0xA0 }
        case 0xEF: isNext { $0 == 0xBB }
        default: false
        }
    }

    @Test(
        "words are copied up to what ends them, and nothing is written elsewhere",
        arguments: [23, 24] as [UInt64]
    )
    func words(seed: UInt64) {
        var isCopied = false
        Self.forEachText(seed: seed) { text in
            guard let first = text.first, first != 0x20 else { return }
            let (count, target, isWithin) = Self.copy(text) { TextCopy.words($0[...], to: $1) }
            #expect(isWithin, "seed \(seed): \(text)")
            #expect(count <= text.count && target[..<count] == text[..<count], "seed \(seed): \(text)")
            isCopied = isCopied || count > 0
            guard isCopied, count < text.count else { return }
            // What begins at the end of a block of 32 bytes may end them as well.
            let isAtEnd = text[count] == 0xC2 || text[count] == 0xEF
            #expect(isAtEnd || Self.endsWords(text, at: count), "seed \(seed): \(text)")
        }
        Self.forEachText(seed: seed) { text in
            guard let first = text.first, first != 0x20 else { return }
            let (count, _, _) = Self.copy(text) { TextCopy.words($0[...], to: $1) }
            for place in 0..<count {
                let isCharacter = text[place] == 0x20 && place + 1 < count && text[place + 1] != 0x20
                #expect(isCharacter || !Self.endsWords(text, at: place), "seed \(seed): \(text)")
            }
        }
    }

    @Test("the first byte that fulfils a condition is found, at every length", arguments: [26] as [UInt64])
    func first(seed: UInt64) {
        Self.forEachText(seed: seed) { text in
            text.withUnsafeBufferPointer { bytes in
                for start in [0, text.count / 3, text.count] {
                    let found = ByteBlock.first(in: bytes, from: start) { $0.equal(to: 0x26) | $0.below(0x20) }
                    let expected = text[start...].firstIndex { $0 == 0x26 || $0 < 0x20 } ?? text.count
                    #expect(found == expected, "seed \(seed): \(text) from \(start)")
                    let beyond = ByteBlock.first(in: bytes, from: start) { $0.beyondASCII }
                    #expect(beyond == text[start...].firstIndex { $0 > 0x7F } ?? text.count, "seed \(seed): \(text)")
                }
            }
        }
    }
}
