public import ArgumentParser
internal import Exchange
internal import Schema

/// `taiwa rebuild`.
public struct Rebuild: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Have indexing build its archive anew from the journal.",
        discussion: """
            Searches find less until it is done; what they find then is what they found before. What has left the
            journal (TAIWA_JOURNAL_DAYS) stays in the archive as it is. Ends when the archive has all that is in the
            journal. Needs an account with the role service, such as the operator's.
            """
    )

    @OptionGroup var connection: Connection

    /// Makes the command.
    public init() {}

    /// Asks, and waits for the end.
    public func run() async throws {
        try await self.connection.withClient { client in
            var health: HealthAnswer = try await client.request(.indexing, "rebuild", Nothing())
            repeat {
                warn("\(health.figures["events"] ?? 0) updates in the archive")
                try await Task.sleep(for: .seconds(1))
                health = try await client.request(.indexing, "health", Nothing(), timeout: .seconds(60))
                if health.status == .failing { throw Complaint(health.reason ?? "indexing failed") }
            } while health.status == .starting
            say("rebuilt: \(health.figures["events"] ?? 0) updates in the archive")
        }
    }
}
