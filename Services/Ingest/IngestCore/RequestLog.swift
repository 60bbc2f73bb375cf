import Schema
import ServiceKit

/// When a host was asked within the last hour, for as long as it has a budget.
struct RequestLog: Sendable {
    private let budget: RequestBudget
    /// Milliseconds since 1970, ascending.
    private var times: [Int64]

    /// - Parameters:
    ///   - budget: What the host takes.
    ///   - text: What ``text`` was at another replica.
    init(_ budget: RequestBudget, text: String? = nil) {
        self.budget = budget
        self.times = (text ?? "").split(separator: " ").suffix(10_000).compactMap { Int64($0, radix: 36) }.sorted()
    }

    /// The log for another replica.
    var text: String { self.times.map { String($0, radix: 36) }.joined(separator: " ") }

    /// How long to wait until the host may be asked.
    ///
    /// - Parameters:
    ///   - count: How many requests that takes; more than the host ever takes at a time count as so many.
    ///   - now: The time.
    /// - Returns: How long; zero: it may be now.
    mutating func wait(for count: Int = 1, now: Timestamp) -> Duration {
        let now = now.milliseconds
        // A time ahead is of another clock; it counts as of now.
        self.times = self.times.filter { $0 > now - 3_600_000 }.map { min($0, now) }
        func wait(_ limit: Int?, within window: Int64) -> Int64 {
            guard let limit else { return 0 }
            let excess = self.times.count + min(count, limit) - limit
            return excess > 0 ? max(self.times[excess - 1] + window - now, 0) : 0
        }
        return .milliseconds(
            max(wait(self.budget.perMinute, within: 60_000), wait(self.budget.perHour, within: 3_600_000))
        )
    }

    /// Notes a request.
    mutating func spend(now: Timestamp) { self.times.append(max(now.milliseconds, self.times.last ?? 0)) }
}
