public import ArgumentParser
internal import Schema

/// `taiwa schema`.
public struct SchemaCommand: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema (2020-12) of the events on the exchange."
    )

    /// Makes the command.
    public init() {}

    /// Prints it.
    public func run() { say(JSONSchema.event) }
}
