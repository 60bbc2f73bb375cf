import ArgumentParser

/// The readers of a fan-out, and its publisher, which waits for the slowest of them.
struct FanoutProcess: AsyncParsableCommand {
    static let name = "fanout-process"
    static let configuration = CommandConfiguration(commandName: Self.name, shouldDisplay: false)

    /// What it measured.
    struct Report: Codable, Sendable {
        var published: StreamPublisher.Report
        var delivered: Sinks.Report
    }

    /// How many events the slowest reader may be behind; fewer than the bus keeps for it.
    private static let mostBehind: UInt64 = 4_096

    @OptionGroup var part: Part
    @Option var subscribers: Int

    func run() async throws {
        let sinks = try await Sinks(self.part.site, count: self.subscribers)
        let publisher = try await StreamPublisher(self.part.site)
        try await sinks.connect()
        Parent.say("ready")
        var end = 0
        for await line in Parent.lines {
            let count = line == "warm" ? self.part.load.warmUp : self.part.load.messages
            try await publisher.allow(upTo: UInt64(end) + Self.mostBehind)
            end += count
            let goal = end
            async let delivered = sinks.receive(upTo: goal, measuring: line != "warm") { slowest in
                Task { try await publisher.allow(upTo: slowest + Self.mostBehind) }
            }
            let published = try await publisher.publish(count)
            Parent.report(Report(published: published, delivered: try await delivered))
        }
        await publisher.close()
        await sinks.close()
    }
}
