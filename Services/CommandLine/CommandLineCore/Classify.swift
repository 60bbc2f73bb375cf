public import ArgumentParser
internal import Language
internal import Schema
internal import ServiceKit

/// `taiwa classify`.
public struct Classify: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Show which topics a text is about, and the terms that decided.",
        discussion: """
            The first line counts as the title; where the text is one line, its first sentence does. The main topic is
            the first. --json prints {"topics":[{"topic","score","terms"}]}. With --lines each line is an item of its
            own, and each prints one line of JSON, an empty one too.
            Ends with status 0 also where no topic is recognised, and with 1 if a file cannot be read.
            """
    )

    @Argument(help: "The text; standard input where there is none, or for -.")
    var text: String?

    @Option(help: "The file to read instead; - for standard input.")
    var file: String?

    @Flag(help: "Take each line as an item of its own, and print JSON.")
    var lines = false

    @Option(help: "A file of further terms, which count beside the standard ones; see docs/classification.md.")
    var glossary: String?

    @Flag(help: "Print JSON.")
    var json = false

    private struct Answer: Encodable {
        struct Found: Encodable {
            var topic: String
            /// In 0...1, to three digits.
            var score: Double
            var terms: [String]
        }
        var topics: [Found]
    }

    /// Makes the command.
    public init() {}

    /// Checks that there is one text.
    public func validate() throws {
        guard self.text == nil || self.file == nil else {
            throw ValidationError("Give a text or --file FILE, not both.")
        }
        guard self.text != nil || self.file != nil || !inputIsTerminal else {
            throw ValidationError("Give a text, --file FILE, or text on standard input.")
        }
    }

    /// Prints the topics.
    public func run() throws {
        let classifier =
            try self.glossary.map { Classifier(glossary: .standard.adding(try Glossary(file: $0))) } ?? .standard
        let path = self.file ?? (self.text ?? "-" == "-" ? "-" : nil)
        let text = try path.map { String(decoding: try InputFile.read($0), as: UTF8.self) } ?? self.text ?? ""
        if text.isEmpty, self.text == nil, self.file == nil {
            throw ValidationError("Standard input is empty; give a text, or --file FILE.")
        }
        if self.lines {
            // Every line ends with its feed; behind the last one is no further item.
            var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            if lines.last?.isEmpty == true { lines.removeLast() }
            for line in lines { Self.printJSON(classifier.topics(of: String(line))) }
        } else if self.json {
            Self.printJSON(classifier.topics(of: text))
        } else {
            Self.printTable(classifier.topics(of: text))
        }
    }

    private static func printJSON(_ found: [FoundTopic]) {
        let topics = found.map {
            Answer.Found(topic: $0.topic, score: ($0.score * 1_000).rounded() / 1_000, terms: $0.terms)
        }
        say(String(decoding: JSONText.encode(Answer(topics: topics)), as: UTF8.self))
    }

    private static func printTable(_ found: [FoundTopic]) {
        if found.isEmpty { return say("No topic is recognised.") }
        for one in found {
            let entry = (try? Topic(one.topic)).flatMap { TopicTree.standard[$0] }
            let score = String((one.score * 100).rounded() / 100).padded(4)
            let name = entry.map { "\($0.english)  \($0.japanese)" } ?? ""
            say("\(one.topic.padded(28))  \(score)  \(name)")
            say("\("".padded(34))by \(one.terms.joined(separator: ", "))".printable)
        }
    }
}
