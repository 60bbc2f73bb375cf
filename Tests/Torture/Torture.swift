import ArgumentParser
import Faults

/// Plays what can go wrong with an exchange, and judges whether it kept its guarantees.
@main struct Torture: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "taiwa-torture",
        abstract: "Play what can go wrong with an exchange, and judge whether it kept its guarantees.",
        subcommands: [Play.self, Minutes.self, Sharing.self, Many.self, Work.self, Trim.self],
        defaultSubcommand: Play.self
    )
}

/// Plays one scenario.
struct Play: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play one scenario; ends with 1 when a guarantee was broken.",
        discussion: "Scenarios: \(Scenario.all.map(\.name).joined(separator: ", "))."
    )

    @Argument(help: "The scenario.", transform: scenario(named:)) var scenario: Scenario
    @Argument(help: "What decides what happens when.") var seed: UInt64
    @Option(help: "How often the fault happens; by default what make test does.") var rounds: Int?
    @Option(help: "How many seconds to wait for what must come.") var patience = 60

    func run() async throws {
        let verdict = await self.scenario.run(seed: self.seed, rounds: self.rounds, patience: .seconds(self.patience))
        print("\(self.scenario.name) \(self.seed): \(verdict)")
        if !verdict.isGood { throw ExitCode.failure }
    }
}

/// Plays every scenario again and again.
struct Minutes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play every scenario with new seeds until the time is over; ends with 1 when a guarantee was broken."
    )

    @Argument(help: "How many minutes.") var minutes: Int

    func run() async throws {
        let end = ContinuousClock.now + .seconds(60 * self.minutes)
        var tally: [String: Tally] = [:]
        var failures: [String] = []
        playing: while true {
            for scenario in Scenario.all {
                guard .now < end else { break playing }
                let seed = UInt64.random(in: 0..<1_000_000_000)
                print("\(scenario.name) \(seed)")
                let verdict = await scenario.run(seed: seed)
                tally[scenario.name, default: Tally()].add(verdict)
                if verdict.isGood { continue }
                print("    \(verdict)")
                failures.append("taiwa-torture \(scenario.name) \(seed)")
            }
        }
        print(Tally.heading)
        for scenario in Scenario.all { if let tally = tally[scenario.name] { print(tally.row(scenario.name)) } }
        guard !failures.isEmpty else { return print("no guarantee was broken") }
        print("again:", failures.joined(separator: "\n       "))
        throw ExitCode.failure
    }
}

/// What one process of a scenario does.
struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Publish or read until killed; scenarios start this.",
        shouldDisplay: false
    )

    @Argument(transform: { Worker.Work(rawValue: $0) ?? .read }) var work: Worker.Work
    @Argument var path: String
    @Argument var name: String

    func run() async throws { try await Worker.run(self.work, at: self.path, named: self.name) }
}

/// The bus of a scenario whose journal is trimmed without end.
struct Trim: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trimming-bus",
        abstract: "Run a bus that trims its journal; a scenario starts this.",
        shouldDisplay: false
    )

    func run() async throws { await TrimmingBus.run() }
}

private func scenario(named name: String) throws -> Scenario {
    guard let scenario = Scenario.all.first(where: { $0.name == name }) else {
        let names = Scenario.all.map(\.name).joined(separator: ", ")
        throw ValidationError("there is no scenario \(name); there are \(names)")
    }
    return scenario
}
