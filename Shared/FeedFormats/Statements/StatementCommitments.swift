internal import Schema

/// Finds in the sentences of a statement what was agreed to be done.
enum StatementCommitments {
    /// The most bytes of a sentence; a longer one is a list or a text without stops.
    private static let sentenceLimit = 3_000
    /// The most commitments of a statement.
    private static let countLimit = 100

    /// The commitments, in the order of the statement: clear undertakings, and plans that have a date ahead.
    ///
    /// - Parameters:
    ///   - sentences: The statement's sentences.
    ///   - day: The day of the statement; what lies before it is no deadline.
    ///   - governments: The governments that make it, who are bound where a sentence names nobody.
    /// - Returns: One for each deadline; a sentence with two gives two.
    /// - Throws: ``FormatError`` when there are more than 100.
    static func all(
        in sentences: [String],
        saidOn day: CivilDate?,
        by governments: [String]
    ) throws(FormatError) -> [Commitment] {
        var commitments: [Commitment] = []
        for sentence in sentences where sentence.utf8.count <= Self.sentenceLimit {
            let (strength, before) = Undertaking.strength(of: sentence)
            guard strength > .none else { continue }
            let dates = Self.dates(in: sentence, saidOn: day)
            guard strength == .clear || !dates.isEmpty else { continue }
            let subject = String(decoding: Array(sentence.utf8.prefix(before)), as: UTF8.self)
            var commitment = Commitment(
                sentence: sentence,
                parties: Self.parties(sentence, subject: subject, governments),
                topics: StatementTopics.of(sentence)
            )
            guard commitments.count + max(dates.count, 1) <= Self.countLimit else {
                throw FormatError(where: "statement", reason: "it has more than 100 commitments; send it in parts")
            }
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

    /// The countries or agencies that are the subject, or all governments where both sides speak; then who else is named.
    private static func parties(_ sentence: String, subject: String, _ governments: [String]) -> [String] {
        let together = [
            "both sides", "two sides", "both governments", "two governments", "both countries", "two countries", "双方",
            "両国",
            "両政府", "両者", "日米", "participants", " we ",
        ]
        let opening = " " + subject.lowercased()
        let agencies = AgencyMentions.all(in: sentence, of: governments).map(\.name)
        if together.contains(where: opening.contains) { return governments + agencies }
        let named = Country.mentions(in: subject).map(\.code).filter { governments.contains($0) }
        if !named.isEmpty { return named + agencies }
        // Where agencies undertake it by themselves their governments are not bound.
        return AgencyMentions.all(in: subject, of: governments).isEmpty ? governments + agencies : agencies
    }
}
