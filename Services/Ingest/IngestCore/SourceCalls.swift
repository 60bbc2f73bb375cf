internal import Exchange
internal import ServiceKit

/// What hubs said of sources, between the renewal of leases, with which it comes, and who watches the sources.
actor SourceCalls {
    private var calls: [String: [String: SourceCall]] = [:]
    private var sleeps: [String: Task<Void, any Error>] = [:]

    /// Takes over what the bus has that was not acted on yet, and wakes who watches these hosts.
    func take(_ calls: [(source: WatchedSource, call: SourceCall)]) {
        self.calls = [:]
        for (source, call) in calls { self.calls[source.host, default: [:]][source.name] = call }
        for host in self.calls.keys { self.sleeps[host]?.cancel() }
    }

    /// What was said of a host's sources since it was asked for last.
    func calls(at host: String) -> [String: SourceCall] { self.calls.removeValue(forKey: host) ?? [:] }

    /// Waits until a time, or until something is said of a host's sources.
    /// - Throws: `CancellationError` when cancelled.
    func wait(_ host: String, until time: ContinuousClock.Instant) async throws {
        guard self.calls[host] == nil else { return }
        let sleep = Task { try await Task.sleep(until: time, clock: .continuous) }
        self.sleeps[host] = sleep
        await withTaskCancellationHandler {
            _ = await sleep.result
        } onCancel: {
            sleep.cancel()
        }
        if self.sleeps[host] == sleep { self.sleeps[host] = nil }
        try Task.checkCancellation()
    }
}
