internal import Exchange
internal import Synchronization

/// What has been received and not yet been kept: at most ``limit`` events.
final class Backlog: Sendable {
    /// The most events that wait, and that are kept in one transaction.
    static let limit = 500

    private let events = Mutex<[SubscriptionEvent]>([])
    private let arrived = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    private let taken = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    /// Adds events one by one, waiting while there is no room, until they end.
    ///
    /// - Throws: What the events throw, or `CancellationError`.
    func fill<Events: AsyncSequence>(from events: Events) async throws where Events.Element == SubscriptionEvent {
        var room = self.taken.stream.makeAsyncIterator()
        for try await event in events {
            while self.events.withLock({ $0.count >= Self.limit }) {
                guard await room.next() != nil else { throw CancellationError() }
            }
            self.events.withLock { $0.append(event) }
            self.arrived.continuation.yield()
        }
    }

    /// Hands over whatever has arrived since the last time, over and over.
    ///
    /// - Parameter body: Gets the events in order; none when there was only a ``wake()``. False ends it.
    /// - Throws: What `body` throws.
    func drain(_ body: ([SubscriptionEvent]) async throws -> Bool) async throws {
        for await _ in self.arrived.stream {
            var hasMore = true
            while hasMore {
                let events = self.events.withLock { events in
                    defer { events = [] }
                    return events
                }
                self.taken.continuation.yield()
                guard try await body(events) else { return }
                hasMore = self.events.withLock { !$0.isEmpty }
            }
        }
    }

    /// Has ``drain(_:)`` look up, also when nothing arrived.
    func wake() { self.arrived.continuation.yield() }
}
