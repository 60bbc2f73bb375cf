public import Exchange
public import Schema
public import Synchronization
internal import TestSupport

/// Publishers and readers of a run, who record what they see in a ``History``.
///
/// Publishers publish one event after another in lanes of their own until ``finish(within:)``. Then an end mark is
/// published to each audience, and a reader who has it is done.
public final class Traffic: Sendable {
    /// What happened so far.
    public let history = Mutex(History())
    private let site: Site
    private let tasks = Mutex<(lanes: [Task<Void, Never>], readers: [String: Task<Void, Never>])>(([], [:]))
    private let isEnding = Mutex(false)
    private static let endMark = "the end"
    /// What the traffic goes to.
    static let audiences: [Audience] = ["public", "us"].compactMap { try? Audience($0) }

    /// Makes traffic for a bus.
    public init(_ site: Site) { self.site = site }

    /// Begins to publish in so many lanes of one publisher.
    public func publish(_ name: String, lanes: Int, over proxy: FaultProxy? = nil) async throws {
        let client = try await self.site.client(over: proxy)
        let publisher = try await Publisher(client)
        for lane in 0..<lanes {
            let task = Task {
                var number = 0
                while !self.isEnding.withLock({ $0 }), !Task.isCancelled {
                    number += 1
                    await self.publish("\(name)/\(lane) \(number)", "\(name)/\(lane)", number, by: publisher)
                }
            }
            self.tasks.withLock { $0.lanes.append(task) }
        }
        let closing = Task {
            for lane in self.tasks.withLock({ $0.lanes }) { await lane.value }
            await publisher.close()
            await client.close()
        }
        self.closings.withLock { $0.append(closing) }
    }

    private let closings = Mutex<[Task<Void, Never>]>([])

    private func publish(_ title: String, _ lane: String, _ number: Int, by publisher: Publisher) async {
        do {
            let audience = Self.audiences[number % 4 == 0 ? 1 : 0]
            let topics = number % 3 == 0 ? ["ssa/conjunction", "exploration/iss"] : ["ssa/conjunction"]
            let event = Event(try update(title, topics: topics, audience: audience.name))
            _ = try await self.publish(event, to: audience, lane: lane, by: publisher)
        } catch is CancellationError {
            self.history.withLock { $0.complain("\(title) was not acknowledged in time") }
        } catch {
            self.history.withLock { $0.complain("\(title) was refused: \(error)") }
        }
    }

    /// Publishes one event, and records the attempt and the receipt.
    public func publish(
        _ event: Event,
        to audience: Audience,
        lane: String,
        content: String? = nil,
        key: String? = nil,
        by publisher: Publisher
    ) async throws -> Receipt {
        let attempt = self.history.withLock { $0.attempt(event.json(), to: audience, lane: lane, content: content) }
        let receipt = try await publisher.publish(event, deduplicationKey: key)
        self.history.withLock { $0.acknowledge(attempt, receipt) }
        return receipt
    }

    /// Begins to read everything that an account may read, until the end mark.
    ///
    /// - Parameter pause: Whom to ask, after each event, how long to wait before the next.
    public func read(_ name: String, as account: String = "operator", over proxy: FaultProxy? = nil) async throws {
        let client = try await self.site.client(account, over: proxy)
        let audiences = Set(account == "operator" ? Self.audiences : [.public])
        self.history.withLock { $0.enter(name, reading: audiences) }
        let task = Task {
            do {
                try await client.withSubscription(to: [.all], from: .earliest) { events in
                    var open = audiences
                    for try await event in events {
                        switch event {
                        case .update(let delivery):
                            self.history.withLock { $0.deliver(delivery, to: name) }
                            if Self.isEndMark(delivery) { open.remove(delivery.audience) }
                        case .reset: self.history.withLock { $0.reset(name) }
                        case .caughtUp: break
                        }
                        if open.isEmpty { break }
                    }
                }
            } catch is CancellationError {
                self.history.withLock { $0.complain("\(name) did not come to the end in time") }
            } catch {
                self.history.withLock { $0.complain("\(name) could not read: \(error)") }
            }
            await client.close()
        }
        self.tasks.withLock { $0.readers[name] = task }
    }

    private static func isEndMark(_ delivery: Delivery) -> Bool {
        let mark = Array(Self.endMark.utf8)
        return delivery.bytes.withUnsafeBytes { bytes in
            bytes.count >= mark.count && (0...(bytes.count - mark.count)).contains { bytes[$0...].starts(with: mark) }
        }
    }

    /// Waits until so many more events were acknowledged, at most for a time; whether they were.
    @discardableResult
    public func acknowledged(_ more: Int, within limit: Duration) async throws -> Bool {
        let wanted = self.history.withLock(\.receipts.count) + more
        return try await eventually(within: limit) { self.history.withLock(\.receipts.count) >= wanted }
    }

    /// Ends the lanes, publishes the end mark, waits for the readers, reads what remains, and judges.
    ///
    /// - Parameter limit: For each of these steps.
    public func finish(within limit: Duration = .seconds(30)) async throws -> Verdict {
        self.isEnding.withLock { $0 = true }
        await Self.wait(self.tasks.withLock { $0.lanes }, within: limit)
        for closing in self.closings.withLock({ $0 }) { await closing.value }
        let mark = Task { try await self.publishEndMarks() }
        await Self.wait([Task { _ = try? await withTaskCancellationHandler { try await mark.value } onCancel: { mark.cancel() } }], within: limit)
        await Self.wait(self.tasks.withLock { Array($0.readers.values) }, within: limit)
        await self.readRemains(within: limit)
        return Verdict(self.history.withLock { $0 })
    }

    private func publishEndMarks() async throws {
        let client = try await self.site.client()
        let publisher = try await Publisher(client)
        do {
            for audience in Self.audiences {
                let event = Event(try update(Self.endMark, audience: audience.name))
                _ = try await self.publish(event, to: audience, lane: "end", by: publisher)
            }
        } catch { self.history.withLock { $0.complain("the end was not taken: \(error)") } }
        await publisher.close()
        await client.close()
    }

    private func readRemains(within limit: Duration) async {
        let collected = Mutex<[Delivery]>([])
        let task = Task {
            do {
                let client = try await self.site.client()
                try await client.withSubscription(to: [.all], from: .earliest) { events in
                    for try await event in events {
                        if case .update(let delivery) = event { collected.withLock { $0.append(delivery) } }
                        if case .caughtUp = event { break }
                    }
                }
                await client.close()
            } catch { self.history.withLock { $0.complain("what remains cannot be read: \(error)") } }
        }
        await Self.wait([task], within: limit)
        self.history.withLock { $0.remain(collected.withLock { $0 }) }
    }

    /// Waits for tasks, and cancels them when they take too long.
    private static func wait(_ tasks: [Task<Void, Never>], within limit: Duration) async {
        let alarm = Task {
            try await Task.sleep(for: limit)
            for task in tasks { task.cancel() }
        }
        for task in tasks { await task.value }
        alarm.cancel()
    }
}

/// Asks until the answer is yes, at most for a time; whether it was.
public func eventually(within limit: Duration, _ ask: () async throws -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
        if try await ask() { return true }
        try await Task.sleep(for: .milliseconds(2))
    }
    return false
}
