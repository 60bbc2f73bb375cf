import BusCore
import Exchange
import Foundation
import Logging
import Schema
import ServiceKit
import ServiceLifecycle
import Synchronization
import TestSupport
import ZeroMQ

/// A relay of a test's own, on ports that stay the same however often it begins anew.
final class RunningRelay: Sendable {
    let folder: ExchangeFolder
    let path: String
    private let log = Log()
    private let group: ServiceGroup
    private let run: Task<Void, any Error>

    /// Starts it; it serves once the exchange has answered, or at once where it has a journal already.
    init(in path: String, of upstream: AccountFolder) throws {
        self.path = path
        let settings = try Settings(environment: [
            "TAIWA_DATA": path, "TAIWA_PUBLISH_PORT": "\(freePorts())", "TAIWA_REPLAY_PORT": "\(freePorts())",
            "TAIWA_LIVE_PORT": "\(freePorts(4))", "TAIWA_UPSTREAM": upstream.path,
        ])
        self.folder = ExchangeFolder(settings.exchange)
        // What it says at this start, not at one before.
        try? FileManager.default.removeItem(atPath: self.folder.account(try AccountName("operator")).connectFile)
        let logger = Logger(label: "relay") { [log] _ in log }
        let group = ServiceGroup(services: [RelayService(settings: settings, logger: logger)], logger: logger)
        self.group = group
        self.run = Task { try await group.run() }
    }

    private func account(_ name: String) throws -> AccountFolder { self.folder.account(try AccountName(name)) }

    func client(_ account: String = "operator") async throws -> ExchangeClient {
        try await self.account(account).clientOnceReady()
    }

    func stop() async throws {
        await self.group.triggerGracefulShutdown()
        try await self.run.value
    }

    /// What it warns of.
    private final class Log: LogHandler, Sendable {
        let lines = Mutex<[String]>([])
        var metadata: Logger.Metadata {
            get { [:] }
            set {}
        }
        var logLevel: Logger.Level {
            get { .warning }
            set {}
        }

        subscript(metadataKey _: String) -> Logger.Metadata.Value? {
            get { nil }
            set {}
        }

        func log(event: LogEvent) {
            self.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
        }
    }

    /// Waits until its log warns of something.
    func warns(of text: String) async throws {
        while !self.log.lines.withLock({ $0.contains { $0.contains(text) } }) {
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Waits until the relay has as much as a bus.
    func reaches(_ bus: ExchangeClient, _ audiences: [Audience] = [.public]) async throws {
        let own = try await self.client()
        while true {
            let (there, here) = (try await bus.welcome(), try await own.welcome())
            if there.heads.log == here.heads.log, audiences.allSatisfy({ there.heads[$0] == here.heads[$0] }) { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        await own.close()
    }

    /// Waits until the relay says of itself what is asked for.
    func health(_ isIt: (HealthAnswer) -> Bool) async throws -> HealthAnswer {
        let client = try await self.client()
        while true {
            let answer: HealthAnswer = try await client.request(.bus, "health", Nothing())
            guard isIt(answer) else {
                try await Task.sleep(for: .milliseconds(20))
                continue
            }
            await client.close()
            return answer
        }
    }
}

extension ExchangeClient {
    func welcome() async throws -> Welcome { try await self.request(.bus, "welcome", Nothing()) }

    /// Everything that is replayed, as bytes, and the newest number of each stream.
    func everything() async throws -> (cursor: Cursor, records: [UInt8], heads: [Audience: [String: UInt64]]) {
        let page = try await self.page(ReplayQuestion(patterns: [.all], start: .earliest))
        precondition(page.answer.complete, "A test publishes no more than one page.")
        return (page.answer.cursor, page.records.flatMap(\.bytes), page.answer.heads)
    }
}

/// Runs `body` with a bus, and an account there for a relay that may read some audiences.
func withUpstream(
    reading audiences: [String] = ["public", "us"],
    _ body: (_ bus: RunningBus, _ account: AccountFolder, _ path: String) async throws -> Void
) async throws {
    try await withFolder { path in
        let bus = try await RunningBus(in: "\(path)/upstream")
        do {
            let name = try AccountName("partner")
            let read = try audiences.map { try Audience($0) }
            try await bus.knows(try bus.admit([name]) { Account(keys: $0, read: read) })
            try await body(bus, bus.folder.account(name), path)
        } catch {
            try await bus.stop()
            throw error
        }
        try await bus.stop()
    }
}
