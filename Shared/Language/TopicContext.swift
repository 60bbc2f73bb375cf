/// What a text must have for topics to count in it: words that make it one of the field.
///
/// "Licences for parking" is about licensing and not about `commercial/licensing`; "licences for launches" is both.
struct TopicContext: Sendable {
    private struct Group: Sendable {
        /// The branch or topic that needs one of the terms; nil for what speaks for each of them.
        var branch: String?
        var matcher: TermMatcher
    }

    private let groups: [Group]

    /// How many groups there are, numbered from 0.
    var count: Int { self.groups.count }

    /// Collects the context lines of a glossary.
    init(_ entries: [Glossary.Entry]) {
        var keys: [String?: [[UInt8]]] = [:]
        for entry in entries where entry.isContext {
            keys[entry.topic, default: []] += entry.terms.map { Glossary.key(of: $0, verbs: true) }
        }
        self.groups = keys.map { Group(branch: $0.key, matcher: TermMatcher(terms: Array(Set($0.value)))) }
    }

    /// The groups of which a topic needs one; none when it counts in any text.
    func groups(for topic: String) -> [Int] {
        let own = self.groups.indices.filter { index in
            self.groups[index].branch.map { topic == $0 || topic.hasPrefix($0 + "/") } ?? false
        }
        return own.isEmpty ? [] : own + self.groups.indices.filter { self.groups[$0].branch == nil }
    }

    /// The groups that a term has a word of.
    ///
    /// - Parameter key: The term in the form of comparison.
    /// - Returns: Their numbers.
    func groups(of key: [UInt8]) -> [Int] {
        self.groups.indices.filter { self.groups[$0].matcher.occurs(in: key) }
    }
}
