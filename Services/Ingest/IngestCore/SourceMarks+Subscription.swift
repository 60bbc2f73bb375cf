import Schema
import ServiceKit

/// How a source's subscription at its hub goes on.
extension SourceMarks {
    /// For how many seconds a hub is asked to tell news, ten days.
    ///
    /// Source: W3C WebSub (2018), section 8.2.
    static let hubLease: Int64 = 864_000
    /// The longest pause between two requests to a hub that cannot be had, in seconds.
    private static let longestHubPause: Int64 = 86_400

    /// Takes over what a look says of the source's hub.
    /// - Returns: What was subscribed to and is offered no longer.
    mutating func noteHub(_ found: HubOffer.Discovery) -> HubOffer? {
        var offer: HubOffer?
        var reason: String?
        switch found {
        case .unknown: return nil
        case .none: break
        case .offered(let found): offer = found
        case .unusable(let why): reason = why
        }
        guard offer != self.hubOffer || offer == nil else { return nil }
        let left = self.hubSubscription == nil ? nil : self.hubOffer
        self.hubOffer = offer
        self.hubSubscription = nil
        self.hubAsked = nil
        self.hubUntil = nil
        self.hubNext = nil
        self.hubNews = nil
        self.hubFailures = 0
        self.hubDistrust = nil
        self.hubError = reason
        return left
    }

    /// A hub is being asked to tell news.
    mutating func hubIsAsked(for subscription: String, at now: Timestamp) {
        if self.hubSubscription != subscription { self.hubUntil = nil }
        self.hubSubscription = subscription
        self.hubAsked = now
        self.hubNext = now.adding(seconds: self.hubPause)
    }

    /// It confirmed that it will; renewed after two thirds of the time, and not each minute twice.
    mutating func hubHasConfirmed(for seconds: Int64, at time: Timestamp) {
        let seconds = min(max(seconds, 1), 3 * Self.hubLease)
        self.hubUntil = time.adding(seconds: seconds)
        self.hubNext = time.adding(seconds: max(seconds * 2 / 3, 60))
        self.hubAsked = nil
        self.hubFailures = 0
        self.hubError = nil
    }

    /// It could not be asked, or said no.
    mutating func hubHasFailed(_ reason: String, at now: Timestamp) {
        self.hubAsked = nil
        self.hubFailures += 1
        self.hubNext = now.adding(seconds: self.hubPause)
        self.hubError = reason
    }

    /// It will tell nothing, or nothing any more.
    mutating func hubHasDenied(_ reason: String, at time: Timestamp) {
        self.hubAsked = nil
        self.hubUntil = nil
        self.hubNext = time.adding(seconds: Self.longestHubPause)
        self.hubError = reason
    }

    /// Ten minutes, doubled with each failure in a row, up to a day.
    private var hubPause: Int64 { min(600 << Int64(min(self.hubFailures, 8)), Self.longestHubPause) }
}
