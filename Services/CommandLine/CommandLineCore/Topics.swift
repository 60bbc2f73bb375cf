public import ArgumentParser
internal import Exchange
internal import Schema

/// `taiwa topics`.
public struct Topics: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "List the topics of the exchange, in English and Japanese.",
        discussion: """
            An update is filed under one to twelve of them. The operator adds topics in registry.yaml, under topics:.
            """
    )

    @Flag(help: "Print the names of topics, agencies and audiences as JSON.")
    var json = false

    @OptionGroup var connection: Connection

    /// Makes the command.
    public init() {}

    /// Asks once.
    public func run() async throws {
        let catalogue: Catalogue = try await self.connection.withClient {
            try await $0.request(.bus, "catalogue", Nothing())
        }
        if self.json { return say(String(decoding: JSONText.encode(catalogue), as: UTF8.self)) }
        for entry in catalogue.topics {
            let name = "\(entry.name.text(in: "en"))  \(entry.name.text(in: "ja"))"
            say("\(entry.topic.name.padded(28))  \(name.printable)")
        }
    }
}
