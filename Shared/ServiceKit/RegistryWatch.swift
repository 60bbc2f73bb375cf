public import ServiceLifecycle

/// Keeps a ``RemoteRegistry`` fresh until shutdown.
public struct RegistryWatch: Service {
    private let registry: RemoteRegistry

    /// Watches a registry.
    public init(_ registry: RemoteRegistry) { self.registry = registry }

    /// Asks the bus until shutdown.
    public func run() async throws {
        await cancelWhenGracefulShutdown { await self.registry.run() }
    }
}

/// Something that must live as long as the services do, such as the gatekeeper of a context.
public struct Keep: Service {
    private let release: @Sendable () async -> Void

    /// Calls `release` at the shutdown.
    public init(_ release: @escaping @Sendable () async -> Void) { self.release = release }

    /// Waits for the shutdown.
    public func run() async throws {
        try? await gracefulShutdown()
        await self.release()
    }
}
