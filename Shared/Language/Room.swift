/// Memory that one reading of a text takes all it needs from, so that nothing else is allocated for it.
struct Room {
    private var rest: UnsafeMutableBufferPointer<UInt64>

    init(_ memory: UnsafeMutableBufferPointer<UInt64>) { self.rest = memory }

    /// How much room some values take.
    static func size<Value: BitwiseCopyable>(_ count: Int, of: Value.Type) -> Int {
        (count * MemoryLayout<Value>.stride + 7) / 8
    }

    /// Takes room for some values.
    mutating func take<Value: BitwiseCopyable>(_ count: Int, of type: Value.Type) -> UnsafeMutablePointer<Value> {
        let size = Self.size(count, of: type)
        precondition(size <= self.rest.count, "a reading takes the room that it asked for")
        defer { self.rest = UnsafeMutableBufferPointer(rebasing: self.rest[size...]) }
        guard let start = self.rest.baseAddress else { preconditionFailure("the room is not none") }
        return UnsafeMutableRawPointer(start).bindMemory(to: type, capacity: count)
    }

    /// Takes room for some numbers, which are 0.
    mutating func takeZeros<Value: FixedWidthInteger & BitwiseCopyable>(
        _ count: Int,
        of type: Value.Type
    ) -> UnsafeMutablePointer<Value> {
        let start = self.take(count, of: type)
        start.update(repeating: 0, count: count)
        return start
    }
}

/// A set of numbers from 0 to a greatest one.
struct BitSet {
    private let bits: UnsafeMutablePointer<UInt64>

    /// An empty set.
    init(upTo last: Int, in room: inout Room) { self.bits = room.takeZeros(Self.size(upTo: last), of: UInt64.self) }

    /// How much room it takes.
    static func size(upTo last: Int) -> Int { last / 64 + 1 }

    @inline(__always)
    func contains(_ number: Int) -> Bool { self.bits[number >> 6] &>> UInt64(number & 63) & 1 != 0 }

    /// Adds a number.
    ///
    /// - Returns: Whether it is new.
    @inline(__always)
    func insert(_ number: Int) -> Bool {
        let known = self.bits[number >> 6]
        let bit: UInt64 = 1 << UInt64(number & 63)
        self.bits[number >> 6] = known | bit
        return known & bit == 0
    }

    /// Takes a number out, and may take out up to 63 others, its neighbours: for who takes out all.
    @inline(__always)
    func clear(beside number: Int) { self.bits[number >> 6] = 0 }
}
