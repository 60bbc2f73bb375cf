internal import Exchange
internal import Logging
internal import Outbound
internal import Schema

/// The workers of a replica, one a host, so that a host is never asked twice at a time.
actor Crew {
    private struct Worker {
        var token: UInt64
        var sources: [String]
        var task: Task<Void, Never>
    }

    private let client: ExchangeClient
    private let publisher: Publisher
    private let http: HTTPClient
    private let input = StandardInput()
    private let logger: Logger
    private var workers: [String: Worker] = [:]
    private var troubles: Set<String> = []
    private var hasLeases = false

    init(client: ExchangeClient, publisher: Publisher, http: HTTPClient, logger: Logger) {
        self.client = client
        self.publisher = publisher
        self.http = http
        self.logger = logger
    }

    /// How the replica is; a source in trouble is the source's ill health, not its own.
    var health: HealthAnswer {
        let sources = Set(self.workers.values.flatMap(\.sources))
        return HealthAnswer(
            service: IngestService.name,
            status: self.hasLeases ? .ok : .starting,
            reason: self.hasLeases ? nil : "it has no leases from the bus yet",
            figures: [
                "hosts": Int64(self.workers.count), "sources": Int64(sources.count),
                "sources-in-trouble": Int64(sources.intersection(self.troubles).count),
            ]
        )
    }

    func serve(_ tokens: [String: UInt64], _ hosts: [String: [WatchedSource]]) async {
        self.hasLeases = true
        for (host, worker) in self.workers where tokens[host] != worker.token {
            worker.task.cancel()
            await worker.task.value
            self.workers[host] = nil
        }
        for (host, token) in tokens where self.workers[host] == nil {
            let sources = hosts[host] ?? []
            let task = Task { await self.watch(sources, lease: Lease(host: host, token: token)) }
            self.workers[host] = Worker(token: token, sources: sources.map(\.name), task: task)
        }
    }

    func dismiss() async {
        self.hasLeases = false
        for worker in self.workers.values { worker.task.cancel() }
        for worker in self.workers.values { await worker.task.value }
        self.workers = [:]
    }

    private func watch(_ sources: [WatchedSource], lease: Lease) async {
        var states: [String: SourceState] = [:]
        var due = sources.map { (at: ContinuousClock.now, source: $0) }
        while let next = due.indices.min(by: { due[$0].at < due[$1].at }) {
            let source = due[next].source
            var pause = source.pause
            do {
                try await Task.sleep(until: due[next].at, clock: .continuous)
                if states[source.name] == nil { states[source.name] = try await self.state(of: source.name) }
                let poll = Poll(
                    source: source,
                    lease: lease,
                    client: self.client,
                    publisher: self.publisher,
                    http: self.http,
                    input: self.input,
                    logger: self.logger
                )
                let outcome = try await poll.run(&states[source.name, default: SourceState()])
                if outcome == .lookAgainSoon { pause = min(pause, Poll.quiet) }
                self.note(source.name, isInTrouble: states[source.name]?.marks[Poll.trouble] != nil)
                if source.isStandardInput {
                    due.remove(at: next)
                    continue
                }
            } catch is CancellationError {
                return
            } catch ExchangeError.refused(code: "LEASE_LOST", _) {
                return self.lost(lease)
            } catch {
                self.logger.error("a poll failed", metadata: ["source": "\(source.name)", "error": "\(error)"])
                self.note(source.name, isInTrouble: true)
            }
            due[next].at = .now + pause
        }
    }

    /// What the bus remembers of a source.
    private func state(of source: String) async throws -> SourceState {
        var state = SourceState()
        var question = SourceQuestion(source: source)
        while true {
            let page: SourceAnswer = try await self.client.request(.bus, "source", question)
            state.marks = page.marks
            for item in page.items { state.items[item.key] = item }
            guard page.hasMore, let last = page.items.last else { return state }
            question.after = last.key
        }
    }

    private func note(_ source: String, isInTrouble: Bool) {
        if isInTrouble { self.troubles.insert(source) } else { self.troubles.remove(source) }
    }

    /// The host is another replica's; it is asked for anew, with its state, at the next renewal.
    private func lost(_ lease: Lease) {
        if self.workers[lease.host]?.token == lease.token { self.workers[lease.host] = nil }
    }
}

/// The right to watch a host's sources.
struct Lease: Hashable, Sendable {
    var host: String
    var token: UInt64
}

extension WatchedSource {
    /// How long to wait for the next look: up to a tenth more than told, so that sources do not fall into step.
    fileprivate var pause: Duration {
        let milliseconds = self.interval * 1_000
        return .milliseconds(milliseconds + Int.random(in: 0...milliseconds / 10))
    }
}
