/// Lists of values by a number from 0, all in one array.
struct Grouped<Value: Sendable>: Sendable {
    private var starts: [Int32] = [0]
    private var values: [Value] = []

    /// Joins lists.
    init(_ lists: [[Value]]) {
        for list in lists {
            self.values += list
            self.starts.append(Int32(self.values.count))
        }
    }

    /// Where the values of a list are.
    @inline(__always)
    func indices(of list: Int) -> Range<Int> { Int(self.starts[list])..<Int(self.starts[list + 1]) }

    /// The value at a place.
    @inline(__always)
    subscript(index: Int) -> Value { self.values[index] }

    /// Calls `body` with each value of a list in turn.
    @inline(__always)
    func forEach(in list: Int, _ body: (Value) -> Void) {
        for index in self.indices(of: list) { body(self.values[index]) }
    }
}
