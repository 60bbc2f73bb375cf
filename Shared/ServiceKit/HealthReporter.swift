public import Exchange
internal import Glibc
public import Logging
public import Schema
public import ServiceLifecycle

/// Tells the bus every two seconds how a service is that answers no requests itself.
///
/// `taiwa health SERVICE` asks the bus for it.
public struct HealthReporter: Service {
    private static let pause: Duration = .seconds(2)

    /// This process among a service's replicas: the machine's name, a slash, the process's number.
    public static let instance: String = "\(Self.machine)/\(getpid())"

    /// The machine's name.
    public static let machine: String = {
        var name = [CChar](repeating: 0, count: 65)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }()

    private let client: ExchangeClient
    private let service: String
    private let logger: Logger
    private let health: @Sendable () async -> HealthAnswer

    /// Reports of a service.
    ///
    /// - Parameters:
    ///   - client: The exchange, as the account of the service's name.
    ///   - service: The service's name.
    ///   - logger: Where it is told when the bus takes no report.
    ///   - health: How it is.
    public init(
        _ client: ExchangeClient,
        of service: String,
        logger: Logger,
        health: @escaping @Sendable () async -> HealthAnswer
    ) {
        self.client = client
        self.service = service
        self.logger = logger
        self.health = health
    }

    /// Reports until shutdown.
    public func run() async throws { await cancelWhenGracefulShutdown { await self.report() } }

    /// Reports until cancelled; where the bus does not answer, the next report comes all the same.
    public func report() async {
        while !Task.isCancelled {
            var report = await self.health()
            report.service = self.service
            report.instance = Self.instance
            do {
                let _: Nothing = try await self.client.request(.bus, "report", report, timeout: .seconds(2))
            } catch {
                self.logger.debug("the bus took no report", metadata: ["error": "\(error)"])
            }
            do { try await Task.sleep(for: Self.pause) } catch { return }
        }
    }
}
