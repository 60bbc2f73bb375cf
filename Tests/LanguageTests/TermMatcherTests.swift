import TestSupport
import Testing

@testable import Language

@Suite("Terms, pairs and pieces by their numbers")
struct TermMatcherTests {
    @Test(
        "the longest term from each place is found that does not lie in one before it",
        arguments: [1, 2] as [UInt64]
    )
    func matches(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<300 {
            // Numbers 65,536 apart, and 0, share the bit that tells whether one is a term by itself.
            let numbers: [Int32] = [1, 2, 3, 65_536, 65_538, 65_539]
            let terms = Set(
                (0..<12).map { _ in
                    (0..<Int.random(in: 1..<5, using: &random)).compactMap { _ in numbers.randomElement(using: &random)
                    }
                }
            )
            let list = Array(terms)
            let matcher = TermMatcher(terms: list)
            // 0 is what is in no term.
            let text = (0..<40).compactMap { _ in (numbers + [0, 0]).randomElement(using: &random) }
            var expected: [[Int]] = []
            var reach = 0
            for start in text.indices {
                let found = list.indices.filter { text[start...].starts(with: list[$0]) }
                guard let longest = found.max(by: { list[$0].count < list[$1].count }) else { continue }
                guard start + list[longest].count > reach else { continue }
                reach = start + list[longest].count
                expected.append([longest, start, reach])
            }
            #expect(Self.matches(matcher, text) == expected, "seed \(seed): \(list) in \(text)")
        }
    }

    private static func matches(_ matcher: TermMatcher, _ text: [Int32]) -> [[Int]] {
        var found: [[Int]] = []
        var reach = 0
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count + 1) { room in
            _ = room.initialize(from: text + [2])
            withUnsafeTemporaryAllocation(of: TermMatcher.Beginning.self, capacity: text.count + 1) { list in
                guard let list = list.baseAddress else { return }
                let text = UnsafeMutableBufferPointer(rebasing: room[..<text.count])
                matcher.forEachMatch(in: text, at: 0..<text.count, list, reach: &reach) { found.append([$0, $1, $2]) }
            }
        }
        return found
    }

    @Test(
        "a table of pairs has those that were put in and no other, and picks out no fewer",
        arguments: [3] as [UInt64]
    )
    func pairs(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var numbers: [UInt64: Int32] = [:]
        for number in 1...3_000 {
            numbers[UInt64.random(in: 1..<1 << 42, using: &random)] = Int32(number)
        }
        let table = PairTable(numbers)
        let others = (0..<3_000).map { _ in UInt64.random(in: 1..<1 << 42, using: &random) }
        let all = Array(numbers.keys) + others
        for pair in all { #expect(table.number(of: pair) == numbers[pair] ?? 0) }
        let picked = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: all.count + 1) { likely in
            all.withUnsafeBufferPointer { all in
                guard let start = likely.baseAddress else { return [] as [UInt64] }
                return Array(likely[..<table.pick(all, into: start)])
            }
        }
        #expect(Set(picked).isSuperset(of: numbers.keys))
        #expect(picked.count < numbers.count + others.count / 5)
    }

    @Test("words are found by all of their letters, however many begin and end alike")
    func words() {
        var table = WordTable()
        var numbers: [String: Int32] = [:]
        for number in 1...2_000 {
            for word in [
                "beginnin\(number)", "beginnin\(number)abcdefgh", "beginnin\(10_000_000 + number)end\(number % 7)",
            ] {
                numbers[word] = Int32(numbers.count + 1)
                #expect(TermWord.with(word) { table.add($0, Int32(numbers.count)) } == numbers[word])
            }
        }
        for (word, number) in numbers { #expect(TermWord.with(word) { table.number(of: $0) } == number, "\(word)") }
        // The first one begins and ends as one that is there, and is shorter or longer.
        #expect(TermWord.with("beginninaaaaaaaabcdefgh") { table.add($0, 9_000) } == 9_000)
        for word in [
            "beginnin", "beginninabcdefgh", "beginnin2001", "beginnin1000abcdefghabcdefgh", "beginnin2001abcdefgh",
        ] {
            #expect(TermWord.with(word) { table.number(of: $0) } == 0, "\(word)")
        }
        // Twice eight letters, with and without eight others between them.
        for (long, short) in [("redwidgeaaaaaaaacrewdeck", "redwidgecrewdeck")] {
            #expect(TermWord.with(long) { table.add($0, 9_001) } == 9_001)
            #expect(TermWord.with(short) { table.number(of: $0) } == 0)
            #expect(TermWord.with(short) { table.add($0, 9_002) } == 9_002)
            #expect(TermWord.with(long) { table.number(of: $0) } == 9_001)
        }
    }

    @Test("a set of pieces has each once, up to as many as a text can have", arguments: [4, 5] as [UInt64])
    func pieces(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let memory = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: PieceSet.size(last: 40_000))
        defer { memory.deallocate() }
        var room = Room(memory)
        var set = PieceSet(last: 40_000, in: &room)
        var (pairs, numbers, words): ([UInt64], Set<Int32>, Set<String>) = ([], [], [])
        for _ in 0..<PieceSet.limit / 3 {
            // Few different ones, so that many come again.
            let pair = PairTable.pair(
                .random(in: 0..<40, using: &random),
                .random(in: 0x4E00..<0x4E30, using: &random)
            )
            if !pairs.contains(pair) { pairs.append(pair) }
            set.insert(pair: pair)
            let number = Int32.random(in: 0...40_000, using: &random)
            #expect(set.insert(number) == numbers.insert(number).inserted)
            let length = Int.random(in: 0..<3, using: &random)
            // Words that have the first and last letters in common.
            let middle = (0..<8 * length).map { _ in Bool.random(using: &random) ? "a" : "b" }.joined()
            let word = "beginnin" + middle + "\(UInt8.random(in: 10..<14, using: &random))"
            #expect(TermWord.with(word) { set.insert($0) } == words.insert(word).inserted, "seed \(seed): \(word)")
        }
        #expect(Array(set.pairs(from: 0, to: set.pairCount)) == pairs)
    }
}
