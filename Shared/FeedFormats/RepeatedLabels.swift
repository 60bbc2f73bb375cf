/// Finds out whether two of some numbers may be the same, without asking for all of it.
struct RepeatedLabels: ~Copyable {
    /// How many places are looked at for a number: more of them in a row were taken by intent.
    private static let mostPlaces = 256

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
    /// - Returns: Whether it is new for sure.
    @inline(__always)
    func insert(_ label: UInt64) -> Bool {
        let last = self.table.count - 1
        let first = Int(truncatingIfNeeded: (label &* 0x9E37_79B9_7F4A_7C15) >> 32)
        for place in first..<first + Self.mostPlaces {
            let known = self.table[place & last]
            if known == 0 {
                self.table[place & last] = label
                return true
            }
            if known == label { return false }
        }
        return false
    }
}
