/// Finds which of many terms occur in a text.
///
/// Of terms that lie inside each other only the longest counts: in "space weather" no "weather" is found.
struct TermMatcher: Sendable {
    /// An occurrence of a term.
    struct Match: Equatable {
        /// Which term, as it was numbered.
        var term: Int
        /// Where it is in the text, in words and characters.
        var range: Range<Int>
    }

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

    private let alphabet: TermAlphabet
    /// The root, 0, and what follows from it.
    private var nodes = [Node()]
    /// For each node, the number that leads to it.
    private var labels: [Int32] = [0]
    /// For each number, the node that it leads to from the root, or 0.
    private var beginnings: [Int32]
    /// One bit for each pair of numbers with which a term begins, several pairs sharing one.
    private var pairs = Array(repeating: UInt64(0), count: 1_024)

    /// Makes a matcher.
    ///
    /// - Parameter terms: Distinct and not empty; numbered in this order.
    init(terms: [[TermPart]]) {
        self.alphabet = TermAlphabet(terms)
        self.beginnings = Array(repeating: 0, count: Int(self.alphabet.last) + 1)
        let terms = terms.map { $0.map(self.alphabet.number) }
        // By depth, and within one by node: which terms begin with what leads there.
        var level = [Array(terms.indices)]
        var depth = 0
        var node = 0
        while !level.isEmpty {
            var next: [[Int]] = []
            for members in level {
                self.nodes[node].children = Int32(self.nodes.count)
                let longer = members.filter { terms[$0].count > depth }
                for (label, group) in Dictionary(grouping: longer, by: { terms[$0][depth] }) {
                    if depth == 0 { self.beginnings[Int(label)] = Int32(self.nodes.count) }
                    if depth == 1 {
                        let (word, bit) = Self.pair(self.labels[node], label)
                        self.pairs[word] |= bit
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
    }

    @inline(__always)
    private static func pair(_ one: Int32, _ other: Int32) -> (word: Int, bit: UInt64) {
        let hash = UInt32(bitPattern: one &* 0x3F4A_7C15 &+ other) &* 0x9E37_79B1
        return (Int(hash >> 22), 1 << UInt64(hash >> 16 & 63))
    }

    /// Whether a term may begin at a place of a text.
    @inline(__always)
    private func mayBegin(in text: UnsafeBufferPointer<Int32>, at start: Int) -> Bool {
        let number = text[start]
        guard number > self.alphabet.lastAlone else { return number > 0 }
        guard start + 1 < text.count else { return false }
        let (word, bit) = Self.pair(number, text[start + 1])
        return self.pairs[word] & bit != 0
    }

    /// Calls `body` with the terms that begin at a place of a text, the shortest first, and where each ends.
    @inline(__always)
    private func forEachTerm(in text: UnsafeBufferPointer<Int32>, at start: Int, _ body: (Int, Int) -> Void) {
        guard self.mayBegin(in: text, at: start) else { return }
        var number = self.beginnings[Int(text[start])]
        var end = start + 1
        while number != 0 {
            let node = self.nodes[Int(number)]
            if node.term >= 0 { body(Int(node.term), end) }
            guard end < text.count,
                let child = self.labels[Int(node.children)..<Int(node.children + node.count)].firstIndex(of: text[end])
            else { return }
            number = Int32(child)
            end += 1
        }
    }

    /// The terms that are in a text, also those inside a longer one.
    ///
    /// - Returns: Their numbers.
    func all(in text: [TermPart]) -> Set<Int> {
        var found: Set<Int> = []
        text.map(self.alphabet.number).withUnsafeBufferPointer { text in
            for start in text.indices { self.forEachTerm(in: text, at: start) { term, _ in found.insert(term) } }
        }
        return found
    }

    /// The terms in a text, by where they begin, without those inside a longer one.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - limit: How many of its bytes are read.
    /// - Returns: Occurrences in order, of which none contains another; and the beginning of the text, as
    ///   ``TermAlphabet/numbers(of:limit:)`` gives it.
    func matches(in text: String, limit: Int) -> (matches: [Match], beginning: [UInt8]) {
        var all: [Match] = []
        let (numbers, beginning) = self.alphabet.numbers(of: text, limit: limit)
        numbers.withUnsafeBufferPointer { text in
            var reach = 0
            for start in text.indices {
                var longest: (term: Int, end: Int)?
                self.forEachTerm(in: text, at: start) { longest = ($0, $1) }
                // What begins later and ends no later lies inside.
                guard let longest, longest.end > reach else { continue }
                all.append(Match(term: longest.term, range: start..<longest.end))
                reach = longest.end
            }
        }
        return (all, beginning)
    }
}
