/// Says which topics a text is about, by the terms and the examples of a glossary.
///
/// Each distinct term found votes for its topic with its weight: fully in the title, 0.6 times in the text. The
/// strongest vote for a topic counts fully and each further one half of the one before, so that many words for one
/// thing do not outweigh a clear one; topics whose terms are everyday words get votes only in a text that has a word of
/// the field. What they come to is added to how like the text is to the topic's terms and examples (``Likeness``).
/// Topics behind the best are left out, and nothing is told of a text that is more like the examples of no topic. The
/// answer depends on nothing but the glossary and the text.
public struct Classifier: Sendable {
    /// How many bytes of a text are read; what a text is about stands in its beginning.
    public static let textLimit = 65_536

    /// How many bytes of a title are read.
    public static let titleLimit = 4_096

    /// The most topics given to a text.
    public static let maximumTopics = 12

    /// The most terms given for a topic.
    public static let maximumTerms = 8

    /// A classifier by the standard glossary.
    public static let standard = Classifier()

    private static let textFactor = 0.6
    /// For a sign with parts in the title and parts in the text.
    private static let mixedFactor = 0.8
    private static let decay = 0.5
    private static let minimum = 2.5
    private static let ratioToBest = 0.75
    /// What says a topic for sure, however much more is said of another: two strong terms in the title.
    private static let certain = 8.0
    private static let halfScore = 5.0
    /// How much votes can add to likeness, which is mostly 5 to 15.
    private static let termsShare = 3.0
    /// What share of the best topic's sum another one needs.
    private static let ratioToMost = 0.9
    /// What likeness has to come to where there are no votes.
    private static let minimumLikeness = 4.0
    /// What is scored 0.5.
    private static let halfSum = 10.0

    private struct Vote {
        var topic: Int
        var weight: Double
        /// What votes, by its number among the spellings.
        var term: Int
        /// Whether it counts in any text.
        var needsNoContext: Bool
    }

    /// A sign of several terms.
    private struct Conjunction {
        /// The terms, the last one repeated where there are fewer than ``Glossary/maximumParts``.
        var parts: SIMD4<Int32>
        var vote: Vote
    }

    /// The best place where a term is in a text.
    private enum Place: UInt8 { case nowhere, text, title }

    /// What is in a text.
    private struct Found {
        /// For each term of the matcher, where it is.
        var places: [Place]
        /// The terms that are anywhere, each once.
        var terms: [Int] = []
        /// The beginnings of title and text in the form of ``TermForm``.
        var bytes: [[UInt8]] = []
    }

    private let matcher: TermMatcher
    /// For each term of the matcher, its votes.
    private let votes: Grouped<Vote>
    /// For each term of the matcher, the signs of several terms that are looked for when it is found.
    private let conjunctions: Grouped<Conjunction>
    private let topics: [String]
    /// The signs as the glossary writes them.
    private let spellings: [String]
    /// For each term of the matcher, whether it only hides others: those in it, and those that begin in it.
    private let hides: [Bool]
    /// For each term of the matcher, the contexts that it makes.
    private let contextsMade: Grouped<Int>
    /// For each topic, the contexts of which it needs one; none when it counts in any text.
    private let contextsNeeded: [[Int]]
    private let contextCount: Int
    private let likeness: Likeness

    /// Makes a classifier, which takes longer than a thousand texts: make one and keep it.
    ///
    /// - Parameter glossary: The terms and topics.
    public init(glossary: Glossary = .standard) {
        var terms = Numbering<[TermPart]>()
        var topics = Numbering<String>()
        var spellings: [String] = []
        var votes: [[Vote]] = []
        var conjunctions: [Conjunction] = []
        for entry in glossary.entries {
            for term in entry.terms {
                let parts = Glossary.parts(of: term).map { part in
                    terms.number(of: Glossary.key(of: part, verbs: true))
                }
                votes += Array(repeating: [], count: terms.values.count - votes.count)
                guard let topic = entry.topic, entry.weight > 0 else { continue }
                let vote = Vote(
                    topic: topics.number(of: topic),
                    weight: entry.weight,
                    term: spellings.count,
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
        self.likeness = Likeness(glossary, topics: topics)
        Self.inherit(from: glossary, terms.values, topics, &votes)
        let context = TopicContext(glossary.entries)
        // What hides a word hides its context as well: a satellite town is in no orbit.
        let hiding = Set(glossary.entries.filter(\.hides).flatMap(\.terms).map { Glossary.key(of: $0, verbs: true) })
        let hides = terms.values.enumerated().map { votes[$0].isEmpty && hiding.contains($1) }
        self.hides = hides
        self.contextsMade = Grouped(terms.values.enumerated().map { hides[$0] ? [] : context.groups(of: $1) })
        self.contextsNeeded = topics.values.map(context.groups)
        self.contextCount = context.count
        self.matcher = TermMatcher(terms: terms.values)
        self.votes = Grouped(votes)
        self.conjunctions = Self.byRarestPart(conjunctions, termCount: terms.values.count)
        self.topics = topics.values
        self.spellings = spellings
    }

    /// Lets what says a topic in any text do so inside a longer sign of the topic as well, which hides it.
    private static func inherit(
        from glossary: Glossary,
        _ terms: [[TermPart]],
        _ topics: Numbering<String>,
        _ votes: inout [[Vote]]
    ) {
        var certain: [[TermPart]: Set<Int>] = [:]
        for entry in glossary.entries where entry.needsNoContext {
            guard let topic = entry.topic.flatMap(topics.known) else { continue }
            for term in entry.terms where Glossary.parts(of: term).count == 1 {
                certain[Glossary.key(of: term, verbs: true), default: []].insert(topic)
            }
        }
        let sayings = Array(certain)
        let matcher = TermMatcher(terms: sayings.map(\.key))
        for (number, term) in terms.enumerated() where !votes[number].isEmpty {
            let said = matcher.all(in: term).reduce(into: Set<Int>()) { $0.formUnion(sayings[$1].value) }
            for index in votes[number].indices where said.contains(votes[number][index].topic) {
                votes[number][index].needsNoContext = true
            }
        }
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

    /// The topics of a text, best first.
    ///
    /// - Parameters:
    ///   - title: The title; its first ``titleLimit`` bytes count.
    ///   - text: Summary or body, may be empty; its first ``textLimit`` bytes count.
    /// - Returns: At most ``maximumTopics``, the main one first, equal ones by name; none when nothing is recognised.
    public func topics(title: String, text: String) -> [FoundTopic] {
        let found = self.found(title: title, text: text)
        let hasContext = self.contexts(of: found)
        let likeness = self.likeness.scores(of: found.bytes, hasContext)
        let ballots = self.ballots(of: found, hasContext)
        let best = ballots.map(\.sum).max() ?? 0
        let threshold = max(Self.minimum, min(best * Self.ratioToBest, Self.certain))
        var candidates = likeness.topics.enumerated().map { Candidate(topic: $0, sum: $1, votes: []) }
        for ballot in ballots where ballot.sum >= threshold {
            candidates[ballot.topic].isCertain = ballot.sum >= Self.certain
            candidates[ballot.topic].sum += Self.termsShare * ballot.sum / (ballot.sum + Self.halfScore)
            candidates[ballot.topic].votes = ballot.votes
        }
        let most = candidates.map(\.sum).max() ?? 0
        guard most > likeness.none || candidates.contains(where: \.isCertain) else { return [] }
        let kept = candidates.filter {
            ($0.isCertain || $0.sum >= most * Self.ratioToMost)
                && (!$0.votes.isEmpty || $0.sum >= Self.minimumLikeness)
        }
        .sorted { $0.sum != $1.sum ? $0.sum > $1.sum : self.topics[$0.topic] < self.topics[$1.topic] }
        return kept.prefix(Self.maximumTopics).map { candidate in
            let terms = candidate.votes.prefix(Self.maximumTerms).map { self.spellings[$0.term] }
            return FoundTopic(
                topic: self.topics[candidate.topic],
                score: candidate.sum / (candidate.sum + Self.halfSum),
                terms: terms.isEmpty
                    ? self.likeness.loudest(for: candidate.topic, in: found.bytes, atMost: Self.maximumTerms) : terms
            )
        }
    }

    private func found(title: String, text: String) -> Found {
        var found = Found(places: Array(repeating: .nowhere, count: self.hides.count))
        for (words, limit, place) in [(title, Self.titleLimit, Place.title), (text, Self.textLimit, .text)] {
            guard !words.isEmpty else { continue }
            var hidden = 0
            let (matches, beginning) = self.matcher.matches(in: words, limit: limit)
            for match in matches {
                if self.hides[match.term] {
                    hidden = match.range.upperBound
                    continue
                }
                guard match.range.lowerBound >= hidden, found.places[match.term] == .nowhere else { continue }
                found.places[match.term] = place
                found.terms.append(match.term)
            }
            found.bytes.append(beginning)
        }
        return found
    }

    /// A topic that terms or likeness speak for.
    private struct Candidate {
        var topic: Int
        var sum: Double
        var votes: ArraySlice<Vote>
        var isCertain = false
    }

    /// The votes for a topic, the weightiest first, and what they come to.
    private struct Ballot {
        var topic: Int
        var votes: ArraySlice<Vote>
        var sum: Double
    }

    /// For each topic, whether a text has a word of its field, or the topic needs none.
    private func contexts(of found: Found) -> [Bool] {
        var isPresent = Array(repeating: false, count: self.contextCount)
        for term in found.terms { self.contextsMade.forEach(in: term) { isPresent[$0] = true } }
        return self.contextsNeeded.map { needed in needed.isEmpty || needed.contains { isPresent[$0] } }
    }

    private func ballots(of found: Found, _ hasContext: [Bool]) -> [Ballot] {
        var cast: [Vote] = []
        func add(_ vote: Vote, _ factor: Double) {
            var vote = vote
            vote.weight *= factor
            cast.append(vote)
        }
        for term in found.terms {
            let factor = found.places[term] == .title ? 1 : Self.textFactor
            self.votes.forEach(in: term) { add($0, factor) }
            self.conjunctions.forEach(in: term) { conjunction in
                if let factor = Self.factor(of: conjunction, in: found) { add(conjunction.vote, factor) }
            }
        }
        // Sorted to the last, so that neither the order of terms nor that of sums can show in an answer.
        cast.sort {
            if $0.topic != $1.topic { return $0.topic < $1.topic }
            return $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term
        }
        var ballots: [Ballot] = []
        var rest = cast[...]
        while let topic = rest.first?.topic {
            let votes = rest.prefix { $0.topic == topic }
            rest = rest[votes.endIndex...]
            guard hasContext[topic] || votes.contains(where: \.needsNoContext) else { continue }
            var factor = 1.0
            let sum = votes.reduce(0) { sum, vote in
                defer { factor *= Self.decay }
                return sum + vote.weight * factor
            }
            ballots.append(Ballot(topic: topic, votes: votes, sum: sum))
        }
        return ballots
    }

    /// The factor of a sign of several terms; nil when one of them is not there.
    private static func factor(of conjunction: Conjunction, in found: Found) -> Double? {
        var inTitle = 0
        for index in 0..<Glossary.maximumParts {
            switch found.places[Int(conjunction.parts[index])] {
            case .nowhere: return nil
            case .text: break
            case .title: inTitle += 1
            }
        }
        return inTitle == Glossary.maximumParts ? 1 : inTitle == 0 ? self.textFactor : self.mixedFactor
    }
}
