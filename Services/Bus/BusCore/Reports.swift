internal import Schema

/// What services without an endpoint of their own say of themselves, for as long as it is fresh.
struct Reports {
    /// How long a report counts.
    static let term: Duration = .seconds(10)
    /// The most replicas of one service that are listed.
    static let replicas = 256

    private var reports: [String: [String: (report: HealthAnswer, ends: ContinuousClock.Instant)]] = [:]

    /// Takes a report by the replica that it names.
    mutating func take(_ report: HealthAnswer, now: ContinuousClock.Instant) {
        self.reports = self.reports.compactMapValues { replicas in
            let fresh = replicas.filter { $0.value.ends > now }
            return fresh.isEmpty ? nil : fresh
        }
        var replicas = self.reports[report.service, default: [:]]
        guard let instance = report.instance, replicas.count < Self.replicas || replicas[instance] != nil
        else { return }
        replicas[instance] = (report, now + Self.term)
        self.reports[report.service] = replicas
    }

    /// The fresh reports of a service.
    func of(_ service: String, now: ContinuousClock.Instant) -> [HealthAnswer] {
        (self.reports[service] ?? [:]).filter { $0.value.ends > now }.sorted { $0.key < $1.key }.map(\.value.report)
    }
}
