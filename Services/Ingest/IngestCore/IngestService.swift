public import Exchange
public import Logging
public import Outbound
public import ServiceLifecycle
internal import Schema

/// Watches the sources whose leases it holds; any number of replicas share them.
///
/// It keeps nothing: what was seen of a source comes with its lease from the bus.
public struct IngestService: Service {
    private let client: ExchangeClient
    private let sources: SourceList
    private let gate: AddressGate
    private let logger: Logger

    /// Makes the service.
    ///
    /// - Parameters:
    ///   - client: The exchange, as an account with the role `service` and a grant for the sources.
    ///   - sources: What to watch.
    ///   - gate: Which addresses may be fetched from.
    ///   - logger: The log.
    public init(client: ExchangeClient, sources: SourceList, gate: AddressGate, logger: Logger) {
        self.client = client
        self.sources = sources
        self.gate = gate
        self.logger = logger
    }

    /// Watches until shutdown.
    public func run() async throws {
        let publisher = try await Publisher(self.client)
        let http = try HTTPClient(gate: self.gate, userAgent: "taiwa-ingest/0 (topic-update exchange)")
        let crew = Crew(client: self.client, publisher: publisher, http: http, logger: self.logger)
        do {
            try await cancelWhenGracefulShutdown { try await self.holdLeases(crew) }
        } catch is CancellationError {}
        await crew.dismiss()
        await publisher.close()
        await http.close()
    }

    private func holdLeases(_ crew: Crew) async throws {
        let hosts = self.sources.byHost
        let names = hosts.mapValues { $0.map(\.name) }
        let replica = LogID.random().name
        var until = ContinuousClock.now
        while true {
            do {
                let question = LeaseQuestion(replica: replica, hosts: names, held: await crew.held)
                let asked = ContinuousClock.now
                let answer: LeaseAnswer = try await self.client.request(.bus, "lease", question)
                until = asked + .milliseconds(answer.milliseconds)
                await crew.serve(answer.leases, hosts)
            } catch let error as ExchangeError {
                self.logger.warning("no leases", metadata: ["error": "\(error)"])
                if ContinuousClock.now >= until { await crew.dismiss() }
            }
            try await Task.sleep(for: .seconds(2))
        }
    }
}

/// The workers of a replica, one a host, so that a host is never asked twice at a time.
private actor Crew {
    private struct Worker {
        var token: UInt64
        var task: Task<Void, Never>
    }

    private let client: ExchangeClient
    private let publisher: Publisher
    private let http: HTTPClient
    private let logger: Logger
    private var workers: [String: Worker] = [:]

    init(client: ExchangeClient, publisher: Publisher, http: HTTPClient, logger: Logger) {
        self.client = client
        self.publisher = publisher
        self.http = http
        self.logger = logger
    }

    var held: [String: UInt64] { self.workers.mapValues(\.token) }

    func serve(_ leases: [String: LeaseAnswer.Lease], _ hosts: [String: [WatchedSource]]) async {
        for (host, worker) in self.workers where leases[host]?.token != worker.token {
            worker.task.cancel()
            await worker.task.value
            self.workers[host] = nil
        }
        for (host, lease) in leases where self.workers[host] == nil {
            let task = Task { await self.watch(hosts[host] ?? [], lease) }
            self.workers[host] = Worker(token: lease.token, task: task)
        }
    }

    func dismiss() async {
        for worker in self.workers.values { worker.task.cancel() }
        for worker in self.workers.values { await worker.task.value }
        self.workers = [:]
    }

    private func watch(_ sources: [WatchedSource], _ lease: LeaseAnswer.Lease) async {
        var states = lease.states
        var seen: [String: [String: String]] = [:]
        var due = sources.map { (at: ContinuousClock.now, source: $0) }
        while let next = due.indices.min(by: { due[$0].at < due[$1].at }) {
            let source = due[next].source
            do {
                try await Task.sleep(until: due[next].at, clock: .continuous)
                let poll = Poll(
                    source: source,
                    token: lease.token,
                    client: self.client,
                    publisher: self.publisher,
                    http: self.http,
                    logger: self.logger
                )
                try await poll.run(&states[source.name, default: SourceState()], seen: &seen[source.name, default: [:]])
            } catch is CancellationError {
                return
            } catch ExchangeError.refused(code: "FENCED", _) {
                self.lost(source.host, lease.token)
                return
            } catch {
                self.logger.error("a poll failed", metadata: ["source": "\(source.name)", "error": "\(error)"])
            }
            if source.url == "-" {
                due.remove(at: next)
            } else {
                // Up to a tenth is added, so that many sources do not fall into step.
                let milliseconds = source.interval * 1_000
                due[next].at = .now + .milliseconds(milliseconds + Int.random(in: 0...milliseconds / 10))
            }
        }
    }

    /// The host is another replica's; it is asked for anew, with its state, at the next renewal.
    private func lost(_ host: String, _ token: UInt64) {
        if self.workers[host]?.token == token { self.workers[host] = nil }
    }
}
