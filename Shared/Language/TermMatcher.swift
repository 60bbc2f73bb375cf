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
    /// The nodes that terms lead to with their first two numbers, and with 0 and the number of those that have only one.
    private let beginnings: PairTable
    /// One bit for each number that is a term by itself, a few greater ones sharing one.
    private var alone = Array(repeating: UInt64(0), count: Self.aloneMask + 1)
    private static let aloneMask = 1_023
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
        self.longest = terms.map(\.count).max() ?? 0
        for term in terms where term.count == 1 {
            self.alone[Int(term[0] >> 6) & Self.aloneMask] |= 1 << UInt64(term[0] & 63)
        }
        // By depth, and within one by node: which terms begin with what leads there.
        var beginnings: [UInt64: Int32] = [:]
        var level = [Array(terms.indices)]
        var depth = 0
        var node = 0
        while !level.isEmpty {
            var next: [[Int]] = []
            for members in level {
                self.nodes[node].children = Int32(self.nodes.count)
                let longer = members.filter { terms[$0].count > depth }
                for (label, group) in Dictionary(grouping: longer, by: { terms[$0][depth] }) {
                    if depth == 0, group.contains(where: { terms[$0].count == 1 }) {
                        beginnings[PairTable.pair(0, UInt32(label))] = Int32(self.nodes.count)
                    }
                    if depth == 1 {
                        let first = self.labels[node]
                        let (word, bit) = Self.pair(first, label)
                        self.pairs[word] |= 1 << bit
                        beginnings[PairTable.pair(UInt32(first), UInt32(label))] = Int32(self.nodes.count)
                    }
                    self.nodes[node].count += 1
                    self.nodes.append(Node())
                    self.labels.append(label)
                    next.append(group)
                }
                if depth > 0, let term = members.first(where: { terms[$0].count == depth }) {
                    self.nodes[node].term = Int32(term)
                }
                node += 1
            }
            level = next
            depth += 1
        }
        self.beginnings = PairTable(beginnings)
    }

    @inline(__always)
    private static func pair(_ one: Int32, _ other: Int32) -> (word: Int, bit: UInt64) {
        let hash = UInt32(bitPattern: one &* 0x3F4A_7C15 &+ other) &* 0x9E37_79B1
        return (Int(hash >> 21), UInt64(hash >> 15 & 63))
    }

    /// Puts together where terms may begin in a text.
    ///
    /// - Parameters:
    ///   - text: The text by the numbers of its parts, behind which there is one more number.
    ///   - starts: Where terms may begin at all.
    ///   - list: Room for as many places.
    /// - Returns: How many there are.
    private func listBeginnings(
        in text: UnsafePointer<Int32>,
        at starts: Range<Int>,
        _ list: UnsafeMutablePointer<Int32>
    ) -> Int {
        self.pairs.withUnsafeBufferPointer { pairs in
            self.alone.withUnsafeBufferPointer { alone in
                var count = 0
                for start in starts {
                    let number = text[start]
                    let (word, bit) = Self.pair(number, text[start &+ 1])
                    let isPair = pairs[word] >> bit
                    let isAlone = alone[Int(number >> 6) & Self.aloneMask] >> UInt64(number & 63)
                    list[count] = Int32(truncatingIfNeeded: start)
                    count &+= Int(truncatingIfNeeded: (isPair | isAlone) & 1)
                }
                return count
            }
        }
    }

    /// Calls `body` with the terms that begin at a place of a text, the shortest first, and where each ends.
    @inline(__always)
    private func forEachTerm(in text: UnsafeBufferPointer<Int32>, at start: Int, _ body: (Int, Int) -> Void) {
        let first = text[start]
        // 0, which stands for what is in no term, is used otherwise in the table.
        guard first > 0 else { return }
        if self.alone[Int(first >> 6) & Self.aloneMask] >> UInt64(first & 63) & 1 != 0 {
            let node = self.beginnings.number(of: PairTable.pair(0, UInt32(truncatingIfNeeded: first)))
            let term = self.nodes[Int(node)].term
            if term >= 0 { body(Int(term), start + 1) }
        }
        guard start + 1 < text.count else { return }
        let pair = PairTable.pair(UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: text[start + 1]))
        var number = Int(self.beginnings.number(of: pair))
        var end = start + 2
        while number != 0 {
            let node = self.nodes[number]
            if node.term >= 0 { body(Int(node.term), end) }
            guard end < text.count else { return }
            number = self.child(of: node, text[end])
            end += 1
        }
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

    /// The terms that are in a text, also those inside a longer one.
    ///
    /// - Returns: Their numbers.
    func all(in text: [Int32]) -> Set<Int> {
        var found: Set<Int> = []
        text.withUnsafeBufferPointer { text in
            for start in text.indices { self.forEachTerm(in: text, at: start) { term, _ in found.insert(term) } }
        }
        return found
    }

    /// Calls `body` with the terms in a text, by where they begin, without those inside a longer one.
    ///
    /// - Parameters:
    ///   - text: The text by the numbers of its parts, behind which there is room for one more, 0.
    ///   - starts: Where terms may begin.
    ///   - list: Room for as many places and one more.
    ///   - reach: How far the terms reach that were found before.
    ///   - body: Gets the term, where it begins and where it ends.
    @inline(__always)
    func forEachMatch(
        in text: UnsafeBufferPointer<Int32>,
        at starts: Range<Int>,
        _ list: UnsafeMutablePointer<Int32>,
        reach: inout Int,
        _ body: (_ term: Int, _ start: Int, _ end: Int) -> Void
    ) {
        guard let numbers = text.baseAddress else { return }
        for index in 0..<self.listBeginnings(in: numbers, at: starts, list) {
            let start = Int(list[index])
            var longest: (term: Int, end: Int)?
            self.forEachTerm(in: text, at: start) { longest = ($0, $1) }
            // What begins later and ends no later lies inside.
            guard let longest, longest.end > reach else { continue }
            reach = longest.end
            body(longest.term, start, longest.end)
        }
    }
}
