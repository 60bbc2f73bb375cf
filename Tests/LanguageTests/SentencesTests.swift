import Language
import TestSupport
import Testing

@Suite("Sentences")
struct SentencesTests {
    @Test(
        "text is cut where sentences end and nowhere else",
        arguments: [
            ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
            ("The U.S. Space Force met. It agreed.", ["The U.S. Space Force met.", "It agreed."]),
            ("They met in the U.S. The talks went on.", ["They met in the U.S.", "The talks went on."]),
            ("Resolution No. 5 was adopted. Mr. Sato spoke.", ["Resolution No. 5 was adopted.", "Mr. Sato spoke."]),
            ("Is it so? No. We went.", ["Is it so?", "No.", "We went."]),
            ("It covers sat. comms and radar. Good.", ["It covers sat. comms and radar.", "Good."]),
            ("Pc is 1.2e-4. Act now.", ["Pc is 1.2e-4.", "Act now."]),
            ("See Fig. 3 and Dr. A. Tanaka et al.", ["See Fig. 3 and Dr. A. Tanaka et al."]),
            ("On Aug. 26 they met. On Sept. 3 they left.", ["On Aug. 26 they met.", "On Sept. 3 they left."]),
            ("He said \"Go.\" She went.", ["He said \"Go.\"", "She went."]),
            ("Items, e.g. cables, i.e. wires, etc. were sent.", ["Items, e.g. cables, i.e. wires, etc. were sent."]),
            ("Both sides\nagreed to meet\nagain. They left.", ["Both sides agreed to meet again.", "They left."]),
            ("Heading\n\nBody text.", ["Heading", "Body text."]),
            ("Agreed:\n- share data\n- meet in May", ["Agreed:", "- share data", "- meet in May"]),
            ("1. First item\n2. Second item\n(3) Third", ["1. First item", "2. Second item", "(3) Third"]),
            ("両国は合意した。次回は東京で開く。", ["両国は合意した。", "次回は東京で開く。"]),
            ("大臣は「進める。必ずだ。」と述べた。以上。", ["大臣は「進める。必ずだ。」と述べた。", "以上。"]),
            ("両国は、\n　協力を\n続ける。", ["両国は、協力を続ける。"]),
            ("本当か？！はい。", ["本当か？！", "はい。"]),
            ("・第一項\n・第二項", ["・第一項", "・第二項"]),
            ("（注：令和八年。改訂。）を参照。", ["（注：令和八年。改訂。）を参照。"]),
            ("Ends here.\r\n\r\nNext one.\r\n", ["Ends here.", "Next one."]),
            ("... !!! 。。。", []), ("", []), ("   \n\n ", []),
        ]
    )
    func splits(_ text: String, _ expected: [String]) {
        #expect(Sentences.split(text).map(\.text) == expected)
    }

    @Test("the range of a sentence is where it stands in the text")
    func ranges() {
        let text = "  Both sides\n agreed.  両国は\n合意した。"
        let bytes = Array(text.utf8)
        let sentences = Sentences.split(text)
        #expect(
            sentences.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
                "Both sides\n agreed.", "両国は\n合意した。",
            ]
        )
    }

    @Test("a bracket that is never closed does not swallow the text")
    func unclosedBracket() {
        let text = "「" + String(repeating: "長い文が続く。", count: 100)
        #expect(Sentences.split(text).count > 50)
    }

    @Test("ranges of any text are in order and do not overlap", arguments: 0..<200 as Range<UInt64>)
    func hostile(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet = Array("aA1. !?。「」（)(\n\r -・\"'U.S.No.　\u{FFFD}\u{0}日本")
        let text = String((0..<80).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] })
        var end = 0
        for sentence in Sentences.split(text) {
            #expect(sentence.range.lowerBound >= end && sentence.range.upperBound <= text.utf8.count, "seed \(seed)")
            #expect(!sentence.text.isEmpty && !sentence.text.contains("\n"), "seed \(seed)")
            end = sentence.range.upperBound
        }
    }

    @Test(
        "long texts of one mark or one line are cut all the same",
        arguments: ["(", "。", ". ", "\n", "1", "A.", "「。"]
    )
    func longText(_ unit: String) {
        let sentences = Sentences.split(String(repeating: unit, count: 100_000))
        #expect(sentences.count <= 100_000)
    }
}
