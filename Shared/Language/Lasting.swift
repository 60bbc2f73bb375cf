/// Values that stay where they are as long as the process runs, so that a copy of what has them takes hold of nothing.
struct Lasting<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// The values, which nobody changes any more.
    let values: UnsafeBufferPointer<Value>

    init(_ values: [Value]) {
        let place = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
        _ = place.initialize(from: values)
        self.values = UnsafeBufferPointer(place)
    }

    var count: Int { self.values.count }

    @inline(__always)
    subscript(index: Int) -> Value {
        precondition(self.values.indices.contains(index), "a table has the places that it names")
        return self.values[index]
    }
}
