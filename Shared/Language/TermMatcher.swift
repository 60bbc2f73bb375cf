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

    /// The state behind (state, byte); states are numbered from the root, 0.
    private var next: [UInt64: Int32] = [:]
    private var failure: [Int32] = [0]
    /// The longest term that ends in a state, or -1.
    private var longest: [Int32] = [-1]
    private let lengths: [Int]

    /// Makes a matcher.
    ///
    /// - Parameter terms: Distinct and not empty, in the form of ``TermText``; numbered in this order.
    init(terms: [[UInt8]]) {
        self.lengths = terms.map(\.count)
        self.next.reserveCapacity(terms.reduce(0) { $0 + $1.count })
        var children: [[(byte: UInt8, state: Int32)]] = [[]]
        for (number, term) in terms.enumerated() where !term.isEmpty {
            var state: Int32 = 0
            for byte in term {
                let key = Self.key(state, byte)
                if let known = self.next[key] {
                    state = known
                } else {
                    let new = Int32(self.failure.count)
                    self.next[key] = new
                    children[Int(state)].append((byte, new))
                    children.append([])
                    self.failure.append(0)
                    self.longest.append(-1)
                    state = new
                }
            }
            self.longest[Int(state)] = Int32(number)
        }
        var queue = children[0].map(\.state)
        var index = 0
        while index < queue.count {
            let state = queue[index]
            index += 1
            for (byte, child) in children[Int(state)] {
                self.failure[Int(child)] = self.following(self.failure[Int(state)], byte)
                if self.longest[Int(child)] < 0 {
                    self.longest[Int(child)] = self.longest[Int(self.failure[Int(child)])]
                }
                queue.append(child)
            }
        }
    }

    @inline(__always)
    private static func key(_ state: Int32, _ byte: UInt8) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 8 | UInt64(byte)
    }

    @inline(__always)
    private func following(_ state: Int32, _ byte: UInt8) -> Int32 {
        var state = state
        while true {
            if let next = self.next[Self.key(state, byte)] { return next }
            if state == 0 { return 0 }
            state = self.failure[Int(state)]
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
            var end = state
            while self.longest[Int(end)] >= 0 {
                found.insert(Int(self.longest[Int(end)]))
                end = self.failure[Int(end)]
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
        var state: Int32 = 0
        for (index, byte) in text.enumerated() {
            state = self.following(state, byte)
            let term = Int(self.longest[Int(state)])
            guard term >= 0 else { continue }
            let range = index + 1 - self.lengths[term]..<index + 1
            // Ends only grow, so what the new match contains is at the end of those found.
            while let last = all.last, last.range.lowerBound >= range.lowerBound { all.removeLast() }
            all.append(Match(term: term, range: range))
        }
        return all
    }
}
