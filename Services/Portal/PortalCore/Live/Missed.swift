import Schema
import Synchronization

/// What a reader missed that came back with a cursor older than the window, fetched from the bus.
final class Missed: Sendable {
    /// The most that is fetched for one reader; who missed more reads the archive.
    static let maximumEntries = 2_000, maximumBytes = 8 * 1_048_576

    private struct State {
        var entries: [LiveEntry] = []
        var bytes = 0
        var cursor: Cursor
        var isComplete = false
    }

    private let state: Mutex<State>

    private init(after cursor: Cursor) { self.state = Mutex(State(cursor: cursor)) }

    /// Fetches what lies between a cursor and the window.
    ///
    /// - Returns: The entries and where to go on in the window; nil when there are too many, some have left the
    ///   journal, or it changed.
    /// - Throws: What following throws, and ``PortalError/unavailable(_:)`` after 20 s.
    static func fetch(
        after cursor: Cursor,
        from source: PortalSource,
        upTo timeline: LiveTimeline
    ) async throws -> (entries: [LiveEntry], cursor: Cursor)? {
        let missed = Missed(after: cursor)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await source.follow(cursor) { event in try missed.take(event, upTo: timeline) } }
            group.addTask {
                try await Task.sleep(for: .seconds(20))
                throw PortalError.unavailable("what was missed did not come from the bus within 20 s")
            }
            defer { group.cancelAll() }
            try await group.next()
        }
        return missed.state.withLock { $0.isComplete ? ($0.entries, $0.cursor) : nil }
    }

    private func take(_ event: LiveEvent, upTo timeline: LiveTimeline) throws(PortalError) -> Bool {
        let cursor: Cursor? = self.state.withLock { state in
            switch event {
            case .update(let audience, let position, let log, let bytes):
                guard log == state.cursor.log, position > state.cursor[.public] else { return nil }
                // What cannot be read was logged when it came live.
                if audience == .public, let update = try? Event(json: bytes).data, update.audience == .public {
                    state.entries.append(LiveEntry(position: position, log: log, update: update, bytes: bytes))
                    state.bytes += bytes.count
                }
                state.cursor[.public] = position
            case .caughtUp(let cursor):
                guard cursor.log == state.cursor.log else { return nil }
                state.cursor[.public] = max(state.cursor[.public], cursor[.public])
            case .reset, .trimmed: return nil
            }
            return state.entries.count > Self.maximumEntries || state.bytes > Self.maximumBytes ? nil : state.cursor
        }
        guard let cursor, case .after = try timeline.place(after: cursor) else {
            return cursor != nil
        }
        self.state.withLock { $0.isComplete = true }
        return false
    }
}
