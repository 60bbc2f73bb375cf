/// Finds out whether two of some numbers may be the same, without asking for all of it.
struct RepeatedLabels: ~Copyable {
    // With free places, where each looks from the place that it leads to.
    private let table: UnsafeMutableBufferPointer<UInt64>

    /// - Parameter count: How many numbers there are.
    init(count: Int) {
        self.table = .allocate(capacity: 2 << (Int.bitWidth - count.leadingZeroBitCount))
        self.table.initialize(repeating: 0)
    }

    deinit { self.table.deallocate() }

    /// Adds a number that is not 0.
    ///
    /// - Returns: Whether it is new.
    @inline(__always)
    func insert(_ label: UInt64) -> Bool {
        let last = self.table.count - 1
        var place = Int(truncatingIfNeeded: (label &* 0x9E37_79B9_7F4A_7C15) >> 32) & last
        while self.table[place] != 0 {
            if self.table[place] == label { return false }
            place = (place + 1) & last
        }
        self.table[place] = label
        return true
    }
}
