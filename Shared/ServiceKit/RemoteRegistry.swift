public import Exchange
public import Schema
internal import Synchronization

/// The registry as the bus says, asked for every second.
///
/// Until the first answer, and when the newest answer was asked for more than four seconds ago, only what is public may be
/// read: the bus knows a change within a second, so that it holds here within five.
public final class RemoteRegistry: Sendable {
    private static let term: Duration = .seconds(4)

    private let client: ExchangeClient
    private let state = Mutex<(registry: Registry, asOf: ContinuousClock.Instant?)>((Registry(), nil))

    /// Makes a registry that knows nobody yet.
    public init(_ client: ExchangeClient) { self.client = client }

    /// The registry as the bus says; nil when that is too long ago.
    public var fresh: Registry? {
        self.state.withLock { state in
            guard let asOf = state.asOf, asOf.duration(to: .now) < Self.term else { return nil }
            return state.registry
        }
    }

    /// The registry of the moment.
    public var current: Registry {
        if let fresh = self.fresh { return fresh }
        return self.state.withLock { state in
            var registry = state.registry
            registry.accounts = registry.accounts.mapValues { account in
                var account = account
                account.read = account.read.filter { $0 == .public }
                return account
            }
            return registry
        }
    }

    /// Asks once.
    /// - Throws: `ExchangeError` when the bus does not answer.
    public func refresh() async throws {
        let asked = ContinuousClock.now
        let registry: Registry = try await self.client.request(.bus, "registry", Nothing(), timeout: .seconds(2))
        self.state.withLock { $0 = (registry, asked) }
    }

    /// Asks until cancelled.
    public func run() async {
        while !Task.isCancelled {
            do { try await self.refresh() } catch ExchangeError.noAnswer { continue } catch is CancellationError {
                return
            } catch {
                // Such as while the key of this service is being replaced; what is kept ages meanwhile.
            }
            do { try await Task.sleep(for: .seconds(1)) } catch { return }
        }
    }
}
