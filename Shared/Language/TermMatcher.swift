/// Finds which of many terms occur in a text.
///
/// Of terms that lie inside each other only the longest counts: in "space weather" no "weather" is found.
struct TermMatcher: Sendable {
    /// What terms have in common at their beginning.
    ///
    /// Nodes are numbered breadth first, so that the children of one lie together.
    private struct Node {
        /// Its first child.
        var children: Int32 = 0
        /// How many children it has.
        var count: Int32 = 0
        /// The term that ends here, or -1.
        var term: Int32 = -1
    }

    /// The root, 0, and what follows from it.
    private var nodes = [Node()]
    /// For each node, the number that leads to it.
    private var labels: [Int32] = [0]
    /// The nodes that terms lead to with their first two numbers.
    private let beginnings: PairTable
    /// For each number, as far as there are any, the term that it is by itself, or -1.
    private var termsAlone: [Int32] = []
    /// One bit for each number that is a term by itself, a few greater ones sharing one.
    private var alone = Array(repeating: UInt64(0), count: Self.bitMask + 1)
    /// The same for each number with which a term begins.
    private var first = Array(repeating: UInt64(0), count: Self.bitMask + 1)
    private static let bitMask = 1_023
    /// One bit for each pair of numbers with which a term begins, several pairs sharing one.
    private var pairs = Array(repeating: UInt64(0), count: 2_048)
    /// How many terms there are.
    let termCount: Int
    /// How many parts the longest term has.
    let longest: Int

    /// Makes a matcher.
    ///
    /// - Parameter terms: Distinct and not empty, by the numbers that a ``TermAlphabet`` gives to their parts; numbered in
    ///   this order.
    init(terms: [[Int32]]) {
        self.termCount = terms.count
        self.longest = terms.map { $0.count }.max() ?? 0
        let last = terms.lazy.filter { $0.count == 1 }.map { Int($0[0]) }.max() ?? -1
        self.termsAlone = Array(repeating: -1, count: last + 1)
        for (number, term) in terms.enumerated() {
            let (index, bit) = (Int(term[0] >> 6) & Self.bitMask, UInt64(1) << UInt64(term[0] & 63))
            self.first[index] |= bit
            guard term.count == 1 else { continue }
            self.alone[index] |= bit
            self.termsAlone[Int(term[0])] = Int32(number)
        }
        let order = terms.indices.sorted { terms[$0].lexicographicallyPrecedes(terms[$1]) }
        // By depth, and within one by node: which terms, in this order, begin with what leads there.
        var beginnings: [(key: UInt64, value: Int32)] = []
        var level = [order.indices]
        var depth = 0
        var node = 0
        while !level.isEmpty {
            var next: [Range<Int>] = []
            for var members in level {
                // The one that ends here comes first.
                if let first = members.first, terms[order[first]].count == depth {
                    self.nodes[node].term = Int32(order[first])
                    members.removeFirst()
                }
                self.nodes[node].children = Int32(self.nodes.count)
                while let first = members.first {
                    let label = terms[order[first]][depth]
                    let group = members.prefix { terms[order[$0]][depth] == label }
                    if depth == 1 {
                        let first = self.labels[node]
                        let (word, bit) = Self.bit(first, label)
                        self.pairs[word] |= 1 << bit
                        beginnings.append((PairTable.pair(UInt32(first), UInt32(label)), Int32(self.nodes.count)))
                    }
                    self.nodes[node].count += 1
                    self.nodes.append(Node())
                    self.labels.append(label)
                    next.append(group)
                    members = group.upperBound..<members.upperBound
                }
                node += 1
            }
            level = next
            depth += 1
        }
        self.beginnings = PairTable(beginnings)
    }

    @inline(__always)
    private static func bit(_ one: Int32, _ other: Int32) -> (word: Int, bit: UInt64) {
        let hash = UInt32(bitPattern: one &* 0x3F4A_7C15 &+ other) &* 0x9E37_79B1
        return (Int(hash >> 21), UInt64(hash >> 15 & 63))
    }

    /// Where a term may begin in a text.
    struct Beginning {
        var start: Int32
        /// The node that the two numbers there lead to; 0 when none.
        var node: Int32 = 0
    }

    /// Puts together where terms may begin in a text.
    ///
    /// - Parameters:
    ///   - text: The text by the numbers of its parts, behind which there is one more number.
    ///   - starts: Where terms may begin at all.
    ///   - list: Room for as many places and one more.
    /// - Returns: How many there are.
    private func listBeginnings(
        in text: UnsafePointer<Int32>,
        at starts: Range<Int>,
        _ list: UnsafeMutablePointer<Beginning>
    ) -> Int {
        // In steps without a branch, which could not be foreseen: the memory then answers many questions at a time.
        let possible = self.first.withUnsafeBufferPointer { first in
            var possible = 0
            for start in starts {
                list[possible].start = Int32(truncatingIfNeeded: start)
                possible &+= Self.isIn(first, text[start])
            }
            return possible
        }
        let likely = self.pairs.withUnsafeBufferPointer { pairs in
            self.alone.withUnsafeBufferPointer { alone in
                var likely = 0
                for index in 0..<possible {
                    let start = list[index].start
                    let number = text[Int(start)]
                    let (word, bit) = Self.bit(number, text[Int(start) &+ 1])
                    list[likely].start = start
                    likely &+= Int(truncatingIfNeeded: pairs[word] &>> bit & 1) | Self.isIn(alone, number)
                }
                return likely
            }
        }
        var count = 0
        for index in 0..<likely {
            var one = list[index]
            let number = text[Int(one.start)]
            one.node = self.beginnings.number(of: Self.pair(number, text[Int(one.start) &+ 1]))
            list[count] = one
            count &+= Self.isPositive(one.node) | self.alone.withUnsafeBufferPointer { Self.isIn($0, number) }
        }
        return count
    }

    /// 1 for a number above 0, and 0 for 0.
    @inline(__always)
    private static func isPositive(_ number: Int32) -> Int { Int(UInt32(bitPattern: 0 &- number) >> 31) }

    /// 1 where a number may be among those that have a bit, and 0 where it is not.
    @inline(__always)
    private static func isIn(_ bits: UnsafeBufferPointer<UInt64>, _ number: Int32) -> Int {
        Int(truncatingIfNeeded: bits[Int(number >> 6) & self.bitMask] &>> UInt64(truncatingIfNeeded: number) & 1)
    }

    @inline(__always)
    private static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
        PairTable.pair(UInt32(truncatingIfNeeded: one), UInt32(truncatingIfNeeded: other))
    }

    /// Calls `body` with the terms of two numbers and more that begin at a place of a text, the shortest first, and where
    /// each ends; `node` is where the first two numbers lead to, 0 when nowhere.
    @inline(__always)
    private func forEachTerm(
        in text: UnsafeBufferPointer<Int32>,
        at start: Int,
        from node: Int32,
        _ body: (Int32, Int) -> Void
    ) {
        var number = Int(node)
        var end = start + 2
        while number != 0 {
            let node = self.nodes[number]
            if node.term >= 0 { body(node.term, end) }
            guard end < text.count else { return }
            number = self.child(of: node, text[end])
            end += 1
        }
    }

    /// The term that a number is by itself, or -1.
    private func term(alone number: Int32) -> Int32 {
        self.termsAlone.withUnsafeBufferPointer { Int(number) < $0.count ? $0[Int(number)] : -1 }
    }

    /// The node that a number leads to from another one; 0 when none.
    @inline(__always)
    private func child(of node: Node, _ label: Int32) -> Int {
        var child = Int(node.children)
        let end = child + Int(node.count)
        while child < end {
            if self.labels[child] == label { return child }
            child += 1
        }
        return 0
    }

    /// Calls `body` with each term that lies in a text, also in a longer one.
    func forEachTerm(inside text: [Int32], _ body: (Int) -> Void) {
        text.withUnsafeBufferPointer { text in
            for (start, number) in text.enumerated() {
                let alone = self.term(alone: number)
                if alone >= 0 { body(Int(alone)) }
                guard start + 1 < text.count else { continue }
                let node = self.beginnings.number(of: Self.pair(number, text[start + 1]))
                self.forEachTerm(in: text, at: start, from: node) { term, _ in body(Int(term)) }
            }
        }
    }

    /// Calls `body` with the terms in a text, by where they begin, without those inside a longer one.
    ///
    /// - Parameters:
    ///   - text: The text by the numbers of its parts, behind which there is room for one more.
    ///   - starts: Where terms may begin.
    ///   - list: Room for as many places and one more.
    ///   - reach: How far the terms reach that were found before.
    ///   - body: Gets the term, where it begins and where it ends.
    @inline(__always)
    func forEachMatch(
        in text: UnsafeMutableBufferPointer<Int32>,
        at starts: Range<Int>,
        _ list: UnsafeMutablePointer<Beginning>,
        reach: inout Int,
        _ body: (_ term: Int, _ start: Int, _ end: Int) -> Void
    ) {
        guard let numbers = text.baseAddress else { return }
        numbers[text.count] = 0
        for index in 0..<self.listBeginnings(in: numbers, at: starts, list) {
            let start = Int(list[index].start)
            var (term, end): (Int32, Int) = (-1, start)
            self.forEachTerm(in: UnsafeBufferPointer(text), at: start, from: list[index].node) {
                (term, end) = ($0, $1)
            }
            if term < 0 { (term, end) = (self.term(alone: numbers[start]), start + 1) }
            // What begins later and ends no later lies inside.
            guard term >= 0, end > reach else { continue }
            reach = end
            body(Int(term), start, end)
        }
    }
}
