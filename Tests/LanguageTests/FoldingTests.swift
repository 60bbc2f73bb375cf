import Language
import TestSupport
import Testing

@Suite("Folding")
struct FoldingTests {
    @Test(
        "spellings that a searcher calls equal fold alike",
        arguments: [
            ("ＡＢＣ１２３", "abc123"), ("Ｑｚｓ－３", "qzs-3"), ("ﾐﾁﾋﾞｷ", "ミチビキ"), ("みちびき", "ミチビキ"),
            ("ﾊﾟｰｽ", "パース"), ("か\u{3099}は\u{309A}", "ガパ"), ("いすゞ", "イスズ"), ("つゝ", "ツツ"),
            ("ヴァン・アレン", "バンアレン"), ("ヴ", "ブ"), ("霞ヶ関", "霞ケ関"), ("國會", "国会"), ("衞星", "衛星"),
            ("神", "神"), ("É", "e"), ("e\u{301}", "e"), ("Łódź", "lodz"), ("Straße", "strasse"), ("ﬁne", "fine"),
            ("㎞", "km"), ("①", "1"), ("Ⅳ", "iv"), ("㍻", "平成"), ("CO₂", "co2"), ("m²", "m2"), ("½", "1/2"),
            ("soft\u{AD}ware", "software"), ("zero\u{200B}width", "zerowidth"), ("葛\u{E0100}", "葛"),
            ("Mars’s", "mars's"), ("HTV‐X", "htv-x"), ("Ωμέγα", "ωμεγα"), ("ДЕБРИ", "дебри"), ("　", " "), ("", ""),
        ]
    )
    func folds(_ text: String, _ folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test(
        "what means something else stays apart",
        arguments: [("カバ", "カバー"), ("日本・米国", "日本米国"), ("ハ", "バ"), ("キヤ", "キャ"), ("3.14", "314")]
    )
    func keepsApart(_ one: String, _ other: String) {
        #expect(Folding.fold(one) != Folding.fold(other))
    }

    @Test("folding what is folded changes nothing")
    func isIdempotent() {
        var wrong: [String] = []
        for value in UInt32(0)...0x3_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = Folding.fold(String(scalar) + "。")
            if Folding.fold(once) != once { wrong.append(String(value, radix: 16)) }
        }
        #expect(wrong.isEmpty)
    }

    @Test("a character that is dropped changes nothing, wherever it stands", arguments: [UInt64(1), 2, 3, 4])
    func dropped(_ seed: UInt64) {
        let signs: [Unicode.Scalar] = [
            "か", "は", "ハ", "ヴ", "ァ", "ー", "・", "ヽ", "ヾ", "ゞ", "々", "国", "國", "、", "。", "　", "\u{3099}", "\u{309A}",
            "ﾊ", "ﾟ", "㌔", "①", "é", "A", "z", "9", " ", ".", "`",
        ]
        var random = SplitMix(seed: seed)
        for _ in 0..<2_000 {
            var (plain, marked) = ("", "")
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                guard let sign = signs.randomElement(using: &random) else { continue }
                plain.unicodeScalars.append(sign)
                marked.unicodeScalars.append(sign)
                marked.unicodeScalars.append("\u{200D}")
            }
            #expect(Folding.fold(plain) == Folding.fold(marked), "seed \(seed): \(plain)")
        }
    }

    @Test("bytes that are not UTF-8 become one replacement character each")
    func brokenBytes() {
        let broken: [[UInt8]] = [
            [0xFF], [0xC0, 0x80], [0xE3, 0x81], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80],
            [0xF0, 0x9F],
            [0xE3], [0xC3], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ]
        for bytes in broken {
            let text = [UInt8(ascii: "a")] + bytes + [UInt8(ascii: "B")]
            let folded = text.withUnsafeBufferPointer { buffer in
                var folded: [UInt8] = []
                Folding.fold(buffer, into: &folded)
                return String(decoding: folded, as: UTF8.self)
            }
            #expect(folded == String(decoding: text, as: UTF8.self).lowercased(), "\(bytes)")
        }
    }
}
