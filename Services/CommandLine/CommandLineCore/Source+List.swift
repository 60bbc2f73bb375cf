import ArgumentParser
import Exchange
import Schema
import ServiceKit

extension SourceCommand {
    /// `taiwa source list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Show every source, how it is, and how fresh.",
            discussion: """
                A line a source: name, state, how long ago something new came, within what time it is expected (- where that \
                is not known yet), how many updates were published, how many looks failed. States: ok, silent, drifted, \
                quarantined, recovered, and - while nobody has looked. Ends with 1 if a source is in trouble.
                """
        )

        @Flag(help: "Print one JSON object a line.")
        var json = false

        @OptionGroup var connection: Connection

        func run() async throws {
            let list = try SourceCommand.list()
            let known = try await self.connection.withClient { try await Self.marks($0) }
            let names = list?.sources.map(\.name) ?? known.keys.filter { !$0.contains(":") }.sorted()
            let reports = names.map { SourceReport($0, SourceMarks(known[$0] ?? [:]), list?[$0]) }
            if !self.json, !reports.isEmpty {
                say(Self.row(["SOURCE", "STATE", "NEW", "EXPECTED", "ITEMS", "ERRORS"]))
            }
            for report in reports {
                if self.json {
                    say(String(decoding: JSONText.encode(report), as: UTF8.self))
                } else {
                    say(
                        Self.row([
                            report.name, report.state ?? "-", report.freshnessSeenSeconds.ago,
                            report.freshnessExpectedSeconds.ago, "\(report.items)", "\(report.errors)",
                        ])
                    )
                }
            }
            if reports.contains(where: \.isInTrouble) { throw ExitCode.failure }
        }

        private static func row(_ cells: [String]) -> String {
            let widths = [32, 12, 8, 9, 8, 0]
            return zip(cells, widths).map { $0.padded($1) }.joined(separator: " ").trimmedEnd
        }

        /// The marks of all sources.
        private static func marks(_ client: ExchangeClient) async throws -> [String: [String: String]] {
            var all: [String: [String: String]] = [:]
            var question = SourcesQuestion()
            while true {
                let page: SourcesAnswer = try await client.request(.bus, "sources", question, isRepeatable: true)
                all.merge(page.sources) { $1 }
                guard page.hasMore, let last = page.sources.keys.max() else { return all }
                question.after = last
            }
        }
    }
}

extension Int64? {
    /// Seconds in the largest unit that fits.
    fileprivate var ago: String {
        guard let self else { return "-" }
        return switch self {
        case ..<120: "\(self)s"
        case ..<7_200: "\(self / 60)m"
        case ..<172_800: "\(self / 3_600)h"
        default: "\(self / 86_400)d"
        }
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
