internal import Schema
internal import ServiceKit

/// Who may be connected where at a moment, for seeing who no longer may.
struct Access: Sendable {
    private let connected: [String: Set<Peer>]
    private let madeAt: Timestamp
    private let next: Timestamp?

    init(_ registry: Registry, at now: Timestamp) {
        let peers = registry.peers(at: now)
        let domains = ["publish", "bus"] + registry.audiences.keys.map { Gatekeeper.domain(of: $0) }
        var connected: [String: Set<Peer>] = [:]
        for domain in domains {
            connected[domain] = Set(peers.filter { registry.mayConnect($0, to: domain, at: now) })
        }
        self.connected = connected
        self.madeAt = now
        let dates = registry.accounts.values.flatMap { [$0.valid] + $0.keys.map(\.valid) }
        self.next = dates.flatMap { [$0.from, $0.until] }.compactMap { $0 }.filter { $0 > now }.min()
    }

    /// Whether it is still so, as far as dates go; the clock may have been set back.
    func holds(at now: Timestamp) -> Bool { now >= self.madeAt && self.next.map { now < $0 } ?? true }

    /// By domain, who may no longer be connected.
    func lost(in later: Self) -> [String: Set<Peer>] {
        self.connected.reduce(into: [:]) { lost, entry in
            let peers = entry.value.subtracting(later.connected[entry.key] ?? [])
            if !peers.isEmpty { lost[entry.key] = peers }
        }
    }
}
