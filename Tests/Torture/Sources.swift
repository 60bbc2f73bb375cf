import ArgumentParser
import Faults

/// Kills replicas of ingest that share sources.
struct Sharing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Have replicas of ingest share sources and kill them; ends with 1 unless each item is published once."
    )

    @Argument(help: "What decides whom it hits when.") var seed: UInt64
    @Option(help: "How many sources.") var sources = 300
    @Option(help: "How many hosts.") var hosts = 30
    @Option(help: "How many replicas.") var replicas = 3
    @Option(help: "How many kills.") var kills = 100

    func run() async throws {
        let play = SharedSources(sources: self.sources, hosts: self.hosts, replicas: self.replicas, kills: self.kills)
        let result = await play.run(seed: self.seed)
        print("sharing \(self.seed): \(result)")
        if !result.isGood { throw ExitCode.failure }
    }
}

/// Measures one replica with very many sources.
struct Many: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "many-sources",
        abstract: """
            Have one replica of ingest watch very many sources, and show what it needs; ends with 1 beyond 512 MiB, or where \
            it does not keep up.
            """
    )

    @Option(help: "How many sources.") var sources = 10_000
    @Option(help: "How many hosts.") var hosts = 200
    @Option(help: "Seconds between two looks at a source.") var interval = 300
    @Option(help: "How many seconds it goes on.") var seconds = 660

    func run() async throws {
        let isGood = try await ManySources(
            sources: self.sources,
            hosts: self.hosts,
            interval: self.interval,
            seconds: self.seconds
        ).run()
        if !isGood { throw ExitCode.failure }
    }
}
