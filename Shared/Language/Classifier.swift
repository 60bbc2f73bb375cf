/// Says which topics a text is about, by the terms of a glossary.
///
/// Each distinct term found votes for its topic with its weight: fully in the title, half in the text. The strongest
/// vote for a topic counts fully and each further one 0.6 times the one before, so that many words for one thing do
/// not outweigh a clear one. Topics far behind the best are left out, and so are those whose words are everyday ones
/// in a text that has no word of the field. The answer depends on nothing but the glossary and the text.
public struct Classifier: Sendable {
    /// How many bytes of a text are read; what a text is about stands in its beginning.
    public static let textLimit = 65_536

    /// How many bytes of a title are read.
    public static let titleLimit = 4_096

    /// The most topics given to a text.
    public static let maximumTopics = 12

    private static let textFactor = 0.6
    /// For a sign with parts in the title and parts in the text.
    private static let mixedFactor = 0.8
    private static let decay = 0.6
    private static let minimum = 2.5
    private static let ratioToBest = 0.7
    /// What says a topic for sure, however much more is said of another: a strong term in the title.
    private static let certain = 6.0
    private static let halfScore = 5.0

    private struct Vote {
        var topic: Int
        var weight: Double
    }

    /// A sign of several terms.
    private struct Conjunction {
        var parts: [Int]
        var vote: Vote
    }

    private let matcher: TermMatcher
    /// For each term of the matcher, its votes.
    private let votes: [[Vote]]
    private let conjunctions: [Conjunction]
    /// For each term of the matcher, the conjunctions that it is the first part of.
    private let conjunctionsByFirst: [[Int]]
    private let topics: [String]
    /// For each term of the matcher, whether it only hides others: those in it, and those that begin in it.
    private let hides: [Bool]
    /// For each term of the matcher, the contexts that it makes.
    private let contextsMade: [[Int]]
    /// For each topic, the contexts of which it needs one; none when it counts in any text.
    private let contextsNeeded: [[Int]]
    private let contextCount: Int

    /// Makes a classifier.
    ///
    /// - Parameter glossary: The terms and topics.
    public init(glossary: Glossary = .standard) {
        var terms = Numbering<[UInt8]>()
        var topics = Numbering<String>()
        var votes: [[Vote]] = []
        var conjunctions: [Conjunction] = []
        for entry in glossary.entries {
            for term in entry.terms {
                let parts = Glossary.parts(of: term).map { part in
                    terms.number(of: Glossary.key(of: part, verbs: true))
                }
                votes += Array(repeating: [], count: terms.values.count - votes.count)
                guard let topic = entry.topic, entry.weight > 0 else { continue }
                let vote = Vote(topic: topics.number(of: topic), weight: entry.weight)
                if parts.count > 1 {
                    conjunctions.append(Conjunction(parts: parts, vote: vote))
                } else if let known = votes[parts[0]].firstIndex(where: { $0.topic == vote.topic }) {
                    // A term that stands in two lines of one topic votes once, with the larger weight.
                    votes[parts[0]][known].weight = max(votes[parts[0]][known].weight, vote.weight)
                } else {
                    votes[parts[0]].append(vote)
                }
            }
        }
        var conjunctionsByFirst: [[Int]] = Array(repeating: [], count: terms.values.count)
        for (index, conjunction) in conjunctions.enumerated() {
            conjunctionsByFirst[conjunction.parts[0]].append(index)
        }
        let context = TopicContext(glossary.entries)
        // What hides a word hides its context as well: a satellite town is in no orbit.
        let hiding = Set(glossary.entries.filter(\.hides).flatMap(\.terms).map { Glossary.key(of: $0, verbs: true) })
        let hides = terms.values.enumerated().map { votes[$0].isEmpty && hiding.contains($1) }
        self.hides = hides
        self.contextsMade = terms.values.enumerated().map { hides[$0] ? [] : context.groups(of: $1) }
        self.contextsNeeded = topics.values.map(context.groups)
        self.contextCount = context.count
        self.matcher = TermMatcher(terms: terms.values)
        self.votes = votes
        self.conjunctions = conjunctions
        self.conjunctionsByFirst = conjunctionsByFirst
        self.topics = topics.values
    }

    /// The topics of a text, best first.
    ///
    /// - Parameters:
    ///   - title: The title; its first ``titleLimit`` bytes count.
    ///   - text: Summary or body, may be empty; its first ``textLimit`` bytes count.
    /// - Returns: At most ``maximumTopics``, the main one first, equal ones by name; none when nothing is recognised.
    ///   Scores are in 0...1, and 0.5 stands for one strong term in the title.
    public func topics(title: String, text: String) -> [(topic: String, score: Double)] {
        let sums = self.sums(title: title, text: text)
        guard let best = sums.max(), best >= Self.minimum else { return [] }
        let threshold = max(Self.minimum, min(best * Self.ratioToBest, Self.certain))
        let kept = sums.indices.filter { sums[$0] >= threshold }.sorted {
            sums[$0] != sums[$1] ? sums[$0] > sums[$1] : self.topics[$0] < self.topics[$1]
        }
        return kept.prefix(Self.maximumTopics).map { (self.topics[$0], sums[$0] / (sums[$0] + Self.halfScore)) }
    }

    /// The topics of a text that comes in one piece, best first.
    ///
    /// - Parameter text: Its first line is the title; where it is one line, its first sentence is.
    /// - Returns: As ``topics(title:text:)``.
    public func topics(of text: String) -> [(topic: String, score: Double)] {
        let text = text.drop { $0.isWhitespace }
        let line = text.prefix { !$0.isNewline }
        let rest = text[line.endIndex...]
        if rest.contains(where: { !$0.isWhitespace }) {
            return self.topics(title: String(line), text: String(rest))
        }
        let title = Sentences.split(String(line.prefix(Self.titleLimit))).first?.text ?? String(line)
        return self.topics(title: title, text: String(line.dropFirst(title.count)))
    }

    /// What the votes for each topic come to.
    private func sums(title: String, text: String) -> [Double] {
        /// For each term found, the factor of the best place it was found in.
        var found: [Int: Double] = [:]
        for (place, limit, factor) in [(title, Self.titleLimit, 1), (text, Self.textLimit, Self.textFactor)] {
            var bytes: [UInt8] = []
            TermText.append(place, limit: limit, verbs: true, to: &bytes)
            var hidden = 0
            for match in self.matcher.matches(in: bytes) {
                if self.hides[match.term] {
                    hidden = match.range.upperBound
                    continue
                }
                // Words share the space between them.
                guard match.range.lowerBound >= hidden - 1 else { continue }
                if found[match.term] == nil { found[match.term] = factor }
            }
        }
        var isPresent = Array(repeating: false, count: self.contextCount)
        for term in found.keys {
            for context in self.contextsMade[term] { isPresent[context] = true }
        }
        var weights: [[Double]] = Array(repeating: [], count: self.topics.count)
        for (term, factor) in found {
            for vote in self.votes[term] { weights[vote.topic].append(vote.weight * factor) }
            for index in self.conjunctionsByFirst[term] {
                let conjunction = self.conjunctions[index]
                let factors = conjunction.parts.compactMap { found[$0] }
                guard factors.count == conjunction.parts.count, let low = factors.min(), let high = factors.max()
                else { continue }
                let factor = low == high ? low : Self.mixedFactor
                weights[conjunction.vote.topic].append(conjunction.vote.weight * factor)
            }
        }
        // Sorted, so that the order of a dictionary cannot show in the last digit either.
        return weights.indices.map { topic in
            let needed = self.contextsNeeded[topic]
            guard needed.isEmpty || needed.contains(where: { isPresent[$0] }) else { return 0 }
            var factor = 1.0
            return weights[topic].sorted(by: >).reduce(0) { sum, weight in
                defer { factor *= Self.decay }
                return sum + weight * factor
            }
        }
    }
}

/// Distinct values, numbered as they come.
private struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int] = [:]

    mutating func number(of value: Value) -> Int {
        if let known = self.numbers[value] { return known }
        self.numbers[value] = self.values.count
        self.values.append(value)
        return self.values.count - 1
    }
}
