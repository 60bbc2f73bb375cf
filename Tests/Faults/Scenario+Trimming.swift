internal import Exchange
internal import Ledger
internal import Schema
internal import ServiceKit
internal import Synchronization
internal import TestSupport

extension Scenario {
    /// The front of the journal leaves while publishers publish and readers read, and the bus is killed in the midst of it.
    static let frontTrimmed = Scenario(name: "front-trimmed", rounds: 8) { run in
        let site = try Site(in: "\(run.path)/trimming", logs: run.path, trims: true)
        defer { site.end() }
        run = run.moved(to: site)
        try site.start()
        try await run.begin()
        var former = (time: Timestamp.now, attempts: 0)
        for _ in 0..<run.rounds {
            let some = Int.random(in: 20...60, using: &run.chance)
            try await run.traffic.acknowledged(some, within: .seconds(2))
            // A round is left to readers; who still lacks something then is to be told.
            let leaving = former
            former = (.now, run.traffic.history.withLock(\.attempts.count))
            run.traffic.history.withLock { $0.letLeave(leaving.attempts) }
            try site.letLeave(before: leaving.time)
            try await Task.sleep(for: .milliseconds(Int.random(in: 0..<60, using: &run.chance)))
            try site.kill()
            try await run.verify()
            try site.start()
        }
        _ = try await run.traffic.finish()
        if site.stop() != 0 { run.traffic.complain("the bus did not end as it should") }
        try await run.verify()
        if run.traffic.history.withLock(\.firsts).isEmpty { run.traffic.complain("nothing left the journal") }
        return Verdict(run.traffic.history.withLock { $0 })
    }
}

extension Scenario.Run {
    /// Complains of what `taiwa verify` finds in the journal of a bus that is not running.
    fileprivate func verify() async throws {
        guard ExchangeFolder.exists(self.site.folder.connectFile) else { return }
        let verifier = JournalVerifier(
            journal: self.site.journal,
            registry: try RegistryFile.load(self.site.folder.registryFile),
            checkpoints: CheckpointFolder("\(self.site.data)/checkpoints").files,
            key: try ConnectFile.load(from: self.site.folder.connectFile).logKey.map { try LogKey($0) }
        )
        _ = try await verifier.run(found: { self.traffic.complain("verifying finds: \($0)") })
    }
}
