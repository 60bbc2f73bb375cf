import ArgumentParser

/// `taiwa bench exchange`.
struct ExchangeBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exchange",
        abstract: "One publisher, one subscriber: rates, latencies, cost of each process."
    )

    @OptionGroup var load: Load

    @Flag(help: "Print one line of JSON.")
    var json = false

    func run() async throws {
        let figures = try await Site.with(self.load) { site in
            let bare = self.load.sign ? try await SignBench.pairsPerSecond(bytes: self.load.size) : nil
            var lateness: Double?
            if let rate = self.load.rate { lateness = await Clock.lateness(at: rate) }
            let (bus, _) = try await site.startBus()
            let subscriber = try site.start(SubscriberProcess.name)
            let publisher = try site.start(PublisherProcess.name)
            do {
                let figures = try await self.measure(bus, publisher, subscriber, bare, lateness)
                for child in [publisher, subscriber, bus] { await child.end() }
                return figures
            } catch {
                for child in [publisher, subscriber, bus] { await child.kill() }
                throw error
            }
        }
        print(figures.text(json: self.json))
    }

    private func measure(
        _ bus: Child,
        _ publisher: Child,
        _ subscriber: Child,
        _ bare: Double?,
        _ lateness: Double?
    ) async throws -> Figures {
        try await subscriber.expect("ready")
        try await publisher.expect("ready")
        let _: StreamPublisher.Report = try await publisher.ask("warm")
        try await subscriber.expect("warm")
        let processes = [("publisher", publisher), ("bus", bus), ("subscriber", subscriber)]
        let cpuBefore = try await Self.cpu(of: processes.map(\.1))
        let busBefore: BusProcess.Report = try await bus.ask("report")

        let published: StreamPublisher.Report = try await publisher.ask("publish")
        let delivered: SubscriberProcess.Report = try await subscriber.report()

        let busAfter: BusProcess.Report = try await bus.ask("report")
        let cpu = try await Self.cpu(of: processes.map(\.1))
        let bareAfter = self.load.sign ? try await SignBench.pairsPerSecond(bytes: self.load.size) : nil
        let count = Double(self.load.messages)
        var figures = Figures()
        figures.add(self.load)
        let ackedPerSecond = count / Double(published.acknowledged - published.first) * 1_000_000_000
        figures.add("acked_per_s", ackedPerSecond)
        figures.add("delivered_per_s", count / Double(delivered.last - published.first) * 1_000_000_000)
        for (name, value) in zip(["ack_p50_us", "ack_p99_us"], published.percentiles) { figures.add(name, value) }
        for (name, value) in zip(["p50_us", "p99_us", "p999_us"], delivered.percentiles) { figures.add(name, value) }
        for (index, (name, _)) in processes.enumerated() {
            figures.add("\(name)_cpu_us", (cpu[index] - cpuBefore[index]) / count)
        }
        figures.add("fdatasyncs", busAfter.synchronizations - busBefore.synchronizations)
        if let bare, let bareAfter {
            // Before and after, since the machine need not be as fast then as now.
            let bare = (bare + bareAfter) / 2
            figures.add("bare_sign_verify_per_s", bare)
            figures.add("share_of_bare", ackedPerSecond / bare)
        }
        if let lateness { figures.add("timer_p99_us", lateness) }
        figures.add("verified", delivered.isVerified)
        return figures
    }

    private static func cpu(of processes: [Child]) async throws -> [Double] {
        var microseconds: [Double] = []
        for process in processes { microseconds.append(try await process.usage().cpuMicroseconds) }
        return microseconds
    }
}
