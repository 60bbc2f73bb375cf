package import Exchange
internal import Journal
internal import Ledger
public import Logging
public import Schema
public import ServiceKit
public import ServiceLifecycle
public import ZeroMQ

/// The bus as a service: journal, sockets, registry and the tasks between them.
public struct BusService: Service {
    let bus: Bus
    private let responder: Responder
    private let publishing: Socket
    private let publish: String
    private let streams: LiveStreams
    private let registry: LiveRegistry
    private let audit: AuditLog
    private let access: Access
    private let gatekeeper: ZAPHandler
    private let folder: ExchangeFolder
    private let settings: Settings
    private let transport: Transport
    private let server: CurvePublicKey
    private let trees: AudienceTrees
    private let trimmer: Trimmer?
    private let relay: Relay?
    private let logKey: LogKey
    private let logger: Logger

    /// Makes what is missing (keys, registry), recovers the journal, binds every endpoint and writes `connect.json`.
    ///
    /// - Parameters:
    ///   - settings: Folders, addresses and ports.
    ///   - context: The process's ZeroMQ context.
    ///   - guests: How many guests there may be where the registry says nothing of guests; nil: none.
    ///   - logger: The log.
    /// - Throws: `ExchangeError`, `ZeroMQError` or ``JournalError`` with what, where and what to do.
    public init(
        settings: Settings,
        context: Context,
        guests: GuestLimits? = nil,
        logger: Logger
    ) async throws {
        try await self.init(settings: settings, context: context, guests: guests, logger: logger, omitting: [])
    }

    package init(
        settings: Settings,
        context: Context,
        guests: GuestLimits? = nil,
        logger: Logger,
        omitting omissions: Omissions,
        keeping: JournalKeeping = JournalKeeping()
    ) async throws {
        let folder = ExchangeFolder(settings.exchange)
        try FirstStart.prepare(folder, livePort: settings.livePort)
        let registry = try LiveRegistry(folder.registryFile, guests: guests, logger: logger)
        let server = try folder.serverKey()
        try PrivateFile.makeFolder("\(settings.data)/bus")
        let upstream = try settings.upstream.map { try Upstream($0, data: "\(settings.data)/bus") }
        let data = Recovery.Folder(path: "\(settings.data)/bus")
        // The log id of a relay's journal is that of the exchange.
        let welcome = data.hasJournal ? nil : try await upstream?.welcome(logger)
        let transport = try Transport(settings, server: server, registry: registry.current, omitting: omissions)
        self.registry = registry
        let audit = AuditLog("\(settings.data)/bus/audit.jsonl", logger: logger)
        self.audit = audit
        let door = Gatekeeper({ registry.current }, denied: { audit.refused($0, what: $1) })
        self.gatekeeper = try await ZAPHandler(context) { door.decide($0) }
        try await self.gatekeeper.proveRefusal(domain: "publish")

        let disk = try PollLoop(context, name: "journal")
        let signer = try LogSigner(path: folder.logKeyFile)
        let checkpoints = AudienceTrees.Checkpoints(
            folders: [data.checkpoints, settings.checkpoints].compactMap { $0.map { CheckpointFolder($0) } },
            signer: signer
        )
        let opened = try await Recovery.open(
            data,
            on: disk,
            segmentBytes: keeping.segmentBytes,
            checkpoints: checkpoints,
            log: welcome?.heads.log,
            isRelay: upstream != nil,
            logger: logger
        )
        if upstream != nil {
            registry.show(Set(opened.state.heads.keys).union(welcome?.heads.positions.keys.map { $0 } ?? []))
        }
        self.trees = AudienceTrees(
            opened.trees,
            of: await opened.journal.log,
            checkpoints,
            on: try PollLoop(context, name: "trees"),
            logger: logger
        )
        let reader = JournalReader(data.journal, on: try PollLoop(context, name: "replay"))
        let loop = try PollLoop(context, name: "bus")
        let socket: @Sendable (Socket.Kind, String, Int) async throws -> Socket = { kind, domain, bytes in
            var options = SocketOptions(security: transport.security(domain))
            options.sendHighWaterMark = 100_000
            options.receiveHighWaterMark = Wire.window
            options.maximumMessageSize = bytes
            return try await Socket(kind, on: loop, options: options)
        }
        self.publishing = try await socket(.router, "publish", 2 * 1_048_576)
        self.publish = try await self.publishing.bind(
            transport.endpoint(port: settings.publishPort, called: "publish")
        )
        self.streams = LiveStreams(on: transport, logger: logger) { audience in
            // A reader says nothing but what it subscribes to, and what a handshake takes.
            try await socket(.pub, Gatekeeper.domain(of: audience), 1_024)
        }
        self.access = Access(registry.current, at: .now)
        for (audience, entry) in registry.current.audiences { try await self.streams.open(audience, entry) }
        let bus = Bus(
            loop: loop,
            journal: opened.journal,
            reader: reader,
            log: await opened.journal.log,
            state: opened.state,
            numbering: opened.numbering,
            trees: self.trees,
            snapshot: data.snapshot,
            quarantine: Quarantine(data.quarantine, on: try PollLoop(context, name: "quarantine")),
            registry: registry,
            upstream: upstream,
            publishing: self.publishing,
            live: await self.streams.sockets,
            audit: audit,
            takesUnsigned: omissions.contains(.signatures),
            logger: logger
        )
        self.bus = bus
        if let base = await opened.journal.base { await bus.trim(base) }
        self.trimmer = try settings.journalDays.map { days in
            Trimmer(
                bus,
                keeping: Int64(days) * 86_400,
                now: keeping.now,
                on: try PollLoop(context, name: "trim"),
                logger: logger
            )
        }
        let trees = self.trees
        self.relay = upstream.map {
            Relay(bus: bus, upstream: $0, trees: trees, registry: registry, signer: signer, logger: logger)
        }
        try await bus.start()
        self.responder = try await Responder(
            at: transport.endpoint(port: settings.replayPort, called: "replay"),
            security: transport.security("bus"),
            on: loop,
            registry: { registry.current },
            logger: logger,
            denied: { audit.refused($0, what: $1) },
            handler: { try await bus.answer($0, $1) }
        )
        self.folder = folder
        self.settings = settings
        self.transport = transport
        self.server = server.publicKey
        self.logKey = signer.publicKey
        self.logger = logger
        _ = await self.distribute()
        logger.info("the bus is ready", metadata: ["publish": "\(publish)", "replay": "\(self.responder.endpoint)"])
    }

    /// Where everything is.
    private func connect(_ registry: Registry) async -> ConnectFile {
        ConnectFile(
            serverKey: self.server.z85,
            logKey: self.logKey.description,
            publish: self.transport.reached(self.publish),
            replay: self.transport.reached(self.responder.endpoint),
            services: Self.services(self.settings, registry),
            live: await self.streams.endpoints.mapValues { self.transport.reached($0) }
        )
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
            guard let key = account?.keys.first(where: { $0.isActive(at: .now) })?.curve else { continue }
            services[service.rawValue] = ConnectFile.Endpoint(endpoint: address, serverKey: key)
        }
        return services
    }

    /// Tells accounts where the exchange is; whether all were told.
    private func distribute() async -> Bool {
        let registry = self.registry.current
        let connect = await self.connect(registry)
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

    /// Has leave the journal what is too old by the present, where `TAIWA_JOURNAL_DAYS` is set.
    package func trim() async throws { try await self.trimmer?.trim() }

    /// Takes events and answers until shutdown; throws when the journal cannot be written.
    public func run() async throws {
        let other: Relay.OtherJournal? = try await cancelWhenGracefulShutdown {
            do {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await self.bus.takeEvents() }
                    group.addTask { try await self.responder.run() }
                    group.addTask { try await self.followRegistry() }
                    group.addTask { try await self.bus.failureOfTheJournal() }
                    group.addTask { try await self.trees.keepCheckpoints() }
                    if let trimmer = self.trimmer { group.addTask { try await trimmer.run() } }
                    if let relay = self.relay { group.addTask { try await relay.run() } }
                    defer { group.cancelAll() }
                    try await group.next()
                }
            } catch let error as Relay.OtherJournal { return error } catch is CancellationError {}
            return nil
        }
        await self.responder.close()
        await self.bus.close()
        await self.trees.close()
        await self.gatekeeper.close()
        self.audit.flush()
        if let other {
            let folder = Recovery.Folder(path: "\(self.settings.data)/bus")
            throw try JournalSetAside(folder, of: self.bus.log, for: other.log)
        }
    }

    /// Each second: puts the registry into force, puts out who lost access, announces heads.
    private func followRegistry() async throws {
        var audited = AuditedRegistry(in: "\(self.settings.data)/bus")
        audited.compare(self.registry.file, self.audit, self.logger)
        var access = self.access
        var isTold = true
        // Where who lost access may still be connected.
        var open: Set<String> = []
        while true {
            try await Task.sleep(for: .seconds(1))
            let isChanged = self.registry.refresh()
            let (registry, now) = (self.registry.current, Timestamp.now)
            if isChanged || !access.holds(at: now) {
                let next = Access(registry, at: now)
                for (domain, peers) in access.lost(in: next) {
                    open.insert(domain)
                    for peer in peers { self.audit.note(.ended(peer, domain), at: now) }
                }
                access = next
                await self.bus.registryChanged()
            }
            for domain in open { if await self.rebind(domain, registry) { open.remove(domain) } }
            if let superfluous = await self.streams.follow(registry) {
                await self.bus.send(on: self.streams.sockets)
                for socket in superfluous { await socket.close() }
                isTold = false
            }
            if isChanged {
                isTold = false
                audited.compare(self.registry.file, self.audit, self.logger)
            }
            if !isTold { isTold = await self.distribute() }
            await self.bus.announceHeads()
            self.audit.flush()
        }
    }

    /// Ends every connection of a domain, so that only who may comes back; whether it could.
    private func rebind(_ domain: String, _ registry: Registry) async -> Bool {
        do {
            switch domain {
            case "publish": try await self.publishing.rebind(self.publish)
            case "bus": try await self.responder.rebind()
            default:
                let audience = registry.audiences.keys.first { Gatekeeper.domain(of: $0) == domain }
                if let audience { try await self.streams.rebind(audience) }
            }
            return true
        } catch {
            self.logger.error(
                "connections could not be ended; it is tried again",
                metadata: ["domain": "\(domain)", "error": "\(error)"]
            )
            return false
        }
    }
}
