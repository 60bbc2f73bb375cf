import Language
import TestSupport
import Testing

/// A token with the text that it stands for; `=` before it says colocated.
private func tokens(of text: String, _ purpose: Tokenizer.Purpose) -> [String] {
    var text = text
    var tokens: [String] = []
    text.withUTF8 { bytes in
        Tokenizer().tokens(in: bytes, purpose: purpose) { token, range, colocated in
            let source = String(decoding: bytes[range], as: UTF8.self)
            tokens.append("\(colocated ? "=" : "")\(String(decoding: token, as: UTF8.self))<\(source)>")
        }
    }
    return tokens
}

@Suite("Tokens")
struct TokenizerTests {
    @Test(
        "a document gives pairs, words, parts and joined forms with the text they stand for",
        arguments: [
            ("宇宙天気", ["宇宙<宇宙>", "宙天<宙天>", "天気<天気>", "=気<気>"]),
            ("海", ["海<海>"]),
            ("みちびき", ["ミチ<みち>", "チビ<ちび>", "ビキ<びき>", "=キ<き>"]),
            ("ｶﾞｽ", ["ガス<ｶﾞｽ>", "=ス<ｽ>"]),
            ("ﾚｶﾞ", ["レガ<ﾚｶﾞ>", "=ガ<ｶﾞ>"]),
            ("レヴァ", ["レバ<レヴァ>", "=バ<ヴァ>"]),
            ("HTV-X", ["htv<HTV>", "=htvx<HTV-X>", "x<X>", "=htvx<HTV-X>"]),
            (
                "HTV-X1",
                ["htv<HTV>", "=htvx1<HTV-X1>", "=htvx<HTV-X1>", "x1<X1>", "=x<X1>", "=htvx1<HTV-X1>"]
            ),
            ("QZS-3", ["qzs<QZS>", "=qzs3<QZS-3>", "3<3>", "=qzs3<QZS-3>"]),
            ("25544", ["25544<25544>"]),
            ("NASA's", ["nasa<NASA>"]),
            ("satellites", ["satellite<satellites>"]),
            ("3.14", ["3<3>", "14<14>"]),
            ("1,234", ["1<1>", "=1234<1,234>", "234<234>", "=1234<1,234>"]),
            ("a, b", ["a<a>", "b<b>"]),
            ("H3ロケット", ["h3<H3>", "=h<H3>", "ロケ<ロケ>", "ケッ<ケッ>", "ット<ット>", "=ト<ト>"]),
            ("--- …！", []),
        ]
    )
    func document(_ text: String, _ expected: [String]) {
        #expect(tokens(of: text, .document) == expected)
    }

    @Test(
        "a query gives only what has to follow each other",
        arguments: [
            ("宇宙天気", ["宇宙", "宙天", "天気"]), ("海", ["海"]), ("HTV-X", ["htv", "x"]), ("センサー", ["セン", "ンサ"]),
            ("センサー開発", ["セン", "ンサ", "サー", "ー開", "開発"]), ("カバー", ["カバ", "バー"]),
            ("宇宙SSA", ["宇宙", "ssa"]), ("re-entries", ["re", "entri"]),
        ]
    )
    func query(_ text: String, _ expected: [String]) {
        #expect(Tokenizer().words(of: text, purpose: .query) == expected)
    }

    @Test(
        "a word and its plural are one",
        arguments: [
            ("satellites", "satellite"), ("launches", "launch"), ("entries", "entry"), ("caches", "cache"),
            ("boxes", "box"), ("losses", "loss"), ("days", "day"), ("flies", "fly"), ("agencies", "agency"),
        ]
    )
    func plurals(_ plural: String, _ singular: String) {
        let tokenizer = Tokenizer()
        #expect(tokenizer.words(of: plural, purpose: .query) == tokenizer.words(of: singular, purpose: .query))
    }

    @Test(
        "words that only look like plurals stay",
        arguments: ["mars", "gnss", "gps", "analysis", "artemis", "status"]
    )
    func singulars(_ word: String) {
        #expect(Tokenizer().words(of: word, purpose: .document) == [word])
    }

    @Test(
        "tokenizing a token gives it again",
        arguments: ["HTV-X1 launches", "re-entries of QZS-3", "みちびき６号機", "entrys"]
    )
    func isIdempotent(_ text: String) {
        let tokenizer = Tokenizer()
        for purpose in [Tokenizer.Purpose.query, .joinedQuery] {
            for token in tokenizer.words(of: text, purpose: purpose) {
                #expect(tokenizer.words(of: token, purpose: purpose) == [token])
            }
        }
    }

    @Test("more than eight joined words are words only, on both sides")
    func longCompound() {
        let text = "a1-b2-c3-d4-e5-f6-g7-h8-i9"
        let parts = text.split(separator: "-").map(String.init)
        #expect(Tokenizer().words(of: text, purpose: .document) == parts)
        #expect(Tokenizer().words(of: text, purpose: .joinedQuery) == parts)
    }

    @Test("a word beyond the limit is cut alike in documents and queries")
    func longWord() {
        let word = String(repeating: "ab", count: 1_000)
        let document = Tokenizer().words(of: word, purpose: .document)
        #expect(document == Tokenizer().words(of: word, purpose: .query))
        #expect(document.allSatisfy { $0.utf8.count <= Tokenizer.maximumTokenBytes })
    }

    @Test("an error of the receiver ends the work and comes out")
    func stops() {
        struct Full: Error {}
        var count = 0
        var text = "one two three"
        #expect(throws: Full.self) {
            try text.withUTF8 { bytes in
                try Tokenizer().tokens(in: bytes, purpose: .document) { (_, _, _) throws(Full) in
                    count += 1
                    if count == 2 { throw Full() }
                }
            }
        }
        #expect(count == 2)
    }

    @Test("any bytes give tokens inside the buffer, in order, and of UTF-8", arguments: 0..<200 as Range<UInt64>)
    func hostileBytes(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet: [UInt8] = [
            0xE3, 0x81, 0x82, 0xFF, 0xC3, 0xA9, 0x2D, 0x2E, 0x27, 0x41, 0x31, 0x73, 0x20, 0xF0, 0x9F, 0xEF, 0xBE, 0x9E,
        ]
        let bytes = (0..<64).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
        for purpose in [Tokenizer.Purpose.document, .query, .joinedQuery] {
            var start = 0
            bytes.withUnsafeBufferPointer { buffer in
                Tokenizer().tokens(in: buffer, purpose: purpose) { token, range, colocated in
                    #expect(!token.isEmpty && String(validating: token, as: UTF8.self) != nil, "seed \(seed)")
                    #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty)
                    if !colocated {
                        #expect(range.lowerBound >= start, "seed \(seed)")
                        start = range.lowerBound
                    }
                }
            }
        }
    }

    @Test("a long text gives tokens in proportion", arguments: ["宇宙", "a-", "ー", "が\u{3099}", "'s", "1,", "・"])
    func longText(_ unit: String) {
        func count(_ repeats: Int) -> Int {
            var text = String(repeating: unit, count: repeats)
            var count = 0
            text.withUTF8 { bytes in
                Tokenizer().tokens(in: bytes, purpose: .document) { _, _, _ in count += 1 }
            }
            return count
        }
        let small = count(1_000)
        let large = count(100_000)
        #expect(abs(large - small * 100) <= 200 + small)
    }
}
