/// Distinct pairs, as ``PairTable/pair(_:_:)`` gives them, numbered as they come.
struct PairNumbering {
    private(set) var values: [UInt64] = []
    /// For each place, the number of the pair that stands there and 1, or 0: a power of 2, of which at most half is taken.
    private var places: [Int32] = Array(repeating: 0, count: 16)

    mutating func number(of pair: UInt64) -> Int {
        let place = self.place(of: pair)
        guard self.places[place] == 0 else { return Int(self.places[place]) - 1 }
        self.values.append(pair)
        self.places[place] = Int32(self.values.count)
        if self.values.count * 2 > self.places.count { self.grow() }
        return self.values.count - 1
    }

    private mutating func grow() {
        self.places = Array(repeating: 0, count: self.places.count * 2)
        for (number, pair) in self.values.enumerated() { self.places[self.place(of: pair)] = Int32(number + 1) }
    }

    /// Where a pair stands or would stand.
    private func place(of pair: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: PairTable.hash(pair) >> 32) & (self.places.count - 1)
        while self.places[place] != 0, self.values[Int(self.places[place]) - 1] != pair {
            place = (place + 1) & (self.places.count - 1)
        }
        return place
    }
}
