public import BusCore
public import Exchange
public import Foundation
public import Schema
public import ServiceKit
public import TestSupport

/// A bus as a process of its own, on a folder and ports that stay the same however often it is killed and started.
public final class Site: @unchecked Sendable {
    /// The folder of everything.
    public let path: String
    /// The exchange's folder.
    public let folder: ExchangeFolder
    /// An account that may read `public` only.
    public static let guestName = "guest-reader"
    private let environment: [String: String]
    private var process: Executable?

    /// Makes the folder's keys and registry, and starts nothing.
    public init(in path: String) throws {
        self.path = path
        self.environment = [
            "TAIWA_DATA": path,
            "TAIWA_PUBLISH_PORT": "\(freePorts())",
            "TAIWA_REPLAY_PORT": "\(freePorts())",
            "TAIWA_LOG_LEVEL": "warning",
        ]
        self.folder = ExchangeFolder("\(path)/exchange")
        try FirstStart.prepare(self.folder, livePort: freePorts(4))
        var registry = try RegistryFile.load(self.folder.registryFile)
        let guest = Credentials.generate(account: try AccountName(Self.guestName))
        registry.accounts[guest.account] = Account(keys: [guest.publicKey], read: [.public])
        try self.folder.enter(guest)
        try RegistryFile.store(registry, at: self.folder.registryFile)
    }

    /// The folder of the bus's own data.
    public var data: String { "\(self.path)/bus" }
    /// The folder of the journal.
    public var journal: String { "\(self.data)/journal" }
    /// Where the bus complains.
    public var log: URL { URL(filePath: "\(self.path)/bus.log") }

    /// Starts the bus and does not wait for it.
    ///
    /// - Parameter environment: What is set besides.
    public func start(_ environment: [String: String] = [:]) throws {
        self.process = try Executable(
            "taiwa-bus",
            environment: self.environment.merging(environment) { $1 },
            log: self.log
        )
    }

    /// Ends the bus at once.
    public func kill() {
        self.process?.kill()
        self.process = nil
    }

    /// Ends the bus as an operator does; its status.
    public func stop() -> Int32 {
        defer { self.process = nil }
        return self.process?.terminate() ?? 0
    }

    /// Sends the bus a signal.
    public func signal(_ signal: Int32) { self.process?.signal(signal) }

    /// Waits for the bus to end by itself; its status.
    public func ended() async -> Int32 {
        defer { self.process = nil }
        return await self.process?.result().status ?? 0
    }

    /// The memory that the bus has in use, in bytes.
    public var memory: Int {
        guard let process, let text = try? String(contentsOfFile: "/proc/\(process.id)/statm", encoding: .utf8),
            let pages = Int(text.split(separator: " ").dropFirst().first ?? "")
        else { return 0 }
        return pages * 4_096
    }

    /// Where an account finds the exchange.
    public func connect(_ account: String = "operator") async throws -> ConnectFile {
        let folder = self.folder.account(try AccountName(account))
        // The bus writes it when it is ready for the first time.
        let client = try await folder.clientOnceReady()
        await client.close()
        return client.connect
    }

    /// The keys of an account.
    public func credentials(_ account: String = "operator") throws -> Credentials {
        try self.folder.account(try AccountName(account)).credentials()
    }

    /// A connection as an account; over a proxy where one is given.
    public func client(_ account: String = "operator", over proxy: FaultProxy? = nil) async throws -> ExchangeClient {
        var connect = try await self.connect(account)
        if let proxy { connect = try proxy.standIn(for: connect) }
        return try ExchangeClient(connect, as: try self.credentials(account))
    }
}
