import ArgumentParser
import CommandLineCore

/// What a person types.
@main struct Taiwa: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "taiwa",
        abstract: "Topic updates between space agencies (対話).",
        discussion: "Start with taiwa up --demo. Every command explains itself with --help.",
        version: "0.1.0",
        subcommands: [Up.self] + Commands.all + [Redact.self, Bench.self]
    )
}
