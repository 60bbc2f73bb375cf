internal import Schema

/// Finds in the sentences of a statement what was agreed to be done.
enum StatementCommitments {
    /// The most bytes of a sentence; a longer one is a list or a text without stops.
    private static let sentenceLimit = 3_000
    /// The most commitments of a statement.
    private static let countLimit = 100

    /// What binds the items of a list: the sentence in front of it.
    private struct Lead {
        let strength: Undertaking.Strength
        let parties: [String]
    }

    /// The commitments, in the order of the statement: clear undertakings, plans that have a date ahead, and whatever
    /// has a deadline ahead.
    ///
    /// - Parameters:
    ///   - sentences: The statement's sentences.
    ///   - day: The day of the statement; what lies before it is no deadline.
    ///   - governments: The governments that make it, who are bound where a sentence names nobody.
    ///   - topics: What says what a commitment is about.
    /// - Returns: One for each deadline; a sentence with two gives two.
    /// - Throws: ``FormatError`` when there are more than 100.
    static func all(
        in sentences: [StatementSentence],
        saidOn day: CivilDate?,
        by governments: [String],
        about topics: StatementTopics
    ) throws(FormatError) -> [Commitment] {
        var commitments: [Commitment] = []
        var lead: Lead?
        for sentence in sentences where sentence.text.utf8.count <= Self.sentenceLimit {
            let text = sentence.text
            let (own, before) = Undertaking.strength(of: text)
            if !sentence.isItem { lead = nil }
            let dates = Self.dates(in: text, saidOn: day)
            if dates.isEmpty, own == .clear && sentence.isLead || own == .none && sentence.isAnnouncement {
                lead = Lead(strength: own, parties: CommitmentParties.of(text, before: before, governments))
                continue
            }
            let isListed = lead != nil && (Undertaking.isDeed(text) || lead?.strength == .clear && !dates.isEmpty)
            // A deadline that lies ahead is something to be done, in whatever words.
            let isDue = dates.contains { $0.force == .deadline }
            let strength = isListed ? .clear : isDue ? max(own, .planned) : own
            guard strength > .none, strength == .clear || !dates.isEmpty else { continue }
            guard commitments.count + max(dates.count, 1) <= Self.countLimit else {
                throw FormatError(where: "statement", reason: "it has more than 100 commitments; send it in parts")
            }
            let bound = own == .none ? lead?.parties : nil
            var commitment = Commitment(
                sentence: text,
                parties: bound ?? CommitmentParties.of(text, before: before, governments),
                topics: topics.of(text)
            )
            if dates.isEmpty { commitments.append(commitment) }
            for date in dates {
                commitment.due = date.date
                commitment.dueText = date.text
                commitments.append(commitment)
            }
        }
        return commitments
    }

    /// The dates that bind: every deadline ahead, or else the first moment ahead.
    private static func dates(in sentence: String, saidOn day: CivilDate?) -> [DatePhrase] {
        let ahead = DatePhrase.all(in: sentence, saidOn: day).filter { $0.isAhead(of: day) }
        var deadlines: [DatePhrase] = []
        for date in ahead where date.force == .deadline && !deadlines.contains(where: { $0.date == date.date }) {
            deadlines.append(date)
        }
        if !deadlines.isEmpty { return Array(deadlines.prefix(4)) }
        return [ahead.first { $0.force == .moment } ?? ahead.first].compactMap(\.self)
    }
}
