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

    private struct Replica {
        var hosts: Set<String>
        var ends: ContinuousClock.Instant
    }

    private let starts: UInt64
    private var counter: UInt64 = 0
    private var leases: [String: Lease] = [:]
    private var replicas: [String: Replica] = [:]

    init(starts: UInt64) { self.starts = starts }

    /// Renews a replica's leases, and gives it free hosts, up to its fair share.
    ///
    /// Hosts that no other replica knows are its own in any case; the others are shared so that no replica has two more
    /// than another.
    ///
    /// - Returns: The tokens by host.
    mutating func renew(_ question: LeaseQuestion, now: ContinuousClock.Instant) -> [String: UInt64] {
        self.replicas = self.replicas.filter { $0.value.ends > now }
        let hosts = Set(question.hosts)
        self.replicas[question.replica] = hosts.isEmpty ? nil : Replica(hosts: hosts, ends: now + Self.term)
        // What it serves no longer, as when it ends, is free at once.
        self.leases = self.leases.filter {
            $0.value.ends > now && ($0.value.replica != question.replica || hosts.contains($0.key))
        }
        let others = self.replicas.filter { $0.key != question.replica }
        let contested = hosts.intersection(
            others.values.reduce(into: Set()) { $0.formUnion($1.hosts) }
        )
        var room = self.share(of: contested, among: others)
        var mine: [String: UInt64] = [:]
        // First what it has, then what is free.
        for isFree in [false, true] {
            for host in question.hosts.sorted() where (self.leases[host] == nil) == isFree && mine[host] == nil {
                guard isFree || self.leases[host]?.replica == question.replica else { continue }
                if contested.contains(host) {
                    guard room > 0 else {
                        self.leases[host] = nil
                        continue
                    }
                    room -= 1
                }
                let token = self.leases[host]?.token ?? self.nextToken()
                self.leases[host] = Lease(replica: question.replica, token: token, ends: now + Self.term)
                mine[host] = token
            }
        }
        return mine
    }

    /// Whether a token is that of the host's present lease.
    func holds(_ host: String, token: UInt64, now: ContinuousClock.Instant) -> Bool {
        guard let lease = self.leases[host] else { return false }
        return lease.token == token && lease.ends > now
    }

    /// How many of the hosts that others serve too a replica may have: where they cannot be divided evenly, one more
    /// only while not enough others have one more.
    private func share(of contested: Set<String>, among others: [String: Replica]) -> Int {
        let rivals = others.filter { !$0.value.hosts.isDisjoint(with: contested) }.keys
        let (least, over) = contested.count.quotientAndRemainder(dividingBy: rivals.count + 1)
        let full = rivals.count { rival in
            contested.count { self.leases[$0]?.replica == rival } > least
        }
        return full < over ? least + 1 : least
    }

    private mutating func nextToken() -> UInt64 {
        self.counter += 1
        return self.starts << 32 | self.counter
    }
}
