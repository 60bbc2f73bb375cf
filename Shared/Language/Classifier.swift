/// Says which topics a text is about, by the terms of a glossary.
///
/// Each distinct term found votes for its topic with its weight: fully in the title, half in the text, where its
/// first mention in the leading sentences counts more than later ones. Topics far behind the best are left out. The
/// answer depends on nothing but the glossary and the text.
public struct Classifier: Sendable {
    /// How many bytes of a text are read; what a text is about stands in its beginning.
    public static let textLimit = 65_536

    /// How many bytes of a title are read.
    public static let titleLimit = 4_096

    /// The most topics given to a text.
    public static let maximumTopics = 12

    private static let textFactor = 0.5
    private static let repeatFactor = 0.1
    private static let minimum = 1.5
    private static let ratioToBest = 0.45
    private static let halfScore = 4.0

    private let matcher: TermMatcher
    /// For each term of the matcher, its votes.
    private let votes: [[(topic: Int, weight: Double)]]
    private let topics: [String]

    /// Makes a classifier.
    ///
    /// - Parameter glossary: The terms and topics.
    public init(glossary: Glossary = .standard) {
        var numbers: [[UInt8]: Int] = [:]
        var terms: [[UInt8]] = []
        var votes: [[(topic: Int, weight: Double)]] = []
        var topicNumbers: [String: Int] = [:]
        var topics: [String] = []
        for entry in glossary.entries {
            for term in entry.terms {
                let key = Glossary.key(of: term)
                let number = numbers[key] ?? terms.count
                if number == terms.count {
                    numbers[key] = number
                    terms.append(key)
                    votes.append([])
                }
                guard let topic = entry.topic, entry.weight > 0 else { continue }
                let topicNumber = topicNumbers[topic] ?? topics.count
                if topicNumber == topics.count {
                    topicNumbers[topic] = topicNumber
                    topics.append(topic)
                }
                // A term that stands in two lines of one topic votes once, with the larger weight.
                if let known = votes[number].firstIndex(where: { $0.topic == topicNumber }) {
                    votes[number][known].weight = max(votes[number][known].weight, entry.weight)
                } else {
                    votes[number].append((topicNumber, entry.weight))
                }
            }
        }
        self.matcher = TermMatcher(terms: terms)
        self.votes = votes
        self.topics = topics
    }

    /// The topics of a text, best first.
    ///
    /// - Parameters:
    ///   - title: The title; its first ``titleLimit`` bytes count.
    ///   - text: Summary or body, may be empty; its first ``textLimit`` bytes count.
    /// - Returns: At most ``maximumTopics``, the main one first, equal ones by name; none when nothing is recognised.
    ///   Scores are in 0...1, and 0.5 stands for one strong term in the title.
    public func topics(title: String, text: String) -> [(topic: String, score: Double)] {
        var sums = Array(repeating: 0.0, count: self.topics.count)
        self.count(title, limit: Self.titleLimit, factor: 1, into: &sums)
        self.count(text, limit: Self.textLimit, factor: Self.textFactor, into: &sums)
        guard let best = sums.max(), best >= Self.minimum else { return [] }
        let threshold = max(Self.minimum, best * Self.ratioToBest)
        let kept = sums.indices.filter { sums[$0] >= threshold }.sorted {
            sums[$0] != sums[$1] ? sums[$0] > sums[$1] : self.topics[$0] < self.topics[$1]
        }
        return kept.prefix(Self.maximumTopics).map { (self.topics[$0], sums[$0] / (sums[$0] + Self.halfScore)) }
    }

    private func count(_ text: String, limit: Int, factor: Double, into sums: inout [Double]) {
        var bytes: [UInt8] = []
        TermText.append(text, limit: limit, to: &bytes)
        var mentions: [Int: Int] = [:]
        for match in self.matcher.matches(in: bytes) {
            let earlier = mentions[match.term, default: 0]
            mentions[match.term] = earlier + 1
            // Repeats say a little more, up to a bound.
            guard earlier < 6 else { continue }
            let share = earlier == 0 ? factor : factor * Self.repeatFactor
            for vote in self.votes[match.term] { sums[vote.topic] += vote.weight * share }
        }
    }
}
