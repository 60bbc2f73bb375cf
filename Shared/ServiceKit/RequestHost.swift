public import Exchange
public import Logging
public import Schema
public import ServiceLifecycle
public import ZeroMQ

/// Answers a service's requests on its port until shutdown.
public struct RequestHost: Service {
    private let responder: Responder

    /// Binds the port.
    ///
    /// - Parameters:
    ///   - service: The service, which is also its ZAP domain.
    ///   - endpoint: Where to bind.
    ///   - server: The exchange's server key.
    ///   - loop: The thread of the socket.
    ///   - registry: The registry of the moment.
    ///   - logger: Where it is told why a question could not be answered.
    ///   - handler: Answers.
    /// - Throws: `ExchangeError.transport`, such as when the port is in use.
    public init(
        _ service: RequestService,
        at endpoint: String,
        server: CurveSecretKey,
        on loop: PollLoop,
        registry: @escaping @Sendable () -> Registry,
        logger: Logger,
        handler: @escaping RequestHandler
    ) async throws {
        self.responder = try await Responder(
            at: endpoint,
            security: .curveServer(secretKey: server, domain: service.rawValue),
            on: loop,
            registry: registry,
            logger: logger,
            handler: { (try await handler($0, $1), []) }
        )
    }

    /// Answers until shutdown.
    public func run() async throws {
        do { try await cancelWhenGracefulShutdown { try await self.responder.run() } } catch is CancellationError {}
        await self.responder.close()
    }
}
