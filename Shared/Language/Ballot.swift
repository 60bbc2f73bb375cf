/// The votes for a topic, the weightiest first, and what they come to.
struct Ballot {
    var topic: Int
    var votes: ArraySlice<Signs.Vote>
    var sum: Double

    private static let textFactor = 0.6
    /// For a sign with parts in the title and parts in the text.
    private static let mixedFactor = 0.8
    private static let decay = 0.5

    /// The ballots of a text, by topic.
    ///
    /// - Parameters:
    ///   - reading: What terms are in the text.
    ///   - signs: What they say.
    ///   - hasContext: For each topic, whether the text has a word of its field.
    /// - Returns: Those that count.
    static func cast(
        by reading: borrowing TextReading,
        _ signs: borrowing Signs,
        _ hasContext: UnsafePointer<Bool>
    ) -> [Ballot] {
        var cast: [Signs.Vote] = []
        cast.reserveCapacity(32)
        let (votes, conjunctions) = (signs.votes, signs.conjunctions)
        for term in reading.terms.lazy.map(Int.init) {
            let factor = reading.place(of: term) == .title ? 1 : Self.textFactor
            votes.forEach(in: term) { cast.append($0.times(factor)) }
            conjunctions.forEach(in: term) { conjunction in
                if let factor = Self.factor(of: conjunction, in: reading) {
                    cast.append(conjunction.vote.times(factor))
                }
            }
        }
        // Sorted to the last, so that neither the order of terms nor that of sums can show in an answer.
        cast.sort {
            if $0.topic != $1.topic { return $0.topic < $1.topic }
            return $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term
        }
        var ballots: [Ballot] = []
        ballots.reserveCapacity(8)
        var start = 0
        while start < cast.count {
            let topic = cast[start].topic
            var (end, sum, factor, counts) = (start, 0.0, 1.0, hasContext[topic])
            while end < cast.count, cast[end].topic == topic {
                sum += cast[end].weight * factor
                factor *= Self.decay
                counts = counts || cast[end].needsNoContext
                end += 1
            }
            if counts { ballots.append(Ballot(topic: topic, votes: cast[start..<end], sum: sum)) }
            start = end
        }
        return ballots
    }

    /// The factor of a sign of several terms; nil when one of them is not there.
    private static func factor(of conjunction: Signs.Conjunction, in reading: borrowing TextReading) -> Double? {
        var inTitle = 0
        for index in 0..<Glossary.maximumParts {
            switch reading.place(of: Int(conjunction.parts[index])) {
            case .nowhere: return nil
            case .text: break
            case .title: inTitle += 1
            }
        }
        return inTitle == Glossary.maximumParts ? 1 : inTitle == 0 ? self.textFactor : self.mixedFactor
    }
}
