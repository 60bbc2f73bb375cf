import Logging
import Schema
import ServiceLifecycle

@testable import PortalCore

/// A portal that answers over a real socket while a test runs.
struct RunningPortal: Sendable {
    let client: LoopbackClient
    let service: PortalService
    let group: ServiceGroup

    var timeline: LiveTimeline { self.service.portal.timeline }

    /// Runs a portal on a free port, caught up with its journal unless a test wants it earlier.
    static func with<Result: Sendable>(
        _ source: PortalSource,
        baseURL: String = "https://portal.example",
        waits: Bool = true,
        _ body: @escaping @Sendable (RunningPortal) async throws -> Result
    ) async throws -> Result {
        let (ports, running) = AsyncStream<Int>.makeStream()
        var logger = Logger(label: "portal")
        logger.logLevel = .critical
        let service = try PortalService(
            port: 0,
            baseURL: baseURL,
            source: source,
            metricsText: { "# TYPE taiwa_portal_requests_total counter\n" },
            logger: logger,
            onRunning: { running.yield($0) }
        )
        let group = ServiceGroup(services: [service], logger: logger)
        return try await withThrowingTaskGroup(of: Result?.self) { tasks in
            tasks.addTask {
                try await group.run()
                return nil
            }
            tasks.addTask {
                guard let port = await ports.first(where: { _ in true }) else {
                    throw LoopbackClient.Failure(reason: "the portal did not start")
                }
                let portal = RunningPortal(client: LoopbackClient(port: port), service: service, group: group)
                do {
                    if waits { try await portal.wait { portal.timeline.obstacle == nil } }
                    let result = try await body(portal)
                    await group.triggerGracefulShutdown()
                    return result
                } catch {
                    await group.triggerGracefulShutdown()
                    throw error
                }
            }
            var result: Result?
            while let finished = try await tasks.next() { result = finished ?? result }
            guard let result else { throw LoopbackClient.Failure(reason: "the portal ended early") }
            return result
        }
    }

    /// Lets others work until a condition holds.
    func wait(_ holds: () -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(30)
        while !holds() {
            guard ContinuousClock.now < end else { throw LoopbackClient.Failure(reason: "it never came to hold") }
            await Task.yield()
        }
    }
}
