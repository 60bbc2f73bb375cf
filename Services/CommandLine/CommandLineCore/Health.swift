public import ArgumentParser
internal import Exchange
internal import Schema

/// `taiwa health`.
public struct Health: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Ask a service how it is.",
        discussion: "Ends with status 0 when it is ok, 1 when it is not or does not answer. Asks over the exchange."
    )

    @Argument(help: "bus, indexing or notifications.")
    var service: RequestService

    @Flag(help: "Print the answer as JSON.")
    var json = false

    @OptionGroup var connection: Connection

    /// Makes the command.
    public init() {}

    /// Asks once.
    public func run() async throws {
        let service = self.service
        let answer: HealthAnswer = try await self.connection.withClient {
            try await $0.request(service, "health", Nothing())
        }
        if self.json {
            say(String(decoding: JSONText.encode(answer), as: UTF8.self))
        } else {
            say("\(answer.service) is \(answer.status.rawValue)\(answer.reason.map { ": \($0)" } ?? "")")
        }
        if answer.status == .failing { throw ExitCode.failure }
    }
}

extension RequestService: ExpressibleByArgument {}
