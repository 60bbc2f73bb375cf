/// The terms of a glossary as signs of topics: which ones there are, and how they vote.
final class Signs: Sendable {
    /// What a term, or several, say of a topic.
    struct Vote {
        var topic: Int32
        /// What votes, by its number among the spellings.
        var term: Int32
        var weight: Double
        /// Whether it counts in any text.
        var needsNoContext: Bool

        /// It with a weight that many times as large.
        @inline(__always)
        func times(_ factor: Double) -> Self {
            var vote = self
            vote.weight *= factor
            return vote
        }
    }

    /// A sign of several terms.
    struct Conjunction {
        /// The terms, the last one repeated where there are fewer than ``Glossary/maximumParts``.
        var parts: SIMD4<Int32>
        var vote: Vote
    }

    /// All terms.
    let matcher: TermMatcher
    /// The signs as the glossary writes them.
    let spellings: [String]
    /// For each term of the matcher, whether it only hides others: those in it, and those that begin in it.
    let hides: [Bool]
    /// For each term of the matcher, its votes.
    let votes: Grouped<Vote>
    /// For each term of the matcher, the signs of several terms that are looked for when it is found.
    let conjunctions: Grouped<Conjunction>
    /// The topics that count because of a term.
    let contexts: TopicContexts
    /// How many votes a text has at most.
    let voteCount: Int

    /// Collects the signs of a glossary.
    ///
    /// - Parameters:
    ///   - glossary: The terms.
    ///   - topics: Gets a number for each topic that has a sign.
    ///   - alphabet: Gets a number for each word and character of the terms.
    init(_ glossary: Glossary, topics: inout Numbering<String>, alphabet: inout TermAlphabet) {
        var terms = Numbering<[Int32]>()
        var keys = TermKeys(alphabet)
        var spellings: [String] = []
        var votes: [[Vote]] = []
        var conjunctions: [Conjunction] = []
        var context = TopicContext()
        var hiding: Set<Int> = []
        var certain: [(term: Int, topic: String)] = []
        var parts: [Int] = []
        for entry in glossary.entries {
            let topic = entry.topic.flatMap { entry.weight > 0 ? topics.number(of: $0) : nil }
            for term in entry.terms {
                parts.removeAll(keepingCapacity: true)
                Glossary.forEachPart(of: term) { parts.append(terms.number(of: keys.key(of: $0))) }
                while votes.count < terms.values.count { votes.append([]) }
                if entry.isContext { context.add(parts[0], for: entry.topic) }
                if entry.hides { hiding.insert(parts[0]) }
                if entry.needsNoContext, parts.count == 1, let topic = entry.topic { certain.append((parts[0], topic)) }
                guard let topic else { continue }
                let vote = Vote(
                    topic: Int32(topic),
                    term: Int32(spellings.count),
                    weight: entry.weight,
                    needsNoContext: entry.needsNoContext
                )
                spellings.append(term)
                if parts.count > 1 {
                    conjunctions.append(Conjunction(parts: SIMD4(Self.four(parts)), vote: vote))
                } else if let known = votes[parts[0]].firstIndex(where: { $0.topic == vote.topic }) {
                    // A term that stands in two lines of one topic votes once, with the larger weight.
                    votes[parts[0]][known].weight = max(votes[parts[0]][known].weight, vote.weight)
                    votes[parts[0]][known].needsNoContext = votes[parts[0]][known].needsNoContext || vote.needsNoContext
                } else {
                    votes[parts[0]].append(vote)
                }
            }
        }
        for topic in glossary.examples.flatMap(\.topics) { _ = topics.number(of: topic) }
        alphabet = keys.alphabet
        let matcher = TermMatcher(terms: terms.values)
        let sayings = Dictionary(grouping: certain, by: \.term).mapValues { $0.compactMap { topics.known($0.topic) } }
        var hides: [Bool] = []
        var contexts: [[Int]] = []
        for (number, term) in terms.values.enumerated() {
            // What hides a word hides its context as well: a satellite town is in no orbit.
            let isHiding = votes[number].isEmpty && hiding.contains(number)
            var groups: [Int] = []
            matcher.forEachTerm(inside: term) { part in
                for group in context.groups(of: part) where !isHiding && !groups.contains(group) {
                    groups.append(group)
                }
                // What says a topic in any text does so inside a longer sign of the topic as well, which hides it.
                guard let said = sayings[part] else { return }
                for index in votes[number].indices where said.contains(Int(votes[number][index].topic)) {
                    votes[number][index].needsNoContext = true
                }
            }
            hides.append(isHiding)
            contexts.append(groups)
        }
        self.hides = hides
        self.contexts = TopicContexts(needed: topics.values.map { context.groups(for: $0) }, made: contexts)
        self.voteCount = votes.reduce(conjunctions.count) { $0 + $1.count }
        self.matcher = matcher
        self.votes = Grouped(votes)
        self.conjunctions = Self.byRarestPart(conjunctions, termCount: terms.values.count)
        self.spellings = spellings
    }

    private static func four(_ parts: [Int]) -> [Int32] {
        (0..<Glossary.maximumParts).map { Int32(parts[min($0, parts.count - 1)]) }
    }

    /// For each term, the signs of several terms in which it is the part that the fewest have: "satellite" is found
    /// often and a part of many.
    private static func byRarestPart(_ conjunctions: [Conjunction], termCount: Int) -> Grouped<Conjunction> {
        var uses = Array(repeating: 0, count: termCount)
        for conjunction in conjunctions {
            for index in 0..<Glossary.maximumParts { uses[Int(conjunction.parts[index])] += 1 }
        }
        var lists: [[Conjunction]] = Array(repeating: [], count: termCount)
        for conjunction in conjunctions {
            let parts = (0..<Glossary.maximumParts).map { Int(conjunction.parts[$0]) }
            guard let rarest = parts.min(by: { uses[$0] < uses[$1] }) else { continue }
            lists[rarest].append(conjunction)
        }
        return Grouped(lists)
    }
}
