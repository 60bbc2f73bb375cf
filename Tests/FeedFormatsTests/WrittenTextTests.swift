@testable import FeedFormats
import Testing

@Suite("Text as bytes")
struct WrittenTextTests {
    private func with<Value>(_ text: String, _ body: (WrittenText) -> Value) -> Value {
        var text = text
        return text.withUTF8(body)
    }

    private static let pieces = [
        "a", "é", "漢", "🚀", " ", "\t", "\u{7F}", "\u{85}", "\u{A0}", "\u{1680}", "\u{2003}", "\u{2028}", "\u{2029}",
        "\u{202F}", "\u{205F}", "\u{3000}", "\u{FEFF}", "\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{2026}", "\u{A1}",
    ]

    @Test("blanks at its ends are those of any text, in every mixture")
    func stripped() {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(state: seed)
        for round in 0..<5_000 {
            let text = source.text(of: Self.pieces)
            let stripped = self.with(text) { $0.stripped.text }
            #expect(Array(stripped.utf8) == Array(text.stripped.utf8), "seed \(seed), round \(round)")
        }
    }

    @Test("lines end with each of Unicode's line ends, and plain text has line feeds alone and no two blank lines")
    func lines() {
        let ends = ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]
        for end in ends {
            let text = "one \(end)\(end)\(end) two…\(end)\u{3000}\(end)Ā\u{3000}\(end)"
            let lines = self.with(text) { WrittenLines($0).map(\.text) }
            #expect(lines == ["one ", "", "", " two…", "\u{3000}", "Ā\u{3000}", ""])
            #expect(text.plainLines == "one\n\n two…\n\nĀ")
        }
        #expect(self.with("") { WrittenLines($0).map(\.text) } == [""])
        #expect("".plainLines == "" && "\n \n".plainLines == "" && "\u{C2}a".plainLines == "\u{C2}a")
    }

    @Test("words are found at every place in whatever case, and nowhere else")
    func place() {
        for count in 0..<20 {
            let before = String(repeating: "n", count: count)
            #expect(self.with(before + "NoAA Scale: G1") { $0.place(of: "noaa scale:") } == count)
            #expect(self.with(before + "NoAA Scale") { $0.place(of: "noaa scale:") } == nil)
        }
        #expect(self.with(" a  b ") { $0.words().map(\.text) } == ["a", "b"])
        #expect(self.with("") { $0.words().isEmpty && $0.place(of: "a") == nil && $0.begins("") && $0.reads("") })
    }
}

extension SplitMix {
    fileprivate mutating func text(of pieces: [String]) -> String {
        (0..<(self.next() % 7)).map { _ in pieces[Int(self.next() % UInt64(pieces.count))] }.joined()
    }
}
