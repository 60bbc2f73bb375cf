import ArgumentParser
import BusCore
import CommandLineCore
import Exchange
import Foundation
import Hummingbird
import IndexingCore
import IngestCore
import Logging
import NotificationsCore
import Outbound
import PortalCore
import SQLiteStorage
import Schema
import ServiceKit
import ServiceLifecycle
import Synchronization
import ZeroMQ

/// `taiwa up`.
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run all services in this process, with embedded stores.",
        discussion: """
            Folders, addresses and ports come from the environment (TAIWA_DATA, TAIWA_BIND, TAIWA_PORTAL_PORT and
            others; see docs/operations.md). With TAIWA_UPSTREAM the bus is a relay, and nothing is ingested. Ends at
            Ctrl-C.
            """
    )

    fileprivate static let loopback = "127.0.0.0/8"

    @Flag(help: "Serve the demonstration's sources and watch them instead of those of the list.")
    var demo = false

    func run() async throws {
        let demo = self.demo
        await Program.run("taiwa") { settings, logger in try await Self.services(settings, logger, demo: demo) }
    }

    private static func services(_ settings: Settings, _ logger: Logger, demo: Bool) async throws -> [any Service] {
        guard settings.upstream == nil || !demo else { throw DemonstrationOfARelay() }
        let context = try Context(maxSockets: 4_096)
        let folder = ExchangeFolder(settings.exchange)
        let bus = try await BusService(
            settings: settings,
            context: context,
            guests: demo ? .standard : nil,
            logger: logger
        )
        let requests = try PollLoop(context, name: "requests")
        func client(_ account: String) throws -> ExchangeClient {
            try folder.account(try AccountName(account)).client(in: context)
        }
        func host(_ service: RequestService, _ port: Int, _ handler: @escaping RequestHandler) async throws
            -> RequestHost
        {
            try await RequestHost(
                service,
                at: "tcp://\(settings.bind):\(port)",
                server: try folder.account(try AccountName(service.rawValue)).credentials().curve.secretKey,
                on: requests,
                registry: bus.currentRegistry,
                logger: logger,
                handler: handler
            )
        }
        for name in ["indexing", "notifications"] { try PrivateFile.makeFolder("\(settings.data)/\(name)") }
        let indexing = IndexingService(
            client: try client("indexing"),
            archive: try SQLiteArchive(path: "\(settings.data)/indexing/archive.sqlite"),
            logger: logger
        )
        let notifications = NotificationsService(
            client: try client("notifications"),
            subscriptions: try SQLiteSubscriptions(path: "\(settings.data)/notifications/subscriptions.sqlite"),
            // The demonstration's webhooks may be tried out with a receiver on this machine.
            outbound: try HTTPClient(
                gate: try AddressGate(allowing: settings.allowedNetworks + (demo ? [Self.loopback] : [])),
                userAgent: "taiwa/0"
            ),
            registry: bus.currentRegistry,
            logger: logger
        )
        let metrics = Metrics.bootstrap()
        let visitor = try client("portal")
        let (isRunning, running) = AsyncStream<Int>.makeStream()
        let portal = try PortalService(
            host: settings.portalAddress,
            port: settings.portalPort,
            baseURL: settings.portalURL,
            source: PortalSource(visitor),
            tree: bus.currentRegistry().tree,
            metricsText: { metrics.text },
            logger: logger,
            onRunning: { running.yield($0) }
        )
        var services: [any Service] = [
            bus, indexing, try await host(.indexing, settings.indexingPort, indexing.handler),
            notifications, try await host(.notifications, settings.notificationsPort, notifications.handler),
            portal, HealthReporter(visitor, of: "portal", logger: logger) { await portal.health },
        ]
        services += try await Self.ingest(settings, try client("ingest"), logger, demo: demo)
        services.append(Greeting(settings: settings, demo: demo, portalIsRunning: isRunning))
        return services
    }

    private static func ingest(
        _ settings: Settings,
        _ client: ExchangeClient,
        _ logger: Logger,
        demo: Bool
    ) async throws -> [any Service] {
        if demo {
            guard let files = Bundle.module.resourcePath.map({ "\($0)/Demo" }) else {
                throw ExchangeError.file(path: "Demo", reason: "the demonstration's files are not beside the program")
            }
            let demo = try DemoServer(folder: files, now: try DemoTimes.start(in: settings.data))
            return [Demonstration(server: demo, list: "\(files)/sources.yaml", client: client, logger: logger)]
        }
        guard settings.upstream == nil else {
            logger.notice("nothing is ingested: a relay takes no events")
            return []
        }
        guard ExchangeFolder.exists(settings.sources) else {
            logger.notice(
                "nothing is ingested: there is no list of sources",
                metadata: ["expected": "\(settings.sources)"]
            )
            return []
        }
        let sources = try SourceList(path: settings.sources)
        let gate = try AddressGate(allowing: settings.allowedNetworks)
        return [
            IngestService(client: client, sources: sources, gate: gate, callbacks: settings.websub, logger: logger)
        ]
    }
}

/// A demonstration was asked for, which publishes, and a relay, to which nobody does.
private struct DemonstrationOfARelay: Error, CustomStringConvertible {
    let description = "a relay takes no events, and --demo publishes some; leave out --demo, or unset TAIWA_UPSTREAM"
}

/// The demonstration's server, and ingest that watches it once its port is known.
private struct Demonstration: Service {
    let server: DemoServer
    let list: String
    let client: ExchangeClient
    let logger: Logger

    func run() async throws {
        let (ports, found) = AsyncStream<Int>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.server.application { found.yield($0) }.run() }
            group.addTask {
                for await port in ports {
                    let sources = try SourceList(path: self.list, base: "http://127.0.0.1:\(port)/")
                    let gate = try AddressGate(allowing: [Up.loopback])
                    try await IngestService(client: self.client, sources: sources, gate: gate, logger: self.logger)
                        .run()
                    return
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}

/// Tells the person who started everything where to look.
private struct Greeting: Service {
    let settings: Settings
    let demo: Bool
    let portalIsRunning: AsyncStream<Int>

    func run() async throws {
        let port = await cancelWhenGracefulShutdown { await self.portalIsRunning.first { _ in true } }
        guard port != nil else { return }
        let program = CommandLine.arguments.first ?? "taiwa"
        let environment = ProcessInfo.processInfo.environment
        let data = environment["TAIWA_DATA"].map { "TAIWA_DATA=\($0) " } ?? ""
        print(
            """

            Taiwa is running\(self.demo ? " with its demonstration" : ""). Ctrl-C ends it.

              portal     \(self.settings.portalURL)
              subscribe  \(data)\(program) subscribe 'ssa/>' --from earliest
              search     \(data)\(program) search みちびき

            """
        )
        fflush(nil)
        try? await gracefulShutdown()
    }
}
