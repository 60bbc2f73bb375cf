internal import BusCore
public import Exchange
internal import Foundation
internal import Logging
public import Schema
public import ServiceKit
internal import ServiceLifecycle
internal import ZeroMQ

/// A bus of a test's own, in a folder of its own, on ports that the system chose.
public final class RunningBus: Sendable {
    /// The exchange's folder.
    public let folder: ExchangeFolder
    /// The folder of its data.
    public let path: String
    private let context: Context
    private let service: BusService
    private let group: ServiceGroup
    private let run: Task<Void, any Error>

    /// Starts a bus on a data folder, and makes it at the first start.
    public convenience init(in path: String) async throws {
        try await self.init(in: path, days: nil, keeping: JournalKeeping())
    }

    /// Starts a bus with small segments that keeps its journal for 30 days, as if it were so many days later.
    public convenience init(in path: String, later days: Int64) async throws {
        var keeping = JournalKeeping()
        keeping.segmentBytes = 4_096
        keeping.now = { Timestamp.now.adding(seconds: days * 86_400) }
        try await self.init(in: path, days: 30, keeping: keeping)
    }

    private init(in path: String, days: Int?, keeping: JournalKeeping) async throws {
        self.path = path
        var environment = [
            "TAIWA_DATA": path, "TAIWA_PUBLISH_PORT": "0", "TAIWA_REPLAY_PORT": "0", "TAIWA_LIVE_PORT": "0",
        ]
        if let days { environment["TAIWA_JOURNAL_DAYS"] = "\(days)" }
        let settings = try Settings(environment: environment)
        self.context = try Context()
        self.folder = ExchangeFolder(settings.exchange)
        let logger = Program.logger("test", level: .critical)
        let bus = try await BusService(
            settings: settings,
            context: self.context,
            logger: logger,
            omitting: [],
            keeping: keeping
        )
        self.service = bus
        let group = ServiceGroup(services: [bus], logger: logger)
        self.group = group
        self.run = Task { try await group.run() }
    }

    /// Has leave the journal what is too old.
    public func trim() async throws { try await self.service.trim() }

    /// A connection as an account.
    public func client(_ account: String = "operator") throws -> ExchangeClient {
        try self.folder.account(try AccountName(account)).client()
    }

    /// Ends it as an operator does.
    public func stop() async throws {
        await self.group.triggerGracefulShutdown()
        try await self.run.value
        await self.context.close()
    }
}

/// Runs `body` with a folder that is gone afterwards.
public func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
}

/// Runs `body` with a bus that is stopped afterwards.
public func withBus(_ body: (RunningBus) async throws -> Void) async throws {
    try await withFolder { path in
        let bus = try await RunningBus(in: path)
        do { try await body(bus) } catch {
            try await bus.stop()
            throw error
        }
        try await bus.stop()
    }
}

/// An update that says a title.
public func update(
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
    public func titles(_ count: Int, of patterns: [String] = [">"], from start: Start = .earliest) async throws
        -> [String]
    {
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
    public func enter(_ credentials: Credentials) throws {
        try PrivateFile.makeFolder(self.account(credentials.account).path)
        try credentials.write(to: self.account(credentials.account).keyFile)
    }

    /// Tells an account where the exchange is, as the operator does.
    public func introduce(_ account: AccountName, _ registry: Registry) throws {
        try ConnectFile.load(from: self.connectFile).seen(by: account, registry: registry, at: .now)
            .write(to: self.account(account).connectFile)
    }
}

extension RunningBus {
    /// Waits until the bus decides by a registry that was stored.
    public func knows(_ registry: Registry) async throws {
        let client = try self.client()
        while try await client.request(.bus, "registry", Nothing()) != registry {}
        await client.close()
    }
}
