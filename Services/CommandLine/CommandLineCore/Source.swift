public import ArgumentParser
internal import Exchange
internal import Schema
internal import ServiceKit

/// `taiwa source`.
public struct SourceCommand: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        commandName: "source",
        abstract: "Look after the sources that ingest watches (operator).",
        discussion: """
            The list of sources is the file TAIWA_SOURCES; how each source is, the bus knows. Replicas of ingest read the
            list again when it changes.
            """,
        subcommands: [List.self, Add.self, Test.self, Show.self, Reparse.self, Outlines.self],
        defaultSubcommand: List.self
    )

    /// Makes the command.
    public init() {}
}

extension SourceCommand {
    /// The list of sources; nil where there is none on this machine.
    static func list() throws -> SourceList? {
        let path = try Settings().sources
        return ExchangeFolder.exists(path) ? try SourceList(path: path) : nil
    }

    /// Adds sources to the list after they were compared with what the exchange has names for.
    static func add(_ sources: [WatchedSource]) throws {
        let settings = try Settings()
        let registry = ExchangeFolder(settings.exchange).registryFile
        if ExchangeFolder.exists(registry) {
            let catalogue = try RegistryFile.load(registry).catalogue(for: AccountName("operator"), at: .now)
            try SourceList(sources).check(against: catalogue)
        } else {
            warn("there is no registry on this machine; agency and topic are compared when ingest reads the list")
        }
        try SourceList.add(sources, to: settings.sources)
    }
}
