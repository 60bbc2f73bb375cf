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

    /// Bytes of a line, in UTF-8.
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// Reads a line, without its line feed.
    init(parsing line: Bytes) throws(Failure) {
        guard let first = Self.first(of: line), first != UInt8(ascii: "#") else {
            self = .nothing
            return
        }
        let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard columns.count == 4 else {
            throw Failure(reason: "\(columns.count) columns, where 4 separated by tabs are expected")
        }
        let number = String(decoding: columns[1], as: UTF8.self)
        guard let weight = Double(number), weight >= 0, weight <= 10 else {
            throw Failure(reason: "the weight \"\(number.prefix(40))\" is not a number from 0 to 10")
        }
        if columns[0].first == UInt8(ascii: "*") {
            self = .example(try Self.example(columns, weight))
        } else {
            self = .entry(try Self.entry(columns, weight))
        }
    }

    /// The first byte that is no white space.
    private static func first(of line: Bytes) -> UInt8? {
        var index = line.startIndex
        while index < line.endIndex {
            let space = UTF8Scalar.whiteSpace(line.base, at: index)
            if space == 0 { return line[index] }
            index += space
        }
        return nil
    }

    private static func example(_ columns: [Bytes], _ weight: Double) throws(Failure) -> Glossary.Example {
        let names = columns[0].dropFirst()
        let topics = names.isEmpty ? [] : names.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard topics.count <= self.maximumExampleTopics, topics.allSatisfy(self.isTopic) else {
            let rule = "is not * with up to \(self.maximumExampleTopics) topics such as ssa/orbit, joined by commas"
            throw Failure(reason: "\(self.quoted(columns[0])) \(rule)")
        }
        let texts = columns[2...].map(self.words).filter { !$0.isEmpty }
        guard !texts.isEmpty else {
            throw Failure(reason: "no example; write an item in the third or fourth column")
        }
        guard texts.allSatisfy({ $0.utf8.count <= self.maximumExampleBytes }) else {
            throw Failure(reason: "an example is longer than \(self.maximumExampleBytes) bytes")
        }
        return Glossary.Example(
            topics: topics.map { String(decoding: $0, as: UTF8.self) },
            weight: weight,
            texts: texts
        )
    }

    private static func entry(_ columns: [Bytes], _ weight: Double) throws(Failure) -> Glossary.Entry {
        let mark = columns[0].first
        let isContext = mark == UInt8(ascii: "+")
        let needsNoContext = mark == UInt8(ascii: "!")
        let isAlone = columns[0].count == 1
        let hides = isAlone && mark == UInt8(ascii: "-")
        let areEquivalent = !isContext && !needsNoContext && !hides && mark != UInt8(ascii: "~")
        var topic: String?
        if !hides, !(isAlone && (isContext || mark == UInt8(ascii: "="))) {
            let name = areEquivalent ? columns[0] : columns[0].dropFirst()
            guard self.isTopic(name) else {
                let rule = "is neither a topic such as ssa/orbit, alone or after ~, !, + or *, nor =, -, + or *"
                throw Failure(reason: "\(self.quoted(columns[0])) \(rule)")
            }
            topic = String(decoding: name, as: UTF8.self)
        }
        let english = self.terms(of: columns[2])
        let japanese = self.terms(of: columns[3])
        guard !english.isEmpty || !japanese.isEmpty else {
            throw Failure(reason: "no term; write terms separated by | in the third or fourth column")
        }
        guard english.count + japanese.count <= self.maximumTerms else {
            throw Failure(reason: "more than \(self.maximumTerms) terms; make it two lines")
        }
        let mayHaveParts = !areEquivalent && !isContext && topic != nil
        for term in english { try self.check(term, mayHaveParts: mayHaveParts) }
        for term in japanese { try self.check(term, mayHaveParts: mayHaveParts) }
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

    private static func check(_ term: String, mayHaveParts: Bool) throws(Failure) {
        guard term.utf8.count <= self.maximumTermBytes else {
            throw Failure(reason: "a term is longer than \(self.maximumTermBytes) bytes")
        }
        var (parts, haveWords) = (0, true)
        Glossary.forEachPart(of: term) { part in
            parts += 1
            haveWords = haveWords && Script.hasWord(part)
        }
        guard parts == 1 || mayHaveParts else {
            throw Failure(reason: "\"\(term)\" has parts, which only lines that begin with ~ or ! may")
        }
        guard parts > 0, parts <= Glossary.maximumParts, haveWords else {
            throw Failure(reason: "\"\(term)\" is not one to \(Glossary.maximumParts) parts with letters or digits")
        }
    }

    private static func terms(of column: Bytes) -> [String] {
        column.split(separator: UInt8(ascii: "|")).map(self.words).filter { !$0.isEmpty }
    }

    /// A text with one space between words and none around.
    private static func words(_ text: Bytes) -> String {
        String(unsafeUninitializedCapacity: text.count) { words in
            var count = 0
            var isGap = false
            var index = text.startIndex
            while index < text.endIndex {
                let space = UTF8Scalar.whiteSpace(text.base, at: index)
                if space > 0 {
                    isGap = count > 0
                    index += space
                    continue
                }
                if isGap {
                    words[count] = UInt8(ascii: " ")
                    count += 1
                    isGap = false
                }
                words[count] = text.base[index]
                count += 1
                index += 1
            }
            return count
        }
    }

    /// The beginning of a column as a reason tells it.
    private static func quoted(_ column: Bytes) -> String {
        "\"\(String(decoding: column, as: UTF8.self).prefix(120))\""
    }

    /// Whether a name is a topic that a text can have: segments of `a-z`, `0-9` and `-` joined by `/`, at most 120 bytes,
    /// and none of `system`, which is for what the exchange says of itself.
    private static func isTopic(_ name: Bytes) -> Bool {
        guard name.count <= 120, !name.prefix(while: { $0 != UInt8(ascii: "/") }).elementsEqual("system".utf8) else {
            return false
        }
        var isSegmentEmpty = true
        for byte in name {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                isSegmentEmpty = false
            case UInt8(ascii: "/") where !isSegmentEmpty:
                isSegmentEmpty = true
            default: return false
            }
        }
        return !isSegmentEmpty
    }
}
