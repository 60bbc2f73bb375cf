internal import Dispatch

extension Array where Element: Sendable {
    /// How many elements are mostly worth another core.
    private static var share: Int { 32 }

    /// What becomes of each element, worked out on all cores.
    ///
    /// - Parameters:
    ///   - share: How many elements are worth another core; 32 where nothing is said.
    ///   - transform: Depends on nothing but the element.
    /// - Returns: The results in the order of the elements.
    /// - Throws: What `transform` throws for the first element for which it throws.
    func concurrentMap<Value: Sendable, Failure: Error>(
        share: Int? = nil,
        _ transform: @Sendable (Element) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        let share = share ?? Self.share
        var failures = [Failure?](repeating: nil, count: self.count / share + 1)
        let values = [Value](unsafeUninitializedCapacity: self.count) { values, initialized in
            failures.withUnsafeMutableBufferPointer { failures in
                nonisolated(unsafe) let (values, failures) = (values, failures)
                // Each place is written once, by whoever works it out.
                Self.concurrentParts(self.indices, share) { part in
                    var index = part.lowerBound
                    do throws(Failure) {
                        while index < part.upperBound {
                            values.initializeElement(at: index, to: try transform(self[index]))
                            index += 1
                        }
                    } catch {
                        failures[part.lowerBound / share] = error
                        values.extracting(part.lowerBound..<index).deinitialize()
                    }
                }
            }
            initialized = self.count
            guard failures.contains(where: { $0 != nil }) else { return }
            for part in failures.indices where failures[part] == nil && part * share < self.count {
                values.extracting(Self.part(part, of: self.indices, share)).deinitialize()
            }
            initialized = 0
        }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
        return values
    }

    /// Changes each element, on all cores.
    ///
    /// - Parameter change: Depends on nothing but the element.
    /// - Throws: What `change` throws for the first element for which it throws.
    mutating func concurrentlyChange<Failure: Error>(
        _ change: @Sendable (inout Element) throws(Failure) -> Void
    ) throws(Failure) {
        let share = Self.share
        var failures = [Failure?](repeating: nil, count: self.count / share + 1)
        self.withUnsafeMutableBufferPointer { elements in
            failures.withUnsafeMutableBufferPointer { failures in
                nonisolated(unsafe) let (elements, failures) = (elements, failures)
                // Each place is written once, by whoever works it out.
                Self.concurrentParts(elements.indices, share) { part in
                    do throws(Failure) {
                        for index in part { try change(&elements[index]) }
                    } catch {
                        failures[part.lowerBound / share] = error
                    }
                }
            }
        }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    }

    /// Works on parts of a range, on all cores where there is more than one.
    private static func concurrentParts(_ range: Range<Int>, _ share: Int, _ body: @Sendable (Range<Int>) -> Void) {
        let count = (range.count + share - 1) / share
        guard count > 1 else { return body(range) }
        DispatchQueue.concurrentPerform(iterations: count) { body(Self.part($0, of: range, share)) }
    }

    private static func part(_ number: Int, of range: Range<Int>, _ share: Int) -> Range<Int> {
        number * share..<Swift.min((number + 1) * share, range.count)
    }
}
