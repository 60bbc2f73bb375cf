public import Exchange
public import Schema
internal import Synchronization

/// The registry as the bus says, asked for every second.
///
/// Until the first answer, and when the bus has not answered for five seconds, only what is public may be read.
public final class RemoteRegistry: Sendable {
    private let client: ExchangeClient
    private let state = Mutex<(registry: Registry, asOf: ContinuousClock.Instant?)>((Registry(), nil))

    /// Makes a registry that knows nobody yet.
    public init(_ client: ExchangeClient) { self.client = client }

    /// The registry of the moment.
    public var current: Registry {
        self.state.withLock { state in
            if let asOf = state.asOf, asOf.duration(to: .now) < .seconds(5) { return state.registry }
            var registry = state.registry
            for account in registry.accounts.keys { registry.accounts[account]?.read = [.public] }
            return registry
        }
    }

    /// Asks once.
    /// - Throws: `ExchangeError` when the bus does not answer.
    public func refresh() async throws {
        let registry: Registry = try await self.client.request(.bus, "registry", Nothing(), timeout: .seconds(2))
        self.state.withLock { $0 = (registry, .now) }
    }

    /// Asks until cancelled.
    public func run() async {
        while !Task.isCancelled {
            do { try await self.refresh() } catch ExchangeError.noAnswer { continue } catch { return }
            do { try await Task.sleep(for: .seconds(1)) } catch { return }
        }
    }
}
