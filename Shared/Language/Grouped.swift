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

    /// Calls `body` with each value of a list in turn.
    @inline(__always)
    func forEach(in list: Int, _ body: (Value) -> Void) {
        for index in Int(self.starts[list])..<Int(self.starts[list + 1]) { body(self.values[index]) }
    }
}
