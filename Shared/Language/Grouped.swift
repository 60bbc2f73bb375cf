/// Lists of values by a number from 0, all in one place.
struct Grouped<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private final class Storage {
        let starts: UnsafeMutablePointer<Int32>
        let values: UnsafeMutablePointer<Value>

        init(_ lists: [[Value]]) {
            self.starts = .allocate(capacity: lists.count + 1)
            self.values = .allocate(capacity: lists.reduce(0) { $0 + $1.count })
            var end = 0
            self.starts.initialize(to: 0)
            for (number, list) in lists.enumerated() {
                for value in list {
                    (self.values + end).initialize(to: value)
                    end += 1
                }
                (self.starts + number + 1).initialize(to: Int32(end))
            }
        }

        deinit {
            self.starts.deallocate()
            self.values.deallocate()
        }
    }

    private let storage: Storage
    // Beside what holds them, so that no look takes hold of it.
    private let starts: UnsafePointer<Int32>
    private let values: UnsafePointer<Value>
    /// How many lists there are.
    let count: Int

    /// Joins lists.
    init(_ lists: [[Value]]) {
        self.storage = Storage(lists)
        self.starts = UnsafePointer(self.storage.starts)
        self.values = UnsafePointer(self.storage.values)
        self.count = lists.count
    }

    /// Calls `body` with each value of a list in turn.
    @inline(__always)
    func forEach(in list: Int, _ body: (Value) -> Void) {
        precondition(list >= 0 && list < self.count, "a list has a number")
        for index in Int(self.starts[list])..<Int(self.starts[list + 1]) { body(self.values[index]) }
    }
}
