internal import Schema

/// Which subscriptions may be sent to at this moment, so that none takes another's turn.
///
/// After an attempt that did not succeed a subscription rests, then gets one attempt at a time until one succeeds.
/// Subscriptions in that state share half of all attempts under way; the other half is for those that answer.
struct Lanes {
    /// The most attempts under way.
    static let maximum = 128
    /// The most attempts under way that may be for subscriptions whose last one did not succeed.
    static let maximumFailing = 64
    /// The most attempts under way for one subscription.
    static let maximumEach = 4
    /// How many seconds a subscription rests after an attempt that did not succeed.
    static let rest: Int64 = 5

    private var underWay: [SubscriptionID: Set<String>] = [:]
    private var restsUntil: [SubscriptionID: Timestamp] = [:]
    private var total = 0

    /// The deliveries under way for a subscription.
    func underWay(for subscription: SubscriptionID) -> Set<String> { self.underWay[subscription] ?? [] }

    /// Whether its last attempt did not succeed.
    func isFailing(_ subscription: SubscriptionID) -> Bool { self.restsUntil[subscription] != nil }

    /// How many attempts may be started for a subscription.
    func room(for subscription: SubscriptionID, at now: Timestamp) -> Int {
        let own = self.underWay(for: subscription).count
        let left = Self.maximum - self.total
        guard let rest = self.restsUntil[subscription] else { return max(min(Self.maximumEach - own, left), 0) }
        guard now >= rest, own == 0, self.failingUnderWay < Self.maximumFailing else { return 0 }
        return min(left, 1)
    }

    /// When the next rest after a time ends.
    func nextRestEnd(after now: Timestamp) -> Timestamp? { self.restsUntil.values.filter { $0 > now }.min() }

    /// Notes that an attempt is under way.
    mutating func started(_ delivery: String, for subscription: SubscriptionID) {
        if self.underWay[subscription, default: []].insert(delivery).inserted { self.total += 1 }
    }

    /// Notes that an attempt has ended.
    ///
    /// - Parameters:
    ///   - delivery: The delivery.
    ///   - subscription: Its subscription.
    ///   - endpointWorks: What it says of the endpoint; nil when nothing was sent.
    ///   - now: The time.
    mutating func ended(_ delivery: String, for subscription: SubscriptionID, endpointWorks: Bool?, at now: Timestamp) {
        if self.underWay[subscription]?.remove(delivery) != nil { self.total -= 1 }
        if self.underWay[subscription]?.isEmpty == true { self.underWay[subscription] = nil }
        switch endpointWorks {
        case true?: self.restsUntil[subscription] = nil
        case false?: self.restsUntil[subscription] = now.adding(seconds: Self.rest)
        case nil: break
        }
    }

    /// Forgets subscriptions that are no more.
    mutating func keep(only subscriptions: Set<SubscriptionID>) {
        self.restsUntil = self.restsUntil.filter { subscriptions.contains($0.key) }
    }

    private var failingUnderWay: Int {
        self.underWay.reduce(0) { $0 + (self.isFailing($1.key) ? $1.value.count : 0) }
    }
}
