internal import Schema

/// The clock that deliveries go by, which a test can hold.
struct Time: Sendable {
    /// The time of day.
    let now: @Sendable () -> Timestamp
    /// Returns at that time, or throws when the task is cancelled.
    let wait: @Sendable (_ until: Timestamp) async throws -> Void

    /// The machine's clock.
    static let system = Self(
        now: { .now },
        wait: { until in
            // In steps, so that a clock set forward is noticed.
            while case let left = until.microseconds - Timestamp.now.microseconds, left > 0 {
                try await Task.sleep(for: .microseconds(min(left, 60_000_000)))
            }
        }
    )
}
