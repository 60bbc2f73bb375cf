import Language
import TestSupport
import Testing

@Suite("The language of a text")
struct LanguageGuessTests {
    @Test(
        "Japanese and English are told apart, and neither is said of others",
        arguments: [
            ("NASA launches Artemis rocket", "en"), ("H3ロケットの打上げ", "ja"), ("宇宙状況把握", "ja"),
            ("JAXA and NASA sign MOU on HTV-X", "en"), ("QZSS（みちびき）のNAQUを発行", "ja"), ("ﾐﾁﾋﾞｷ", "ja"),
            ("The word 宇宙 means space and was used in the title of the report.", "en"), ("", nil),
            ("12:30 — 45.6", nil),
            ("Запуск ракеты состоялся", nil), ("누리호 발사 성공", nil), ("Le lancement de la fusée et les satellites", nil),
            ("Der Start der Rakete und die Satelliten", nil), ("ＮＡＳＡ", "en"),
            (String(repeating: "中国航天局今天宣布成功发射一颗卫星", count: 4), nil),
        ] as [(String, String?)]
    )
    func guess(_ text: String, _ language: String?) {
        #expect(LanguageGuess.of(text) == language)
    }

    @Test("words tell a language the same beside a character beyond ASCII, and a line that ends in two bytes")
    func beside() {
        let words = [
            "the", "of", "and", "satellite", "le", "la", "des", "launch", "x", "DE", "IT", "orbit-raising", "7",
        ]
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var generator = SplitMix(seed: seed)
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                words.randomElement(using: &generator) ?? ""
            }.joined(separator: " ")
            #expect(LanguageGuess.of(text) == LanguageGuess.of(text + " …"), "\(text)")
            #expect(LanguageGuess.of(text) == LanguageGuess.of(text + "\r\n"), "\(text)")
        }
    }

    @Test("no labelled item is taken for the other language, and few headlines are too terse to tell")
    func labelled() throws {
        let items = try LabelledSet.held + LabelledSet.learnt
        let guesses = items.map { LanguageGuess.of($0.text) }
        for (item, guess) in zip(items, guesses) {
            #expect(guess ?? item.language == item.language, "\(item.id) \(item.text)")
        }
        #expect(guesses.filter { $0 == nil }.count * 20 < items.count)
    }
}
