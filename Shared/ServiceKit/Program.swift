public import Logging
public import ServiceLifecycle
internal import Glibc
internal import UnixSignals
internal import Foundation

/// The frame of every executable: logging, signals, and one sentence when it cannot go on.
public enum Program {
    /// Runs services until SIGINT or SIGTERM, or until one fails.
    ///
    /// - Parameters:
    ///   - name: The program's name, as people call it.
    ///   - build: Makes the services, in the order in which they need each other.
    public static func run(_ name: String, _ build: @Sendable (Settings, Logger) async throws -> [any Service]) async {
        do {
            let settings = try Settings()
            let logger = Self.logger(name, level: settings.logLevel)
            Self.takeDescriptors()
            let services = try await build(settings, logger)
            var configuration = ServiceGroupConfiguration(
                services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
                gracefulShutdownSignals: [.sigint, .sigterm],
                logger: logger
            )
            configuration.maximumGracefulShutdownDuration = .seconds(15)
            try await ServiceGroup(configuration: configuration).run()
        } catch {
            Self.fail(name, error)
        }
    }

    /// Raises the limit of open files, each connection being one, to what the system allows.
    private static func takeDescriptors() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// A logger that writes lines to standard error.
    public static func logger(_ name: String, level: Logger.Level) -> Logger {
        var logger = Logger(label: name, factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = level
        return logger
    }

    /// Says in one sentence why the program cannot go on, and ends it with status 1.
    public static func fail(_ name: String, _ error: any Error) -> Never {
        FileHandle.standardError.write(Data("\(name): \(error)\n".utf8))
        exit(1)
    }
}
