package import Exchange
internal import Journal
public import Logging
public import Schema
public import ServiceKit
public import ServiceLifecycle
public import ZeroMQ

/// The bus as a service: journal, sockets, registry and the tasks between them.
public struct BusService: Service {
    private let bus: Bus
    private let responder: Responder
    private let registry: LiveRegistry
    private let gatekeeper: ZAPHandler
    private let folder: ExchangeFolder
    private let logger: Logger
    private let connect: @Sendable (Registry) -> ConnectFile

    /// Makes what is missing (keys, registry), recovers the journal, binds every endpoint and writes `connect.json`.
    ///
    /// - Parameters:
    ///   - settings: Folders, addresses and ports.
    ///   - context: The process's ZeroMQ context.
    ///   - logger: The log.
    /// - Throws: `ExchangeError`, `ZeroMQError` or ``JournalError`` with what, where and what to do.
    public init(settings: Settings, context: Context, logger: Logger) async throws {
        try await self.init(settings: settings, context: context, logger: logger, omitting: [])
    }

    package init(settings: Settings, context: Context, logger: Logger, omitting omissions: Omissions) async throws {
        let folder = ExchangeFolder(settings.exchange)
        try FirstStart.prepare(folder, livePort: settings.livePort)
        let registry = try LiveRegistry(folder.registryFile, logger: logger)
        let server = try folder.serverKey()
        let transport = try Transport(settings, server: server, registry: registry.current, omitting: omissions)
        self.registry = registry
        self.gatekeeper = try await ZAPHandler(context) { Gatekeeper.decide($0, by: registry.current) }
        try await self.gatekeeper.proveRefusal(domain: "bus")

        let disk = try PollLoop(context, name: "journal")
        let data = Recovery.Folder(path: "\(settings.data)/bus")
        let (journal, state, numbering) = try await Recovery.open(data, on: disk, logger: logger)
        let reader = JournalReader(data.journal, on: try PollLoop(context, name: "replay"))
        let loop = try PollLoop(context, name: "bus")
        func socket(_ kind: Socket.Kind, _ domain: String) async throws -> Socket {
            var options = SocketOptions(security: transport.security(domain))
            options.sendHighWaterMark = 100_000
            options.receiveHighWaterMark = 10_000
            return try await Socket(kind, on: loop, options: options)
        }
        let publishing = try await socket(.router, "publish")
        let publish = try await publishing.bind(transport.endpoint(port: settings.publishPort, called: "publish"))
        var live: [Audience: Socket] = [:]
        var bound: [Audience: String] = [:]
        for (audience, entry) in registry.current.audiences {
            let stream = try await socket(.pub, Gatekeeper.domain(of: audience))
            let endpoint = transport.endpoint(port: entry.port, called: "live-\(audience)")
            bound[audience] = transport.reached(try await stream.bind(endpoint))
            live[audience] = stream
        }
        let streams = bound
        let bus = Bus(
            loop: loop,
            journal: journal,
            reader: reader,
            log: await journal.log,
            state: state,
            numbering: numbering,
            snapshot: data.snapshot,
            registry: registry,
            publishing: publishing,
            live: live,
            takesUnsigned: omissions.contains(.signatures),
            logger: logger
        )
        self.bus = bus
        try await bus.start()
        self.responder = try await Responder(
            at: transport.endpoint(port: settings.replayPort, called: "replay"),
            security: transport.security("bus"),
            on: loop,
            registry: { registry.current },
            logger: logger,
            handler: { try await bus.answer($0, $1) }
        )
        let replay = transport.reached(self.responder.endpoint)
        let connect: @Sendable (Registry) -> ConnectFile = { registry in
            ConnectFile(
                serverKey: server.publicKey.z85,
                publish: transport.reached(publish),
                replay: replay,
                services: Self.services(settings, registry),
                live: streams
            )
        }
        self.folder = folder
        self.logger = logger
        self.connect = connect
        _ = self.distribute()
        logger.info("the bus is ready", metadata: ["publish": "\(publish)", "replay": "\(self.responder.endpoint)"])
    }

    /// The services that answer on ports of their own, each proving itself with the key of its account.
    private static func services(_ settings: Settings, _ registry: Registry) -> [String: ConnectFile.Endpoint] {
        let addresses: [(RequestService, String)] = [
            (.indexing, "tcp://\(settings.indexingHost):\(settings.indexingPort)"),
            (.notifications, "tcp://\(settings.notificationsHost):\(settings.notificationsPort)"),
        ]
        var services: [String: ConnectFile.Endpoint] = [:]
        for (service, address) in addresses {
            let account = registry.accounts.first { $0.key.name == service.rawValue }?.value
            guard let key = account?.keys.first?.curve else { continue }
            services[service.rawValue] = ConnectFile.Endpoint(endpoint: address, serverKey: key)
        }
        return services
    }

    /// Says what takes a socket and so waits for the next start.
    private func compareStreams() {
        let registry = self.registry.current
        let streams = self.connect(registry).live
        for audience in registry.audiences.keys.sorted() where streams[audience] == nil {
            self.logger.warning(
                "a new audience has no live stream before the bus is started again",
                metadata: ["audience": "\(audience)"]
            )
        }
    }

    /// Tells accounts where the exchange is; whether all were told.
    private func distribute() -> Bool {
        let registry = self.registry.current
        let connect = self.connect(registry)
        var failures = self.folder.distribute(connect, registry: registry)
        do { try connect.write(to: self.folder.connectFile) } catch { failures.append(error) }
        for failure in failures {
            self.logger.error("an account was not told where the exchange is", metadata: ["error": "\(failure)"])
        }
        return failures.isEmpty
    }

    /// The registry as its file said last.
    public var currentRegistry: @Sendable () -> Registry { { [registry] in registry.current } }

    /// How often it waited for the disk to have an append.
    package var synchronizations: Int { get async { await self.bus.journal.synchronizations } }

    /// Takes events and answers until shutdown; throws when the journal cannot be written.
    public func run() async throws {
        try await cancelWhenGracefulShutdown {
            do {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await self.bus.takeEvents() }
                    group.addTask { try await self.responder.run() }
                    group.addTask {
                        var isTold = true
                        while true {
                            try await Task.sleep(for: .seconds(1))
                            if self.registry.refresh() {
                                self.compareStreams()
                                isTold = false
                                await self.bus.registryChanged()
                            }
                            if !isTold { isTold = self.distribute() }
                            await self.bus.announceHeads()
                        }
                    }
                    group.addTask { try await self.bus.failureOfTheJournal() }
                    defer { group.cancelAll() }
                    try await group.next()
                }
            } catch is CancellationError {}
        }
        await self.responder.close()
        await self.bus.close()
        await self.gatekeeper.close()
    }
}
