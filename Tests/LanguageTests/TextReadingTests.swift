@testable import Language
import TestSupport
import Testing

@Suite("How a text is read for its topics")
struct TextReadingTests {
    @Test("the words and characters that told a topic by likeness are named as the text writes them")
    func written() throws {
        let own = try Glossary(
            parsing: "*own/a\t1\tThe grommet came loose on the third deck\tグロメットの座金が緩んだ\n"
                + "*own/b\t1\tCrew repainted the funnel\t煙突を塗装\n*\t1\tDinner is served\t夕食のご案内\n"
        )
        let classifier = Classifier(glossary: own)
        let english = classifier.topics(title: "LOOSE Grommets", text: "Grommet’s deck")
        #expect(english.first?.terms == ["LOOSE", "Grommets", "deck"])
        // Half-width and hiragana are compared as katakana, and a line break stands between no two characters.
        let japanese = classifier.topics(title: "ｸﾞﾛﾒｯﾄ", text: "ぐろめっとの座\n金")
        #expect(japanese.first?.terms.contains("ｸﾞﾛ") == true, "\(japanese)")
        #expect(japanese.first?.terms.contains("座金") == true, "\(japanese)")
        #expect(japanese.first?.terms.contains("ぐろ") == false, "\(japanese)")
        #expect(classifier.topics(title: "LOOSE Grommets", text: "", namingTerms: false).map(\.terms) == [[]])
    }

    @Test("numbers that stand in no term say nothing, and those of terms stay")
    func unknownNumbers() throws {
        let own = try Glossary(
            parsing: "own/a\t5\tPavo 12, Pavo Grus 7\tパボ 12\nown/b\t5\tGrus, 9 Lyra\tグルス\n"
                + "*own/a\t1\tThe crew of Pavo 12 landed\tパボが着陸した\n*own/b\t1\t3 grus were seen\tグルスを見た\n"
        )
        let classifier = Classifier(glossary: own)
        #expect(classifier.withoutUnknownNumbers("PAVO 12 31007, 1C 2.5 6's 500") == "PAVO 12 99999, 1C 2.5 6's 999")
        #expect(classifier.withoutUnknownNumbers("パボ12 45 号 123456789") == "パボ12 99 号 123456789")
        #expect(classifier.withoutUnknownNumbers("no number") == "no number")
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(seed: seed)
        let words = ["Pavo", "Grus", "Lyra", "crew", "パボ", "グルス", "-", "/", ".", ",", "12", "7", "9", "3", "80", "４"]
        for _ in 0..<2_000 {
            let text = (0..<8).map { _ in words.randomElement(using: &source) ?? "" }.joined(separator: " ")
            let plain = classifier.withoutUnknownNumbers(text)
            let (one, other) = (
                classifier.topics(title: text, text: text), classifier.topics(title: plain, text: plain)
            )
            #expect(
                one.map(\.topic) == other.map(\.topic) && one.map(\.score) == other.map(\.score),
                "seed \(seed): \(text)"
            )
        }
    }

    @Test("words are told apart by all of their letters, and pairs by both characters")
    func exactPieces() throws {
        // These words have the same length, beginning and end.
        let words = (0..<200).map { number in
            ["grommet", "sprocket", "widget"].map { "\($0)\($0)\(1_000 + number)\($0)\($0)" }.joined(separator: " ")
        }
        let pairs = (0..<200).map { "\(Self.han(0x4E00 + 7 * $0))\(Self.han(0x6E00 + 11 * $0))" }
        let lines = zip(words, pairs).enumerated().map { "*own/t\($0)\t1\t\($1.0)\t\($1.1)\n" }
        let classifier = Classifier(glossary: try Glossary(parsing: lines.joined()))
        for index in words.indices {
            for text in [words[index], pairs[index]] {
                #expect(classifier.topics(title: text, text: "").map(\.topic) == ["own/t\(index)"])
            }
        }
        #expect(classifier.topics(title: words[0].replacing("1000", with: "5000"), text: "").isEmpty)
    }

    private static func han(_ value: Int) -> Character { Unicode.Scalar(UInt32(value)).map(Character.init) ?? "字" }

    @Test("a word counts once in an example, however often it is said")
    func saidTwice() throws {
        let scores = try ["The grommet came loose\t座金", "The grommet came loose, the grommet\t座金、座金"].map { texts in
            let own = try Glossary(parsing: "*own/a\t1\t\(texts)\n*own/b\t1\tCrew repainted\t煙突\n")
            return Classifier(glossary: own).topics(title: "Grommet came loose: 座金", text: "").map(\.score)
        }
        #expect(scores[0] == scores[1])
        #expect(scores[0].count == 1)
    }

    @Test("a word that is said again does not count again, also one that nothing is known of")
    func once() throws {
        let own = try Glossary(parsing: "*own/a\t1\tThe grommet came loose\t\n")
        let classifier = Classifier(glossary: own)
        let unknown = (0..<12).map { "unheardofword\($0)unheardofword" }.joined(separator: " ")
        let some = classifier.topics(title: "grommet came loose \(unknown)", text: "")
        #expect(some.first?.topic == "own/a")
        #expect(classifier.topics(title: "grommet came loose \(unknown) \(unknown) grommet", text: "") == some)
    }

    @Test("a term is found wherever it stands in a long text, whatever comes before it")
    func anywhere() throws {
        let own = try Glossary(parsing: "own/a\t9\tred grommet of the upper third deck\t赤い座金の上\n")
        let classifier = Classifier(glossary: own)
        for count in stride(from: 1_000, to: 1_064, by: 1) {
            let words = String(repeating: "x ", count: count)
            let characters = String(repeating: "字", count: count)
            for text in [
                words + "Red grommets of the upper third deck", characters + "赤い座金の上",
                words + String(repeating: words, count: 3) + "red grommet of the upper third deck " + words,
            ] {
                let topics = classifier.topics(title: "none", text: text).map(\.topic)
                #expect(topics == ["own/a"], "\(count) parts before it")
            }
        }
    }

    @Test("a title and a text in pieces get the topics that they get joined by line feeds, also over the limits")
    func inPieces() throws {
        let items = try LabelledSet.held
        let long = String(repeating: "Nothing to see. ", count: Classifier.textLimit / 16)
        for (index, item) in items.enumerated() {
            let other = items[(index * 7 + 3) % items.count].text
            for (titles, texts) in [
                ([item.text], []), ([], [item.text]), ([""], [item.text, ""]), (["", ""], [item.text]),
                ([item.text, other], [other, item.text]),
                ([String(long.prefix(4_090)), item.text], [long, item.text]),
            ] as [([String], [String])] where index % 40 == 0 || titles.last != item.text || titles.count < 2 {
                let joined = Classifier.standard.topics(
                    title: titles.joined(separator: "\n"),
                    text: texts.joined(separator: "\n"),
                    namingTerms: false
                )
                #expect(Classifier.standard.topics(titles: titles, texts: texts) == joined, "\(item.id)")
            }
        }
    }

    @Test("what is behind the limit of a text tells nothing, nor does a character that the limit cuts")
    func limit() throws {
        let own = try Glossary(parsing: "own/a\t9\tgrommet\t座金\n")
        let classifier = Classifier(glossary: own)
        func isFound(in texts: [String], _ limit: Int) -> Bool {
            !classifier.topics(titles: ["none"], texts: texts, limit: limit).isEmpty
        }
        for limit in 0...12 {
            #expect(isFound(in: ["A grommet"], limit) == (limit >= 9), "\(limit)")
            #expect(isFound(in: ["A", "grommet"], limit) == (limit >= 9), "\(limit)")
            #expect(isFound(in: ["A座金"], limit) == (limit >= 7), "\(limit)")
        }
    }

    @Test("an article is filed by its lead, and by more of it where nothing but likeness says what that is about")
    func lead() throws {
        let own = try Glossary(
            parsing: "~own/a\t10\tgrommet|flange\t\n*own/b\t1\tThe sprocket came loose and squeaked\t歯車が緩んだ\n"
        )
        let classifier = Classifier(glossary: own)
        func topics(_ texts: [String], of kind: Classifier.TextKind = .article) -> [String] {
            classifier.topics(titles: ["none"], texts: texts, of: kind).map(\.topic)
        }
        let gap = String(repeating: " ", count: Classifier.leadLimit)
        #expect(topics(["A grommet", gap]) == ["own/a"])
        #expect(topics([gap, "A grommet"]).isEmpty)
        #expect(topics([gap, "A grommet"], of: .document) == ["own/a"])
        let like = "The sprocket came loose and squeaked. "
        #expect(topics([like]) == ["own/b"])
        #expect(topics(["A grommet", gap, like]) == ["own/a"])
        #expect(topics([like, "A flange broke a grommet"], of: .document).contains("own/a"))
        #expect(
            topics([like + gap, "A flange broke a grommet"])
                == topics([like, "A flange broke a grommet"], of: .document)
        )
        let longGap = String(repeating: " ", count: Classifier.articleLimit)
        #expect(topics([like + longGap, "A flange broke a grommet"]) == ["own/b"])
    }

    @Test("a text without a title is as like a topic as a title is")
    func untitled() throws {
        let own = try Glossary(parsing: "*own/a\t1\tThe grommet came loose\t座金が緩んだ\n*own/b\t1\tCrew repainted\t煙突\n")
        let classifier = Classifier(glossary: own)
        for text in ["loose grommet", "緩んだ座金"] {
            let found = classifier.topics(title: "", text: text)
            #expect(found.map(\.topic) == ["own/a"])
            #expect(found == classifier.topics(title: text, text: ""))
        }
    }

    @Test("words that speak for several topics are heard for each of them, however many topics there are")
    func severalTopics() throws {
        let words = "grommet sprocket widget gizmo flange bobbin"
        for count in [12, 60, 100] {
            for sharing in [1, 2, 4, 6] {
                let shared = (0..<sharing).map { $0 * (count / sharing) }
                let lines = (0..<count).map { number in
                    "*own/t\(100 + number)\t1\t\(shared.contains(number) ? words : "other\(number) thing\(number)")\t\n"
                }
                let classifier = Classifier(glossary: try Glossary(parsing: lines.joined()))
                let found = classifier.topics(title: words, text: "")
                #expect(found.map(\.topic) == shared.map { "own/t\(100 + $0)" }, "\(count) topics")
                #expect(found.allSatisfy { $0.terms == words.split(separator: " ").map(String.init) }, "\(found)")
            }
        }
    }

    @Test("what was read before changes no answer, however many words there were", arguments: [8, 9] as [UInt64])
    func memory(_ seed: UInt64) throws {
        var source = SplitMix(seed: seed)
        let own = try Glossary(
            parsing: "own/a\t5\tgrommet, red widget\t座金\nown/b\t5\tSLIM, WHO\t\n-\t0\tgrommet deck\t\n"
                + "*own/a\t1\tThe grommets came loose on 3 decks\t\n*own/b\t1\tThe crew painted the funnel\t\n"
        )
        let words = [
            "grommet", "Grommets", "GROMMET", "slim", "Slim", "SLIM", "who", "WHO", "decks", "deck", "painted", "paint",
            "3", "4", "widget", "red", "Redwidgetredwidg", "redwidgetredwidget", "funnel's", "sixteenlettersss", "U.S.",
        ]
        let texts = (0..<400).map { _ in
            (0..<40).map { _ in
                let letters = "abcdefghijklmnopqrstuvwxyz".shuffled(using: &source)
                let other = String(letters.prefix(Int.random(in: 1...17, using: &source)))
                return Bool.random(using: &source) ? other : words.randomElement(using: &source) ?? ""
            }.joined(separator: " ")
        }
        let answers = texts.map { Classifier(glossary: own).topics(title: $0, text: $0) }
        let classifier = Classifier(glossary: own)
        for _ in 0..<3 {
            for index in texts.indices.shuffled(using: &source) {
                #expect(classifier.topics(title: texts[index], text: texts[index]) == answers[index], "seed \(seed)")
            }
        }
    }

    @Test("the same text gets the same answer on every thread, and whatever was read before it")
    func threads() async throws {
        let items = try LabelledSet.held.prefix(100)
        let answers = items.map { Classifier.standard.topics(of: $0.text) }
        let others = await withTaskGroup(of: [Int: [FoundTopic]].self) { group in
            for thread in 0..<4 {
                group.addTask {
                    var found: [Int: [FoundTopic]] = [:]
                    for step in items.indices {
                        let index =
                            (thread * items.count / 4 + step * (thread % 2 == 0 ? 1 : items.count - 1)) % items.count
                        found[index] = Classifier.standard.topics(of: items[index].text)
                    }
                    return found
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for found in others {
            for index in items.indices { #expect(found[index] == answers[index], "\(items[index].id)") }
        }
    }
}
