internal import Dispatch

extension Array where Element: Sendable {
    /// How many elements are worth another core.
    private static var share: Int { 32 }

    /// What becomes of each element, worked out on all cores.
    ///
    /// - Parameter transform: Depends on nothing but the element.
    /// - Returns: The results in the order of the elements.
    func concurrentMap<Value: Sendable>(_ transform: @Sendable (Element) -> Value) -> [Value] {
        guard self.count > Self.share else { return self.map(transform) }
        return [Value](unsafeUninitializedCapacity: self.count) { values, initialized in
            nonisolated(unsafe) let values = values
            // Each place is written once, by whoever works it out.
            Self.concurrentParts(self.indices) { part in
                for index in part { values.initializeElement(at: index, to: transform(self[index])) }
            }
            initialized = self.count
        }
    }

    /// Changes each element, on all cores.
    ///
    /// - Parameter change: Depends on nothing but the element.
    /// - Throws: What `change` throws for the first element for which it throws.
    mutating func concurrentlyChange<Failure: Error>(
        _ change: @Sendable (inout Element) throws(Failure) -> Void
    ) throws(Failure) {
        var failures = [Failure?](repeating: nil, count: self.count / Self.share + 1)
        self.withUnsafeMutableBufferPointer { elements in
            failures.withUnsafeMutableBufferPointer { failures in
                nonisolated(unsafe) let (elements, failures) = (elements, failures)
                // Each place is written once, by whoever works it out.
                Self.concurrentParts(elements.indices) { part in
                    do throws(Failure) {
                        for index in part { try change(&elements[index]) }
                    } catch {
                        failures[part.lowerBound / Self.share] = error
                    }
                }
            }
        }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    }

    /// Works on parts of a range, on all cores where there is more than one.
    private static func concurrentParts(_ range: Range<Int>, _ body: @Sendable (Range<Int>) -> Void) {
        let count = (range.count + Self.share - 1) / Self.share
        guard count > 1 else { return body(range) }
        DispatchQueue.concurrentPerform(iterations: count) { part in
            body(part * Self.share..<Swift.min((part + 1) * Self.share, range.count))
        }
    }
}
