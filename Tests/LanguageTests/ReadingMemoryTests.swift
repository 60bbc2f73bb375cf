@testable import Language
import TestSupport
import Testing

@Suite("What readings of texts leave to each other")
struct ReadingMemoryTests {
    /// What a failure names, so that it can be repeated.
    private static let seeds = [1, 2, UInt64.random(in: 3 ... .max)]

    @Test("a set of pieces that was cleared is empty, whatever it held", arguments: Self.seeds)
    func pieces(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let last = 60_000
        let memory = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: PieceSet.size(last: last))
        defer { memory.deallocate() }
        memory.update(repeating: 0)
        var room = Room(memory)
        let empty = PieceSet(last: last, in: &room)
        for round in 0..<60 {
            var set = empty
            var (numbers, pairs, words): (Set<Int32>, [UInt64], Set<String>) = ([], [], [])
            for _ in 0..<Int.random(in: 0...300, using: &random) {
                let isKana = random.once(in: 3)
                let number =
                    isKana
                    ? Int32(Int.random(in: TermAlphabet.kana, using: &random))
                    : .random(in: 40_000...40_200, using: &random)
                #expect(set.insert(number) == numbers.insert(number).inserted, "\(seed), round \(round)")
                // Few of them in every other round, so that one comes first in two of them.
                let most: UInt32 = round % 2 == 0 ? 2 : 20
                let pair = PairTable.pair(.random(in: 1...most, using: &random), .random(in: 1...most, using: &random))
                set.insert(pair: pair)
                if !pairs.contains(pair) { pairs.append(pair) }
                let word =
                    String(repeating: "letters", count: .random(in: 1...5, using: &random))
                    + String(Int.random(in: 0...40, using: &random))
                #expect(
                    TermWord.with(word) { set.insert($0) } == words.insert(word).inserted,
                    "\(seed), round \(round): \(word)"
                )
            }
            #expect(Array(set.pairs(from: 0, to: set.pairCount)) == pairs, "\(seed), round \(round)")
            let listed = numbers.filter { !TermAlphabet.kana.contains(Int($0)) }
            Array(listed).withUnsafeBufferPointer { set.clear($0) }
        }
    }

    @Test("Japanese, other scripts and unknown words that were read before change no answer", arguments: Self.seeds)
    func answers(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let own = try Glossary(
            parsing: "~own/a\t5\tgrommet|red widget\t座金|赤い & 部品\n~own/b\t5\tSLIM|grommet & deck\t煙突\n"
                + "*own/a\t1\tThe grommets came loose on 3 decks\t座金が甲板で緩んだ\n"
                + "*own/b\t1\tThe crew painted the funnel\t煙突を赤く塗装した\n"
        )
        let parts = [
            "grommet", "deck", "red", "widget", "SLIM", "painted", "funnel", "unheard", "unheardofwordsofmanyletters",
            "座金", "赤い", "部品", "煙突", "塗装", "が", "グロメット", "ゔァ", "卐", "한국어", "𠮷野", "Ж", "。", "、", " ", " ",
        ]
        func text() -> String {
            (0..<Int.random(in: 0...30, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
        }
        let items = (0..<200).map { _ in (title: text(), text: text()) }
        let answers = items.map { Classifier(glossary: own).topics(title: $0.title, text: $0.text) }
        let classifier = Classifier(glossary: own)
        for index in (items.indices.map { $0 } + items.indices).shuffled(using: &random) {
            let (title, text) = items[index]
            #expect(classifier.topics(title: title, text: text) == answers[index], "\(seed): \(title)|\(text)")
        }
    }

    @Test("a word that is remembered comes to what it came to at first", arguments: Self.seeds)
    func words(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let memory = WordMemory()
        let stems = ["satellit", "entr", "plann", "us", "act", "slim", "sixteenletter", "b", "x", "202"]
        let endings = ["", "e", "es", "y", "ies", "ing", "ed", "s", "7", "ys"]
        let words = (0..<3_000).map { number in
            let word = (stems.randomElement(using: &random) ?? "") + (endings.randomElement(using: &random) ?? "")
            let other = random.once(in: 2) ? word : word + String(number)
            return String(
                (random.once(in: 3)
                    ? other.uppercased()
                    : random.once(in: 2) ? other.prefix(1).uppercased() + other.dropFirst() : other).prefix(16)
            )
        }
        for word in words + words.shuffled(using: &random) {
            guard case .word(let form)? = TermText.parts(of: word, verbs: true).first else {
                Issue.record("\(word) is no word")
                continue
            }
            let number = Int32(form.count * 1_000)
            TermWord.with(form) { expected in
                let found = memory.words.read(Self.written(word), form: { expected }, number: { _ in number })
                #expect(found.number == number)
                #expect(found.form == (expected.head, expected.last), "\(seed): \(word)")
                #expect(found.count == expected.count && found.isPiece == Pieces.isPiece(expected), "\(seed): \(word)")
            }
        }
    }

    @Test("three words that share a place are remembered beside each other, and a fourth one takes that of the first")
    func sharing() {
        let memory = WordMemory()
        var byPlace: [Int: [String]] = [:]
        for number in 0..<40_000 {
            let word = "w\(number)"
            let written = Self.written(word)
            let (head, last) = (UInt64(truncatingIfNeeded: written), UInt64(truncatingIfNeeded: written >> 64))
            byPlace[WordMemory.place(head, last), default: []].append(word)
        }
        func isAsked(_ word: String) -> Bool {
            var isAsked = false
            TermWord.with(word) { form in
                let found = memory.words.read(
                    Self.written(word),
                    form: { form },
                    number: { _ in
                        isAsked = true; return 5
                    }
                )
                #expect(found.form == (form.head, form.last) && found.number == 5)
            }
            return isAsked
        }
        for words in byPlace.values.filter({ $0.count >= 4 }).prefix(50) {
            #expect(words.prefix(3).map(isAsked) == [true, true, true])
            #expect(words.prefix(3).map(isAsked) == [false, false, false])
            #expect(isAsked(words[3]))
            #expect(words[1...3].map(isAsked) == [false, false, false])
            #expect(isAsked(words[0]))
        }
    }

    private static func written(_ word: String) -> UInt128 {
        word.utf8.reversed().reduce(0) { $0 << 8 | UInt128($1) }
    }

    @Test("a memory is given to one reading at a time, and all of them go with the model")
    func pool() throws {
        let model = ClassifierModel(try Glossary(parsing: "own/a\t5\tgrommet\t座金\n"))
        var pool: MemoryPool? = MemoryPool()
        #expect(pool?.take() == nil)
        var (one, other): (AnyObject?, AnyObject?) = (ReadingMemory(model), ReadingMemory(model))
        weak let first = one
        weak let second = other
        let both = [one, other].compactMap { $0.map(ObjectIdentifier.init) }
        for _ in 0..<3 {
            if let one, let other {
                pool?.give(one)
                pool?.give(other)
            }
            (one, other) = (pool?.take(), pool?.take())
            #expect(Set([one, other].compactMap { $0.map(ObjectIdentifier.init) }) == Set(both))
            #expect(pool?.take() == nil)
        }
        if let one, let other {
            pool?.give(one)
            pool?.give(other)
        }
        (one, other) = (nil, nil)
        #expect(first != nil && second != nil)
        pool = nil
        #expect(first == nil && second == nil)
    }

    @Test(
        "a topic counts in a text that makes one of the contexts it needs, or where it needs none",
        arguments: Self.seeds
    )
    func contexts(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for count in [1, 3, 16, 17, 70] {
            func some(_ most: Int) -> [Int] {
                (0..<Int.random(in: 0...most, using: &random)).map { _ in Int.random(in: 0...6, using: &random) }
            }
            let needed = (0..<count).map { _ in some(3) }
            let made = (0..<40).map { _ in some(2) }
            let contexts = TopicContexts(needed: needed, made: made)
            for size in 0..<8 {
                let terms = (0..<size).map { _ in Int32.random(in: 0..<40, using: &random) }
                let here = Set(terms.flatMap { made[Int($0)] })
                let memory = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: contexts.size)
                defer { memory.deallocate() }
                var room = Room(memory)
                let met = terms.withUnsafeBufferPointer { contexts.met(by: $0, in: &room) }
                for topic in 0..<count {
                    let counts = needed[topic].isEmpty || !here.isDisjoint(with: needed[topic])
                    #expect(met[topic] == (counts ? 1 : 0), "\(seed): \(needed[topic]), \(here)")
                }
            }
        }
    }
}
