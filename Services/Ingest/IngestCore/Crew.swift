internal import Exchange
internal import Logging
internal import Outbound
internal import Schema
internal import ServiceKit

/// The workers of a replica, one a lease, with a task a host, so that a host is never asked twice at a time, and a task
/// a subscription.
actor Crew {
    private struct Worker {
        var token: UInt64
        var sources: [WatchedSource]
        var reparse: [String: String]
        var task: Task<Void, Never>
    }

    private var bench: WorkBench
    private var workers: [String: Worker] = [:]
    private var troubles: Set<String> = []
    private var hasLeases = false

    init(_ bench: WorkBench) { self.bench = bench }

    /// How the replica is; a source in trouble is the source's ill health, not its own.
    var health: HealthAnswer {
        let sources = Set(self.workers.values.flatMap(\.sources).map(\.name))
        return HealthAnswer(
            service: IngestService.name,
            status: self.hasLeases ? .ok : .starting,
            reason: self.hasLeases ? nil : "it has no leases from the bus yet",
            figures: [
                "leases": Int64(self.workers.count), "sources": Int64(sources.count),
                "sources-in-trouble": Int64(sources.intersection(self.troubles).count),
            ]
        )
    }

    /// Works by a list from now on; who is at work begins anew with the next ``serve(_:reparse:_:)``.
    func adopt(_ list: SourceList) async {
        self.bench.budgets = list.budgets
        self.bench.classifier = list.classifier
        let names = Set(list.sources.map(\.name))
        let gone = self.workers.flatMap { name, worker in
            worker.sources.filter { !names.contains($0.name) }.map { ($0, Lease(name: name, token: worker.token)) }
        }
        await self.stop()
        await self.leaveHubs(of: gone)
    }

    /// Has hubs tell nothing any more of sources that are watched no longer.
    private func leaveHubs(of sources: [(WatchedSource, Lease)]) async {
        guard self.bench.callbacks != nil else { return }
        var left: [(poll: Poll, offer: HubOffer)] = []
        for (source, lease) in sources {
            let poll = self.bench.poll(source, lease)
            do {
                if let offer = try await poll.forgetHub() { left.append((poll, offer)) }
            } catch {
                // Whoever is called for it says that the subscription is gone.
                self.bench.logger.info(
                    "a hub was not left",
                    metadata: ["source": "\(source.name)", "reason": "\(error)"]
                )
            }
        }
        // Hubs may take their time; the leases have none.
        Task { [left] in for (poll, offer) in left { await poll.unsubscribe(from: offer) } }
    }

    /// Serves the leases that there are now, and no others.
    ///
    /// - Parameters:
    ///   - tokens: The tokens by lease.
    ///   - reparse: The requests to read kept documents again, by source.
    ///   - leases: The sources by lease.
    func serve(_ tokens: [String: UInt64], reparse: [String: String], _ leases: [String: [WatchedSource]]) async {
        self.hasLeases = true
        for (name, worker) in self.workers {
            let asked = reparse.filter { entry in worker.sources.contains { $0.name == entry.key } }
            if tokens[name] == worker.token, asked.allSatisfy({ worker.reparse[$0.key] == $0.value }) { continue }
            worker.task.cancel()
            await worker.task.value
            self.workers[name] = nil
        }
        for (name, token) in tokens where self.workers[name] == nil {
            let sources = leases[name] ?? []
            let asked = reparse.filter { entry in sources.contains { $0.name == entry.key } }
            let lease = Lease(name: name, token: token)
            let task = Task { await self.watch(sources, lease, asked) }
            self.workers[name] = Worker(token: token, sources: sources, reparse: asked, task: task)
        }
    }

    func dismiss() async {
        self.hasLeases = false
        await self.stop()
    }

    private func stop() async {
        for worker in self.workers.values { worker.task.cancel() }
        for worker in self.workers.values { await worker.task.value }
        self.workers = [:]
    }

    private func watch(_ sources: [WatchedSource], _ lease: Lease, _ reparse: [String: String]) async {
        let bench = self.bench
        let isLost = await withTaskGroup(of: Bool.self) { group in
            for source in sources where source.topicFilter != nil {
                let watch = BrokerWatch(source, lease, bench: bench, reparse: reparse[source.name]) {
                    await self.note($0, $1)
                }
                group.addTask { await watch.run() }
            }
            for (host, sources) in Dictionary(grouping: sources.filter { $0.topicFilter == nil }, by: \.host) {
                let watch = HostWatch(host, sources, lease, bench: bench, reparse: reparse) { await self.note($0, $1) }
                group.addTask { await watch.run() }
            }
            for await isLost in group where isLost {
                group.cancelAll()
                return true
            }
            return false
        }
        // It is another replica's; it is asked for anew, with its state, at the next renewal.
        if isLost, self.workers[lease.name]?.token == lease.token { self.workers[lease.name] = nil }
    }

    private func note(_ source: String, _ isInTrouble: Bool) {
        if isInTrouble { self.troubles.insert(source) } else { self.troubles.remove(source) }
    }
}
