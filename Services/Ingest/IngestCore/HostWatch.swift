import Exchange
import Language
import Logging
import Outbound
import Schema
import ServiceKit

/// What every poll of a replica works with.
struct WorkBench: Sendable {
    let client: ExchangeClient
    let publisher: Publisher
    let http: HTTPClient
    let gate: AddressGate
    let logger: Logger
    var budgets: [String: RequestBudget]
    var classifier: Classifier
    /// Where hubs call; nil: no hub is asked.
    let callbacks: HubCallbacks?
    let calls = SourceCalls()
    let input = StandardInput()
    /// How many sources are looked at together: enough for many slow hosts, and a bound to what is in memory.
    let turns = Turns(64)

    /// A look at a source under a lease, as of now.
    func poll(_ source: WatchedSource, _ lease: Lease) -> Poll {
        Poll(
            source: source,
            lease: lease,
            client: self.client,
            publisher: self.publisher,
            http: self.http,
            input: self.input,
            budgets: self.budgets,
            classifier: self.classifier,
            callbacks: self.callbacks,
            logger: self.logger
        )
    }
}

/// What a host asked for, and what it was asked.
private struct Manners {
    /// Whether all sources were recalled.
    var isKnown = false
    var budget: RequestLog?
    /// Until when it wants to be left alone, whichever of its sources it said so of.
    private var notBefore: Timestamp?

    mutating func note(_ view: SourceView) {
        guard let until = view.marks.notBefore else { return }
        self.notBefore = max(until, self.notBefore ?? until)
    }

    /// In how many milliseconds it may be asked.
    func wait(now: Timestamp) -> Int64 { self.notBefore.map { $0.milliseconds - now.milliseconds } ?? 0 }
}

/// Watches the sources of one host, one after the other.
struct HostWatch: Sendable {
    private let host: String
    private let sources: [WatchedSource]
    private let lease: Lease
    private let bench: WorkBench
    private let reparse: [String: String]
    private let note: @Sendable (_ source: String, _ isInTrouble: Bool) async -> Void

    init(
        _ host: String,
        _ sources: [WatchedSource],
        _ lease: Lease,
        bench: WorkBench,
        reparse: [String: String],
        note: @escaping @Sendable (String, Bool) async -> Void
    ) {
        self.host = host
        self.lease = lease
        self.bench = bench
        self.reparse = reparse
        self.note = note
        // What a person waits for comes first.
        self.sources = sources.filter { reparse[$0.name] != nil } + sources.filter { reparse[$0.name] == nil }
    }

    /// Watches until cancelled, or until the lease is gone.
    /// - Returns: Whether the lease is gone.
    func run() async -> Bool {
        var views: [String: SourceView] = [:]
        var manners = Manners()
        var due = self.sources.map { (at: ContinuousClock.now, source: $0) }
        var calls: [String: SourceCall] = [:]
        while let next = due.indices.min(by: { due[$0].at < due[$1].at }) {
            let source = due[next].source
            do {
                try await self.bench.calls.wait(self.host, until: due[next].at)
                let heard = await self.bench.calls.calls(at: self.host)
                guard heard.isEmpty else {
                    calls.merge(heard) { $1 }
                    for index in due.indices where heard[due[index].source.name] != nil { due[index].at = .now }
                    continue
                }
                if source.isStandardInput {
                    try await self.readInput(source)
                    due.remove(at: next)
                    continue
                }
                if !manners.isKnown { try await self.recall(&views, &manners) }
                let call = calls.removeValue(forKey: source.name)
                due[next].at = .now + (try await self.turn(source, &views[source.name], &manners, call))
            } catch is CancellationError {
                return false
            } catch ExchangeError.refused(code: "LEASE_LOST", _) {
                return true
            } catch {
                self.bench.logger.error("a poll failed", metadata: ["source": "\(source.name)", "error": "\(error)"])
                await self.note(source.name, true)
                due[next].at = .now + .seconds(source.interval).withJitter
            }
        }
        return false
    }

    /// Recalls all sources: one of them may know that the host wants to be left alone.
    private func recall(_ views: inout [String: SourceView], _ manners: inout Manners) async throws {
        for source in self.sources where source.isPolledOverHTTP && views[source.name] == nil {
            let view = try await self.bench.turns.run {
                try await self.poll(source).recall(reparse: self.reparse[source.name])
            }
            manners.note(view)
            views[source.name] = view
        }
        manners.isKnown = true
    }

    /// Looks at a source if it is due.
    /// - Returns: How long not to look again.
    private func turn(
        _ source: WatchedSource,
        _ view: inout SourceView?,
        _ manners: inout Manners,
        _ call: SourceCall?
    ) async throws -> Duration {
        try await self.bench.turns.run {
            var remembered: SourceView
            if let known = view {
                remembered = known
            } else {
                remembered = try await self.poll(source).recall(reparse: self.reparse[source.name])
            }
            defer { view = remembered }
            if let call { try await self.poll(source).hear(call, &remembered) }
            let wait = max(self.due(source, remembered), manners.wait(now: .now))
            // Jitter brings a look nearer by no more than a moment.
            guard wait <= 5 else { return .milliseconds(wait) }
            if let pause = try await self.spend(&manners.budget, remembered.requests) { return pause }
            let outcome = try await self.poll(source).run(&remembered)
            manners.note(remembered)
            try await self.note(remembered.requests - 1, &manners.budget)
            await self.note(source.name, remembered.marks.state?.isTrouble == true)
            if outcome == .lookAgainSoon, source.interval > 1 {
                remembered.marks.asked = nil
                return Poll.quiet
            }
            return Duration.milliseconds(max(self.due(source, remembered), 0)).withJitter
        }
    }

    /// In how many milliseconds a source is to be looked at.
    private func due(_ source: WatchedSource, _ view: SourceView) -> Int64 {
        view.due(source, asksHubs: self.bench.callbacks != nil).milliseconds - Timestamp.now.milliseconds
    }

    private func readInput(_ source: WatchedSource) async throws {
        var view = SourceView(try await self.poll(source).remembered().marks)
        _ = try await self.poll(source).run(&view)
        await self.note(source.name, view.marks.state?.isTrouble == true)
    }

    /// Takes a request of the host's budget, which the bus keeps for whoever holds the lease.
    ///
    /// - Parameters:
    ///   - log: What was taken.
    ///   - expected: How many requests the look will take, as far as is known.
    /// - Returns: How long to wait when there are not as many left.
    /// - Throws: `ExchangeError`.
    private func spend(_ log: inout RequestLog?, _ expected: Int) async throws -> Duration? {
        guard let budget = self.bench.budgets[self.host] else { return nil }
        if log == nil {
            let question = SourceQuestion(source: self.record, keys: [])
            let answer: SourceAnswer = try await self.bench.client.request(.bus, "source", question)
            log = RequestLog(budget, text: answer.marks["requests"])
        }
        if let wait = log?.wait(for: expected, now: .now), wait != .zero { return wait }
        try await self.note(1, &log)
        return nil
    }

    /// What the bus calls what it keeps of the host.
    private var record: String { "host:\(self.host)" }

    /// Notes requests of the host's budget.
    private func note(_ count: Int, _ log: inout RequestLog?) async throws {
        guard count > 0, var spent = log else { return }
        for _ in 0..<count { spent.spend(now: .now) }
        let context = PublishContext(source: self.record, host: self.lease.name, token: self.lease.token)
        let marks = MarkQuestion(context: context, marks: ["requests": spent.text], isFleeting: true)
        let _: Nothing = try await self.bench.client.request(.bus, "mark", marks)
        log = spent
    }

    private func poll(_ source: WatchedSource) -> Poll { self.bench.poll(source, self.lease) }
}

extension Duration {
    /// Up to a tenth more, so that sources do not fall into step.
    var withJitter: Duration { self + self * Double.random(in: 0...0.1) }
}
