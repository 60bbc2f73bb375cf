import Schema
import Synchronization

@testable import NotificationsCore

/// A clock that stands still until it is moved.
final class HeldTime: Sendable {
    private struct State {
        var now: Timestamp
        var waiting: [Int: (until: Timestamp, continuation: CheckedContinuation<Void, any Error>)] = [:]
        var cancelled: Set<Int> = []
        var lastWait = 0
    }

    private let state: Mutex<State>

    init(_ now: Timestamp) { self.state = Mutex(State(now: now)) }

    var now: Timestamp { self.state.withLock { $0.now } }

    var time: Time {
        Time(now: { self.now }, wait: { try await self.wait(until: $0) })
    }

    /// Whether someone waits for just this time.
    func isAwaited(_ time: Timestamp) -> Bool {
        self.state.withLock { $0.waiting.values.contains { $0.until == time } }
    }

    func move(to time: Timestamp) {
        let due = self.state.withLock { state in
            state.now = time
            let due = state.waiting.filter { $0.value.until <= time }
            for key in due.keys { state.waiting[key] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in due { continuation.resume() }
    }

    func move(bySeconds seconds: Int64) { self.move(to: self.now.adding(seconds: seconds)) }

    private func wait(until: Timestamp) async throws {
        let id = self.state.withLock { state in
            state.lastWait += 1
            return state.lastWait
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<Void, any Error>? = self.state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if until <= state.now { return .success(()) }
                    state.waiting[id] = (until, continuation)
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let waiting = self.state.withLock { state in
                let waiting = state.waiting.removeValue(forKey: id)
                if waiting == nil { state.cancelled.insert(id) }
                return waiting
            }
            waiting?.continuation.resume(throwing: CancellationError())
        }
    }
}

/// Returns once a condition holds, which the time limit of the test bounds.
func eventually(_ condition: () async throws -> Bool) async throws {
    while try await !condition() {
        try Task.checkCancellation()
        await Task.yield()
    }
}
