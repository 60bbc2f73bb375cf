/// Finds which of many terms occur in a text, in one pass.
///
/// Of terms that lie inside each other only the longest counts: in "space weather" no "weather" is found.
///
/// Source: A. Aho, M. Corasick, "Efficient string matching", CACM 18(6), 1975.
struct TermMatcher: Sendable {
    /// An occurrence of a term.
    struct Match: Equatable {
        /// Which term, as it was numbered.
        var term: Int
        /// Where it is in the text given, in bytes.
        var range: Range<Int>
    }

    /// A state of the automaton.
    ///
    /// They are numbered from the root, 0, breadth first, so that the children of one lie together.
    private struct State {
        /// Its first child.
        var children: Int32 = 0
        /// How many children it has.
        var count: Int32 = 0
        /// The state of the longest proper ending of what led here.
        var failure: Int32 = 0
        /// The longest term that ends here, or -1.
        var longest: Int32 = -1
        /// Where its table begins, or -1.
        var table: Int32 = -1
    }

    /// A state with more children than this has a table.
    private static let fewChildren = 8

    private var states = [State()]
    /// For each state, the byte that leads to it.
    private var labels: [UInt8] = [0]
    /// Tables of 256 states by the byte that leads to them, 0 where none does.
    private var tables: [Int32] = []
    private let lengths: [Int]

    /// Makes a matcher.
    ///
    /// - Parameter terms: Distinct and not empty, in the form of ``TermText``; numbered in this order.
    init(terms: [[UInt8]]) {
        self.lengths = terms.map(\.count)
        // By depth, and within one by state: which terms begin with what leads there.
        var level = [Array(terms.indices)]
        var depth = 0
        var state = 0
        var groupOfByte = Array(repeating: -1, count: 256)
        while !level.isEmpty {
            var next: [[Int]] = []
            for members in level {
                let first = next.count
                self.states[state].children = Int32(self.states.count)
                for member in members {
                    guard self.lengths[member] > depth else {
                        if depth > 0 { self.states[state].longest = Int32(member) }
                        continue
                    }
                    let byte = terms[member][depth]
                    if groupOfByte[Int(byte)] < 0 {
                        groupOfByte[Int(byte)] = next.count
                        next.append([])
                        self.states.append(State())
                        self.labels.append(byte)
                    }
                    next[groupOfByte[Int(byte)]].append(member)
                }
                self.states[state].count = Int32(next.count - first)
                if next.count - first > Self.fewChildren || state == 0 { self.addTable(of: state) }
                for child in self.children(of: Int32(state)) { groupOfByte[Int(self.labels[child])] = -1 }
                state += 1
            }
            level = next
            depth += 1
        }
        for state in self.states.indices {
            for child in self.children(of: Int32(state)) {
                if state != 0 {
                    self.states[child].failure = self.following(self.states[state].failure, self.labels[child])
                }
                if self.states[child].longest < 0 {
                    self.states[child].longest = self.states[Int(self.states[child].failure)].longest
                }
            }
        }
    }

    private mutating func addTable(of state: Int) {
        self.states[state].table = Int32(self.tables.count)
        self.tables += Array(repeating: 0, count: 256)
        for child in self.children(of: Int32(state)) {
            self.tables[Int(self.states[state].table) + Int(self.labels[child])] = Int32(child)
        }
    }

    private func children(of state: Int32) -> Range<Int> {
        let start = Int(self.states[Int(state)].children)
        return start..<start + Int(self.states[Int(state)].count)
    }

    private func following(_ state: Int32, _ byte: UInt8) -> Int32 {
        self.withBuffers { Self.following(state, byte, $0, $1, $2) }
    }

    /// Buffers, so that a step checks no bounds: what is in them names only each other.
    @inline(__always)
    private func withBuffers<Result>(
        _ body: (UnsafeBufferPointer<State>, UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) -> Result
    ) -> Result {
        self.states.withUnsafeBufferPointer { states in
            self.labels.withUnsafeBufferPointer { labels in
                self.tables.withUnsafeBufferPointer { tables in body(states, labels, tables) }
            }
        }
    }

    @inline(__always)
    private static func following(
        _ state: Int32,
        _ byte: UInt8,
        _ states: UnsafeBufferPointer<State>,
        _ labels: UnsafeBufferPointer<UInt8>,
        _ tables: UnsafeBufferPointer<Int32>
    ) -> Int32 {
        var number = state
        while true {
            let state = states[Int(number)]
            if state.table >= 0 {
                let next = tables[Int(state.table) + Int(byte)]
                if next > 0 || number == 0 { return next }
            } else {
                var child = state.children
                while child < state.children + state.count {
                    if labels[Int(child)] == byte { return child }
                    child += 1
                }
            }
            number = state.failure
        }
    }

    /// The terms that are in a text, also those inside a longer one.
    ///
    /// - Parameter text: In the form of ``TermText``.
    /// - Returns: Their numbers.
    func all(in text: [UInt8]) -> Set<Int> {
        var found: Set<Int> = []
        var state: Int32 = 0
        for byte in text {
            state = self.following(state, byte)
            var end = Int(state)
            while self.states[end].longest >= 0 {
                found.insert(Int(self.states[end].longest))
                end = Int(self.states[end].failure)
            }
        }
        return found
    }

    /// The terms in a text, by where they begin, without those inside a longer one.
    ///
    /// - Parameter text: In the form of ``TermText``.
    /// - Returns: Occurrences in order; none contains another.
    func matches(in text: [UInt8]) -> [Match] {
        var all: [Match] = []
        self.withBuffers { states, labels, tables in
            var state: Int32 = 0
            for (index, byte) in text.enumerated() {
                state = Self.following(state, byte, states, labels, tables)
                let term = Int(states[Int(state)].longest)
                guard term >= 0 else { continue }
                let range = index + 1 - self.lengths[term]..<index + 1
                // Ends only grow, so what the new match contains is at the end of those found.
                while let last = all.last, last.range.lowerBound >= range.lowerBound { all.removeLast() }
                all.append(Match(term: term, range: range))
            }
        }
        return all
    }
}
