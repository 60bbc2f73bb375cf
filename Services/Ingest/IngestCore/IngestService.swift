public import Exchange
public import Logging
public import Outbound
public import ServiceLifecycle
public import ServiceKit
internal import Schema

/// Watches the sources whose leases it holds; any number of replicas share them.
///
/// It keeps nothing: what was seen of a source is with the bus, which hands it to whoever holds the lease.
public struct IngestService: Service {
    /// The service's name, which is also that of its account.
    public static let name = "ingest"
    private static let pause: Duration = .seconds(2)
    /// How long the bus may take to answer while there is no lease to lose.
    private static let patience: Duration = .seconds(5)

    private let client: ExchangeClient
    private let sources: SourceList
    private let gate: AddressGate
    private let callbacks: CallbackAddress?
    private let logger: Logger
    private let onListening: @Sendable (Int) -> Void

    /// Makes the service.
    ///
    /// - Parameters:
    ///   - client: The exchange, as an account with the role `service` and a grant for the sources.
    ///   - sources: What to watch.
    ///   - gate: Which addresses may be fetched from.
    ///   - callbacks: Where hubs of WebSub call; nil: no hub is asked.
    ///   - logger: The log.
    ///   - onListening: Called with the port once hubs are answered.
    public init(
        client: ExchangeClient,
        sources: SourceList,
        gate: AddressGate,
        callbacks: CallbackAddress? = nil,
        logger: Logger,
        onListening: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.client = client
        self.sources = sources
        self.gate = gate
        self.callbacks = callbacks
        self.logger = logger
        self.onListening = onListening
    }

    /// Watches until shutdown.
    /// - Throws: `ExchangeError.file` when a source is filed under a topic or agency that the exchange does not know.
    public func run() async throws {
        let callbacks = self.callbacks.map { HubCallbacks($0.url, self.client.credentials) }
        let hubs = callbacks.map { HubResponder($0, client: self.client, logger: self.logger) }
        let (isListening, listening) = AsyncStream<Void>.makeStream()
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                if let address = self.callbacks, let hubs {
                    let listener = HubListener(address: address, responder: hubs, logger: self.logger) {
                        self.onListening($0)
                        listening.finish()
                    }
                    group.addTask { try await listener.run() }
                } else {
                    listening.finish()
                }
                group.addTask {
                    try await cancelWhenGracefulShutdown {
                        try self.sources.check(against: try await self.client.catalogue(self.logger))
                        // A hub that is asked may ask back at once.
                        for await _ in isListening {}
                        try await self.watch(callbacks, hubs)
                    }
                }
                for try await _ in group {}
            }
        } catch is CancellationError {}
    }

    private func watch(_ callbacks: HubCallbacks?, _ hubs: HubResponder?) async throws {
        let publisher = try await Publisher(self.client)
        let http = try HTTPClient(gate: self.gate, userAgent: "taiwa-ingest/0 (topic-update exchange)")
        let replica = LogID.random().name
        let bench = WorkBench(
            client: self.client,
            publisher: publisher,
            http: http,
            gate: self.gate,
            logger: self.logger,
            budgets: self.sources.budgets,
            classifier: self.sources.classifier,
            callbacks: callbacks
        )
        let crew = Crew(bench)
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await self.holdLeases(crew, bench.calls, hubs, as: replica) }
                group.addTask {
                    await HealthReporter(self.client, of: Self.name, logger: self.logger) {
                        var health = await crew.health
                        health.figures.merge(hubs?.counts ?? [:]) { $1 }
                        return health
                    }.report()
                }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch is CancellationError {}
        await crew.dismiss()
        await self.giveBackLeases(of: replica)
        await publisher.close()
        await http.close()
    }

    /// Lets the other replicas go on at once; without an answer they do when the leases end.
    private func giveBackLeases(of replica: String) async {
        // In a task of its own, which shutdown does not cancel.
        await Task {
            let question = LeaseQuestion(replica: replica, hosts: [])
            do {
                let _: LeaseAnswer = try await self.client.request(.bus, "lease", question, timeout: .seconds(1))
            } catch {
                self.logger.debug("the leases end by themselves", metadata: ["error": "\(error)"])
            }
        }.value
    }

    private func holdLeases(
        _ crew: Crew,
        _ calls: SourceCalls,
        _ hubs: HubResponder?,
        as replica: String
    ) async throws {
        var list = self.sources
        hubs?.serve(list)
        var leases = list.leases(of: replica)
        var fault = ""
        var until = ContinuousClock.now
        while true {
            do {
                if let newer = try list.newer() {
                    try newer.check(against: try await self.client.catalogue(self.logger))
                    list = newer
                    leases = newer.leases(of: replica)
                    hubs?.serve(newer)
                    await crew.adopt(newer)
                    self.logger.notice(
                        "the list of sources has changed",
                        metadata: ["sources": "\(list.sources.count)"]
                    )
                }
                fault = ""
            } catch let error as ExchangeError {
                // The list as it was holds until somebody has mended it.
                if error.description != fault {
                    self.logger.error("the list is not read", metadata: ["error": "\(error)"])
                }
                fault = error.description
            }
            if ContinuousClock.now >= until { await crew.dismiss() }
            do {
                let question = LeaseQuestion(replica: replica, hosts: leases.keys.sorted())
                let asked = ContinuousClock.now
                // Whoever waits longer than the leases last would work on what is another's by then.
                let left = until - asked
                let answer: LeaseAnswer = try await self.client.request(
                    .bus,
                    "lease",
                    question,
                    timeout: left > .zero ? min(left, Self.patience) : Self.patience
                )
                until = asked + .milliseconds(answer.milliseconds)
                await crew.serve(answer.tokens, reparse: answer.reparse ?? [:], leases)
                let said = answer.calls ?? [:]
                await calls.take(
                    said.isEmpty ? [] : list.sources.compactMap { source in said[source.name].map { (source, $0) } }
                )
            } catch let error as ExchangeError {
                self.logger.warning("no leases", metadata: ["error": "\(error)"])
                if ContinuousClock.now >= until { await crew.dismiss() }
            }
            let left = until - .now
            try await Task.sleep(for: left > .zero ? min(left, Self.pause) : Self.pause)
        }
    }
}
