/// A line of a glossary, read from its text.
enum GlossaryLine {
    /// An empty line or a remark.
    case nothing
    case entry(Glossary.Entry)
    case example(Glossary.Example)

    /// What is wrong with a line.
    struct Failure: Error {
        var reason: String
    }

    private static let maximumTerms = 64
    private static let maximumTermBytes = 200
    private static let maximumExampleBytes = 1_000
    private static let maximumExampleTopics = 12

    /// The lines of a text.
    // Splitting by scalars: by characters it takes most of the time of a start.
    static func split(_ text: String) -> [Substring] {
        text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map(Substring.init)
    }

    /// Reads a line.
    init(parsing line: Substring) throws(Failure) {
        guard let first = line.unicodeScalars.first(where: { !$0.properties.isWhitespace }), first != "#" else {
            self = .nothing
            return
        }
        let columns = line.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false).map(Substring.init)
        guard columns.count == 4 else {
            throw Failure(reason: "\(columns.count) columns, where 4 separated by tabs are expected")
        }
        guard let weight = Double(columns[1]), weight >= 0, weight <= 10 else {
            throw Failure(reason: "the weight \"\(columns[1].prefix(40))\" is not a number from 0 to 10")
        }
        if columns[0].hasPrefix("*") {
            self = .example(try Self.example(columns, weight))
        } else {
            self = .entry(try Self.entry(columns, weight))
        }
    }

    private static func example(_ columns: [Substring], _ weight: Double) throws(Failure) -> Glossary.Example {
        let topics = columns[0].dropFirst().split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard topics == [""] || topics.count <= self.maximumExampleTopics && topics.allSatisfy(self.isTopic) else {
            let rule = "is not * with up to \(self.maximumExampleTopics) topics such as ssa/orbit, joined by commas"
            throw Failure(reason: "\"\(columns[0].prefix(120))\" \(rule)")
        }
        let texts = columns[2...].map { self.words($0.unicodeScalars[...]) }.filter { !$0.isEmpty }
        guard !texts.isEmpty else {
            throw Failure(reason: "no example; write an item in the third or fourth column")
        }
        guard texts.allSatisfy({ $0.utf8.count <= self.maximumExampleBytes }) else {
            throw Failure(reason: "an example is longer than \(self.maximumExampleBytes) bytes")
        }
        return Glossary.Example(topics: topics.filter { !$0.isEmpty }, weight: weight, texts: texts)
    }

    private static func entry(_ columns: [Substring], _ weight: Double) throws(Failure) -> Glossary.Entry {
        var topic: String?
        let isContext = columns[0].hasPrefix("+")
        let needsNoContext = columns[0].hasPrefix("!")
        var areEquivalent = !isContext
        switch columns[0] {
        case "=", "+": break
        case "-": areEquivalent = false
        default:
            areEquivalent = !isContext && !needsNoContext && !columns[0].hasPrefix("~")
            let name = String(areEquivalent ? columns[0] : columns[0].dropFirst())
            guard self.isTopic(name) else {
                let rule = "is neither a topic such as ssa/orbit, alone or after ~, !, + or *, nor =, -, + or *"
                throw Failure(reason: "\"\(columns[0].prefix(120))\" \(rule)")
            }
            topic = name
        }
        let english = self.terms(of: columns[2])
        let japanese = self.terms(of: columns[3])
        guard !english.isEmpty || !japanese.isEmpty else {
            throw Failure(reason: "no term; write terms separated by | in the third or fourth column")
        }
        guard english.count + japanese.count <= self.maximumTerms else {
            throw Failure(reason: "more than \(self.maximumTerms) terms; make it two lines")
        }
        for term in english + japanese {
            guard term.utf8.count <= self.maximumTermBytes else {
                throw Failure(reason: "a term is longer than \(self.maximumTermBytes) bytes")
            }
            let parts = Glossary.parts(of: term)
            guard parts.count == 1 || !areEquivalent && !isContext && topic != nil else {
                throw Failure(reason: "\"\(term)\" has parts, which only lines that begin with ~ or ! may")
            }
            guard !parts.isEmpty, parts.count <= Glossary.maximumParts, parts.allSatisfy(self.hasWord) else {
                let limit = Glossary.maximumParts
                throw Failure(reason: "\"\(term)\" is not one to \(limit) parts with letters or digits")
            }
        }
        return Glossary.Entry(
            topic: topic,
            weight: weight,
            english: english,
            japanese: japanese,
            areEquivalent: areEquivalent,
            isContext: isContext,
            needsNoContext: needsNoContext
        )
    }

    private static func hasWord(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8(Script.hasWord)
    }

    private static func terms(of column: Substring) -> [String] {
        column.unicodeScalars.split(separator: "|").map(self.words).filter { !$0.isEmpty }
    }

    /// A text with one space between words and none around.
    private static func words(_ text: Substring.UnicodeScalarView) -> String {
        text.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    }

    /// Whether a name is a topic that a text can have: segments of `a-z`, `0-9` and `-` joined by `/`, at most 120 bytes,
    /// and none of `system`, which is for what the exchange says of itself.
    private static func isTopic(_ name: String) -> Bool {
        name.utf8.count <= 120 && name != "system" && !name.hasPrefix("system/")
            && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { segment in
                !segment.isEmpty
                    && segment.utf8.allSatisfy { byte in
                        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                    }
            }
    }
}
