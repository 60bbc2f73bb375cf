internal import Dispatch
internal import Schema
internal import Synchronization

/// What becomes of elements, worked out on other cores while more of them come.
final class ConcurrentStream<Element: Sendable, Value: Sendable> {
    /// Some elements in a row, and then what became of them.
    private final class Batch: @unchecked Sendable {
        // Whoever works it out is waited for before anyone else looks.
        private var elements: [Element]
        private var value: Value?

        init(_ elements: [Element]) { self.elements = elements }

        func run(_ transform: ([Element]) -> Value) {
            self.value = transform(self.elements)
            self.elements = []
        }

        /// What became of them, which is no longer here then.
        func takeValue() -> Value? {
            defer { self.value = nil }
            return self.value
        }
    }

    /// The batches that nobody works on yet, the first of them last.
    private final class Waiting: Sendable {
        /// Those that work on a batch.
        let working = DispatchGroup()
        private let batches = Mutex<[Batch]>([])

        func add(_ batch: Batch) { self.batches.withLock { $0.insert(batch, at: 0) } }

        /// Works on the next batch.
        ///
        /// - Returns: Whether there was one.
        @discardableResult
        func work(_ transform: ([Element]) -> Value) -> Bool {
            let next = self.batches.withLock { batches in
                batches.popLast().map { batch in
                    self.working.enter()
                    return batch
                }
            }
            guard let next else { return false }
            defer { self.working.leave() }
            next.run(transform)
            return true
        }
    }

    /// How many elements are worth another core.
    private static var size: Int { 32 }

    private let transform: @Sendable ([Element]) -> Value
    private let waiting = Waiting()
    private var batches: [Batch] = []
    private var rest: [Element] = []
    /// How many elements have come.
    private(set) var count = 0

    /// - Parameter transform: Makes something of some elements in a row, and depends on nothing but these.
    init(_ transform: @escaping @Sendable ([Element]) -> Value) { self.transform = transform }

    /// Takes in an element.
    func append(_ element: consuming Element) {
        self.rest.append(element)
        self.count += 1
        guard self.rest.count == Self.size else { return }
        let batch = Batch(self.rest)
        self.rest.removeAll(keepingCapacity: true)
        self.batches.append(batch)
        self.waiting.add(batch)
        DispatchQueue.global().async { [transform, waiting] in waiting.work(transform) }
    }

    /// What became of some elements and the next ones, in their order, once no more come.
    func values() -> [Value] {
        let last = self.rest.isEmpty ? nil : self.transform(self.rest)
        self.rest = []
        // What no other core has begun is done here, so that nothing is waited for but what is being done.
        while self.waiting.work(self.transform) {}
        self.waiting.working.wait()
        defer { self.batches = [] }
        return self.batches.compactMap { $0.takeValue() } + [last].compactMap(\.self)
    }
}

extension ConcurrentStream where Value == Result<[Update], FormatError> {
    /// The updates that elements became, in their order, once no more come.
    /// - Throws: What is wrong with the first element with which something is.
    func updates() throws(FormatError) -> [Update] {
        var updates: [Update] = []
        for value in self.values() { updates += try value.get() }
        return updates
    }
}
