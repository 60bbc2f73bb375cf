/// Values in a row, which are moved to where they stay, while those of an array would be copied.
struct MovableRow<Value>: ~Copyable {
    private var values = UnsafeMutableBufferPointer<Value>(start: nil, count: 0)
    private(set) var count = 0

    deinit {
        self.values.prefix(self.count).deinitialize()
        self.values.deallocate()
    }

    mutating func append(_ value: consuming Value) {
        if self.count == self.values.count { self.grow() }
        self.values.initializeElement(at: self.count, to: value)
        self.count += 1
    }

    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<Value>.allocate(capacity: max(32, 2 * self.count))
        _ = larger.moveInitialize(fromContentsOf: self.values.prefix(self.count))
        self.values.deallocate()
        self.values = larger
    }

    /// Changes the value that was appended last.
    mutating func changeLast<Failure: Error>(_ change: (inout Value) throws(Failure) -> Void) throws(Failure) {
        try change(&self.values[self.count - 1])
    }

    /// Moves the values to a place with room for them.
    mutating func move(to place: UnsafeMutablePointer<Value>) {
        if let first = self.values.baseAddress { place.moveInitialize(from: first, count: self.count) }
        self.count = 0
    }
}
