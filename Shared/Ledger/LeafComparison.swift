internal import Journal
internal import TransparencyLog

/// Compares the records of an audience, as they are read, with those that a tree has, and says how they differ.
///
/// It looks ahead over a bounded number of records for where both agree again.
struct LeafComparison {
    /// How one differs from the other.
    struct Difference: Hashable {
        var kind: Finding.Kind
        /// The position in the tree of the first record concerned.
        var position: UInt64
        /// How many positions of the tree, and how many records that were read.
        var stored: Int
        var read: Int
        /// The first of the records that were read, or the one behind what is missing.
        var place: Place?
    }

    /// How far it looks ahead.
    static let window = 64
    /// How many records must agree for both to be in step again.
    private static let agreement = 4

    private let stored: (UInt64) -> TreeHash?
    private var index: UInt64
    private var ahead: [TreeHash] = []
    private var read: [(leaf: TreeHash, place: Place)] = []
    private(set) var differences: [Difference] = []
    /// Whether they differ so much that nothing more can be said.
    private(set) var isLost = false

    /// - Parameters:
    ///   - index: That of the first leaf to compare.
    ///   - stored: The leaf at an index, asked in ascending order; nil behind the last.
    init(from index: UInt64 = 0, _ stored: @escaping (UInt64) -> TreeHash?) {
        self.index = index
        self.stored = stored
    }

    mutating func take(_ leaf: TreeHash, _ place: Place) {
        guard !self.isLost else { return }
        if self.read.isEmpty, self.leaf(0) == leaf {
            self.advance(1)
            return
        }
        self.read.append((leaf, place))
        if self.read.count >= Self.window { self.settle(isEnd: false) }
    }

    mutating func finish() {
        guard !self.isLost else { return }
        self.settle(isEnd: true)
        // What the tree has and the journal has not; more in the journal is what a tree lags behind after a crash.
        var missing = 0
        while self.leaf(0) != nil {
            self.advance(1)
            missing += 1
        }
        guard missing > 0 else { return }
        let position = self.index - UInt64(missing) + 1
        self.differences.append(Difference(kind: .cutTail, position: position, stored: missing, read: 0, place: nil))
    }

    private mutating func leaf(_ offset: Int) -> TreeHash? {
        while self.ahead.count <= offset {
            guard let leaf = self.stored(self.index + UInt64(self.ahead.count)) else { return nil }
            self.ahead.append(leaf)
        }
        return self.ahead[offset]
    }

    private mutating func advance(_ count: Int) {
        self.ahead.removeFirst(min(count, self.ahead.count))
        self.index += UInt64(count)
    }

    private mutating func settle(isEnd: Bool) {
        while !self.read.isEmpty {
            var equal = 0
            while equal < self.read.count, self.leaf(equal) == self.read[equal].leaf { equal += 1 }
            self.read.removeFirst(equal)
            self.advance(equal)
            guard !self.read.isEmpty, self.leaf(0) != nil else { return self.read.removeAll() }
            guard isEnd || self.read.count >= Self.window else { return }
            guard let (read, stored) = self.step(isEnd: isEnd) else {
                self.note(.altered, stored: 1, read: 1)
                self.isLost = true
                return self.read.removeAll()
            }
            self.note(self.kind(read, stored), stored: stored, read: read)
            self.read.removeFirst(read)
            self.advance(stored)
        }
    }

    /// The fewest records to pass over on either side until both agree.
    private mutating func step(isEnd: Bool) -> (read: Int, stored: Int)? {
        for sum in 1...(2 * Self.window) {
            // An alteration first, which is as many on both sides.
            for read in (0...sum).sorted(by: { abs(2 * $0 - sum) < abs(2 * $1 - sum) })
            where read <= self.read.count && sum - read <= Self.window {
                if self.agrees(read, sum - read, isEnd: isEnd) { return (read, sum - read) }
            }
        }
        return nil
    }

    private mutating func agrees(_ read: Int, _ stored: Int, isEnd: Bool) -> Bool {
        for offset in 0..<Self.agreement {
            let ours = read + offset < self.read.count ? self.read[read + offset].leaf : nil
            let theirs = self.leaf(stored + offset)
            if ours == nil, isEnd { return offset > 0 || theirs == nil }
            // The tree may lag behind after a crash; one record that agrees is enough then.
            if theirs == nil { return offset > 0 || stored == read }
            if ours != theirs { return false }
        }
        return true
    }

    private mutating func kind(_ read: Int, _ stored: Int) -> Finding.Kind {
        if read == 0 { return .removed }
        if stored == 0 { return .inserted }
        guard read == stored else { return .altered }
        let ours = Set(self.read[..<read].map(\.leaf))
        let theirs = Set((0..<stored).compactMap { self.leaf($0) })
        return ours == theirs ? .reordered : .altered
    }

    private mutating func note(_ kind: Finding.Kind, stored: Int, read: Int) {
        self.differences.append(
            Difference(
                kind: kind,
                position: self.index + 1,
                stored: stored,
                read: read,
                place: self.read.first?.place
            )
        )
    }
}
