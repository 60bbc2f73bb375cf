package import Schema

/// How the journal is kept, which only tests say otherwise.
package struct JournalKeeping: Sendable {
    /// The size of a segment in bytes.
    package var segmentBytes = 64 * 1_048_576
    /// The present, by which events are too old.
    package var now: @Sendable () -> Timestamp = { .now }

    package init() {}
}
