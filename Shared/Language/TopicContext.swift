/// What a text must have for topics to count in it: words that make it one of the field.
///
/// "Licences for parking" is about licensing and not about `commercial/licensing`; "licences for launches" is both.
struct TopicContext {
    /// The branches and topics that need a word, numbered from 0; nil for what speaks for each of them.
    private var branches: [String?] = []
    /// For a word, by its number as a term, what it speaks for.
    private var groups: [Int: [Int]] = [:]

    /// How many groups there are.
    var count: Int { self.branches.count }

    /// Adds a word of a context line.
    mutating func add(_ term: Int, for branch: String?) {
        let group = self.branches.firstIndex(of: branch) ?? self.branches.count
        if group == self.branches.count { self.branches.append(branch) }
        self.groups[term, default: []].append(group)
    }

    /// The groups of which a topic needs one; none when it counts in any text.
    func groups(for topic: String) -> [Int] {
        let own = self.branches.indices.filter { index in
            self.branches[index].map { topic == $0 || topic.hasPrefix($0 + "/") } ?? false
        }
        return own.isEmpty ? [] : own + self.branches.indices.filter { self.branches[$0] == nil }
    }

    /// The groups that a word speaks for, by its number as a term.
    func groups(of term: Int) -> [Int] { self.groups[term] ?? [] }
}
