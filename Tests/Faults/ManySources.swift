internal import Exchange
internal import Foundation
internal import Schema
internal import Synchronization
internal import TestSupport

/// One replica of ingest with very many sources: what it needs, and whether it keeps up.
public struct ManySources: Sendable {
    /// How many sources and hosts there are, the interval of each in seconds, and how long it goes on.
    public var (sources, hosts, interval, seconds): (Int, Int, Int, Int)

    /// Describes a measurement.
    public init(sources: Int = 10_000, hosts: Int = 200, interval: Int = 300, seconds: Int = 660) {
        (self.sources, self.hosts, self.interval, self.seconds) = (sources, hosts, interval, seconds)
    }

    /// The most that a replica may take, in kibibytes.
    private static let memory = 512 * 1_024

    /// Measures, and prints a line each half minute; the last one sums up.
    ///
    /// - Returns: Whether it kept within 512 MiB, and each source was looked at as often as its interval and a tenth of it
    ///   allow.
    public func run() async throws -> Bool {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let site = try Site(in: "\(path)/site", logs: path)
        let looks = Looks()
        var servers: [LocalServer] = []
        defer { for server in servers { server.stop() } }
        var lines = ["sources:"]
        for host in 0..<self.hosts {
            servers.append(try LocalServer { request in looks.answer(request) })
            for source in stride(from: host, to: self.sources, by: self.hosts) {
                let url = servers[host].url("/\(source)")
                lines.append(
                    "- {name: s\(source), url: '\(url)', agency: jp.jaxa, topic: exploration/iss, interval: \(self.interval)}"
                )
            }
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: "\(path)/sources.yaml"))
        try site.start()
        defer { site.end() }
        await (try site.client()).close()
        let ingest = try Executable(
            "taiwa-ingest",
            environment: [
                "TAIWA_DATA": site.path, "TAIWA_SOURCES": "\(path)/sources.yaml",
                "TAIWA_ALLOW_NETWORKS": "127.0.0.0/8", "TAIWA_LOG_LEVEL": "error",
            ],
            log: URL(filePath: "\(path)/ingest.log")
        )
        defer { ingest.kill() }
        let began = ContinuousClock.now
        var most = 0
        while ContinuousClock.now - began < .seconds(self.seconds) {
            for _ in 0..<30 where ContinuousClock.now - began < .seconds(self.seconds) {
                try await Task.sleep(for: .seconds(1))
                most = max(most, try ingest.residentKibibytes())
            }
            print(
                "\(Int((ContinuousClock.now - began).components.seconds)) s: \(looks.text), at most \(most / 1_024) MiB"
            )
            fflush(nil)
        }
        let log = (try? String(contentsOfFile: "\(path)/ingest.log", encoding: .utf8)) ?? ""
        if !log.isEmpty { print(log.suffix(1_000)) }
        print(
            """
            sources \(self.sources) hosts \(self.hosts) interval \(self.interval) s: \(looks.text), longest time between \
            two looks \(looks.longest.components.seconds) s, resident at most \(most / 1_024) MiB
            """
        )
        let least = self.seconds * 10 / (self.interval * 11)
        return most <= Self.memory && looks.hasSeen(self.sources, atLeast: least)
    }

    private final class Looks: Sendable {
        private struct State {
            var counts: [String: Int] = [:]
            var last: [String: ContinuousClock.Instant] = [:]
            var longest = Duration.zero
            var requests = 0
        }

        private let state = Mutex(State())

        var text: String {
            self.state.withLock { state in
                let least = state.counts.values.min() ?? 0
                return "\(state.counts.count) sources asked, each at least \(least) times, \(state.requests) requests"
            }
        }

        func hasSeen(_ sources: Int, atLeast least: Int) -> Bool {
            self.state.withLock { state in
                state.counts.count == sources && state.counts.values.allSatisfy { $0 >= least }
            }
        }

        var longest: Duration { self.state.withLock { $0.longest } }

        /// A feed of twenty items, one of which is new at every other look.
        func answer(_ request: LocalServer.Request) -> LocalServer.Reply {
            let count = self.state.withLock { state in
                if let last = state.last[request.target] { state.longest = max(state.longest, .now - last) }
                state.last[request.target] = .now
                state.requests += 1
                state.counts[request.target, default: 0] += 1
                return state.counts[request.target, default: 1]
            }
            let items = (count / 2..<count / 2 + 20).reversed().map { number in
                """
                <item><guid>https://news.example\(request.target)/\(number)</guid><title>Item \(number) of the source \
                \(request.target)</title><link>https://news.example\(request.target)/\(number)</link><pubDate>Sun, 29 Nov \
                2026 00:00:00 GMT</pubDate><description>\(String(repeating: "What there is to say of it. ", count: 20))\
                </description></item>
                """
            }
            let text = "<rss version=\"2.0\"><channel><title>News</title>\(items.joined())</channel></rss>"
            return .init(200, [("ETag", "\"\(count / 2)\"")], body: Array(text.utf8))
        }
    }
}
