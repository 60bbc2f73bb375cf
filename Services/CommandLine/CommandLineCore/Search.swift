public import ArgumentParser
internal import Exchange
internal import Schema

/// `taiwa search`.
public struct Search: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Find updates in the archive, in English or Japanese.",
        discussion: "Words in either language find both. Without a text it lists the newest."
    )

    @Argument(help: "What to look for; words are joined by and, \"a phrase\" stays together.")
    var text: [String] = []

    @Option(help: "A topic pattern such as 'ssa/>'; repeat it for more.")
    var topic: [String] = []

    @Option(help: "An agency such as jp.jaxa; repeat it for more.")
    var agency: [String] = []

    @Option(help: "Not older than this time (2026-04-01T00:00:00Z).")
    var from: String?

    @Option(help: "Older than this time.")
    var until: String?

    @Option(help: "The most updates, 1...500.")
    var limit = 20

    @Option(help: "Language of titles: en or ja.")
    var language = "en"

    @Flag(help: "Print the answer as JSON.")
    var json = false

    @OptionGroup var connection: Connection

    /// Makes the command.
    public init() {}

    /// Checks what was typed.
    public func validate() throws {
        guard (1...500).contains(self.limit) else { throw ValidationError("--limit is \(self.limit); say 1 to 500") }
    }

    /// Asks once.
    public func run() async throws {
        let question = SearchQuestion(
            text: self.text.isEmpty ? nil : self.text.joined(separator: " "),
            topics: try self.topic.map { try TopicPattern($0) },
            agencies: try self.agency.map { try AgencyID($0) },
            from: try self.from.map { try Timestamp($0) },
            until: try self.until.map { try Timestamp($0) },
            limit: self.limit
        )
        let answer: SearchAnswer = try await self.connection.withClient {
            try await $0.request(.indexing, "search", question)
        }
        if self.json { return say(String(decoding: JSONText.encode(answer), as: UTF8.self)) }
        for hit in answer.hits {
            let update = hit.update
            let marks = hit.isCancelled ? ["CANCELLED"] : hit.supersededBy == nil ? [] : ["SUPERSEDED"]
            let time = update.published ?? update.received
            say(UpdateLine.text(update, at: time, marks: marks, language: self.language))
            if outputIsTerminal, let snippet = hit.snippet { say("    \(snippet.printable)") }
        }
        warn("\(answer.total) found")
    }
}
