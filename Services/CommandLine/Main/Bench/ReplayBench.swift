import ArgumentParser

/// `taiwa bench replay`.
struct ReplayBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Read a filled journal from its beginning, over both transports; start on it.",
        discussion: "The journal is filled over ipc, whatever --transport says."
    )

    @OptionGroup var load: Load

    @Flag(help: "Print one line of JSON.")
    var json = false

    func run() async throws {
        let figures = try await Site.with(self.load) { site in
            var figures = Figures()
            figures.add(self.load)
            var bus = try await site.startBus(over: .ipc).bus
            do {
                try await self.fill(site, &figures)
                var isVerified = try await self.replay(site, .ipc, bus, &figures)
                await bus.end()
                let ended = try await site.startBus(over: .tcp)
                bus = ended.bus
                figures.add("serving_ms", ended.milliseconds)
                isVerified = try await self.replay(site, .tcp, bus, &figures) && isVerified
                await bus.kill()
                let killed = try await site.startBus(over: .tcp)
                bus = killed.bus
                figures.add("serving_after_kill_ms", killed.milliseconds)
                figures.add("bus_mib", try await bus.usage().residentMebibytes)
                figures.add("verified", isVerified)
                await bus.end()
                return figures
            } catch {
                await bus.kill()
                throw error
            }
        }
        print(figures.text(json: self.json))
    }

    private func fill(_ site: Site, _ figures: inout Figures) async throws {
        let publisher = try site.start(PublisherProcess.name, over: .ipc)
        do {
            try await publisher.expect("ready")
            let _: StreamPublisher.Report = try await publisher.ask("warm")
            let report: StreamPublisher.Report = try await publisher.ask("publish")
            let seconds = Double(report.acknowledged - report.first) / 1_000_000_000
            figures.add("filled_per_s", Double(self.load.messages) / seconds)
            await publisher.end()
        } catch {
            await publisher.kill()
            throw error
        }
    }

    /// Reads everything once; whether it was everything, once and in order.
    private func replay(_ site: Site, _ link: Link, _ bus: Child, _ figures: inout Figures) async throws -> Bool {
        let reader = try site.start(SubscriberProcess.name, over: link, ["--replay"])
        do {
            let before = try await bus.usage().cpuMicroseconds
            let report: SubscriberProcess.Report = try await reader.report()
            let count = Double(self.load.messages + self.load.warmUp)
            figures.add("replayed_per_s_\(link)", count / Double(report.last - report.start) * 1_000_000_000)
            figures.add("bus_cpu_us_\(link)", (try await bus.usage().cpuMicroseconds - before) / count)
            figures.add("reader_cpu_us_\(link)", try await reader.usage().cpuMicroseconds / count)
            await reader.end()
            return report.isVerified
        } catch {
            await reader.kill()
            throw error
        }
    }
}
