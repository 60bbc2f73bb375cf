import BusCore
import Exchange
import Foundation
import Logging
import Schema
import ServiceKit
import ServiceLifecycle
import Testing
import ZeroMQ

/// A bus of a test's own, in a folder of its own, on ports that the system chose.
final class RunningBus: Sendable {
    let folder: ExchangeFolder
    let path: String
    private let context: Context
    private let group: ServiceGroup
    private let run: Task<Void, any Error>

    init(in path: String) async throws {
        self.path = path
        let settings = try Settings(environment: [
            "TAIWA_DATA": path, "TAIWA_PUBLISH_PORT": "0", "TAIWA_REPLAY_PORT": "0", "TAIWA_LIVE_PORT": "0",
        ])
        self.context = try Context()
        self.folder = ExchangeFolder(settings.exchange)
        let logger = Program.logger("test", level: .critical)
        let bus = try await BusService(settings: settings, context: self.context, logger: logger)
        let group = ServiceGroup(services: [bus], logger: logger)
        self.group = group
        self.run = Task { try await group.run() }
    }

    func client(_ account: String = "operator") async throws -> ExchangeClient {
        try self.folder.account(try AccountName(account)).client()
    }

    func stop() async throws {
        await self.group.triggerGracefulShutdown()
        try await self.run.value
        await self.context.close()
    }
}

/// Runs `body` with a folder that is gone afterwards.
func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
}

/// Runs `body` with a bus that is stopped afterwards.
func withBus(_ body: (RunningBus) async throws -> Void) async throws {
    try await withFolder { path in
        let bus = try await RunningBus(in: path)
        do { try await body(bus) } catch {
            try await bus.stop()
            throw error
        }
        try await bus.stop()
    }
}

func update(
    _ title: String,
    topics: [String] = ["ssa/conjunction"],
    agency: String = "us.nasa",
    audience: String = "public",
    status: Status = .actual
) throws -> Update {
    Update(
        agency: try AgencyID(agency),
        source: Source(name: "test"),
        origin: .direct,
        topics: try topics.map { try Topic($0) },
        title: LocalizedText(title, language: "en"),
        status: status,
        audience: try Audience(audience)
    )
}

extension ExchangeClient {
    /// The titles of the first `count` updates of a subscription.
    func titles(_ count: Int, of patterns: [String] = [">"], from start: Start = .earliest) async throws -> [String] {
        try await self.withSubscription(to: try patterns.map { try TopicPattern($0) }, from: start) { events in
            var titles: [String] = []
            for try await case .update(let delivery) in events {
                titles.append(try delivery.event().data.title.text(in: "en"))
                if titles.count == count { break }
            }
            return titles
        }
    }
}

extension ExchangeFolder {
    /// Puts an account's keys where the account's owner looks for them.
    func enter(_ credentials: Credentials) throws {
        try PrivateFile.makeFolder(self.account(credentials.account).path)
        try credentials.write(to: self.account(credentials.account).keyFile)
    }

    /// Tells an account where the exchange is, as `taiwa key new` does.
    func introduce(_ account: AccountName, _ registry: Registry) throws {
        try ConnectFile.load(from: self.connectFile).seen(by: account, registry: registry)
            .write(to: self.account(account).connectFile)
    }
}
