internal import Dispatch
internal import Foundation
internal import Schema
internal import Synchronization

/// What becomes of elements, worked out on other cores while more of them come.
final class ConcurrentStream<Element: Sendable, Value: Sendable, Failure: Error> {
    /// Makes values of some elements in a row, before which so many have come.
    typealias Transform = @Sendable ([Element], Int, inout MovableRow<Value>) throws(Failure) -> Void

    /// Some elements in a row, and then what became of them.
    private final class Batch: @unchecked Sendable {
        // Whoever works it out is waited for before anyone else looks.
        private var elements: [Element]
        private let first: Int
        private(set) var values = MovableRow<Value>()
        private(set) var failure: Failure?

        init(_ elements: [Element], from first: Int) {
            self.elements = elements
            self.first = first
        }

        func run(_ transform: Transform) {
            do throws(Failure) { try transform(self.elements, self.first, &self.values) } catch { self.failure = error }
            self.elements = []
        }

        func move(to place: UnsafeMutablePointer<Value>) { self.values.move(to: place) }
    }

    /// The batches that nobody works on yet.
    private final class Waiting: Sendable {
        private struct State {
            /// The first of them last.
            var batches: [Batch] = []
            /// How many other threads work.
            var helpers = 0
        }

        /// Those that work on a batch; one that was asked to help and has not come yet is none of them.
        let working = DispatchGroup()
        private let state = Mutex(State())

        /// Adds a batch.
        ///
        /// - Returns: Whether another thread should help.
        func add(_ batch: Batch, most: Int) -> Bool {
            self.state.withLock { state in
                state.batches.insert(batch, at: 0)
                guard state.helpers < most else { return false }
                state.helpers += 1
                return true
            }
        }

        /// Works on what waits until nothing does.
        func work(_ transform: Transform, isHelper: Bool) {
            while let next = self.next(isHelper) {
                next.run(transform)
                self.working.leave()
            }
        }

        private func next(_ isHelper: Bool) -> Batch? {
            self.state.withLock { state in
                guard let next = state.batches.popLast() else {
                    if isHelper { state.helpers -= 1 }
                    return nil
                }
                self.working.enter()
                return next
            }
        }
    }

    /// How many elements are worth another core.
    private static var size: Int { 32 }

    private let transform: Transform
    private let waiting = Waiting()
    private var batches: [Batch] = []
    private var rest: [Element] = []
    /// How many elements have come.
    private(set) var count = 0

    /// - Parameter transform: Makes something of some elements in a row, and depends on nothing but these.
    init(_ transform: @escaping Transform) { self.transform = transform }

    /// Takes in an element.
    func append(_ element: consuming Element) {
        self.rest.append(element)
        self.count += 1
        guard self.rest.count == Self.size else { return }
        let batch = Batch(self.rest, from: self.count - Self.size)
        self.rest.removeAll(keepingCapacity: true)
        self.batches.append(batch)
        guard self.waiting.add(batch, most: Cores.others) else { return }
        DispatchQueue.global().async { [transform, waiting] in waiting.work(transform, isHelper: true) }
    }

    /// What became of the elements, in their order, once no more come; it is no longer here then.
    ///
    /// - Throws: What `transform` throws for the first elements for which it throws.
    func takeValues() throws(Failure) -> [Value] {
        if !self.rest.isEmpty {
            let last = Batch(self.rest, from: self.count - self.rest.count)
            self.rest = []
            self.batches.append(last)
            _ = self.waiting.add(last, most: 0)
        }
        // What no other core has begun is done here, so that nothing is waited for but what is being done.
        self.waiting.work(self.transform, isHelper: false)
        self.waiting.working.wait()
        defer { self.batches = [] }
        if let failure = self.batches.lazy.compactMap(\.failure).first { throw failure }
        let count = self.batches.reduce(0) { $0 + $1.values.count }
        return [Value](unsafeUninitializedCapacity: count) { values, initialized in
            guard let first = values.baseAddress else { return }
            for batch in self.batches {
                let place = first + initialized
                initialized += batch.values.count
                batch.move(to: place)
            }
        }
    }
}

private enum Cores {
    /// How many there are besides the one that the caller has, at least one.
    static let others = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
}
