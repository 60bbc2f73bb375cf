import Foundation
import TestSupport

/// The services as processes of their own, in a folder of their own.
actor Stack {
    static let services = ["taiwa-bus", "taiwa-indexing", "taiwa-notifications", "taiwa-ingest", "taiwa-portal"]

    nonisolated let folder: URL
    nonisolated let inbox: URL
    nonisolated let environment: [String: String]
    nonisolated let portalPort: Int
    private var running: [String: Executable] = [:]

    init() throws {
        self.folder = FileManager.default.temporaryDirectory.appending(path: "taiwa-\(UUID())")
        self.inbox = self.folder.appending(path: "inbox")
        try FileManager.default.createDirectory(at: self.inbox, withIntermediateDirectories: true)
        self.portalPort = freePorts()
        self.environment = [
            "TAIWA_DATA": self.folder.path,
            "TAIWA_SOURCES": self.folder.appending(path: "sources.yaml").path,
            "TAIWA_PUBLISH_PORT": "\(freePorts())",
            "TAIWA_REPLAY_PORT": "\(freePorts())",
            "TAIWA_INDEXING_PORT": "\(freePorts())",
            "TAIWA_NOTIFICATIONS_PORT": "\(freePorts())",
            "TAIWA_LIVE_PORT": "\(freePorts(4))",
            "TAIWA_PORTAL_PORT": "\(self.portalPort)",
            "TAIWA_ALLOW_NETWORKS": "127.0.0.0/8",
            "TAIWA_LOG_LEVEL": "warning",
        ]
        let sources = """
            sources:
              - {name: inbox, url: "folder:\(self.inbox.path)", agency: jp.jaxa, topic: exploration/iss, interval: 1}

            """
        try Data(sources.utf8).write(to: self.folder.appending(path: "sources.yaml"))
    }

    /// Starts a service.
    ///
    /// - Parameters:
    ///   - service: The executable.
    ///   - environment: What is set besides the stack's own.
    ///   - input: What it reads from standard input.
    /// - Throws: When it cannot be started.
    func start(_ service: String, _ environment: [String: String] = [:], input: URL? = nil) throws {
        self.running[service] = try Executable(
            service,
            environment: self.environment.merging(environment) { $1 },
            input: input,
            log: self.folder.appending(path: "\(service).log")
        )
    }

    func kill(_ service: String) { self.running.removeValue(forKey: service)?.kill() }

    /// Ends a service as an operator does; its status.
    func terminate(_ service: String) -> Int32? { self.running.removeValue(forKey: service)?.terminate() }

    /// Ends everything; the statuses by service.
    func stop() -> [String: Int32] {
        let statuses = self.running.mapValues { $0.terminate() }
        self.running = [:]
        try? FileManager.default.removeItem(at: self.folder)
        return statuses
    }

    /// What the services complained of, for when a test fails.
    nonisolated var complaints: String {
        Self.services.map { service in
            let log = try? String(contentsOf: self.folder.appending(path: "\(service).log"), encoding: .utf8)
            return "\(service): \(log?.suffix(600) ?? "")"
        }.joined(separator: "\n")
    }

    nonisolated func taiwa(_ arguments: String...) async throws -> (status: Int32, output: [String]) {
        try await self.taiwa(arguments)
    }

    nonisolated func taiwa(_ arguments: [String]) async throws -> (status: Int32, output: [String]) {
        let log = self.folder.appending(path: "taiwa.log")
        return try await Executable("taiwa", arguments, environment: self.environment, log: log).result()
    }

    nonisolated func file(_ name: String) -> String { self.folder.appending(path: "exchange/\(name)").path }

    /// Puts a file into the watched folder whole, as a careful sender does.
    nonisolated func drop(_ bytes: Data, as name: String) throws {
        let beside = self.folder.appending(path: name)
        try bytes.write(to: beside)
        try FileManager.default.moveItem(at: beside, to: self.inbox.appending(path: name))
    }
}

/// An RSS feed of one item.
func feed(item: Int) -> Data {
    Data(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Test news</title><link>https://news.example.org/</link>
        <description>Items of a test</description>
        <item><title>Orbit notice number \(item)</title><guid isPermaLink="false">notice-\(item)</guid>
        <link>https://news.example.org/\(item)</link><description>The orbit was determined anew.</description></item>
        </channel></rss>
        """.utf8
    )
}
