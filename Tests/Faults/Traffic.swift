internal import Exchange
internal import Glibc
internal import Schema
internal import Synchronization
internal import TestSupport
internal import ZeroMQ

/// Publishers and readers of a run, who record what they see in a ``History``.
final class Traffic: Sendable {
    private struct Tasks {
        var lanes: [Task<Void, Never>] = []
        var readers: [Task<Void, Never>] = []
        var isEnding = false
        /// How many single events of a publisher wait.
        var singles: [String: Int] = [:]
    }

    /// What happened so far.
    let history = Mutex(History())
    private let site: Site
    private let tasks = Mutex(Tasks())
    /// How long to wait for what must come.
    let patience: Duration

    /// What the traffic goes to.
    static let audiences: [Audience] = ["public", "us"].compactMap { try? Audience($0) }
    /// The most single events of a publisher that wait, so that a bus that is slow is not given ever more.
    private static let mostSingles = 30

    /// Makes traffic for a bus, without publishers and readers.
    init(_ site: Site, patience: Duration) {
        self.site = site
        self.patience = patience
    }

    /// Begins to publish until the end: in two lanes, one event after another, and besides single events whose order does
    /// not matter, so that some are under way at any time and something new is said to a bus that came back.
    func publish(_ name: String, over proxy: FaultProxy? = nil) async throws {
        let client = try await self.site.client(over: proxy)
        let publisher = try await Publisher(client)
        let task = Task {
            await withDiscardingTaskGroup { group in
                for lane in 1...2 {
                    group.addTask {
                        var number = 1
                        while await self.goesOn(after: .milliseconds(2)) {
                            await self.publish("\(name)/\(lane)", number, by: publisher)
                            number += 1
                        }
                    }
                }
                var number = 0
                while await self.goesOn(after: .milliseconds(30)) {
                    guard self.tasks.withLock({ $0.singles[name, default: 0] }) < Self.mostSingles else { continue }
                    self.tasks.withLock { $0.singles[name, default: 0] += 1 }
                    number += 1
                    group.addTask { [number] in
                        await self.publish("\(name)-\(number)", number, by: publisher)
                        self.tasks.withLock { $0.singles[name, default: 0] -= 1 }
                    }
                }
            }
            await publisher.close()
            await client.close()
        }
        self.tasks.withLock { $0.lanes.append(task) }
    }

    /// Whether publishing has not ended after a pause.
    private func goesOn(after pause: Duration) async -> Bool {
        try? await Task.sleep(for: pause)
        return !self.tasks.withLock(\.isEnding) && !Task.isCancelled
    }

    /// Publishes so many events one after another, and returns when all are acknowledged.
    func publish(_ count: Int, named name: String) async throws {
        let client = try await self.site.client()
        let publisher = try await Publisher(client)
        let task = Task { for number in 1...count { await self.publish(name, number, by: publisher) } }
        await self.wait([task])
        await publisher.close()
        await client.close()
    }

    private func publish(_ lane: String, _ number: Int, by publisher: Publisher) async {
        let audience = Self.audiences[number % 4 == 0 ? 1 : 0]
        let topics = number % 3 == 0 ? ["ssa/conjunction", "exploration/iss"] : ["ssa/conjunction"]
        do {
            let event = Event(try update("\(lane) \(number)", topics: topics, audience: audience.name))
            try await self.publish(event, to: audience, lane: lane, by: publisher)
        } catch { self.complain("\(lane) \(number) was not acknowledged: \(error)") }
    }

    /// Publishes one event, and records the attempt and the receipt.
    func publish(
        _ event: Event,
        to audience: Audience,
        lane: String,
        content: String? = nil,
        key: String? = nil,
        by publisher: Publisher
    ) async throws {
        let attempt = self.history.withLock { $0.attempt(event.json(), to: audience, lane: lane, content: content) }
        let receipt = try await publisher.publish(event, deduplicationKey: key)
        self.history.withLock { $0.acknowledge(attempt, receipt) }
    }

    /// Begins to read everything that an account may read, at the bus or at another one.
    func read(
        _ name: String,
        as account: String = "operator",
        over proxy: FaultProxy? = nil,
        in context: Context? = nil,
        at site: Site? = nil
    ) async throws {
        let client = try await (site ?? self.site).client(account, over: proxy, in: context)
        let audiences = Set(account == "operator" ? Self.audiences : [.public])
        self.history.withLock { $0.enter(name, reading: audiences) }
        let task = Task {
            do {
                try await client.withSubscription(to: [.all], from: .earliest) { events in
                    for try await event in events {
                        switch event {
                        case .update(let delivery), .unverified(let delivery, _):
                            self.history.withLock { $0.deliver(delivery, to: name) }
                        case .reset: self.history.withLock { $0.reset(name) }
                        case .trimmed(let audience, let first):
                            self.history.withLock { $0.tell(name, that: audience, beginsWith: first) }
                        case .caughtUp: break
                        }
                    }
                }
            } catch { if !Task.isCancelled { self.complain("\(name) could not read: \(error)") } }
            await client.close()
        }
        self.tasks.withLock { $0.readers.append(task) }
    }

    /// Something went wrong that no list of events shows.
    func complain(_ sentence: String) { self.history.withLock { $0.complain(sentence) } }

    /// Waits until so many more events were acknowledged, at most for a time; whether they were.
    @discardableResult
    func acknowledged(_ more: Int, within limit: Duration? = nil) async throws -> Bool {
        let wanted = self.history.withLock(\.receipts.count) + more
        return try await eventually(within: limit ?? self.patience) {
            self.history.withLock(\.receipts.count) >= wanted
        }
    }

    /// Waits until no more acknowledgements arrive, while there is no bus.
    func hasArrived() async throws {
        var (count, quiet) = (-1, 0)
        _ = try await eventually(within: self.patience, each: .milliseconds(50)) {
            let now = self.history.withLock(\.receipts.count)
            quiet = now == count ? quiet + 1 : 0
            count = now
            return quiet == 10
        }
    }

    /// Waits until every reader was handed everything acknowledged.
    func everyoneHasEverything() async throws {
        _ = try await eventually(within: self.patience, each: .milliseconds(50)) {
            self.history.withLock(\.isComplete)
        }
    }

    /// Ends publishing, waits for the readers, reads what remains, and judges.
    func finish() async throws -> Verdict {
        self.tasks.withLock { $0.isEnding = true }
        await self.wait(self.tasks.withLock(\.lanes))
        try await self.everyoneHasEverything()
        let readers = self.tasks.withLock(\.readers)
        for reader in readers { reader.cancel() }
        for reader in readers { await reader.value }
        await self.readRemains()
        return Verdict(self.history.withLock { $0 })
    }

    private func readRemains() async {
        let task = Task {
            do {
                let client = try await self.site.client()
                let (remains, firsts) = try await client.remains()
                self.history.withLock { $0.remain(remains, from: firsts) }
                await client.close()
            } catch { self.complain("what remains cannot be read: \(error)") }
        }
        await self.wait([task])
    }

    /// Waits for tasks, and cancels them when they take too long.
    private func wait(_ tasks: [Task<Void, Never>]) async {
        let alarm = Task {
            try await Task.sleep(for: self.patience)
            for task in tasks { task.cancel() }
        }
        for task in tasks { await task.value }
        alarm.cancel()
    }
}

extension ExchangeClient {
    /// Everything that the account may read and that is stored now.
    func everything() async throws -> [Delivery] {
        try await self.withReplay(of: [.all], from: .earliest) { events in
            var deliveries: [Delivery] = []
            for try await event in events {
                if case .update(let delivery) = event { deliveries.append(delivery) }
            }
            return deliveries
        }
    }

    /// Everything that the account may read and that is stored now, and where each audience begins whose front has left.
    fileprivate func remains() async throws -> (deliveries: [Delivery], firsts: [Audience: UInt64]) {
        let welcome: Welcome = try await self.request(.bus, "welcome", Nothing())
        // Who asks for the earliest is not told that there was something before.
        let start = Start.cursor(Cursor(log: welcome.heads.log))
        return try await self.withReplay(of: [.all], from: start) { events in
            var (deliveries, firsts): ([Delivery], [Audience: UInt64]) = ([], [:])
            for try await event in events {
                switch event {
                case .update(let delivery): deliveries.append(delivery)
                case .trimmed(let audience, let first): firsts[audience] = first
                case .unverified, .reset, .caughtUp: break
                }
            }
            return (deliveries, firsts)
        }
    }
}

/// Asks until the answer is yes, at most for a time; whether it was.
func eventually(
    within limit: Duration,
    each pause: Duration = .milliseconds(2),
    _ ask: () async throws -> Bool
) async throws -> Bool {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
        if try await ask() { return true }
        try await Task.sleep(for: pause)
    }
    return false
}
