internal import Synchronization

/// What a classifier knows of its glossary.
///
/// A class, so that no text pays for taking hold of each table.
final class ClassifierModel: Sendable {
    /// The topics, by number.
    let topics: [String]
    /// The numbers of words and characters.
    let alphabet: TermAlphabet
    let signs: Signs
    let likeness: Likeness
    /// Those that no reading has at the moment.
    private let memories = Mutex<[WordMemory]>([])

    /// Learns a glossary.
    init(_ glossary: Glossary) {
        var topics = Numbering<String>()
        var alphabet = TermAlphabet()
        self.signs = Signs(glossary, topics: &topics, alphabet: &alphabet)
        self.likeness = Likeness(glossary, topics: topics, alphabet: &alphabet)
        self.alphabet = alphabet
        self.topics = topics.values
    }

    /// Gives `body` a memory of words that nobody else uses meanwhile.
    func withMemory<Result>(_ body: (WordMemory) -> Result) -> Result {
        let memory = self.memories.withLock { $0.popLast() } ?? WordMemory()
        defer { self.memories.withLock { $0.append(memory) } }
        return body(memory)
    }
}
