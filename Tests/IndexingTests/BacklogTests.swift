import Exchange
@testable import IndexingCore
import Schema
import Testing

/// The queue between receiving and keeping.
struct BacklogTests {
    private struct Broken: Error {}

    private func events(_ count: Int, in fixture: IndexingFixture) -> [SubscriptionEvent] {
        (0..<count).map { _ in .update(fixture.delivery([])) }
    }

    private func stream(_ events: [SubscriptionEvent]) -> AsyncStream<SubscriptionEvent> {
        AsyncStream { continuation in
            for event in events { continuation.yield(event) }
            continuation.finish()
        }
    }

    @Test("everything comes out in order, at most 500 at a time", arguments: [1, 499, 500, 501, 3_000])
    func order(count: Int) async throws {
        let events = self.events(count, in: try IndexingFixture())
        let stream = self.stream(events)
        let backlog = Backlog()
        async let filling: Void = backlog.fill(from: stream)
        var batches: [[SubscriptionEvent]] = []
        try await backlog.drain { batch in
            batches.append(batch)
            return batches.joined().count < count
        }
        try await filling
        #expect(batches.allSatisfy { $0.count <= Backlog.limit })
        #expect(Array(batches.joined()) == events)
    }

    @Test("what waits while nothing is kept has a bound")
    func bound() async throws {
        let events = self.events(Backlog.limit + 1, in: try IndexingFixture())
        let backlog = Backlog()
        let stream = self.stream(events)
        let filling = Task { try await backlog.fill(from: stream) }
        filling.cancel()
        // Nobody drains: there is never room for the last one.
        await #expect(throws: CancellationError.self) { try await filling.value }
    }

    @Test("it can be woken with nothing in it")
    func wake() async throws {
        let backlog = Backlog()
        backlog.wake()
        try await backlog.drain { events in
            #expect(events.isEmpty)
            return false
        }
    }

    @Test("a failure on either side comes out")
    func failures() async throws {
        let backlog = Backlog()
        let failing = AsyncThrowingStream<SubscriptionEvent, any Error> { $0.finish(throwing: Broken()) }
        await #expect(throws: Broken.self) { try await backlog.fill(from: failing) }
        backlog.wake()
        await #expect(throws: Broken.self) { try await backlog.drain { _ in throw Broken() } }
    }
}
