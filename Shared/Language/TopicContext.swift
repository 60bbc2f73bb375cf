/// What a text must have for topics to count in it: words that make it one of the field.
///
/// "Licences for parking" is about licensing and not about `commercial/licensing`; "licences for launches" is both.
struct TopicContext: Sendable {
    /// The branches and topics that need a word, numbered from 0; nil for what speaks for each of them.
    private let branches: [String?]
    private let matcher: TermMatcher
    /// For each word of the matcher, what it speaks for.
    private let groups: [[Int]]

    /// How many groups there are.
    var count: Int { self.branches.count }

    /// Collects the context lines of a glossary.
    ///
    /// - Parameters:
    ///   - entries: The lines.
    ///   - alphabet: Gets a number for each part of their terms.
    init(_ entries: [Glossary.Entry], _ alphabet: inout TermAlphabet) {
        var branches: [String?] = []
        var groups: [[Int32]: [Int]] = [:]
        for entry in entries where entry.isContext {
            let group = branches.firstIndex(of: entry.topic) ?? branches.count
            if group == branches.count { branches.append(entry.topic) }
            for term in entry.terms { groups[alphabet.key(of: term), default: []].append(group) }
        }
        self.branches = branches
        self.matcher = TermMatcher(terms: Array(groups.keys))
        self.groups = Array(groups.values)
    }

    /// The groups of which a topic needs one; none when it counts in any text.
    func groups(for topic: String) -> [Int] {
        let own = self.branches.indices.filter { index in
            self.branches[index].map { topic == $0 || topic.hasPrefix($0 + "/") } ?? false
        }
        return own.isEmpty ? [] : own + self.branches.indices.filter { self.branches[$0] == nil }
    }

    /// The groups that a term has a word of.
    ///
    /// - Parameter key: The term by the numbers of its parts.
    /// - Returns: Their numbers.
    func groups(of key: [Int32]) -> [Int] {
        Array(Set(self.matcher.all(in: key).flatMap { self.groups[$0] }))
    }
}
