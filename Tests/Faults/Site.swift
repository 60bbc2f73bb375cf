internal import BusCore
internal import Exchange
internal import Foundation
internal import Schema
internal import ServiceKit
internal import TestSupport
internal import ZeroMQ

/// A bus as a process of its own, on a folder and ports that stay the same however often it is killed and started.
final class Site: @unchecked Sendable {
    /// The bus ended by itself.
    struct Ended: Error, CustomStringConvertible {
        var log: String
        var description: String { "the bus ended by itself: \(self.log)" }
    }

    /// The folder of everything.
    let path: String
    /// The exchange's folder.
    let folder: ExchangeFolder
    /// An account that may read `public` only.
    static let guest = "guest-reader"
    private let logFile: String
    private let program: (name: String, arguments: [String])
    private let environment: [String: String]
    private var process: Executable?

    /// Makes the folder's keys and registry, and starts nothing; the bus complains to a file in `logs`.
    ///
    /// It relays the exchange of an account, where one is given; it may be a ``TrimmingBus``.
    init(in path: String, logs: String, relaying upstream: AccountFolder? = nil, trims: Bool = false) throws {
        self.path = path
        self.program = trims ? ("taiwa-torture", ["trimming-bus"]) : ("taiwa-bus", [])
        self.logFile = "\(logs)/bus.log"
        var environment = [
            "TAIWA_DATA": path,
            "TAIWA_PUBLISH_PORT": "\(freePorts())",
            "TAIWA_REPLAY_PORT": "\(freePorts())",
            "TAIWA_CHECKPOINTS": "\(path)/checkpoints",
            "TAIWA_LOG_LEVEL": "warning",
        ]
        environment["TAIWA_UPSTREAM"] = upstream?.path
        if trims { environment["TAIWA_JOURNAL_DAYS"] = "\(TrimmingBus.days)" }
        self.environment = environment
        self.folder = ExchangeFolder("\(path)/exchange")
        try FirstStart.prepare(self.folder, livePort: freePorts(4))
        var registry = try RegistryFile.load(self.folder.registryFile)
        let guest = Credentials.generate(account: try AccountName(Self.guest))
        registry.accounts[guest.account] = Account(keys: [guest.publicKey], read: [.public])
        try self.folder.enter(guest)
        try RegistryFile.store(registry, at: self.folder.registryFile)
    }

    /// The folder of the bus's own data.
    var data: String { "\(self.path)/bus" }
    /// The folder of the journal.
    var journal: String { "\(self.data)/journal" }
    /// What the bus complained of.
    var log: String { (try? String(contentsOfFile: self.logFile, encoding: .utf8)) ?? "" }

    /// Starts the bus, with more in its environment, and does not wait for it.
    func start(_ environment: [String: String] = [:]) throws {
        self.process = try Executable(
            self.program.name,
            self.program.arguments,
            environment: self.environment.merging(environment) { $1 },
            log: URL(filePath: self.logFile)
        )
    }

    /// Ends the bus at once.
    /// - Throws: ``Ended`` when it has ended already.
    func kill() throws {
        guard self.process?.isRunning ?? true else { throw Ended(log: "\(self.log.suffix(500))") }
        self.end()
    }

    /// Ends the bus at once if it is there.
    func end() {
        self.process?.kill()
        self.process = nil
    }

    /// Ends the bus as an operator does; its status.
    func stop() -> Int32 {
        defer { self.process = nil }
        return self.process?.terminate() ?? 0
    }

    /// Sends the bus a signal.
    func signal(_ signal: Int32) { self.process?.signal(signal) }

    /// Waits until the bus has ended by itself, at most for a time; its status then.
    func ended(within limit: Duration) async throws -> Int32? {
        guard try await eventually(within: limit, { !(self.process?.isRunning ?? false) }) else { return nil }
        return self.stop()
    }

    /// Where an account finds the exchange, which the bus writes when it is ready for the first time.
    func connect(_ account: String = "operator") async throws -> ConnectFile {
        let folder = self.folder.account(try AccountName(account))
        let client = try await folder.clientOnceReady()
        await client.close()
        return client.connect
    }

    /// A connection as an account; over a proxy where one is given.
    func client(
        _ account: String = "operator",
        over proxy: FaultProxy? = nil,
        in context: Context? = nil
    ) async throws -> ExchangeClient {
        var connect = try await self.connect(account)
        if let proxy { connect = try proxy.standIn(for: connect) }
        let credentials = try self.folder.account(try AccountName(account)).credentials()
        return try ExchangeClient(connect, as: credentials, in: context)
    }
}
