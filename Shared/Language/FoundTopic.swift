/// A topic that a text is about.
public struct FoundTopic: Hashable, Sendable {
    /// Its path in the tree of topics, such as `ssa/orbit`.
    public let topic: String
    /// How sure that is, in 0...1; 0.5 is usual for a plain headline.
    public let score: Double
    /// Whether terms say so, and not likeness alone.
    public let isSaid: Bool
    /// The terms that decided, the weightiest first, at most ``Classifier/maximumTerms``.
    ///
    /// They are as the glossary writes them; where likeness alone decided, they are the words and characters that said so
    /// the loudest, as the text writes them. None where they were not asked for.
    public let terms: [String]
}
