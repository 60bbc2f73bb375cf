/// Elements that have numbers in a row, from the lowest that is not settled on.
struct SequenceWindow<Element: Sendable>: Sendable {
    /// Nil for what is settled above ``from``; the first ``head`` slots are used up.
    private var slots: [Element?] = []
    private var head = 0
    /// The number of the lowest that is not settled, or ``end`` when there is none.
    private(set) var from: UInt64

    init(from: UInt64) { self.from = from }

    /// The number that the next element gets.
    var end: UInt64 { self.from + UInt64(self.slots.count - self.head) }

    var isEmpty: Bool { self.slots.count == self.head }

    /// The element with this number; nil when it is settled or was never added.
    subscript(sequence: UInt64) -> Element? {
        guard sequence >= self.from, sequence < self.end else { return nil }
        return self.slots[self.head + Int(sequence - self.from)]
    }

    mutating func append(_ element: Element) { self.slots.append(element) }

    /// Settles a number, and returns what had it.
    mutating func settle(_ sequence: UInt64) -> Element? {
        guard let element = self[sequence] else { return nil }
        self.slots[self.head + Int(sequence - self.from)] = nil
        if sequence == self.from { self.trim() }
        return element
    }

    /// Takes out elements from a number on, so that those behind them move up.
    mutating func remove(from sequence: UInt64, where isUnwanted: (Element) -> Bool) {
        let start = self.head + Int(max(sequence, self.from) - self.from)
        guard start < self.slots.count else { return }
        let kept = self.slots[start...].filter { $0.map { !isUnwanted($0) } ?? true }
        self.slots.replaceSubrange(start..., with: kept)
    }

    private mutating func trim() {
        while self.head < self.slots.count, self.slots[self.head] == nil {
            self.head += 1
            self.from += 1
        }
        guard self.head == self.slots.count || self.head > 4_096 && self.head > self.slots.count / 2 else { return }
        self.slots.removeFirst(self.head)
        self.head = 0
    }
}
