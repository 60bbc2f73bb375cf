internal import Exchange
internal import Foundation
internal import Schema
internal import Synchronization
internal import TestSupport

/// Replicas of ingest that share sources and are killed, and whether each item is published exactly once all the same.
public struct SharedSources: Sendable {
    /// What came of it.
    public struct Result: Sendable, CustomStringConvertible {
        /// How many items the sources had.
        public var items = 0
        /// How many of them are on the bus.
        public var published = 0
        /// Items that are on the bus more than once, or not in the order of their versions.
        public var repeated: [String] = []
        /// Items that are not on the bus.
        public var missing: [String] = []
        /// Updates on the bus that are no items of the sources.
        public var others: [String] = []
        /// How many replicas were killed.
        public var kills = 0
        /// How many requests the sources answered, and how many of them overlapped with another to the same host.
        public var requests = 0
        /// How many requests came to a host while another one to it was under way.
        public var overlapping = 0
        /// How long after the last kill the last of all sources was asked again; nobody came in the dead one's place.
        public var moved: Duration = .zero
        /// What kept it from being played to the end.
        public var complaint: String?

        /// Whether everything is as guaranteed.
        public var isGood: Bool {
            self.complaint == nil && self.repeated.isEmpty && self.missing.isEmpty && self.others.isEmpty
                && self.items == self.published && self.overlapping == 0
        }

        /// One line, and the first complaints.
        public var description: String {
            let line = """
                items \(self.items), published \(self.published), repeated \(self.repeated.count), missing \
                \(self.missing.count), others \(self.others.count), kills \(self.kills), requests \(self.requests), \
                overlapping \(self.overlapping), moved within \(self.moved)
                """
            let complaints = (self.repeated + self.missing + self.others).prefix(5) + [self.complaint].compactMap { $0 }
            return ([line] + complaints).joined(separator: "\n    ")
        }
    }

    /// The hosts, each with its sources: a server a host, whose feeds grow with every look until they have all items.
    final class Hosts: Sendable {
        struct State {
            var looks: [Int: Int] = [:]
            var asked: [Int: ContinuousClock.Instant] = [:]
            var underWay: [Int: Int] = [:]
            var requests = 0
            var overlapping = 0
        }

        let state = Mutex(State())
        let servers = Mutex<[LocalServer]>([])

        func begin(_ host: Int) {
            self.state.withLock { state in
                state.requests += 1
                state.underWay[host, default: 0] += 1
                if state.underWay[host, default: 0] > 1 { state.overlapping += 1 }
            }
        }

        /// How many items a source shows at this look.
        func look(_ source: Int, of host: Int, most: Int) -> Int {
            self.state.withLock { state in
                state.underWay[host, default: 1] -= 1
                state.asked[source] = .now
                state.looks[source, default: 0] += 1
                return min(state.looks[source, default: 1], most)
            }
        }
    }

    /// How many sources, hosts, replicas and kills there are, and how many items each source has in the end.
    public var (sources, hosts, replicas, kills, items): (Int, Int, Int, Int, Int)
    /// The longest that is waited between kills.
    public var pause: Duration
    /// How long to wait for what must come.
    public var patience: Duration

    /// Describes a play.
    public init(
        sources: Int = 300,
        hosts: Int = 30,
        replicas: Int = 3,
        kills: Int = 100,
        items: Int = 10,
        pause: Duration = .seconds(2),
        patience: Duration = .seconds(120)
    ) {
        (self.sources, self.hosts, self.replicas, self.kills, self.items) = (sources, hosts, replicas, kills, items)
        self.pause = pause
        self.patience = patience
    }

    /// Plays it, and judges.
    public func run(seed: UInt64) async -> Result {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var result = Result(items: self.sources * self.items)
        let hosts = Hosts()
        var running: [Executable] = []
        defer {
            for replica in running { replica.kill() }
            for server in hosts.servers.withLock({ $0 }) { server.stop() }
        }
        do {
            let site = try Site(in: "\(path)/site", logs: path)
            try self.serve(hosts, list: "\(path)/sources.yaml")
            try site.start()
            defer { site.end() }
            let reader = try await site.client()
            var chance = SplitMix(seed: seed)
            func start() throws -> Executable {
                try Executable(
                    "taiwa-ingest",
                    environment: [
                        "TAIWA_DATA": site.path, "TAIWA_SOURCES": "\(path)/sources.yaml",
                        "TAIWA_ALLOW_NETWORKS": "127.0.0.0/8", "TAIWA_LOG_LEVEL": "error",
                    ],
                    log: URL(filePath: "\(path)/ingest.log")
                )
            }
            for _ in 0..<self.replicas { running.append(try start()) }
            for _ in 0..<self.kills {
                try await Task.sleep(for: self.pause * Double.random(in: 0...1, using: &chance))
                let victim = Int.random(in: 0..<running.count, using: &chance)
                running[victim].kill()
                running[victim] = try start()
                result.kills += 1
            }
            result.moved = try await self.loseOne(&running, hosts)
            result.kills += 1
            try await self.judge(reader, &result)
            hosts.state.withLock { state in
                result.requests = state.requests
                result.overlapping = state.overlapping
            }
            await reader.close()
        } catch { result.complaint = "it could not be played to the end: \(error)" }
        return result
    }

    private func serve(_ hosts: Hosts, list: String) throws {
        let most = self.items
        var lines = ["sources:"]
        for host in 0..<self.hosts {
            let server = try LocalServer { request in
                let source = Int(request.target.dropFirst()) ?? 0
                hosts.begin(host)
                let count = hosts.look(source, of: host, most: most)
                return .init(200, body: Self.feed(source, count))
            }
            hosts.servers.withLock { $0.append(server) }
            for source in stride(from: host, to: self.sources, by: self.hosts) {
                lines.append(
                    "- {name: s\(source), url: '\(server.url("/\(source)"))', agency: jp.jaxa, topic: exploration/iss, interval: 1}"
                )
            }
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: list))
    }

    private static func feed(_ source: Int, _ count: Int) -> [UInt8] {
        let items = (0..<count).reversed().map {
            "<item><guid isPermaLink=\"false\">\(source)-\($0)</guid><title>Item \($0) of \(source)</title></item>"
        }
        return Array("<rss version=\"2.0\"><channel><title>News</title>\(items.joined())</channel></rss>".utf8)
    }

    /// Once all replicas watch, kills one for good; how long until the last source was asked again.
    private func loseOne(_ running: inout [Executable], _ hosts: Hosts) async throws -> Duration {
        let settled = ContinuousClock.now
        try await self.wait("all sources are asked") {
            hosts.state.withLock { state in (0..<self.sources).allSatisfy { state.asked[$0] ?? settled > settled } }
        }
        running.removeLast().kill()
        let killed = ContinuousClock.now
        try await self.wait("the dead replica's sources are asked by others") {
            hosts.state.withLock { state in (0..<self.sources).allSatisfy { state.asked[$0] ?? killed > killed } }
        }
        return ContinuousClock.now - killed
    }

    private func wait(_ what: String, _ isSo: @escaping @Sendable () -> Bool) async throws {
        guard try await eventually(within: self.patience, isSo) else { throw Impatience(what: what) }
    }

    private struct Impatience: Error, CustomStringConvertible {
        let what: String
        var description: String { "waited in vain until \(self.what)" }
    }

    private func judge(_ reader: ExchangeClient, _ result: inout Result) async throws {
        let deadline = ContinuousClock.now + self.patience
        while true {
            var counts: [String: Int] = [:]
            var others: [String] = []
            for update in try await Self.updates(reader) {
                if let item = update.source.item {
                    counts[item, default: 0] += 1
                } else {
                    others.append("\(update.title.text(in: "en")): \(update.summary?.text(in: "en") ?? "")")
                }
            }
            result.published = counts.count
            result.others = others
            result.repeated = counts.filter { $0.value > 1 }.map { "\($0.key) is there \($0.value) times" }.sorted()
            result.missing = (0..<self.sources).flatMap { source in
                (0..<self.items).map { "\(source)-\($0)" }.filter { counts[$0] == nil }
            }
            if result.missing.isEmpty || !result.repeated.isEmpty || ContinuousClock.now > deadline { return }
            try await Task.sleep(for: .seconds(1))
        }
    }

    /// Every update that is on the bus now.
    private static func updates(_ reader: ExchangeClient) async throws -> [Update] {
        try await reader.withSubscription(to: [.all], from: .earliest) { events in
            var updates: [Update] = []
            for try await event in events {
                guard case .update(let delivery) = event else { return updates }
                updates.append(try delivery.event().data)
            }
            return updates
        }
    }
}
