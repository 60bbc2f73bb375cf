internal import Schema

/// When a delivery that did not succeed is attempted again.
///
/// Source: Standard Webhooks 1.0, "Deliverability and reliability", the example schedule.
struct RetrySchedule: Sendable {
    /// Seconds after the first, second … attempt.
    static let delays: [Int64] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
    /// The longest wait that an endpoint may ask for.
    static let longest: Int64 = 86_400
    /// How much longer chance may make a delay, so that what failed together does not return together.
    static let jitter = 0.1

    /// A number of 0..<1 by chance.
    let chance: @Sendable () -> Double

    /// The time of the next attempt.
    ///
    /// - Parameters:
    ///   - attempts: How many were made, from 1.
    ///   - now: The time.
    ///   - asked: How long the endpoint asks to wait.
    /// - Returns: Nil when it is time to give up.
    func next(after attempts: Int, at now: Timestamp, asked: Duration?) -> Timestamp? {
        guard Self.delays.indices.contains(attempts - 1) else { return nil }
        let delay = Self.delays[attempts - 1]
        let later = Int64(Double(delay) * Self.jitter * self.chance() * 1_000_000)
        let wanted = min(asked?.components.seconds ?? 0, Self.longest)
        let next = now.adding(seconds: max(delay, wanted))
        return Timestamp(microseconds: next.microseconds + later)
    }
}
