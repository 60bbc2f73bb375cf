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

    /// Learns a glossary.
    init(_ glossary: Glossary) {
        var topics = Numbering<String>()
        var alphabet = TermAlphabet()
        self.signs = Signs(glossary, topics: &topics, alphabet: &alphabet)
        self.likeness = Likeness(glossary, topics: topics, alphabet: &alphabet)
        self.alphabet = alphabet
        self.topics = topics.values
    }
}
