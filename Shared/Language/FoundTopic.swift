/// A topic that a text is about.
public struct FoundTopic: Hashable, Sendable {
    /// Its path in the tree of topics, such as `ssa/orbit`.
    public let topic: String
    /// How sure that is, in 0...1; 0.5 stands for one strong term in the title.
    public let score: Double
    /// The terms that decided, as the glossary writes them, the weightiest first, at most ``Classifier/maximumTerms``.
    public let terms: [String]
}
