import Schema

/// A reader's place among those who follow the live timeline; it is given up with the last reference.
final class LiveReader: Sendable {
    private let number: Int
    private let timeline: LiveTimeline

    init(number: Int, timeline: LiveTimeline) {
        self.number = number
        self.timeline = timeline
    }

    deinit { self.timeline.leave(self.number) }

    /// Waits for what comes after a cursor.
    func next(after cursor: Cursor) async -> LiveTimeline.Step { await self.timeline.next(self.number, after: cursor) }
}
