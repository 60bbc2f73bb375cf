import ArgumentParser

/// The publisher of a measurement.
struct PublisherProcess: AsyncParsableCommand {
    static let name = "publisher-process"
    static let configuration = CommandConfiguration(commandName: Self.name, shouldDisplay: false)

    @OptionGroup var part: Part

    /// For each line publishes: `warm` what goes before, anything else what is measured.
    func run() async throws {
        let publisher = try await StreamPublisher(self.part.site)
        Parent.say("ready")
        for await line in Parent.lines {
            let count = line == "warm" ? self.part.load.warmUp : self.part.load.messages
            Parent.report(try await publisher.publish(count))
        }
        await publisher.close()
    }
}
