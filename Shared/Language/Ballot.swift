/// The votes for a topic, and what they come to.
struct Ballot {
    var topic: Int
    /// Where they begin among all, the weightiest first, and how many they are.
    var start: Int
    var count: Int
    var sum: Double
}

/// The votes of a text by topic, in the room of its reading.
struct Ballots {
    /// Those that count, by topic.
    let list: UnsafeBufferPointer<Ballot>
    private let votes: UnsafeMutablePointer<Signs.Vote>

    private static let textFactor = 0.6
    /// For a sign with parts in the title and parts in the text.
    private static let mixedFactor = 0.8
    private static let decay = 0.5

    /// How much room they take.
    static func size(_ signs: Signs, topicCount: Int) -> Int {
        Room.size(signs.voteCount, of: Signs.Vote.self) + Room.size(topicCount, of: Ballot.self)
    }

    /// The votes for a topic.
    subscript(ballot: Ballot) -> UnsafeBufferPointer<Signs.Vote> {
        UnsafeBufferPointer(start: self.votes + ballot.start, count: ballot.count)
    }

    /// Casts the votes of a text.
    ///
    /// - Parameters:
    ///   - reading: What terms are in the text.
    ///   - signs: What they say.
    ///   - hasContext: For each topic 1 where the text has a word of its field, and else 0.
    ///   - topicCount: How many topics there are.
    ///   - room: What they take their memory from.
    init(
        of reading: TextReading,
        _ signs: Signs,
        _ hasContext: UnsafePointer<UInt8>,
        topicCount: Int,
        in room: inout Room
    ) {
        let votes = room.take(signs.voteCount, of: Signs.Vote.self)
        let ballots = room.take(topicCount, of: Ballot.self)
        let count = Self.collect(reading, signs, into: votes)
        // Sorted to the last, so that neither the order of terms nor that of sums can show in an answer.
        var sorted = UnsafeMutableBufferPointer(start: votes, count: count)
        sorted.sort {
            if $0.topic != $1.topic { return $0.topic < $1.topic }
            return $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term
        }
        var (start, ballotCount) = (0, 0)
        while start < count {
            let topic = Int(votes[start].topic)
            var (end, sum, factor, counts) = (start, 0.0, 1.0, hasContext[topic])
            while end < count, Int(votes[end].topic) == topic {
                sum += votes[end].weight * factor
                factor *= Self.decay
                counts |= votes[end].needsNoContext ? 1 : 0
                end += 1
            }
            ballots[ballotCount] = Ballot(topic: topic, start: start, count: end - start, sum: sum)
            ballotCount += Int(counts)
            start = end
        }
        self.votes = votes
        self.list = UnsafeBufferPointer(start: ballots, count: ballotCount)
    }

    /// Collects what the terms of a text say.
    ///
    /// - Returns: How many votes there are.
    private static func collect(
        _ reading: TextReading,
        _ signs: Signs,
        into votes: UnsafeMutablePointer<Signs.Vote>
    ) -> Int {
        var count = 0
        for (index, term) in reading.terms.enumerated() {
            let factor = index < reading.termCountInTitle ? 1 : self.textFactor
            signs.votes.forEach(in: Int(term)) { vote in
                votes[count] = vote.times(factor)
                count += 1
            }
            signs.conjunctions.forEach(in: Int(term)) { conjunction in
                if let factor = self.factor(of: conjunction, in: reading) {
                    votes[count] = conjunction.vote.times(factor)
                    count += 1
                }
            }
        }
        return count
    }

    /// The factor of a sign of several terms; nil when one of them is not there.
    private static func factor(of conjunction: Signs.Conjunction, in reading: TextReading) -> Double? {
        var (isThere, inTitle) = (true, 0)
        for index in 0..<Glossary.maximumParts {
            let term = Int(conjunction.parts[index])
            isThere = reading.has(term) && isThere
            inTitle += reading.hasInTitle(term) ? 1 : 0
        }
        guard isThere else { return nil }
        return inTitle == Glossary.maximumParts ? 1 : inTitle == 0 ? self.textFactor : self.mixedFactor
    }
}
