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
    static let leadLimit = 512

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
        var votes: ArraySlice<Signs.Vote>
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
        let kept = self.candidates(CollectionOfOne(title), CollectionOfOne(text), limit: Self.textLimit)
        let needsPieces = namingTerms && kept.contains { $0.votes.isEmpty }
        let pieces = needsPieces ? self.pieces(of: title, text) : []
        return kept.map { self.found($0, terms: namingTerms ? self.terms(of: $0, pieces) : []) }
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
        self.candidates(titles, texts, limit: limit).map { self.found($0, terms: []) }
    }

    private func found(_ candidate: Candidate, terms: [String]) -> FoundTopic {
        FoundTopic(
            topic: self.model.topics[candidate.topic],
            score: candidate.sum / (candidate.sum + Self.halfSum),
            isSaid: !candidate.votes.isEmpty,
            terms: terms
        )
    }

    private func candidates(
        _ titles: some Collection<String>,
        _ texts: some Collection<String>,
        limit: Int
    ) -> [Candidate] {
        TextReading.with(self.model) { reading, room in
            // Where there is no title, the text counts as one.
            if titles.count > 1 || titles.contains(where: { !$0.isEmpty }) {
                reading.read(titles: titles, limit: Self.titleLimit)
            }
            reading.read(texts: texts, limit: limit)
            return self.candidates(of: reading, in: &room)
        }
    }

    /// Whether a word of at most eight bytes, which are given as one chunk, stands in no term and no example.
    func hasNoTerm(_ word: UInt64, count: Int) -> Bool {
        withUnsafePointer(to: word) { self.model.alphabet.number(of: TermWord(chunks: $0, count: count)) == 0 }
    }

    private func candidates(of reading: borrowing TextReading, in room: inout Room) -> [Candidate] {
        let hasContext = self.contexts(of: reading, in: &room)
        let likeness = self.model.likeness.scores(of: reading.pieces, hasContext, in: &room)
        let ballots = Ballot.cast(by: reading, self.model.signs, hasContext)
        let best = ballots.map(\.sum).max() ?? 0
        let threshold = max(Self.minimum, min(best * Self.ratioToBest, Self.certain))
        let sums = likeness.topics
        for ballot in ballots where ballot.sum >= threshold {
            sums[ballot.topic] += Self.termsShare * ballot.sum / (ballot.sum + Self.halfScore)
            let isSure = ballot.votes.contains { $0.needsNoContext && $0.weight >= Self.sureTerm.weight }
            if isSure { sums[ballot.topic] += Self.sureTerm.adds }
        }
        let most = sums.max() ?? 0
        guard most > likeness.none || best >= Self.certain else { return [] }
        var candidates: [Candidate] = []
        var next = ballots[...]
        for (topic, sum) in sums.enumerated() {
            let ballot = next.first.flatMap { $0.topic == topic ? $0 : nil }
            if ballot != nil { next.removeFirst() }
            if let ballot, ballot.sum >= threshold {
                guard ballot.sum >= Self.certain || sum >= most * Self.ratioToMost else { continue }
                candidates.append(Candidate(topic: topic, sum: sum, votes: ballot.votes))
            } else if sum >= most * Self.ratioToMost, sum >= Self.minimumLikeness {
                candidates.append(Candidate(topic: topic, sum: sum, votes: []))
            }
        }
        candidates.sort {
            $0.sum != $1.sum ? $0.sum > $1.sum : self.model.topics[$0.topic] < self.model.topics[$1.topic]
        }
        return Array(candidates.prefix(Self.maximumTopics))
    }

    /// For each topic, whether a text has a word of its field, or the topic needs none.
    private func contexts(of reading: borrowing TextReading, in room: inout Room) -> UnsafePointer<Bool> {
        let signs = self.model.signs
        let isPresent = room.take(signs.contextCount, of: Bool.self)
        isPresent.initialize(repeating: false, count: signs.contextCount)
        for term in reading.terms { signs.contextsMade.forEach(in: Int(term)) { isPresent[$0] = true } }
        let isMet = room.take(signs.contextSets.count, of: Bool.self)
        for set in 0..<signs.contextSets.count {
            var (isEmpty, hasAny) = (true, false)
            signs.contextSets.forEach(in: set) { (isEmpty, hasAny) = (false, hasAny || isPresent[$0]) }
            isMet[set] = isEmpty || hasAny
        }
        let hasContext = room.take(signs.contextsNeeded.count, of: Bool.self)
        for (topic, set) in signs.contextsNeeded.enumerated() { hasContext[topic] = isMet[set] }
        return UnsafePointer(hasContext)
    }

    /// The known pieces of a text as they are written.
    private func pieces(of title: String, _ text: String) -> [WrittenPieces.Piece] {
        var pieces = WrittenPieces(self.model)
        pieces.read(title, limit: Self.titleLimit)
        pieces.read(text, limit: Self.textLimit)
        return pieces.list
    }

    /// What decided for a topic: the weightiest votes, or where there are none the loudest pieces, the first before later
    /// ones that are as loud.
    private func terms(of candidate: Candidate, _ pieces: [WrittenPieces.Piece]) -> [String] {
        guard candidate.votes.isEmpty else {
            return candidate.votes.prefix(Self.maximumTerms).map { self.model.signs.spellings[$0.term] }
        }
        let heard = pieces.compactMap { piece in
            self.model.likeness.loudness(of: piece.number, for: candidate.topic).map { (piece: piece, loudness: $0) }
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
