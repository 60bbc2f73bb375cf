public import ArgumentParser
internal import Exchange
internal import FeedFormats
internal import Schema

/// `taiwa parse`.
public struct Parse: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Show what ingest would make of files.",
        discussion: """
            Prints one JSON line a file: {"file","format","feed","updates":[…]}, or {"file","error":{"where","reason"}}.
            Ends with status 1 if any file failed.
            """
    )

    @Argument(help: "The files.")
    var files: [String]

    @Option(help: "The agency to file them under.")
    var agency = "int.unknown"

    @Option(help: "The topic where nothing in them says; policy/strategy unless given.")
    var topic: String?

    @Flag(help: "Print JSON (always so).")
    var json = false

    private struct Parsed: Encodable {
        var file: String
        var format: String
        var feed: FeedHeader?
        /// What was left out because it could not be read; absent where everything was.
        var unread: [Fault]?
        /// None yet: they are printed one by one.
        let updates: [Update] = []
    }

    private struct Fault: Encodable {
        var `where`: String
        var reason: String

        init(_ error: FormatError) { (self.where, self.reason) = (error.where, error.reason) }

        init(reason: String) { (self.where, self.reason) = ("", reason) }
    }

    private struct Refused: Encodable {
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
                Self.say(
                    Parsed(
                        file: file,
                        format: document.format,
                        feed: document.feed,
                        unread: document.unread.isEmpty ? nil : document.unread.map { Fault($0) }
                    ),
                    document.updates
                )
            } catch let error as FormatError {
                failed = true
                Self.say(Refused(file: file, error: Fault(error)))
            } catch {
                failed = true
                Self.say(Refused(file: file, error: Fault(reason: "\(error)")))
            }
        }
        if failed { throw ExitCode.failure }
    }

    /// Prints a line without having all of it at once: it is several times as long as the file.
    private static func say(_ parsed: Parsed, _ updates: [Update]) {
        // The updates are the last member.
        print(String(decoding: JSONText.encode(parsed).dropLast(2), as: UTF8.self), terminator: "")
        for index in updates.indices {
            let update = String(decoding: JSONText.encode(updates[index]), as: UTF8.self)
            print(index > 0 ? "," : "", update, separator: "", terminator: "")
        }
        CommandLineCore.say("]}")
    }

    private static func say(_ line: some Encodable) {
        CommandLineCore.say(String(decoding: JSONText.encode(line), as: UTF8.self))
    }
}
