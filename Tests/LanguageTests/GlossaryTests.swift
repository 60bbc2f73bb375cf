import Language
import Testing

@testable import Language

@Suite("The glossary")
struct GlossaryTests {
    @Test(
        "a term leads to its counterparts in the other language",
        arguments: [
            ("SSA", "宇宙状況把握"), ("宇宙状況把握", "Space Situational Awareness"), ("MDA", "海洋状況把握"),
            ("海洋状況把握", "maritime domain awareness"), ("みちびき", "QZSS"), ("qzss", "準天頂衛星"),
            ("space debris", "スペースデブリ"), ("デブリ除去", "active debris removal"), ("space weather", "宇宙天気"),
            ("Gateway", "月周回有人拠点"), ("アルテミス計画", "Artemis"), ("HTV-X", "新型補給機"),
            ("ミッションアシュアランス", "mission assurance"), ("Basic Plan on Space Policy", "宇宙基本計画"),
            ("conjunction", "接近解析"), ("太陽フレア", "solar flare"), ("lunar surface", "月面"),
            ("satellites", "人工衛星"), ("ＪＡＸＡ", "宇宙航空研究開発機構"), ("TCBM", "透明性・信頼醸成措置"),
        ]
    )
    func equivalents(_ term: String, _ counterpart: String) {
        let found = Glossary.standard.equivalents(of: term)
        #expect(found.contains(counterpart))
        #expect(Set(found.map { Glossary.key(of: $0) }).count == found.count)
        #expect(!found.contains { Glossary.key(of: $0) == Glossary.key(of: term) })
    }

    @Test("a sign of a topic has no equivalents, nor has an unknown word", arguments: ["miss", "xyzzy", "", "の"])
    func noEquivalents(_ term: String) {
        #expect(Glossary.standard.equivalents(of: term).isEmpty)
    }

    @Test(
        "what has a number stands for itself and not for its siblings, nor one phenomenon for its opposite",
        arguments: [
            ("ALOS-2", "だいち2号", "ALOS-4"), ("だいち4号", "ALOS-4", "だいち"), ("ALOS", "だいち", "ALOS-2"),
            ("Himawari-9", "ひまわり9号", "ひまわり"), ("GOSAT-2", "いぶき2号", "GOSAT"),
            ("HTV-X1", "HTV-X1号機", "HTV-X2"), ("El Niño", "エルニーニョ", "ラニーニャ"),
            ("大津波警報", "major tsunami warning", "津波"), ("Falcon Heavy", "ファルコンヘビー", "Falcon 9"),
            ("鳥インフルエンザ", "bird flu", "インフルエンザ"), ("GPS III", "GPSブロックIII", "GPS IIIF"),
        ]
    )
    func siblings(_ term: String, _ same: String, _ other: String) {
        let found = Glossary.standard.equivalents(of: term).map { Glossary.key(of: $0) }
        #expect(found.contains(Glossary.key(of: same)))
        #expect(!found.contains(Glossary.key(of: other)))
    }

    @Test("a search in one language asks for both")
    func phrases() {
        let phrases = Glossary.standard.phrases(for: "SSA")
        #expect(phrases.first?.tokens == ["ssa"])
        #expect(phrases.contains { $0.tokens == ["宇宙", "宙状", "状況", "況把", "把握"] })
        #expect(Set(phrases).count == phrases.count)
        #expect(Glossary.standard.phrases(for: "SSA", isPrefix: true).count == 1)
    }

    @Test("every line of the standard glossary is well-formed")
    func standardLines() throws {
        var count = 0
        for section in standardSections {
            let glossary = try Glossary(parsing: section)
            count += glossary.entries.count + glossary.examples.count
        }
        #expect(Glossary.standard.entries.count + Glossary.standard.examples.count == count)
    }

    @Test("the standard glossary speaks of every topic in both languages")
    func everyTopic() throws {
        for topic in Set(try LabelledSet.held.flatMap(\.topics)) {
            let entries = Glossary.standard.entries.filter { $0.topic == topic }
            #expect(entries.contains { !$0.english.isEmpty }, "\(topic)")
            #expect(entries.contains { !$0.japanese.isEmpty }, "\(topic)")
        }
    }

    @Test("lines, comments and both kinds of line ends are read")
    func reads() throws {
        let glossary = try Glossary(
            parsing:
                "# own terms\r\n\r\nssa/orbit\t2.5\tTLE | two-line  element\t二行軌道要素\r\n~a/b\t1\tx & y\t\n=\t0\tZ\tゼット"
        )
        #expect(glossary.entries.map(\.topic) == ["ssa/orbit", "a/b", nil])
        #expect(glossary.entries.map(\.weight) == [2.5, 1, 0])
        #expect(glossary.entries[0].english == ["TLE", "two-line element"])
        #expect(glossary.equivalents(of: "tle") == ["two-line element", "二行軌道要素"])
        #expect(glossary.equivalents(of: "x").isEmpty)
    }

    @Test(
        "a wrong line is refused with its number and what is wrong",
        arguments: [
            ("ssa/orbit\t1\tTLE", "columns"), ("ssa/orbit\theavy\tTLE\t", "weight"), ("ssa/orbit\t11\tTLE\t", "weight"),
            ("ssa/orbit\t-1\tTLE\t", "weight"), ("ssa/orbit\tnan\tTLE\t", "weight"), ("SSA\t1\tTLE\t", "topic"),
            ("ssa//orbit\t1\tTLE\t", "topic"), ("\t1\tTLE\t", "topic"), ("ssa/orbit\t1\t | \t", "no term"),
            ("ssa/orbit\t1\t!!\t", "letters"), ("ssa/orbit\t1\ta & b\t", "parts"),
            ("~s\t1\ta & b & c & d & e\t", "parts"), ("!S\t1\ta\t", "topic"),
            ("+s\t0\ta & b\t", "parts"), ("~s\t1\ta & !\t", "parts"), ("+S\t0\ta\t", "topic"),
            ("~s\t1\t\(String(repeating: "x", count: 201))\t", "longer"),
            ("~s\t1\t\(String(repeating: "x|", count: 65))\t", "more than 64"), ("*S\t1\ta\t", "topics"),
            ("*s,\t1\ta\t", "topics"), ("*s\t1\t\t ", "no example"),
            ("*s\t1\t\(String(repeating: "x", count: 1_001))\t", "longer"),
        ]
    )
    func refuses(_ line: String, _ reason: String) {
        #expect {
            try Glossary(parsing: "# first\n\(line)\n")
        } throws: { error in
            let description = String(describing: error)
            return description.contains("line 2") && description.contains(reason)
        }
    }

    @Test("its topics are those that terms are signs of, each once")
    func topics() throws {
        let glossary = try Glossary(
            parsing: "own/b\t1\tx\t\n~own/a\t1\ty\t\n!own/b\t1\tz\t\n+own\t0\tw\t\n=\t0\tv\t\n-\t0\tu\t\n"
        )
        #expect(glossary.topics == ["own/b", "own/a"])
        #expect(glossary.entries.map(\.needsNoContext) == [false, false, true, false, false, false])
    }

    @Test("an example has its topics, the main one first, and its items as they are")
    func examples() throws {
        let glossary = try Glossary(parsing: "*own/b,own/a\t2\tOne |  two & three\t四\n*\t1\t\t五\n")
        let read = [
            Glossary.Example(topics: ["own/b", "own/a"], weight: 2, texts: ["One | two & three", "四"]),
            Glossary.Example(topics: [], weight: 1, texts: ["五"]),
        ]
        #expect(glossary.examples == read)
        #expect(glossary.adding(glossary).examples == read + read)
    }

    @Test("all white space of Unicode parts words, and nothing else does")
    func whiteSpace() {
        let wrong = (0..<UInt32(0x1_0000)).compactMap(Unicode.Scalar.init).filter { scalar in
            var text = String(scalar)
            let count = text.withUTF8 { UTF8Scalar.whiteSpace($0, at: 0) }
            return count != (scalar.properties.isWhitespace ? text.utf8.count : 0)
        }
        #expect(wrong.isEmpty, "\(wrong.map { String($0.value, radix: 16) })")
    }

    @Test(
        "only an ampersand between spaces joins parts",
        arguments: [
            ("AT&T", ["AT&T"]), ("a & b", ["a", "b"]), ("R&D & 衛星 & x", ["R&D", "衛星", "x"]), ("a & & b", ["a", "& b"]),
            ("& a &", ["& a &"]), ("a &b", ["a &b"]),
        ]
    )
    func parts(_ term: String, _ parts: [String]) {
        var found: [String] = []
        Glossary.forEachPart(of: term) { found.append(String(decoding: $0, as: UTF8.self)) }
        #expect(found == parts)
    }

    @Test("a text beyond the limit is refused unread")
    func refusesLarge() {
        #expect(throws: LanguageError.glossarySize(bytes: Glossary.maximumBytes + 1, limit: Glossary.maximumBytes)) {
            try Glossary(parsing: String(repeating: "#", count: Glossary.maximumBytes + 1))
        }
    }

    @Test("an operator's glossary has no room for more pieces than can be numbered")
    func pieces() {
        let standard = standardSections.reduce(0) { $0 + $1.utf8.count }
        // A word has a letter and what comes before the next one; a pair of characters a character that no other pair has.
        let most = Int(TermAlphabet().last) + (standard + Glossary.maximumBytes) / 2
        #expect(most <= PairTable.mostNumber)
    }

    @Test("an operator's terms come on top")
    func adding() throws {
        let own = try Glossary(parsing: "own/topic\t5\tfrobnication\tフロブ化\n")
        let both = Glossary.standard.adding(own)
        #expect(both.equivalents(of: "frobnication") == ["フロブ化"])
        #expect(Classifier(glossary: both).topics(title: "Frobnications begin", text: "").first?.topic == "own/topic")
        #expect(Classifier().topics(title: "Frobnications begin", text: "").isEmpty)
    }
}
