public import Schema
internal import ZeroMQ

/// What a subscription hands to its reader.
public enum SubscriptionEvent: Hashable, Sendable {
    /// An event, in the order of positions within its audience.
    ///
    /// Where only some topics are read, one whose live message was lost comes after later ones, at the latest before
    /// the next ``caughtUp(_:)``, whose cursor covers it.
    case update(Delivery)
    /// What came in place of an event: not signed by a key of the exchange, or erased by its operator.
    case unverified(Delivery, SignatureFault)
    /// Everything up to here was delivered; what follows is live.
    case caughtUp(Cursor)
    /// The journal is another one: forget stored cursors; what follows starts at its beginning.
    case reset(LogID)
    /// What the exchange no longer keeps of an audience will never come: whatever was not delivered before its first
    /// position. What follows begins with it.
    case trimmed(Audience, first: UInt64)
}

/// Updates as they come, without gaps or repeats.
public struct Subscription: AsyncSequence, Sendable {
    /// What it yields.
    public typealias Element = SubscriptionEvent
    let stream: AsyncThrowingStream<[SubscriptionEvent], any Error>
    let taken: AsyncStream<Void>.Continuation

    /// Reads on.
    public struct AsyncIterator: AsyncIteratorProtocol {
        var iterator: AsyncThrowingStream<[SubscriptionEvent], any Error>.Iterator
        let taken: AsyncStream<Void>.Continuation
        private var batch: [SubscriptionEvent] = []
        private var index = 0

        init(_ subscription: Subscription) {
            self.iterator = subscription.stream.makeAsyncIterator()
            self.taken = subscription.taken
        }

        /// The next event; nil when the subscription ended.
        public mutating func next() async throws -> SubscriptionEvent? {
            while self.index == self.batch.count {
                if !self.batch.isEmpty { self.taken.yield() }
                guard let batch = try await self.iterator.next() else { return nil }
                self.batch = batch
                self.index = 0
            }
            defer { self.index += 1 }
            return self.batch[self.index]
        }
    }

    /// Makes the iterator; one a subscription.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(self)
    }
}

extension Subscription {
    /// Hands over what came together at once; what comes next waits until `body` is done with it.
    ///
    /// - Parameter body: Takes at least one event.
    /// - Throws: What `body` throws, or what reading fails with.
    package func forEachBatch(_ body: ([SubscriptionEvent]) async throws -> Void) async throws {
        for try await batch in self.stream {
            try await body(batch)
            self.taken.yield()
        }
    }
}

extension ExchangeClient {
    /// Follows topics in every audience the account may read, while `body` runs.
    ///
    /// - Parameters:
    ///   - patterns: The topics wanted.
    ///   - start: Where to begin.
    ///   - verifying: Whether each event's signature is verified; otherwise all are taken for what they say.
    ///   - body: Reads the events. A slow body delays only itself.
    /// - Returns: What `body` returned.
    /// - Throws: ``ExchangeError``, what `body` throws, or `CancellationError`.
    public func withSubscription<Result: Sendable>(
        to patterns: [TopicPattern],
        from start: Start,
        verifying: Bool = true,
        _ body: @escaping @Sendable (Subscription) async throws -> Result
    ) async throws -> Result {
        try await self.withReader(patterns, verifying, .init(), body) { try await $0.follow(from: start) }
    }

    /// Reads what is stored about topics in every audience the account may read, while `body` runs; what comes later is not
    /// waited for, and no live stream is connected.
    ///
    /// - Parameters:
    ///   - patterns: The topics wanted.
    ///   - start: Where to begin.
    ///   - messages: How many records are asked for at once, 1 to 16,384.
    ///   - bytes: How many bytes of events are asked for at once, 1 to 8 MiB; the record that passes it comes too.
    ///   - verifying: Whether each event's signature is verified; otherwise all are taken for what they say.
    ///   - body: Reads the events, of which the last is ``SubscriptionEvent/caughtUp(_:)``. While it is slow, at most
    ///     some thousand events wait, and nothing more is asked for.
    /// - Returns: What `body` returned.
    /// - Throws: ``ExchangeError``, what `body` throws, or `CancellationError`.
    public func withReplay<Result: Sendable>(
        of patterns: [TopicPattern],
        from start: Start,
        messages: Int = 4_096,
        bytes: Int = 4_194_304,
        verifying: Bool = true,
        _ body: @escaping @Sendable (Subscription) async throws -> Result
    ) async throws -> Result {
        let credit = SubscriptionReader.Credit(messages: messages, bytes: bytes)
        return try await self.withReader(patterns, verifying, credit, body) { try await $0.readStored(from: start) }
    }

    private func withReader<Result: Sendable>(
        _ patterns: [TopicPattern],
        _ verifying: Bool,
        _ credit: SubscriptionReader.Credit,
        _ body: @escaping @Sendable (Subscription) async throws -> Result,
        read: @escaping @Sendable (SubscriptionReader) async throws -> Void
    ) async throws -> Result {
        let (events, yield) = AsyncThrowingStream<[SubscriptionEvent], any Error>.makeStream()
        let (takes, taken) = AsyncStream<Void>.makeStream()
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask {
                let reader = SubscriptionReader(
                    self,
                    patterns: patterns,
                    isVerifying: verifying && self.isSigned,
                    credit: credit,
                    events: yield,
                    takes: takes
                )
                do { try await read(reader) } catch { yield.finish(throwing: error) }
                return nil
            }
            group.addTask { try await body(Subscription(stream: events, taken: taken)) }
            defer { group.cancelAll() }
            while let finished = try await group.next() {
                if let finished { return finished }
            }
            throw ExchangeError.closed
        }
    }
}
