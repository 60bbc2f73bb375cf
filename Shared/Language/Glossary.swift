/// The words of the field in English and Japanese, and what topics they speak of.
///
/// Read from plain text that an operator can write, an entry a line, four columns separated by tabs:
///
/// ```
/// topic⇥weight⇥English terms separated by |⇥Japanese terms separated by |
/// ```
///
/// - `ssa/conjunction⇥5⇥conjunction assessment|close approach⇥接近解析`: the terms mean the same, in either
///   language, and each is a sign of the topic.
/// - `~ssa/conjunction⇥3⇥miss distance|collision probability⇥`: signs of the topic that do not mean the same.
/// - `~ssa/conjunction⇥5⇥satellite & collide⇥衛星 & 衝突`: a sign when all parts occur, in any order.
/// - `!ssa/conjunction⇥7⇥conjunction data message⇥`: signs as with `~` that say so in any text, whatever the lines with
///   `+` ask for.
/// - `=⇥0⇥satellite⇥衛星|人工衛星`: terms that mean the same and say nothing about the topic.
/// - `-⇥0⇥product launch⇥`: no sign of anything; hides the terms that begin in it.
/// - `+commercial⇥0⇥satellite|orbit⇥衛星|宇宙`: what makes a text one of the field; topics of this branch count only in
///   texts with one of these terms, alone or inside a longer term. `+⇥0⇥…` speaks for every branch that has such a line.
///
/// Lines that are empty or begin with `#` are left out. Terms are compared folded and without plural ending, and
/// where one term lies in another the longer one counts. A term may stand in several lines.
public struct Glossary: Sendable {
    /// A line of a glossary.
    public struct Entry: Hashable, Sendable {
        /// The topic that the terms are signs of, if any.
        public let topic: String?
        /// How strong a sign they are, 0...10; 1 is a hint, 3 is usual, 6 leaves hardly a doubt.
        public let weight: Double
        /// English terms.
        public let english: [String]
        /// Japanese terms.
        public let japanese: [String]
        /// Whether the terms mean the same.
        public let areEquivalent: Bool
        /// Whether the terms are no signs but what a text must have for the topic, or the branch, to count.
        public let isContext: Bool
        /// Whether the terms are signs of the topic in any text, also in one that has no word of the field.
        public let needsNoContext: Bool

        /// Whether the terms are no sign of anything and only hide shorter ones.
        var hides: Bool { self.topic == nil && !self.areEquivalent && !self.isContext }

        /// All terms, English first.
        public var terms: [String] { self.english + self.japanese }
    }

    /// The largest text that is read, in bytes.
    public static let maximumBytes = 4 << 20

    /// What joins the parts of a sign.
    private static let conjunction = " & "

    private static let maximumTerms = 64
    private static let maximumTermBytes = 200
    /// The most parts of a sign.
    static let maximumParts = 4

    /// The entries, in the order of the text.
    public let entries: [Entry]
    /// For each equivalent term in the form of comparison, which entries have it.
    private let equivalence: [[UInt8]: [Int]]

    /// The glossary that comes with Taiwa, covering every topic of its tree.
    public static let standard = Glossary(
        entries: standardSections.flatMap { section in
            lines(of: section).compactMap { line in
                // A test reads every line strictly, so that none is lost here.
                guard case .success(let entry) = Self.entry(of: line) else { return nil }
                return entry
            }
        }
    )

    /// Reads a glossary.
    ///
    /// - Parameter text: Lines as described above, at most ``maximumBytes``, at most 64 terms a line and 200 bytes a
    ///   term.
    /// - Throws: ``LanguageError`` with the line that is wrong.
    public init(parsing text: String) throws(LanguageError) {
        guard text.utf8.count <= Self.maximumBytes else {
            throw .glossarySize(bytes: text.utf8.count, limit: Self.maximumBytes)
        }
        var entries: [Entry] = []
        for (index, line) in Self.lines(of: text).enumerated() {
            switch Self.entry(of: line) {
            case .success(let entry?): entries.append(entry)
            case .success(nil): continue
            case .failure(let failure): throw .glossaryLine(line: index + 1, reason: failure.reason)
            }
        }
        self.init(entries: entries)
    }

    private init(entries: [Entry]) {
        self.entries = entries
        var equivalence: [[UInt8]: [Int]] = [:]
        for (index, entry) in entries.enumerated() where entry.areEquivalent {
            for term in entry.terms {
                equivalence[Self.key(of: term), default: []].append(index)
            }
        }
        self.equivalence = equivalence
    }

    /// The topics that terms are signs of, each once, in the order of the entries.
    public var topics: [String] {
        var seen: Set<String> = []
        return self.entries.filter { !$0.isContext }.compactMap(\.topic).filter { seen.insert($0).inserted }
    }

    /// This glossary with the entries of another one after its own.
    ///
    /// - Parameter other: What is added, such as an operator's own terms.
    /// - Returns: A glossary of both.
    public func adding(_ other: Glossary) -> Glossary {
        Glossary(entries: self.entries + other.entries)
    }

    /// What means the same as a term, in both languages.
    ///
    /// - Parameter term: A word or words in any spelling that folds alike: `SSA`, `宇宙状況把握`.
    /// - Returns: Terms as the glossary writes them, without the one given, each once, in its order; none when the
    ///   term is unknown.
    public func equivalents(of term: String) -> [String] {
        let key = Self.key(of: term)
        var seen: Set<[UInt8]> = [key]
        var found: [String] = []
        for index in self.equivalence[key] ?? [] {
            for other in self.entries[index].terms where seen.insert(Self.key(of: other)).inserted {
                found.append(other)
            }
        }
        return found
    }

    /// The phrases a text is searched by, those of its equivalents included.
    ///
    /// - Parameters:
    ///   - text: What somebody typed.
    ///   - isPrefix: Whether the last word may go on; it then has no equivalents.
    /// - Returns: Phrases of which any is a find, each once, the ones of the text itself first.
    public func phrases(for text: String, isPrefix: Bool = false) -> [SearchPhrase] {
        var phrases = SearchPhrase.alternatives(for: text, isPrefix: isPrefix)
        guard !isPrefix else { return phrases }
        for other in self.equivalents(of: text) {
            for phrase in SearchPhrase.alternatives(for: other) where !phrases.contains(phrase) {
                phrases.append(phrase)
            }
        }
        return phrases
    }

    /// A term in the form in which it is compared.
    static func key(of term: some StringProtocol, verbs: Bool = false) -> [UInt8] {
        var key: [UInt8] = []
        TermText.append(String(term), verbs: verbs, to: &key)
        // A stop at the end of a term ends no phrase.
        while key.last == 0x0A { key.removeLast() }
        return Array(key.drop { $0 == 0x0A })
    }

    private struct LineFailure: Error {
        var reason: String
    }

    // Splitting by scalars: by characters it takes most of the time of a start.
    private static func lines(of text: String) -> [Substring] {
        text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map(Substring.init)
    }

    private static func entry(of line: Substring) -> Result<Entry?, LineFailure> {
        guard let first = line.unicodeScalars.first(where: { !$0.properties.isWhitespace }), first != "#" else {
            return .success(nil)
        }
        let columns = line.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false).map(Substring.init)
        guard columns.count == 4 else {
            return .failure(LineFailure(reason: "\(columns.count) columns, where 4 separated by tabs are expected"))
        }
        guard let weight = Double(columns[1]), weight >= 0, weight <= 10 else {
            return .failure(LineFailure(reason: "the weight \"\(columns[1].prefix(40))\" is not a number from 0 to 10"))
        }
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
                let rule = "is neither a topic such as ssa/orbit, alone or after ~, ! or +, nor =, - or +"
                return .failure(LineFailure(reason: "\"\(columns[0].prefix(120))\" \(rule)"))
            }
            topic = name
        }
        let english = self.terms(of: columns[2])
        let japanese = self.terms(of: columns[3])
        guard !english.isEmpty || !japanese.isEmpty else {
            return .failure(LineFailure(reason: "no term; write terms separated by | in the third or fourth column"))
        }
        guard english.count + japanese.count <= self.maximumTerms else {
            return .failure(LineFailure(reason: "more than \(self.maximumTerms) terms; make it two lines"))
        }
        for term in english + japanese {
            guard term.utf8.count <= self.maximumTermBytes else {
                return .failure(LineFailure(reason: "a term is longer than \(self.maximumTermBytes) bytes"))
            }
            let parts = self.parts(of: term)
            guard parts.count == 1 || !areEquivalent && !isContext && topic != nil else {
                let reason = "\"\(term)\" has parts, which only lines that begin with ~ or ! may"
                return .failure(LineFailure(reason: reason))
            }
            guard !parts.isEmpty, parts.count <= self.maximumParts, parts.allSatisfy(self.hasWord)
            else {
                let reason = "\"\(term)\" is not one to \(self.maximumParts) parts with letters or digits"
                return .failure(LineFailure(reason: reason))
            }
        }
        return .success(
            Entry(
                topic: topic,
                weight: weight,
                english: english,
                japanese: japanese,
                areEquivalent: areEquivalent,
                isContext: isContext,
                needsNoContext: needsNoContext
            )
        )
    }

    /// The parts that all have to occur; one for most terms.
    static func parts(of term: String) -> [Substring] {
        term.utf8.contains(UInt8(ascii: "&")) ? term.split(separator: self.conjunction) : [term[...]]
    }

    private static func hasWord(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8(Script.hasWord)
    }

    private static func terms(of column: Substring) -> [String] {
        column.unicodeScalars.split(separator: "|").compactMap { part in
            let words = part.split { $0.properties.isWhitespace }
            return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
        }
    }

    /// Whether a name is a topic: segments of `a-z`, `0-9` and `-` joined by `/`, at most 120 bytes.
    private static func isTopic(_ name: String) -> Bool {
        name.utf8.count <= 120
            && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { segment in
                !segment.isEmpty
                    && segment.utf8.allSatisfy { byte in
                        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                    }
            }
    }
}
