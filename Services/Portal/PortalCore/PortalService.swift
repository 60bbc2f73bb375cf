import Glibc
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import Schema
public import ServiceLifecycle

/// The portal: web pages, JSON API, feeds and live updates over HTTP.
///
/// It shows what is public and changes nothing. Everything it shows comes from its ``PortalSource``.
public struct PortalService: Service {
    private let host: String
    private let port: Int
    let portal: Portal
    private let onRunning: @Sendable (Int) -> Void

    /// Makes a portal and reads its templates.
    ///
    /// - Parameters:
    ///   - host: The address to bind; outside containers this machine only.
    ///   - port: The port to bind; 0: one that is free.
    ///   - baseURL: How people reach it, such as `https://portal.example`; links in feeds begin with it.
    ///   - source: Where it has everything from.
    ///   - tree: The topics with their names.
    ///   - metricsText: The figures of this process in Prometheus's text format, version 0.0.4.
    ///   - logger: Where it logs.
    ///   - onRunning: Called with the port once requests are answered.
    /// - Throws: ``PortalError`` when the address cannot be used or a template is missing or broken.
    public init(
        host: String = "127.0.0.1",
        port: Int = 8_080,
        baseURL: String,
        source: PortalSource,
        tree: TopicTree = .standard,
        metricsText: @escaping @Sendable () -> String,
        logger: Logger,
        onRunning: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(PortalError) {
        let resources = try Resources()
        self.host = host
        self.port = port
        self.onRunning = onRunning
        self.portal = Portal(
            source: source,
            baseURL: try BaseURL(baseURL),
            tree: tree,
            names: AgencyNames(source: source),
            metricsText: metricsText,
            templates: try Templates(resources.templates),
            files: StaticFiles(resources.files),
            timeline: LiveTimeline(logger: logger),
            logger: logger
        )
    }

    /// Why the portal is not ready to serve; nil when it is.
    public func obstacle() async -> String? { await self.portal.obstacle() }

    /// How the portal is, as it tells the bus.
    public var health: HealthAnswer {
        get async {
            let obstacle = await self.obstacle()
            return HealthAnswer(service: "portal", status: obstacle == nil ? .ok : .starting, reason: obstacle)
        }
    }

    /// Serves until graceful shutdown; live readers are let go at once.
    /// - Throws: ``PortalError/bind(address:port:reason:)`` when the port cannot be had.
    public func run() async throws {
        let portal = self.portal
        let onRunning = self.onRunning
        let application = Application(
            responder: PortalResponder(portal: portal),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(60),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16_384,
                        maxHeaderListSize: 32_768,
                        maxHeaderFieldCount: 100
                    )
                )
            ),
            configuration: ApplicationConfiguration(
                address: .hostname(self.host, port: self.port),
                availableConnectionsDelegate: MaximumAvailableConnections(2_000, logger: portal.logger)
            ),
            services: [
                LiveFollower(timeline: portal.timeline, source: portal.source, logger: portal.logger), portal.names,
            ],
            onServerRunning: { onRunning($0.localAddress?.port ?? 0) },
            logger: portal.logger
        )
        try await withGracefulShutdownHandler {
            do { try await application.run() } catch let error as IOError {
                throw PortalError.bind(
                    address: self.host,
                    port: self.port,
                    reason: String(cString: strerror(error.errnoCode))
                )
            }
        } onGracefulShutdown: {
            let stragglers = portal.timeline.close()
            // Who reads ends by itself; who does not read is cut off after a second.
            Task {
                try await Task.sleep(for: .seconds(1))
                for close in stragglers { close() }
            }
        }
    }
}
