/// Which topics count in a text because of the terms in it.
struct TopicContexts: Sendable {
    /// For each term a row.
    private let rowOfTerm: [Int32]
    /// For each topic 1 where it counts in a text with such a term, sixteen topics at a time.
    ///
    /// A row has ``columns`` of these. The first row is of topics that count in any text.
    private let rows: [SIMD16<UInt8>]
    private let columns: Int

    /// - Parameters:
    ///   - needed: For each topic the contexts of which it needs one; it counts in any text where there are none.
    ///   - made: For each term the contexts that it makes.
    init(needed: [[Int]], made: [[Int]]) {
        let columns = (needed.count + 15) / 16
        var numbering = Numbering<[SIMD16<UInt8>]>()
        func row(_ made: [Int]?) -> Int32 {
            var row = Array(repeating: SIMD16<UInt8>.zero, count: columns)
            for (topic, needed) in needed.enumerated() {
                let counts = made.map { $0.contains(where: needed.contains) } ?? needed.isEmpty
                row[topic / 16][topic % 16] = counts ? 1 : 0
            }
            return Int32(numbering.number(of: row))
        }
        _ = row(nil)
        var known: [[Int]: Int32] = [:]
        var rowOfTerm: [Int32] = []
        for contexts in made {
            let number = known[contexts] ?? row(contexts)
            known[contexts] = number
            rowOfTerm.append(number)
        }
        self.rowOfTerm = rowOfTerm
        self.rows = numbering.values.flatMap { $0 }
        self.columns = columns
    }

    /// How much room the answer takes.
    var size: Int { Room.size(self.columns, of: SIMD16<UInt8>.self) + 1 }

    /// For each topic, 1 where it counts in a text with some terms, and else 0.
    func met(by terms: UnsafeBufferPointer<Int32>, in room: inout Room) -> UnsafePointer<UInt8> {
        let met = room.take(16 * self.columns, of: UInt8.self)
        self.rows.withUnsafeBytes { rows in
            guard let rows = rows.baseAddress else { return }
            let size = 16 * self.columns
            met.update(from: rows.assumingMemoryBound(to: UInt8.self), count: size)
            self.rowOfTerm.withUnsafeBufferPointer { rowOfTerm in
                for term in terms {
                    let row = rows + size &* Int(rowOfTerm[Int(term)])
                    // Without a branch, which could not be foreseen.
                    for start in stride(from: 0, to: size, by: 16) {
                        let place = UnsafeMutableRawPointer(met + start)
                        let both =
                            place.loadUnaligned(as: SIMD16<UInt8>.self)
                            | row.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
                        place.storeBytes(of: both, as: SIMD16<UInt8>.self)
                    }
                }
            }
        }
        return UnsafePointer(met)
    }
}
