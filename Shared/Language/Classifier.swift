/// Says which topics a text is about, by the terms and the examples of a glossary.
///
/// Each distinct term found votes for its topic with its weight: fully in the title, 0.6 times in the text. The
/// strongest vote for a topic counts fully and each further one half of the one before, so that many words for one
/// thing do not outweigh a clear one; topics whose terms are everyday words get votes only in a text that has a word of
/// the field. What they come to is added to how like the text is to the topic's terms and examples (``Likeness``), and
/// something more where a strong one of the terms says its topic in any text. Topics behind the best are left out, and nothing
/// is told of a text that is more like the examples of no topic. The answer depends on nothing but the glossary and the
/// text.
public struct Classifier: Sendable {
    /// How many bytes of a text are read; what a text is about stands in its beginning.
    public static let textLimit = 65_536

    /// What is read to say what it is about.
    public enum TextKind: Sendable {
        /// Such as a treaty, which names some of it far below: its first ``textLimit`` bytes count.
        case document
        /// Such as an item of a feed, which says it in its lead and mentions all kinds of things below: its first
        /// ``leadLimit`` bytes count, and where nothing but likeness says what these are about, ``articleLimit``.
        case article
    }

    /// How many bytes of an article suffice where a term says what it is about, or nothing does.
    static let leadLimit = 320

    /// How many bytes of an article count at most.
    static let articleLimit = 1_024

    /// How many bytes of a title are read.
    public static let titleLimit = 4_096

    /// The most topics given to a text.
    public static let maximumTopics = 12

    /// The most terms given for a topic.
    public static let maximumTerms = 8

    /// A classifier by the standard glossary.
    public static let standard = Classifier()

    private static let minimum = 2.5
    private static let ratioToBest = 0.75
    /// What says a topic for sure, however much more is said of another: two strong terms in the title.
    private static let certain = 8.0
    private static let halfScore = 5.0
    /// How much votes can add to likeness, which is mostly 5 to 15.
    private static let termsShare = 3.0
    /// What a term adds beside its vote that says its topic in any text and has such a weight, which means mostly in the
    /// title: short texts are like many topics.
    private static let sureTerm = (weight: 5.0, adds: 1.0)
    /// What share of the best topic's sum another one needs.
    private static let ratioToMost = 0.9
    /// What likeness has to come to where there are no votes.
    private static let minimumLikeness = 4.0
    /// What is scored 0.5.
    private static let halfSum = 10.0

    /// A topic that terms or likeness speak for.
    private struct Candidate {
        var topic: Int
        var sum: Double
        /// Its votes; nil where likeness alone speaks for it.
        var ballot: Ballot?
    }

    private let model: ClassifierModel

    /// Makes a classifier, which takes longer than a thousand texts: make one and keep it.
    ///
    /// - Parameter glossary: The terms and topics.
    public init(glossary: Glossary = .standard) { self.model = ClassifierModel(glossary) }

    /// The topics of a text, best first.
    ///
    /// - Parameters:
    ///   - title: The title; its first ``titleLimit`` bytes count.
    ///   - text: Summary or body, may be empty; its first ``textLimit`` bytes count.
    ///   - namingTerms: Whether to say which terms decided.
    /// - Returns: At most ``maximumTopics``, the main one first, equal ones by name; none when nothing is recognised.
    public func topics(title: String, text: String, namingTerms: Bool = true) -> [FoundTopic] {
        var pieces: [WrittenPieces.Piece]?
        return self.topics(CollectionOfOne(title), CollectionOfOne(text), limit: Self.textLimit) { topic, votes in
            guard namingTerms else { return [] }
            guard votes.isEmpty else {
                return votes.prefix(Self.maximumTerms).map { self.model.signs.spellings[Int($0.term)] }
            }
            let known = pieces ?? self.pieces(of: title, text)
            pieces = known
            return self.loudest(known, for: topic)
        }
    }

    /// The topics of a text that comes in pieces, best first, without the terms that decided.
    ///
    /// - Parameters:
    ///   - titles: The title, such as one in several languages, as if a line feed joined its pieces.
    ///   - texts: Summary and body in the same way.
    ///   - kind: What they are of, which says how much of the text counts.
    /// - Returns: As ``topics(title:text:namingTerms:)``.
    public func topics(titles: [String], texts: [String], of kind: TextKind = .document) -> [FoundTopic] {
        switch kind {
        case .document: return self.topics(titles: titles, texts: texts, limit: Self.textLimit)
        case .article:
            let lead = self.topics(titles: titles, texts: texts, limit: Self.leadLimit)
            let isShort = texts.reduce(0) { $0 + $1.utf8.count + 1 } <= Self.leadLimit
            if isShort || lead.first?.isSaid ?? true { return lead }
            return self.topics(titles: titles, texts: texts, limit: Self.articleLimit)
        }
    }

    /// The same where so many bytes of the text count; a character that the limit cuts is none.
    func topics(titles: [String], texts: [String], limit: Int) -> [FoundTopic] {
        self.topics(titles, texts, limit: limit) { _, _ in [] }
    }

    /// The same with the terms that `naming` gives for a topic and its votes, which are none where likeness alone decided.
    @inline(__always)
    private func topics(
        _ titles: some Collection<String>,
        _ texts: some Collection<String>,
        limit: Int,
        naming: (Int, UnsafeBufferPointer<Signs.Vote>) -> [String]
    ) -> [FoundTopic] {
        self.model.withReading { reading, room in
            // Where there is no title, the text counts as one.
            if titles.count > 1 || titles.contains(where: { !$0.isEmpty }) {
                reading.read(titles: titles, limit: Self.titleLimit)
            }
            reading.read(texts: texts, limit: limit)
            return self.topics(of: reading, in: &room, naming: naming)
        }
    }

    /// Whether a word of at most eight bytes, which are given as one chunk, stands in no term and no example.
    func hasNoTerm(_ word: UInt64, count: Int) -> Bool {
        withUnsafePointer(to: word) { self.model.alphabet.number(of: TermWord(chunks: $0, count: count)) == 0 }
    }

    /// How much room it takes to choose topics.
    static func size(topicCount: Int) -> Int {
        Room.size(topicCount, of: Candidate.self) + Room.size(topicCount + 1, of: Int32.self)
    }

    private func topics(
        of reading: TextReading,
        in room: inout Room,
        naming: (Int, UnsafeBufferPointer<Signs.Vote>) -> [String]
    ) -> [FoundTopic] {
        let model = self.model
        let hasContext = model.signs.contexts.met(by: reading.terms, in: &room)
        let likeness = model.likeness.scores(of: reading.pieces, hasContext, in: &room)
        let ballots = Ballots(of: reading, model.signs, hasContext, topicCount: model.topics.count, in: &room)
        let candidates = self.candidates(likeness, ballots, in: &room)
        return candidates.prefix(Self.maximumTopics).map { candidate in
            FoundTopic(
                topic: model.topics[candidate.topic],
                score: candidate.sum / (candidate.sum + Self.halfSum),
                isSaid: candidate.ballot != nil,
                terms: naming(
                    candidate.topic,
                    candidate.ballot.map { ballots[$0] } ?? UnsafeBufferPointer(start: nil, count: 0)
                )
            )
        }
    }

    /// The topics that are kept, best first, equal ones by name.
    private func candidates(
        _ likeness: Likeness.Scores,
        _ ballots: Ballots,
        in room: inout Room
    ) -> UnsafeMutableBufferPointer<Candidate> {
        let list = room.take(self.model.topics.count, of: Candidate.self)
        let best = ballots.list.reduce(0) { max($0, $1.sum) }
        let threshold = max(Self.minimum, min(best * Self.ratioToBest, Self.certain))
        // First those that have votes, then of the others those that are like enough.
        var (count, most) = (0, likeness.most)
        for ballot in ballots.list where ballot.sum >= threshold {
            var sum = likeness[ballot.topic] + Self.termsShare * ballot.sum / (ballot.sum + Self.halfScore)
            if ballots[ballot].contains(where: Self.isSure) { sum += Self.sureTerm.adds }
            most = max(most, sum)
            list[count] = Candidate(topic: ballot.topic, sum: sum, ballot: ballot)
            count += 1
        }
        guard most > likeness.none || best >= Self.certain else {
            return UnsafeMutableBufferPointer(start: list, count: 0)
        }
        let (voted, limit) = (count, most * Self.ratioToMost)
        let likes = room.take(self.model.topics.count + 1, of: Int32.self)
        var next = 0
        for index in 0..<likeness.list(from: limit, into: likes) {
            let topic = Int(likes[index])
            while next < voted, list[next].topic < topic { next += 1 }
            if next < voted, list[next].topic == topic { continue }
            let sum = likeness[topic]
            guard sum >= limit, sum >= Self.minimumLikeness else { continue }
            list[count] = Candidate(topic: topic, sum: sum, ballot: nil)
            count += 1
        }
        var kept = 0
        for index in 0..<count {
            let candidate = list[index]
            if let ballot = candidate.ballot, ballot.sum < Self.certain, candidate.sum < limit { continue }
            list[kept] = candidate
            kept += 1
        }
        var candidates = UnsafeMutableBufferPointer(start: list, count: kept)
        candidates.sort {
            $0.sum != $1.sum ? $0.sum > $1.sum : self.model.topics[$0.topic] < self.model.topics[$1.topic]
        }
        return candidates
    }

    private static func isSure(_ vote: Signs.Vote) -> Bool {
        vote.needsNoContext && vote.weight >= self.sureTerm.weight
    }

    /// The known pieces of a text as they are written.
    private func pieces(of title: String, _ text: String) -> [WrittenPieces.Piece] {
        var pieces = WrittenPieces(self.model)
        pieces.read(title, limit: Self.titleLimit)
        pieces.read(text, limit: Self.textLimit)
        return pieces.list
    }

    /// The pieces that are the loudest for a topic, the first before later ones that are as loud.
    private func loudest(_ pieces: [WrittenPieces.Piece], for topic: Int) -> [String] {
        let heard = pieces.compactMap { piece in
            self.model.likeness.loudness(of: piece.number, for: topic).map { (piece: piece, loudness: $0) }
        }
        let loudest = heard.enumerated().sorted {
            let (one, other) = ($0.element.loudness, $1.element.loudness)
            return one != other ? one > other : $0.offset < $1.offset
        }
        var terms: [String] = []
        for (_, one) in loudest where terms.count < Self.maximumTerms && !terms.contains(one.piece.written) {
            terms.append(one.piece.written)
        }
        return terms
    }
}
