public import Exchange
public import Logging
internal import Schema
public import ServiceLifecycle
public import Storage

/// Keeps every update in an archive, and finds them by text, topic, agency and time.
///
/// The archive holds its cursor, written with the updates before it, so that each update is in it once after any
/// crash. It follows from the journal and can be rebuilt from it.
public struct IndexingService: Service {
    /// How long to wait after a failure, at first and at most; it doubles in between.
    private static let pauses = (shortest: Duration.seconds(1), longest: Duration.seconds(30))

    private let client: ExchangeClient
    private let indexer: Indexer
    private let requests: IndexingRequests

    /// Makes the service.
    ///
    /// - Parameters:
    ///   - client: The exchange, as an account that may read every audience.
    ///   - archive: Where updates are kept.
    ///   - logger: Where events of operation go.
    public init(client: ExchangeClient, archive: any Archive, logger: Logger) {
        self.client = client
        self.indexer = Indexer(archive: archive, logger: logger)
        self.requests = IndexingRequests(archive: archive, indexer: self.indexer, logger: logger)
    }

    /// Answers requests: `search`, `update`, `topics`, `health`, and for services `rebuild`.
    public var handler: RequestHandler { { [requests] in try await requests.answer($0, $1) } }

    /// Reads the journal until shutdown.
    public func run() async throws {
        await cancelWhenGracefulShutdown { await self.follow() }
    }

    private func follow() async {
        var pause = Self.pauses.shortest
        while !Task.isCancelled {
            do {
                let backlog = Backlog()
                let start = try await self.indexer.start(backlog) {
                    try await self.client.request(.bus, "welcome", Nothing())
                }
                try await self.client.withSubscription(to: [.all], from: start) { [indexer] subscription in
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        group.addTask {
                            try await backlog.fill(from: subscription)
                            throw ExchangeError.closed
                        }
                        group.addTask { try await backlog.drain { try await indexer.apply($0) } }
                        // The first to end ends the other: a failure, or the wish to begin anew.
                        defer { group.cancelAll() }
                        try await group.next()
                    }
                }
            } catch is CancellationError {
                return
            } catch {
                if Task.isCancelled { return }
                // Work that went well for a while begins anew with a short pause.
                if await self.indexer.state == .live { pause = Self.pauses.shortest }
                await self.indexer.failed(error)
                do { try await Task.sleep(for: pause * Double.random(in: 0.8...1.2)) } catch { return }
                pause = min(pause * 2, Self.pauses.longest)
            }
        }
    }
}
