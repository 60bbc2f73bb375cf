import Exchange

/// Which replica of ingest serves which host's sources.
///
/// Leases live in memory: after a restart of the bus every replica asks again, and the tokens of before, which carry
/// the number of an earlier start in their upper half, are refused.
struct Leases {
    /// How long a lease holds.
    static let term: Duration = .seconds(10)

    private struct Lease {
        var replica: String
        var token: UInt64
        var ends: ContinuousClock.Instant
    }

    private let starts: UInt64
    private var counter: UInt64 = 0
    private var leases: [String: Lease] = [:]
    private var seen: [String: ContinuousClock.Instant] = [:]

    init(starts: UInt64) { self.starts = starts }

    /// Renews a replica's leases up to its fair share, and gives it free hosts up to that share.
    ///
    /// - Returns: The tokens by host.
    mutating func renew(_ question: LeaseQuestion, now: ContinuousClock.Instant) -> [String: UInt64] {
        self.seen = self.seen.filter { $0.value > now }
        self.seen[question.replica] = now + Self.term
        self.leases = self.leases.filter { $0.value.ends > now }
        let share = (question.hosts.count + self.seen.count - 1) / self.seen.count
        var mine: [String: UInt64] = [:]
        for host in question.hosts.sorted() {
            guard let lease = self.leases[host], lease.replica == question.replica else { continue }
            if mine.count < share {
                mine[host] = lease.token
                self.leases[host]?.ends = now + Self.term
            } else {
                self.leases[host] = nil
            }
        }
        for host in question.hosts.sorted() where self.leases[host] == nil && mine.count < share {
            self.counter += 1
            let token = self.starts << 32 | self.counter
            self.leases[host] = Lease(replica: question.replica, token: token, ends: now + Self.term)
            mine[host] = token
        }
        return mine
    }

    /// Whether a token is that of the host's present lease.
    func holds(_ host: String, token: UInt64, now: ContinuousClock.Instant) -> Bool {
        guard let lease = self.leases[host] else { return false }
        return lease.token == token && lease.ends > now
    }
}
