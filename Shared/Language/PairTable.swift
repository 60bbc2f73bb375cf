internal import CBytes

/// Pairs of numbers with a further number each, found in one look by the pair itself and nothing less.
///
/// Each pair has one place where it can be. Where two would have the same, a displacement that the pairs of a bucket
/// share moves them apart.
///
/// Source: D. Belazzougui, F. C. Botelho, M. Dietzfelbinger, "Hash, displace, and compress", ESA 2009, section 2.
struct PairTable: Sendable {
    /// A pair in the lower 42 bits, which are never 0, and its number above; 0 where the place is free.
    private var slots: [UInt64]
    /// How many bits are not used of those that say where a pair is.
    private let shift: UInt64
    /// For each bucket, how far its pairs are moved.
    private var displacements: [UInt32]
    /// A bit for each pair, some sharing one, sixteen times as many as slots.
    private var filter: [UInt64]

    /// The greatest number that a pair can have, which is more than a glossary has room for.
    static let mostNumber = 1 << 22 - 1

    /// Two numbers below 2^21 as one below 2^42.
    @inline(__always)
    static func pair(_ one: UInt32, _ other: UInt32) -> UInt64 { UInt64(one) << 21 | UInt64(other) }

    static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// A key spread over all 64 bits; two keys never give the same.
    @inline(__always)
    static func hash(_ key: UInt64) -> UInt64 {
        let product = key &* self.spread
        return product ^ product >> 32
    }

    /// Puts pairs into a table.
    ///
    /// - Parameter numbers: Distinct pairs, none of them 0, and a number from 1 to ``mostNumber`` for each.
    init(_ numbers: some Collection<(key: UInt64, value: Int32)>) {
        var size = 16
        while size * 3 < numbers.count * 4 { size *= 2 }
        self.slots = Array(repeating: 0, count: size)
        self.shift = UInt64(64 - self.slots.count.trailingZeroBitCount)
        self.displacements = Array(repeating: 0, count: size / 4)
        self.filter = Array(repeating: 0, count: size / 4)
        // Behind the first of each bucket the further ones.
        var first = Array(repeating: -1, count: self.displacements.count)
        var sizes = Array(repeating: 0, count: self.displacements.count)
        var all: [(slot: UInt64, next: Int)] = []
        all.reserveCapacity(numbers.count)
        for (pair, number) in numbers {
            precondition(number > 0 && number <= Self.mostNumber, "a glossary has fewer pieces")
            let hash = Self.hash(pair)
            let bucket = self.bucket(of: hash)
            sizes[bucket] += 1
            all.append((UInt64(number) << 42 | pair, first[bucket]))
            first[bucket] = all.count - 1
            self.filter[self.bit(of: hash) >> 6] |= 1 << UInt64(self.bit(of: hash) & 63)
        }
        var slots: [UInt64] = []
        // The fullest ones first, as long as there is much room.
        for bucket in sizes.indices.sorted(by: { sizes[$0] > sizes[$1] }) {
            slots.removeAll(keepingCapacity: true)
            var index = first[bucket]
            while index >= 0 {
                slots.append(all[index].slot)
                index = all[index].next
            }
            while !self.place(slots, bucket) { self.displacements[bucket] += 1 }
        }
    }

    /// Puts all pairs of a bucket to the places where its displacement moves them.
    ///
    /// - Returns: Whether these are free; else none is put.
    private mutating func place(_ slots: [UInt64], _ bucket: Int) -> Bool {
        for (count, slot) in slots.enumerated() {
            let place = self.place(of: slot & Self.pairBits)
            guard self.slots[place] == 0 else {
                for put in slots[..<count] { self.slots[self.place(of: put & Self.pairBits)] = 0 }
                return false
            }
            self.slots[place] = slot
        }
        return true
    }

    /// The bits of a slot that are its pair.
    private static let pairBits: UInt64 = 1 << 42 - 1

    @inline(__always)
    private func bucket(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (self.displacements.count - 1) }

    @inline(__always)
    private func place(of hash: UInt64, _ displacement: UInt32) -> Int {
        let moved = (hash ^ (UInt64(displacement) &* 0xD6E8_FEB8_6659_FD93)) &* Self.spread
        // The highest bits, which every difference of two keys reaches.
        return Int(truncatingIfNeeded: moved &>> self.shift)
    }

    /// Where the bit of a pair is.
    @inline(__always)
    private func bit(of hash: UInt64) -> Int {
        // There are sixteen times as many bits as slots.
        Int(truncatingIfNeeded: hash &>> (self.shift &- 4))
    }

    /// Picks out the pairs that may be in the table: all that are, and one in twenty of the others.
    ///
    /// - Parameters:
    ///   - pairs: Pairs.
    ///   - likely: Gets them, in the same order; has room for one more than there are pairs.
    /// - Returns: How many it got.
    func pick(_ pairs: UnsafeBufferPointer<UInt64>, into likely: UnsafeMutablePointer<UInt64>) -> Int {
        self.filter.withUnsafeBufferPointer { filter in
            var count = 0
            for pair in pairs {
                let bit = self.bit(of: Self.hash(pair))
                likely[count] = pair
                // Without a branch, which could not be foreseen.
                count &+= Int(truncatingIfNeeded: filter[bit >> 6] &>> UInt64(bit) & 1)
            }
            return count
        }
    }

    /// Where a pair may be, which the processor is told to fetch.
    @inline(__always)
    func expect(_ pair: UInt64) -> Int32 {
        let place = self.place(of: pair)
        self.slots.withUnsafeBufferPointer { slots in
            if let start = slots.baseAddress { cbytes_expect(start + place) }
        }
        return Int32(truncatingIfNeeded: place)
    }

    @inline(__always)
    private func place(of pair: UInt64) -> Int {
        let hash = Self.hash(pair)
        return self.place(of: hash, self.displacements[self.bucket(of: hash)])
    }

    /// The number of a pair; 0 when it has none.
    @inline(__always)
    func number(of pair: UInt64) -> Int32 { self.number(of: pair, at: Int32(truncatingIfNeeded: self.place(of: pair))) }

    /// The number of a pair that may be at a place; 0 when it has none.
    @inline(__always)
    func number(of pair: UInt64, at place: Int32) -> Int32 {
        let slot = self.slots[Int(place)]
        // 0 where the pairs are equal, and else greater than any number: no branch, which could not be foreseen.
        let difference = (slot ^ pair) << 22
        return Int32(truncatingIfNeeded: max(slot >> 42, difference) &- difference)
    }
}
