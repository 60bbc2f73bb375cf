import ArgumentParser

/// `taiwa bench fanout`.
struct FanoutBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fanout",
        abstract: "One publisher, many subscribers of everything.",
        discussion: """
            Without --rate the publisher goes as fast as the slowest subscriber; a rate is one of events published, each
            of which is delivered to every subscriber.
            """
    )

    @Option(help: "How many subscribers, 1 to 2000.")
    var subscribers = 200

    @OptionGroup var load: Load

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard (1...2_000).contains(self.subscribers) else {
            throw ValidationError("--subscribers is \(self.subscribers); say 1 to 2000")
        }
    }

    func run() async throws {
        let figures = try await Site.with(self.load) { site in
            let (bus, _) = try await site.startBus()
            let clients = try site.start(FanoutProcess.name, ["--subscribers", "\(self.subscribers)"])
            do {
                let figures = try await self.measure(bus, clients)
                for child in [clients, bus] { await child.end() }
                return figures
            } catch {
                for child in [clients, bus] { await child.kill() }
                throw error
            }
        }
        print(figures.text(json: self.json))
    }

    private func measure(_ bus: Child, _ clients: Child) async throws -> Figures {
        try await clients.expect("ready")
        let _: FanoutProcess.Report = try await clients.ask("warm")
        let before = (bus: try await bus.usage(), clients: try await clients.usage())
        let report: FanoutProcess.Report = try await clients.ask("publish")
        let after = (bus: try await bus.usage(), clients: try await clients.usage())

        let count = Double(self.load.messages)
        let deliveries = count * Double(self.subscribers)
        let (published, delivered) = (report.published, report.delivered)
        var figures = Figures()
        figures.add("subscribers", self.subscribers)
        figures.add(self.load)
        figures.add("acked_per_s", count / Double(published.acknowledged - published.first) * 1_000_000_000)
        figures.add("deliveries_per_s", deliveries / Double(delivered.last - published.first) * 1_000_000_000)
        for (name, value) in zip(["p50_us", "p99_us", "p999_us"], delivered.percentiles) { figures.add(name, value) }
        figures.add("bus_cpu_us", (after.bus.cpuMicroseconds - before.bus.cpuMicroseconds) / deliveries)
        figures.add("clients_cpu_us", (after.clients.cpuMicroseconds - before.clients.cpuMicroseconds) / deliveries)
        figures.add("bus_mib", after.bus.residentMebibytes)
        figures.add("verified", delivered.isVerified)
        return figures
    }
}
