import Exchange
import Logging
import Outbound
import Schema
import ServiceKit

/// Follows one source at an MQTT broker; its messages are acknowledged when the bus has what they say.
struct BrokerWatch: Sendable {
    /// How long the broker keeps what comes while no replica is connected.
    private static let session: Duration = .seconds(3_600)
    /// After how many connections that ended soon, in a row, the source counts as silent.
    private static let endings = 3

    private let source: WatchedSource
    private let lease: Lease
    private let bench: WorkBench
    private let reparse: String?
    private let note: @Sendable (_ source: String, _ isInTrouble: Bool) async -> Void

    init(
        _ source: WatchedSource,
        _ lease: Lease,
        bench: WorkBench,
        reparse: String?,
        note: @escaping @Sendable (String, Bool) async -> Void
    ) {
        self.source = source
        self.lease = lease
        self.bench = bench
        self.reparse = reparse
        self.note = note
    }

    /// What the replica has in hand of the source while it holds the lease.
    private struct Memory {
        var view: SourceView
        /// How many connections in a row ended before they brought a message or lasted for the source's interval.
        var endings = 0
    }

    /// Follows until cancelled, or until the lease is gone.
    /// - Returns: Whether the lease is gone.
    func run() async -> Bool {
        var memory: Memory?
        while true {
            do {
                var known: Memory
                if let memory {
                    known = memory
                } else {
                    known = Memory(view: try await self.poll.recall(reparse: self.reparse))
                }
                defer { memory = known }
                let pause = known.view.due(self.source).milliseconds - Timestamp.now.milliseconds
                try await Task.sleep(for: Duration.milliseconds(max(pause, 0)).withJitter)
                try await self.follow(&known)
            } catch is CancellationError {
                return false
            } catch ExchangeError.refused(code: "LEASE_LOST", _) {
                return true
            } catch {
                if Task.isCancelled { return false }
                self.bench.logger.error(
                    "a subscription failed",
                    metadata: ["source": "\(self.source.name)", "error": "\(error)"]
                )
                await self.note(self.source.name, true)
                try? await Task.sleep(for: .seconds(1).withJitter)
            }
        }
    }

    private var poll: Poll { self.bench.poll(self.source, self.lease) }

    /// Subscribes, and follows until the connection ends.
    /// - Throws: What is wrong with the exchange, `CancellationError`; what is wrong with the broker is published.
    private func follow(_ memory: inout Memory) async throws {
        memory.view.marks.asked = .now
        var isConnected = false
        do {
            try await MQTTSubscription.with(try self.request(), gate: self.bench.gate) { subscription in
                isConnected = true
                try await self.follow(subscription, &memory)
            }
        } catch let error as OutboundError {
            try Task.checkCancellation()
            try await self.note(error.description, isConnected: isConnected, &memory)
        } catch let error as ExchangeError {
            guard case .file = error else { throw error }
            try await self.note(error.description, isConnected: false, &memory)
        }
    }

    /// Notes that a connection was not made, or has ended.
    private func note(_ reason: String, isConnected: Bool, _ memory: inout Memory) async throws {
        let poll = self.poll
        if isConnected { memory.endings += 1 }
        if !isConnected || memory.endings >= Self.endings {
            try await poll.note(Poll.Trouble(state: .silent, reason: reason), &memory.view.marks)
        } else {
            memory.view.marks.errors += 1
            memory.view.marks.lastError = reason
        }
        if isConnected { memory.view.marks.failures = memory.endings }
        try await self.store(poll, &memory.view)
    }

    private func store(_ poll: Poll, _ view: inout SourceView) async throws {
        try await poll.store(&view)
        await self.note(self.source.name, view.marks.state?.isTrouble == true)
    }

    private func follow(_ subscription: MQTTSubscription, _ memory: inout Memory) async throws {
        // What could not be read stays told until something was read again.
        var isFailing = memory.view.marks.state == .quarantined
        // A connection that goes on and on ending is no better because it was made.
        if memory.endings < Self.endings {
            try await self.judge(Poll.Finding(), isFailing: isFailing, self.poll, &memory.view)
        }
        var found = Poll.Finding()
        var end = ContinuousClock.now + .seconds(self.source.interval)
        while true {
            let messages = try await subscription.next(within: max(end - .now, .zero))
            let poll = self.poll
            if !messages.isEmpty {
                let (finding, failed) = try await poll.take(messages, &memory.view.marks)
                memory.view.marks.items += finding.published
                found.published += finding.published
                found.hasRead = found.hasRead || finding.hasRead
                found.drift = finding.drift.isEmpty ? found.drift : finding.drift
                memory.endings = 0
                isFailing = failed > 0 || isFailing && !finding.hasRead
                try await self.store(poll, &memory.view)
            }
            // News after a pause shows at once; however often they come, the state changes for the better once an interval.
            let isOver = ContinuousClock.now >= end
            let pause = poll.now.seconds - (memory.view.marks.news?.seconds ?? 0)
            let isNews = found.published > 0 && pause >= Int64(self.source.interval)
            guard isOver || isNews && memory.view.marks.state == .ok else { continue }
            try await self.judge(found, isFailing: isFailing, poll, &memory.view)
            found = Poll.Finding()
            guard isOver else { continue }
            memory.endings = 0
            end = .now + .seconds(self.source.interval)
        }
    }

    /// Brings what is remembered up to date.
    private func judge(
        _ finding: Poll.Finding,
        isFailing: Bool,
        _ poll: Poll,
        _ view: inout SourceView
    ) async throws {
        poll.noteNews(finding, &view.marks)
        if !isFailing { try await poll.judge(finding, &view.marks) }
        try await self.store(poll, &view)
    }

    private func request() throws -> MQTTRequest {
        let text = "\(self.bench.client.connect.serverKey)\n\(self.source.name)\n\(self.source.url)"
        return MQTTRequest(
            broker: self.source.host,
            filter: self.source.topicFilter ?? "",
            // The same of every replica, so that one goes on where another ended.
            clientID: "taiwa\(Poll.hash(text).prefix(18))",
            session: Self.session,
            login: try self.source.login(),
            authority: self.source.authority
        )
    }
}
