public import ArgumentParser
internal import Exchange
internal import FeedFormats
internal import Language
internal import Schema

/// `taiwa parse`.
public struct Parse: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Show what ingest would make of files.",
        discussion: """
            Prints one JSON line a file: {"file","format","updates":[…]}, or {"file","error":{"where","reason"}}.
            Ends with status 1 if any file failed.
            """
    )

    @Argument(help: "The files.")
    var files: [String]

    @Option(help: "The agency to file them under.")
    var agency = "int.unknown"

    @Option(help: "The topic where nothing in them says.")
    var topic: String?

    private struct Parsed: Encodable {
        var file: String
        var format: String
        var updates: [Update]
    }

    private struct Refused: Encodable {
        struct Fault: Encodable {
            var `where`: String
            var reason: String
        }
        var file: String
        var error: Fault
    }

    /// Makes the command.
    public init() {}

    /// Prints the lines.
    public func run() throws {
        let agency = try AgencyID(self.agency)
        let topic = try self.topic.map { try Topic($0) }
        var failed = false
        for file in self.files {
            do {
                let bytes = try InputFile.read(file)
                let document = try FeedParser.parse(
                    bytes,
                    in: FeedContext(source: "parse", agency: agency, topic: topic)
                )
                Self.say(Parsed(file: file, format: document.format, updates: document.updates))
            } catch let error as FormatError {
                failed = true
                Self.say(Refused(file: file, error: .init(where: error.where, reason: error.reason)))
            } catch {
                failed = true
                Self.say(Refused(file: file, error: .init(where: "", reason: "\(error)")))
            }
        }
        if failed { throw ExitCode.failure }
    }

    private static func say(_ line: some Encodable) {
        CommandLineCore.say(String(decoding: JSONText.encode(line), as: UTF8.self))
    }
}

/// `taiwa classify`.
public struct Classify: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Show the topics of a text, best first, as JSON.",
        discussion: "The first line counts as the title; where the text is one line, its first sentence does."
    )

    @Argument(help: "The text; - for standard input.")
    var text: String

    @Flag(help: "Print JSON (always so).")
    var json = false

    private struct Line: Encodable {
        struct Found: Encodable {
            var topic: String
            var score: Double
        }
        var topics: [Found]
    }

    /// Makes the command.
    public init() {}

    /// Prints the topics.
    public func run() throws {
        let text = self.text == "-" ? String(decoding: try InputFile.read("-"), as: UTF8.self) : self.text
        let found = Classifier().topics(of: text)
        let line = Line(topics: found.map { .init(topic: $0.topic, score: $0.score) })
        say(String(decoding: JSONText.encode(line), as: UTF8.self))
    }
}
