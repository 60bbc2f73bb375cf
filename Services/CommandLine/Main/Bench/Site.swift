import ArgumentParser
import BusCore
import Exchange
import Foundation
import Schema
import ServiceKit
import ZeroMQ

/// The exchange that a measurement makes for itself.
struct Site: Sendable {
    let folder: String
    let load: Load

    private var exchange: ExchangeFolder { ExchangeFolder("\(self.folder)/exchange") }

    /// Makes a folder with a registry that has the topics of the load, lets `body` measure, and removes the folder.
    static func with<Result>(_ load: Load, _ body: (Site) async throws -> Result) async throws -> Result {
        // A part that ended early shows in its missing answer.
        signal(SIGPIPE, SIG_IGN)
        let name = "taiwa-bench-\(ProcessInfo.processInfo.processIdentifier)"
        let folder = FileManager.default.temporaryDirectory.appending(path: name).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let site = Site(folder: folder, load: load)
        try FirstStart.prepare(site.exchange, livePort: 0)
        var registry = try RegistryFile.load(site.exchange.registryFile)
        for topic in try Workload.topics(load.topics) {
            registry.topics[topic] = LocalizedText(topic.name, language: "en")
        }
        try RegistryFile.store(registry, at: site.exchange.registryFile)
        return try await body(site)
    }

    /// Starts a part of the measurement.
    func start(_ part: String, over link: Link? = nil, _ arguments: [String] = []) throws -> Child {
        var load = self.load
        load.transport = link ?? load.transport
        return try Child(part, ["--folder", self.folder] + load.arguments + arguments)
    }

    /// Starts a bus, and waits until it answers.
    func startBus(over link: Link? = nil) async throws -> (bus: Child, milliseconds: Double) {
        let start = Clock.now
        let bus = try self.start(BusProcess.name, over: link)
        try await bus.expect("ready")
        var site = self
        if let link { site = Site(folder: self.folder, load: self.load.over(link)) }
        let client = try site.client()
        let _: Welcome = try await client.request(.bus, "welcome", Nothing())
        let milliseconds = Double(Clock.now - start) / 1_000_000
        await client.close()
        return (bus, milliseconds)
    }

    /// A connection as the operator.
    func client() throws -> ExchangeClient {
        let account = self.exchange.account(try AccountName("operator"))
        return try ExchangeClient(
            try ConnectFile.load(from: account.connectFile),
            as: try account.credentials(),
            omitting: self.load.omissions
        )
    }

    /// What a bus on this folder is told.
    func settings() throws -> Settings {
        try Settings(environment: [
            "TAIWA_DATA": self.folder, "TAIWA_PUBLISH_PORT": "0", "TAIWA_REPLAY_PORT": "0", "TAIWA_LIVE_PORT": "0",
        ])
    }
}

extension Load {
    /// The same over another transport.
    func over(_ link: Link) -> Self {
        var load = self
        load.transport = link
        return load
    }
}

/// What every part is told.
struct Part: ParsableArguments {
    @Option var folder: String
    @OptionGroup var load: Load

    var site: Site { Site(folder: self.folder, load: self.load) }
}
