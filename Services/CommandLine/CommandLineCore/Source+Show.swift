import ArgumentParser
import Exchange
import Schema
import ServiceKit

extension SourceCommand {
    /// `taiwa source show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show all that is known of a source.",
            discussion: "With --bytes also writes the newest document that could not be read to a file, as it came."
        )

        @Argument(help: "The source's name.")
        var name: String

        @Option(
            help: ArgumentHelp(
                "Write the bytes of a kept document to this file; - for standard output.",
                valueName: "file"
            )
        )
        var bytes: String?

        @Option(help: "Of which document, by the beginning of its hash. None: the newest.")
        var document: String?

        @Flag(help: "Print JSON.")
        var json = false

        @OptionGroup var connection: Connection

        func run() async throws {
            let source = try SourceCommand.list()?[self.name]
            try await self.connection.withClient { client in
                let answer = try await SourceCommand.known(self.name, source, client)
                var report = SourceReport(self.name, SourceMarks(answer.marks), source)
                report.kept = answer.kept
                if let bytes { try await self.write(answer.kept ?? [], to: bytes, client) }
                guard self.bytes != "-" else { return }
                if self.json { return say(String(decoding: JSONText.encode(report), as: UTF8.self)) }
                for line in report.lines { say(line) }
            }
        }

        private func write(_ kept: [KeptDocument], to path: String, _ client: ExchangeClient) async throws {
            guard let document = kept.last(where: { $0.hash.hasPrefix(self.document ?? "") }) else {
                throw Complaint("no such document is kept of \(self.name); taiwa source show \(self.name) lists all")
            }
            let bytes = try await client.document(document, of: self.name)
            if path == "-" { OutputFile.writeToStandardOutput(bytes) } else { try PrivateFile.write(bytes, to: path) }
        }
    }

    /// `taiwa source reparse`.
    struct Reparse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reparse",
            abstract: "Read a source's kept documents again.",
            discussion: """
                For when the reader, the registry or a grant was mended: what could not be read is published now, without
                alerting anybody where it is older than a day, and let go of. Waits until the replica that watches the
                source has done it. Ends with 1 if something still cannot be read.
                """
        )

        @Argument(help: "The source's name.")
        var name: String

        @Option(help: "How many seconds to wait.")
        var patience = 60

        @Flag(help: "Print JSON.")
        var json = false

        @OptionGroup var connection: Connection

        private struct Line: Encodable {
            let name: String
            let result: String
            let kept: Int
        }

        func run() async throws {
            let source = try SourceCommand.list()?[self.name]
            let line = try await self.connection.withClient { client in
                _ = try await SourceCommand.known(self.name, source, client)
                let question = ReparseQuestion(source: self.name, request: LogID.random().name)
                let _: Nothing = try await client.request(.bus, "reparse", question)
                let deadline = ContinuousClock.now + .seconds(self.patience)
                while true {
                    let answer = try await SourceCommand.known(self.name, source, client)
                    let marks = SourceMarks(answer.marks)
                    if marks.reparsed == question.request {
                        return Line(name: self.name, result: marks.reparseResult ?? "", kept: answer.kept?.count ?? 0)
                    }
                    guard ContinuousClock.now < deadline else {
                        throw Complaint(
                            "no replica of ingest has read it again within \(self.patience) s; see taiwa health ingest"
                        )
                    }
                    try await Task.sleep(for: .milliseconds(200))
                }
            }
            if self.json {
                say(String(decoding: JSONText.encode(line), as: UTF8.self))
            } else {
                say("\(line.name): \(line.result.printable)")
            }
            if line.kept > 0 { throw ExitCode.failure }
        }
    }

    /// What the bus knows of a source.
    fileprivate static func known(
        _ name: String,
        _ source: WatchedSource?,
        _ client: ExchangeClient
    ) async throws -> SourceAnswer {
        let question = SourceQuestion(source: name, keys: [])
        let answer: SourceAnswer = try await client.request(.bus, "source", question, isRepeatable: true)
        guard source != nil || !answer.marks.isEmpty || answer.kept != nil else {
            throw Complaint("there is no source \(name); taiwa source list shows all")
        }
        return answer
    }
}
