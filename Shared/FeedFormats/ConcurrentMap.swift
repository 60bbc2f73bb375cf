internal import Dispatch

extension Array where Element: Sendable {
    /// What becomes of each element, worked out on all cores.
    ///
    /// - Parameter transform: Depends on nothing but the element.
    /// - Returns: The results in the order of the elements.
    /// - Throws: What `transform` throws for the first element for which it throws.
    func concurrentMap<Value: Sendable, Failure: Error>(
        _ transform: @Sendable (Element) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        // A few elements are not worth another core.
        let size = 32
        guard self.count > size else { return try self.map(transform) }
        let count = (self.count + size - 1) / size
        var parts = [Result<[Value], Failure>?](repeating: nil, count: count)
        parts.withUnsafeMutableBufferPointer { parts in
            // Each part is written once, by whoever works it out.
            nonisolated(unsafe) let parts = parts
            DispatchQueue.concurrentPerform(iterations: count) { part in
                let elements = self[(part * size)..<Swift.min((part + 1) * size, self.count)]
                parts[part] = Result { () throws(Failure) in try elements.map(transform) }
            }
        }
        var all: [Value] = []
        all.reserveCapacity(self.count)
        for case let part? in parts { all += try part.get() }
        return all
    }
}
