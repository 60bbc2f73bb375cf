/// Pairs of neighbouring characters with a number each, found by the characters themselves.
struct PairTable: Sendable {
    /// A pair in the lower 42 bits, which are never 0, and its number above; 0 where the place is free. A power of 2, at
    /// most a third of it taken.
    private var slots: [UInt64] = Array(repeating: 0, count: 16)
    /// How many pairs there are.
    private(set) var count: Int32 = 0

    private static let pairMask: UInt64 = 1 << 42 - 1

    /// Two scalars as one number below 2^42.
    @inline(__always)
    static func pair(_ one: UInt32, _ other: UInt32) -> UInt64 { UInt64(one) << 21 | UInt64(other) }

    /// Where a key of up to 64 bits is looked for first in a table of a power of 2.
    @inline(__always)
    static func place(of key: UInt64, in count: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
    }

    /// The number of a pair, from 0; -1 when it has none.
    @inline(__always)
    func number(of pair: UInt64) -> Int32 {
        let slot = self.slots[self.place(of: pair)]
        return slot == 0 ? -1 : Int32(truncatingIfNeeded: slot >> 42)
    }

    /// The number of a pair, which gets the next one unless it has one.
    ///
    /// - Precondition: There are less than 2^22 pairs, which is more than a glossary's bytes can hold.
    mutating func add(_ pair: UInt64) -> Int32 {
        let place = self.place(of: pair)
        guard self.slots[place] == 0 else { return Int32(truncatingIfNeeded: self.slots[place] >> 42) }
        let number = self.count
        self.slots[place] = UInt64(number) << 42 | pair
        self.count += 1
        if Int(self.count) * 3 > self.slots.count { self.grow() }
        return number
    }

    private mutating func grow() {
        let old = self.slots
        self.slots = Array(repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 { self.slots[self.place(of: slot & Self.pairMask)] = slot }
    }

    @inline(__always)
    private func place(of pair: UInt64) -> Int {
        var place = Self.place(of: pair, in: self.slots.count)
        while self.slots[place] != 0, self.slots[place] & Self.pairMask != pair {
            place = (place + 1) & (self.slots.count - 1)
        }
        return place
    }
}
