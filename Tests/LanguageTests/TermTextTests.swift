import TestSupport
import Testing

@testable import Language

@Suite("Words and characters as terms are compared")
struct TermTextTests {
    /// What random texts are put together from.
    private static let pieces: [String] = [
        " ", " ", " ", "  ", "\n", "\t", "-", "/", "_", "&", ", ", ". ", ".", "...", "!", "?", ";", "\u{0}", "'", "`",
        "'s ",
        "’s ", "“", "”", "—", "\u{A0}", "U.S.", "e.g.", "3.5", "v1.2", "a.b.c", "example.com", "NASA's.", "it's",
        "'s's",
        "WHO", "who", "US", "Act", "act", "ACT", "Diet ", "Juice", "JUICE", "satellites", "LAUNCHES", "planned",
        "flying",
        "Entries", "boxes", "buzzed", "seed", "ring", "string", "cache", "caches", "always", "mars", "h2o", "2026", "x",
        "extraordinarilylongword", "Überflug", "café", "naïve", "e\u{301}", "ﬁne", "ＡＢＣ", "ｓ", "①", "Привет", "한국", "𠀀",
        "衛星", "國際", "かな", "カナ", "ﾐﾁﾋﾞｷ", "ヴァ", "ヴ", "か\u{3099}", "カ\u{309A}", "\u{3099}", "ゝ", "ヽ", "・", "ー", "々", "、",
        "。", "」", "「", "　", "〜", "〠", "（", "）", "ヶ", "🚀", "\u{301}", "\u{FFFD}",
    ]

    private static func randomText(_ random: inout SplitMix, of count: Int) -> String {
        var text = ""
        for _ in 0..<count {
            switch Int.random(in: 0..<40, using: &random) {
            case 0: text += String(repeating: "a1bc", count: Int.random(in: 1..<80, using: &random))
            case 1..<8:
                text += "abcdefghijklmnopqrstuvwxyz".shuffled(using: &random).prefix(
                    Int.random(in: 1..<18, using: &random)
                )
            default: text += self.pieces.randomElement(using: &random) ?? ""
            }
        }
        return text
    }

    @Test(
        "blocks and runs are read as one scalar after the other is, which joiners between all of them enforce",
        arguments: [1, 2, 3, 4] as [UInt64]
    )
    func oneByOne(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<600 {
            let text = Self.randomText(&random, of: Int.random(in: 1..<60, using: &random))
            var marked = ""
            for scalar in text.unicodeScalars {
                marked.unicodeScalars.append(scalar)
                marked.unicodeScalars.append("\u{200D}")
            }
            for verbs in [false, true] {
                let parts = TermText.parts(of: text, verbs: verbs)
                #expect(parts == TermText.parts(of: marked, verbs: verbs), "seed \(seed): \(text.debugDescription)")
                #expect(!zip(parts, parts.dropFirst()).contains { $0 == .phraseEnd && $1 == .phraseEnd })
            }
        }
    }

    @Test(
        "a text in pieces is read as if a line feed joined them, and to the same byte",
        arguments: [5, 6] as [UInt64]
    )
    func inPieces(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<600 {
            let texts = (0..<Int.random(in: 0..<5, using: &random)).map { _ in
                Self.randomText(&random, of: Int.random(in: 0..<12, using: &random))
            }
            let joined = texts.joined(separator: "\n")
            let limit = Int.random(in: 0..<joined.utf8.count + 3, using: &random)
            var (whole, pieces, cut) = (TermPartList(), TermPartList(), TermPartList())
            TermText.read(CollectionOfOne(joined), limit: limit, verbs: true, &whole)
            TermText.read(texts, limit: limit, verbs: true, &pieces)
            #expect(pieces.parts == whole.parts, "seed \(seed): \(texts), \(limit) bytes")
            // A character that is cut is none.
            let prefix = String(decoding: joined.utf8.prefix(limit), as: UTF8.self)
            TermText.read(CollectionOfOne(prefix), verbs: true, &cut)
            #expect(cut.parts == whole.parts, "seed \(seed): \(joined.debugDescription), \(limit) bytes")
        }
    }

    @Test("where a word stands is told without what a possessive ends in", arguments: [7] as [UInt64])
    func ranges(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<300 {
            let before = Self.randomText(&random, of: Int.random(in: 0..<30, using: &random))
            var list = TermRangeList()
            TermText.read(CollectionOfOne(before + " Probing's 衛星, "), verbs: true, &list)
            let end = before.utf8.count
            let last = list.ranges.suffix(3)
            #expect(Array(last) == [end + 1..<end + 8, end + 11..<end + 14, end + 14..<end + 17], "\(before)")
        }
    }
}

private struct TermRangeList: TermTextReader {
    var ranges: [Range<Int>] = []

    mutating func read(_ word: TermWord, at range: Range<Int>) { self.ranges.append(range) }
    mutating func read(character: UInt32, at range: Range<Int>) { self.ranges.append(range) }
    mutating func readPhraseEnd() {}
}
