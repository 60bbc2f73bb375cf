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
/// - `*ssa/conjunction,ssa/orbit⇥1⇥Two satellites passed 80 m apart⇥`: an example, an item in either language or both
///   and what it is about, the main topic first; `*` alone for one that is not of the field. See ``Likeness``.
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

    /// Items whose topics are known.
    public struct Example: Hashable, Sendable {
        /// What the items are about, the main topic first; none for items that are not of the field.
        public let topics: [String]
        /// How much they count, 0...10; 1 is usual.
        public let weight: Double
        /// A title, alone or with a sentence, in either language.
        public let texts: [String]
    }

    /// The largest text that is read, in bytes.
    public static let maximumBytes = 4 << 20

    /// The most parts of a sign.
    static let maximumParts = 4

    /// The entries, in the order of the text.
    public let entries: [Entry]
    /// The examples, in the order of the text.
    public let examples: [Example]
    /// For each equivalent term in the form of comparison, which entries have it.
    private let equivalence: [[TermPart]: [Int]]

    /// The glossary that comes with Taiwa, covering every topic of its tree.
    public static let standard: Glossary = {
        var (entries, examples): ([Entry], [Example]) = ([], [])
        // A test reads every section strictly, so that none is lost here.
        for section in standardSections { _ = Self.read(section, &entries, &examples) }
        return Glossary(entries: entries, examples: examples)
    }()

    /// Reads a glossary.
    ///
    /// - Parameter text: Lines as described above, at most ``maximumBytes``, at most 64 terms a line, 200 bytes a
    ///   term and 1,000 an example.
    /// - Throws: ``LanguageError`` with the line that is wrong.
    public init(parsing text: String) throws(LanguageError) {
        guard text.utf8.count <= Self.maximumBytes else {
            throw .glossarySize(bytes: text.utf8.count, limit: Self.maximumBytes)
        }
        var (entries, examples): ([Entry], [Example]) = ([], [])
        if let wrong = Self.read(text, &entries, &examples) { throw wrong }
        self.init(entries: entries, examples: examples)
    }

    /// Adds the lines of a text.
    ///
    /// - Returns: What is wrong with the first line that cannot be read, if any; nothing behind it is read.
    private static func read(_ text: String, _ entries: inout [Entry], _ examples: inout [Example]) -> LanguageError? {
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            var number = 1
            while start <= bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                do throws(GlossaryLine.Failure) {
                    switch try GlossaryLine(parsing: bytes[start..<end]) {
                    case .nothing: break
                    case .entry(let entry): entries.append(entry)
                    case .example(let example): examples.append(example)
                    }
                } catch {
                    return .glossaryLine(line: number, reason: error.reason)
                }
                start = end + 1
                number += 1
            }
            return nil
        }
    }

    private init(entries: [Entry], examples: [Example]) {
        self.entries = entries
        self.examples = examples
        var equivalence: [[TermPart]: [Int]] = [:]
        for (index, entry) in entries.enumerated() where entry.areEquivalent {
            for term in entry.terms {
                equivalence[Self.key(of: term), default: []].append(index)
            }
        }
        self.equivalence = equivalence
    }

    /// The topics that terms are signs of, then those that only examples have, each once, in the order of the text.
    public var topics: [String] {
        var seen: Set<String> = []
        let ofTerms = self.entries.filter { !$0.isContext }.compactMap(\.topic)
        return (ofTerms + self.examples.flatMap(\.topics)).filter { seen.insert($0).inserted }
    }

    /// This glossary with the entries and examples of another one after its own.
    ///
    /// - Parameter other: What is added, such as an operator's own terms.
    /// - Returns: A glossary of both.
    public func adding(_ other: Glossary) -> Glossary {
        Glossary(entries: self.entries + other.entries, examples: self.examples + other.examples)
    }

    /// What means the same as a term, in both languages.
    ///
    /// - Parameter term: A word or words in any spelling that folds alike: `SSA`, `宇宙状況把握`.
    /// - Returns: Terms as the glossary writes them, without the one given, each once, in its order; none when the
    ///   term is unknown.
    public func equivalents(of term: String) -> [String] {
        let key = Self.key(of: term)
        var seen: Set<[TermPart]> = [key]
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
    static func key(of term: some StringProtocol, verbs: Bool = false) -> [TermPart] {
        let parts = TermText.parts(of: String(term), verbs: verbs).drop { $0 == .phraseEnd }
        // A stop at the end of a term ends no phrase.
        return Array(parts.last == .phraseEnd ? parts.dropLast() : parts)
    }

    /// Calls `body` with each of the parts of a term, which ` & ` joins and which all have to occur; one for most terms.
    static func forEachPart(of term: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var term = term
        term.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices.dropFirst().dropLast()
            where bytes[index] == UInt8(ascii: "&") && index > start && bytes[index - 1] == UInt8(ascii: " ")
                && bytes[index + 1] == UInt8(ascii: " ")
            {
                if index - 1 > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index - 1])) }
                start = index + 2
            }
            if start < bytes.count { body(UnsafeBufferPointer(rebasing: bytes[start...])) }
        }
    }
}
