internal import Outbound
internal import Schema
internal import Storage

/// What came of an attempt and what follows from it.
struct Verdict: Hashable, Sendable {
    /// The endpoint's status, if it answered.
    let status: Int?
    /// Why it did not succeed, as a sentence for the subscription's owner.
    let error: String?
    /// What follows.
    let outcome: DeliveryOutcome
    /// Whether the endpoint works; nil when nothing was sent to it.
    let endpointWorks: Bool?

    /// Judges an answer.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - attempts: How many attempts were made, this one included.
    ///   - now: The time.
    ///   - schedule: When to try again.
    init(_ response: OutboundResponse, attempts: Int, at now: Timestamp, schedule: RetrySchedule) {
        self.status = response.status
        self.endpointWorks = (200...299).contains(response.status)
        switch response.status {
        case 200...299:
            self.error = nil
            self.outcome = .delivered
        case 410:
            self.error = "the endpoint answered 410: it wants nothing any more"
            self.outcome = .disabled(reason: "the endpoint answered 410 at \(now)")
        default:
            self.error = "the endpoint answered \(response.status)"
            self.outcome =
                schedule.next(after: attempts, at: now, asked: response.retryAfter(now: now.seconds))
                .map { .retry(at: $0) } ?? .failed
        }
    }

    /// Judges that there was no answer.
    init(_ error: OutboundError, attempts: Int, at now: Timestamp, schedule: RetrySchedule) {
        let sentence =
            switch error {
            // Which inner address a name stands for is not for the owner to learn.
            case .addressRefused(let host, _): "\(host) has no address that this exchange may send to"
            default: error.description
            }
        self.init(sentence, attempts: attempts, at: now, schedule: schedule, endpointWorks: false)
    }

    /// Judges that nothing could be sent.
    init(unsent sentence: String, attempts: Int, at now: Timestamp, schedule: RetrySchedule) {
        self.init(sentence, attempts: attempts, at: now, schedule: schedule, endpointWorks: nil)
    }

    private init(
        _ sentence: String,
        attempts: Int,
        at now: Timestamp,
        schedule: RetrySchedule,
        endpointWorks: Bool?
    ) {
        self.status = nil
        self.error = sentence
        self.endpointWorks = endpointWorks
        self.outcome = schedule.next(after: attempts, at: now, asked: nil).map { .retry(at: $0) } ?? .failed
    }
}
